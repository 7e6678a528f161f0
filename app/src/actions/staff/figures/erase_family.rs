//! Erase a family on its request. What tells who it is travels by POST only.

use axum::extract::Path;
use domain::secret::FormKey;
use domain::staff::rights::Verb;
use services::staff::{EraseFamilyError, FamilyKey};

use crate::actions::stop::{Answer, Stop, see_other};
use crate::error::PageError;
use crate::forms::errors::FieldErrors;
use crate::forms::guard::{Counted, key};
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::pages::staff::figures::erase_family::{
    PATH, SURE, WHO, ask_page, confirm_page, receipt_page,
};
use crate::staff_cx::StaffCx;

/// The form.
pub async fn show(cx: StaffCx) -> Answer {
    cx.require_somewhere(Verb::EraseFamily)?;
    let sheet = Sheet::fresh(&cx);
    Ok(ask_page(&cx, String::new(), sheet).respond(&cx))
}

/// First shows what will be erased, then erases it.
pub async fn send(cx: StaffCx, _: Counted, form: RawForm) -> Answer {
    cx.require_somewhere(Verb::EraseFamily)?;
    let typed = form.get(WHO).to_owned();
    let Ok(form_key) = key(&cx, &form)? else {
        return Ok(ask_page(&cx, typed, Sheet::stale(&cx)).respond(&cx));
    };
    let Some(family) = FamilyKey::parse(&typed) else {
        let id = if typed.trim().is_empty() {
            "staff-erase-missing"
        } else {
            "staff-erase-unreadable"
        };
        return Ok(refused(&cx, form_key, typed, cx.texts.get(id)));
    };
    if form.get(SURE).is_empty() {
        return match cx.services.find_family(cx.staff(), &family).await {
            Ok(found) => {
                // A key of its own: what is confirmed is another form than what was asked.
                let sheet = Sheet::fresh(&cx);
                Ok(confirm_page(&cx, typed, found, sheet).respond(&cx))
            }
            Err(EraseFamilyError::NotFound) => Ok(refused(
                &cx,
                form_key,
                typed,
                cx.texts.get("staff-erase-nothing"),
            )),
            Err(error) => Err(stop(&cx, error)),
        };
    }
    match cx
        .services
        .erase_family(cx.staff(), &family, form_key)
        .await
    {
        Ok(receipt) => Ok(see_other(&format!("{PATH}/ricevuta/{}", receipt.id))),
        Err(EraseFamilyError::NotFound) => Ok(refused(
            &cx,
            form_key,
            typed,
            cx.texts.get("staff-erase-nothing"),
        )),
        Err(error) => Err(stop(&cx, error)),
    }
}

/// The receipt.
pub async fn receipt(cx: StaffCx, Path(id): Path<String>) -> Answer {
    let id = id.parse().map_err(|_| PageError::NotFound)?;
    match cx.services.erasure_receipt(cx.staff(), id).await {
        Ok(receipt) => Ok(receipt_page(&cx, receipt).respond(&cx)),
        Err(EraseFamilyError::NotFound) => Err(PageError::NotFound.into()),
        Err(error) => Err(stop(&cx, error)),
    }
}

fn refused(cx: &StaffCx, key: FormKey, typed: String, message: String) -> axum::response::Response {
    let mut errors = FieldErrors::default();
    errors.add(WHO, message);
    ask_page(cx, typed, Sheet::refused(cx, key, errors)).respond(cx)
}

fn stop(cx: &StaffCx, error: EraseFamilyError) -> Stop {
    match error {
        EraseFamilyError::Denied(denied) => cx.denied(denied),
        EraseFamilyError::Failure(failure) => failure.into(),
        EraseFamilyError::NotFound => PageError::NotFound.into(),
    }
}
