//! Calendar files of pledges (RFC 5545, 5546): when something is to be brought. They name neither the donor nor what it is.

use domain::drive::{Pledge, PledgePlace};
use icalendar::{Calendar, Component, Event, EventLike, Property};
use jiff::Timestamp;

use super::calendar::{Entry, Method, local, one_kind_of_break, utc};
use super::calendar_zone::with_zone;
use super::event_calendar::Setting;

/// When something is, or was, to be brought.
#[derive(Debug, Clone, Copy)]
pub struct Span {
    /// When it begins.
    pub starts_at: Timestamp,
    /// When it ends, if that is still known.
    pub ends_at: Option<Timestamp>,
}

impl Span {
    /// That of a pledge; `None`: it is bound to no hours.
    pub fn of(pledge: &Pledge) -> Option<Self> {
        match pledge.place {
            PledgePlace::Window {
                starts_at, ends_at, ..
            } => Some(Self {
                starts_at,
                ends_at: Some(ends_at),
            }),
            PledgePlace::Shop(_) | PledgePlace::Open => None,
        }
    }
}

/// The file of a pledge.
pub fn pledge_calendar(
    pledge: &Pledge,
    span: Span,
    words: &Entry<'_>,
    method: Method<'_>,
    setting: Setting<'_>,
) -> String {
    let zone = setting.zone;
    let off = matches!(method, Method::Cancel { .. });
    let mut entry = Event::new();
    entry
        .uid(&format!("{}@{}", pledge.id, setting.host))
        .append_property(Property::new("DTSTAMP", utc(setting.stamp)))
        .append_property(local("DTSTART", zone.to_datetime(span.starts_at), zone))
        .sequence(pledge.sequence)
        .summary(&one_kind_of_break(words.summary))
        .append_property(Property::new(
            "STATUS",
            if off { "CANCELLED" } else { "CONFIRMED" },
        ))
        .append_property(Property::new("TRANSP", "OPAQUE"))
        .append_property(Property::new("CLASS", "PRIVATE"));
    if let Some(ends_at) = span.ends_at {
        entry.append_property(local("DTEND", zone.to_datetime(ends_at), zone));
    }
    if !words.description.is_empty() {
        entry.description(&one_kind_of_break(words.description));
    }
    if !words.location.is_empty() {
        entry.location(&one_kind_of_break(words.location));
    }
    if let Some(url) = words.url {
        entry.append_property(Property::new("URL", url.as_str()));
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
        entry.append_property(Property::new("ORGANIZER", format!("mailto:{organizer}")));
        let mut who = Property::new("ATTENDEE", format!("mailto:{attendee}"));
        who.add_parameter("ROLE", "REQ-PARTICIPANT")
            .add_parameter("PARTSTAT", "ACCEPTED")
            .add_parameter("RSVP", "FALSE");
        entry.append_multi_property(who);
    }
    let mut file = Calendar::empty();
    file.append_property(("VERSION", "2.0"))
        .append_property(("PRODID", "-//Vicino//Vicino//IT"))
        .append_property(("CALSCALE", "GREGORIAN"))
        .append_property(("METHOD", method.word()));
    file.push(entry.done());
    with_zone(&file, zone, span.starts_at, span.starts_at)
}
