//! Try a change of openings, and say on a page why it is not made.

use std::sync::Arc;

use axum::response::Response;
use domain::desk::Desk;
use domain::opening_change::{Overfull, Rules};
use domain::secret::FormKey;
use domain::staff::rights::Verb;
use domain::staff::target::Target;
use http::StatusCode;
use services::staff::StaffFailure;
use services::staff::openings::{ChangeError, Changed, Touched, Wanted};

use crate::actions::stop::Stop;
use crate::components::hours::clock_time;
use crate::error::PageError;
use crate::forms::errors::FieldErrors;
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::forms::staff::openings::families::{FATE, SEEN, decided, nothing_chosen};
use crate::pages::staff::openings::touched::touched_page;
use crate::staff_cx::StaffCx;

/// What became of a change.
pub enum Tried {
    /// It is made.
    Done(Changed),
    /// A page answers: the families whose time it takes away.
    Asked(Response),
    /// A field explains why not.
    Refused(FieldErrors),
    /// Somebody else has changed the rule; these are the desk's rules now.
    Edited(Box<Rules>),
}

/// The desk of an address, for somebody who may do `verb` there.
pub fn desk_for(cx: &StaffCx, slug: &str, verb: Verb) -> Result<Arc<Desk>, Stop> {
    let desk = cx.directory.desk_by_slug(slug).cloned();
    let desk = desk.ok_or(PageError::NotFound)?;
    cx.require(verb, &Target::desk(&desk))?;
    Ok(desk)
}

/// A failure of a verb that has no refusals of its own.
pub fn stopped(cx: &StaffCx, failure: StaffFailure) -> Stop {
    match failure {
        StaffFailure::Denied(denied) => cx.denied(denied),
        StaffFailure::Failure(failure) => failure.into(),
    }
}

/// Tries changes, with what the form says of families. `action` is the form's own address.
pub async fn attempt(
    cx: &StaffCx,
    wanted: &[Wanted],
    raw: &RawForm,
    key: FormKey,
    action: String,
) -> Result<Tried, Stop> {
    let families = decided(raw, cx.zone());
    let changed = cx.services.change_openings(cx.staff(), wanted, &families);
    Ok(match changed.await {
        Ok(changed) => Tried::Done(changed),
        Err(ChangeError::Denied(denied)) => return Err(cx.denied(denied)),
        Err(ChangeError::Failure(failure)) => return Err(failure.into()),
        Err(ChangeError::Edited(rules)) => Tried::Edited(rules),
        Err(ChangeError::Overlap(other)) => {
            let (from, until) = (other.hours.from(), other.hours.until());
            let hours = cx.texts.time_range(clock_time(from), clock_time(until));
            let mut errors = FieldErrors::default();
            let words = cx
                .texts
                .with("staff-openings-error-overlap", &[("hours", hours.into())]);
            errors.add("dalle", words);
            Tried::Refused(errors)
        }
        Err(ChangeError::Overfull(slots)) => Tried::Refused(overfull(cx, &slots)),
        Err(ChangeError::Touches(touched)) => {
            let mut sheet = Sheet::refused(cx, key, FieldErrors::default());
            sheet.status = StatusCode::OK;
            if nothing_chosen(raw) {
                let mut errors = FieldErrors::default();
                errors.add(FATE, cx.texts.get("staff-openings-error-fate"));
                sheet = Sheet::refused(cx, key, errors);
            } else if !raw.get(SEEN).is_empty() {
                let words = cx.texts.get("staff-openings-touched-again");
                sheet = sheet.warned(StatusCode::CONFLICT, words);
            }
            Tried::Asked(asked(cx, action, *touched, raw, sheet))
        }
        Err(ChangeError::TimeTaken(touched)) => {
            let words = cx.texts.get("staff-openings-time-taken");
            let sheet = Sheet::refused(cx, key, FieldErrors::default());
            let sheet = sheet.warned(StatusCode::CONFLICT, words);
            Tried::Asked(asked(cx, action, *touched, raw, sheet))
        }
    })
}

fn asked(cx: &StaffCx, action: String, touched: Touched, raw: &RawForm, sheet: Sheet) -> Response {
    touched_page(cx, action, touched, raw, sheet).respond(cx)
}

fn overfull(cx: &StaffCx, slots: &[Overfull]) -> FieldErrors {
    let mut errors = FieldErrors::default();
    if let Some(first) = slots.iter().max_by_key(|one| one.families) {
        let when = cx.texts.day_time(first.slot.start);
        let args = [("n", first.families.into()), ("when", when.into())];
        errors.add(
            "posti",
            cx.texts.with("staff-openings-error-overfull", &args),
        );
    }
    errors
}

/// The sheet of a form that somebody else's change has overtaken.
pub fn overtaken(cx: &StaffCx, key: FormKey) -> Sheet {
    let words = cx.texts.get("staff-openings-edited");
    let sheet = Sheet::refused(cx, key, FieldErrors::default());
    sheet.warned(StatusCode::CONFLICT, words)
}
