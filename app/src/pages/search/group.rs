//! What was found of a kind: how many, the first of them or all.

use std::sync::Arc;

use domain::desk::Desk;
use domain::event::Listed;
use domain::id::{DeskId, DriveId, EventId};
use domain::publishing::CardKind;
use leptos::prelude::*;
use services::event::{SearchHit, SearchPage};

use super::asked::Asked;
use crate::components::contact::Weight;
use crate::components::desk_card::{NextFree, desk_card};
use crate::components::drive_said::is_over;
use crate::components::drive_words::until;
use crate::components::event_card::{Left, event_card};
use crate::components::name::names;
use crate::components::time::dated;
use crate::cx::Cx;

/// How many of each kind stand on the page of all kinds.
const FIRST: usize = 4;

/// The group; nothing where there is nothing. `here` are desks of the places found: they stand for those that nothing says so of
/// themselves.
pub fn group(
    cx: &Cx,
    asked: &Asked,
    kind: CardKind,
    found: &SearchPage,
    here: Vec<Arc<Desk>>,
    left: &Left,
) -> Option<AnyView> {
    let t = cx.texts;
    let most = asked.kind.map_or(FIRST, |_| usize::MAX);
    let named = usize::try_from(found.count).unwrap_or(usize::MAX);
    let (count, shown): (usize, Vec<AnyView>) = if named == 0 {
        let cards = here.iter().take(most).map(|desk| desk_row(cx, desk));
        (here.len(), cards.collect())
    } else {
        let hits = found.hits.iter().take(most);
        (named, hits.filter_map(|hit| row(cx, hit, left)).collect())
    };
    if count == 0 {
        return None;
    }
    let count_said = [("n", count.into())];
    let title = match kind {
        CardKind::Desk => t.with("search-desks", &count_said),
        CardKind::Event => t.with("search-events", &count_said),
        CardKind::Organisation => t.with("search-organisations", &count_said),
        CardKind::Drive => t.with("search-drives", &count_said),
    };
    let more = (named > shown.len() && asked.kind.is_none()).then(|| {
        let href = cx.url(&asked.path(Some(kind), 1));
        let words = t.with("search-all", &[("n", named.into())]);
        view! { <p class="more"><a href=href>{words} <span class="visually-hidden">{title.clone()}</span></a></p> }
    });
    Some(
        view! {
            <h2>{title.clone()}</h2>
            <ul class="list-plain pile">{shown}</ul>
            {more}
        }
        .into_any(),
    )
}

/// As the page of all of its kind shows it; what is not there any more is left out.
fn row(cx: &Cx, hit: &SearchHit, left: &Left) -> Option<AnyView> {
    match hit.kind {
        CardKind::Desk => {
            let desk = cx.directory.desk(DeskId(hit.thing))?;
            Some(desk_row(cx, desk))
        }
        CardKind::Event => Some(event_row(cx, hit, left)),
        CardKind::Drive => drive_row(cx, hit),
        CardKind::Organisation => {
            let href = cx.url(&format!("/enti/{}", hit.slug));
            let excerpt = hit.excerpt.lines().next().filter(|line| !line.is_empty());
            let excerpt = excerpt.map(|line| in_its_language(cx, hit, line.to_owned()));
            Some(plain_row(
                href,
                in_its_language(cx, hit, hit.title.clone()),
                excerpt,
            ))
        }
    }
}

fn desk_row(cx: &Cx, desk: &Desk) -> AnyView {
    view! { <li>{desk_card(cx, desk, Weight::Plain, &NextFree::Unknown)}</li> }.into_any()
}

/// Its next date; of one that is over, the last day.
fn event_row(cx: &Cx, hit: &SearchHit, left: &Left) -> AnyView {
    let here = cx.zone().to_datetime(cx.now);
    let next = cx.directory.event(EventId(hit.thing)).and_then(|event| {
        let occurrence = event.next(here)?;
        Some(Listed {
            event: Arc::clone(event),
            occurrence,
        })
    });
    if let Some(listed) = next {
        return event_card(cx, &listed, left);
    }
    let href = cx.url(&format!("/eventi/{}", hit.slug));
    let last = hit.last_day.map(|day| {
        let over = cx.texts.get("event-over");
        view! { {dated(cx, day)} ". " {over} }.into_any()
    });
    plain_row(href, in_its_language(cx, hit, hit.title.clone()), last)
}

/// Until when, and where things are brought.
fn drive_row(cx: &Cx, hit: &SearchHit) -> Option<AnyView> {
    let drive = cx.directory.drive(DriveId(hit.thing))?;
    let href = cx.url(&format!("/raccolte/{}", hit.slug));
    let title = in_its_language(cx, hit, hit.title.clone());
    let points = drive.card.points.iter();
    let places = points.map(|point| point.place.name.as_str());
    let places = (!is_over(cx, drive)).then(|| view! { <br /> {names(cx, places)} });
    let second = view! { {until(cx, drive)} {places} };
    Some(plain_row(href, title, Some(second.into_any())))
}

fn plain_row(href: String, title: AnyView, second: Option<AnyView>) -> AnyView {
    view! {
        <li class="it-card">
            <h3 class="it-card-title"><a href=href>{title}</a></h3>
            <p class="text-secondary mb-0">{second}</p>
        </li>
    }
    .into_any()
}

fn in_its_language(cx: &Cx, hit: &SearchHit, words: String) -> AnyView {
    let language = hit.locale;
    if language == cx.locale() {
        return words.into_any();
    }
    let dir = language.direction().as_str();
    view! { <span lang=language.tag() dir=dir>{words}</span> }.into_any()
}
