//! A mouse, a pen or a finger on the grid.
//!
//! A mouse drags from its first move. A finger scrolls the page; it has to rest for a moment before it drags, except on the
//! edges of an opening, which are there for nothing else.

use std::time::Duration;

use leptos::ev::{MouseEvent, PointerEvent, TouchEvent};
use leptos::html;
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::Element;

use super::block::{focus, named};
use super::board::{Board, Key};
use super::drag::{Grip, Point};
use super::span::{LAST, Minute, QUARTER, Span};

/// How far a pointer goes before it is meant, in CSS pixels.
const MEANT: i32 = 5;
/// How long a finger rests before it drags.
const REST: Duration = Duration::from_millis(350);
/// How long an opening is that a finger made without moving.
const TAPPED: Minute = 60;

/// What a pointer that is down is about to do.
#[derive(Clone, Copy)]
struct Press {
    pointer: i32,
    at: (i32, i32),
    from: Point,
    key: Key,
    grip: Grip,
    /// The hours of the opening before, if there is one.
    before: Option<Span>,
    stage: Stage,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// It drags as soon as it moves.
    Ready,
    /// A finger: it drags when it rests, and scrolls when it moves.
    Resting,
    Dragging,
}

/// The pointer over the grid.
#[derive(Clone, Copy)]
pub struct Pointer {
    board: Board,
    grid: NodeRef<html::Div>,
    tracks: StoredValue<[NodeRef<html::Div>; 7]>,
    press: RwSignal<Option<Press>>,
    rest: StoredValue<Option<TimeoutHandle>>,
    /// Whether it dragged when it was last down.
    dragged: StoredValue<bool>,
}

impl Pointer {
    /// Over the element that holds the week, with one element for the hours of each day.
    pub fn new(board: Board, grid: NodeRef<html::Div>, tracks: [NodeRef<html::Div>; 7]) -> Self {
        Self {
            board,
            grid,
            tracks: StoredValue::new(tracks),
            press: RwSignal::new(None),
            rest: StoredValue::new(None),
            dragged: StoredValue::new(false),
        }
    }

    /// Whether something is being dragged.
    pub fn is_dragging(self) -> bool {
        let press = self.press.get();
        press.is_some_and(|press| press.stage == Stage::Dragging)
    }

    /// Whether a click ends what was dragged, and asks for nothing. A key clicks without a pointer.
    pub fn has_dragged(self, click: &MouseEvent) -> bool {
        click.detail() > 0 && self.dragged.get_value()
    }

    /// A pointer went down.
    pub fn pressed(self, event: &PointerEvent) {
        self.dragged.set_value(false);
        if event.button() != 0 || !event.is_primary() || !self.board.live.get_untracked() {
            return;
        }
        let target = event.target().and_then(|t| t.dyn_into::<Element>().ok());
        let at = (event.client_x(), event.client_y());
        let (Some(target), Some(from)) = (target, self.point(at)) else {
            return;
        };
        let Some((key, grip)) = self.held(&target) else {
            return;
        };
        let is_edge = matches!(grip, Grip::Start(_) | Grip::End(_));
        let rests = event.pointer_type() == "touch" && !is_edge;
        let stage = if rests { Stage::Resting } else { Stage::Ready };
        self.press.set(Some(Press {
            pointer: event.pointer_id(),
            at,
            from,
            key,
            grip,
            before: self.board.span(key),
            stage,
        }));
        if rests {
            let rest = set_timeout_with_handle(move || self.rested(), REST);
            self.rest.set_value(rest.ok());
        }
    }

    /// It moved.
    pub fn moved(self, event: &PointerEvent) {
        let Some(press) = self.mine(event) else {
            return;
        };
        let at = (event.client_x(), event.client_y());
        let meant = (at.0 - press.at.0).abs().max((at.1 - press.at.1).abs()) >= MEANT;
        match press.stage {
            Stage::Resting if meant => self.end(),
            Stage::Ready if meant => self.begin(press),
            _ => {}
        }
        if let Some(press) = self.mine(event).filter(|p| p.stage == Stage::Dragging)
            && let Some(to) = self.point(at)
        {
            let hours = self.board.hours();
            self.board
                .change(press.key, press.grip.pulled(press.from, to, hours));
        }
    }

