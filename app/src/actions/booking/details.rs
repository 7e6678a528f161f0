//! Step 3: note how to talk, and about what.

use axum::extract::Path;

use super::in_progress::{finishing, go_on, with_seat};
use crate::actions::stop::Answer;
use crate::cx::Cx;
use crate::forms::details::DetailsForm;
use crate::forms::guard::{Counted, key};
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::pages::booking::details::details_page;

/// The page.
pub async fn show(cx: Cx, Path((_, secret)): Path<(String, String)>) -> Answer {
    let at = with_seat(&cx, &secret).await?;
    let form = DetailsForm::shown(&at.desk, at.hold.details.as_ref());
    let sheet = Sheet::fresh(&cx);
    Ok(details_page(&cx, at, form, sheet).respond(&cx))
}

/// Notes the choices.
pub async fn send(
    cx: Cx,
    _: Counted,
    Path((_, secret)): Path<(String, String)>,
    raw: RawForm,
) -> Answer {
    let mut at = finishing(&cx, &secret).await?;
    let form = DetailsForm::typed(&raw);
    let key = match key(&cx, &raw)? {
        Ok(key) => key,
        Err(_) => return Ok(details_page(&cx, at, form, Sheet::stale(&cx)).respond(&cx)),
    };
    match form.parse(&at.desk, cx.texts) {
        Ok(details) => {
            cx.services.save_details(&at.hold, &details).await?;
            at.hold.details = Some(details);
            Ok(go_on(&cx, &at))
        }
        Err(errors) => {
            let sheet = Sheet::refused(&cx, key, errors);
            Ok(details_page(&cx, at, form, sheet).respond(&cx))
        }
    }
}
