//! What a card said before.

use domain::publishing::Revision;
use leptos::prelude::*;
use services::staff::publish::Dossier;

use super::diff::changes;
use super::state::standing;
use super::tabs::{Tab, tab_path, tabs};
use crate::components::name::name;
use crate::components::time::day_time;
use crate::cx::Cx;
use crate::forms::guard::hidden_fields;
use crate::forms::sheet::Sheet;
use crate::page::Page;
use crate::staff_cx::StaffCx;

/// The page: each version with what it changed, the newest first.
pub fn versions_page(
    cx: &StaffCx,
    dossier: Dossier,
    versions: Vec<Revision>,
    sheet: Sheet,
) -> Page {
    let title = sheet.title(cx, dossier.latest.card.name().to_owned());
    let status = sheet.status;
    Page::new(title, move || {
        let cx = Cx::get();
        let rows = versions
            .iter()
            .enumerate()
            .map(|(index, version)| {
                let before = versions.get(index + 1);
                row(&cx, &dossier, version, before, &sheet)
            })
            .collect_view();
        view! {
            {sheet.summary(&cx)}
            {tabs(&cx, dossier.publication.thing, Tab::Versions)}
            <h1>{name(&cx, dossier.latest.card.name())}</h1>
            {standing(&cx, &dossier.publication)}
            <ol class="list-plain pile">{rows}</ol>
        }
    })
    .staff()
    .status(status)
}

fn row(
    cx: &Cx,
    dossier: &Dossier,
    version: &Revision,
    before: Option<&Revision>,
    sheet: &Sheet,
) -> AnyView {
    let t = cx.texts;
    let number = version.number;
    let title = t.with("publish-version", &[("n", number.into())]);
    let who = version
        .author
        .and_then(|author| dossier.people.get(&author).cloned())
        .map(|who| view! { {who} " · " });
    let when = day_time(cx, cx.zone().to_datetime(version.at));
    let note = version
        .note
        .as_ref()
        .map(|note| view! { <p>{note.as_str().to_owned()}</p> });
    let live = (dossier.publication.published == Some(number))
        .then(|| view! { <span class="badge badge-good">{t.get("publish-version-live")}</span> });
    let changed = match before {
        Some(before) => changes(cx, &before.card, &version.card),
        None => view! { <p>{t.get("publish-version-first")}</p> }.into_any(),
    };
    let restore = (number != dossier.latest.number).then(|| {
        view! {
            <form method="post" action=tab_path(dossier.publication.thing, Tab::Versions) data-once>
                {hidden_fields(cx, sheet.token.clone(), &format!("-{number}"))}
                <input type="hidden" name="visto" value=dossier.latest.number.to_string() />
                <input type="hidden" name="versione" value=number.to_string() />
                <button class="btn btn-outline-primary" type="submit">
                    {t.get("publish-restore")}
                    <span class="visually-hidden">" " {title.clone()}</span>
                </button>
            </form>
        }
    });
    view! {
        <li class="it-card">
            <h2 class="it-card-title">{title} " " {live}</h2>
            <p class="mb-0">{who} {when}</p>
            {note}
            {changed}
            {restore}
        </li>
    }
    .into_any()
}