    /// It was let go.
    pub fn released(self, event: &PointerEvent) {
        let Some(press) = self.mine(event) else {
            return;
        };
        self.end();
        if press.stage == Stage::Dragging {
            focus(press.key);
        }
    }

    /// The browser took it for something else: what was dragged is as it was.
    pub fn lost(self, event: &PointerEvent) {
        let Some(press) = self.mine(event) else {
            return;
        };
        self.end();
        if press.stage == Stage::Dragging {
            match press.before {
                Some(span) => {
                    self.board.change(press.key, span);
                }
                None => {
                    self.board.undo();
                }
            }
        }
    }

    /// A finger that drags does not scroll.
    pub fn scrolls(self, event: &TouchEvent) {
        if self
            .press
            .get_untracked()
            .is_some_and(|press| press.stage == Stage::Dragging)
        {
            event.prevent_default();
        }
    }

    /// A finger that rests on an opening asks for no menu of the link.
    pub fn menu(self, event: &MouseEvent) {
        if self.press.get_untracked().is_some() {
            event.prevent_default();
        }
    }

    fn mine(self, event: &PointerEvent) -> Option<Press> {
        let press = self.press.get_untracked();
        press.filter(|press| press.pointer == event.pointer_id())
    }

    fn rested(self) {
        if let Some(press) = self.press.get_untracked() {
            self.begin(press);
            if press.grip == Grip::Space {
                let to = Point {
                    minute: press.from.minute / QUARTER * QUARTER + TAPPED,
                    ..press.from
                };
                let hours = self.board.hours();
                self.board
                    .change(press.key, press.grip.pulled(press.from, to, hours));
            }
        }
    }

    /// Begins to drag, if the opening may be changed now.
    fn begin(self, press: Press) {
        if !self.board.take(press.key) {
            self.end();
            return;
        }
        if let Some(grid) = self.grid.get_untracked() {
            // A pointer that is gone in the meantime is captured by nobody, and its end is told all the same.
            grid.set_pointer_capture(press.pointer).ok();
        }
        self.dragged.set_value(true);
        let stage = Stage::Dragging;
        self.press.set(Some(Press { stage, ..press }));
    }

    fn end(self) {
        if let Some(rest) = self.rest.try_update_value(Option::take).flatten() {
            rest.clear();
        }
        self.press.set(None);
    }

    /// What is under the pointer: an opening or a part of it, or space in a day.
    fn held(self, target: &Element) -> Option<(Key, Grip)> {
        let closest = |selector: &str| target.closest(selector).ok().flatten();
        let Some(block) = closest("[data-block]") else {
            return closest(".week-track").map(|_| (None, Grip::Space));
        };
        let key = named(&block.get_attribute("data-block")?)?;
        let span: Span = self.board.span(key)?;
        let grip = match target.get_attribute("data-edge").as_deref() {
            Some("start") => Grip::Start(span),
            Some("end") => Grip::End(span),
            _ => Grip::Whole(span),
        };
        Some((key, grip))
    }

    /// The day and minute at a place of the window; beside the week, the nearest.
    fn point(self, (x, y): (i32, i32)) -> Option<Point> {
        let (x, y) = (f64::from(x), f64::from(y));
        let hours = self.board.hours();
        let boxes = self.tracks.get_value().into_iter().zip(1_u8..);
        let boxes = boxes.filter_map(|(track, day)| {
            let bounds = track.get_untracked()?.get_bounding_client_rect();
            // On a narrow screen the other days are not there.
            (bounds.width() > 0.0).then_some((bounds, day))
        });
        let (bounds, day) = boxes.min_by(|(a, _), (b, _)| {
            let far = |r: &web_sys::DomRect| (r.left() - x).max(x - r.right()).max(0.0);
            far(a).total_cmp(&far(b))
        })?;
        let share = ((y - bounds.top()) / bounds.height()).clamp(0.0, 1.0);
        let minutes = f64::from(hours.length()) * share;
        // Between 0 and a day.
        let minute = hours.from + minutes as Minute;
        Some(Point {
            day,
            minute: minute.min(LAST),
        })
    }
}
