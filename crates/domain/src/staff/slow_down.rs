//! How long somebody waits who tries to sign in to an account after others have failed: longer with each failure, never for
//! ever, so that nobody can shut somebody else out.

use jiff::SignedDuration;

/// How many failures cost nothing: everybody mistypes.
const FREE: u32 = 3;
/// The wait after the first failure that costs something; it doubles with each further one.
const FIRST: SignedDuration = SignedDuration::from_millis(250);
/// The longest wait: a person bears it, and it leaves a guesser a few thousand tries a day.
pub const LONGEST_WAIT: SignedDuration = SignedDuration::from_secs(4);
/// Failures are forgotten when none came for so long.
pub const FAILURES_LAST: SignedDuration = SignedDuration::from_hours(1);

/// The wait before the next try is looked at, after so many failures.
pub fn wait_after(failures: u32) -> SignedDuration {
    let Some(over) = failures.checked_sub(FREE) else {
        return SignedDuration::ZERO;
    };
    match over {
        0 => SignedDuration::ZERO,
        // Four doublings reach the longest.
        n => (FIRST * 2_i32.pow(n.min(5) - 1)).min(LONGEST_WAIT),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_grows_from_nothing_to_a_limit() {
        let waits: Vec<i128> = (0..10).map(|n| wait_after(n).as_millis()).collect();
        assert_eq!(waits, [0, 0, 0, 0, 250, 500, 1000, 2000, 4000, 4000]);
        assert_eq!(wait_after(u32::MAX), LONGEST_WAIT);
    }
}
