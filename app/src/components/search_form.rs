//! "Where do you live?": by the names that people use.

use leptos::prelude::*;

use super::icon::{Icon, Shape};
use super::name::name;
use super::territory::word;
use super::words::words;
use crate::cx::Cx;

/// The longest name that can be typed, in characters.
pub const LONGEST: usize = 80;

/// The form, with what was typed before. It is its page's only one: ids are fixed.
pub fn search_form(cx: &Cx, typed: &str) -> AnyView {
    let t = cx.texts;
    let hint = example(cx).map(|example| {
        let words = words(
            t,
            "search-hint",
            &[("word", word(cx).into())],
            vec![("example", name(cx, example))],
        );
        view! { <span class="form-text" id="q-aiuto">{words}</span> }
    });
    let described_by = hint.is_some().then_some("q-aiuto");
    let value = (!typed.is_empty()).then(|| typed.to_owned());
    view! {
        <form action=cx.url("/cerca") method="get" role="search">
            <div class="form-group">
                <label for="q">{t.get("search-label")}</label>
                {hint}
                <div class="search">
                    <input
                        class="form-control"
                        type="search"
                        id="q"
                        name="q"
                        maxlength=LONGEST.to_string()
                        autocomplete="off"
                        aria-describedby=described_by
                        value=value
                    />
                    <button class="btn btn-primary" type="submit">
                        {Icon::Search.view(Shape::Small)}
                        {t.get("button-search")}
                    </button>
                </div>
            </div>
        </form>
    }
    .into_any()
}

/// A name that is found: that of a desk's area, of the most populous municipality, or of any area.
fn example(cx: &Cx) -> Option<&str> {
    let directory = &cx.directory;
    let of_desk = directory
        .desks
        .iter()
        .find(|desk| desk.area.is_some())
        .map(|desk| directory.where_is(desk));
    let largest = directory
        .municipalities
        .iter()
        .filter(|m| m.population.is_some())
        .max_by_key(|m| m.population)
        .map(|m| m.name.as_str());
    let any = directory.areas.first().map(|area| area.name.as_str());
    of_desk.or(largest).or(any)
}
