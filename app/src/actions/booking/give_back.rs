//! "Give up this time": somebody else may have it at once, and what was typed is forgotten.

use axum::extract::Path;

use super::in_progress::{finishing, go_on};
use crate::actions::stop::{Answer, see_other};
use crate::cx::Cx;
use crate::forms::guard::{Counted, key};
use crate::forms::raw::RawForm;

/// Gives the time back and shows the times of the desk again.
pub async fn send(
    cx: Cx,
    _: Counted,
    Path((_, secret)): Path<(String, String)>,
    form: RawForm,
) -> Answer {
    let at = finishing(&cx, &secret).await?;
    if key(&cx, &form)?.is_err() {
        return Ok(go_on(&cx, &at));
    }
    cx.services.give_back(&at.secret).await?;
    Ok(see_other(&cx.url(&format!("/prenota/{}", at.desk.slug))))
}
