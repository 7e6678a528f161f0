//! Delete the number of a request, which closes it.

use axum::extract::Path;
use services::booking::CancelError;

use super::show::asked;
use crate::actions::stop::{Answer, see_other};
use crate::cx::Cx;
use crate::forms::guard::{Counted, key};
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::pages::callback::erase::{erase_page, erased_page};

/// The question.
pub async fn show(cx: Cx, Path((_, secret)): Path<(String, String)>) -> Answer {
    let asked = asked(&cx, &secret).await?;
    if asked.callback.phone.is_none() {
        return Ok(see_other(&asked.url(&cx)));
    }
    let sheet = Sheet::fresh(&cx);
    Ok(erase_page(&cx, asked, sheet).respond(&cx))
}

/// Deletes it. Sent twice, the second changes nothing.
pub async fn send(
    cx: Cx,
    _: Counted,
    Path((_, secret)): Path<(String, String)>,
    form: RawForm,
) -> Answer {
    let asked = asked(&cx, &secret).await?;
    if key(&cx, &form)?.is_err() {
        return Ok(erase_page(&cx, asked, Sheet::stale(&cx)).respond(&cx));
    }
    match cx.services.erase_callback(&asked.secret).await {
        Ok(()) => Ok(erased_page(&cx).respond(&cx)),
        Err(CancelError::Failure(failure)) => Err(failure.into()),
        // A request has no hour after which it cannot be withdrawn.
        Err(CancelError::TooLate) => Ok(see_other(&asked.url(&cx))),
    }
}
