//! Days and hours in long forms.

use std::borrow::Cow;

use jiff::civil::{Date, Time};

use super::card::{Reading, parse_time};
use crate::forms::staff::openings::when::parse_day;

/// A day that must be there.
pub(super) fn day(read: &mut Reading<'_>, field: impl Into<Cow<'static, str>>) -> Option<Date> {
    let field = field.into();
    let found = parse_day(read.form.get(&field));
    if found.is_none() {
        read.errors.add(field, read.t.get("publish-error-day"));
    }
    found
}

/// An hour that must be there.
pub(super) fn time(read: &mut Reading<'_>, field: impl Into<Cow<'static, str>>) -> Option<Time> {
    let field = field.into();
    let found = parse_time(read.form.get(&field));
    if found.is_none() {
        read.errors.add(field, read.t.get("publish-error-time"));
    }
    found
}

/// `16:30`
pub(super) fn written_time(time: Time) -> String {
    time.strftime("%H:%M").to_string()
}
