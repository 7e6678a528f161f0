//! A draft as the public will see it, in each language.

use std::sync::Arc;

use domain::locale::Locale;
use domain::publishing::{Card, Revision};
use leptos::prelude::*;
use services::staff::publish::Dossier;

use super::tabs::{Tab, tab_path};
use crate::components::desk_card::NextFree;
use crate::components::notice::Notice;
use crate::components::picture::Sizes;
use crate::cx::Cx;
use crate::forms::staff::publish::card::written_locales;
use crate::page::Page;
use crate::pages::drives::drive;
use crate::pages::events::event;
use crate::pages::{desk, organisation};
use crate::staff_cx::StaffCx;

/// The public frame of the preview, in the language asked for.
pub fn public_cx(cx: &StaffCx, dossier: &Dossier, locale: Locale) -> Cx {
    Cx::new(&cx.services, locale, &dossier.latest.card.path())
}

/// The page, to be answered with [`public_cx`]. The banner speaks the language of whoever is signed in.
pub fn preview_page(cx: &StaffCx, dossier: &Dossier, sizes: Sizes) -> Page {
    let latest: Revision = dossier.latest.clone();
    let thing = dossier.publication.thing;
    let staff: Cx = (**cx).clone();
    let there = cx.directory.desk(domain::id::DeskId(thing)).map(Arc::clone);
    Page::new(latest.card.name().to_owned(), move || {
        let public = Cx::get();
        let here = public.locale();
        let content = match &latest.card {
            Card::Desk(card) => {
                let desk = card.desk(thing, there.as_deref());
                desk::view(&public, &desk, &NextFree::Unknown)
            }
            Card::Organisation(card) => {
                organisation::view(&public, &card.organisation(thing), Some(latest.at))
            }
            Card::Event(card) => event::draft(&public, thing, card, &sizes),
            Card::Drive(card) => drive::draft(&public, thing, card),
        };
        view! {
            {banner(&staff, thing, here)}
            {content}
        }
    })
    .family()
}

fn banner(staff: &Cx, thing: uuid::Uuid, here: Locale) -> AnyView {
    let t = staff.texts;
    let links = written_locales(staff)
        .into_iter()
        .map(|locale| {
            let href = format!("{}?lingua={}", tab_path(thing, Tab::Preview), locale.tag());
            let current = (locale == here).then_some("true");
            let dir = locale.direction().as_str();
            view! {
                <li>
                    <a class="chip" href=href lang=locale.tag() dir=dir aria-current=current>
                        {locale.own_name()}
                    </a>
                </li>
            }
        })
        .collect_view();
    let back = tab_path(thing, Tab::Card);
    let said = view! {
        <strong>{t.get("publish-preview-banner")}</strong> " "
        <a href=back>{t.get("publish-preview-back")}</a>
    };
    view! {
        <section lang=t.lang() dir=t.dir() aria-label=t.get("publish-tab-preview")>
            {Notice::Info.view(said)}
            <ul class="list-plain chips">{links}</ul>
        </section>
    }
    .into_any()
}
