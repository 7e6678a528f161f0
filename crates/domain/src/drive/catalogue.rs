//! What schools ask of pupils, by words that exist in every language of the site.

use serde::{Deserialize, Serialize};

/// Declares the things with all their words, so that none can be in no list by mistake.
macro_rules! catalogue {
    ($($(#[$doc:meta])* $name:ident = $word:literal),+ $(,)?) => {
        /// Something that schools ask of pupils.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum CatalogueItem {
            $($(#[$doc])* #[serde(rename = $word)] $name,)+
        }

        impl CatalogueItem {
            /// Everything, in the order shown.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// The word in the database, in forms and in message ids.
            pub fn word(self) -> &'static str {
                match self {
                    $(Self::$name => $word,)+
                }
            }
        }
    };
}

catalogue! {
    /// An exercise book with squares of one centimetre: the first years of primary school.
    SquaresCentimetre = "squares-1cm",
    /// An exercise book with squares of five millimetres.
    SquaresFive = "squares-5mm",
    /// An exercise book with the lines of the first and second year of primary school.
    LinesFirst = "lines-1-2",
    /// An exercise book with the lines of the third year of primary school.
    LinesThird = "lines-3",
    /// An exercise book with the lines of the fourth and fifth year of primary school.
    LinesFourth = "lines-4-5",
    /// A large exercise book (A4) with plain lines.
    LinesLarge = "lines-a4",
    /// A large exercise book (A4) with squares of five millimetres.
    SquaresLarge = "squares-a4",
    /// A pencil.
    Pencil = "pencil",
    /// A box of coloured pencils.
    ColouredPencils = "coloured-pencils",
    /// A box of felt pens.
    FeltPens = "felt-pens",
    /// A blue pen.
    PenBlue = "pen-blue",
    /// A red pen.
    PenRed = "pen-red",
    /// A black pen.
    PenBlack = "pen-black",
    /// A rubber.
    Rubber = "rubber",
    /// A sharpener that keeps what it cuts off.
    Sharpener = "sharpener",
    /// A glue stick.
    GlueStick = "glue-stick",
    /// Scissors with round ends.
    Scissors = "scissors",
    /// A ruler.
    Ruler = "ruler",
    /// A set square.
    SetSquare = "set-square",
    /// A pair of compasses.
    Compasses = "compasses",
    /// A pencil case.
    PencilCase = "pencil-case",
    /// A backpack.
    Backpack = "backpack",
    /// A diary for homework.
    Diary = "diary",
    /// A drawing album.
    Album = "album",
    /// A folder with elastic bands.
    Folder = "folder",
    /// A box of water colours with a brush.
    WaterColours = "water-colours",
    /// A recorder, the flute of music lessons.
    Recorder = "recorder",
    /// A dictionary of Italian.
    Dictionary = "dictionary",
    /// An atlas.
    Atlas = "atlas",
}

impl CatalogueItem {
    /// The thing of a word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|item| item.word() == word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_stored_as_it_is_said() {
        for item in CatalogueItem::ALL {
            assert_eq!(CatalogueItem::from_word(item.word()), Some(*item));
            let json = serde_json::to_string(item).unwrap();
            assert_eq!(json, format!("\"{}\"", item.word()));
        }
        assert_eq!(CatalogueItem::from_word("gold"), None);
    }
}
