//! Promise it.

use std::sync::Arc;

use axum::extract::{Path, RawQuery};
use axum::response::Response;
use domain::drive::{Drive, Phase};
use http::StatusCode;
use services::drive::{PledgeError, PledgeWish, Pledged};

use super::ask::{ask, note_shortages};
use super::basket::faults;
use crate::actions::stop::{Answer, Stop, see_other};
use crate::components::drive_card::what_is_needed;
use crate::cx::Cx;
use crate::error::PageError;
use crate::forms::errors::FieldErrors;
use crate::forms::guard::{Counted, key};
use crate::forms::pledge::{PLACE, PledgeForm};
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::pages::pledge::confirm::confirm_page;
use crate::pages::pledge::ended::ended_page;
use crate::pages::pledge::hours::wishes;
use crate::pages::pledge::when::when_page;

/// All of it once more; what is missing or wrong is asked first.
pub async fn show(
    cx: Cx,
    Path((_, slug)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Answer {
    let query = RawForm::parse(query.unwrap_or_default().as_bytes());
    let ask = ask(&cx, &slug).await?;
    let form = ask.form(&cx, &query);
    if !faults(&cx, &ask, &form).is_empty() {
        return Ok(see_other(&ask.step(&cx, "/dona/orario", &form)));
    }
    let mut sheet = Sheet::fresh(&cx);
    let wish = form.wish(&mut sheet.errors, cx.texts);
    if wish.is_some_and(|wish| wishes(&ask.drive, &ask.rooms).contains(&wish)) {
        return Ok(confirm_page(&cx, ask, form, sheet).respond(&cx));
    }
    if wish.is_some() {
        sheet.errors.add(PLACE, cx.texts.get("error-window-full"));
    }
    sheet.status = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(when_page(&cx, ask, form, sheet).respond(&cx))
}

/// Notes it. The same form sent again is the same promise.
pub async fn send(
    cx: Cx,
    _: Counted,
    Path((_, slug)): Path<(String, String)>,
    raw: RawForm,
) -> Answer {
    let drive = cx
        .services
        .drive_by_slug(&slug)
        .ok_or(PageError::NotFound)?;
    if drive.phase(cx.today()) == Phase::Ended {
        return Ok(ended(&cx, cx.services.drives_instead(drive.id)).await);
    }
    // What is needed is read only where a page has to say it: see below.
    let form = PledgeForm::typed(&raw, drive.items()).for_reader(cx.texts);
    let key = match key(&cx, &raw)? {
        Ok(key) => key,
        Err(_) => {
            let ask = ask(&cx, &slug).await?;
            return Ok(confirm_page(&cx, ask, form, Sheet::stale(&cx)).respond(&cx));
        }
    };
    let mut errors = FieldErrors::default();
    let basket = form.basket(&mut errors, cx.texts);
    let place = form.wish(&mut errors, cx.texts);
    let donor = form.donor(&mut errors, cx.texts);
    let (Some(basket), Some(place), Some(donor)) = (basket, place, donor) else {
        let ask = ask(&cx, &slug).await?;
        let sheet = Sheet::refused(&cx, key, errors);
        return Ok(confirm_page(&cx, ask, form, sheet).respond(&cx));
    };
    let wish = PledgeWish {
        drive: drive.id,
        basket,
        place,
        donor,
    };
    let error = match cx.services.pledge(wish, key).await {
        Ok(Pledged::Now(_) | Pledged::Before(_)) => {
            let secret = domain::secret::Secret::of_form(key);
            return Ok(see_other(
                &cx.url(&format!("/promessa/{}", secret.reveal())),
            ));
        }
        Err(PledgeError::Ended { running }) => return Ok(ended(&cx, running).await),
        Err(error) => error,
    };
    let sheet = refusal(&cx, Sheet::refused(&cx, key, errors), error)?;
    let ask = ask(&cx, &slug).await?;
    Ok(confirm_page(&cx, ask, form, sheet).respond(&cx))
}

async fn ended(cx: &Cx, running: Vec<Arc<Drive>>) -> Response {
    let needs = what_is_needed(cx).await;
    ended_page(cx, running, needs).respond(cx)
}

/// Why nothing was noted, at the field that can mend it.
fn refusal(cx: &Cx, mut sheet: Sheet, error: PledgeError) -> Result<Sheet, Stop> {
    let t = cx.texts;
    sheet.status = StatusCode::CONFLICT;
    match error {
        PledgeError::Short(short) => note_shortages(&short, &mut sheet.errors, t),
        PledgeError::Full { .. } | PledgeError::NoSuchPlace { .. } => {
            sheet.errors.add(PLACE, t.get("error-window-full"));
        }
        PledgeError::TooMany => {
            let words = t.get("error-too-many-callbacks");
            return Ok(sheet.warned(StatusCode::TOO_MANY_REQUESTS, words));
        }
        PledgeError::Ended { .. } => return Err(PageError::Gone.into()),
        PledgeError::Failure(failure) => return Err(failure.into()),
    }
    Ok(sheet)
}
