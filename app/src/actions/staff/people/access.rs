//! Sign in: the password.

use axum::extract::RawQuery;
use domain::staff::account::SessionStage;
use http::StatusCode;
use services::staff::people::SignInError;

use crate::actions::stop::{Answer, see_other};
use crate::forms::errors::FieldErrors;
use crate::forms::guard::{Counted, key};
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::forms::staff::people::from::From;
use crate::forms::staff::people::then::{THEN, then, towards};
use crate::pages::staff::people::access::{Access, access_page};
use crate::session_cookie::StaffCookie;
use crate::staff_cx::DoorCx;

/// The form; who is signed in goes on.
pub async fn show(cx: DoorCx, RawQuery(query): RawQuery) -> Answer {
    let query = RawForm::parse(query.unwrap_or_default().as_bytes());
    let then = then(query.get(THEN));
    if cx
        .signed_in
        .as_ref()
        .is_some_and(|who| who.session.stage == SessionStage::Full)
    {
        return Ok(see_other(&then));
    }
    let sheet = Sheet::fresh(&cx);
    let email = String::new();
    Ok(access_page(&cx, Access { email, then }, sheet).respond(&cx))
}

/// On to the second factor. What was wrong is never told.
pub async fn send(cx: DoorCx, _: Counted, From(visitor): From, raw: RawForm) -> Answer {
    let access = Access {
        email: raw.get("email").to_owned(),
        then: then(raw.get(THEN)),
    };
    let Ok(key) = key(&cx, &raw)? else {
        return Ok(access_page(&cx, access, Sheet::stale(&cx)).respond(&cx));
    };
    let missing = access.missing(raw.get("password"), cx.texts);
    if !missing.is_empty() {
        let sheet = Sheet::refused(&cx, key, missing);
        return Ok(access_page(&cx, access, sheet).respond(&cx));
    }
    let services = &cx.services;
    let wait = services.sign_in_wait(&access.email, &visitor).await?;
    tokio::time::sleep(wait).await;
    let sheet = match services
        .sign_in(&access.email, raw.get("password"), &visitor)
        .await
    {
        Ok(token) => {
            let mut answer = see_other(&towards("/staff/accesso/codice", &access.then));
            StaffCookie::Session.put(services, &token, &mut answer);
            return Ok(answer);
        }
        Err(SignInError::Refused) => {
            let mut errors = FieldErrors::default();
            errors.add("email", cx.texts.get("staff-error-access"));
            Sheet::refused(&cx, key, errors)
        }
        Err(SignInError::TooMany) => {
            let words = cx.texts.get("staff-error-too-many");
            Sheet::fresh(&cx).warned(StatusCode::TOO_MANY_REQUESTS, words)
        }
        Err(SignInError::Failure(failure)) => return Err(failure.into()),
    };
    Ok(access_page(&cx, access, sheet).respond(&cx))
}
