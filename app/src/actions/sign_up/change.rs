//! Change who comes, and when they arrive.

use axum::extract::Path;
use domain::event::{SignUpRules, SignUpStatus};
use http::StatusCode;
use services::event::ChangeSignUpError;

use super::found::found;
use crate::actions::stop::{Answer, Stop, see_other};
use crate::cx::Cx;
use crate::forms::errors::FieldErrors;
use crate::forms::guard::{Counted, key};
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::forms::sign_up::{SignUpForm, too_large};
use crate::pages::sign_up::change::{Change, change_page};
use crate::pages::sign_up::show::{Outcome, sign_up_page};

/// The form, filled in as it is.
pub async fn show(cx: Cx, Path((_, secret)): Path<(String, String)>) -> Answer {
    let change = change(&cx, &secret).await?;
    let form = SignUpForm::of(&change.at.seen.sign_up, &change.rules);
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
    let form = SignUpForm::typed(&raw, &change.rules);
    let key = match key(&cx, &raw)? {
        Ok(key) => key,
        Err(_) => return Ok(change_page(&cx, change, form, Sheet::stale(&cx)).respond(&cx)),
    };
    let (party, arrival) = match form.change(&change.rules, cx.texts) {
        Ok(wanted) => wanted,
        Err(errors) => {
            let sheet = Sheet::refused(&cx, key, errors);
            return Ok(change_page(&cx, change, form, sheet).respond(&cx));
        }
    };
    let sign_up = &change.at.seen.sign_up;
    let done = cx.services.change_sign_up(sign_up, &party, arrival).await;
    let Err(error) = done else {
        let page = change.at.url(&cx, Outcome::Changed.query());
        return Ok(see_other(&page));
    };
    let Some((field, words)) = refusal(&cx, &change, error)? else {
        // It may be another's doing: the page as it is now.
        let at = found(&cx, &secret).await?;
        let words = cx.texts.get("sign-up-change-late");
        let sheet = Sheet::fresh(&cx).warned(StatusCode::CONFLICT, words);
        return Ok(sign_up_page(&cx, at, sheet, None).respond(&cx));
    };
    let mut sheet = Sheet::refused(&cx, key, FieldErrors::default());
    sheet.status = StatusCode::CONFLICT;
    sheet.errors.add(field, words);
    // What is left may be another moment's.
    let change = self::change(&cx, &secret).await?;
    Ok(change_page(&cx, change, form, sheet).respond(&cx))
}

/// What can be changed; the page of the sign-up when nothing can.
async fn change(cx: &Cx, secret: &str) -> Result<Change, Stop> {
    let at = found(cx, secret).await?;
    let sign_up = &at.seen.sign_up;
    let to_page = || Stop::from(see_other(&at.url(cx, "")));
    let date = at.date().filter(|_| sign_up.can_change(cx.now));
    let date = date.ok_or_else(to_page)?;
    let parts = cx.services.places_on(&at.seen.event, &date).await?;
    let part = parts.into_iter().find(|part| part.stage == sign_up.stage);
    let rules: SignUpRules = at.seen.event.card.sign_up.clone().ok_or_else(to_page)?;
    Ok(Change {
        part: part.ok_or_else(to_page)?,
        rules,
        at,
    })
}

/// The field that can mend it and why it stays as it was; none when it is too late for any.
fn refusal(
    cx: &Cx,
    change: &Change,
    error: ChangeSignUpError,
) -> Result<Option<(&'static str, String)>, Stop> {
    let t = cx.texts;
    let at_field = match error {
        ChangeSignUpError::NoSuchArrival { .. } => ("arrivo", t.get("error-arrival-full")),
        ChangeSignUpError::PartyTooLarge(most) => ("adulti", too_large(t, most)),
        ChangeSignUpError::TooFew { left } if is_waiting(change) => (
            "adulti",
            t.with("error-places-ever", &[("n", u32::from(left).into())]),
        ),
        ChangeSignUpError::TooFew { left } => {
            let said = match left {
                0 => t.get("error-places-no-more"),
                left => t.with("error-places-more", &[("n", u32::from(left).into())]),
            };
            let words = match change.rules.waiting_list {
                true => format!("{said} {}", t.get("error-places-others-wait")),
                false => said,
            };
            ("adulti", words)
        }
        ChangeSignUpError::TooLate => return Ok(None),
        ChangeSignUpError::Failure(failure) => return Err(failure.into()),
    };
    Ok(Some(at_field))
}

fn is_waiting(change: &Change) -> bool {
    change.at.seen.sign_up.status == SignUpStatus::Waiting
}
