//! What the pages of times are made from, and what a chosen time is.

use std::sync::Arc;

use domain::availability::FreeSlot;
use domain::desk::{Desk, Kind};
use jiff::civil::DateTime;
use services::Failure;
use services::browse::Alternatives;

use crate::components::times::picker::Picker;
use crate::components::times::purpose::Purpose;
use crate::cx::Cx;
use crate::forms::errors::FieldErrors;
use crate::forms::raw::RawForm;
use crate::forms::start::parse_start;
use crate::forms::wish::Wish;

/// The free times of a desk. Where a way of talking is given, only desks that offer it stand for it; `except` is the
/// time one has already.
pub async fn picker(
    cx: &Cx,
    desk: &Arc<Desk>,
    purpose: Purpose,
    wish: &Wish,
    kind: Option<Kind>,
    except: Option<DateTime>,
) -> Result<Picker, Failure> {
    let today = cx.today();
    let last = desk.last_day(today);
    let Alternatives {
        here: mut all,
        mut elsewhere,
    } = cx.services.times(desk).await?;
    let had = |free: &FreeSlot| Some(free.slot.start) == except;
    if all.iter().any(had) {
        all = all.iter().filter(|free| !had(free)).cloned().collect();
    }
    elsewhere.retain(|(desk, _)| offers(desk, kind));
    Ok(Picker::new(
        Arc::clone(desk),
        purpose,
        wish,
        all,
        elsewhere,
        (today, last),
    ))
}

/// Free times instead of one that is gone.
pub async fn alternatives(
    cx: &Cx,
    desk: &Desk,
    kind: Option<Kind>,
) -> Result<Alternatives, Failure> {
    let mut found = cx.services.alternatives(desk).await?;
    found.elsewhere.retain(|(desk, _)| offers(desk, kind));
    Ok(found)
}

/// Whether a desk talks with families in a way.
pub fn offers(desk: &Desk, kind: Option<Kind>) -> bool {
    kind.is_none_or(|kind| desk.kinds.contains(&kind))
}

/// The time that was chosen.
pub fn chosen(cx: &Cx, form: &RawForm) -> Result<DateTime, FieldErrors> {
    let id = match form.get("quando") {
        "" => "error-slot-missing",
        raw => match parse_start(raw) {
            Ok(start) => return Ok(start),
            Err(_) => "error-slot-wrong",
        },
    };
    Err(wrong(cx, id))
}

/// A fault of the chosen time.
pub fn wrong(cx: &Cx, id: &str) -> FieldErrors {
    let mut errors = FieldErrors::default();
    errors.add("quando", cx.texts.get(id));
    errors
}

/// Whether a time can never be booked now: it is past, too soon, or too far ahead. Any other that is not offered was
/// offered a moment ago, or may be again.
pub fn out_of_reach(cx: &Cx, desk: &Desk, start: DateTime) -> bool {
    let too_late = start.date() > desk.last_day(cx.today());
    let too_soon = cx
        .zone()
        .to_timestamp(start)
        .map_or(true, |at| at < desk.earliest(cx.now));
    too_late || too_soon
}
