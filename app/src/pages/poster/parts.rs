//! What every sheet has: the choice of the paper above it, the code, who pays.

use leptos::prelude::*;

use super::address::Printed;
use super::paper::Paper;
use crate::assets::asset;
use crate::components::icon::{Icon, Shape};
use crate::components::local_text::inline;
use crate::components::qr::qr;
use crate::cx::Cx;

/// What is done with the sheet, on the screen alone: `how` says it, `drawn` whether there is a picture of it.
pub fn choices(cx: &Cx, printed: &Printed, paper: Paper, how: String, drawn: bool) -> AnyView {
    let t = cx.texts;
    let chip = |other: Paper, words: &'static str| {
        let current = (other == paper).then_some("true");
        let href = cx.url(&printed.sheet(other));
        view! { <li><a class="chip" href=href aria-current=current>{words}</a></li> }
    };
    let image = drawn.then(|| {
        let href = cx.url(&printed.image());
        view! { <a class="btn btn-outline-primary" href=href>{t.get("poster-image")}</a> }
    });
    view! {
        <div class="no-print pile">
            <p class="mb-0">{how}</p>
            <nav aria-label=t.get("poster-paper")>
                <ul class="list-plain chips">{chip(Paper::A4, "A4")} {chip(Paper::A5, "A5")}</ul>
            </nav>
            <div class="actions">
                <button class="btn btn-primary" type="button" data-print="" hidden>
                    {Icon::Print.view(Shape::Small)}
                    {t.get("appointment-print")}
                </button>
                {image}
            </div>
        </div>
    }
    .into_any()
}

/// The code with the address to type; `words` say what it opens.
pub fn code(cx: &Cx, printed: &Printed, words: String) -> AnyView {
    view! {
        <div class="poster-code">
            {qr(&printed.code(cx), words)}
            <p class="address" dir="ltr">{printed.typed(cx)}</p>
        </div>
    }
    .into_any()
}

/// Who pays for the network: public material carries it.
pub fn cofunding(cx: &Cx) -> Option<AnyView> {
    let network = cx.directory.network.as_ref()?;
    let words = inline(cx, &network.cofunding)?;
    Some(
        view! {
            <div class="eu poster-eu">
                <img src=asset("eu.svg").url width="54" height="36" alt="" />
                <p>{words}</p>
            </div>
        }
        .into_any(),
    )
}
