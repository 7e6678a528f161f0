//! Add a passkey to one's own account.

use domain::staff::passkey::PASSKEY_NAME_MAX;
use domain::text::Line;
use http::StatusCode;
use services::staff::people::AddPasskeyError;

use super::json;
use crate::actions::stop::{Answer, see_other};
use crate::forms::errors::FieldErrors;
use crate::forms::guard::{Counted, key};
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::forms::staff::people::passkey::ANSWER;
use crate::pages::staff::people::passkeys::add_page;
use crate::staff_cx::StaffCx;

/// Where the list is, in the profile.
pub(super) const LIST: &str = "/staff/profilo#passkey";

/// The form.
pub async fn show(cx: StaffCx) -> Answer {
    if !cx.services.offers_passkeys() {
        return Ok(see_other(LIST));
    }
    let sheet = Sheet::fresh(&cx);
    Ok(add_page(&cx, String::new(), sheet).respond(&cx))
}

/// What the browser is to ask the device for, once name and password are right.
pub async fn ask(cx: StaffCx, _: Counted, raw: RawForm) -> Answer {
    if !cx.services.offers_passkeys() {
        return Ok(see_other(LIST));
    }
    let name = raw.get("nome").to_owned();
    let Ok(key) = key(&cx, &raw)? else {
        return Ok(add_page(&cx, name, Sheet::stale(&cx)).respond(&cx));
    };
    let mut errors = FieldErrors::default();
    match Line::parse(&name, PASSKEY_NAME_MAX) {
        Err(_) => {
            let n = [("n", PASSKEY_NAME_MAX.into())];
            errors.add("nome", cx.texts.with("staff-error-passkey-name", &n));
        }
        Ok(line) => {
            let services = &cx.services;
            let begun = services.begin_passkey(cx.signed_in(), &line, raw.get("password"));
            match begun.await {
                Ok(ask) => return Ok(json(ask)),
                Err(AddPasskeyError::WrongPassword) => {
                    errors.add("password", cx.texts.get("staff-error-password-wrong"));
                }
                Err(AddPasskeyError::Refused) => return Ok(see_other(LIST)),
                Err(AddPasskeyError::Failure(failure)) => return Err(failure.into()),
            }
        }
    }
    let sheet = Sheet::refused(&cx, key, errors);
    Ok(add_page(&cx, name, sheet).respond(&cx))
}

/// Takes what the device made. Without it, the form says what is wrong with its fields.
pub async fn send(cx: StaffCx, counted: Counted, raw: RawForm) -> Answer {
    let (answer, name) = (raw.get(ANSWER).to_owned(), raw.get("nome").to_owned());
    if answer.is_empty() {
        let asked = ask(cx.clone(), counted, raw).await?;
        return match asked.status() {
            // Nothing is wrong with them: it is the script that did not go on.
            StatusCode::OK => Ok(not_added(&cx, name)),
            _ => Ok(asked),
        };
    }
    if key(&cx, &raw)?.is_err() {
        return Ok(add_page(&cx, name, Sheet::stale(&cx)).respond(&cx));
    }
    match cx.services.add_passkey(cx.signed_in(), &answer).await {
        Ok(()) => Ok(see_other(LIST)),
        Err(AddPasskeyError::Failure(failure)) => Err(failure.into()),
        Err(AddPasskeyError::Refused | AddPasskeyError::WrongPassword) => Ok(not_added(&cx, name)),
    }
}

fn not_added(cx: &StaffCx, name: String) -> axum::response::Response {
    let words = cx.texts.get("staff-error-passkey-add");
    let sheet = Sheet::fresh(cx).warned(StatusCode::UNPROCESSABLE_ENTITY, words);
    add_page(cx, name, sheet).respond(cx)
}
