//! Confirm a desk's card by the link of a mail: nobody need sign in, and looking changes nothing.

use axum::extract::{Path, State};
use domain::secret::Secret;
use services::staff::StaffFailure;
use services::staff::openings::Asked;

use crate::actions::stop::{Answer, Stop, see_other};
use crate::cx::Cx;
use crate::error::PageError;
use crate::forms::guard::{Counted, key};
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::pages::staff::openings::check::check_page;
use crate::state::AppState;

/// What a link asks, in the language of whoever was asked.
async fn asked(state: &AppState, raw: &str) -> Result<(Cx, Secret, Asked), Stop> {
    let secret: Secret = raw.parse().map_err(|_| PageError::NotFound)?;
    let asked = state.services.asked_to_verify(&secret).await?;
    let asked = asked.ok_or(PageError::NotFound)?;
    let cx = Cx::new(&state.services, asked.language, "/");
    Ok((cx, secret, asked))
}

fn address(secret: &Secret) -> String {
    format!("/staff/conferma/{}", secret.reveal())
}

/// The card, and the button.
pub async fn show(State(state): State<AppState>, Path(raw): Path<String>) -> Answer {
    let (cx, secret, asked) = asked(&state, &raw).await?;
    let sheet = Sheet::fresh(&cx);
    Ok(check_page(&cx, asked, address(&secret), sheet).respond(&cx))
}

/// Confirms it; the page then says so.
pub async fn send(
    State(state): State<AppState>,
    _: Counted,
    Path(raw): Path<String>,
    form: RawForm,
) -> Answer {
    let (cx, secret, asked) = asked(&state, &raw).await?;
    if key(&cx, &form)?.is_err() {
        let sheet = Sheet::stale(&cx);
        return Ok(check_page(&cx, asked, address(&secret), sheet).respond(&cx));
    }
    match state.services.verify_by_link(&secret).await {
        Ok(_) => Ok(see_other(&address(&secret))),
        Err(StaffFailure::Denied(_)) => Err(PageError::NotFound.into()),
        Err(StaffFailure::Failure(failure)) => Err(failure.into()),
    }
}
