//! One desk of several, chosen by a link.

use std::sync::Arc;

use domain::desk::Desk;
use domain::id::DeskId;
use leptos::prelude::*;

use crate::components::name::name;
use crate::cx::Cx;

/// The desks as links, the chosen one marked; nothing when there is no choice. `all` is the link to all of them together.
pub fn desk_filter(
    cx: &Cx,
    desks: &[Arc<Desk>],
    chosen: Option<DeskId>,
    all: Option<String>,
    url: impl Fn(&Desk) -> String,
) -> Option<AnyView> {
    if desks.len() < 2 {
        return None;
    }
    let t = cx.texts;
    let all = all.map(|href| {
        let current = chosen.is_none().then_some("true");
        view! { <li><a class="chip" href=href aria-current=current>{t.get("staff-day-all-desks")}</a></li> }
    });
    let each = desks
        .iter()
        .map(|desk| {
            let current = (chosen == Some(desk.id)).then_some("true");
            view! {
                <li><a class="chip" href=url(desk) aria-current=current>{name(cx, &desk.name)}</a></li>
            }
        })
        .collect_view();
    Some(
        view! {
            <nav class="filter no-print" aria-label=t.get("staff-day-desks")>
                <ul class="list-plain chips">{all} {each}</ul>
            </nav>
        }
        .into_any(),
    )
}
