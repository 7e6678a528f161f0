//! Give an appointment another time.

use std::sync::Arc;

use domain::desk::Desk;
use leptos::prelude::*;
use services::staff::day::{Preview, StaffBooking};

use super::desk_filter::desk_filter;
use super::facts::who;
use super::tell::tell;
use super::times::{TimesShown, times};
use crate::components::name::name;
use crate::components::time::day_time;
use crate::cx::Cx;
use crate::forms::guard::TOKEN;
use crate::forms::sheet::Sheet;
use crate::forms::staff::day::book::{FROM, STEP};
use crate::forms::staff::day::when::FIELD;
use crate::page::Page;

/// What the page is made of.
#[derive(Debug, Clone)]
pub struct Moving {
    /// The appointment.
    pub at: StaffBooking,
    /// The desks it may go to.
    pub desks: Vec<Arc<Desk>>,
    /// The one chosen.
    pub desk: Arc<Desk>,
    /// Its times.
    pub times: TimesShown,
    /// The day from which times are shown, as it was sent.
    pub from: String,
}

impl Moving {
    fn url(&self, desk: &Desk) -> String {
        format!(
            "/staff/appuntamenti/{}/sposta?sportello={}",
            self.at.booking.id, desk.slug
        )
    }

    fn back(&self) -> String {
        format!("/staff/appuntamenti/{}", self.at.booking.id)
    }
}

/// The page of the times.
pub fn move_page(cx: &Cx, moving: Moving, sheet: Sheet) -> Page {
    let title = sheet.title(cx, cx.texts.get_plain("staff-day-move-heading"));
    let status = sheet.status;
    Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        let filter = desk_filter(&cx, &moving.desks, Some(moving.desk.id), None, |desk| {
            moving.url(desk)
        });
        view! {
            <div class="narrow">
                {sheet.summary(&cx)}
                <h1>{t.get("staff-day-move-heading")}</h1>
                {now_is(&cx, &moving)}
                {filter}
                <form method="post" action=moving.url(&moving.desk) novalidate>
                    <input type="hidden" name=TOKEN value=sheet.token.clone() />
                    <input type="hidden" name=FROM value=moving.from.clone() />
                    {times(&cx, &moving.desk, &moving.times, &sheet.errors)}
                    <div class="steppers-nav">
                        <button class="btn btn-primary" type="submit" name=STEP value="controlla">
                            {t.get("staff-day-review-button")}
                        </button>
                        <a class="btn btn-link" href=moving.back()>{t.get("button-back")}</a>
                    </div>
                </form>
            </div>
        }
    })
    .staff()
    .status(status)
}

/// The page of the question whether the family is told. `to` is the appointment as it will be.
pub fn moved_review_page(
    cx: &Cx,
    moving: Moving,
    to: jiff::civil::DateTime,
    preview: Option<Preview>,
    sheet: Sheet,
) -> Page {
    Page::new(cx.texts.get_plain("staff-day-move-heading"), move || {
        let cx = Cx::get();
        let t = cx.texts;
        let otherwise = t.get("staff-day-tell-by-phone");
        view! {
            <div class="narrow">
                <h1>{t.get("staff-day-move-heading")}</h1>
                {now_is(&cx, &moving)}
                <p class="lead">
                    {t.get("staff-day-move-to")} " " <strong>{day_time(&cx, to)}</strong> " · "
                    {name(&cx, &moving.desk.name)}
                </p>
                <form method="post" action=moving.url(&moving.desk) data-once>
                    <input type="hidden" name=TOKEN value=sheet.token.clone() />
                    <input type="hidden" name=FROM value=moving.from.clone() />
                    <input type="hidden" name=FIELD value=moving.times.chosen.clone() />
                    {tell(&cx, preview.as_ref(), "", &otherwise)}
                    <div class="steppers-nav">
                        <button class="btn btn-primary" type="submit" name=STEP value="conferma">
                            {t.get("staff-day-move")}
                        </button>
                        <button class="btn btn-link" type="submit" name=STEP value="modifica">
                            {t.get("button-change")}
                        </button>
                    </div>
                </form>
            </div>
        }
    })
    .staff()
}

fn now_is(cx: &Cx, moving: &Moving) -> AnyView {
    let t = cx.texts;
    let booking = &moving.at.booking;
    let start = cx.zone().to_datetime(booking.starts_at);
    view! {
        <p>
            {who(cx, booking)} " · " {t.get("staff-day-move-from")} " " {day_time(cx, start)} " · "
            {name(cx, &moving.at.desk.name)}
        </p>
    }
    .into_any()
}
