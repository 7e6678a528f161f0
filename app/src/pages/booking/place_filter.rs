//! Which municipality: a link each, or a list where links would fill the screen.

use leptos::prelude::*;

use super::place::Place;
use crate::components::name::name;
use crate::cx::Cx;

/// Above this many municipalities chips would fill the screen.
const MOST_CHIPS: usize = 12;
/// Chips, or a list where chips would be too many; nothing when there is only one.
pub fn municipality_filter(cx: &Cx, place: &Place) -> Option<AnyView> {
    let t = cx.texts;
    if place.municipalities.len() < 2 && place.municipality.is_none() {
        return None;
    }
    let chosen = place.municipality.as_ref().map(|m| m.slug.as_str());
    if place.municipalities.len() > MOST_CHIPS {
        let options = place
            .municipalities
            .iter()
            .map(|m| {
                let selected = chosen == Some(m.slug.as_str());
                view! { <option value=m.slug.clone() selected=selected>{m.name.clone()}</option> }
            })
            .collect_view();
        return Some(
            view! {
                <form class="month" method="get" action=place.here.clone()>
                    <div class="form-group">
                        <label for="municipio">{t.get("book-place-municipality")}</label>
                        <select class="form-select" id="municipio" name="municipio">
                            <option value="">{t.get("book-place-everywhere")}</option>
                            {options}
                        </select>
                    </div>
                    <button class="btn btn-outline-primary" type="submit">
                        {t.get("button-show")}
                    </button>
                </form>
            }
            .into_any(),
        );
    }
    let chip = |href: String, words: AnyView, current: bool| {
        let current = current.then_some("true");
        view! { <li><a class="chip" href=href aria-current=current>{words}</a></li> }
    };
    let everywhere = t.get("book-place-everywhere").into_any();
    let chips = place
        .municipalities
        .iter()
        .map(|m| {
            let href = format!("{}?municipio={}", place.here, m.slug);
            chip(href, name(cx, &m.name), chosen == Some(m.slug.as_str()))
        })
        .collect_view();
    Some(
        view! {
            <nav class="filter" aria-label=t.get("book-place-municipality")>
                <ul class="list-plain chips">
                    {chip(place.here.clone(), everywhere, chosen.is_none())} {chips}
                </ul>
            </nav>
        }
        .into_any(),
    )
}
