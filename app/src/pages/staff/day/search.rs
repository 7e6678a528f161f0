//! Find an appointment by code, name or phone.

use domain::booking::Booking;
use leptos::prelude::*;
use services::staff::day::Expected;

use super::facts::{contact, language, state, who};
use super::row::booking_url;
use crate::components::icon::{Icon, Shape};
use crate::components::name::name;
use crate::components::notice::Notice;
use crate::components::phone::digits;
use crate::components::time::day_time;
use crate::cx::Cx;
use crate::forms::guard::TOKEN;
use crate::forms::sheet::Sheet;
use crate::page::Page;

/// What was looked for, and what was found; nothing before it was asked.
#[derive(Debug, Clone, Default)]
pub struct Search {
    /// What was typed.
    pub typed: String,
    /// What was found.
    pub found: Option<Vec<Expected>>,
}

/// The page. What is typed tells who somebody is, so it travels by POST.
pub fn search_page(cx: &Cx, search: Search, sheet: Sheet) -> Page {
    let title = sheet.title(cx, cx.texts.get_plain("staff-day-search"));
    let status = sheet.status;
    Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        let found = search.found.as_ref().map(|found| results(&cx, found));
        view! {
            {sheet.summary(&cx)}
            <h1>{t.get("staff-day-search")}</h1>
            <form class="narrow" method="post" action="/staff/cerca" role="search">
                <input type="hidden" name=TOKEN value=sheet.token.clone() />
                <label for="cerca">{t.get("staff-day-search-label")}</label>
                <div class="search">
                    <input
                        class="form-control"
                        type="text"
                        id="cerca"
                        name="cerca"
                        dir="auto"
                        autocomplete="off"
                        spellcheck="false"
                        maxlength="100"
                        value=search.typed.clone()
                    />
                    <button class="btn btn-primary" type="submit">
                        {Icon::Search.view(Shape::Small)}
                        {t.get("button-search")}
                    </button>
                </div>
            </form>
            {found}
        }
    })
    .staff()
    .status(status)
}

fn results(cx: &Cx, found: &[Expected]) -> AnyView {
    let t = cx.texts;
    if found.is_empty() {
        return Notice::Info.view(t.get("staff-day-search-nothing"));
    }
    let count = t.with("staff-day-search-found", &[("n", found.len().into())]);
    let rows = found.iter().map(|e| result(cx, e)).collect_view();
    view! {
        <h2>{count}</h2>
        <ul class="list-plain day-list">{rows}</ul>
    }
    .into_any()
}

fn result(cx: &Cx, expected: &Expected) -> AnyView {
    let booking: &Booking = &expected.booking;
    let start = cx.zone().to_datetime(booking.starts_at);
    view! {
        <li class="it-card day-row">
            <div class="day-head">
                <h3><a href=booking_url(expected)>{who(cx, booking)}</a></h3>
                <p class="day-state">{state(cx, booking.status)}</p>
                <p class="day-code">{digits(booking.code.readable())}</p>
            </div>
            <p>{day_time(cx, start)} " · " {name(cx, &expected.desk.name)}</p>
            <p class="day-facts">
                <span>{language(cx, booking)}</span>
                {contact(cx, booking)}
            </p>
        </li>
    }
    .into_any()
}
