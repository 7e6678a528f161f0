//! A drive in a list: what, for whom, until when, where next, and how far it has come.

use std::collections::HashMap;

use domain::drive::Drive;
use domain::id::DriveId;
use leptos::prelude::*;
use services::drive::DriveNeeds;

use super::drive_places::{hours, open_dates};
use super::drive_words::{for_whom, progress_bar, until};
use super::local_text::marked;
use super::name::name;
use super::words::words;
use crate::cx::Cx;

/// What every drive on the site needs.
pub type Needs = HashMap<DriveId, DriveNeeds>;

/// What is needed; while the database is away nothing is said of it, and the page is there all the same.
pub async fn what_is_needed(cx: &Cx) -> Needs {
    cx.services.needs_of_all().await.unwrap_or_default()
}

/// The card, under a heading of the second level.
pub fn drive_card(cx: &Cx, drive: &Drive, needs: &Needs) -> AnyView {
    let t = cx.texts;
    let href = cx.url(&format!("/raccolte/{}", drive.card.slug));
    let next = open_dates(cx, drive).into_iter().next().map(|date| {
        let place = drive.point(date.point);
        let place = place.map(|point| view! { " · " {name(cx, &point.place.name)} });
        let when = vec![("when", hours(cx, &date))];
        view! { <p class="mb-0">{words(t, "drive-next", &[], when)} {place}</p> }
    });
    let bar = needs
        .get(&drive.id)
        .map(|needs| progress_bar(cx, needs.progress()));
    view! {
        <li class="it-card event-card">
            <p class="event-when">{until(cx, drive)}</p>
            <h3 class="it-card-title"><a href=href>{marked(cx, &drive.card.title)}</a></h3>
            {next}
            <p class="text-secondary">{for_whom(cx, drive)}</p>
            {bar}
        </li>
    }
    .into_any()
}
