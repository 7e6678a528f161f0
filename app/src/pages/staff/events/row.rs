//! Somebody at the door, with the button for whoever comes.

use domain::event::SignUpStatus;
use domain::id::EventId;
use jiff::civil::Date;
use leptos::prelude::*;
use services::staff::events::{AtDoor, Mark};

use super::address::day_url;
use crate::components::icon::{Icon, Shape};
use crate::components::phone::digits;
use crate::cx::Cx;
use crate::forms::guard::TOKEN;
use crate::forms::staff::events::mark::{MADE, MARK, mark_word};
use crate::pages::sign_up::found::{details, people};

/// What the rows of a list share.
#[derive(Debug, Clone)]
pub struct List {
    /// The hidden token.
    pub token: String,
    /// The event.
    pub event: EventId,
    /// The date.
    pub date: Date,
    /// Whether marks are made: not before the day.
    pub marks: bool,
    /// Whether the reader may take people off.
    pub takes_off: bool,
}

/// The name, or the words for somebody who gave none.
pub fn called(cx: &Cx, one: &AtDoor) -> String {
    match &one.first_name {
        Some(name) => name.as_str().to_owned(),
        None => cx.texts.get("staff-day-nameless"),
    }
}

/// The row.
pub fn row(cx: &Cx, one: &AtDoor, list: &List) -> AnyView {
    let class = match one.arrived_at {
        Some(_) => "it-card day-row day-arrived",
        None => "it-card day-row",
    };
    let name = match &one.first_name {
        Some(_) => view! { <bdi data-found>{called(cx, one)}</bdi> }.into_any(),
        None => called(cx, one).into_any(),
    };
    let details = details(cx, &one.party).map(|said| view! { <p class="day-facts">{said}</p> });
    view! {
        <li class=class id=format!("s-{}", one.id) data-row>
            <div class="day-head">
                <h3>{name}</h3>
                <p class="day-state">{state(cx, one)}</p>
                <p class="day-code" data-found>{digits(one.code.readable())}</p>
            </div>
            <p>{people(cx, &one.party)}</p>
            {details}
            {button(cx, one, list)}
            {take_off(cx, one, list)}
        </li>
    }
    .into_any()
}

/// "expected", "here since 16:42", "waits".
fn state(cx: &Cx, one: &AtDoor) -> String {
    let t = cx.texts;
    match (one.status, one.arrived_at) {
        (SignUpStatus::Confirmed, Some(at)) => {
            let time = t.time(cx.zone().to_datetime(at).time());
            t.with("staff-events-state-here", &[("time", time.into())])
        }
        (SignUpStatus::Confirmed, None) => t.get("staff-events-state-expected"),
        (SignUpStatus::Offered, _) => t.get("staff-events-state-offered"),
        _ => t.get("staff-events-state-waiting"),
    }
}

/// The mark, or the way back.
fn button(cx: &Cx, one: &AtDoor, list: &List) -> Option<AnyView> {
    if !list.marks || one.status != SignUpStatus::Confirmed {
        return None;
    }
    let t = cx.texts;
    let (mark, words, icon, class) = match one.arrived_at {
        None => (
            Mark::Here,
            t.get("staff-events-mark-here"),
            Icon::Check,
            "btn btn-primary",
        ),
        Some(_) => (
            Mark::NotHere,
            t.get("staff-day-mark-undo"),
            Icon::Move,
            "btn btn-link",
        ),
    };
    let heard = format!(": {}", called(cx, one));
    let action = day_url(list.event, list.date, &format!("/{}/segno", one.id));
    Some(
        view! {
            <form class="day-buttons no-print" method="post" action=action data-mark>
                <input type="hidden" name=TOKEN value=list.token.clone() />
                <input type="hidden" name=MADE data-made />
                <button class=class type="submit" name=MARK value=mark_word(mark)>
                    {icon.view(Shape::Small)}
                    <span>{words}<span class="visually-hidden">{heard}</span></span>
                </button>
            </form>
        }
        .into_any(),
    )
}

/// The way off the list, for whoever holds the event; not for those who are here.
fn take_off(cx: &Cx, one: &AtDoor, list: &List) -> Option<AnyView> {
    if !list.takes_off || one.arrived_at.is_some() {
        return None;
    }
    let href = day_url(list.event, list.date, &format!("/{}/togli", one.id));
    let heard = format!(": {}", called(cx, one));
    Some(
        view! {
            <p class="no-print">
                <a class="danger" href=href>
                    {cx.texts.get("staff-events-take-off")}
                    <span class="visually-hidden">{heard}</span>
                </a>
            </p>
        }
        .into_any(),
    )
}
