//! Events that are over: they stay, with what became of them.

use axum::extract::RawQuery;
use axum::response::Response;
use domain::event::Event;
use leptos::prelude::*;
use services::event::{ARCHIVE_PER_PAGE, ArchivePage};

use super::pages::pager;
use crate::components::local_text::marked;
use crate::components::time::dated;
use crate::cx::Cx;
use crate::error::PageError;
use crate::forms::raw::RawForm;
use crate::layout::breadcrumb::breadcrumb;
use crate::page::Page;

/// `/{locale}/eventi/archivio`, with `?pagina=`.
pub async fn show(cx: Cx, RawQuery(query): RawQuery) -> Result<Response, PageError> {
    let query = RawForm::parse(query.unwrap_or_default().as_bytes());
    let page: u32 = match query.get("pagina") {
        "" => 1,
        typed => typed
            .parse()
            .ok()
            .filter(|page| *page > 0)
            .ok_or(PageError::NotFound)?,
    };
    let found = cx.services.past_events(None, None, None, page).await?;
    let pages = found.count.div_ceil(u64::from(ARCHIVE_PER_PAGE)).max(1);
    if u64::from(page) > pages {
        return Err(PageError::NotFound);
    }
    let title = cx.texts.get_plain("events-archive");
    let frame = cx.clone();
    let (page, pages) = (page as usize, usize::try_from(pages).unwrap_or(usize::MAX));
    Ok(Page::new(title, move || view(&frame, &found, page, pages)).respond(&cx))
}

fn view(cx: &Cx, found: &ArchivePage, page: usize, pages: usize) -> AnyView {
    let t = cx.texts;
    let rows: Vec<_> = found.events.iter().map(|event| row(cx, event)).collect();
    let content = if rows.is_empty() {
        view! { <p>{t.get("events-archive-none")}</p> }.into_any()
    } else {
        view! { <ul class="list-plain pile">{rows}</ul> }.into_any()
    };
    view! {
        {breadcrumb(cx, vec![(cx.url("/eventi"), t.get("events-title").into_any())], t.get("events-archive"))}
        <h1>{t.get("events-archive")}</h1>
        {content}
        {pager(cx, page, pages, |page| format!("/eventi/archivio?pagina={page}"))}
    }
    .into_any()
}

fn row(cx: &Cx, event: &Event) -> AnyView {
    let href = cx.url(&format!("/eventi/{}", event.card.slug));
    let last = event.span().map(|(_, last)| dated(cx, last));
    view! {
        <li class="it-card">
            <h2 class="it-card-title h3"><a href=href>{marked(cx, &event.card.title)}</a></h2>
            <p class="text-secondary mb-0">{last}</p>
        </li>
    }
    .into_any()
}
