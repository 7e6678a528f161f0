//! The buttons of an arrival.

use domain::booking::Status;

use crate::forms::raw::RawForm;

/// The name of the buttons: the state wanted.
pub const TO: &str = "stato";
/// The name of the field with the state that was seen.
pub const SEEN: &str = "visto";
/// The name of the field with the desk that the list was narrowed to.
pub const DESK: &str = "sportello";

/// The state seen and the state wanted; `None` when a form of ours says neither.
pub fn parse_mark(form: &RawForm) -> Option<(Status, Status)> {
    let state = |name| Status::from_word(form.get(name)).filter(|s| *s != Status::Cancelled);
    Some((state(SEEN)?, state(TO)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forms::fixtures::sent;

    #[test]
    fn only_states_that_can_be_marked_are_read() {
        let read = parse_mark(&sent("visto=confirmed&stato=arrived"));
        assert_eq!(read, Some((Status::Confirmed, Status::Arrived)));
        for body in [
            "",
            "visto=confirmed",
            "visto=confirmed&stato=cancelled",
            "visto=x&stato=seen",
        ] {
            assert_eq!(parse_mark(&sent(body)), None, "{body}");
        }
    }
}
