//! Sign in: the second factor.

use axum::extract::RawQuery;
use services::staff::SignedIn;
use services::staff::people::CodeError;

use crate::actions::stop::{Answer, see_other};
use crate::forms::errors::FieldErrors;
use crate::forms::guard::{Counted, key};
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::forms::staff::people::from::From;
use crate::forms::staff::people::then::{THEN, then, towards};
use crate::pages::staff::people::code::code_page;
use crate::session_cookie::StaffCookie;
use crate::staff_cx::DoorCx;

/// The form, for whoever is halfway; who has no second factor yet sets it up first.
pub async fn show(cx: DoorCx, RawQuery(query): RawQuery) -> Answer {
    let query = RawForm::parse(query.unwrap_or_default().as_bytes());
    let then = then(query.get(THEN));
    let Some(half) = cx.halfway() else {
        return Ok(see_other(&towards("/staff/accesso", &then)));
    };
    if !cx.services.factors(half).await?.any() {
        return Ok(see_other(&towards("/staff/secondo-fattore", &then)));
    }
    page(&cx, half, then, Sheet::fresh(&cx)).await
}

/// In, with a new token.
pub async fn send(cx: DoorCx, _: Counted, From(visitor): From, raw: RawForm) -> Answer {
    let then = then(raw.get(THEN));
    let again = towards("/staff/accesso", &then);
    let Some(half) = cx.halfway() else {
        return Ok(see_other(&again));
    };
    let Ok(key) = key(&cx, &raw)? else {
        return page(&cx, half, then, Sheet::stale(&cx)).await;
    };
    let services = &cx.services;
    let wait = services
        .sign_in_wait(half.staff.email.as_str(), &visitor)
        .await?;
    tokio::time::sleep(wait).await;
    match services.enter_code(half, raw.get("codice"), &visitor).await {
        Ok(entered) => {
            let mut answer = see_other(&then);
            StaffCookie::Session.put(services, &entered.token, &mut answer);
            StaffCookie::Device.put(services, &entered.device, &mut answer);
            Ok(answer)
        }
        Err(CodeError::Refused) => {
            let mut errors = FieldErrors::default();
            errors.add("codice", cx.texts.get("staff-error-code"));
            let sheet = Sheet::refused(&cx, key, errors);
            page(&cx, half, then, sheet).await
        }
        Err(CodeError::Over) => {
            let mut answer = see_other(&again);
            StaffCookie::Session.clear(services, &mut answer);
            Ok(answer)
        }
        Err(CodeError::Failure(failure)) => Err(failure.into()),
    }
}

/// The page of the code, for whoever is halfway.
pub async fn page(cx: &DoorCx, half: &SignedIn, then: String, sheet: Sheet) -> Answer {
    let factors = cx.services.factors(half).await?;
    Ok(code_page(cx, factors, then, sheet).respond(cx))
}
