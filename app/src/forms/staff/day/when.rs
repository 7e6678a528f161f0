//! Times that staff choose: now, a free time, or one beyond its number.

use jiff::civil::DateTime;
use services::staff::day::When;

use crate::forms::start::{parse_start, write_start};

/// The name of the radios.
pub const FIELD: &str = "quando";
/// Somebody stands at the door.
pub const NOW: &str = "adesso";
/// What stands before a time that is full.
const BEYOND: &str = "oltre-";

/// The value of a time that has a seat left.
pub fn write_free(start: DateTime) -> String {
    write_start(start)
}

/// The value of a time that has none.
pub fn write_beyond(start: DateTime) -> String {
    format!("{BEYOND}{}", write_start(start))
}

/// The time of a value; `None` when it is no value of ours.
pub fn parse_when(raw: &str) -> Option<When> {
    if raw == NOW {
        return Some(When::Now);
    }
    match raw.strip_prefix(BEYOND) {
        Some(start) => parse_start(start).ok().map(When::Beyond),
        None => parse_start(raw).ok().map(When::At),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_time_reads_as_it_was_written() {
        let start = date(2026, 12, 5).at(9, 30, 0, 0);
        assert_eq!(parse_when(&write_free(start)), Some(When::At(start)));
        assert_eq!(parse_when(&write_beyond(start)), Some(When::Beyond(start)));
        assert_eq!(parse_when(NOW), Some(When::Now));
        for raw in ["", "oltre-", "domani", "oltre-adesso", "2026-02-30T10:00"] {
            assert_eq!(parse_when(raw), None, "{raw}");
        }
    }
}
