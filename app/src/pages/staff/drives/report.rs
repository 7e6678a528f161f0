//! How a drive stands, and what came of it once it is over.

use std::sync::Arc;

use domain::drive::{Drive, Phase, Progress};
use leptos::prelude::*;
use services::drive::{DriveReport, ItemNeed};

use super::address::drive_url;
use super::words::kit_name;
use crate::components::drive_words::{item, progress_bar, title};
use crate::components::local_text::inline;
use crate::cx::Cx;
use crate::page::Page;

/// The page.
pub fn report_page(cx: &Cx, drive: Arc<Drive>, report: DriveReport) -> Page {
    let words = cx.texts.get_plain("staff-drives-report");
    let title = format!("{words}: {}", title(cx, &drive));
    Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        let heading = match drive.phase(cx.today()) {
            Phase::Ended => "staff-drives-report-ended",
            Phase::Coming | Phase::Running => "staff-drives-report",
        };
        view! {
            <p><a href=drive_url(drive.id, "")>{inline(&cx, &drive.card.title)}</a></p>
            <h1>{t.get(heading)}</h1>
            {summary(&cx, Progress::whole(report.needs.tallies()))}
            {kits(&cx, &report)}
            {table(&cx, &report.needs.items)}
        }
    })
    .staff()
}

/// The whole, in words beside a bar.
fn summary(cx: &Cx, progress: Progress) -> AnyView {
    let t = cx.texts;
    let facts = [
        ("staff-drives-report-open", progress.open()),
        ("staff-drives-report-arrived", progress.arrived),
        ("staff-drives-report-given", progress.given),
    ];
    let facts = facts.map(|(id, n)| {
        // l10n: staff-drives-report-open
        // l10n: staff-drives-report-arrived
        // l10n: staff-drives-report-given
        view! { <div><dt>{t.get(id)}</dt><dd><strong>{n.to_string()}</strong></dd></div> }
    });
    view! {
        {progress_bar(cx, progress)}
        <dl class="door-counts">{facts.into_iter().collect_view()}</dl>
    }
    .into_any()
}

fn kits(cx: &Cx, report: &DriveReport) -> Option<AnyView> {
    let t = cx.texts;
    if report.kits.is_empty() {
        return None;
    }
    let kits = report.kits.iter().map(|(kit, given)| {
        let given = match given {
            Some(n) => n.to_string(),
            None => t.get("staff-drives-report-few"),
        };
        view! { <li>{kit_name(cx, *kit)} ": " <strong>{given}</strong></li> }
    });
    Some(
        view! {
            <h2>{t.get("staff-drives-report-kits")}</h2>
            <ul>{kits.collect_view()}</ul>
        }
        .into_any(),
    )
}

fn table(cx: &Cx, items: &[ItemNeed]) -> AnyView {
    let t = cx.texts;
    let rows = items.iter().map(|need| {
        let tally = &need.tally;
        let cells = [tally.needed, tally.promised, tally.received, tally.open()].map(|n| {
            let class = if n == 0 { "text-secondary" } else { "" };
            view! { <td class=class>{n.to_string()}</td> }
        });
        view! {
            <tr>
                <th scope="row">{item(cx, &need.item)}</th>
                {cells.into_iter().collect_view()}
            </tr>
        }
    });
    view! {
        <h2>{t.get("staff-drives-report-items")}</h2>
        <table class="drive-table">
            <caption class="visually-hidden">{t.get("staff-drives-report-items")}</caption>
            <thead>
                <tr>
                    <th scope="col">{t.get("staff-drives-column-item")}</th>
                    <th scope="col">{t.get("staff-drives-column-needed")}</th>
                    <th scope="col">{t.get("staff-drives-column-promised")}</th>
                    <th scope="col">{t.get("staff-drives-column-received")}</th>
                    <th scope="col">{t.get("staff-drives-column-open")}</th>
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
    .into_any()
}
