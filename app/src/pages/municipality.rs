//! A municipality: its desks, or whatever else helps where there is none.

use std::sync::Arc;

use axum::extract::Path;
use axum::response::Response;
use domain::desk::Desk;
use domain::territory::Municipality;
use leptos::prelude::*;

use super::free::with_next_free;
use crate::components::callback_box::{About, callback_box, first_callback_box};
use crate::components::contact::{Weight, call_button, network_phone};
use crate::components::desk_card::{NextFree, desk_card};
use crate::components::drive_card::{Needs, drive_card, what_is_needed};
use crate::components::event_card::{Left, event_card, what_is_left};
use crate::components::feeds::feed_links;
use crate::components::local_text::{first_paragraph, prose};
use crate::components::name::{name, names};
use crate::components::notice::Notice;
use crate::components::preview::Preview;
use crate::components::territory::{municipalities_name, word};
use crate::components::words::words;
use crate::cx::Cx;
use crate::error::PageError;
use crate::forms::events::EventsWish;
use crate::layout::breadcrumb::breadcrumb;
use crate::page::Page;

/// For how many desks of the municipality the next free time is looked up.
const LOOKED_UP: usize = 6;
/// How many of the nearest desks are shown where there is none.
const NEAREST: usize = 3;
/// How many dates of events are shown.
const EVENTS: usize = 3;
/// How many drives are shown.
const DRIVES: usize = 3;

type Desks = Vec<(Arc<Desk>, NextFree)>;

/// What changes from hour to hour.
struct Beside {
    /// What is left at events.
    left: Left,
    /// What drives need.
    needs: Needs,
}

/// `/{locale}/municipi/{slug}`
pub async fn show(cx: Cx, Path((_, slug)): Path<(String, String)>) -> Result<Response, PageError> {
    let directory = Arc::clone(&cx.directory);
    let here = directory
        .municipality_by_slug(&slug)
        .ok_or(PageError::NotFound)?;
    let own = directory.desks_of(here.id).map(Arc::clone);
    let own = with_next_free(&cx, own, LOOKED_UP).await?;
    let nearest = if own.is_empty() {
        let nearest = directory.nearest_desks(here.id).map(Arc::clone);
        with_next_free(&cx, nearest.take(NEAREST), NEAREST).await?
    } else {
        Vec::new()
    };
    let beside = Beside {
        left: what_is_left(&cx).await,
        needs: what_is_needed(&cx).await,
    };
    let feeds = feed_links(&cx, &EventsWish::of(here.id));
    let preview = Preview::in_a_line(&cx, Some(&here.about));
    let (title, here, frame) = (here.name.clone(), here.clone(), cx.clone());
    let page = Page::new(title, move || view(&frame, &here, &own, &nearest, &beside));
    let page = page.inline().with_feeds(feeds).with_preview(preview);
    Ok(page.respond(&cx))
}

fn view(cx: &Cx, here: &Municipality, own: &Desks, nearest: &Desks, beside: &Beside) -> AnyView {
    let steps = vec![(cx.url("/municipi"), municipalities_name(cx).into_any())];
    let mut areas = cx.directory.areas_of(here.id).peekable();
    let areas = areas.peek().is_some().then(|| {
        let names = names(cx, areas.map(|area| area.name.as_str()));
        view! { <p class="lead">{names}</p> }
    });
    let content = if own.is_empty() {
        empty(cx, here, nearest, beside)
    } else {
        full(cx, here, own, beside)
    };
    view! {
        {breadcrumb(cx, steps, name(cx, &here.name))}
        <h1>{name(cx, &here.name)}</h1>
        {areas}
        {content}
    }
    .into_any()
}

fn full(cx: &Cx, here: &Municipality, own: &Desks, beside: &Beside) -> AnyView {
    view! {
        <div class="cols">
            <div>
                <h2 class="first">{cx.texts.get("municipality-desks")}</h2>
                <div class="pile">{cards(cx, own, Weight::Primary)}</div>
                {events(cx, here, &beside.left)}
                {drives(cx, here, &beside.needs)}
            </div>
            <div class="pile side">
                {callback_box(cx, About::Municipality(&here.slug))}
                {network(cx, here)}
            </div>
        </div>
    }
    .into_any()
}

