//! Show a promise.

use axum::extract::{Path, RawQuery};

use super::found::found;
use crate::actions::stop::Answer;
use crate::cx::Cx;
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::pages::pledge::show::pledge_page;
use crate::pages::sign_up::show::Outcome;

/// The page, as the promise stands, with what was just done.
pub async fn show(
    cx: Cx,
    Path((_, secret)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Answer {
    let query = RawForm::parse(query.unwrap_or_default().as_bytes());
    let outcome = Outcome::from_word(query.get("esito"));
    let at = found(&cx, &secret).await?;
    let sheet = Sheet::fresh(&cx);
    Ok(pledge_page(&cx, at, sheet, outcome).respond(&cx))
}
