//! How far everyone can use the site, and whom to tell when somebody cannot.

use axum::response::Response;
use leptos::prelude::*;

use super::part::{part, text_page};
use crate::components::call::phones;
use crate::components::callback_box::{About, plain_callback_box};
use crate::cx::Cx;
use crate::error::PageError;

/// `/{locale}/accessibilita`
pub async fn show(cx: Cx) -> Result<Response, PageError> {
    let lead = Some("info-accessibility-lead");
    Ok(text_page(&cx, "info-accessibility-title", lead, view))
}

fn view(cx: &Cx) -> AnyView {
    let t = cx.texts;
    let network = cx.directory.network.as_ref();
    let help =
        phones(cx, |_| false).or_else(|| network.map(|_| plain_callback_box(cx, About::Nothing)));
    let how = ["info-accessibility-how-text", "info-accessibility-how-far"];
    view! {
        {part(cx, "info-accessibility-standard", &["info-accessibility-standard-text"])}
        {part(cx, "info-accessibility-how", &how)}
        <h2 id="segnala">{t.get("info-accessibility-report")}</h2>
        <p>{t.get("info-accessibility-report-phone")}</p>
        {help}
    }
    .into_any()
}
