//! What do you look for: places by the names people use, and all that is published, also with a slip of the finger.

mod asked;
mod group;
mod instead;
mod place;

use std::sync::Arc;

use axum::extract::RawQuery;
use axum::response::{IntoResponse, Redirect, Response};
use domain::directory::Match;
use domain::publishing::CardKind;
use http::header::{HeaderName, HeaderValue};
use leptos::prelude::*;
use services::Failure;
use services::event::{SEARCH_PER_PAGE, SearchPage};

use self::asked::Asked;
use super::events::pager;
use crate::components::callback_box::{About, callback_box, plain_callback_box};
use crate::components::event_card::{Left, what_is_left};
use crate::components::search_form::anything_form;
use crate::components::territory::{all_rows, municipality_url, word};
use crate::components::words::words;
use crate::cx::Cx;
use crate::error::PageError;
use crate::forms::raw::RawForm;
use crate::layout::breadcrumb::breadcrumb;
use crate::page::Page;

/// The kinds that have pages, in the order shown.
const KINDS: [CardKind; 4] = [
    CardKind::Desk,
    CardKind::Event,
    CardKind::Drive,
    CardKind::Organisation,
];

/// What was found of a kind.
type Group = (CardKind, SearchPage);

/// `/{locale}/cerca?q=`: a name that can only mean one municipality leads there.
pub async fn show(mut cx: Cx, RawQuery(query): RawQuery) -> Result<Response, PageError> {
    let asked = Asked::read(&RawForm::parse(query.unwrap_or_default().as_bytes()))?;
    let directory = Arc::clone(&cx.directory);
    if asked.kind.is_none()
        && let Some(municipality) = place::only_one(&directory, &asked.typed)
    {
        return Ok(Redirect::to(&municipality_url(&cx, municipality)).into_response());
    }
    // The same search in another language.
    cx.path = asked.path(asked.kind, asked.page).into();
    let groups = match asked.kind {
        None => overview(&cx, &asked).await?,
        Some(kind) => vec![(kind, all_of(&cx, &asked, kind).await?)],
    };
    let events = |(kind, found): &Group| *kind == CardKind::Event && found.count > 0;
    let left = match groups.iter().any(events) {
        true => what_is_left(&cx).await,
        false => Left::default(),
    };
    let title = cx.texts.get_plain("search-title");
    let frame = cx.clone();
    let page = Page::new(title, move || view(&frame, &asked, &groups, &left));
    let mut response = page.respond(&cx);
    let headers = response.headers_mut();
    headers.insert(
        HeaderName::from_static("x-robots-tag"),
        HeaderValue::from_static("noindex"),
    );
    Ok(response)
}

/// The first of each kind. While the database is away there are the places, which are in memory.
async fn overview(cx: &Cx, asked: &Asked) -> Result<Vec<Group>, PageError> {
    if asked.typed.is_empty() {
        return Ok(Vec::new());
    }
    let found = cx.services.search_each(&asked.typed, cx.locale()).await;
    match found {
        Ok(mut groups) => {
            groups.retain(|(kind, _)| KINDS.contains(kind));
            groups.sort_by_key(|(kind, _)| KINDS.iter().position(|shown| shown == kind));
            Ok(groups)
        }
        Err(Failure::Unavailable(_)) if !cx.directory.search(&asked.typed).is_empty() => {
            Ok(Vec::new())
        }
        Err(failure) => Err(failure.into()),
    }
}

/// A page of all of a kind.
async fn all_of(cx: &Cx, asked: &Asked, kind: CardKind) -> Result<SearchPage, PageError> {
    let services = &cx.services;
    let found = services
        .search(&asked.typed, cx.locale(), Some(kind), asked.page)
        .await?;
    let beyond = asked.page > 1 && found.hits.is_empty();
    if beyond {
        return Err(PageError::NotFound);
    }
    Ok(found)
}

