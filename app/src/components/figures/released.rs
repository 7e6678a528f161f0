//! Figures as they leave the desk: for observers and for everybody.

use domain::figures::Cell;
use leptos::prelude::*;
use services::staff::YearRelease;

use super::section::{heads, of_release};
use super::table::{FEW, said, section_view};
use crate::components::notice::Notice;
use crate::components::phone::digits;
use crate::cx::Cx;

/// A number with what it counts.
pub fn key_figure(cx: &Cx, cell: Cell, words: String) -> AnyView {
    view! { <li><strong>{digits(said(cx, cell))}</strong> {words}</li> }.into_any()
}

/// What may be told of a year.
pub fn released_view(cx: &Cx, year: &YearRelease) -> AnyView {
    let t = cx.texts;
    let release = &year.release;
    let whole = (year.months < 12).then(|| view! { <p>{t.get("figures-whole-months")}</p> });
    if release.asked == Cell::Shown(0) {
        return view! { {whole} {Notice::Info.view(t.get("figures-none"))} }.into_any();
    }
    let totals = heads(release.detail).into_iter().zip(&release.totals);
    let totals = totals.map(|(id, count)| key_figure(cx, Cell::Shown(*count), t.get(&id)));
    let apart = release.detail.columns().len() > 1;
    let totals = apart.then(|| totals.collect_view());
    let sections = of_release(cx, year)
        .iter()
        .map(|s| section_view(cx, s))
        .collect_view();
    view! {
        {whole}
        <ul class="list-plain figures">
            {key_figure(cx, release.asked, t.get("figures-asked"))}
            {totals}
        </ul>
        <p>{t.with("figures-hidden", &[("few", FEW.into())])}</p>
        {sections}
    }
    .into_any()
}
