//! How long a place that came free is kept for the first in line.

use jiff::{SignedDuration, Timestamp};

/// The longest that an offer holds.
pub const OFFER_MOST: SignedDuration = SignedDuration::from_hours(24);
/// The shortest: nobody is offered what they cannot read in time.
pub const OFFER_LEAST: SignedDuration = SignedDuration::from_mins(30);

/// Until when an offer holds that is made at `now`, for something that begins at `starts_at`: half of the time that is left, so that
/// whoever is next still has a chance, but within the bounds above. `None`: it is too late for any offer.
pub fn offer_until(now: Timestamp, starts_at: Timestamp) -> Option<Timestamp> {
    let left = starts_at.duration_since(now);
    let until = now + (left / 2).clamp(OFFER_LEAST, OFFER_MOST);
    (until <= starts_at && left > SignedDuration::ZERO).then_some(until)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn minutes_given(minutes_left: i64) -> Option<i64> {
        let now = Timestamp::UNIX_EPOCH;
        let starts_at = now + SignedDuration::from_mins(minutes_left);
        offer_until(now, starts_at).map(|until| until.as_second() / 60)
    }

    #[test]
    fn an_offer_ends_before_the_start_and_leaves_time_for_the_next() {
        assert_eq!(minutes_given(7 * 24 * 60), Some(24 * 60));
        assert_eq!(minutes_given(20 * 60), Some(10 * 60));
        assert_eq!(minutes_given(40), Some(30));
        assert_eq!(minutes_given(30), Some(30));
        for too_late in [29, 1, 0, -1, -600] {
            assert_eq!(minutes_given(too_late), None, "{too_late}");
        }
    }
}
