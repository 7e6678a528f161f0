//! The events of a municipality within another site: that of the municipality, of a school, of a parish.

use axum::extract::{Path, RawQuery};
use axum::response::Response;
use domain::event::Listed;
use domain::territory::Municipality;
use leptos::prelude::*;

use crate::components::event_card::{Left, event_card, what_is_left};
use crate::components::name::name;
use crate::components::notice::Notice;
use crate::cx::Cx;
use crate::error::PageError;
use crate::forms::events::EventsWish;
use crate::forms::raw::RawForm;
use crate::page::{Look, Page};

/// How many dates stand within another site: the others are on ours.
const DATES: usize = 10;

/// `/{locale}/incorpora/eventi/{municipality}`, with `?tema=` and `?colore=`.
pub async fn show(
    cx: Cx,
    Path((_, slug)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let query = RawForm::parse(query.unwrap_or_default().as_bytes());
    let look = Look::read(query.get("tema"), query.get("colore")).ok_or(PageError::NotFound)?;
    let municipality = cx.directory.municipality_by_slug(&slug).cloned();
    let municipality = municipality.ok_or(PageError::NotFound)?;
    let wish = EventsWish::of(municipality.id);
    let found = cx.services.events(&wish.filter);
    let left = what_is_left(&cx).await;
    let title = format!(
        "{}, {}",
        cx.texts.get_plain("events-title"),
        municipality.name
    );
    let frame = cx.clone();
    let page = Page::new(title, move || {
        view(&frame, &municipality, &wish, &found, &left)
    });
    Ok(page.embedded(look).respond(&cx))
}

fn view(
    cx: &Cx,
    municipality: &Municipality,
    wish: &EventsWish,
    found: &[Listed],
    left: &Left,
) -> AnyView {
    let t = cx.texts;
    let shown = found.iter().take(DATES);
    let cards: Vec<_> = shown.map(|listed| event_card(cx, listed, left)).collect();
    let content = if cards.is_empty() {
        Notice::Info.view(t.get("events-none")).into_any()
    } else {
        let count = t.with("events-found", &[("n", found.len().into())]);
        view! {
            <p>{count}</p>
            <ul class="list-plain cards">{cards}</ul>
        }
        .into_any()
    };
    let all = cx.url(&wish.path(&cx.directory));
    view! {
        <h1>{t.get("events-title")} ", " {name(cx, &municipality.name)}</h1>
        <h2 class="visually-hidden">{t.get("events-dates")}</h2>
        {content}
        <p class="more"><a href=all>{t.get("events-embed-all")}</a></p>
        <p class="text-secondary mb-0">
            <a href=cx.url("/")>{name(cx, cx.network_name())}</a>
        </p>
    }
    .into_any()
}
