//! Call families back.

use axum::extract::Path;
use domain::callback::CallbackStatus;
use domain::id::CallbackId;
use http::StatusCode;
use services::staff::day::CallbackError;

use super::stop;
use crate::actions::stop::{Answer, see_other};
use crate::error::PageError;
use crate::forms::guard::key;
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::pages::staff::day::callbacks::{CLOSED, END, REACHED, TRIED, TRIES, callbacks_page};
use crate::staff_cx::StaffCx;

/// Who waits.
pub async fn show(cx: StaffCx) -> Answer {
    let sheet = Sheet::fresh(&cx);
    page(&cx, sheet).await
}

/// Notes what became of a call.
pub async fn send(cx: StaffCx, Path(id): Path<String>, form: RawForm) -> Answer {
    if key(&cx, &form)?.is_err() {
        return page(&cx, Sheet::stale(&cx)).await;
    }
    let id = CallbackId(id.parse().map_err(|_| PageError::NotFound)?);
    let (services, staff) = (&cx.services, cx.staff());
    let noted = match form.get(END) {
        TRIED => {
            let tries = form.get(TRIES).parse().map_err(|_| PageError::BadForm)?;
            services.note_call_in_vain(staff, id, tries).await
        }
        REACHED => {
            let end = CallbackStatus::Reached;
            services.end_callback(staff, id, end).await
        }
        CLOSED => {
            let end = CallbackStatus::Closed;
            services.end_callback(staff, id, end).await
        }
        _ => return Err(PageError::BadForm.into()),
    };
    match noted {
        Ok(()) => Ok(see_other(&format!("/staff/richiamate#r-{id}"))),
        Err(CallbackError::Staff(failure)) => Err(stop(&cx, failure)),
        Err(CallbackError::Overtaken) => {
            let words = cx.texts.get("staff-day-error-callback");
            page(&cx, Sheet::fresh(&cx).warned(StatusCode::CONFLICT, words)).await
        }
    }
}

async fn page(cx: &StaffCx, sheet: Sheet) -> Answer {
    let waiting = cx.services.waiting_callbacks(cx.staff()).await;
    let waiting = waiting.map_err(|failure| stop(cx, failure))?;
    Ok(callbacks_page(cx, waiting, sheet).respond(cx))
}
