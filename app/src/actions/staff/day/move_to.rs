//! Give an appointment another time.

use std::sync::Arc;

use axum::extract::{Path, RawQuery};
use domain::booking::Booking;
use domain::desk::Desk;
use domain::message::MessageKind;
use domain::slot::instant;
use domain::staff::rights::Verb;
use domain::staff::target::Target;
use http::StatusCode;
use services::booking::MoveError;
use services::staff::day::{StaffMoveError, When};

use super::book::times;
use super::booking::told;
use super::{booking_id, stop};
use crate::actions::stop::{Answer, Stop, see_other};
use crate::error::PageError;
use crate::forms::errors::FieldErrors;
use crate::forms::guard::key;
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::forms::staff::day::book::{FROM, Step, TELL, Whose, parse_tell};
use crate::forms::staff::day::when::{FIELD, parse_when};
use crate::pages::staff::day::booking::Outcome;
use crate::pages::staff::day::move_to::{Moving, move_page, moved_review_page};
use crate::staff_cx::StaffCx;

/// The times of its desk, or of another of one's own.
pub async fn show(cx: StaffCx, Path(id): Path<String>, RawQuery(query): RawQuery) -> Answer {
    let query = RawForm::parse(query.unwrap_or_default().as_bytes());
    let moving = moving(&cx, &id, &query, &RawForm::default()).await?;
    if !moving.at.booking.can_change(cx.now) {
        return Ok(see_other(&format!(
            "/staff/appuntamenti/{}",
            moving.at.booking.id
        )));
    }
    let sheet = Sheet::fresh(&cx);
    Ok(move_page(&cx, moving, sheet).respond(&cx))
}

/// Asks whether the family is told, then moves it.
pub async fn send(
    cx: StaffCx,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
    form: RawForm,
) -> Answer {
    let query = RawForm::parse(query.unwrap_or_default().as_bytes());
    let key = match key(&cx, &form)? {
        Ok(key) => key,
        Err(_) => {
            let moving = moving(&cx, &id, &query, &form).await?;
            return Ok(move_page(&cx, moving, Sheet::stale(&cx)).respond(&cx));
        }
    };
    let mut again = Sheet::refused(&cx, key, FieldErrors::default());
    let step = Step::typed(&form);
    if let Step::Days(_) | Step::Change = step {
        again.status = StatusCode::OK;
        let moving = moving(&cx, &id, &query, &form).await?;
        return Ok(move_page(&cx, moving, again).respond(&cx));
    }
    let moving = moving(&cx, &id, &query, &form).await?;
    let when = match parse_when(form.get(FIELD)) {
        Some(when @ (When::At(_) | When::Beyond(_))) => when,
        _ => {
            let words = match form.get(FIELD) {
                "" => "error-slot-missing",
                _ => "error-slot-wrong",
            };
            again.errors.add(FIELD, cx.texts.get(words));
            return Ok(move_page(&cx, moving, again).respond(&cx));
        }
    };
    if step == Step::Review {
        return review(&cx, moving, when, again);
    }
    let id = moving.at.booking.id;
    let tell = parse_tell(form.get(TELL));
    let moved = cx
        .services
        .staff_move(cx.staff(), id, &moving.desk, when, tell)
        .await;
    let words = match moved {
        Ok(_) => return Ok(see_other(&told(id, Outcome::Moved))),
        Err(StaffMoveError::Staff(failure)) => return Err(stop(&cx, failure)),
        Err(StaffMoveError::Move(MoveError::Failure(failure))) => return Err(failure.into()),
        Err(StaffMoveError::Move(MoveError::Full)) => "error-slot-full",
        Err(StaffMoveError::Move(MoveError::NoSuchTime)) => "error-slot-wrong",
        Err(StaffMoveError::Move(MoveError::SameFamily)) => "staff-day-error-same-family",
        Err(StaffMoveError::Move(MoveError::TooLate)) => "staff-day-error-overtaken",
    };
    again.errors.add(FIELD, cx.texts.get(words));
    again.status = StatusCode::CONFLICT;
    Ok(move_page(&cx, moving, again).respond(&cx))
}

fn review(cx: &StaffCx, moving: Moving, when: When, sheet: Sheet) -> Answer {
    let (When::At(start) | When::Beyond(start)) = when else {
        return Err(PageError::BadForm.into());
    };
    let at = instant(start, cx.zone()).ok_or(PageError::BadForm)?;
    let there = Booking {
        desk: moving.desk.id,
        starts_at: at,
        ..moving.at.booking.clone()
    };
    let preview = cx.services.preview(&there, MessageKind::Moved);
    Ok(moved_review_page(cx, moving, start, preview, sheet).respond(cx))
}

async fn moving(cx: &StaffCx, id: &str, query: &RawForm, form: &RawForm) -> Result<Moving, Stop> {
    let at = cx.services.staff_booking(cx.staff(), booking_id(id)?).await;
    let at = at.map_err(|failure| stop(cx, failure))?;
    cx.require(Verb::ChangeBooking, &Target::desk(&at.desk))?;
    let desks: Vec<Arc<Desk>> = cx
        .services
        .desks_for(cx.staff(), Verb::ChangeBooking)
        .into_iter()
        .filter(|desk| desk.receives(at.booking.details.kind))
        .collect();
    let desk = match query.get("sportello") {
        "" => Arc::clone(&at.desk),
        slug => {
            let desk = desks.iter().find(|d| d.slug == slug);
            Arc::clone(desk.ok_or(PageError::NotFound)?)
        }
    };
    let from = match Step::typed(form) {
        Step::Days(day) => day.to_string(),
        _ => form.get(FROM).to_owned(),
    };
    let mut times = times(cx, &desk, Whose::Own, from.parse().ok(), form.get(FIELD)).await?;
    times.now = false;
    Ok(Moving {
        at,
        desks,
        desk,
        times,
        from,
    })
}
