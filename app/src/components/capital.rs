//! How a line begins.

/// With its first letter in upper case, where the script has two: for what begins a line and may also stand inside one.
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .into_iter()
        .flat_map(char::to_uppercase)
        .chain(letters)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_first_letter_grows() {
        assert_eq!(capitalised("mercoledì e venerdì"), "Mercoledì e venerdì");
        assert_eq!(capitalised("الأربعاء"), "الأربعاء");
        assert_eq!(capitalised(""), "");
    }
}
