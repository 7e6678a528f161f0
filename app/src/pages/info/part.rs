//! What the pages about the site are made of.

use axum::response::Response;
use leptos::prelude::*;

use crate::cx::Cx;
use crate::layout::breadcrumb::breadcrumb;
use crate::page::Page;

/// A page of text with a title and a first sentence.
pub fn text_page(
    cx: &Cx,
    title: &'static str,
    lead: Option<&'static str>,
    body: impl FnOnce(&Cx) -> AnyView + Send + 'static,
) -> Response {
    let frame = cx.clone();
    let view = move || {
        let cx = &frame;
        let t = cx.texts;
        view! {
            {breadcrumb(cx, Vec::new(), t.get(title))}
            <div class="prose">
                <h1>{t.get(title)}</h1>
                {lead.map(|lead| view! { <p class="lead">{t.get(lead)}</p> })}
                {body(cx)}
            </div>
        }
    };
    Page::new(cx.texts.get_plain(title), view).respond(cx)
}

/// A heading and paragraphs under it, by their ids.
pub fn part(cx: &Cx, heading: &str, paragraphs: &[&str]) -> AnyView {
    let t = cx.texts;
    let paragraphs = paragraphs
        .iter()
        .map(|id| view! { <p>{t.get(id)}</p> })
        .collect_view();
    view! { <h2>{t.get(heading)}</h2> {paragraphs} }.into_any()
}

/// A heading and a list under it, by their ids.
pub fn list_part(cx: &Cx, heading: &str, items: &[&str]) -> AnyView {
    let t = cx.texts;
    let items = items
        .iter()
        .map(|id| view! { <li>{t.get(id)}</li> })
        .collect_view();
    view! { <h2>{t.get(heading)}</h2> <ul>{items}</ul> }.into_any()
}
