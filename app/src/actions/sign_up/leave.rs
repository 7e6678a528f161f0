//! Say that one will not come.

use axum::extract::Path;
use http::StatusCode;
use services::event::LeaveError;

use super::found::found;
use crate::actions::stop::{Answer, see_other};
use crate::cx::Cx;
use crate::forms::guard::{Counted, key};
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::pages::sign_up::leave::leave_page;
use crate::pages::sign_up::show::sign_up_page;

/// The question.
pub async fn show(cx: Cx, Path((_, secret)): Path<(String, String)>) -> Answer {
    let at = found(&cx, &secret).await?;
    if !at.seen.sign_up.can_change(cx.now) {
        return Ok(see_other(&at.url(&cx, "")));
    }
    let sheet = Sheet::fresh(&cx);
    Ok(leave_page(&cx, at, sheet).respond(&cx))
}

/// Gives the places back. Sent twice, the second changes nothing.
pub async fn send(
    cx: Cx,
    _: Counted,
    Path((_, secret)): Path<(String, String)>,
    form: RawForm,
) -> Answer {
    let at = found(&cx, &secret).await?;
    if key(&cx, &form)?.is_err() {
        return Ok(leave_page(&cx, at, Sheet::stale(&cx)).respond(&cx));
    }
    match cx.services.leave_event(&at.seen.sign_up).await {
        Ok(_) => Ok(see_other(&at.url(&cx, ""))),
        Err(LeaveError::TooLate) => {
            let sheet =
                Sheet::fresh(&cx).warned(StatusCode::CONFLICT, cx.texts.get("sign-up-change-late"));
            Ok(sign_up_page(&cx, at, sheet, None).respond(&cx))
        }
        Err(LeaveError::Failure(failure)) => Err(failure.into()),
    }
}
