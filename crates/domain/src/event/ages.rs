//! For whom an event is, by age.

use serde::{Deserialize, Serialize};

/// Ages in whole years, both ends included; an end that is missing is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(try_from = "Stored", into = "Stored")]
pub struct Ages {
    from: Option<u8>,
    until: Option<u8>,
}

/// The youngest is older than the oldest, or nobody is that old.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no such ages")]
pub struct AgesError;

#[derive(Serialize, Deserialize)]
struct Stored {
    from: Option<u8>,
    until: Option<u8>,
}

impl TryFrom<Stored> for Ages {
    type Error = AgesError;

    fn try_from(it: Stored) -> Result<Self, AgesError> {
        Self::new(it.from, it.until)
    }
}

impl From<Ages> for Stored {
    fn from(it: Ages) -> Self {
        Self {
            from: it.from,
            until: it.until,
        }
    }
}

impl Ages {
    /// # Errors
    /// See [`AgesError`].
    pub fn new(from: Option<u8>, until: Option<u8>) -> Result<Self, AgesError> {
        let oldest = from.into_iter().chain(until).max().unwrap_or(0);
        let in_order = from.zip(until).is_none_or(|(from, until)| from <= until);
        (oldest <= 120 && in_order)
            .then_some(Self { from, until })
            .ok_or(AgesError)
    }

    /// The youngest, if there is one.
    pub fn from(self) -> Option<u8> {
        self.from
    }

    /// The oldest, if there is one.
    pub fn until(self) -> Option<u8> {
        self.until
    }

    /// Whether it is for everybody.
    pub fn all(self) -> bool {
        self.from.is_none() && self.until.is_none()
    }

    /// Whether somebody of this age is meant.
    pub fn admit(self, age: u8) -> bool {
        self.from.is_none_or(|from| from <= age) && self.until.is_none_or(|until| age <= until)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ends_are_meant_and_an_open_end_has_no_end() {
        let six_to_ten = Ages::new(Some(6), Some(10)).unwrap();
        assert_eq!(
            [5, 6, 10, 11].map(|age| six_to_ten.admit(age)),
            [false, true, true, false]
        );
        assert!(Ages::new(Some(6), None).unwrap().admit(99));
        assert!(Ages::default().all() && Ages::default().admit(0));
        assert_eq!(Ages::new(Some(10), Some(6)), Err(AgesError));
        assert_eq!(Ages::new(None, Some(121)), Err(AgesError));
    }
}
