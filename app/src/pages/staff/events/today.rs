//! The way to the door of what takes place today.

use domain::staff::account::Staff;
use leptos::prelude::*;

use super::address::day_url;
use super::dates::dates_of;
use crate::components::icon::{Icon, Shape};
use crate::components::local_text::inline;
use crate::components::phone::digits;
use crate::cx::Cx;

/// A door for each event of today at which somebody may check in; nothing on other days.
pub fn events_today(cx: &Cx, staff: &Staff) -> Option<AnyView> {
    let today = cx.today();
    let doors: Vec<_> = dates_of(cx, staff)
        .into_iter()
        .filter(|dated| {
            let (from, until) = (dated.date.starts().date(), dated.date.ends().date());
            (from..=until).contains(&today)
        })
        .map(|dated| {
            let t = cx.texts;
            view! {
                <li>
                    <a class="it-card door" href=day_url(dated.event.id, dated.date.date, "")>
                        <span class="tile">{Icon::Party.view(Shape::Normal)}</span>
                        <span class="door-title">
                            {digits(t.time(dated.date.starts().time()))} " "
                            {inline(cx, &dated.event.card.title)}
                        </span>
                        {Icon::Next.view(Shape::SmallFlip)}
                    </a>
                </li>
            }
        })
        .collect();
    if doors.is_empty() {
        return None;
    }
    Some(
        view! {
            <div class="no-print">
                <h2>{cx.texts.get("staff-events-today")}</h2>
                <ul class="list-plain staff-doors">{doors}</ul>
            </div>
        }
        .into_any(),
    )
}
