//! The drives at whose counter one may stand, with what is expected today.

use std::sync::Arc;

use domain::drive::{Drive, Phase, PledgeStatus};
use leptos::prelude::*;
use services::staff::drives::DriveDay;

use super::address::drive_url;
use crate::components::local_text::inline;
use crate::components::notice::Notice;
use crate::components::time::day;
use crate::cx::Cx;
use crate::page::Page;

/// The page: those that run with what is expected today, and those that are over.
pub fn list_page(cx: &Cx, today: Vec<DriveDay>, over: Vec<Arc<Drive>>) -> Page {
    Page::new(cx.texts.get_plain("staff-drives-title"), move || {
        let cx = Cx::get();
        let t = cx.texts;
        let none = (today.is_empty() && over.is_empty())
            .then(|| Notice::Info.view(t.get("staff-drives-none")));
        let running = today.iter().map(|day| running(&cx, day)).collect_view();
        let ended = (!over.is_empty()).then(|| {
            let rows = over.iter().map(|drive| row(&cx, drive, None));
            view! {
                <h2>{t.get("staff-drives-over")}</h2>
                <ul class="list-plain pile">{rows.collect_view()}</ul>
            }
        });
        view! {
            <h1>{t.get("staff-drives-title")}</h1>
            {none}
            <ul class="list-plain pile">{running}</ul>
            {ended}
        }
    })
    .staff()
}

fn running(cx: &Cx, today: &DriveDay) -> AnyView {
    let t = cx.texts;
    let pledges = today.windows.iter().flat_map(|window| &window.pledges);
    let waited = pledges.filter(|pledge| pledge.status == PledgeStatus::Promised);
    let waited = waited.count();
    let said = match (today.windows.is_empty(), waited) {
        (true, _) => next(cx, &today.drive),
        (false, 0) => t.get("staff-drives-today-nothing"),
        (false, n) => t.with("staff-drives-today-expected", &[("n", n.into())]),
    };
    row(cx, &today.drive, Some(said))
}

/// The next day on which somebody takes things.
fn next(cx: &Cx, drive: &Drive) -> String {
    let here = cx.zone().to_datetime(cx.now);
    let open = drive.open_dates(&cx.directory.holidays(), here);
    match open.first() {
        Some(date) => {
            let date = day(cx, date.starts.date());
            cx.texts.with("staff-drives-next", &[("day", date.into())])
        }
        None => cx.texts.get("staff-drives-no-more-windows"),
    }
}

fn row(cx: &Cx, drive: &Drive, said: Option<String>) -> AnyView {
    let t = cx.texts;
    let period = drive.card.period.map(|period| {
        let days = [
            ("from", t.date_long(period.from).into()),
            ("until", t.date_long(period.until).into()),
        ];
        view! { <p class="text-secondary">{t.with("staff-drives-period", &days)}</p> }
    });
    let coming = (drive.phase(cx.today()) == Phase::Coming)
        .then(|| view! { <p class="day-mark">{t.get("staff-drives-coming")}</p> });
    view! {
        <li class="it-card day-row">
            <h2 class="it-card-title">
                <a href=drive_url(drive.id, "")>{inline(cx, &drive.card.title)}</a>
            </h2>
            {coming}
            {said.map(|said| view! { <p><strong>{said}</strong></p> })}
            {period}
        </li>
    }
    .into_any()
}
