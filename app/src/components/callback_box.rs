//! The offer to be called: what remains when nothing else suits.

use leptos::prelude::*;

use super::call::callback_button;
use super::contact::Weight;
use crate::cx::Cx;

/// What the request is about, so that the right desk calls.
#[derive(Debug, Clone, Copy)]
pub enum About<'a> {
    /// A desk, by slug.
    Desk(&'a str),
    /// A municipality, by slug.
    Municipality(&'a str),
    /// Neither.
    Nothing,
}

impl About<'_> {
    /// The query of the form's address, with its question mark.
    pub fn query(self) -> String {
        match self {
            Self::Desk(slug) => format!("?sportello={slug}"),
            Self::Municipality(slug) => format!("?municipio={slug}"),
            Self::Nothing => String::new(),
        }
    }
}

/// After other offers: "none suits? We call you back".
pub fn callback_box(cx: &Cx, about: About<'_>) -> AnyView {
    boxed(
        cx,
        about,
        cx.texts.get("callback-box-none-fits"),
        Weight::Plain,
    )
}

/// Where nothing was offered to suit or not: "we call you back".
pub fn plain_callback_box(cx: &Cx, about: About<'_>) -> AnyView {
    boxed(cx, about, cx.texts.get("callback-box-title"), Weight::Plain)
}

/// The same as the first thing to do.
pub fn first_callback_box(cx: &Cx, about: About<'_>) -> AnyView {
    boxed(
        cx,
        about,
        cx.texts.get("callback-box-title"),
        Weight::Primary,
    )
}

fn boxed(cx: &Cx, about: About<'_>, title: String, weight: Weight) -> AnyView {
    let t = cx.texts;
    view! {
        <aside class="it-card it-card-sun" aria-labelledby="richiamo">
            <h2 class="it-card-title" id="richiamo">{title}</h2>
            <p>{t.get("callback-box-text")}</p>
            <div class="actions">{callback_button(cx, &about.query(), weight.class())}</div>
        </aside>
    }
    .into_any()
}
