//! The days on which something is brought to a drive.

use domain::drive::Drive;
use jiff::civil::Date;
use leptos::prelude::*;

use super::address::drive_url;
use crate::components::capital::capitalised;
use crate::components::time::day;
use crate::cx::Cx;

/// How many days with windows are offered beside the one that is shown.
const DAYS: usize = 6;

/// Ways to other days than the one shown: the last one before, and the next ones.
pub fn days(cx: &Cx, drive: &Drive, shown: Date) -> Option<AnyView> {
    let t = cx.texts;
    let dates = drive.dates(&cx.directory.holidays());
    let mut all: Vec<Date> = dates
        .iter()
        .filter(|date| date.takes_place())
        .map(|date| date.starts.date())
        .collect();
    all.push(cx.today());
    all.sort_unstable();
    all.dedup();
    let before = all.iter().rev().find(|day| **day < shown).copied();
    let after = all.iter().filter(|day| **day > shown).copied();
    let offered: Vec<Date> = before.into_iter().chain(after.take(DAYS)).collect();
    if offered.is_empty() {
        return None;
    }
    let links = offered
        .into_iter()
        .map(|date| {
            let href = drive_url(drive.id, &format!("?giorno={date}"));
            let words = match date == cx.today() {
                true => t.get("staff-drives-today"),
                false => capitalised(&day(cx, date)),
            };
            view! { <li><a class="chip" href=href>{words}</a></li> }
        })
        .collect_view();
    Some(
        view! {
            <nav class="no-print" aria-label=t.get("staff-drives-days")>
                <h2>{t.get("staff-drives-days")}</h2>
                <ul class="list-plain chips">{links}</ul>
            </nav>
        }
        .into_any(),
    )
}
