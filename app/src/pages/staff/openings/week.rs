//! The week of a desk: its openings as a grid that can be drawn in, or as links where there is no script.

use std::sync::Arc;

use domain::desk::Desk;
use islands::week_grid::Booking;
use jiff::ToSpan;
use jiff::civil::Date;
use leptos::prelude::*;

use super::done::Done;
use crate::components::name::name;
use crate::components::week_grid::DeskWeek;
use crate::cx::Cx;
use crate::layout::breadcrumb::staff_breadcrumb;
use crate::page::Page;
use crate::staff_cx::StaffCx;

/// The page.
pub fn week_page(
    cx: &StaffCx,
    desk: Arc<Desk>,
    monday: Date,
    bookings: Vec<Booking>,
    done: Option<Done>,
) -> Page {
    let title = cx.texts.get_plain("staff-openings-week");
    Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        let base = format!("/staff/sportelli/{}", desk.slug);
        let steps = vec![
            ("/staff/sportelli".to_owned(), t.get("staff-openings-desks").into_any()),
            (base.clone(), name(&cx, &desk.name)),
        ];
        let at = |days: i32| {
            let day = monday.saturating_add(days.days());
            format!("{base}/aperture?dal={day}")
        };
        let week = DeskWeek {
            address: format!("{base}/aperture"),
            key: cx.services.issue_form_to(cx.holder()),
            monday,
            openings: &desk.openings,
            languages: &desk.languages,
            bookings,
        };
        view! {
            {staff_breadcrumb(&cx, steps, t.get("staff-openings-week"))}
            <h1>{t.get("staff-openings-week")} ": " {name(&cx, &desk.name)}</h1>
            {done.map(|done| done.view(&cx))}
            <nav class="actions" aria-label=t.get("staff-openings-weeks")>
                <a class="btn btn-outline-primary" href=at(-7)>{t.get("staff-openings-week-before")}</a>
                <a class="btn btn-outline-primary" href=at(7)>{t.get("staff-openings-week-after")}</a>
            </nav>
            {week.view(&cx)}
        }
    })
    .staff()
    .with_islands()
}