fn view(cx: &Cx, asked: &Asked, groups: &[Group], left: &Left) -> AnyView {
    let t = cx.texts;
    let places = match asked.kind {
        None => cx.directory.search(&asked.typed),
        Some(_) => Vec::new(),
    };
    let nothing = places.is_empty() && groups.iter().all(|(_, found)| found.count == 0);
    let content = if asked.typed.is_empty() {
        view! {
            <h1>{t.get("search-title")}</h1>
            <p class="lead">{t.get("search-empty")}</p>
            {anything_form(cx, "")}
            {all_rows(cx)}
        }
        .into_any()
    } else if nothing {
        none(cx, asked)
    } else {
        found(cx, asked, &places, groups, left)
    };
    view! {
        {breadcrumb(cx, Vec::new(), t.get("search-title"))}
        <div class="narrow">{content}</div>
    }
    .into_any()
}

/// A heading with what was typed.
fn quoted(cx: &Cx, id: &'static str, asked: &Asked) -> AnyView {
    let typed = view! { <bdi>{asked.typed.clone()}</bdi> }.into_any();
    // l10n: search-heading
    // l10n: search-none
    words(cx.texts, id, &[], vec![("typed", typed)])
}

/// Nothing is called so: other words, the lists, a person.
fn none(cx: &Cx, asked: &Asked) -> AnyView {
    let t = cx.texts;
    let network = cx.directory.network.as_ref();
    let callback = network.map(|_| plain_callback_box(cx, About::Nothing));
    view! {
        <h1>{quoted(cx, "search-none", asked)}</h1>
        <p class="lead">{t.with("search-none-do", &[("word", word(cx).into())])}</p>
        {anything_form(cx, &asked.typed)}
        <ul class="list-plain chips">
            <li><a class="chip" href=cx.url("/sportelli")>{t.get("layout-desks")}</a></li>
            <li><a class="chip" href=cx.url("/eventi")>{t.get("events-title")}</a></li>
            <li><a class="chip" href=cx.url("/raccolte")>{t.get("drives-title")}</a></li>
            <li><a class="chip" href=cx.url("/enti")>{t.get("organisations-title")}</a></li>
        </ul>
        {all_rows(cx)}
        {callback}
    }
    .into_any()
}

fn found(cx: &Cx, asked: &Asked, places: &[Match<'_>], groups: &[Group], left: &Left) -> AnyView {
    let t = cx.texts;
    let territories = (!places.is_empty()).then(|| {
        let count = places.len();
        view! {
            <h2>{t.with("search-places", &[("n", count.into())])}</h2>
            {place::rows(cx, places)}
        }
    });
    let shown = groups.iter().map(|(kind, found)| {
        let here = match kind {
            CardKind::Desk => place::desks(cx, places),
            CardKind::Event | CardKind::Organisation | CardKind::Drive => Vec::new(),
        };
        group::group(cx, asked, *kind, found, here, left)
    });
    let pages = asked.kind.and_then(|kind| {
        let (_, found) = groups.first()?;
        let pages = found.count.div_ceil(u64::from(SEARCH_PER_PAGE));
        let (here, pages) = (
            usize::try_from(asked.page).ok()?,
            usize::try_from(pages).ok()?,
        );
        let path = |page: usize| asked.path(Some(kind), u32::try_from(page).unwrap_or(u32::MAX));
        pager(cx, here, pages, path)
    });
    let back = asked.kind.map(|_| {
        let href = cx.url(&asked.path(None, 1));
        view! { <p class="more"><a href=href>{t.get("search-everything")}</a></p> }
    });
    view! {
        <h1>{quoted(cx, "search-heading", asked)}</h1>
        {instead::instead(cx, asked, groups)}
        {territories}
        {shown.collect_view()}
        {pages}
        {back}
        <h2>{t.get("search-again")}</h2>
        {anything_form(cx, &asked.typed)}
        {callback_box(cx, About::Nothing)}
    }
    .into_any()
}
