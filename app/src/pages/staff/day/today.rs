//! Who comes today: the page a desk works with.

use std::sync::Arc;

use domain::booking::Status;
use domain::desk::Desk;
use domain::staff::rights::Verb;
use leptos::prelude::*;
use services::staff::day::Expected;

use super::desk_filter::desk_filter;
use super::row::{List, row};
use crate::components::icon::{Icon, Shape};
use crate::components::notice::Notice;
use crate::cx::Cx;
use crate::forms::sheet::Sheet;
use crate::page::Page;
use crate::pages::staff::drives::today::drives_today;
use crate::pages::staff::events::today::events_today;
use crate::pages::staff::marks::{marked_list, marks};
use crate::pages::staff::openings::closing::closing;
use crate::staff_cx::StaffCx;

/// What the page shows.
#[derive(Debug, Clone)]
pub struct Today {
    /// The desks one may choose among.
    pub desks: Vec<Arc<Desk>>,
    /// The one chosen.
    pub desk: Option<Arc<Desk>>,
    /// Their appointments.
    pub expected: Vec<Expected>,
}

/// The page.
pub fn today_page(cx: &StaffCx, today: Today, sheet: Sheet) -> Page {
    let title = sheet.title(cx, cx.texts.get_plain("staff-day-today"));
    let status = sheet.status;
    let staff = cx.staff().clone();
    Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        let list = List {
            token: sheet.token.clone(),
            desk: today
                .desk
                .as_ref()
                .map(|d| d.slug.clone())
                .unwrap_or_default(),
            several: today.desk.is_none() && today.desks.len() > 1,
        };
        let (open, over): (Vec<_>, Vec<_>) = today
            .expected
            .iter()
            .partition(|e| matches!(e.booking.status, Status::Confirmed | Status::Arrived));
        let rows = |some: &[&Expected]| {
            let rows = some.iter().map(|e| row(&cx, e, &list)).collect_view();
            view! { <ul class="list-plain day-list">{rows}</ul> }
        };
        let body = match (open.is_empty(), over.is_empty()) {
            (true, true) => Notice::Info.view(t.get("staff-day-nobody")),
            (true, false) => view! { <p>{t.get("staff-day-nobody-else")}</p> }.into_any(),
            (false, _) => rows(&open).into_any(),
        };
        let over = (!over.is_empty()).then(|| {
            view! {
                <h2>{t.get("staff-day-over")}</h2>
                {rows(&over)}
            }
        });
        let filter = desk_filter(
            &cx,
            &today.desks,
            today.desk.as_ref().map(|d| d.id),
            Some("/staff/oggi".to_owned()),
            |desk| format!("/staff/oggi?sportello={}", desk.slug),
        );
        let here = match &today.desk {
            Some(desk) => format!("/staff/oggi?sportello={}", desk.slug),
            None => "/staff/oggi".to_owned(),
        };
        let book = staff.may_somewhere(Verb::BookForFamily).then(|| {
            view! {
                <a class="btn btn-primary" href="/staff/prenota">
                    {Icon::CalendarAdd.view(Shape::Small)}
                    {t.get("staff-day-book")}
                </a>
            }
        });
        let search = staff.may_somewhere(Verb::SeeBookings).then(|| {
            view! {
                <a class="btn btn-outline-primary" href="/staff/cerca">
                    {Icon::Search.view(Shape::Small)}
                    {t.get("button-search")}
                </a>
            }
        });
        let inside = view! {
            {sheet.summary(&cx)}
            <h1>{t.get("staff-day-today")}</h1>
            <p class="lead day-date">{t.date_full(cx.today())}</p>
            {events_today(&cx, &staff)}
            {drives_today(&cx, &staff)}
            <div class="actions no-print">
                {book}
                {search}
                <button class="btn btn-outline-primary" type="button" data-print hidden>
                    {Icon::Print.view(Shape::Small)}
                    {t.get("staff-day-print")}
                </button>
            </div>
            {filter}
            {marked_list(here, view! { {body} {over} })}
            <div class="no-print">{closing(&cx, &staff)}</div>
        };
        marks(&cx, staff.id, inside)
    })
    .staff()
    .status(status)
}
