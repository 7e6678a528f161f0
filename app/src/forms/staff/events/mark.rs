//! Who came: a mark, and when it was made.

use jiff::Timestamp;
use services::staff::events::Mark;

use crate::forms::raw::RawForm;

/// The button.
pub const MARK: &str = "segno";
/// When it was made, in seconds, by the server's clock: a script fills it in.
pub const MADE: &str = "fatto";

/// The word of a mark.
pub fn mark_word(mark: Mark) -> &'static str {
    match mark {
        Mark::Here => "here",
        Mark::NotHere => "not_here",
    }
}

/// The mark that was sent; without a time of its own it is made now. `None` for what no button sends.
pub fn parse_mark(form: &RawForm, now: Timestamp) -> Option<(Mark, Timestamp)> {
    let all = [Mark::Here, Mark::NotHere];
    let sent = form.get(MARK);
    let mark = all.into_iter().find(|mark| mark_word(*mark) == sent)?;
    let made = match form.get(MADE) {
        "" => now,
        seconds => Timestamp::from_second(seconds.parse().ok()?).ok()?,
    };
    Some((mark, made))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forms::fixtures::sent;

    #[test]
    fn a_mark_is_as_old_as_it_says() {
        let now = Timestamp::from_second(2000).expect("an instant");
        let then = Timestamp::from_second(1000).expect("an instant");
        let parsed = |body| parse_mark(&sent(body), now);
        assert_eq!(parsed("segno=here&fatto=1000"), Some((Mark::Here, then)));
        assert_eq!(parsed("segno=not_here&fatto="), Some((Mark::NotHere, now)));
        for body in ["", "segno=", "segno=arrived", "segno=here&fatto=ieri"] {
            assert_eq!(parsed(body), None, "{body}");
        }
    }
}
