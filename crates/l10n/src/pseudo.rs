//! The made-up locale `ar-XB`: Italian, but longer, accented and written right to left. Text that stays readable in it is
//! text that nobody put into the message files; text that is cut off would be cut off in a longer language.

use std::borrow::Cow;

/// RIGHT-TO-LEFT OVERRIDE, and its end. Each word has its own pair, so that lines break as usual.
const RLO: char = '\u{202E}';
const PDF: char = '\u{202C}';

/// A fragment of a message's text in the pseudo-locale. Placeables never come here.
pub(crate) fn transform(text: &str) -> Cow<'_, str> {
    let mut out = String::with_capacity(text.len() * 2);
    let mut in_word = false;
    for c in text.chars() {
        if c.is_alphabetic() != in_word {
            out.push(if in_word { PDF } else { RLO });
            in_word = !in_word;
        }
        let (accented, again) = accent(c);
        out.push(accented);
        if again {
            out.push(accented);
        }
    }
    if in_word {
        out.push(PDF);
    }
    Cow::Owned(out)
}

/// The letter with an accent, and whether it is doubled. Doubled vowels lengthen Italian by more than 30%, which is what
/// translations out of it take at most.
fn accent(c: char) -> (char, bool) {
    match c {
        'a' => ('á', true),
        'e' => ('ë', true),
        'i' => ('î', true),
        'o' => ('ö', true),
        'u' => ('û', true),
        'c' => ('ç', false),
        'n' => ('ñ', false),
        'r' => ('ŕ', false),
        's' => ('š', false),
        'A' => ('Å', false),
        'E' => ('É', false),
        'I' => ('Î', false),
        'O' => ('Ö', false),
        'U' => ('Û', false),
        other => (other, false),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_turn_round_and_grow_while_spaces_and_signs_stay() {
        assert_eq!(
            transform("Scegli un posto."),
            "\u{202E}Sçëëglîî\u{202C} \u{202E}ûûñ\u{202C} \u{202E}pööštöö\u{202C}."
        );
        let sentence = "Nessun posto libero nei prossimi quattordici giorni. Ti richiamiamo noi.";
        let visible = crate::without_marks(&transform(sentence)).chars().count();
        assert!(visible * 10 >= sentence.chars().count() * 13, "{visible}");
    }
}
