//! Sign in with a passkey, from the page of the password or from that of the code.

use domain::staff::account::SessionStage;
use http::{HeaderMap, StatusCode};
use services::staff::people::SignInError;

use super::json;
use crate::actions::staff::people::code;
use crate::actions::stop::{Answer, see_other};
use crate::forms::guard::{Counted, key};
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::forms::staff::people::from::From;
use crate::forms::staff::people::passkey::ANSWER;
use crate::forms::staff::people::then::{THEN, then};
use crate::pages::staff::people::access::{Access, access_page};
use crate::session_cookie::StaffCookie;
use crate::staff_cx::DoorCx;

/// What the browser is to ask its devices for; it holds a cookie meanwhile, with which the answer counts.
pub async fn ask(cx: DoorCx, _: Counted, raw: RawForm) -> Answer {
    if key(&cx, &raw)?.is_err() {
        return again(&cx, then(raw.get(THEN)), Sheet::stale(&cx)).await;
    }
    let Some((held, ask)) = cx.services.ask_for_passkey().await? else {
        return Ok(see_other("/staff/accesso"));
    };
    let mut answer = json(ask);
    StaffCookie::Passkey.put(&cx.services, &held, &mut answer);
    Ok(answer)
}

/// In, with a new token. What was wrong is never told.
pub async fn send(
    cx: DoorCx,
    _: Counted,
    From(visitor): From,
    headers: HeaderMap,
    raw: RawForm,
) -> Answer {
    let then = then(raw.get(THEN));
    let signed_in = cx.signed_in.as_ref();
    if signed_in.is_some_and(|who| who.session.stage == SessionStage::Full) {
        return Ok(see_other(&then));
    }
    if key(&cx, &raw)?.is_err() {
        return again(&cx, then, Sheet::stale(&cx)).await;
    }
    let services = &cx.services;
    let entered = match StaffCookie::Passkey.read(services, &headers) {
        Some(held) => {
            let answer = raw.get(ANSWER);
            let entered = services.enter_with_passkey(&held, answer, cx.halfway(), &visitor);
            entered.await
        }
        None => Err(SignInError::Refused),
    };
    let sheet = match entered {
        Ok(entered) => {
            let mut answer = see_other(&then);
            StaffCookie::Session.put(services, &entered.token, &mut answer);
            StaffCookie::Device.put(services, &entered.device, &mut answer);
            StaffCookie::Passkey.clear(services, &mut answer);
            return Ok(answer);
        }
        Err(SignInError::Refused) => {
            let words = cx.texts.get("staff-error-passkey");
            Sheet::fresh(&cx).warned(StatusCode::UNPROCESSABLE_ENTITY, words)
        }
        Err(SignInError::TooMany) => {
            let words = cx.texts.get("staff-error-too-many");
            Sheet::fresh(&cx).warned(StatusCode::TOO_MANY_REQUESTS, words)
        }
        Err(SignInError::Failure(failure)) => return Err(failure.into()),
    };
    again(&cx, then, sheet).await
}

/// The page of the step at which somebody is.
async fn again(cx: &DoorCx, then: String, sheet: Sheet) -> Answer {
    match cx.halfway() {
        Some(half) => code::page(cx, half, then, sheet).await,
        None => {
            let email = String::new();
            Ok(access_page(cx, Access { email, then }, sheet).respond(cx))
        }
    }
}
