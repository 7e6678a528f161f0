//! The way back.

use leptos::prelude::*;

use crate::cx::Cx;

/// The steps from home to here: address (with locale) and words of each, then the words of this page.
pub fn breadcrumb(cx: &Cx, steps: Vec<(String, String)>, here: String) -> AnyView {
    trail(cx, (cx.url("/"), cx.texts.get("layout-home")), steps, here)
}

/// The same on the staff side, from its own first page.
pub fn staff_breadcrumb(cx: &Cx, steps: Vec<(String, String)>, here: String) -> AnyView {
    let home = ("/staff/".to_owned(), cx.texts.get("staff-home"));
    trail(cx, home, steps, here)
}

fn trail(cx: &Cx, home: (String, String), steps: Vec<(String, String)>, here: String) -> AnyView {
    let links = std::iter::once(home)
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
