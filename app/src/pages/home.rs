//! The first page: what do you need, where do you live, who is there now.

use axum::response::Response;
use leptos::prelude::*;

use crate::components::contact::{Weight, call_button, network_phone, soonest};
use crate::components::desk_card::{NextFree, desk_card};
use crate::components::door::{Door, Tile};
use crate::components::icon::Icon;
use crate::components::local_text::{first_paragraph, inline};
use crate::components::notice::Notice;
use crate::components::preview::Preview;
use crate::components::search_form::search_form;
use crate::components::territory::{chips, municipalities_name, some_of_all};
use crate::cx::Cx;
use crate::error::PageError;
use crate::page::Page;
use crate::pages::start::start_link;

/// How many desks the page shows.
const DESKS: usize = 3;
/// `/{locale}/`
pub async fn show(cx: Cx) -> Result<Response, PageError> {
    let title = cx.texts.get_plain("home-title");
    let frame = cx.clone();
    let page = Page::new(title, move || view(&frame));
    let page = page.inline().with_preview(Preview::in_a_line(&cx, None));
    Ok(page.respond(&cx))
}

/// `/{locale}`: the address as people type it.
pub async fn with_slash(cx: Cx) -> axum::response::Redirect {
    axum::response::Redirect::permanent(&cx.url("/"))
}

fn view(cx: &Cx) -> AnyView {
    let t = cx.texts;
    let Some(network) = &cx.directory.network else {
        return view! {
            <h1>{t.get("home-title")}</h1>
            {Notice::Info.view(t.get("home-no-network"))}
        }
        .into_any();
    };
    let tagline = inline(cx, &network.tagline).map(|words| view! { <p class="lead">{words}</p> });
    let who = first_paragraph(cx, &network.about).map(|about| {
        view! {
            <section class="prose">
                <h2>{t.get("home-who")}</h2>
                {about}
                <p><a href=cx.url("/progetto")>{t.get("layout-about")}</a></p>
            </section>
        }
    });
    view! {
        <div class="cols">
            <div>
                <h1>{t.get("home-title")}</h1>
                {tagline}
                {start_link(cx)}
                <ul class="list-plain doors">{doors(cx)}</ul>
            </div>
            {your_area(cx)}
        </div>
        {desks(cx)}
        {who}
    }
    .into_any()
}

fn doors(cx: &Cx) -> AnyView {
    let t = cx.texts;
    let door = |path: &str, icon: Icon, tile: Tile, title: String, text: String| {
        Door {
            href: cx.url(path),
            icon,
            tile,
            title: title.into_any(),
            text: Some(text.into_any()),
        }
        .view()
    };
    let talk = (!cx.directory.desks.is_empty()).then(|| {
        door(
            "/sportelli",
            Icon::Talk,
            Tile::Brand,
            t.get("home-door-talk"),
            t.get("home-door-talk-text"),
        )
    });
    let events = (!cx.directory.events.is_empty()).then(|| {
        door(
            "/eventi",
            Icon::Party,
            Tile::Sun,
            t.get("events-title"),
            t.get("events-door-text"),
        )
    });
    let drives = (!cx.services.running_drives().is_empty()).then(|| {
        door(
            "/raccolte",
            Icon::Bag,
            Tile::Sun,
            t.get("drives-door"),
            t.get("drives-door-text"),
        )
    });
    view! {
        {talk}
        {events}
        {drives}
        {door(
            "/richiamami",
            Icon::Callback,
            Tile::Brand,
            t.get("home-door-callback"),
            t.get("callback-box-short"),
        )}
        {door(
            "/appuntamento",
            Icon::Ticket,
            Tile::Brand,
            t.get("home-door-appointment"),
            t.get("home-door-appointment-text"),
        )}
    }
    .into_any()
}

/// The search by name, and the municipalities to tap.
fn your_area(cx: &Cx) -> Option<AnyView> {
    let t = cx.texts;
    let all = &cx.directory.municipalities;
    if all.is_empty() {
        return None;
    }
    let name = municipalities_name(cx);
    let (shown, more) = some_of_all(cx);
    Some(
        view! {
            <section class="it-card side" aria-label=t.get("home-area")>
                {search_form(cx)}
                {chips(cx, name, shown)}
                {more}
            </section>
        }
        .into_any(),
    )
}

/// Those that answer now or soonest; where there is no desk, the network's phone.
fn desks(cx: &Cx) -> AnyView {
    let t = cx.texts;
    let shown = soonest(cx, DESKS);
    if shown.is_empty() {
        let call = network_phone(cx).map(|phone| {
            let button = call_button(cx, phone, Weight::Plain.class());
            view! { <div class="actions">{button}</div> }
        });
        return view! {
            <h2>{t.get("home-desks")}</h2>
            {Notice::Info.view(t.get("desks-none"))}
            {call}
        }
        .into_any();
    }
    let more = (cx.directory.desks.len() > shown.len()).then(|| {
        view! { <p class="more"><a href=cx.url("/sportelli")>{t.get("home-all-desks")}</a></p> }
    });
    let cards = shown
        .iter()
        .map(|desk| desk_card(cx, desk, Weight::Plain, &NextFree::Unknown))
        .collect_view();
    view! {
        <h2>{t.get("home-desks")}</h2>
        <div class="cards">{cards}</div>
        {more}
    }
    .into_any()
}
