//! Messages with elements of a page inside.

use crate::arg::Arg;
use crate::texts::Texts;

/// A part of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Words.
    Text(String),
    /// The place of a variable that the page fills with an element of its own: a link, a phone.
    Hole(&'a str),
}

/// Characters that stand for holes while a message is put together. They are private (Unicode, 23.5), so no text has them.
const HOLES: std::ops::RangeInclusive<char> = '\u{E000}'..='\u{E0FF}';

impl Texts {
    /// The parts of a message, in the language's order, around the variables named in `holes`; the other variables are
    /// in `args`. An element in a hole wants `<bdi>` where its direction may differ: the marks of the hole are left out.
    pub fn pieces<'a>(&self, id: &str, holes: &[&'a str], args: &[(&str, Arg)]) -> Vec<Piece<'a>> {
        let mut buffers = [[0; 4]; 8];
        debug_assert!(holes.len() <= buffers.len(), "{id} has too many holes");
        let mut all = args.to_vec();
        for ((hole, sign), buffer) in holes.iter().zip(HOLES).zip(&mut buffers) {
            all.push((*hole, Arg::from(&*sign.encode_utf8(buffer))));
        }
        let text = self.with(id, &all);
        let mut pieces = Vec::new();
        let mut rest = text.as_str();
        while let Some((at, sign)) = rest.char_indices().find(|(_, c)| HOLES.contains(c)) {
            push_text(&mut pieces, rest[..at].trim_end_matches('\u{2068}'));
            let number = u32::from(sign) - u32::from(*HOLES.start());
            pieces.extend(holes.get(number as usize).map(|hole| Piece::Hole(hole)));
            rest = rest[at + sign.len_utf8()..].trim_start_matches('\u{2069}');
        }
        push_text(&mut pieces, rest);
        pieces
    }

    /// What stands before and after one hole: [`Texts::pieces`] for a message with a single link, phone or time.
    pub fn around(&self, id: &str, hole: &str, args: &[(&str, Arg)]) -> (String, String) {
        let (mut before, mut after, mut passed) = (String::new(), String::new(), false);
        for piece in self.pieces(id, &[hole], args) {
            match piece {
                Piece::Text(text) if passed => after.push_str(&text),
                Piece::Text(text) => before.push_str(&text),
                Piece::Hole(_) => passed = true,
            }
        }
        (before, after)
    }
}

fn push_text(pieces: &mut Vec<Piece<'_>>, text: &str) {
    if !text.is_empty() {
        pieces.push(Piece::Text(text.to_owned()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::locale::Locale;

    #[test]
    fn a_message_opens_round_an_element() {
        let it = Texts::of(Locale::It);
        let around = it.around("button-call", "phone", &[]);
        assert_eq!(around, ("Chiama ".to_owned(), String::new()));
    }

    #[test]
    fn holes_keep_the_language_s_order_and_lose_their_marks() {
        let pieces = |locale| {
            Texts::of(locale).pieces("desk-contacts-phone-hours", &["hours", "phone"], &[])
        };
        assert_eq!(
            pieces(Locale::It),
            [
                Piece::Text("Telefono ".to_owned()),
                Piece::Hole("phone"),
                Piece::Text(", ".to_owned()),
                Piece::Hole("hours"),
                Piece::Text(".".to_owned()),
            ]
        );
        let marked = pieces(Locale::Pseudo).into_iter().any(|piece| match piece {
            Piece::Text(text) => text.contains(['\u{2068}', '\u{2069}']),
            Piece::Hole(_) => false,
        });
        assert!(!marked);
    }
}
