//! The cards that somebody may work on.

use axum::extract::RawQuery;
use domain::staff::rights::Verb;

use crate::actions::stop::Answer;
use crate::forms::raw::RawForm;
use crate::pages::staff::publish::list::{Shown, list_page};
use crate::staff_cx::StaffCx;

/// The list.
pub async fn show(cx: StaffCx, RawQuery(query): RawQuery) -> Answer {
    cx.require_somewhere(Verb::Draft)?;
    let query = RawForm::parse(query.unwrap_or_default().as_bytes());
    let all = cx.services.cards_of(cx.staff()).await?;
    let shown = Shown::from_word(query.get("stato"));
    Ok(list_page(&cx, all, shown).respond(&cx))
}
