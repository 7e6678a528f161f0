//! All help desks, municipality by municipality.

use axum::response::Response;
use leptos::prelude::*;

use crate::components::callback_box::{About, callback_box, first_callback_box};
use crate::components::contact::{Weight, call_button, network_phone};
use crate::components::desk_card::{NextFree, desk_card};
use crate::components::name::name;
use crate::components::notice::Notice;
use crate::components::search_form::search_form;
use crate::components::territory::municipality_url;
use crate::cx::Cx;
use crate::error::PageError;
use crate::layout::breadcrumb::breadcrumb;
use crate::page::Page;

/// `/{locale}/sportelli`
pub async fn show(cx: Cx) -> Result<Response, PageError> {
    let title = cx.texts.get_plain("desks-title");
    let frame = cx.clone();
    Ok(Page::new(title, move || view(&frame)).respond(&cx))
}

fn view(cx: &Cx) -> AnyView {
    let t = cx.texts;
    let content = if cx.directory.desks.is_empty() {
        none(cx)
    } else {
        all(cx)
    };
    view! {
        {breadcrumb(cx, Vec::new(), t.get("desks-title"))}
        <h1>{t.get("desks-title")}</h1>
        {content}
    }
    .into_any()
}

fn all(cx: &Cx) -> AnyView {
    let groups = cx
        .directory
        .municipalities
        .iter()
        .filter_map(|municipality| {
            let cards: Vec<_> = cx
                .directory
                .desks_of(municipality.id)
                .map(|desk| desk_card(cx, desk, Weight::Plain, &NextFree::Unknown))
                .collect();
            (!cards.is_empty()).then(|| {
                let url = municipality_url(cx, municipality);
                view! {
                    <h2><a href=url>{name(cx, &municipality.name)}</a></h2>
                    <div class="pile">{cards}</div>
                }
            })
        })
        .collect_view();
    view! {
        <p class="lead">{cx.texts.get("desks-lead")}</p>
        <div class="cols">
            <div>{groups}</div>
            <div class="pile side">{search(cx)} {callback_box(cx, About::Nothing)}</div>
        </div>
    }
    .into_any()
}

fn none(cx: &Cx) -> AnyView {
    let call = network_phone(cx).map(|phone| {
        let button = call_button(cx, phone, Weight::Plain.class());
        view! { <div class="actions">{button}</div> }
    });
    let callback = cx
        .directory
        .network
        .is_some()
        .then(|| first_callback_box(cx, About::Nothing));
    let id = match cx.directory.network {
        Some(_) => "desks-none",
        None => "home-no-network",
    };
    view! { {Notice::Info.view(cx.texts.get(id))} {call} {callback} }.into_any()
}

fn search(cx: &Cx) -> AnyView {
    view! {
        <section class="it-card" aria-label=cx.texts.get("home-area")>{search_form(cx)}</section>
    }
    .into_any()
}
