//! The box of the search: "where do you live?" on pages that are about places, "what do you look for?" where it answers.

use leptos::prelude::*;

use super::icon::{Icon, Shape};
use super::name::name;
use super::territory::word;
use super::words::words;
use crate::cx::Cx;

/// The longest name that can be typed, in characters.
pub const LONGEST: usize = 80;

/// "Where do you live?", with an example. A page has one form of these: ids are fixed.
pub fn search_form(cx: &Cx) -> AnyView {
    let t = cx.texts;
    let hint = example(cx).map(|example| {
        let holes = vec![("example", name(cx, example))];
        words(t, "search-hint", &[("word", word(cx).into())], holes)
    });
    form(cx, t.get("search-label"), hint, "")
}

/// "What do you look for?", with what was typed before.
pub fn anything_form(cx: &Cx, typed: &str) -> AnyView {
    let t = cx.texts;
    let hint = t.get("search-anything-hint").into_any();
    form(cx, t.get("search-anything"), Some(hint), typed)
}

fn form(cx: &Cx, label: String, hint: Option<AnyView>, typed: &str) -> AnyView {
    let t = cx.texts;
    let hint = hint.map(|said| view! { <span class="form-text" id="q-aiuto">{said}</span> });
    let described_by = hint.is_some().then_some("q-aiuto");
    let value = (!typed.is_empty()).then(|| typed.to_owned());
    view! {
        <form action=cx.url("/cerca") method="get" role="search">
            <div class="form-group">
                <label for="q">{label}</label>
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
