//! Stars, and the reasons that go with few or many of them.

/// One to five stars.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rating(u8);

impl Rating {
    /// Every rating, the worst first.
    pub const ALL: [Self; 5] = [Self(1), Self(2), Self(3), Self(4), Self(5)];

    /// So many stars; `None` unless they are one to five.
    pub fn new(stars: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|rating| rating.0 == stars)
    }

    /// How many stars.
    pub fn stars(self) -> u8 {
        self.0
    }

    /// Which question follows (national model of municipal sites: up to three stars what went wrong, from four on what went well).
    pub fn mood(self) -> Mood {
        if self.0 <= 3 {
            Mood::Negative
        } else {
            Mood::Positive
        }
    }
}

/// Whether a reader is content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mood {
    /// Not quite.
    Negative,
    /// Yes.
    Positive,
}

/// The one reason for a rating.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Answer {
    /// Easy to understand.
    Clear,
    /// Nothing is missing.
    Complete,
    /// It is always clear what to do next.
    EasyToFollow,
    /// Everything worked.
    Worked,
    /// Something else that is good.
    OtherGood,
    /// Hard to understand.
    Unclear,
    /// Something is missing.
    Incomplete,
    /// It is not clear what to do next.
    Lost,
    /// Something did not work.
    Broken,
    /// Something else that is bad.
    OtherBad,
}

impl Answer {
    /// Every reason, those of the content first, in the order shown.
    pub const ALL: [Self; 10] = [
        Self::Clear,
        Self::Complete,
        Self::EasyToFollow,
        Self::Worked,
        Self::OtherGood,
        Self::Unclear,
        Self::Incomplete,
        Self::Lost,
        Self::Broken,
        Self::OtherBad,
    ];

    /// The word in the database, in forms and in message ids.
    pub fn word(self) -> &'static str {
        match self {
            Self::Clear => "clear",
            Self::Complete => "complete",
            Self::EasyToFollow => "easy",
            Self::Worked => "worked",
            Self::OtherGood => "other-good",
            Self::Unclear => "unclear",
            Self::Incomplete => "incomplete",
            Self::Lost => "lost",
            Self::Broken => "broken",
            Self::OtherBad => "other-bad",
        }
    }

    /// The reason of a word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|answer| answer.word() == word)
    }

    /// Which ratings it goes with.
    pub fn mood(self) -> Mood {
        match self {
            Self::Clear | Self::Complete | Self::EasyToFollow | Self::Worked | Self::OtherGood => {
                Mood::Positive
            }
            Self::Unclear | Self::Incomplete | Self::Lost | Self::Broken | Self::OtherBad => {
                Mood::Negative
            }
        }
    }

    /// The reasons of a mood, in the order shown.
    pub fn of(mood: Mood) -> impl Iterator<Item = Self> {
        Self::ALL
            .into_iter()
            .filter(move |answer| answer.mood() == mood)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_stars_ask_what_went_wrong_and_four_what_went_well() {
        let moods = Rating::ALL.map(Rating::mood);
        let (bad, good) = (Mood::Negative, Mood::Positive);
        assert_eq!(moods, [bad, bad, bad, good, good]);
        assert_eq!((Rating::new(0), Rating::new(6)), (None, None));
    }

    #[test]
    fn every_reason_has_a_word_of_its_own() {
        for answer in Answer::ALL {
            assert_eq!(Answer::from_word(answer.word()), Some(answer));
        }
        assert_eq!(Answer::of(Mood::Positive).count(), 5);
        assert_eq!(Answer::of(Mood::Negative).count(), 5);
    }
}
