//! A count that was wrong: of what, which one, by how many, and why.

use domain::drive::Counter;
use domain::id::DriveItemId;
use domain::text::{Line, TextError};
use l10n::Texts;

use crate::forms::errors::FieldErrors;
use crate::forms::raw::RawForm;

/// The longest reason, in characters.
pub const REASON_MAX: usize = 200;
/// The most pieces that one correction moves.
const BY_MAX: i32 = 100_000;

/// A count to be put right.
#[derive(Debug, PartialEq, Eq)]
pub struct Correction {
    /// Of what.
    pub item: DriveItemId,
    /// Which count.
    pub counter: Counter,
    /// So many more, or fewer; never nothing.
    pub by: i32,
    /// Why.
    pub reason: Line,
}

/// Reads the form; the item is one of `items`.
///
/// # Errors
/// What is wrong, by field.
pub fn parse_correction(
    form: &RawForm,
    items: &[DriveItemId],
    t: &Texts,
) -> Result<Correction, FieldErrors> {
    let mut errors = FieldErrors::default();
    let item = items.iter().find(|id| id.to_string() == form.get("cosa"));
    if item.is_none() {
        errors.add("cosa", t.get("publish-error-choose"));
    }
    let counter = Counter::from_word(form.get("conto"));
    if counter.is_none() {
        errors.add("conto", t.get("publish-error-choose"));
    }
    let by = pieces(form.get("di"));
    if by.is_none() {
        let most = [("n", BY_MAX.unsigned_abs().into())];
        errors.add("di", t.with("staff-drives-error-by", &most));
    }
    let reason = match Line::parse(form.get("perche"), REASON_MAX) {
        Ok(reason) => Some(reason),
        Err(error) => {
            let words = match error {
                TextError::Empty => t.get("staff-drives-error-why"),
                TextError::TooLong(max) => t.with("publish-error-long", &[("n", max.into())]),
                TextError::Unreadable => t.get("publish-error-unreadable"),
            };
            errors.add("perche", words);
            None
        }
    };
    match (item, counter, by, reason) {
        (Some(item), Some(counter), Some(by), Some(reason)) => Ok(Correction {
            item: *item,
            counter,
            by,
            reason,
        }),
        _ => Err(errors),
    }
}

/// `3`, `+3`, `-2`, also with the sign that is no hyphen.
fn pieces(typed: &str) -> Option<i32> {
    let typed = typed.trim().replace('\u{2212}', "-").replace(' ', "");
    let by: i32 = typed.parse().ok()?;
    (by != 0 && (-BY_MAX..=BY_MAX).contains(&by)).then_some(by)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forms::fixtures::{italian, sent};
    use uuid::Uuid;

    const PENCILS: DriveItemId = DriveItemId(Uuid::from_u128(7));

    #[test]
    fn more_or_fewer_are_read() {
        for (typed, by) in [
            ("3", 3),
            ("+3", 3),
            (" -2 ", -2),
            ("\u{2212}5", -5),
            ("- 1", -1),
        ] {
            assert_eq!(pieces(typed), Some(by), "{typed}");
        }
        for typed in ["", "0", "-0", "1,5", "due", "999999999", "--1"] {
            assert_eq!(pieces(typed), None, "{typed}");
        }
    }

    #[test]
    fn a_correction_says_why() {
        let body = format!("cosa={PENCILS}&conto=given&di=-1&perche=contati+due+volte");
        let parsed = parse_correction(&sent(&body), &[PENCILS], italian()).expect("complete");
        assert_eq!((parsed.counter, parsed.by), (Counter::Given, -1));
        let errors = parse_correction(&sent(""), &[PENCILS], italian()).expect_err("empty");
        for field in ["cosa", "conto", "di", "perche"] {
            assert!(errors.of(field).is_some(), "{field}");
        }
    }
}
