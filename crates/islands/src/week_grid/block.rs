//! One opening in the week.

use leptos::ev::MouseEvent;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlElement;

use super::board::{Board, Key};
use super::pointer::Pointer;
use super::span::Span;
use super::week::{KEYS, button_role};
use super::words::Words;
use super::{form, hours, keys};

/// The opening: a link to its page; where a script runs, a button that is moved and lengthened.
pub fn block(board: Board, pointer: Pointer, key: Key) -> impl IntoView {
    let span = Memo::new(move |_| board.span(key));
    let about = board
        .opening(key, |opening| opening.about.clone())
        .unwrap_or_else(|| board.word(|w| &w.unsaved));
    let appointments = move || {
        let count = span.get().map_or(0, |span| board.bookings_in(span));
        board
            .words
            .with_value(|words| Words::counted(&words.bookings, count))
    };
    let day = move || span.get().map(|span| board.day_name(span.day));
    let text = move || span.get().map(hours);
    let row = move || {
        placed(board, span.get(), |span, from| {
            (span.from - from.min(span.from)).to_string()
        })
    };
    let length = move || placed(board, span.get(), |span, _| span.length().to_string());
    let lane = move || board.live.get().then(|| board.lane(key).index.to_string());
    let lanes = move || board.live.get().then(|| board.lane(key).of.to_string());
    let narrow = move || board.lane(key).of > 1;
    let click = move |event: MouseEvent| {
        // With a key held the browser does what it does with links.
        if !(event.ctrl_key() || event.meta_key() || event.shift_key()) {
            event.prevent_default();
            if !pointer.has_dragged(&event) && board.take(key) {
                form::enter();
            }
        }
    };
    view! {
        <li
            class="week-block"
            class:is-new=key.is_none()
            class:is-open=move || board.open() == Some(key)
            class:is-changed=move || board.is_changed(key)
            class:is-narrow=narrow
            data-block=name(key)
            style=("--row", row)
            style=("--span", length)
            style=("--lane", lane)
            style=("--lanes", lanes)
        >
            <a
                id=id(key)
                href=form::address(board, key)
                draggable="false"
                role=button_role(board)
                aria-describedby=move || board.live.get().then_some(KEYS)
                on:click=click
                on:keydown=move |event| keys::pressed(board, key, &event)
            >
                <span class="visually-hidden">{day} " "</span>
                <span class="num" dir="ltr">{text}</span>
                <span class="week-about"><span class="visually-hidden">", "</span>{about}</span>
                <span class="visually-hidden">", " {appointments}</span>
            </a>
            <span class="week-edge" data-edge="start" aria-hidden="true"></span>
            <span class="week-edge" data-edge="end" aria-hidden="true"></span>
        </li>
    }
}

fn placed(
    board: Board,
    span: Option<Span>,
    of: impl FnOnce(Span, u16) -> String,
) -> Option<String> {
    let (live, hours) = (board.live.get(), board.hours());
    span.filter(|_| live).map(|span| of(span, hours.from))
}

/// How an opening is named in the page.
pub fn name(key: Key) -> String {
    key.map_or_else(|| "nuova".to_owned(), |place| place.to_string())
}

/// The opening of that name.
pub fn named(name: &str) -> Option<Key> {
    match name {
        "nuova" => Some(None),
        place => place.parse().ok().map(Some),
    }
}

fn id(key: Key) -> String {
    format!("apertura-{}", name(key))
}

/// Puts the focus on an opening, once the page shows what changed: it may have gone to another day.
pub fn focus(key: Key) {
    focus_on(id(key));
}

/// Puts the focus on the element with an id, once it is there.
pub fn focus_on(id: String) {
    request_animation_frame(move || {
        let element = document().get_element_by_id(&id);
        if let Some(element) = element.and_then(|e| e.dyn_into::<HtmlElement>().ok()) {
            // An element that cannot take it leaves it where it was.
            element.focus().ok();
        }
    });
}
