//! What came of a drive: counts, and never a name.

use domain::drive::{Progress, Shown};
use leptos::prelude::*;
use services::drive::DriveReport;

use crate::components::drive_words::item;
use crate::cx::Cx;

/// The closing report.
pub fn report(cx: &Cx, report: &DriveReport) -> Option<AnyView> {
    let t = cx.texts;
    let progress = report.needs.progress();
    if progress.needed == 0 {
        return None;
    }
    let rows = report.needs.items.iter().filter_map(|need| {
        let Shown::Counts(tally) = need.tally.shown() else {
            return None;
        };
        let number = |n: u32| t.number(n.into());
        Some(view! {
            <tr>
                <th scope="row">{item(cx, &need.item)}</th>
                <td>{number(tally.needed)}</td>
                <td>{number(tally.received)}</td>
                <td>{number(tally.given)}</td>
            </tr>
        })
    });
    let kits = report.kits.iter().map(|(kit, given)| {
        // l10n: drive-kit-*
        let name = t.get(&format!("drive-kit-{}", kit.word()));
        let said = match given {
            Some(n) => t.with(
                "drive-kits-given",
                &[("kit", name.into()), ("n", (*n).into())],
            ),
            None => t.with("drive-kits-few", &[("kit", name.into())]),
        };
        view! { <li>{said}</li> }
    });
    let kits: Vec<_> = kits.collect();
    let kits =
        (!kits.is_empty()).then(|| view! { <h3>{t.get("drive-report-kits")}</h3> <ul>{kits}</ul> });
    Some(
        view! {
            <section aria-labelledby="come-e-andata">
                <h2 id="come-e-andata">{t.get("event-outcome")}</h2>
                <p class="lead">{sums(cx, progress)}</p>
                <table class="table report">
                    <caption class="visually-hidden">{t.get("event-outcome")}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{t.get("drive-report-item")}</th>
                            <th scope="col">{t.get("drive-report-needed")}</th>
                            <th scope="col">{t.get("drive-report-arrived")}</th>
                            <th scope="col">{t.get("drive-report-given")}</th>
                        </tr>
                    </thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
                {kits}
            </section>
        }
        .into_any(),
    )
}

/// "Arrivate 201 cose, date 180 alle famiglie."
fn sums(cx: &Cx, progress: Progress) -> String {
    let t = cx.texts;
    let arrived = t.with("drive-arrived", &[("n", progress.arrived.into())]);
    let given = t.with("drive-given", &[("n", progress.given.into())]);
    format!("{arrived} · {given}")
}
