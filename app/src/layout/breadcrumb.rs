//! The way back.

use leptos::prelude::*;

use crate::cx::Cx;

/// The steps from home to here: address (with locale) and words or name of each, then those of this page.
pub fn breadcrumb(cx: &Cx, steps: Vec<(String, AnyView)>, here: impl IntoAny) -> AnyView {
    let home = (cx.url("/"), cx.texts.get("layout-home"));
    trail(cx, home, steps, here.into_any())
}

/// The same on the staff side, from its own first page.
pub fn staff_breadcrumb(cx: &Cx, steps: Vec<(String, AnyView)>, here: impl IntoAny) -> AnyView {
    let home = ("/staff/".to_owned(), cx.texts.get("staff-home"));
    trail(cx, home, steps, here.into_any())
}

fn trail(
    cx: &Cx,
    (home, words): (String, String),
    steps: Vec<(String, AnyView)>,
    here: AnyView,
) -> AnyView {
    let links = std::iter::once((home, words.into_any()))
        .chain(steps)
        .map(|(href, words)| {
            view! {
                <li class="breadcrumb-item">
                    <a href=href>{words}</a>
                    <span class="separator" aria-hidden="true">"/"</span>
                </li>
            }
        })
        .collect_view();
    view! {
        <nav class="breadcrumb-container" aria-label=cx.texts.get("layout-breadcrumb-label")>
            <ol class="breadcrumb" data-element="breadcrumb">
                {links}
                <li class="breadcrumb-item active" aria-current="page">{here}</li>
            </ol>
        </nav>
    }
    .into_any()
}
