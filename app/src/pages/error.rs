//! The page for everything that went wrong: what happened, what to do, whom to call.

use http::StatusCode;
use leptos::prelude::*;

use crate::components::call::phones as phones_of_desks;
use crate::components::callback_box::{About, plain_callback_box};
use crate::components::contact::{Weight, call_button, network_phone};
use crate::cx::Cx;
use crate::page::Page;

/// The statuses that have words of their own.
const KNOWN: [u16; 13] = [
    400, 403, 404, 405, 408, 409, 410, 413, 415, 422, 429, 500, 503,
];

/// What happened, what to do, and the desks' phones, those that answer now first.
pub fn error_page(cx: &Cx, status: StatusCode) -> Page {
    let code = match status.as_u16() {
        code if KNOWN.contains(&code) => code,
        _ if status.is_client_error() => 400,
        _ => 500,
    };
    let (title, frame) = (message(cx, code, "title"), cx.clone());
    Page::new(title, move || view(&frame, code))
        .moment()
        .status(status)
}

fn message(cx: &Cx, code: u16, part: &str) -> String {
    // l10n: error-*-title error-*-what error-*-do
    cx.texts.get(&format!("error-{code}-{part}"))
}

fn view(cx: &Cx, code: u16) -> AnyView {
    let t = cx.texts;
    // What a page that cannot be shown now would offer cannot be shown now either.
    let broken = code >= 500;
    let second = match code {
        410 => Some(("/appuntamento", "error-have-code")),
        _ if broken => None,
        _ => Some(("/sportelli", "error-all-desks")),
    };
    let second = second.map(|(path, id)| {
        view! { <a class="btn btn-outline-primary" href=cx.url(path)>{t.get(id)}</a> }
    });
    let phones = phones(cx);
    let callback = (cx.directory.network.is_some() && (!broken || phones.is_none()))
        .then(|| plain_callback_box(cx, About::Nothing));
    view! {
        <div class="narrow">
            <p class="error-code">{t.with("error-code", &[("code", code.to_string().into())])}</p>
            <h1>{message(cx, code, "title")}</h1>
            <p class="lead">{message(cx, code, "what")}</p>
            <p>{message(cx, code, "do")}</p>
            <div class="actions">
                <a class="btn btn-primary" href=cx.url("/")>{t.get("error-home")}</a>
                {second}
            </div>
        </div>
        {phones}
        {callback}
    }
    .into_any()
}

fn phones(cx: &Cx) -> Option<AnyView> {
    let desks = phones_of_desks(cx, |_| false);
    let content = desks.or_else(|| {
        let call = call_button(cx, network_phone(cx)?, Weight::Plain.class());
        Some(view! { <div class="actions">{call}</div> }.into_any())
    })?;
    Some(view! { <h2>{cx.texts.get("error-call")}</h2> {content} }.into_any())
}
