//! What cannot be in the card of a drive, each at its field.

use domain::drive::{DriveCard, DriveFinding};
use domain::id::{DriveItemId, WindowId};

use super::items::{item_field, kept_items};
use super::points::kept_points;
use super::windows::{kept_windows, window_field};
use crate::cx::Cx;
use crate::forms::errors::FieldErrors;
use crate::forms::raw::RawForm;

/// What was found in the card that `form` made, at its fields.
pub fn faults(cx: &Cx, card: &DriveCard, form: &RawForm, found: &[DriveFinding]) -> FieldErrors {
    let t = cx.texts;
    let mut errors = FieldErrors::default();
    let window = |id, what| window_typed(card, form, id, what);
    for finding in found {
        let (field, id) = match *finding {
            DriveFinding::EndsBeforeStart => (Some("al".to_owned()), "publish-error-stage-end"),
            DriveFinding::TooLong => (Some("al".to_owned()), "staff-drives-error-too-long"),
            DriveFinding::Past => (Some("al".to_owned()), "publish-error-past-day"),
            DriveFinding::WindowOutside(id) => {
                (window(id, "giorno"), "staff-drives-error-window-outside")
            }
            DriveFinding::WindowNever(id) => {
                (window(id, "giorno"), "staff-drives-error-window-never")
            }
            DriveFinding::WindowEndsBeforeStart(id) => {
                (window(id, "alle"), "publish-error-stage-end")
            }
            DriveFinding::WindowTakesNobody(id) => {
                (window(id, "posti"), "staff-drives-error-window-nobody")
            }
            DriveFinding::ItemNameless(id) => (
                item_typed(card, form, id, "voce"),
                "staff-drives-error-nameless",
            ),
            DriveFinding::ItemTooMany(id) => (
                item_typed(card, form, id, "quanti"),
                "staff-drives-error-too-many",
            ),
            // No form makes it: it is refused when the card goes live.
            DriveFinding::SameKey => (None, ""),
        };
        if let Some(field) = field {
            errors.add(field, t.get(id));
        }
    }
    errors
}

/// Where in the form an item was typed: what is kept stands in the order of the card.
fn item_typed(card: &DriveCard, form: &RawForm, id: DriveItemId, what: &str) -> Option<String> {
    let at = card.items.iter().position(|item| item.id == id)?;
    Some(item_field(*kept_items(form).get(at)?, what))
}

/// The same of a window.
fn window_typed(card: &DriveCard, form: &RawForm, id: WindowId, what: &str) -> Option<String> {
    let mut points = card.points.iter().zip(kept_points(form));
    points.find_map(|(point, at)| {
        let within = point.windows.iter().position(|window| window.id == id)?;
        let typed = kept_windows(form, at);
        Some(window_field(at, *typed.get(within)?, what))
    })
}
