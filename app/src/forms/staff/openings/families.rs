//! What is decided about families whose time a change takes away.

use std::collections::HashMap;

use domain::id::BookingId;
use domain::slot::instant;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use services::staff::openings::{Families, Fate};

use crate::forms::guard::{TOKEN, TRAP};
use crate::forms::raw::RawForm;
use crate::forms::start::parse_start;

/// The field with the mark of those who were shown.
pub const SEEN: &str = "visti";
/// The field with what becomes of them.
pub const FATE: &str = "famiglie";
/// "They come as agreed."
pub const KEEP: &str = "tieni";
/// "Their appointments are called off."
pub const CALL_OFF: &str = "annulla";

/// The field with another time for one of them.
pub fn moved_field(id: BookingId) -> String {
    format!("sposta-{id}")
}

/// The decision, if one was made.
pub fn decided(form: &RawForm, zone: &TimeZone) -> Families {
    let fate = match form.get(FATE) {
        KEEP => Fate::Keep,
        CALL_OFF => Fate::CallOff,
        _ => return Families::Undecided,
    };
    let moved: HashMap<BookingId, Timestamp> = form
        .pairs()
        .filter_map(|(name, value)| {
            let id = name.strip_prefix("sposta-")?.parse().ok()?;
            Some((BookingId(id), instant(parse_start(value).ok()?, zone)?))
        })
        .collect();
    Families::Decided {
        seen: form.get(SEEN).to_owned(),
        fate,
        moved,
    }
}

/// Whether the families were shown and nobody chose what becomes of them.
pub fn nothing_chosen(form: &RawForm) -> bool {
    !form.get(SEEN).is_empty() && !matches!(form.get(FATE), KEEP | CALL_OFF)
}

/// The fields of the change itself, to be sent once more with the decision.
pub fn carried(form: &RawForm) -> Vec<(String, String)> {
    let own =
        |name: &str| matches!(name, TOKEN | TRAP | SEEN | FATE) || name.starts_with("sposta-");
    let fields = form.pairs().filter(|(name, _)| !own(name));
    fields
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forms::fixtures::sent;

    #[test]
    fn a_decision_has_a_fate_and_other_times_for_some() {
        let id = "0190163d-8694-739b-aea5-966c26f8ad91";
        let zone = TimeZone::get("Europe/Rome").expect("a bundled zone");
        let form = sent(&format!(
            "dalle=10:00&visti=ab&famiglie=annulla&sposta-{id}=2026-12-02T10:00&sposta-x=1&modulo=k"
        ));
        let Families::Decided { seen, fate, moved } = decided(&form, &zone) else {
            panic!("it was decided");
        };
        assert_eq!((seen.as_str(), fate, moved.len()), ("ab", Fate::CallOff, 1));
        assert_eq!(carried(&form), [("dalle".to_owned(), "10:00".to_owned())]);
        assert!(!nothing_chosen(&form));
        assert!(matches!(
            decided(&sent("visti=ab"), &zone),
            Families::Undecided
        ));
        assert!(nothing_chosen(&sent("visti=ab")));
    }
}
