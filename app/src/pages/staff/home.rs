//! The first page of the staff side: what one's roles open.

use domain::directory::Directory;
use domain::staff::role::{Grant, Scope};
use l10n::Texts;
use leptos::prelude::*;

use crate::components::icon::{Icon, Shape};
use crate::cx::Cx;
use crate::layout::staff_menu::entries;
use crate::page::Page;
use crate::pages::staff::drives::today::drives_today;
use crate::pages::staff::events::today::events_today;
use crate::pages::staff::openings::closing::closing;
use crate::staff_cx::StaffCx;

/// The page.
pub fn home_page(cx: &StaffCx) -> Page {
    let staff = cx.staff().clone();
    Page::new(cx.texts.get_plain("staff-title"), move || {
        let cx = Cx::get();
        let t = cx.texts;
        let roles = staff
            .grants
            .iter()
            .map(|grant| view! { <li>{role_at(t, &cx.directory, *grant)}</li> })
            .collect_view();
        let doors = entries(&staff)
            .map(|entry| {
                view! {
                    <li>
                        <a class="it-card door" href=entry.path>
                            <span class="tile">{entry.icon.view(Shape::Normal)}</span>
                            <span class="door-title">{t.get(entry.words)}</span>
                            {Icon::Next.view(Shape::SmallFlip)}
                        </a>
                    </li>
                }
            })
            .collect_view();
        let nothing = staff
            .grants
            .is_empty()
            .then(|| view! { <p class="lead">{t.get("staff-nothing-yet")}</p> });
        let hello = t.with("staff-hello", &[("name", staff.name.as_str().into())]);
        view! {
            <h1>{hello}</h1>
            <ul class="list-plain">{roles}</ul>
            {events_today(&cx, &staff)}
            {drives_today(&cx, &staff)}
            {nothing}
            <ul class="list-plain staff-doors">{doors}</ul>
            {closing(&cx, &staff)}
        }
    })
    .staff()
}

/// "operatore di sportello: Municipio 8".
pub fn role_at(t: &Texts, directory: &Directory, grant: Grant) -> String {
    // l10n: staff-role-*
    let role = t.get(&format!("staff-role-{}", grant.role.word()));
    let place = scope_name(t, directory, grant.scope);
    t.with(
        "staff-role-at",
        &[("role", role.into()), ("where", place.into())],
    )
}

/// The name of a part of the network.
pub fn scope_name(t: &Texts, directory: &Directory, scope: Scope) -> String {
    let name = match scope {
        Scope::Network => None,
        Scope::Municipality(id) => directory.municipality(id).map(|m| m.name.clone()),
        Scope::Organisation(id) => directory.organisation(id).map(|o| o.name.clone()),
        Scope::Desk(id) => directory.desk(id).map(|d| d.name.clone()),
    };
    match (scope, name) {
        (Scope::Network, _) => t.get("staff-scope-network"),
        (_, Some(name)) => name,
        // It was taken away meanwhile.
        (_, None) => "–".to_owned(),
    }
}
