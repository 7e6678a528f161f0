//! Words as they are looked for: what two forms of a word share, and what a slip of the finger may have meant.

use crate::locale::Locale;
use crate::text::fold;

/// The most words of a question that count.
pub const WORDS_MAX: usize = 8;
/// A stem with fewer letters than this is taken as it is typed; one with just as many is never the beginning of a longer word.
const SLIP_LEAST: usize = 3;

/// The stems of a text in a language, in order: folded, cut off where endings begin, and of scripts without spaces each sign.
pub fn stems(text: &str, locale: Locale) -> Vec<String> {
    fold(text)
        .split(' ')
        .flat_map(signs)
        .filter(|word| !word.is_empty())
        .map(|word| stem(&word, locale))
        .collect()
}

/// Chinese has no spaces: each of its signs is a word.
fn signs(word: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for sign in word.chars() {
        let alone = matches!(sign, '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}');
        if alone {
            words.push(sign.to_string());
            words.push(String::new());
        } else if let Some(last) = words.last_mut() {
            last.push(sign);
        }
    }
    words
}

/// What the forms of a word share: `festa`, `feste`; `laboratorio`, `laboratori`; `gioco`, `giochi`.
fn stem(word: &str, locale: Locale) -> String {
    let mut stem = word.to_owned();
    let ending: fn(char) -> bool = match locale {
        Locale::It => |c| matches!(c, 'a' | 'e' | 'i' | 'o'),
        Locale::Es => |c| matches!(c, 's' | 'a' | 'e' | 'o'),
        Locale::En | Locale::Fr => |c| c == 's',
        _ => |_| false,
    };
    for _ in 0..2 {
        let cut = stem.chars().count() > 3 && stem.ends_with(ending);
        if cut {
            stem.pop();
        }
    }
    if locale == Locale::It
        && stem.chars().count() > 3
        && (stem.ends_with("ch") || stem.ends_with("gh"))
    {
        stem.pop();
    }
    stem
}

/// Whether a known word may be what was meant by another: one letter added, left out, changed, or swapped with its neighbour; the
/// beginning of a longer word counts as well. Numbers mean themselves.
pub fn may_be_meant(known: &str, typed: &str) -> bool {
    let letters = typed.chars().count();
    if letters < SLIP_LEAST || typed.chars().any(|c| c.is_numeric()) {
        return false;
    }
    if letters == SLIP_LEAST {
        return one_slip_apart(known, typed);
    }
    let known: Vec<char> = known.chars().collect();
    let heads = [letters - 1, letters, letters + 1];
    heads.into_iter().any(|length| {
        let head: String = known.iter().take(length).collect();
        one_slip_apart(&head, typed)
    })
}

/// Whether two words differ by one letter added, left out, changed, or swapped with its neighbour.
pub fn one_slip_apart(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a.len().abs_diff(b.len()) > 1 {
        return false;
    }
    let head = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[head..], &b[head..]);
    match (a, b) {
        ([_, rest @ ..], other) | (other, [_, rest @ ..]) if rest == other => true,
        ([_, x @ ..], [_, y @ ..]) if x == y => true,
        ([p, q, x @ ..], [r, s, y @ ..]) => p == s && q == r && x == y,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_forms_of_a_word_share_their_stem() {
        let one = |text| stems(text, Locale::It);
        for (a, b) in [
            ("Festa", "feste"),
            ("laboratorio", "LABORATORI"),
            ("gioco", "giochi"),
            ("bambini", "bambino"),
            ("Città", "citta"),
            ("famiglia", "famiglie"),
        ] {
            assert_eq!(one(a), one(b), "{a} {b}");
        }
        assert_ne!(one("casa"), one("caso di"));
        assert_eq!(one("M1 22"), ["m1", "22"]);
        assert_eq!(
            stems("workshops", Locale::En),
            stems("workshop", Locale::En)
        );
        assert_eq!(stems("圣诞party", Locale::ZhHans), ["圣", "诞", "party"]);
        assert_eq!(one(" ’ – "), Vec::<String>::new());
    }

    #[test]
    fn a_slip_is_forgiven_and_another_word_is_not() {
        for typed in ["labrator", "laborattor", "lavorator", "labortaor"] {
            assert!(may_be_meant("laborator", typed), "{typed}");
        }
        assert!(
            may_be_meant("saponaro", "spon"),
            "the beginning of a longer word"
        );
        for typed in ["fest", "casa", "via", "lab"] {
            assert!(!may_be_meant("laborator", typed), "{typed}");
        }
        assert!(may_be_meant("fest", "fst"));
        assert!(!may_be_meant("fest", "fs"));
        assert!(!may_be_meant("2027", "2026"));
    }
}
