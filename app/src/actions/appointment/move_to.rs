//! Give an appointment another time.

use std::sync::Arc;

use axum::extract::{Path, RawQuery};
use domain::desk::{Desk, Kind};
use http::StatusCode;
use services::booking::MoveError;

use super::found::found;
use crate::actions::stop::{Answer, see_other};
use crate::actions::times::{alternatives, chosen, offers, out_of_reach, picker, wrong};
use crate::components::times::purpose::Purpose;
use crate::cx::Cx;
use crate::forms::errors::FieldErrors;
use crate::forms::guard::{Counted, key};
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::forms::wish::Wish;
use crate::pages::appointment::cancel::too_late_page;
use crate::pages::appointment::found::{Found, Standing};
use crate::pages::appointment::move_to::{move_page, move_taken_page};

/// The times of its desk, or of the desk asked for.
pub async fn show(
    cx: Cx,
    Path((_, secret)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Answer {
    let at = found(&cx, &secret).await?;
    if at.standing(cx.now) != Standing::ToCome {
        return Ok(see_other(&at.url(&cx, "")));
    }
    let wish = Wish::read(&RawForm::parse(query.unwrap_or_default().as_bytes()));
    let desk = desk(&cx, &at, &wish);
    let mut sheet = Sheet::fresh(&cx);
    if wish.impossible {
        sheet.errors = wrong(&cx, "error-slot-wrong");
        sheet.status = StatusCode::UNPROCESSABLE_ENTITY;
    }
    times(&cx, at, &desk, &wish, sheet).await
}

/// Moves it. Refused, it stays as it was.
pub async fn send(
    cx: Cx,
    _: Counted,
    Path((_, secret)): Path<(String, String)>,
    form: RawForm,
) -> Answer {
    let at = found(&cx, &secret).await?;
    let wish = Wish::read(&form);
    let desk = desk(&cx, &at, &wish);
    let key = match key(&cx, &form)? {
        Ok(key) => key,
        Err(_) => return times(&cx, at, &desk, &wish, Sheet::stale(&cx)).await,
    };
    let start = match chosen(&cx, &form) {
        Ok(start) => start,
        Err(errors) => {
            let sheet = Sheet::refused(&cx, key, errors);
            return times(&cx, at, &desk, &wish, sheet).await;
        }
    };
    match cx.services.move_booking(&at.booking, &desk, start).await {
        Ok(_) => Ok(see_other(&at.url(&cx, ""))),
        Err(MoveError::Failure(failure)) => Err(failure.into()),
        Err(MoveError::TooLate) => too_late(&cx, &secret).await,
        Err(MoveError::NoSuchTime) if out_of_reach(&cx, &desk, start) => {
            let sheet = Sheet::refused(&cx, key, wrong(&cx, "error-slot-wrong"));
            times(&cx, at, &desk, &Wish::default(), sheet).await
        }
        Err(MoveError::SameFamily) => {
            let words = cx.texts.get("book-already-same");
            let sheet = Sheet::fresh(&cx).warned(StatusCode::CONFLICT, words);
            times(&cx, at, &desk, &Wish::default(), sheet).await
        }
        Err(MoveError::Full | MoveError::NoSuchTime) => {
            let found = alternatives(&cx, &desk, kind(&at)).await?;
            let sheet = Sheet::refused(&cx, key, FieldErrors::default());
            let status = StatusCode::CONFLICT;
            let page = move_taken_page(&cx, at, desk, found, Sheet { status, ..sheet });
            Ok(page.respond(&cx))
        }
    }
}

/// Read again: it may only have been changed meanwhile, and then its page tells how it stands.
async fn too_late(cx: &Cx, secret: &str) -> Answer {
    let at = found(cx, secret).await?;
    match at.standing(cx.now) {
        Standing::ToCome | Standing::Cancelled => Ok(see_other(&at.url(cx, ""))),
        Standing::Over => Ok(too_late_page(cx, at).respond(cx)),
    }
}

fn kind(at: &Found) -> Option<Kind> {
    at.booking.details.kind
}

/// The desk asked for, if it receives in the way that was agreed.
fn desk(cx: &Cx, at: &Found, wish: &Wish) -> Arc<Desk> {
    let asked = wish
        .desk
        .as_ref()
        .and_then(|slug| cx.directory.desk_by_slug(slug));
    let asked = asked.filter(|desk| desk.takes_bookings() && offers(desk, kind(at)));
    Arc::clone(asked.unwrap_or(&at.desk))
}

async fn times(cx: &Cx, at: Found, desk: &Arc<Desk>, wish: &Wish, sheet: Sheet) -> Answer {
    let except = (at.desk.id == desk.id).then(|| at.start(cx));
    let purpose = Purpose::Move(at.secret.clone());
    let picker = picker(cx, desk, purpose, wish, kind(&at), except).await?;
    Ok(move_page(cx, at, picker, sheet).respond(cx))
}
