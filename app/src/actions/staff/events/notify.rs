//! Write to everybody who signed up.

use axum::extract::Path;
use http::StatusCode;
use services::staff::events::NotifyError;

use super::at::At;
use super::stop;
use crate::actions::stop::{Answer, see_other};
use crate::error::PageError;
use crate::forms::errors::FieldErrors;
use crate::forms::guard::key;
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::forms::staff::events::notice::parse_notice;
use crate::pages::staff::events::address::day_url;
use crate::pages::staff::events::door::Outcome;
use crate::pages::staff::events::notify::notify_page;
use crate::staff_cx::StaffCx;

/// The form, with who gets it and what they got before.
pub async fn show(cx: StaffCx, Path((id, date)): Path<(String, String)>) -> Answer {
    let sheet = Sheet::fresh(&cx);
    page(&cx, At::read(&id, &date)?, RawForm::default(), sheet).await
}

/// Sends it. The same form sent again writes to nobody.
pub async fn send(cx: StaffCx, Path((id, date)): Path<(String, String)>, raw: RawForm) -> Answer {
    let at = At::read(&id, &date)?;
    let key = match key(&cx, &raw)? {
        Ok(key) => key,
        Err(_) => return page(&cx, at, raw, Sheet::stale(&cx)).await,
    };
    let text = match parse_notice(&raw, cx.texts) {
        Ok(text) => text,
        Err(errors) => return page(&cx, at, raw, Sheet::refused(&cx, key, errors)).await,
    };
    let sent = cx
        .services
        .notify(cx.staff(), at.event, at.date, &text, key)
        .await;
    let refused = match sent {
        Ok(()) => {
            let told = Outcome::Written.query();
            return Ok(see_other(&day_url(at.event, at.date, told)));
        }
        Err(NotifyError::Staff(failure)) => return Err(stop(&cx, failure)),
        Err(NotifyError::Text) => return Err(PageError::BadForm.into()),
        Err(NotifyError::Over) => "staff-events-error-over",
    };
    let sheet = Sheet::refused(&cx, key, FieldErrors::default());
    let sheet = sheet.warned(StatusCode::CONFLICT, cx.texts.get(refused));
    page(&cx, at, raw, sheet).await
}

async fn page(cx: &StaffCx, at: At, form: RawForm, sheet: Sheet) -> Answer {
    let notices = cx.services.notices(cx.staff(), at.event, at.date).await;
    let notices = notices.map_err(|failure| stop(cx, failure))?;
    let date = notices.day.event.on(at.date).ok_or(PageError::NotFound)?;
    Ok(notify_page(cx, notices, date, form, sheet).respond(cx))
}
