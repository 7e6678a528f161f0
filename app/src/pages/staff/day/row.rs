//! One appointment in a list of a day.

use domain::booking::Status;
use leptos::prelude::*;
use services::staff::day::{Expected, Sight};

use super::facts::{about, contact, language, marks, reach, state, who, who_plain};
use crate::components::icon::{Icon, Shape};
use crate::components::name::name;
use crate::components::phone::digits;
use crate::cx::Cx;
use crate::forms::guard::TOKEN;
use crate::forms::staff::day::mark::{DESK, SEEN, TO};

/// What the forms of a list share.
#[derive(Debug, Clone)]
pub struct List {
    /// The hidden token.
    pub token: String,
    /// The desk that the list is narrowed to, by its address segment, or nothing.
    pub desk: String,
    /// Whether rows tell their desk.
    pub several: bool,
}

/// The page of a booking.
pub fn booking_url(expected: &Expected) -> String {
    format!("/staff/appuntamenti/{}", expected.booking.id)
}

/// The row.
pub fn row(cx: &Cx, expected: &Expected, list: &List) -> AnyView {
    let booking = &expected.booking;
    let start = cx.zone().to_datetime(booking.starts_at);
    let class = match booking.status {
        Status::Confirmed => "it-card day-row",
        Status::Arrived => "it-card day-row day-arrived",
        Status::Seen | Status::Missed | Status::Cancelled => "it-card day-row day-over",
    };
    let code = digits(booking.code.readable());
    let desk = list
        .several
        .then(|| view! { <p class="day-desk">{name(cx, &expected.desk.name)}</p> });
    let whole = (expected.sight == Sight::Whole).then(|| whole(cx, expected));
    let who = match expected.sight {
        Sight::Whole => view! { <a href=booking_url(expected)>{who(cx, booking)}</a> }.into_any(),
        Sight::Arrival => who(cx, booking),
    };
    view! {
        <li class=class id=format!("a-{}", booking.id) data-row>
            <div class="day-head">
                <h3>
                    <span class="day-time">{digits(cx.texts.time(start.time()))}</span>
                    " "
                    {who}
                </h3>
                <p class="day-state">{state(cx, booking.status)}</p>
                <p class="day-code">{code}</p>
            </div>
            {desk}
            {whole}
            {buttons(cx, expected, list)}
        </li>
    }
    .into_any()
}

fn whole(cx: &Cx, expected: &Expected) -> AnyView {
    let booking = &expected.booking;
    let note = booking.details.note.as_ref().map(|note| {
        view! { <p class="day-note"><bdi>{note.as_str().to_owned()}</bdi></p> }
    });
    view! {
        <p class="day-facts">
            <span>{language(cx, booking)}</span>
            {marks(cx, booking)}
            <span>{about(cx, booking)}</span>
        </p>
        {note}
        <p class="day-reach">{contact(cx, booking)} {reach(cx, expected.reach)}</p>
    }
    .into_any()
}

/// The three states as buttons of one form, and the way back.
fn buttons(cx: &Cx, expected: &Expected, list: &List) -> Option<AnyView> {
    let t = cx.texts;
    let booking = &expected.booking;
    let is = booking.status;
    let day = cx.zone().to_datetime(booking.starts_at).date();
    if is == Status::Cancelled || day > cx.today() {
        return None;
    }
    let heard = format!(": {}", who_plain(cx, booking));
    let button = |to: Status, words: &str, icon: Icon, class: &'static str| {
        let heard = heard.clone();
        view! {
            <button class=class type="submit" name=TO value=to.word()>
                {icon.view(Shape::Small)}
                <span>{t.get(words)}<span class="visually-hidden">{heard}</span></span>
            </button>
        }
    };
    let (plain, first) = ("btn btn-outline-primary", "btn btn-primary");
    let buttons = match is {
        Status::Confirmed => view! {
            {button(Status::Arrived, "staff-day-mark-arrived", Icon::Pin, first)}
            {button(Status::Seen, "staff-day-mark-seen", Icon::Check, plain)}
            {button(Status::Missed, "staff-day-mark-missed", Icon::Cancel, plain)}
        }
        .into_any(),
        Status::Arrived => view! {
            {button(Status::Seen, "staff-day-mark-seen", Icon::Check, first)}
            {button(Status::Missed, "staff-day-mark-missed", Icon::Cancel, plain)}
            {button(Status::Confirmed, "staff-day-mark-undo", Icon::Move, "btn btn-link")}
        }
        .into_any(),
        Status::Seen | Status::Missed | Status::Cancelled => view! {
            {button(Status::Confirmed, "staff-day-mark-undo", Icon::Move, "btn btn-link")}
        }
        .into_any(),
    };
    let action = format!("/staff/appuntamenti/{}/stato", booking.id);
    Some(
        view! {
            <form class="day-buttons no-print" method="post" action=action data-mark>
                <input type="hidden" name=TOKEN value=list.token.clone() />
                <input type="hidden" name=SEEN value=is.word() data-seen />
                <input type="hidden" name=DESK value=list.desk.clone() />
                {buttons}
            </form>
        }
        .into_any(),
    )
}
