//! Drives in the words of staff.

use domain::drive::{CatalogueItem, Drive, Kit, PledgePlace, Priority, WindowDate};
use domain::id::DropOffPointId;
use leptos::prelude::*;
use services::staff::drives::AtCounter;

use crate::components::name::name;
use crate::components::phone::digits;
use crate::components::time::{day, span};
use crate::cx::Cx;

/// The word of the catalogue.
pub fn word_name(cx: &Cx, word: CatalogueItem) -> String {
    // l10n: drive-item-*
    cx.texts.get(&format!("drive-item-{}", word.word()))
}

/// "Prima elementare".
pub fn kit_name(cx: &Cx, kit: Kit) -> String {
    // l10n: drive-kit-*
    cx.texts.get(&format!("drive-kit-{}", kit.word()))
}

/// "Urgente".
pub fn priority_name(cx: &Cx, priority: Priority) -> String {
    // l10n: staff-drives-priority-*
    cx.texts
        .get(&format!("staff-drives-priority-{}", priority.word()))
}

/// The name of a point of a drive.
pub fn point_name(cx: &Cx, drive: &Drive, id: DropOffPointId) -> Option<AnyView> {
    let point = drive.point(id)?;
    Some(name(cx, &point.place.name).into_any())
}

/// "16:30–18:30 · La Casa dei Giochi".
pub fn window_said(cx: &Cx, drive: &Drive, date: &WindowDate) -> AnyView {
    let hours = span(cx, date.starts.time(), date.ends.time());
    view! { {hours} " · " {point_name(cx, drive, date.point)} }.into_any()
}

/// Where and when a pledge is to be brought.
pub fn place_said(cx: &Cx, drive: &Drive, pledge: &AtCounter) -> AnyView {
    let t = cx.texts;
    match pledge.place {
        PledgePlace::Open => t.get("staff-drives-place-open").into_any(),
        PledgePlace::Shop(shop) => point_name(cx, drive, shop).into_any(),
        PledgePlace::Window {
            window,
            starts_at,
            ends_at,
            ..
        } => {
            let (from, until) = (
                cx.zone().to_datetime(starts_at),
                cx.zone().to_datetime(ends_at),
            );
            let point = drive.window(window).map(|(point, _)| point.id);
            let point = point.and_then(|id| point_name(cx, drive, id));
            let hours = digits(t.time_range(from.time(), until.time()));
            view! { {day(cx, from.date())} ", " {hours} {point.map(|point| view! { " · " {point} })} }
                .into_any()
        }
    }
}

/// The name, or the words for somebody who gave none.
pub fn called(cx: &Cx, pledge: &AtCounter) -> String {
    match &pledge.first_name {
        Some(name) => name.as_str().to_owned(),
        None => cx.texts.get("staff-drives-nameless"),
    }
}
