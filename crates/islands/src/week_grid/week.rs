//! The seven days, and what stands around them.

use leptos::ev::TouchEvent;
use leptos::html;
use leptos::prelude::*;

use super::block::{block, focus};
use super::board::{Board, Said};
use super::data::{Booking, Day};
use super::pointer::Pointer;
use super::words::Words;
use super::{clock, form, hours};

/// The id of what explains the keys.
pub const KEYS: &str = "tasti";

/// The id of the button that begins an opening.
pub const NEW: &str = "nuova-apertura";

/// The button for a new opening; without a script, the link to its page.
pub fn new_opening(board: Board) -> impl IntoView {
    let href = board
        .week
        .with_value(|week| format!("{}/nuova", week.address));
    let add = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        if board.add() {
            focus(None);
        }
    };
    view! {
        <p>
            <a id=NEW class="btn btn-primary" href=href role=button_role(board) on:click=add>
                {board.word(|w| &w.new)}
            </a>
        </p>
    }
}

/// What a link is called when a script makes it act in place.
pub fn button_role(board: Board) -> impl Fn() -> Option<&'static str> + Clone {
    move || board.live.get().then_some("button")
}

/// How the grid is used, where it can be.
pub fn help(board: Board) -> impl IntoView {
    move || {
        board.live.get().then(|| {
            view! {
                <details class="week-help">
                    <summary>{board.word(|w| &w.help)}</summary>
                    <p>{board.word(|w| &w.pointer)}</p>
                    <p id=KEYS>{board.word(|w| &w.keys)}</p>
                </details>
            }
        })
    }
}

/// Seven buttons for the screen that has room for one day.
pub fn strip(board: Board) -> impl IntoView {
    let button = move |(place, day): (usize, Day)| {
        let number = number(place);
        let pressed = move || (board.shown.get() == number).to_string();
        view! {
            <button type="button" aria-pressed=pressed on:click=move |_| board.shown.set(number)>
                <span aria-hidden="true">{day.short}</span>
                <span class="visually-hidden">{day.name}</span>
            </button>
        }
    };
    move || {
        board.live.get().then(|| {
            let days = board.week.with_value(|week| week.days.clone());
            view! {
                <div class="week-strip" role="group" aria-label=board.word(|w| &w.days)>
                    {days.into_iter().enumerate().map(button).collect_view()}
                </div>
            }
        })
    }
}

/// The days with their openings and appointments.
pub fn days(board: Board) -> impl IntoView {
    let grid = NodeRef::<html::Div>::new();
    let tracks: [NodeRef<html::Div>; 7] = std::array::from_fn(|_| NodeRef::new());
    let pointer = Pointer::new(board, grid, tracks);
    let days = board.week.with_value(|week| week.days.clone());
    let days = days
        .into_iter()
        .zip(tracks)
        .enumerate()
        .map(|(place, (day, track))| one_day(board, pointer, number(place), day, track))
        .collect_view();
    let length = move || board.live.get().then(|| board.hours().length().to_string());
    view! {
        <div
            class="week-days"
            class:is-dragging=move || pointer.is_dragging()
            style=("--day", length)
            node_ref=grid
            on:pointerdown=move |event| pointer.pressed(&event)
            on:pointermove=move |event| pointer.moved(&event)
            on:pointerup=move |event| pointer.released(&event)
            on:pointercancel=move |event| pointer.lost(&event)
            on:contextmenu=move |event| pointer.menu(&event)
            on:touchmove=move |event: TouchEvent| pointer.scrolls(&event)
        >
            {scale(board)}
            {days}
        </div>
    }
}

fn one_day(
    board: Board,
    pointer: Pointer,
    day: u8,
    words: Day,
    track: NodeRef<html::Div>,
) -> impl IntoView {
    let bookings: Vec<Booking> = board.week.with_value(|week| {
        let mine = week.bookings.iter().filter(|b| b.day == day);
        mine.cloned().collect()
    });
    let marks = (!bookings.is_empty()).then(|| {
        let marks = bookings.into_iter().map(|b| mark(board, b)).collect_view();
        view! { <ul class="week-marks">{marks}</ul> }
    });
    let closed = move || {
        board.keys_on(day).is_empty().then(|| {
            view! { <p class="week-closed">{board.word(|w| &w.closed)}</p> }
        })
    };
    view! {
        <div class="week-day" class:is-shown=move || board.shown.get() == day>
            <h3>{words.date}</h3>
            <div class="week-track" node_ref=track>
                {closed}
                <ul class="week-blocks">
                    <For each=move || board.keys_on(day) key=|key| *key children=move |key| block(board, pointer, key) />
                </ul>
                {marks}
            </div>
        </div>
    }
}

/// Families that come at one time.
fn mark(board: Board, booking: Booking) -> impl IntoView {
    let (from, minutes, count) = (booking.from, booking.minutes, booking.count);
    let out = {
        let booking = booking.clone();
        move || !board.has_room(&booking)
    };
    let row = move || {
        board
            .live
            .get()
            .then(|| (from - board.hours().from.min(from)).to_string())
    };
    let span = move || board.live.get().then(|| minutes.to_string());
    let words = board
        .words
        .with_value(|words| Words::counted(&words.bookings, count));
    view! {
        <li class="week-mark" class:is-out=out style=("--row", row) style=("--span", span)>
            <span class="num" dir="ltr">{clock(from)}</span>
            " "
            <span class="week-count" aria-hidden="true">{count}</span>
            <span class="week-words">{words}</span>
        </li>
    }
}

/// The hours beside the days.
fn scale(board: Board) -> impl IntoView {
    move || {
        board.live.get().then(|| {
            let hours = board.hours();
            let lines = (hours.from..hours.until).step_by(60);
            let lines = lines.map(|at| view! { <span class="num" dir="ltr">{clock(at)}</span> });
            view! { <div class="week-scale" aria-hidden="true">{lines.collect_view()}</div> }
        })
    }
}

/// What happened last, and the way on from a change. It stays in view as long as the week does.
pub fn bar(board: Board) -> impl IntoView {
    let said = move || {
        let said = board.said.get();
        let span = said.span.map(|span| {
            view! {
                {board.day_name(span.day)} " " <span class="num" dir="ltr">{hours(span)}</span> ", "
            }
        });
        view! { {span} {said.words} }
    };
    let quiet = move || board.open().is_none() && board.said.get() == Said::default();
    view! {
        <div class="week-bar" class:is-quiet=quiet>
            <p role="status">{said}</p>
            {form::buttons(board)}
        </div>
    }
}

fn number(place: usize) -> u8 {
    u8::try_from(place + 1).unwrap_or(u8::MAX)
}
