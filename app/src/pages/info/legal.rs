//! Licences and sources.

use axum::response::Response;
use leptos::prelude::*;

use super::part::{part, text_page};
use crate::components::words::words;
use crate::cx::Cx;
use crate::error::PageError;

/// CC BY 4.0, the licence of contents.
const CC_BY: &str = "https://creativecommons.org/licenses/by/4.0/legalcode.it";

/// `/{locale}/note-legali`
pub async fn show(cx: Cx) -> Result<Response, PageError> {
    Ok(text_page(&cx, "info-legal-title", None, view))
}

fn view(cx: &Cx) -> AnyView {
    let t = cx.texts;
    let link = |id| view! { <a href=CC_BY rel="license noopener">{t.get(id)}</a> }.into_any();
    let formal = words(
        t,
        "info-legal-licence-formal",
        &[],
        vec![("licence", link("info-legal-licence-link"))],
    );
    let istat = cx
        .directory
        .municipalities
        .iter()
        .any(|m| m.istat_code.is_some());
    let data = istat.then(|| part(cx, "info-legal-data", &["info-legal-data-text"]));
    view! {
        <h2 data-element="legal-notes-section">{t.get("info-legal-licence")}</h2>
        <p>{t.get("info-legal-licence-text")}</p>
        <div data-element="legal-notes-body"><p>{formal}</p></div>
        {part(cx, "info-legal-software", &["info-legal-software-text"])}
        {data}
        {part(cx, "info-legal-liability", &["info-legal-liability-text"])}
    }
    .into_any()
}
