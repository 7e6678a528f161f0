//! Marks that keep a text from rearranging what stands beside it (Unicode UAX #9).

use icu::properties::CodePointMapData;
use icu::properties::props::BidiClass;

/// FIRST STRONG ISOLATE.
const FSI: char = '\u{2068}';
/// POP DIRECTIONAL ISOLATE.
const PDI: char = '\u{2069}';

/// The text between FSI and PDI: a phone, a code or a name among words of another direction. For plain text; in a page
/// `<bdi>` does the same.
pub fn isolate(text: &str) -> String {
    format!("{FSI}{text}{PDI}")
}

/// The text without isolates, embeddings and overrides: for titles, mail subjects and calendar files.
pub fn without_marks(text: &str) -> String {
    text.chars()
        .filter(|c| !matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'))
        .collect()
}

/// Whether any character is written right to left.
pub(crate) fn runs_right_to_left(text: &str) -> bool {
    // Nothing below the Hebrew block does: most texts are done here.
    if text.is_ascii() {
        return false;
    }
    let classes = CodePointMapData::<BidiClass>::new();
    text.chars().any(|c| {
        matches!(
            classes.get(c),
            BidiClass::RightToLeft | BidiClass::ArabicLetter | BidiClass::ArabicNumber
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_are_told_apart_by_direction() {
        assert!(runs_right_to_left("Amina عائشة"));
        assert!(!runs_right_to_left("Città Studi, 李娜 සිංහල"));
    }

    #[test]
    fn marks_come_off_again() {
        assert_eq!(without_marks(&isolate("02 8846")), "02 8846");
    }
}
