//! What was said so far, row by row, each with a way to change it.

use leptos::prelude::*;

use crate::cx::Cx;

/// A row: what it is, what was said, and where to change it with the words that those who hear the page need.
pub fn row(
    cx: &Cx,
    label: String,
    value: impl IntoAny,
    change: Option<(String, String)>,
) -> AnyView {
    let change = change.map(|(href, what)| {
        view! {
            <dd>
                <a href=href>
                    {cx.texts.get("button-change")}
                    <span class="visually-hidden">{format!(" {what}")}</span>
                </a>
            </dd>
        }
    });
    view! {
        <div>
            <dt>{label}</dt>
            <dd>{value.into_any()}</dd>
            {change}
        </div>
    }
    .into_any()
}

/// The rows together.
pub fn summary(rows: Vec<AnyView>) -> AnyView {
    view! { <dl class="summary">{rows}</dl> }.into_any()
}
