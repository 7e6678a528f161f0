//! Names of places and desks, which are Italian in every language.

use domain::locale::Locale;
use leptos::prelude::*;

use crate::cx::Cx;

/// A name kept apart from the words around it, and marked as Italian where they are not.
pub fn name(cx: &Cx, name: &str) -> AnyView {
    match cx.locale() {
        Locale::It => name.to_owned().into_any(),
        _ => view! { <bdi lang="it">{name.to_owned()}</bdi> }.into_any(),
    }
}

/// The longest name, in letters, that has room in a line of the narrowest screen with letters of twice the size.
const LINE: usize = 16;

/// Names in a row: "Fiera · Gallaratese · Quarto Oggiaro". Short ones are not torn over two lines.
pub fn names<'a>(cx: &Cx, all: impl IntoIterator<Item = &'a str>) -> AnyView {
    all.into_iter()
        .enumerate()
        .map(|(at, one)| {
            // A line does not begin with a dot.
            let dot = (at > 0).then_some("\u{a0}· ");
            let whole = one.chars().count() <= LINE;
            let one = match whole {
                true => one.replace(' ', "\u{a0}"),
                false => one.to_owned(),
            };
            view! { {dot}{name(cx, &one)} }
        })
        .collect_view()
        .into_any()
}
