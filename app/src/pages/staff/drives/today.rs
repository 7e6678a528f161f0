//! The way to the counters at which something may be brought today.

use domain::staff::account::Staff;
use domain::staff::rights::Verb;
use leptos::prelude::*;

use super::address::drive_url;
use crate::components::icon::{Icon, Shape};
use crate::components::local_text::inline;
use crate::components::phone::digits;
use crate::cx::Cx;

/// A door for each drive with a window today; nothing on other days.
pub fn drives_today(cx: &Cx, staff: &Staff) -> Option<AnyView> {
    let today = cx.today();
    let holidays = cx.directory.holidays();
    let doors: Vec<_> = cx
        .services
        .drives_for(staff, Verb::ReceiveGoods)
        .into_iter()
        .filter_map(|drive| {
            let dates = drive.dates(&holidays).into_iter();
            let mut today = dates.filter(|d| d.takes_place() && d.starts.date() == today);
            let first = today.next()?;
            let time = cx.texts.time(first.starts.time());
            Some(view! {
                <li>
                    <a class="it-card door" href=drive_url(drive.id, "")>
                        <span class="tile">{Icon::Bag.view(Shape::Normal)}</span>
                        <span class="door-title">{digits(time)} " " {inline(cx, &drive.card.title)}</span>
                        {Icon::Next.view(Shape::SmallFlip)}
                    </a>
                </li>
            })
        })
        .collect();
    if doors.is_empty() {
        return None;
    }
    Some(
        view! {
            <div class="no-print">
                <h2>{cx.texts.get("staff-drives-home")}</h2>
                <ul class="list-plain staff-doors">{doors}</ul>
            </div>
        }
        .into_any(),
    )
}
