//! The rules of a time zone in a calendar file (RFC 5545, 3.6.5), which the library has no builder for: read back by it, they would be
//! given a key and an hour of writing, which zones must not have and which differ each time.

use icalendar::Calendar;
use jiff::tz::{Dst, TimeZone, TimeZoneTransition};
use jiff::{SignedDuration, Timestamp};

/// The text of a file, with the zone's rules from one instant to another before its entries.
pub(super) fn with_zone(
    file: &Calendar,
    zone: &TimeZone,
    from: Timestamp,
    until: Timestamp,
) -> String {
    let text = file.to_string();
    let Some(definition) = definition(zone, from, until) else {
        return text;
    };
    // A line that begins so is one: longer ones are folded with a space, and breaks within a text are escaped.
    let entries = ["\r\nBEGIN:", "\r\nEND:VCALENDAR"];
    let at = entries.iter().filter_map(|mark| text.find(mark)).min();
    let (head, rest) = text.split_at(at.map_or(text.len(), |at| at + 2));
    format!("{head}{definition}{rest}")
}

/// The changes within, those before and the two after, which is all that entries can meet.
fn definition(zone: &TimeZone, around: Timestamp, until: Timestamp) -> Option<String> {
    let name = zone.iana_name()?;
    let mut text = format!("BEGIN:VTIMEZONE\r\nTZID:{name}\r\n");
    // A change at this very instant is one before it.
    let just_after = around + SignedDuration::from_secs(1);
    let changes: Vec<_> = zone
        .preceding(just_after)
        .take(2)
        .chain(within_and_two(zone, around, until))
        .collect();
    if changes.is_empty() {
        text.push_str("BEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n");
        let offset = rfc_offset(zone.to_offset(around).seconds());
        text.push_str(&format!(
            "TZOFFSETFROM:{offset}\r\nTZOFFSETTO:{offset}\r\nEND:STANDARD\r\n"
        ));
    }
    for change in changes {
        let kind = if change.dst() == Dst::Yes {
            "DAYLIGHT"
        } else {
            "STANDARD"
        };
        let before = zone.to_offset(change.timestamp() - SignedDuration::from_secs(1));
        let start = before
            .to_datetime(change.timestamp())
            .strftime("%Y%m%dT%H%M%S")
            .to_string();
        text.push_str(&format!(
            "BEGIN:{kind}\r\nDTSTART:{start}\r\nTZOFFSETFROM:{}\r\nTZOFFSETTO:{}\r\nTZNAME:{}\r\nEND:{kind}\r\n",
            rfc_offset(before.seconds()),
            rfc_offset(change.offset().seconds()),
            change.abbreviation(),
        ));
    }
    text.push_str("END:VTIMEZONE\r\n");
    Some(text)
}

/// The changes after an instant, up to the second one after another instant.
fn within_and_two<'z>(
    zone: &'z TimeZone,
    from: Timestamp,
    until: Timestamp,
) -> impl Iterator<Item = TimeZoneTransition<'z>> {
    let mut after = 0;
    zone.following(from).take_while(move |change| {
        after += i32::from(change.timestamp() > until);
        after <= 2
    })
}

/// `+0100`, as TZOFFSETTO wants it.
fn rfc_offset(seconds: i32) -> String {
    let sign = if seconds < 0 { '-' } else { '+' };
    let minutes = seconds.abs() / 60;
    format!("{sign}{:02}{:02}", minutes / 60, minutes % 60)
}
