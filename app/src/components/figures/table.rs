//! A section as a table: readable by ear, by eye at the width of a phone, and on paper.

use domain::figures::Cell;
use leptos::prelude::*;

use super::chart::chart;
use super::section::Section;
use crate::components::phone::digits;
use crate::cx::Cx;

/// A count of one to four.
pub const FEW: &str = "<5";

/// A count as it is shown.
pub fn said(cx: &Cx, cell: Cell) -> String {
    match cell {
        Cell::Shown(count) => cx.texts.number(i64::try_from(count).unwrap_or(i64::MAX)),
        Cell::Few => FEW.to_owned(),
        Cell::Withheld => cx.texts.get("figures-withheld"),
    }
}

/// A section: its heading, its drawing, its table.
pub fn section_view(cx: &Cx, section: &Section) -> AnyView {
    view! {
        <div class="figure-section">
            <h2 id=heading_of(section)>{section.title.clone()}</h2>
            {chart(cx, section)}
            {table(cx, section)}
        </div>
    }
    .into_any()
}

fn heading_of(section: &Section) -> String {
    format!("{}-titolo", section.id)
}

fn table(cx: &Cx, section: &Section) -> AnyView {
    let heads = section
        .columns
        .iter()
        .map(|head| view! { <th scope="col">{head.clone()}</th> })
        .collect_view();
    let cells = |cells: &[Cell]| {
        let cells = cells.iter().map(|cell| match cell {
            Cell::Withheld => view! { <td>{said(cx, *cell)}</td> }.into_any(),
            _ => view! { <td>{digits(said(cx, *cell))}</td> }.into_any(),
        });
        cells.collect_view()
    };
    let rows = section
        .rows
        .iter()
        .map(|(row, counts)| view! { <tr><th scope="row">{row.clone()}</th>{cells(counts)}</tr> })
        .collect_view();
    let totals = section.totals.as_ref().map(|counts| {
        view! {
            <tfoot>
                <tr><th scope="row">{cx.texts.get("figures-total")}</th>{cells(counts)}</tr>
            </tfoot>
        }
    });
    let (heading, title) = (heading_of(section), section.title.clone());
    view! {
        <section class="figure-table" aria-labelledby=heading tabindex="0">
            <table>
                <caption class="visually-hidden">{title}</caption>
                <thead>
                    <tr><th scope="col">{section.of.clone()}</th>{heads}</tr>
                </thead>
                <tbody>{rows}</tbody>
                {totals}
            </table>
        </section>
    }
    .into_any()
}
