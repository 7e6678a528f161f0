//! What one child needs in a year of school.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::catalogue::CatalogueItem;

/// What one child needs in a year of school.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kit {
    /// First year of primary school.
    Primary1,
    /// Second year of primary school.
    Primary2,
    /// Third year of primary school.
    Primary3,
    /// Fourth year of primary school.
    Primary4,
    /// Fifth year of primary school.
    Primary5,
    /// Lower secondary school, three years.
    LowerSecondary,
    /// Upper secondary school, five years.
    UpperSecondary,
}

/// So many children who need a kit. Staff see it; the public sees the items that it makes, added to all others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct KitWish {
    /// Which kit.
    pub kit: Kit,
    /// How many children.
    pub children: u16,
}

impl Kit {
    /// Every kit, in the order shown.
    pub const ALL: [Self; 7] = [
        Self::Primary1,
        Self::Primary2,
        Self::Primary3,
        Self::Primary4,
        Self::Primary5,
        Self::LowerSecondary,
        Self::UpperSecondary,
    ];

    /// The word in the database, in forms and in message ids.
    pub fn word(self) -> &'static str {
        match self {
            Self::Primary1 => "primary_1",
            Self::Primary2 => "primary_2",
            Self::Primary3 => "primary_3",
            Self::Primary4 => "primary_4",
            Self::Primary5 => "primary_5",
            Self::LowerSecondary => "lower_secondary",
            Self::UpperSecondary => "upper_secondary",
        }
    }

    /// The kit of a word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kit| kit.word() == word)
    }

    /// What is in one, piece by piece. The lists are what Italian schools usually ask, not a rule: a drive adds to them and takes
    /// from them by items typed singly.
    pub fn contents(self) -> &'static [(CatalogueItem, u8)] {
        use CatalogueItem as C;
        match self {
            Self::Primary1 | Self::Primary2 => &[
                (C::SquaresCentimetre, 5),
                (C::LinesFirst, 5),
                (C::Pencil, 4),
                (C::ColouredPencils, 1),
                (C::FeltPens, 1),
                (C::Rubber, 2),
                (C::Sharpener, 1),
                (C::GlueStick, 4),
                (C::Scissors, 1),
                (C::Ruler, 1),
                (C::PencilCase, 1),
                (C::Backpack, 1),
                (C::Diary, 1),
                (C::Album, 1),
                (C::Folder, 1),
            ],
            Self::Primary3 => &[
                (C::SquaresFive, 6),
                (C::LinesThird, 6),
                (C::Pencil, 3),
                (C::PenBlue, 2),
                (C::PenRed, 2),
                (C::ColouredPencils, 1),
                (C::FeltPens, 1),
                (C::Rubber, 2),
                (C::Sharpener, 1),
                (C::GlueStick, 3),
                (C::Scissors, 1),
                (C::Ruler, 1),
                (C::SetSquare, 1),
                (C::PencilCase, 1),
                (C::Backpack, 1),
                (C::Diary, 1),
                (C::Album, 1),
                (C::Folder, 1),
            ],
            Self::Primary4 | Self::Primary5 => &[
                (C::SquaresFive, 6),
                (C::LinesFourth, 6),
                (C::Pencil, 3),
                (C::PenBlue, 2),
                (C::PenRed, 2),
                (C::ColouredPencils, 1),
                (C::FeltPens, 1),
                (C::Rubber, 2),
                (C::Sharpener, 1),
                (C::GlueStick, 3),
                (C::Scissors, 1),
                (C::Ruler, 1),
                (C::SetSquare, 1),
                (C::Compasses, 1),
                (C::PencilCase, 1),
                (C::Backpack, 1),
                (C::Diary, 1),
                (C::Album, 1),
                (C::WaterColours, 1),
                (C::Dictionary, 1),
            ],
            Self::LowerSecondary => &[
                (C::LinesLarge, 6),
                (C::SquaresLarge, 6),
                (C::Pencil, 3),
                (C::PenBlue, 2),
                (C::PenRed, 1),
                (C::PenBlack, 1),
                (C::ColouredPencils, 1),
                (C::Rubber, 1),
                (C::Sharpener, 1),
                (C::GlueStick, 2),
                (C::Ruler, 1),
                (C::SetSquare, 2),
                (C::Compasses, 1),
                (C::PencilCase, 1),
                (C::Backpack, 1),
                (C::Diary, 1),
                (C::Album, 2),
                (C::Folder, 2),
                (C::WaterColours, 1),
                (C::Recorder, 1),
                (C::Atlas, 1),
            ],
            Self::UpperSecondary => &[
                (C::LinesLarge, 6),
                (C::SquaresLarge, 4),
                (C::Pencil, 2),
                (C::PenBlue, 3),
                (C::PenBlack, 2),
                (C::Rubber, 1),
                (C::Ruler, 1),
                (C::SetSquare, 2),
                (C::Compasses, 1),
                (C::Backpack, 1),
                (C::Diary, 1),
                (C::Folder, 2),
                (C::Dictionary, 1),
            ],
        }
    }

    /// What so many of it are, piece by piece.
    pub fn times(self, count: u16) -> BTreeMap<CatalogueItem, u32> {
        let each = self.contents().iter();
        each.map(|(item, pieces)| (*item, u32::from(*pieces) * u32::from(count)))
            .collect()
    }
}

impl KitWish {
    /// What all these children need, piece by piece.
    pub fn all(wishes: &[Self]) -> BTreeMap<CatalogueItem, u32> {
        let mut all = BTreeMap::new();
        for wish in wishes {
            for (item, pieces) in wish.kit.times(wish.children) {
                *all.entry(item).or_default() += pieces;
            }
        }
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twelve_children_need_twelve_times_as_much_as_one() {
        let twelve = KitWish {
            kit: Kit::Primary1,
            children: 12,
        };
        let three = KitWish {
            kit: Kit::Primary4,
            children: 3,
        };
        let all = KitWish::all(&[twelve, three]);
        assert_eq!(all[&CatalogueItem::LinesFirst], 60);
        assert_eq!(all[&CatalogueItem::Backpack], 15);
        assert_eq!(all.get(&CatalogueItem::Atlas), None);
        assert!(KitWish::all(&[]).is_empty());
    }

    #[test]
    fn no_kit_names_a_thing_twice() {
        for kit in Kit::ALL {
            assert_eq!(kit.times(1).len(), kit.contents().len(), "{kit:?}");
            assert_eq!(Kit::from_word(kit.word()), Some(kit));
        }
    }
}
