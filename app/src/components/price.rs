//! Amounts of money as a price tag in Italy has them, whatever the language around them.

/// `5` or `5,50`: euros, of cents.
pub fn written(cents: u32) -> String {
    match cents % 100 {
        0 => (cents / 100).to_string(),
        rest => format!("{},{rest:02}", cents / 100),
    }
}

#[cfg(test)]
mod tests {
    use super::written;

    #[test]
    fn cents_are_written_where_there_are_any() {
        assert_eq!(written(550), "5,50");
        assert_eq!(written(505), "5,05");
        assert_eq!(written(500), "5");
    }
}
