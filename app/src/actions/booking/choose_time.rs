//! Step 2: choose a time, and have it kept.

use std::sync::Arc;

use axum::extract::{Path, RawQuery};
use axum::response::Response;
use domain::desk::Desk;
use http::StatusCode;
use jiff::civil::DateTime;
use services::booking::{Held, HoldError};

use super::in_progress::{finishing, go_on};
use crate::actions::stop::{Answer, Stop, see_other};
use crate::actions::times::{alternatives, chosen, out_of_reach, picker, wrong};
use crate::components::times::purpose::Purpose;
use crate::cx::Cx;
use crate::error::PageError;
use crate::forms::guard::{Counted, key};
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::forms::wish::Wish;
use crate::pages::booking::finishing::SeatState;
use crate::pages::booking::time::{taken_page, time_page};

/// The times of a desk.
pub async fn show(
    cx: Cx,
    Path((_, slug)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Answer {
    let desk = bookable(&cx, &slug)?;
    let wish = Wish::read(&RawForm::parse(query.unwrap_or_default().as_bytes()));
    let mut sheet = Sheet::fresh(&cx);
    if wish.impossible {
        sheet.errors = wrong(&cx, "error-slot-wrong");
        sheet.status = StatusCode::UNPROCESSABLE_ENTITY;
    }
    times(&cx, &desk, &wish, sheet).await
}

/// Keeps the chosen time for the family.
pub async fn send(
    cx: Cx,
    _: Counted,
    Path((_, slug)): Path<(String, String)>,
    form: RawForm,
) -> Answer {
    let desk = bookable(&cx, &slug)?;
    let wish = Wish::read(&form);
    let key = match key(&cx, &form)? {
        Ok(key) => key,
        Err(_) => return times(&cx, &desk, &wish, Sheet::stale(&cx)).await,
    };
    let start = match chosen(&cx, &form) {
        Ok(start) => start,
        Err(errors) => return times(&cx, &desk, &wish, Sheet::refused(&cx, key, errors)).await,
    };
    match cx.services.hold(&desk, start, key).await {
        Ok(Held::Booked(secret)) => {
            let path = format!("/appuntamento/{}", secret.reveal());
            Ok(see_other(&cx.url(&path)))
        }
        Ok(Held::Kept(secret)) => {
            let at = finishing(&cx, &secret.reveal()).await?;
            let same = at.desk.id == desk.id && at.start(&cx) == start;
            if same && at.seat == SeatState::Kept {
                return Ok(go_on(&cx, &at));
            }
            // The same page sent again with another time: the family changed its mind.
            match cx.services.rehold(&secret, &desk, start).await {
                Ok(()) => Ok(go_on(&cx, &finishing(&cx, &secret.reveal()).await?)),
                Err(error) => refused(&cx, &desk, start, Sheet::fresh(&cx), error).await,
            }
        }
        Err(error) => {
            let sheet = Sheet::refused(&cx, key, Default::default());
            refused(&cx, &desk, start, sheet, error).await
        }
    }
}

async fn refused(
    cx: &Cx,
    desk: &Arc<Desk>,
    start: DateTime,
    sheet: Sheet,
    error: HoldError,
) -> Answer {
    match error {
        HoldError::Failure(failure) => Err(failure.into()),
        HoldError::NoSuchTime if out_of_reach(cx, desk, start) => {
            let sheet = Sheet {
                errors: wrong(cx, "error-slot-wrong"),
                status: StatusCode::UNPROCESSABLE_ENTITY,
                ..sheet
            };
            times(cx, desk, &Wish::default(), sheet).await
        }
        HoldError::Full | HoldError::NoSuchTime | HoldError::Gone => {
            let found = alternatives(cx, desk, None).await?;
            let status = StatusCode::CONFLICT;
            let sheet = Sheet { status, ..sheet };
            let page = taken_page(cx, Arc::clone(desk), Purpose::Book, found, sheet);
            Ok(page.respond(cx))
        }
    }
}

async fn times(cx: &Cx, desk: &Arc<Desk>, wish: &Wish, sheet: Sheet) -> Answer {
    let picker = picker(cx, desk, Purpose::Book, wish, None, None).await?;
    let back = cx.url(&format!("/sportelli/{}", desk.slug));
    Ok(time_page(cx, picker, sheet, back).respond(cx))
}

/// The desk of an address. One that takes no bookings has a page of its own, with its phone.
fn bookable(cx: &Cx, slug: &str) -> Result<Arc<Desk>, Stop> {
    let desk = cx.directory.desk_by_slug(slug).ok_or(PageError::NotFound)?;
    if desk.takes_bookings() {
        Ok(Arc::clone(desk))
    } else {
        let page: Response = see_other(&cx.url(&format!("/sportelli/{}", desk.slug)));
        Err(page.into())
    }
}
