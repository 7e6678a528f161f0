//! Municipalities as the network calls them, in lists and chips.

use domain::territory::{Municipality, MunicipalityWord};
use leptos::prelude::*;

use super::icon::{Icon, Shape};
use super::name::{name, names};
use crate::cx::Cx;

/// The network's word for its municipalities, on which messages select.
pub fn word(cx: &Cx) -> &'static str {
    match cx.directory.network.as_ref().map(|network| network.word) {
        Some(MunicipalityWord::Comune) => "comune",
        Some(MunicipalityWord::Municipio) | None => "municipio",
    }
}

/// What the network calls its municipalities, in the plural: "Municipi", "Comuni".
pub fn municipalities_name(cx: &Cx) -> String {
    match cx.directory.network.as_ref().map(|network| network.word) {
        Some(MunicipalityWord::Comune) => cx.texts.get("layout-comuni"),
        Some(MunicipalityWord::Municipio) | None => cx.texts.get("layout-municipi"),
    }
}

/// The address of a municipality's page.
pub fn municipality_url(cx: &Cx, municipality: &Municipality) -> String {
    cx.url(&format!("/municipi/{}", municipality.slug))
}

/// A municipality as a row that leads to it, with a second line.
pub fn row(cx: &Cx, municipality: &Municipality, second: Option<AnyView>) -> AnyView {
    view! {
        <li>
            <a class="row-link" href=municipality_url(cx, municipality)>
                <span>
                    <strong>{name(cx, &municipality.name)}</strong>
                    {second}
                </span>
                {Icon::Next.view(Shape::SmallFlip)}
            </a>
        </li>
    }
    .into_any()
}

/// How many municipalities are all shown to choose among; of more, only [`SOME`].
const FEW: usize = 12;
/// How many of many municipalities are shown.
const SOME: usize = 8;

/// The municipalities to tap: all of a few; of many, those with desks and the largest, and the way to all.
pub fn some_of_all(cx: &Cx) -> (Vec<&Municipality>, Option<AnyView>) {
    let all = &cx.directory.municipalities;
    let mut shown: Vec<_> = all.iter().collect();
    if all.len() <= FEW {
        return (shown, None);
    }
    shown.sort_by_key(|m| {
        let has_desks = cx.directory.desks_of(m.id).next().is_some();
        std::cmp::Reverse((has_desks, m.population))
    });
    shown.truncate(SOME);
    let args = [("n", all.len().into()), ("word", word(cx).into())];
    let words = cx.texts.with("municipalities-all", &args);
    let more = view! { <p class="more"><a href=cx.url("/municipi")>{words}</a></p> };
    (shown, Some(more.into_any()))
}

/// Every municipality as a row, with the names of its areas.
pub fn all_rows(cx: &Cx) -> AnyView {
    let rows = cx
        .directory
        .municipalities
        .iter()
        .map(|municipality| {
            let mut areas = cx.directory.areas_of(municipality.id).peekable();
            let second = areas
                .peek()
                .is_some()
                .then(|| names(cx, areas.map(|area| area.name.as_str())));
            row(cx, municipality, second)
        })
        .collect_view();
    view! { <ul class="list-plain">{rows}</ul> }.into_any()
}

/// Municipalities as chips. Short names of one length stand in even columns.
pub fn chips<'a>(
    cx: &Cx,
    label: String,
    municipalities: impl IntoIterator<Item = &'a Municipality>,
) -> AnyView {
    let municipalities: Vec<_> = municipalities.into_iter().collect();
    let even = municipalities.iter().all(|m| m.number.is_some());
    let class = if even {
        "list-plain chips chips-even"
    } else {
        "list-plain chips"
    };
    let chips = municipalities
        .into_iter()
        .map(|m| {
            view! { <li><a class="chip" href=municipality_url(cx, m)>{name(cx, &m.name)}</a></li> }
        })
        .collect_view();
    view! { <nav aria-label=label><ul class=class>{chips}</ul></nav> }.into_any()
}
