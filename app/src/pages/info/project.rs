//! What the network is and who pays for it.

use axum::response::Response;
use leptos::prelude::*;

use super::part::text_page;
use crate::components::local_text::{inline, prose};
use crate::components::name::name;
use crate::components::notice::Notice;
use crate::components::territory::{chips, municipalities_name, word};
use crate::cx::Cx;
use crate::error::PageError;

/// How many municipalities are named here; more are on their own page.
const NAMED: usize = 20;

/// `/{locale}/progetto`
pub async fn show(cx: Cx) -> Result<Response, PageError> {
    Ok(text_page(&cx, "layout-about", None, view))
}

fn view(cx: &Cx) -> AnyView {
    let t = cx.texts;
    let Some(network) = &cx.directory.network else {
        return Notice::Info.view(t.get("home-no-network"));
    };
    let tagline = inline(cx, &network.tagline).map(|said| view! { <p>{said}</p> });
    let funders = (!network.funders.trim().is_empty()).then(|| {
        view! {
            <h2>{t.get("info-project-funders")}</h2>
            <p>{name(cx, &network.funders)}</p>
        }
    });
    let cofunding = inline(cx, &network.cofunding).map(|said| view! { <p>{said}</p> });
    let all = &cx.directory.municipalities;
    let municipalities = (!all.is_empty()).then(|| {
        let args = [("word", word(cx).into())];
        let heading = t.with("info-project-municipalities", &args);
        let list = if all.len() <= NAMED {
            chips(cx, municipalities_name(cx), all)
        } else {
            let args = [("n", all.len().into()), ("word", word(cx).into())];
            let said = t.with("municipalities-all", &args);
            view! { <p><a href=cx.url("/municipi")>{said}</a></p> }.into_any()
        };
        view! { <h2>{heading}</h2> {list} }
    });
    view! {
        <h2>{name(cx, &network.name)}</h2>
        {tagline}
        {prose(cx, &network.about)}
        {funders}
        {cofunding}
        {municipalities}
    }
    .into_any()
}
