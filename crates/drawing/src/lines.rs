//! A text in lines that fit a width.

use crate::fonts::{DrawError, Fonts};
use crate::placed::SPACE;
use crate::words::Words;

impl Fonts {
    /// The text of `words` in lines no wider than `width` pixels: broken between words, between signs of Chinese, and nowhere else.
    ///
    /// # Errors
    /// No font has one of its letters.
    pub fn lines(&self, words: &Words<'_>, width: f32) -> Result<Vec<String>, DrawError> {
        let pieces = pieces(words.text);
        let texts: Vec<&str> = pieces.iter().map(|piece| piece.text.as_str()).collect();
        let widths = self.width_of_each(words, &texts)?;
        let mut lines: Vec<String> = Vec::new();
        let mut filled = 0.0;
        for (piece, own) in pieces.iter().zip(widths) {
            let space = if piece.after_space {
                SPACE * words.size
            } else {
                0.0
            };
            match lines.last_mut() {
                Some(line) if filled + space + own <= width => {
                    if piece.after_space {
                        line.push(' ');
                    }
                    line.push_str(&piece.text);
                    filled += space + own;
                }
                _ => {
                    lines.push(piece.text.clone());
                    filled = own;
                }
            }
        }
        Ok(lines)
    }
}

/// What is not broken.
struct Piece {
    text: String,
    after_space: bool,
}

fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for word in text.split_whitespace() {
        let mut after_space = !pieces.is_empty();
        let mut glued = false;
        for letter in word.chars() {
            let sign = matches!(letter, '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}');
            match pieces.last_mut() {
                Some(last) if glued && !sign => last.text.push(letter),
                _ => {
                    pieces.push(Piece {
                        text: letter.to_string(),
                        after_space,
                    });
                    after_space = false;
                }
            }
            glued = true;
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<String> {
        pieces(text).into_iter().map(|piece| piece.text).collect()
    }

    #[test]
    fn words_stay_whole_and_chinese_is_broken_between_signs() {
        assert_eq!(texts("Festa  di\nNatale"), ["Festa", "di", "Natale"]);
        assert_eq!(texts("圣诞节, 2026"), ["圣", "诞", "节,", "2026"]);
        assert!(texts(" ").is_empty());
    }

    #[test]
    fn without_fonts_nothing_is_drawn() {
        let nowhere = std::env::temp_dir().join("no-fonts-are-here");
        let fonts = Fonts::load(Some(&nowhere));
        assert_eq!(fonts.count(), 0);
        let words = Words {
            text: "Festa",
            size: 20.0,
            weight: 400,
            fill: "#000",
        };
        assert_eq!(fonts.lines(&words, 100.0), Err(DrawError::NoFont));
    }
}
