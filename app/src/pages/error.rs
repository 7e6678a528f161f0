//! The page for everything that went wrong.

use http::StatusCode;
use leptos::prelude::*;

use crate::components::phone::phone_link;
use crate::cx::Cx;
use crate::page::Page;

/// The statuses that have words of their own.
const KNOWN: [u16; 11] = [400, 404, 405, 408, 410, 413, 415, 422, 429, 500, 503];

/// What happened, what to do, and every desk's phone.
pub fn error_page(cx: &Cx, status: StatusCode) -> Page {
    let t = cx.texts;
    let code = if KNOWN.contains(&status.as_u16()) { status.as_u16() } else if status.is_client_error() { 400 } else { 500 };
    // l10n: error-*-title error-*-what error-*-do
    let title = t.get(&format!("error-{code}-title"));
    let what = t.get(&format!("error-{code}-what"));
    let next = t.get(&format!("error-{code}-do"));
    let heading = title.clone();
    Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        let desks = cx
            .directory
            .desks
            .iter()
            .filter_map(|desk| {
                let phone = desk.phone.as_ref()?;
                Some(view! { <li><strong>{desk.name.clone()}</strong> " " {phone_link(phone)}</li> })
            })
            .take(12)
            .collect_view();
        let phones = (!desks.is_empty()).then(|| {
            view! {
                <h2>{t.get("error-call")}</h2>
                <ul class="list-plain pile">{desks}</ul>
            }
        });
        view! {
            <div class="prose">
                <p class="error-code">{t.with("error-code", &[("code", code.to_string().into())])}</p>
                <h1>{heading}</h1>
                <p class="lead">{what}</p>
                <p>{next}</p>
                <div class="actions">
                    <a class="btn btn-primary" href=cx.url("/")>{t.get("error-home")}</a>
                    <a class="btn btn-outline-primary" href=cx.url("/richiamami")>{t.get("layout-callback")}</a>
                </div>
                {phones}
            </div>
        }
    })
    .moment()
    .status(status)
}
