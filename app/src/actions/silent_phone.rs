//! A family found nobody on the phone of a desk.

use std::sync::Arc;

use axum::extract::Path;
use domain::desk::Desk;

use crate::actions::stop::{Answer, see_other};
use crate::cx::Cx;
use crate::error::PageError;
use crate::forms::guard::{Counted, key};
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::pages::silent_phone::{silent_phone_page, silent_phone_thanks_page};

fn desk(cx: &Cx, slug: &str) -> Result<Arc<Desk>, PageError> {
    let desk = cx.directory.desk_by_slug(slug).cloned();
    desk.filter(|desk| desk.phone.is_some())
        .ok_or(PageError::NotFound)
}

/// The page with the button.
pub async fn show(cx: Cx, Path((_, slug)): Path<(String, String)>) -> Answer {
    let desk = desk(&cx, &slug)?;
    let sheet = Sheet::fresh(&cx);
    Ok(silent_phone_page(&cx, desk, sheet).respond(&cx))
}

/// Notes it: once a day for each client, whoever sends it again.
pub async fn send(
    cx: Cx,
    Counted(client): Counted,
    Path((_, slug)): Path<(String, String)>,
    raw: RawForm,
) -> Answer {
    let desk = desk(&cx, &slug)?;
    if key(&cx, &raw)?.is_err() {
        let sheet = Sheet::stale(&cx);
        return Ok(silent_phone_page(&cx, desk, sheet).respond(&cx));
    }
    cx.services.report_silent_phone(&desk, &client.0).await?;
    Ok(see_other(
        &cx.url(&format!("/sportelli/{slug}/non-risponde/grazie")),
    ))
}

/// Thanks.
pub async fn thanks(cx: Cx, Path((_, slug)): Path<(String, String)>) -> Answer {
    let desk = desk(&cx, &slug)?;
    Ok(silent_phone_thanks_page(&cx, desk).respond(&cx))
}
