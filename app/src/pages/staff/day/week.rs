//! A week of one desk.

use std::sync::Arc;

use domain::desk::Desk;
use jiff::ToSpan;
use jiff::civil::Date;
use leptos::prelude::*;
use services::staff::day::{Expected, Sight};

use super::desk_filter::desk_filter;
use super::facts::{about, contact, language, marks, reach, state, who};
use super::row::booking_url;
use crate::components::icon::{Icon, Shape};
use crate::components::name::name;
use crate::components::phone::digits;
use crate::cx::Cx;
use crate::page::Page;
use crate::staff_cx::StaffCx;

/// What the page shows.
#[derive(Debug, Clone)]
pub struct Week {
    /// The desks one may choose among.
    pub desks: Vec<Arc<Desk>>,
    /// The one chosen.
    pub desk: Arc<Desk>,
    /// Its Monday.
    pub monday: Date,
    /// The appointments.
    pub expected: Vec<Expected>,
}

/// The page.
pub fn week_page(cx: &StaffCx, week: Week) -> Page {
    Page::new(cx.texts.get_plain("staff-day-week"), move || {
        let cx = Cx::get();
        let t = cx.texts;
        let url = |desk: &Desk, monday: Date| {
            format!("/staff/settimana?sportello={}&da={monday}", desk.slug)
        };
        let filter = desk_filter(&cx, &week.desks, Some(week.desk.id), None, |desk| {
            url(desk, week.monday)
        });
        let before = url(&week.desk, week.monday.saturating_sub(7.days()));
        let after = url(&week.desk, week.monday.saturating_add(7.days()));
        let days = (0..7_i32)
            .map(|n| week.monday.saturating_add(n.days()))
            .map(|day| day_section(&cx, &week, day))
            .collect_view();
        view! {
            <h1>{t.get("staff-day-week")}</h1>
            <p class="lead">{name(&cx, &week.desk.name)}</p>
            {filter}
            <nav class="day-turn no-print" aria-label=t.get("staff-day-week-turn")>
                <a class="btn btn-outline-primary" href=before>{t.get("staff-day-week-before")}</a>
                <a class="btn btn-outline-primary" href=after>{t.get("staff-day-week-after")}</a>
                <button class="btn btn-outline-primary" type="button" data-print hidden>
                    {Icon::Print.view(Shape::Small)}
                    {t.get("staff-day-print")}
                </button>
            </nav>
            <div class="day-week">{days}</div>
        }
    })
    .staff()
}

fn day_section(cx: &Cx, week: &Week, day: Date) -> AnyView {
    let t = cx.texts;
    let zone = cx.zone();
    let lines: Vec<_> = week
        .expected
        .iter()
        .filter(|e| zone.to_datetime(e.booking.starts_at).date() == day)
        .map(|e| line(cx, e))
        .collect();
    let body = if lines.is_empty() {
        view! { <p class="text-secondary">{t.get("staff-day-none")}</p> }.into_any()
    } else {
        view! { <ul class="list-plain day-lines">{lines}</ul> }.into_any()
    };
    let class = if day == cx.today() {
        "day-section day-section-today"
    } else {
        "day-section"
    };
    view! {
        <section class=class>
            <h2>{t.date_day(day)}</h2>
            {body}
        </section>
    }
    .into_any()
}

fn line(cx: &Cx, expected: &Expected) -> AnyView {
    let booking = &expected.booking;
    let start = cx.zone().to_datetime(booking.starts_at);
    let (who, whole) = match expected.sight {
        Sight::Whole => {
            let said = view! {
                <p class="day-facts">
                    <span>{language(cx, booking)}</span>
                    {marks(cx, booking)}
                    <span>{about(cx, booking)}</span>
                </p>
                <p class="day-reach">{contact(cx, booking)} {reach(cx, expected.reach)}</p>
            };
            let link = view! { <a href=booking_url(expected)>{who(cx, booking)}</a> }.into_any();
            (link, Some(said))
        }
        Sight::Arrival => (who(cx, booking), None),
    };
    view! {
        <li>
            <p>
                <strong class="day-time">{digits(cx.texts.time(start.time()))}</strong>
                " "
                {who}
                " "
                <span class="day-state">{state(cx, booking.status)}</span>
            </p>
            {whole}
        </li>
    }
    .into_any()
}
