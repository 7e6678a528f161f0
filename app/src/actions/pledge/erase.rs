//! Delete what tells who promised something, now.

use axum::extract::Path;

use super::found::found;
use crate::actions::stop::Answer;
use crate::cx::Cx;
use crate::forms::guard::{Counted, key};
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::pages::pledge::erase::{erase_page, erased_page};

/// The question.
pub async fn show(cx: Cx, Path((_, secret)): Path<(String, String)>) -> Answer {
    let at = found(&cx, &secret).await?;
    let sheet = Sheet::fresh(&cx);
    Ok(erase_page(&cx, at, sheet).respond(&cx))
}

/// Deletes them. The link leads nowhere afterwards, so the page that says so is the answer.
pub async fn send(
    cx: Cx,
    _: Counted,
    Path((_, secret)): Path<(String, String)>,
    form: RawForm,
) -> Answer {
    let at = found(&cx, &secret).await?;
    if key(&cx, &form)?.is_err() {
        return Ok(erase_page(&cx, at, Sheet::stale(&cx)).respond(&cx));
    }
    cx.services.erase_pledge(&at.seen.pledge).await?;
    Ok(erased_page(&cx).respond(&cx))
}
