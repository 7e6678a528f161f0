//! What keys do with an opening that has the focus.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::block::{focus, focus_on};
use super::board::{Board, Key};
use super::form;
use super::span::{Hours, QUARTER, Span};
use super::week::NEW;

/// A key was pressed on an opening.
pub fn pressed(board: Board, key: Key, event: &KeyboardEvent) {
    if event.ctrl_key() || event.alt_key() || event.meta_key() {
        return;
    }
    let Some(span) = board.span(key) else {
        return;
    };
    let known = match event.key().as_str() {
        " " => {
            if board.take(key) {
                form::enter();
            }
            true
        }
        "Delete" | "Backspace" => {
            remove(board, key);
            true
        }
        "Escape" => give_up(board),
        arrow => match pushed(span, arrow, event.shift_key(), right_to_left()) {
            Some(pushed) => {
                // On another day it is another element.
                if board.change(key, pushed) && pushed.day != span.day {
                    focus(key);
                }
                true
            }
            None => false,
        },
    };
    if known {
        event.prevent_default();
    }
}

/// The hours after an arrow: up and down by a quarter hour, to the sides by a day; with shift, up and down move the end, to
/// the sides the start. Nothing for any other key.
fn pushed(span: Span, key: &str, shift: bool, right_to_left: bool) -> Option<Span> {
    let quarter = i32::from(QUARTER);
    let onwards = if right_to_left { -1 } else { 1 };
    let (days, minutes) = match key {
        "ArrowUp" => (0, -quarter),
        "ArrowDown" => (0, quarter),
        "ArrowLeft" => (-onwards, 0),
        "ArrowRight" => (onwards, 0),
        _ => return None,
    };
    Some(match (shift, days) {
        (false, _) => span.moved(days, minutes, Hours::ALL),
        (true, 0) => span.ended(minutes, Hours::ALL),
        (true, days) => span.begun(quarter * i32::from(days), Hours::ALL),
    })
}

/// Proposes to remove an opening: its form comes, with the link to the page that asks. A new one is just given up.
fn remove(board: Board, key: Key) {
    if key.is_none() {
        give_up(board);
    } else if board.take(key) {
        focus_on(form::REMOVE.to_owned());
    }
}

/// Takes a change back. True when there was one.
pub fn give_up(board: Board) -> bool {
    match board.undo() {
        Some(None) => focus_on(NEW.to_owned()),
        Some(key) => focus(key),
        None => return false,
    }
    true
}

fn right_to_left() -> bool {
    let root = document().document_element();
    root.and_then(|root| root.get_attribute("dir")).as_deref() == Some("rtl")
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("ArrowDown", false, (2, 615, 795))]
    #[case("ArrowUp", false, (2, 585, 765))]
    #[case("ArrowRight", false, (3, 600, 780))]
    #[case("ArrowLeft", false, (1, 600, 780))]
    #[case("ArrowDown", true, (2, 600, 795))]
    #[case("ArrowUp", true, (2, 600, 765))]
    #[case("ArrowRight", true, (2, 615, 780))]
    #[case("ArrowLeft", true, (2, 585, 780))]
    fn arrows_move_an_opening_and_with_shift_its_ends(
        #[case] key: &str,
        #[case] shift: bool,
        #[case] (day, from, until): (u8, u16, u16),
    ) {
        let span = Span {
            day: 2,
            from: 600,
            until: 780,
        };
        let expected = Some(Span { day, from, until });
        assert_eq!(pushed(span, key, shift, false), expected);
    }

    #[test]
    fn to_the_right_is_back_where_the_week_runs_to_the_left() {
        let span = Span {
            day: 2,
            from: 600,
            until: 780,
        };
        let pushed = |key| pushed(span, key, false, true).map(|span| span.day);
        assert_eq!(
            (pushed("ArrowRight"), pushed("ArrowLeft")),
            (Some(1), Some(3))
        );
        assert_eq!(pushed("Tab"), None);
    }
}
