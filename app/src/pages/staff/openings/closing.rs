//! "Closed today" at each desk of somebody who has but a few: one tap leads to the page, and one more does it.

use domain::staff::account::Staff;
use domain::staff::rights::Verb;
use domain::staff::target::Target;
use leptos::prelude::*;

use crate::components::name::name;
use crate::cx::Cx;

/// So many desks have a button of their own.
const FEW: usize = 3;

/// The buttons; nothing for whoever has no desk or many.
pub fn closing(cx: &Cx, staff: &Staff) -> Option<AnyView> {
    let desks = cx.directory.desks.iter();
    let desks = desks.filter(|desk| staff.may(Verb::CloseDesk, &Target::desk(desk)));
    let desks: Vec<_> = desks.take(FEW + 1).collect();
    if desks.is_empty() || desks.len() > FEW {
        return None;
    }
    let t = cx.texts;
    let doors = desks
        .into_iter()
        .map(|desk| {
            let url = format!("/staff/sportelli/{}/chiuso-oggi", desk.slug);
            view! {
                <li>
                    <a class="btn btn-outline-danger" href=url>
                        {t.get("staff-openings-today")} ": " {name(cx, &desk.name)}
                    </a>
                </li>
            }
        })
        .collect_view();
    Some(view! { <ul class="list-plain actions closing">{doors}</ul> }.into_any())
}
