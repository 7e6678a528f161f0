//! Messages, and sending a failed one again.

use axum::extract::{Path, RawQuery};
use domain::id::MessageId;
use domain::message::MessageState;
use http::StatusCode;
use services::staff::RetryError;

use super::{page_of, stop};
use crate::actions::stop::{Answer, see_other};
use crate::error::PageError;
use crate::forms::guard::{Counted, key};
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::pages::staff::figures::messages::{address, messages_page};
use crate::staff_cx::StaffCx;

/// `/staff/messaggi?stato=failed&pagina=2`
pub async fn show(cx: StaffCx, RawQuery(query): RawQuery) -> Answer {
    let query = RawForm::parse(query.unwrap_or_default().as_bytes());
    let sheet = Sheet::fresh(&cx);
    list(&cx, &query, sheet).await
}

/// Sends a failed message again, and leads back to the list that it was on.
pub async fn send(cx: StaffCx, _: Counted, Path(id): Path<String>, form: RawForm) -> Answer {
    // Only the query is taken from what was sent: the way back is never elsewhere.
    let query = form
        .get("torna")
        .split_once('?')
        .map_or("", |(_, query)| query);
    let query = RawForm::parse(query.as_bytes());
    if key(&cx, &form)?.is_err() {
        return list(&cx, &query, Sheet::stale(&cx)).await;
    }
    let id = id.parse().map(MessageId).map_err(|_| PageError::NotFound)?;
    match cx.services.retry_message(cx.staff(), id).await {
        Ok(_) => Ok(see_other(&address(state_of(&query), page_of(&query)))),
        Err(RetryError::NoLongerTrue) => {
            let words = cx.texts.get("staff-messages-untrue");
            list(
                &cx,
                &query,
                Sheet::fresh(&cx).warned(StatusCode::CONFLICT, words),
            )
            .await
        }
        Err(RetryError::Denied(denied)) => Err(cx.denied(denied)),
        Err(RetryError::Failure(failure)) => Err(failure.into()),
    }
}

fn state_of(query: &RawForm) -> Option<MessageState> {
    MessageState::from_word(query.get("stato"))
}

async fn list(cx: &StaffCx, query: &RawForm, sheet: Sheet) -> Answer {
    let (state, page) = (state_of(query), page_of(query));
    let found = cx.services.staff_messages(cx.staff(), state, page).await;
    let found = found.map_err(|failure| stop(cx, failure))?;
    Ok(messages_page(cx, cx.staff().clone(), state, page, found, sheet).respond(cx))
}
