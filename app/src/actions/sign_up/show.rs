//! Show a sign-up.

use axum::extract::Path;

use super::found::found;
use crate::actions::stop::Answer;
use crate::cx::Cx;
use crate::forms::sheet::Sheet;
use crate::pages::sign_up::show::sign_up_page;

/// The page, as the sign-up stands.
pub async fn show(cx: Cx, Path((_, secret)): Path<(String, String)>) -> Answer {
    let at = found(&cx, &secret).await?;
    let sheet = Sheet::fresh(&cx);
    Ok(sign_up_page(&cx, at, sheet).respond(&cx))
}
