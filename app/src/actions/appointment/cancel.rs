//! Call an appointment off.

use axum::extract::Path;
use services::booking::CancelError;

use super::found::found;
use crate::actions::stop::{Answer, see_other};
use crate::cx::Cx;
use crate::forms::guard::{Counted, key};
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::pages::appointment::cancel::{cancel_page, too_late_page};
use crate::pages::appointment::found::Standing;

/// The question.
pub async fn show(cx: Cx, Path((_, secret)): Path<(String, String)>) -> Answer {
    let at = found(&cx, &secret).await?;
    if at.standing(cx.now) != Standing::ToCome {
        return Ok(see_other(&at.url(&cx, "")));
    }
    let sheet = Sheet::fresh(&cx);
    Ok(cancel_page(&cx, at, sheet).respond(&cx))
}

/// Calls it off. Sent twice, the second changes nothing.
pub async fn send(
    cx: Cx,
    _: Counted,
    Path((_, secret)): Path<(String, String)>,
    form: RawForm,
) -> Answer {
    let at = found(&cx, &secret).await?;
    if key(&cx, &form)?.is_err() {
        return Ok(cancel_page(&cx, at, Sheet::stale(&cx)).respond(&cx));
    }
    match cx.services.cancel_booking(&at.booking).await {
        Ok(_) => Ok(see_other(&at.url(&cx, ""))),
        Err(CancelError::TooLate) => Ok(too_late_page(&cx, at).respond(&cx)),
        Err(CancelError::Failure(failure)) => Err(failure.into()),
    }
}
