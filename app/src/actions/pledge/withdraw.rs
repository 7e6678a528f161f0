//! Take a promise back.

use axum::extract::Path;
use http::StatusCode;
use services::drive::WithdrawError;

use super::found::found;
use crate::actions::stop::{Answer, see_other};
use crate::cx::Cx;
use crate::forms::guard::{Counted, key};
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::pages::pledge::show::pledge_page;
use crate::pages::pledge::withdraw::withdraw_page;

/// The question; the page of the promise when there is nothing to take back.
pub async fn show(cx: Cx, Path((_, secret)): Path<(String, String)>) -> Answer {
    let at = found(&cx, &secret).await?;
    if !at.seen.pledge.can_change(cx.now) {
        return Ok(see_other(&at.url(&cx, "")));
    }
    let sheet = Sheet::fresh(&cx);
    Ok(withdraw_page(&cx, at, sheet).respond(&cx))
}

/// Takes it back. Sent twice, the second changes nothing.
pub async fn send(
    cx: Cx,
    _: Counted,
    Path((_, secret)): Path<(String, String)>,
    form: RawForm,
) -> Answer {
    let at = found(&cx, &secret).await?;
    if key(&cx, &form)?.is_err() {
        return Ok(withdraw_page(&cx, at, Sheet::stale(&cx)).respond(&cx));
    }
    match cx.services.withdraw_pledge(&at.seen.pledge).await {
        Ok(_) => Ok(see_other(&at.url(&cx, ""))),
        Err(WithdrawError::Received) => {
            let words = cx.texts.get("pledge-withdraw-late");
            let sheet = Sheet::fresh(&cx).warned(StatusCode::CONFLICT, words);
            let at = found(&cx, &secret).await?;
            Ok(pledge_page(&cx, at, sheet, None).respond(&cx))
        }
        Err(WithdrawError::Failure(failure)) => Err(failure.into()),
    }
}
