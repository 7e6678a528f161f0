//! The history.

use axum::extract::RawQuery;
use domain::id::StaffId;
use domain::staff::history::Thing;
use services::staff::HistoryFilter;

use super::{page_of, stop};
use crate::actions::stop::Answer;
use crate::forms::raw::RawForm;
use crate::pages::staff::figures::history::history_page;
use crate::staff_cx::StaffCx;

/// `/staff/storia?cosa=desk&azione=&chi=&giorno=2026-12-01&pagina=2`. What cannot be read asks for nothing.
pub async fn show(cx: StaffCx, RawQuery(query): RawQuery) -> Answer {
    let query = RawForm::parse(query.unwrap_or_default().as_bytes());
    let action = query.get("azione");
    let filter = HistoryFilter {
        thing: Thing::from_word(query.get("cosa")),
        action: (!action.is_empty()).then(|| action.to_owned()),
        staff: query.get("chi").parse().ok().map(StaffId),
        day: query.get("giorno").parse().ok(),
    };
    let page = page_of(&query);
    let found = cx.services.staff_history(cx.staff(), &filter, page).await;
    let found = found.map_err(|failure| stop(&cx, failure))?;
    Ok(history_page(&cx, filter, page, found).respond(&cx))
}
