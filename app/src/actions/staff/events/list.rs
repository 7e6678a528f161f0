//! Show the events at whose door one may stand.

use domain::staff::rights::Verb;

use crate::actions::stop::Answer;
use crate::pages::staff::events::dates::dates_of;
use crate::pages::staff::events::list::list_page;
use crate::staff_cx::StaffCx;

/// Those of today, of the next weeks, and of the last days.
pub async fn show(cx: StaffCx) -> Answer {
    cx.require_somewhere(Verb::CheckIn)?;
    let dates = dates_of(&cx, cx.staff());
    let places = cx.services.places_to_come().await?;
    Ok(list_page(&cx, dates, places).respond(&cx))
}
