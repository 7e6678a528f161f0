//! All municipalities, by the names people use.

use axum::response::Response;
use leptos::prelude::*;

use crate::components::notice::Notice;
use crate::components::search_form::search_form;
use crate::components::territory::{all_rows, municipalities_name, word};
use crate::cx::Cx;
use crate::error::PageError;
use crate::layout::breadcrumb::breadcrumb;
use crate::page::Page;

/// `/{locale}/municipi`
pub async fn show(cx: Cx) -> Result<Response, PageError> {
    let title = municipalities_name(&cx);
    let frame = cx.clone();
    Ok(Page::new(title, move || view(&frame)).respond(&cx))
}

fn view(cx: &Cx) -> AnyView {
    let t = cx.texts;
    let name = municipalities_name(cx);
    let content = if cx.directory.municipalities.is_empty() {
        Notice::Info.view(t.get("municipalities-none"))
    } else {
        view! {
            <p class="lead">{t.with("municipalities-lead", &[("word", word(cx).into())])}</p>
            <div class="narrow">{search_form(cx)} {all_rows(cx)}</div>
        }
        .into_any()
    };
    view! {
        {breadcrumb(cx, Vec::new(), name.clone())}
        <h1>{name}</h1>
        {content}
    }
    .into_any()
}
