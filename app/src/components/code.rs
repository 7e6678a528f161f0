//! The code of a sign-up or a promise, as it is read aloud: in two halves.

use leptos::prelude::*;

/// "K7M 4PX".
pub fn spaced(code: &str) -> AnyView {
    let (first, second) = code.split_at(code.len() / 2);
    view! { <span class="code" dir="ltr">{format!("{first} {second}")}</span> }.into_any()
}
