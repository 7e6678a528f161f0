//! What happens to a family's data. Each sentence is something the program does; see `domain::booking` for the dates.

use axum::response::Response;
use leptos::prelude::*;

use super::part::{list_part, part, text_page};
use crate::cx::Cx;
use crate::error::PageError;

/// `/{locale}/privacy`
pub async fn show(cx: Cx) -> Result<Response, PageError> {
    Ok(text_page(
        &cx,
        "info-privacy-title",
        Some("info-privacy-lead"),
        view,
    ))
}

fn view(cx: &Cx) -> AnyView {
    let t = cx.texts;
    let asked = [
        "info-privacy-asked-name",
        "info-privacy-asked-contact",
        "info-privacy-asked-language",
        "info-privacy-asked-topic",
        "info-privacy-asked-callback",
    ];
    let until = [
        "info-privacy-until-text",
        "info-privacy-until-application",
        "info-privacy-until-feedback",
        "info-privacy-now",
        "info-privacy-counts",
    ];
    let cookies = [
        "info-privacy-cookies-text",
        "info-privacy-logs",
        "info-privacy-reads",
    ];
    let network = t.with(
        "info-privacy-network",
        &[("network", cx.network_name().into())],
    );
    view! {
        {list_part(cx, "info-privacy-asked", &asked)}
        {part(cx, "info-privacy-not-asked", &["info-privacy-not-asked-text"])}
        {part(cx, "info-privacy-why", &["info-privacy-why-text"])}
        {part(cx, "info-privacy-who", &["info-privacy-who-text"])}
        <p>{network}</p>
        {part(cx, "info-privacy-until", &until)}
        {part(cx, "info-privacy-rights", &["info-privacy-rights-text"])}
        <div class="actions">
            <a class="btn btn-outline-primary" href=cx.url("/sportelli")>
                {t.get("error-all-desks")}
            </a>
            <a class="btn btn-outline-primary" href=cx.url("/appuntamento")>
                {t.get("layout-my-appointment")}
            </a>
        </div>
        {part(cx, "info-privacy-cookies", &cookies)}
    }
    .into_any()
}
