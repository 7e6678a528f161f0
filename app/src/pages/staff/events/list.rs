//! The events at whose door one may stand: those of today first.

use leptos::prelude::*;

use super::dates::{Dated, PlacesToCome, row};
use crate::components::notice::Notice;
use crate::cx::Cx;
use crate::page::Page;

/// The page.
pub fn list_page(cx: &Cx, dates: Vec<Dated>, taken: PlacesToCome) -> Page {
    Page::new(cx.texts.get_plain("staff-events-title"), move || {
        let cx = Cx::get();
        let t = cx.texts;
        let today = cx.today();
        let (over, to_come): (Vec<_>, Vec<_>) = dates
            .iter()
            .partition(|dated| dated.date.ends().date() < today);
        let (now, later): (Vec<_>, Vec<_>) = to_come
            .into_iter()
            .partition(|dated| dated.date.starts().date() <= today);
        let part = |words: &str, some: Vec<&Dated>| {
            let heading = t.get(words);
            (!some.is_empty()).then(|| {
                let rows = some.iter().map(|dated| row(&cx, dated, &taken));
                view! {
                    <h2>{heading}</h2>
                    <ul class="list-plain pile">{rows.collect_view()}</ul>
                }
            })
        };
        let none = dates
            .is_empty()
            .then(|| Notice::Info.view(t.get("staff-events-none")));
        view! {
            <h1>{t.get("staff-events-title")}</h1>
            {none}
            {part("staff-events-today", now)}
            {part("staff-events-later", later)}
            {part("staff-events-over", over)}
        }
    })
    .staff()
}
