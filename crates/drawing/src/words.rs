//! Words in a picture.

use std::fmt::Write as _;

/// Which end of a line stands where it is put. Left and right are those of the picture, whatever the direction of the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    /// Its left end.
    Left,
    /// Its middle.
    Middle,
    /// Its right end.
    Right,
}

/// A line of words.
#[derive(Debug, Clone, Copy)]
pub struct Words<'a> {
    /// The words.
    pub text: &'a str,
    /// The height of the letters, in pixels.
    pub size: f32,
    /// Their weight: 400 plain, 700 bold.
    pub weight: u16,
    /// Their colour: `#1d282c`.
    pub fill: &'a str,
}

impl Words<'_> {
    /// The element, on a baseline at (`x`, `y`).
    pub fn at(&self, x: f32, y: f32, anchor: Anchor) -> String {
        let anchor = match anchor {
            Anchor::Left => "start",
            Anchor::Middle => "middle",
            Anchor::Right => "end",
        };
        format!(
            r#"<text x="{x}" y="{y}" text-anchor="{anchor}" font-family="Noto Sans, DejaVu Sans, sans-serif" font-size="{}" font-weight="{}" fill="{}">{}</text>"#,
            self.size,
            self.weight,
            escaped(self.fill),
            escaped(self.text),
        )
    }
}

/// A text as XML holds it (XML 1.0, 2.2 and 2.4): without what no document may hold, and nothing in it a mark.
pub fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '<' | '>' | '&' | '"' | '\'' => {
                // Writing to a string does not fail.
                let _ = write!(safe, "&#{};", u32::from(c));
            }
            '\t' | '\n' | '\r' => safe.push(' '),
            c if c.is_control() || matches!(c, '\u{FFFE}' | '\u{FFFF}') => {}
            c => safe.push(c),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_never_a_mark() {
        let hostile = "</text><script>\"&'\u{0}\u{FFFF}\n]]>";
        let safe = escaped(hostile);
        assert!(
            !safe.contains(['<', '>', '"', '\'', '\u{0}', '\u{FFFF}']),
            "{safe}"
        );
        assert_eq!(escaped("Città & c."), "Città &#38; c.");
    }
}
