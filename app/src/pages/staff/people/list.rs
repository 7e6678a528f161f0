//! The people whom one looks after.

use domain::staff::account::Staff;
use leptos::prelude::*;

use crate::cx::Cx;
use crate::page::Page;
use crate::pages::staff::home::role_at;
use crate::staff_cx::StaffCx;

/// The page.
pub fn list_page(cx: &StaffCx, people: Vec<Staff>) -> Page {
    let by = cx.staff().clone();
    Page::new(cx.texts.get_plain("staff-people"), move || {
        let cx = &Cx::get();
        let t = cx.texts;
        let rows = people
            .iter()
            .map(|whom| {
                let roles = by
                    .looks_after_of(whom, &cx.directory)
                    .map(|grant| view! { <li>{role_at(t, &cx.directory, grant)}</li> })
                    .collect_view();
                view! {
                    <li>
                        <a href=format!("/staff/persone/{}", whom.id)><bdi>{whom.name.as_str().to_owned()}</bdi></a>
                        <span class="state">{state(cx, whom)}</span>
                        <ul class="list-plain">{roles}</ul>
                    </li>
                }
            })
            .collect_view();
        view! {
            <h1>{t.get("staff-people")}</h1>
            <p><a class="btn btn-primary" href="/staff/persone/invita">{t.get("staff-invite-title")}</a></p>
            <ul class="list-plain people">{rows}</ul>
        }
    })
    .staff()
}

/// What has become of somebody's account.
pub fn state(cx: &Cx, whom: &Staff) -> String {
    // l10n: staff-state-*
    cx.texts.get(&format!("staff-state-{}", whom.state.word()))
}
