//! Calendar files of one appointment (RFC 5545, 5546). They name neither the family nor a reason.

use domain::booking::{Booking, Status};
use domain::slot::instant;
use icalendar::{Calendar, Component, Event, EventLike, Property};
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use super::calendar_zone::with_zone;

/// What the calendar is to do with the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method<'a> {
    /// An invitation, or a change of one, to this address.
    Request {
        /// The desk's side: the sender of the mail.
        organizer: &'a str,
        /// The family's address.
        attendee: &'a str,
    },
    /// The appointment is off.
    Cancel {
        /// The desk's side: the sender of the mail.
        organizer: &'a str,
        /// The family's address.
        attendee: &'a str,
    },
    /// A file to keep: nobody is invited.
    Publish,
}

impl Method<'_> {
    /// The word in the file and in the `Content-Type` of the mail's part.
    pub fn word(self) -> &'static str {
        match self {
            Self::Request { .. } => "REQUEST",
            Self::Cancel { .. } => "CANCEL",
            Self::Publish => "PUBLISH",
        }
    }
}

/// The texts of an entry, already in the family's language and without isolation marks.
#[derive(Debug, Clone, Default)]
pub struct Entry<'a> {
    /// Neutral: who sees the calendar need not know why.
    pub summary: &'a str,
    /// The desk's phone and what to bring.
    pub description: &'a str,
    /// The address; empty when it is given on booking.
    pub location: &'a str,
    /// The page of the appointment.
    pub url: Option<&'a url::Url>,
}

/// The calendar file of a booking. `host` makes the UID worldwide unique; `stamp` is the instant of writing.
pub fn calendar(
    booking: &Booking,
    entry: &Entry<'_>,
    method: Method<'_>,
    zone: &TimeZone,
    host: &str,
    stamp: Timestamp,
) -> String {
    let start = zone.to_datetime(booking.starts_at);
    let cancelled = booking.status == Status::Cancelled || matches!(method, Method::Cancel { .. });

    let mut event = Event::new();
    event
        .uid(&format!("{}@{host}", booking.id))
        .append_property(Property::new("DTSTAMP", utc(stamp)))
        .append_property(local("DTSTART", start, zone))
        .append_property(end(booking, zone))
        .sequence(booking.sequence)
        .summary(&one_kind_of_break(entry.summary))
        .append_property(Property::new(
            "STATUS",
            if cancelled { "CANCELLED" } else { "CONFIRMED" },
        ))
        .append_property(Property::new("TRANSP", "OPAQUE"))
        .append_property(Property::new("CLASS", "PRIVATE"));
    if !entry.description.is_empty() {
        event.description(&one_kind_of_break(entry.description));
    }
    if !entry.location.is_empty() {
        event.location(&one_kind_of_break(entry.location));
    }
    if let Some(url) = entry.url {
        event.append_property(Property::new("URL", url.as_str()));
    }
    if let Method::Request {
        organizer,
        attendee,
    }
    | Method::Cancel {
        organizer,
        attendee,
    } = method
    {
        event.append_property(Property::new("ORGANIZER", format!("mailto:{organizer}")));
        let mut who = Property::new("ATTENDEE", format!("mailto:{attendee}"));
        who.add_parameter("ROLE", "REQ-PARTICIPANT")
            .add_parameter("PARTSTAT", "ACCEPTED")
            .add_parameter("RSVP", "FALSE");
        event.append_multi_property(who);
    }

    let mut file = Calendar::empty();
    file.append_property(("VERSION", "2.0"))
        .append_property(("PRODID", "-//Vicino//Vicino//IT"))
        .append_property(("CALSCALE", "GREGORIAN"))
        .append_property(("METHOD", method.word()));
    file.push(event.done());
    with_zone(&file, zone, booking.starts_at, booking.starts_at)
}

/// The end by the clock on the wall; or, where the autumn change shows that time twice and a reader would take the first, the
/// time that passes until then.
fn end(booking: &Booking, zone: &TimeZone) -> Property {
    let at = booking.starts_at + SignedDuration::from_mins(i64::from(booking.minutes));
    let shown = zone.to_datetime(at);
    if instant(shown, zone) == Some(at) {
        local("DTEND", shown, zone)
    } else {
        Property::new("DURATION", format!("PT{}M", booking.minutes))
    }
}

/// The library escapes line feeds, but would let a carriage return begin a line of its own.
pub(super) fn one_kind_of_break(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

pub(super) fn local(name: &str, at: DateTime, zone: &TimeZone) -> Property {
    let mut property = Property::new(name, at.strftime("%Y%m%dT%H%M%S").to_string());
    property.add_parameter("TZID", zone.iana_name().unwrap_or("UTC"));
    property
}

pub(super) fn utc(at: Timestamp) -> String {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}
