//! A month of events: on a phone the days on which something takes place, on a wide screen the sheet of a calendar.

use std::collections::BTreeMap;

use axum::extract::{Path, RawQuery};
use axum::response::Response;
use domain::event::{Listed, OccurrenceStanding, When};
use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use leptos::prelude::*;

use crate::components::capital::capitalised;
use crate::components::local_text::marked;
use crate::components::notice::Notice;
use crate::components::phone::digits;
use crate::cx::Cx;
use crate::error::PageError;
use crate::forms::events::EventsWish;
use crate::forms::raw::RawForm;
use crate::forms::start::{parse_month, write_month};
use crate::layout::breadcrumb::breadcrumb;
use crate::page::Page;

/// How many months ahead there are sheets: as far as repeated events reach.
const AHEAD: i32 = 24;

/// Under which weekday, from Monday on, the first day of a month stands.
const FIRST: [&str; 7] = [
    "month-from-1",
    "month-from-2",
    "month-from-3",
    "month-from-4",
    "month-from-5",
    "month-from-6",
    "month-from-7",
];

/// `/{locale}/eventi/mese/{month}`; the choices of the list stand in the query, but for the days.
pub async fn show(
    cx: Cx,
    Path((_, month)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let first = parse_month(&month).map_err(|_| PageError::NotFound)?;
    let this = cx.today().first_of_month();
    if first < this || first > this.saturating_add(AHEAD.months()) {
        return Err(PageError::NotFound);
    }
    let query = RawForm::parse(query.unwrap_or_default().as_bytes());
    let wish = EventsWish::read(&query, &cx.directory).map_err(|_| PageError::NotFound)?;
    let wish = wish.at(When::Days(first, first.last_of_month()));
    let mut days: BTreeMap<Date, Vec<Listed>> = BTreeMap::new();
    for listed in cx.services.events(&wish.filter) {
        // What began before stands on the first of the days that it reaches into.
        let day = listed.occurrence.starts().date().max(first);
        days.entry(day).or_default().push(listed);
    }
    let title = cx.texts.with(
        "events-month-title",
        &[("month", cx.texts.month_year(first).into())],
    );
    let frame = cx.clone();
    let page = Page::new(title, move || view(&frame, &wish, first, &days));
    Ok(page.respond(&cx))
}

fn view(cx: &Cx, wish: &EventsWish, first: Date, days: &BTreeMap<Date, Vec<Listed>>) -> AnyView {
    let t = cx.texts;
    let crumb = vec![(cx.url("/eventi"), t.get("events-title").into_any())];
    let title = capitalised(&t.month_year(first));
    let empty = days
        .is_empty()
        .then(|| Notice::Info.view(t.get("events-month-none")));
    let week = Weekday::Monday
        .cycle_forward()
        .take(7)
        .map(|day| view! { <span>{capitalised(&t.weekday(day))}</span> })
        .collect_view();
    let cells = first
        .series(1.day())
        .take_while(|day| day.month() == first.month())
        .map(|day| cell(cx, day, days.get(&day).map_or(&[], Vec::as_slice)))
        .collect_view();
    let list = cx.url(&wish.at(When::Coming).path(&cx.directory));
    view! {
        {breadcrumb(cx, crumb, title.clone())}
        <h1>{title}</h1>
        <nav class="actions" aria-label=t.get("events-months")>
            {turn(cx, wish, first, -1)}
            {turn(cx, wish, first, 1)}
            <a class="btn btn-link" href=list>{t.get("events-as-list")}</a>
        </nav>
        {empty}
        <div class="month-week" aria-hidden="true">{week}</div>
        <ol class="month-sheet">{cells}</ol>
    }
    .into_any()
}

/// The way to another month, if it has a sheet.
fn turn(cx: &Cx, wish: &EventsWish, first: Date, months: i32) -> Option<AnyView> {
    let to = first.saturating_add(months.months());
    let this = cx.today().first_of_month();
    if to < this || to > this.saturating_add(AHEAD.months()) {
        return None;
    }
    let href = cx.url(&month_path(cx, wish, to));
    let rel = if months < 0 { "prev" } else { "next" };
    let words = capitalised(&cx.texts.month_year(to));
    Some(view! { <a class="btn btn-outline-primary" href=href rel=rel>{words}</a> }.into_any())
}

/// The address of the sheet of the month with this first day, with the other choices of a list, below the locale.
pub fn month_path(cx: &Cx, wish: &EventsWish, first: Date) -> String {
    let list = wish.at(When::Coming).path(&cx.directory);
    let choices = list.strip_prefix("/eventi").unwrap_or_default();
    format!("/eventi/mese/{}{choices}", write_month(first))
}

fn cell(cx: &Cx, day: Date, listed: &[Listed]) -> AnyView {
    let t = cx.texts;
    let events: Vec<_> = listed
        .iter()
        .map(|listed| {
            let card = &listed.event.card;
            let href = cx.url(&format!("/eventi/{}", card.slug));
            let time = digits(t.time(listed.occurrence.starts().time()));
            let off = (listed.occurrence.standing == OccurrenceStanding::CalledOff)
                .then(|| view! { " " <strong>{t.get("event-called-off-short")}</strong> });
            view! { <li>{time} " " <a href=href>{marked(cx, &card.title)}</a> {off}</li> }
        })
        .collect();
    let mut class = if events.is_empty() { "month-empty" } else { "" }.to_owned();
    if day.day() == 1 {
        let column = usize::from(day.weekday().to_monday_zero_offset().unsigned_abs());
        class = format!("{class} {}", FIRST[column]);
    }
    let today = (day == cx.today()).then_some("date");
    let events = (!events.is_empty()).then(|| view! { <ul class="list-plain">{events}</ul> });
    view! {
        <li class=class aria-current=today>
            <p class="month-day">
                <span class="month-number" aria-hidden="true">{day.day()}</span>
                <span class="month-said">{capitalised(&t.date_day(day))}</span>
            </p>
            {events}
        </li>
    }
    .into_any()
}
