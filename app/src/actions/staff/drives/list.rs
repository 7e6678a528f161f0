//! Show the drives at whose counter one may stand.

use domain::drive::Phase;
use domain::staff::rights::Verb;

use super::stop;
use crate::actions::stop::Answer;
use crate::pages::staff::drives::list::list_page;
use crate::staff_cx::StaffCx;

/// Those that run with what is expected today, then those that are over.
pub async fn show(cx: StaffCx) -> Answer {
    cx.require_somewhere(Verb::ReceiveGoods)?;
    let today = cx.today();
    let drives = cx.services.drives_for(cx.staff(), Verb::ReceiveGoods);
    let (mut over, running): (Vec<_>, Vec<_>) = drives
        .into_iter()
        .partition(|drive| drive.phase(today) == Phase::Ended);
    over.reverse();
    let mut days = Vec::new();
    for drive in running {
        let day = cx
            .services
            .expected_at_drive(cx.staff(), drive.id, today)
            .await;
        days.push(day.map_err(|failure| stop(&cx, failure))?);
    }
    Ok(list_page(&cx, days, over).respond(&cx))
}
