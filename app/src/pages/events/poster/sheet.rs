//! The event on a sheet of paper, A4 or A5: what a wall tells, with a code that leads to the page.

use axum::extract::{Path, RawQuery};
use axum::response::Response;
use domain::event::{Cost, Event, Occurrence, OccurrenceStanding, Onward, Stage};
use leptos::prelude::*;

use super::image::{is_drawn, path as image_path};
use super::{code_url, found, typed_url};
use crate::assets::asset;
use crate::components::capital::capitalised;
use crate::components::event_words::{ages, cost, kind};
use crate::components::icon::{Icon, Shape};
use crate::components::local_text::inline;
use crate::components::name::name;
use crate::components::phone::{digits, phone_digits};
use crate::components::qr::qr;
use crate::components::reception::languages;
use crate::cx::Cx;
use crate::error::PageError;
use crate::forms::raw::RawForm;
use crate::layout::breadcrumb::breadcrumb;
use crate::page::Page;

/// The size of the paper (ISO 216).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Paper {
    A4,
    A5,
}

impl Paper {
    fn class(self) -> &'static str {
        match self {
            Self::A4 => "poster poster-a4",
            Self::A5 => "poster poster-a5",
        }
    }

    fn path(self, event: &Event) -> String {
        let path = format!("/eventi/{}/locandina", event.card.slug);
        match self {
            Self::A4 => path,
            Self::A5 => format!("{path}?formato=a5"),
        }
    }
}

/// `/{locale}/eventi/{slug}/locandina`, with `?formato=a5`.
pub async fn show(
    mut cx: Cx,
    Path((_, slug)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let query = RawForm::parse(query.unwrap_or_default().as_bytes());
    let paper = match query.get("formato") {
        "" | "a4" => Paper::A4,
        "a5" => Paper::A5,
        _ => return Err(PageError::NotFound),
    };
    let (event, date) = found(&cx, &slug).await?;
    let drawn = is_drawn(&cx, &event, &date).await?;
    cx.path = paper.path(&event).into();
    let title = cx.texts.get_plain("poster-title");
    let frame = cx.clone();
    let page = Page::new(title, move || view(&frame, &event, &date, paper, drawn));
    Ok(page.respond(&cx))
}

fn view(cx: &Cx, event: &Event, date: &Occurrence, paper: Paper, drawn: bool) -> AnyView {
    let t = cx.texts;
    let card = &event.card;
    let page = cx.url(&format!("/eventi/{}", card.slug));
    let title = card.title.pick(cx.locale());
    let title = title.map(|(words, _)| words.to_owned()).unwrap_or_default();
    let steps = vec![(cx.url("/eventi"), t.get("events-title")), (page, title)];
    view! {
        {breadcrumb(cx, steps, t.get("poster-title"))}
        {choices(cx, event, paper, drawn)}
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
                {code(cx, event)}
            </div>
            {cofunding(cx)}
        </article>
    }
    .into_any()
}

fn choices(cx: &Cx, event: &Event, paper: Paper, drawn: bool) -> AnyView {
    let t = cx.texts;
    let chip = |other: Paper, words: &'static str| {
        let current = (other == paper).then_some("true");
        let href = cx.url(&other.path(event));
        view! { <li><a class="chip" href=href aria-current=current>{words}</a></li> }
    };
    let image = drawn.then(|| {
        let href = cx.url(&image_path(event));
        view! { <a class="btn btn-outline-primary" href=href>{t.get("poster-image")}</a> }
    });
    view! {
        <div class="no-print pile">
            <p class="mb-0">{t.get("poster-how")}</p>
            <nav aria-label=t.get("poster-paper")>
                <ul class="list-plain chips">{chip(Paper::A4, "A4")} {chip(Paper::A5, "A5")}</ul>
            </nav>
            <div class="actions">
                <button class="btn btn-primary" type="button" data-print="" hidden>
                    {Icon::Print.view(Shape::Small)}
                    {t.get("appointment-print")}
                </button>
                {image}
            </div>
        </div>
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
                <span class="poster-hour">{day} {digits(hours(cx, stage))}</span>
                " "
                <span>{place} {together}</span>
            </li>
        }
    });
    each.collect_view().into_any()
}

fn hours(cx: &Cx, stage: &Stage) -> String {
    let t = cx.texts;
    match stage.ends {
        Some(ends) if ends.date() == stage.starts.date() => {
            t.time_range(stage.starts.time(), ends.time())
        }
        _ => t.time(stage.starts.time()),
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

fn code(cx: &Cx, event: &Event) -> AnyView {
    let t = cx.texts;
    view! {
        <div class="poster-code">
            {qr(&code_url(cx, event), t.get("poster-code"))}
            <p class="address" dir="ltr">{typed_url(cx, event)}</p>
        </div>
    }
    .into_any()
}

/// Public material carries it.
fn cofunding(cx: &Cx) -> Option<AnyView> {
    let network = cx.directory.network.as_ref()?;
    let words = inline(cx, &network.cofunding)?;
    Some(
        view! {
            <div class="eu poster-eu">
                <img src=asset("eu.svg").url width="54" height="36" alt="" />
                <p>{words}</p>
            </div>
        }
        .into_any(),
    )
}
