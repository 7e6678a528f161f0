//! What was brought, as a receipt.

use axum::extract::Path;
use domain::drive::PledgeStatus;

use super::found::found;
use crate::actions::stop::{Answer, see_other};
use crate::cx::Cx;
use crate::pages::pledge::receipt::receipt_page;

/// The sheet; of what has not come there is none.
pub async fn show(cx: Cx, Path((_, secret)): Path<(String, String)>) -> Answer {
    let at = found(&cx, &secret).await?;
    if at.seen.pledge.status != PledgeStatus::Received {
        return Ok(see_other(&at.url(&cx, "")));
    }
    Ok(receipt_page(&cx, at).respond(&cx))
}