fn empty(cx: &Cx, here: &Municipality, nearest: &Desks, beside: &Beside) -> AnyView {
    let t = cx.texts;
    let notice = if nearest.is_empty() {
        t.get("desks-none").into_any()
    } else {
        let args = [("word", word(cx).into())];
        words(
            t,
            "municipality-empty",
            &args,
            vec![("name", name(cx, &here.name))],
        )
    };
    let call = network_phone(cx).map(|phone| {
        let button = call_button(cx, phone, Weight::Plain.class());
        view! { <div class="actions">{button}</div> }
    });
    let nearest = (!nearest.is_empty()).then(|| {
        view! {
            <h2>{t.get("municipality-nearest")}</h2>
            <div class="pile">{cards(cx, nearest, Weight::Plain)}</div>
        }
    });
    view! {
        <div class="cols">
            <div>
                {Notice::Info.view(notice)}
                {first_callback_box(cx, About::Municipality(&here.slug))}
                {call}
                {nearest}
                {events(cx, here, &beside.left)}
                {drives(cx, here, &beside.needs)}
            </div>
            <div class="side">{network(cx, here)}</div>
        </div>
    }
    .into_any()
}

/// The cards. One primary action a page: that of the first card, where `first` says so.
fn cards(cx: &Cx, desks: &Desks, first: Weight) -> AnyView {
    desks
        .iter()
        .enumerate()
        .map(|(at, (desk, next))| {
            let weight = if at == 0 { first } else { Weight::Plain };
            desk_card(cx, desk, weight, next)
        })
        .collect_view()
        .into_any()
}

/// The next dates here, with the way to all.
fn events(cx: &Cx, here: &Municipality, left: &Left) -> Option<AnyView> {
    let t = cx.texts;
    let wish = EventsWish::of(here.id);
    let coming = cx.services.events(&wish.filter);
    let cards: Vec<_> = coming
        .iter()
        .take(EVENTS)
        .map(|e| event_card(cx, e, left))
        .collect();
    let all = cx.url(&wish.path(&cx.directory));
    let follow = format!("{all}#calendario");
    (!cards.is_empty()).then(|| {
        view! {
            <h2>{t.get("events-here")}</h2>
            <ul class="list-plain pile">{cards}</ul>
            <p class="more"><a href=all>{t.get("events-all-here")}</a></p>
            <p class="more"><a href=follow>{t.get("feeds-title")}</a></p>
        }
        .into_any()
    })
}

/// The drives for families here that take things now.
fn drives(cx: &Cx, here: &Municipality, needs: &Needs) -> Option<AnyView> {
    let t = cx.texts;
    let running = cx.services.running_drives();
    let its = running.iter().filter(|drive| drive.is_for(here.id));
    let cards: Vec<_> = its.take(DRIVES).map(|d| drive_card(cx, d, needs)).collect();
    (!cards.is_empty()).then(|| {
        view! {
            <h2>{t.get("drives-here")}</h2>
            <ul class="list-plain pile">{cards}</ul>
            <p class="more"><a href=cx.url("/raccolte")>{t.get("drives-all")}</a></p>
        }
        .into_any()
    })
}

/// What the network is here, or what it is at all.
fn network(cx: &Cx, here: &Municipality) -> Option<AnyView> {
    let t = cx.texts;
    let network = cx.directory.network.as_ref()?;
    let of_network = || first_paragraph(cx, &network.about);
    let about = prose(cx, &here.about).or_else(of_network);
    let title = words(
        t,
        "municipality-network",
        &[("word", word(cx).into())],
        vec![("name", name(cx, &here.name))],
    );
    Some(
        view! {
            <section class="it-card it-card-quiet">
                <h2 class="it-card-title">{title}</h2>
                {about}
                <p class="mb-0"><a href=cx.url("/progetto")>{t.get("layout-about")}</a></p>
            </section>
        }
        .into_any(),
    )
}
