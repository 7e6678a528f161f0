//! Change what is promised, or where and when it is brought.

use axum::extract::Path;
use domain::drive::{DriveItem, Phase};
use http::StatusCode;
use services::drive::ChangePledgeError;

use super::ask::note_shortages;
use super::found::found;
use crate::actions::stop::{Answer, Stop, see_other};
use crate::cx::Cx;
use crate::forms::errors::FieldErrors;
use crate::forms::guard::{Counted, key};
use crate::forms::pledge::{PLACE, PledgeForm};
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::pages::pledge::change::{Change, change_page};
use crate::pages::pledge::show::pledge_page;
use crate::pages::sign_up::show::Outcome;

/// The form, filled in as it is.
pub async fn show(cx: Cx, Path((_, secret)): Path<(String, String)>) -> Answer {
    let change = change(&cx, &secret).await?;
    let form = PledgeForm::of(&change.at.seen.pledge, &items(&change));
    let sheet = Sheet::fresh(&cx);
    Ok(change_page(&cx, change, form, sheet).respond(&cx))
}

/// Writes it. Sent twice, the second changes nothing.
pub async fn send(
    cx: Cx,
    _: Counted,
    Path((_, secret)): Path<(String, String)>,
    raw: RawForm,
) -> Answer {
    let change = change(&cx, &secret).await?;
    let form = PledgeForm::typed(&raw, &items(&change));
    let key = match key(&cx, &raw)? {
        Ok(key) => key,
        Err(_) => return Ok(change_page(&cx, change, form, Sheet::stale(&cx)).respond(&cx)),
    };
    let mut errors = FieldErrors::default();
    let basket = form.basket(&mut errors, cx.texts);
    let place = form.wish(&mut errors, cx.texts);
    let (Some(basket), Some(place)) = (basket, place) else {
        let sheet = Sheet::refused(&cx, key, errors);
        return Ok(change_page(&cx, change, form, sheet).respond(&cx));
    };
    let pledge = &change.at.seen.pledge;
    let error = match cx
        .services
        .change_pledge(pledge, &basket, Some(place))
        .await
    {
        Ok(_) => return Ok(see_other(&change.at.url(&cx, Outcome::Changed.query()))),
        Err(ChangePledgeError::TooLate) => {
            // It may be another's doing: the page as it is now.
            let at = found(&cx, &secret).await?;
            let words = cx.texts.get("pledge-change-late");
            let sheet = Sheet::fresh(&cx).warned(StatusCode::CONFLICT, words);
            return Ok(pledge_page(&cx, at, sheet, None).respond(&cx));
        }
        Err(error) => error,
    };
    let mut sheet = Sheet::refused(&cx, key, errors);
    sheet.status = StatusCode::CONFLICT;
    match error {
        ChangePledgeError::Short(short) => note_shortages(&short, &mut sheet.errors, cx.texts),
        ChangePledgeError::Failure(failure) => return Err(failure.into()),
        _ => sheet.errors.add(PLACE, cx.texts.get("error-window-full")),
    }
    // What is left may be another moment's.
    let change = self::change(&cx, &secret).await?;
    Ok(change_page(&cx, change, form, sheet).respond(&cx))
}

/// What can be changed; the page of the promise when nothing can.
async fn change(cx: &Cx, secret: &str) -> Result<Change, Stop> {
    let at = found(cx, secret).await?;
    let over = at.seen.drive.phase(cx.today()) == Phase::Ended;
    if over || !at.seen.pledge.can_change(cx.now) {
        return Err(see_other(&at.url(cx, "")).into());
    }
    let needs = cx.services.needs_of(at.seen.pledge.drive).await?;
    Ok(Change { at, needs })
}

/// What the promise may be made of.
fn items(change: &Change) -> Vec<DriveItem> {
    change.lines().into_iter().map(|line| line.item).collect()
}
