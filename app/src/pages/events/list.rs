//! The dates of events to come, as somebody looks for them.

use axum::extract::RawQuery;
use axum::response::Response;
use domain::event::Listed;
use leptos::prelude::*;

use super::choices::choices;
use super::pages::pager;
use crate::components::callback_box::{About, callback_box};
use crate::components::event_card::{Left, event_card, what_is_left};
use crate::components::feeds::{feed_links, subscribe};
use crate::components::notice::Notice;
use crate::components::preview::Preview;
use crate::cx::Cx;
use crate::error::PageError;
use crate::forms::events::EventsWish;
use crate::forms::raw::RawForm;
use crate::layout::breadcrumb::breadcrumb;
use crate::page::Page;

/// How many dates stand on a page.
const PER_PAGE: usize = 20;

/// `/{locale}/eventi`; what is looked for stands in the query.
pub async fn show(mut cx: Cx, RawQuery(query): RawQuery) -> Result<Response, PageError> {
    let query = RawForm::parse(query.unwrap_or_default().as_bytes());
    let wish = EventsWish::read(&query, &cx.directory).map_err(|_| PageError::NotFound)?;
    let found = cx.services.events(&wish.filter);
    let pages = found.len().div_ceil(PER_PAGE).max(1);
    if wish.page > pages {
        return Err(PageError::NotFound);
    }
    let left = what_is_left(&cx).await;
    let title = cx.texts.get_plain("events-title");
    // The same choices in another language.
    cx.path = wish.path(&cx.directory).into();
    let feeds = feed_links(&cx, &wish);
    let preview = Preview {
        description: cx.texts.get_plain("events-lead"),
        path: cx.path.to_string(),
        picture: None,
    };
    let frame = cx.clone();
    let page = Page::new(title, move || view(&frame, &wish, &found, pages, &left));
    Ok(page.with_feeds(feeds).with_preview(preview).respond(&cx))
}

fn view(cx: &Cx, wish: &EventsWish, found: &[Listed], pages: usize, left: &Left) -> AnyView {
    let t = cx.texts;
    let shown = found.iter().skip((wish.page - 1) * PER_PAGE).take(PER_PAGE);
    let cards: Vec<_> = shown.map(|listed| event_card(cx, listed, left)).collect();
    let content = if cards.is_empty() {
        none(cx, wish)
    } else {
        let count = t.with("events-found", &[("n", found.len().into())]);
        view! {
            <p role="status">{count}</p>
            <ul class="list-plain cards">{cards}</ul>
            {pager(cx, wish.page, pages, |page| EventsWish { page, ..*wish }.path(&cx.directory))}
        }
        .into_any()
    };
    view! {
        {breadcrumb(cx, Vec::new(), t.get("events-title"))}
        <h1>{t.get("events-title")}</h1>
        <p class="lead">{t.get("events-lead")}</p>
        {choices(cx, wish)}
        <h2 class="visually-hidden">{t.get("events-dates")}</h2>
        {content}
        <p class="more"><a href=cx.url("/eventi/archivio")>{t.get("events-archive")}</a></p>
        {subscribe(cx, wish)}
        {callback_box(cx, About::Nothing)}
    }
    .into_any()
}

/// Nothing fits: the way back to everything, if there is anything.
fn none(cx: &Cx, wish: &EventsWish) -> AnyView {
    let t = cx.texts;
    let narrowed = wish.path(&cx.directory) != EventsWish::default().path(&cx.directory);
    // l10n: events-none
    // l10n: events-none-such
    let said = if narrowed {
        "events-none-such"
    } else {
        "events-none"
    };
    let all = narrowed.then(|| {
        view! {
            <div class="actions">
                <a class="btn btn-primary" href=cx.url("/eventi")>{t.get("events-show-all")}</a>
            </div>
        }
    });
    view! { {Notice::Info.view(t.get(said))} {all} }.into_any()
}
