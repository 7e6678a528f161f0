//! A drive in words: what is asked for, how far it has come, until when.

use domain::drive::{Drive, DriveItem, ItemName, Period, Phase, Progress};
use jiff::civil::Date;
use leptos::prelude::*;
use services::message::item_name;

use super::local_text::marked;
use super::name::names;
use super::time::dated;
use super::words::words;
use crate::cx::Cx;

/// What an item is called, marked as Italian where it has no other name.
pub fn item(cx: &Cx, item: &DriveItem) -> AnyView {
    match &item.name {
        ItemName::Catalogue(_) => item_name(item, cx.texts).into_any(),
        ItemName::Own(text) => marked(cx, text).into_any(),
    }
}

/// "3 × zaino".
pub fn pieces(cx: &Cx, n: u32, of: &DriveItem) -> AnyView {
    words(
        cx.texts,
        "drive-pieces",
        &[("n", n.into())],
        vec![("item", item(cx, of))],
    )
}

/// "312 di 480 cose promesse · 201 già arrivate": what everybody may know.
pub fn progress_words(cx: &Cx, progress: Progress) -> String {
    let t = cx.texts;
    let promised = t.with(
        "drive-promised",
        &[("n", progress.met.into()), ("all", progress.needed.into())],
    );
    let arrived = t.with("drive-arrived", &[("n", progress.arrived.into())]);
    format!("{promised} · {arrived}")
}

/// The same with a bar above it; nothing while everything asked for is too little to be told.
pub fn progress_bar(cx: &Cx, progress: Progress) -> Option<AnyView> {
    if progress.needed == 0 {
        return None;
    }
    let share = |n: u32| {
        let most = n.min(progress.needed);
        (u64::from(most) * 100 / u64::from(progress.needed)).to_string()
    };
    Some(
        view! {
            <svg class="progress-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect class="progress-all" width="100" height="4"></rect>
                <rect class="progress-promised" width=share(progress.met) height="4"></rect>
                <rect class="progress-arrived" width=share(progress.arrived) height="4"></rect>
            </svg>
            <p class="progress-words">{progress_words(cx, progress)}</p>
        }
        .into_any(),
    )
}

/// Until when, or from when until when.
pub fn until(cx: &Cx, drive: &Drive) -> Option<AnyView> {
    let Period { from, until } = drive.card.period?;
    let t = cx.texts;
    let said = |date: Date| view! { {dated(cx, date)} }.into_any();
    Some(match drive.phase(cx.today()) {
        Phase::Coming => words(
            t,
            "drive-from-until",
            &[],
            vec![("from", said(from)), ("until", said(until))],
        ),
        Phase::Running => words(t, "drive-until", &[], vec![("until", said(until))]),
        Phase::Ended => words(t, "drive-ended-on", &[], vec![("until", said(until))]),
    })
}

/// Whose families it is for: the municipalities by name, or everybody's.
pub fn for_whom(cx: &Cx, drive: &Drive) -> AnyView {
    let places = drive.card.municipalities.iter();
    let places: Vec<_> = places
        .filter_map(|id| cx.directory.municipality(*id))
        .map(|m| m.name.as_str())
        .collect();
    if places.is_empty() {
        return cx.texts.get("drive-for-all").into_any();
    }
    names(cx, places)
}

/// What a drive is called, as plain words in the reader's language or in Italian.
pub fn title(cx: &Cx, drive: &Drive) -> String {
    let title = drive.card.title.pick(cx.locale());
    title.map(|(words, _)| words.to_owned()).unwrap_or_default()
}
