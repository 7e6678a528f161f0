//! When no time suits: the nearest other desks, and the call-back.

use std::sync::Arc;

use domain::availability::FreeSlot;
use domain::desk::Desk;
use leptos::prelude::*;

use super::picker::Picker;
use super::purpose::Purpose;
use crate::components::icon::{Icon, Shape};
use crate::components::name::name;
use crate::components::time::day_time;
use crate::cx::Cx;

/// Whether it stands open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fold {
    /// For whoever asks.
    Closed,
    /// There is nothing else on the page.
    Open,
}

/// "None suits me".
pub fn none_fits(cx: &Cx, picker: &Picker, fold: Fold) -> AnyView {
    let t = cx.texts;
    let rows = desk_rows(cx, &picker.purpose, &picker.elsewhere);
    let nearby = (!rows.is_empty()).then(|| view! { <p>{t.get("book-time-nearby")}</p> });
    view! {
        <details class="none-fits" open=fold == Fold::Open>
            <summary>{Icon::Down.view(Shape::Turn)} {t.get("book-time-none-fits")}</summary>
            {nearby}
            <ul class="list-plain">{rows} {callback_row(cx, &picker.desk)}</ul>
        </details>
    }
    .into_any()
}

/// The next free time of other desks, each a way to it.
fn desk_rows(cx: &Cx, purpose: &Purpose, elsewhere: &[(Arc<Desk>, FreeSlot)]) -> Vec<AnyView> {
    let row = |(desk, free): &(Arc<Desk>, FreeSlot)| {
        let start = free.slot.start;
        view! {
            <li>
                <a class="row-link" href=purpose.page_with(cx, desk, start)>
                    <span>
                        <strong>{name(cx, &desk.name)}</strong>
                        {day_time(cx, start)}
                    </span>
                    {Icon::Next.view(Shape::SmallFlip)}
                </a>
            </li>
        }
        .into_any()
    };
    elsewhere.iter().map(row).collect()
}

/// The row that leads to the call-back.
pub fn callback_row(cx: &Cx, desk: &Desk) -> AnyView {
    let t = cx.texts;
    view! {
        <li>
            <a class="row-link" href=cx.url(&format!("/richiamami?sportello={}", desk.slug))>
                <span>
                    <strong>{t.get("callback-box-title")}</strong>
                    {t.get("callback-box-short")}
                </span>
                {Icon::Callback.view(Shape::Small)}
            </a>
        </li>
    }
    .into_any()
}
