//! Another time for a booking that is being made. What was typed stays.

use std::sync::Arc;

use axum::extract::{Path, RawQuery};
use domain::desk::Desk;
use http::StatusCode;
use services::booking::HoldError;

use super::in_progress::{finishing, go_on};
use crate::actions::stop::Answer;
use crate::actions::times::{alternatives, chosen, out_of_reach, picker, wrong};
use crate::cx::Cx;
use crate::forms::errors::FieldErrors;
use crate::forms::guard::{Counted, key};
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::forms::wish::Wish;
use crate::pages::booking::finishing::Finishing;
use crate::pages::booking::time::{taken_page, time_page};

/// The times of its desk, or of the desk asked for.
pub async fn show(
    cx: Cx,
    Path((_, secret)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Answer {
    let at = finishing(&cx, &secret).await?;
    let wish = Wish::read(&RawForm::parse(query.unwrap_or_default().as_bytes()));
    let desk = desk(&cx, &at, &wish);
    let mut sheet = Sheet::fresh(&cx);
    if wish.impossible {
        sheet.errors = wrong(&cx, "error-slot-wrong");
        sheet.status = StatusCode::UNPROCESSABLE_ENTITY;
    }
    times(&cx, &at, &desk, &wish, sheet).await
}

/// Keeps the other time instead.
pub async fn send(
    cx: Cx,
    _: Counted,
    Path((_, secret)): Path<(String, String)>,
    form: RawForm,
) -> Answer {
    let at = finishing(&cx, &secret).await?;
    let wish = Wish::read(&form);
    let desk = desk(&cx, &at, &wish);
    let key = match key(&cx, &form)? {
        Ok(key) => key,
        Err(_) => return times(&cx, &at, &desk, &wish, Sheet::stale(&cx)).await,
    };
    let start = match chosen(&cx, &form) {
        Ok(start) => start,
        Err(errors) => {
            let sheet = Sheet::refused(&cx, key, errors);
            return times(&cx, &at, &desk, &wish, sheet).await;
        }
    };
    match cx.services.rehold(&at.secret, &desk, start).await {
        Ok(()) => Ok(go_on(&cx, &finishing(&cx, &secret).await?)),
        Err(HoldError::Failure(failure)) => Err(failure.into()),
        Err(HoldError::Gone) => Ok(go_on(&cx, &finishing(&cx, &secret).await?)),
        Err(HoldError::NoSuchTime) if out_of_reach(&cx, &desk, start) => {
            let sheet = Sheet::refused(&cx, key, wrong(&cx, "error-slot-wrong"));
            times(&cx, &at, &desk, &Wish::default(), sheet).await
        }
        Err(HoldError::Full | HoldError::NoSuchTime) => {
            let found = alternatives(&cx, &desk, None).await?;
            let sheet = Sheet::refused(&cx, key, FieldErrors::default());
            let status = StatusCode::CONFLICT;
            let page = taken_page(&cx, desk, at.purpose(), found, Sheet { status, ..sheet });
            Ok(page.respond(&cx))
        }
    }
}

fn desk(cx: &Cx, at: &Finishing, wish: &Wish) -> Arc<Desk> {
    let asked = wish
        .desk
        .as_ref()
        .and_then(|slug| cx.directory.desk_by_slug(slug));
    let asked = asked.filter(|desk| desk.takes_bookings());
    Arc::clone(asked.unwrap_or(&at.desk))
}

async fn times(cx: &Cx, at: &Finishing, desk: &Arc<Desk>, wish: &Wish, sheet: Sheet) -> Answer {
    let picker = picker(cx, desk, at.purpose(), wish, None, None).await?;
    let back = at.url(cx, at.stage().path());
    Ok(time_page(cx, picker, sheet, back).respond(cx))
}
