//! How far everyone can use the site, and whom to tell when somebody cannot.

use axum::response::Response;
use leptos::prelude::*;

use super::part::{part, text_page};
use crate::components::call::phones;
use crate::cx::Cx;
use crate::error::PageError;

/// `/{locale}/accessibilita`
pub async fn show(cx: Cx) -> Result<Response, PageError> {
    let lead = Some("info-accessibility-lead");
    Ok(text_page(&cx, "info-accessibility-title", lead, view))
}

fn view(cx: &Cx) -> AnyView {
    let t = cx.texts;
    let how = ["info-accessibility-how-text", "info-accessibility-how-far"];
    view! {
        {part(cx, "info-accessibility-standard", &["info-accessibility-standard-text"])}
        {part(cx, "info-accessibility-how", &how)}
        <h2 id="segnala">{t.get("info-accessibility-report")}</h2>
        <p>{t.get("info-accessibility-report-phone")}</p>
        {phones(cx, |_| false)}
    }
    .into_any()
}
