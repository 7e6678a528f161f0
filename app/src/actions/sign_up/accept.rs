//! Take places that were offered.

use axum::extract::Path;
use http::StatusCode;
use services::event::AcceptError;

use super::found::found;
use crate::actions::stop::{Answer, see_other};
use crate::cx::Cx;
use crate::forms::guard::{Counted, key};
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::pages::sign_up::show::sign_up_page;

/// Whoever loads the address again sees the sign-up.
pub async fn show(cx: Cx, Path((_, secret)): Path<(String, String)>) -> Answer {
    let at = found(&cx, &secret).await?;
    Ok(see_other(&at.url(&cx, "")))
}

/// Takes them. Sent twice, the second changes nothing.
pub async fn send(
    cx: Cx,
    _: Counted,
    Path((_, secret)): Path<(String, String)>,
    form: RawForm,
) -> Answer {
    let at = found(&cx, &secret).await?;
    if key(&cx, &form)?.is_err() {
        return Ok(sign_up_page(&cx, at, Sheet::stale(&cx), None).respond(&cx));
    }
    match cx.services.accept_offer(&at.seen.sign_up).await {
        Ok(()) => Ok(see_other(&at.url(&cx, ""))),
        Err(AcceptError::Over) => {
            let at = found(&cx, &secret).await?;
            let words = cx.texts.get("sign-up-lapsed");
            let sheet = Sheet::fresh(&cx).warned(StatusCode::CONFLICT, words);
            Ok(sign_up_page(&cx, at, sheet, None).respond(&cx))
        }
        Err(AcceptError::Failure(failure)) => Err(failure.into()),
    }
}
