//! The parts of a line that are written with one font and in one direction.

use unicode_bidi::{BidiInfo, Level};

use crate::fonts::{family_of, is_unseen};

/// A part of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Run {
    /// What is written, without spaces at its ends; with marks that give it its direction.
    pub text: String,
    /// How many spaces stand to its left.
    pub spaces: usize,
}

/// The parts of a line from left to right (UAX #9). A drawing falls back to other fonts for a whole text or not at all, so none may mix
/// scripts.
pub(crate) fn runs(line: &str) -> Vec<Run> {
    let bidi = BidiInfo::new(line, Some(Level::ltr()));
    let Some(paragraph) = bidi.paragraphs.first() else {
        return Vec::new();
    };
    let (levels, ranges) = bidi.visual_runs(paragraph, paragraph.range.clone());
    let mut runs = Vec::new();
    let mut spaces = 0;
    for range in ranges {
        let rtl = levels.get(range.start).is_some_and(Level::is_rtl);
        let mut parts = parts(&line[range]);
        if rtl {
            parts.reverse();
        }
        for part in parts {
            let words = part.trim_matches(' ');
            let (before, after) = ends(&part);
            let (left, right) = if rtl {
                (after, before)
            } else {
                (before, after)
            };
            if words.is_empty() {
                spaces += before;
                continue;
            }
            let text = match rtl {
                // Signs that have no direction of their own keep that of the run.
                true => format!("\u{202E}{words}\u{202C}"),
                false => words.to_owned(),
            };
            let spaces_before = spaces + left;
            runs.push(Run {
                text,
                spaces: spaces_before,
            });
            spaces = right;
        }
    }
    runs
}

/// How many spaces a part begins and ends with; of nothing but spaces, all are at the beginning.
fn ends(part: &str) -> (usize, usize) {
    let before = part.chars().take_while(|c| *c == ' ').count();
    let after = part.chars().rev().take_while(|c| *c == ' ').count();
    (before, if before == part.len() { 0 } else { after })
}

/// A text in the order of reading, cut where the font changes. Spaces go with what stands before them.
fn parts(text: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    let mut now = None;
    for letter in text
        .chars()
        .filter(|letter| *letter == ' ' || !is_unseen(*letter))
    {
        let family = (letter != ' ').then(|| family_of(letter));
        match parts.last_mut() {
            Some(last) if family.is_none() || now.is_none() || family == now => last.push(letter),
            _ => parts.push(letter.to_string()),
        }
        now = family.or(now);
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(line: &str) -> Vec<(String, usize)> {
        let plain = |run: Run| (run.text.replace(['\u{202E}', '\u{202C}'], ""), run.spaces);
        runs(line).into_iter().map(plain).collect()
    }

    #[test]
    fn a_line_of_one_script_is_one_run() {
        assert_eq!(told("Festa di Natale"), [("Festa di Natale".to_owned(), 0)]);
        assert_eq!(told("حفلة عيد"), [("حفلة عيد".to_owned(), 0)]);
        assert!(told("").is_empty() && told("  ").is_empty());
    }

    #[test]
    fn arabic_with_names_and_hours_is_put_from_the_right() {
        let line = "\u{2067}السبت من 10:00 إلى 12:00  Agorà\u{2069}";
        let said: Vec<_> = told(line);
        let texts: Vec<_> = said.iter().map(|(text, _)| text.as_str()).collect();
        assert_eq!(texts, ["Agorà", "12:00", "إلى", "10:00", "السبت من"]);
        let spaces: Vec<_> = said.iter().map(|(_, spaces)| *spaces).collect();
        assert_eq!(spaces, [0, 2, 1, 1, 1]);
    }

    #[test]
    fn signs_without_a_font_of_the_script_are_written_with_the_plain_one() {
        assert_eq!(
            told("উৎসব · 5"),
            [("উৎসব".to_owned(), 0), ("· 5".to_owned(), 1)]
        );
    }
}
