//! The drives: those that take things now, then those that are over.

use std::sync::Arc;

use axum::response::Response;
use domain::drive::{Drive, Progress};
use leptos::prelude::*;

use super::feed::drive_feeds;
use crate::components::contact::{Weight, call_button, network_phone};
use crate::components::drive_card::{Needs, drive_card, what_is_needed};
use crate::components::drive_words::progress_bar;
use crate::components::notice::Notice;
use crate::components::preview::Preview;
use crate::cx::Cx;
use crate::error::PageError;
use crate::layout::breadcrumb::breadcrumb;
use crate::page::Page;

/// How many of those that are over stand on the page.
const ENDED: usize = 12;

/// `/{locale}/raccolte`
pub async fn show(cx: Cx) -> Result<Response, PageError> {
    let running = cx.services.running_drives();
    let ended = cx.services.ended_drives();
    let needs = what_is_needed(&cx).await;
    let title = cx.texts.get_plain("drives-title");
    let preview = Preview {
        description: cx.texts.get_plain("drives-lead"),
        path: cx.path.to_string(),
        picture: None,
    };
    let frame = cx.clone();
    let page = Page::new(title, move || view(&frame, &running, &ended, &needs));
    let page = page.inline().with_feeds(drive_feeds(&cx));
    Ok(page.with_preview(preview).respond(&cx))
}

fn view(cx: &Cx, running: &[Arc<Drive>], ended: &[Arc<Drive>], needs: &Needs) -> AnyView {
    let t = cx.texts;
    let content = if running.is_empty() {
        let call = network_phone(cx).map(|phone| call_button(cx, phone, Weight::Plain.class()));
        view! {
            {Notice::Info.view(t.get("drives-none"))}
            <div class="actions">{call}</div>
        }
        .into_any()
    } else {
        let cards = running.iter().map(|drive| drive_card(cx, drive, needs));
        view! {
            {together(cx, running, needs)}
            <ul class="list-plain cards">{cards.collect_view()}</ul>
        }
        .into_any()
    };
    let over = ended
        .iter()
        .take(ENDED)
        .map(|drive| drive_card(cx, drive, needs));
    let over = (!ended.is_empty()).then(|| {
        view! {
            <h2>{t.get("drives-ended")}</h2>
            <ul class="list-plain cards">{over.collect_view()}</ul>
        }
    });
    view! {
        {breadcrumb(cx, Vec::new(), t.get("drives-title"))}
        <h1>{t.get("drives-title")}</h1>
        <p class="lead">{t.get("drives-lead")}</p>
        <h2 class="visually-hidden">{t.get("drives-running")}</h2>
        {content}
        {over}
        <p class="more"><a href=cx.url("/appuntamento")>{t.get("drives-find-pledge")}</a></p>
    }
    .into_any()
}

/// How far all of them have come, where there are several: also of things of which one alone tells no number.
fn together(cx: &Cx, running: &[Arc<Drive>], needs: &Needs) -> Option<AnyView> {
    if running.len() < 2 {
        return None;
    }
    let all: Vec<_> = running
        .iter()
        .filter_map(|drive| needs.get(&drive.id))
        .flat_map(|needs| needs.tallies().copied())
        .collect();
    progress_bar(cx, Progress::of_network(&all))
}
