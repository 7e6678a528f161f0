//! The event on a sheet of paper, A4 or A5: what a wall tells, with a code that leads to the page.

use axum::extract::{Path, RawQuery};
use axum::response::Response;
use domain::event::{Cost, Event, Occurrence, OccurrenceStanding, Onward, Stage};
use leptos::prelude::*;

use super::{found, printed, words_of};
use crate::components::capital::capitalised;
use crate::components::event_words::{ages, cost, kind};
use crate::components::local_text::inline;
use crate::components::name::name;
use crate::components::phone::{digits, phone_digits};
use crate::components::reception::languages;
use crate::components::time::span;
use crate::cx::Cx;
use crate::error::PageError;
use crate::layout::breadcrumb::breadcrumb;
use crate::page::Page;
use crate::pages::poster::{Paper, choices, code, cofunding};

/// `/{locale}/eventi/{slug}/locandina`, with `?formato=a5`.
pub async fn show(
    mut cx: Cx,
    Path((_, slug)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let paper = Paper::asked(query)?;
    let (event, date) = found(&cx, &slug).await?;
    let drawn = words_of(&cx, &event, &date).can_be_drawn(&cx).await?;
    cx.path = printed(&event).sheet(paper).into();
    let title = cx.texts.get_plain("poster-title");
    let frame = cx.clone();
    let page = Page::new(title, move || view(&frame, &event, &date, paper, drawn));
    Ok(page.respond(&cx))
}

fn view(cx: &Cx, event: &Event, date: &Occurrence, paper: Paper, drawn: bool) -> AnyView {
    let t = cx.texts;
    let card = &event.card;
    let page = cx.url(&format!("/eventi/{}", card.slug));
    let title = inline(cx, &card.title).into_any();
    let printed = printed(event);
    let steps = vec![
        (cx.url("/eventi"), t.get("events-title").into_any()),
        (page, title),
    ];
    view! {
        {breadcrumb(cx, steps, t.get("poster-title"))}
        {choices(cx, &printed, paper, t.get("poster-how"), drawn)}
        <article class=paper.class()>
            <p class="poster-network">{cx.network_name().to_owned()}</p>
            <p class="event-kind">{kind(cx, card.kind)}</p>
            <h1>{inline(cx, &card.title)}</h1>
            {standing(cx, date)}
            <p class="poster-day">{t.date_full(date.starts().date())}</p>
            <ol class="list-plain poster-legs">{legs(cx, date)}</ol>
            {summary(cx, event)}
            <div class="poster-foot">
                {facts(cx, event)}
                {code(cx, &printed, t.get("poster-code"))}
            </div>
            {cofunding(cx)}
        </article>
    }
    .into_any()
}

fn standing(cx: &Cx, date: &Occurrence) -> Option<AnyView> {
    let off = date.standing == OccurrenceStanding::CalledOff;
    off.then(|| view! { <p class="poster-off">{cx.texts.get("event-called-off")}</p> }.into_any())
}

/// Hours and places, in order.
fn legs(cx: &Cx, date: &Occurrence) -> AnyView {
    let t = cx.texts;
    let first = date.starts().date();
    let last = date.stages.len().saturating_sub(1);
    let each = date.stages.iter().enumerate().map(|(at, stage)| {
        let day = stage.starts.date();
        let day = (day != first).then(|| view! { {t.date_day(day)} ", " });
        let place = match stage.venue.place() {
            Some(place) => {
                view! { <strong>{name(cx, &place.name)}</strong> <br /> {name(cx, &place.address)} }
                    .into_any()
            }
            None => view! { <strong>{t.get("event-online")}</strong> }.into_any(),
        };
        let together = at < last && stage.onward == Onward::Together;
        let together = together.then(|| view! { <br /> {t.get("event-together")} });
        view! {
            <li>
                <span class="poster-hour">{day} {hours(cx, stage)}</span>
                " "
                <span>{place} {together}</span>
            </li>
        }
    });
    each.collect_view().into_any()
}

fn hours(cx: &Cx, stage: &Stage) -> AnyView {
    match stage.ends {
        Some(ends) if ends.date() == stage.starts.date() => {
            span(cx, stage.starts.time(), ends.time())
        }
        _ => digits(cx.texts.time(stage.starts.time())).into_any(),
    }
}

fn summary(cx: &Cx, event: &Event) -> Option<AnyView> {
    let said = inline(cx, &event.card.summary)?;
    Some(view! { <p>{said}</p> }.into_any())
}

/// What it costs in plain words, for whom it is, what to bring, whom to call.
fn facts(cx: &Cx, event: &Event) -> AnyView {
    let t = cx.texts;
    let card = &event.card;
    let price = match card.cost {
        Cost::Offering => format!(
            "{}. {}",
            cost(cx, card.cost),
            t.get("event-cost-offering-explained")
        ),
        Cost::Free | Cost::Price(_) => cost(cx, card.cost),
    };
    let phone = card.phone.as_ref();
    let facts = [
        Some((t.get("event-cost"), price.into_any())),
        Some((t.get("event-ages"), ages(cx, card.ages).into_any())),
        Some((
            t.get("desk-languages"),
            capitalised(&languages(t, &card.languages)).into_any(),
        )),
        inline(cx, &card.bring).map(|said| (t.get("fact-bring"), said)),
        phone.map(|phone| (t.get("poster-phone"), phone_digits(phone).into_any())),
    ];
    let facts = facts
        .into_iter()
        .flatten()
        .map(|(label, value)| view! { <div><dt>{label}</dt> <dd>{value}</dd></div> });
    view! { <dl>{facts.collect_view()}</dl> }.into_any()
}
