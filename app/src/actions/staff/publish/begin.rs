//! Begin a card.

use axum::extract::RawQuery;
use domain::staff::rights::Verb;
use services::staff::publish::{BeginError, StepError};

use super::refused::explained;
use crate::actions::stop::{Answer, see_other};
use crate::forms::errors::FieldErrors;
use crate::forms::guard::{Counted, key};
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::forms::staff::publish::begin;
use crate::pages::staff::publish::begin::begin_page;
use crate::staff_cx::StaffCx;

/// The form.
pub async fn show(cx: StaffCx, RawQuery(query): RawQuery) -> Answer {
    cx.require_somewhere(Verb::Draft)?;
    let query = RawForm::parse(query.unwrap_or_default().as_bytes());
    let all = cx.services.cards_of(cx.staff()).await?;
    let sheet = Sheet::fresh(&cx);
    Ok(begin_page(&cx, all, query, sheet).respond(&cx))
}

/// Begins it. The same form sent again is the same card.
pub async fn send(cx: StaffCx, _: Counted, form: RawForm) -> Answer {
    cx.require_somewhere(Verb::Draft)?;
    let refused = async |sheet: Sheet, form: RawForm| -> Answer {
        let all = cx.services.cards_of(cx.staff()).await?;
        Ok(begin_page(&cx, all, form, sheet).respond(&cx))
    };
    let Ok(key) = key(&cx, &form)? else {
        return refused(Sheet::stale(&cx), form).await;
    };
    let begun = match begin::parse(&cx, &form) {
        Ok(begun) => begun,
        Err(errors) => return refused(Sheet::refused(&cx, key, errors), form).await,
    };
    match cx.services.begin_card(cx.staff(), begun, key).await {
        Ok(thing) => Ok(see_other(&format!("/staff/contenuti/{thing}"))),
        Err(BeginError::Impossible) => {
            let words = cx.texts.get("publish-refused-copy");
            let status = http::StatusCode::UNPROCESSABLE_ENTITY;
            refused(Sheet::fresh(&cx).warned(status, words), form).await
        }
        Err(BeginError::Step(StepError::Denied(_))) => {
            let mut errors = FieldErrors::default();
            errors.add("municipio", cx.texts.get("publish-refused-elsewhere"));
            refused(Sheet::refused(&cx, key, errors), form).await
        }
        Err(BeginError::Step(error)) => {
            let (status, words) = explained(&cx, error)?;
            refused(Sheet::fresh(&cx).warned(status, words), form).await
        }
    }
}
