//! Amounts of money as a price tag in Italy has them, whatever the language around them.

/// `5` or `5,50`: euros, of cents.
pub fn written(cents: u32) -> String {
    match cents % 100 {
        0 => (cents / 100).to_string(),
        rest => format!("{},{rest:02}", cents / 100),
    }
}
