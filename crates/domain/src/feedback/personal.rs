//! What in a text may tell who somebody is, or open something of theirs: numbers to call, addresses, codes, links.

use std::str::FromStr;

use crate::secret::BookingCode;

/// The fewest digits of a phone that somebody would write.
const PHONE_DIGITS: usize = 7;
/// Letters and digits mixed: from here on no word but an identity number, a tax code, a secret.
const LONG_CODE: usize = 9;

/// Whether there is something of the kind in a text.
pub fn is_personal(text: &str) -> bool {
    text.contains('@')
        || text.contains("://")
        || text.to_ascii_lowercase().contains("www.")
        || has_phone(text)
        || has_code(text)
}

/// Digits of any script, with what people put between them. Groups that are a date are none.
fn has_phone(text: &str) -> bool {
    let between = |c: char| matches!(c, ' ' | '.' | '-' | '(' | ')' | '+' | '\u{a0}');
    let runs = text.split(|c: char| !(c.is_numeric() || between(c)));
    runs.into_iter().any(|run| {
        let groups: Vec<usize> = run
            .split(between)
            .map(|group| group.chars().count())
            .filter(|digits| *digits > 0)
            .collect();
        let is_date = matches!(*groups, [1..=2, 1..=2, 2 | 4] | [4, 1..=2, 1..=2]);
        !is_date && groups.iter().sum::<usize>() >= PHONE_DIGITS
    })
}

/// A code of ours, in one group or in the two in which it is shown, or another one of letters and digits.
fn has_code(text: &str) -> bool {
    let words: Vec<&str> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let mixed =
        |word: &str| word.chars().any(char::is_numeric) && word.chars().any(char::is_alphabetic);
    let is_ours = |code: &str| mixed(code) && BookingCode::from_str(code).is_ok();
    let shown = |word: &&str| word.len() == 3 && !word.contains(|c: char| c.is_lowercase());
    words
        .iter()
        .any(|word| is_ours(word) || (mixed(word) && word.chars().count() >= LONG_CODE))
        || words
            .windows(2)
            .any(|pair| pair.iter().all(shown) && is_ours(&pair.concat()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phones_addresses_codes_and_links_are_told() {
        for text in [
            "chiamami al 351 681 8198",
            "+39 02 1234567",
            "02-88441234",
            "chiamate (02) 884.41.234 grazie",
            "٠٢١٢٣٤٥٦٧",
            "amina@example.org",
            "vedi https://vicino.example/it/appuntamento/abc",
            "www.example.org",
            "il mio codice è K7P Q2M",
            "codice k7pq2m",
            "RSSMRA85T10A562S",
        ] {
            assert!(is_personal(text), "{text}");
        }
    }

    #[test]
    fn what_people_say_of_a_page_is_not() {
        for text in [
            "Non capisco dove si trova",
            "il 14.01.2027 alle 10:00 era chiuso",
            "2027-01-14",
            "via Amoretti 12, 20157 Milano",
            "dalle 9:30 alle 12:30, poi 14:00-18:00",
            "bus 40 57 e 2 figli di 3 e 5 anni",
            "covid19",
            "mod. 730 ISEE 2026",
            "很清楚",
            "SCUOLA GRAZIE",
            "",
        ] {
            assert!(!is_personal(text), "{text}");
        }
    }
}
