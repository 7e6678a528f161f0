//! Somebody wants to promise something to a drive that is over: what runs now.

use std::sync::Arc;

use domain::drive::Drive;
use http::StatusCode;
use leptos::prelude::*;

use crate::components::drive_card::{Needs, drive_card};
use crate::components::notice::mishap;
use crate::cx::Cx;
use crate::page::Page;

/// The page; `running` take promises, the nearest first.
pub fn ended_page(cx: &Cx, running: Vec<Arc<Drive>>, needs: Needs) -> Page {
    Page::new(cx.texts.get_plain("pledge-ended-title"), move || {
        let cx = Cx::get();
        let t = cx.texts;
        view! {
            <div class="narrow">
                {mishap(t.get("pledge-ended-title"), t.get("pledge-ended-what"))}
                {instead(&cx, &running, &needs)}
            </div>
        }
    })
    .moment()
    .status(StatusCode::CONFLICT)
}

/// Drives that run, or the way to all.
pub fn instead(cx: &Cx, running: &[Arc<Drive>], needs: &Needs) -> AnyView {
    let t = cx.texts;
    let cards: Vec<_> = running
        .iter()
        .map(|drive| drive_card(cx, drive, needs))
        .collect();
    if cards.is_empty() {
        return view! {
            <p>{t.get("drives-none")}</p>
            <p class="more"><a href=cx.url("/raccolte")>{t.get("drives-all")}</a></p>
        }
        .into_any();
    }
    view! {
        <h2>{t.get("drive-instead")}</h2>
        <ul class="list-plain pile">{cards}</ul>
        <p class="more"><a href=cx.url("/raccolte")>{t.get("drives-all")}</a></p>
    }
    .into_any()
}
