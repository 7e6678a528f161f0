//! What is in stock: how many came, wait to be sorted, are ready to be given, were given.

use std::sync::Arc;

use domain::drive::{Drive, Tally};
use leptos::prelude::*;
use services::staff::drives::Counted;

use super::address::drive_url;
use crate::components::drive_words::{item, title};
use crate::components::local_text::inline;
use crate::components::notice::Notice;
use crate::cx::Cx;
use crate::page::Page;

/// What was just done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Things were sorted.
    Sorted,
    /// Things were given.
    Given,
    /// A count was put right.
    Corrected,
    /// It was noted before.
    Before,
}

impl Outcome {
    const ALL: [(Self, &'static str); 4] = [
        (Self::Sorted, "ordinato"),
        (Self::Given, "dato"),
        (Self::Corrected, "corretto"),
        (Self::Before, "gia"),
    ];

    /// The word in an address.
    pub fn word(self) -> &'static str {
        let found = Self::ALL.into_iter().find(|(outcome, _)| *outcome == self);
        found.map_or("", |(_, word)| word)
    }

    /// The outcome of a word.
    pub fn from_word(word: &str) -> Option<Self> {
        let found = Self::ALL.into_iter().find(|(_, known)| *known == word);
        found.map(|(outcome, _)| outcome)
    }

    fn words(self, cx: &Cx) -> String {
        match self {
            Self::Sorted => cx.texts.get("staff-drives-sorted"),
            Self::Given => cx.texts.get("staff-drives-given"),
            Self::Corrected => cx.texts.get("staff-drives-corrected"),
            Self::Before => cx.texts.get("staff-drives-noted-before"),
        }
    }
}

/// Whether the reader gives things and puts counts right, or only receives and sorts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hand {
    /// Both.
    Gives,
    /// Only sorts.
    Sorts,
}

/// The page.
pub fn stock_page(
    cx: &Cx,
    drive: Arc<Drive>,
    items: Vec<Counted>,
    hand: Hand,
    outcome: Option<Outcome>,
) -> Page {
    let words = cx.texts.get_plain("staff-drives-stock");
    let title = format!("{words}: {}", title(cx, &drive));
    Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        let said = outcome.map(|outcome| Notice::Info.view(outcome.words(&cx)));
        let below = |page: &str| drive_url(drive.id, &format!("/magazzino/{page}"));
        let unsorted = items.iter().any(|counted| counted.tally.unsorted() > 0);
        let sort_class = if unsorted { "btn btn-primary" } else { "btn btn-outline-primary" };
        let gives = (hand == Hand::Gives).then(|| {
            view! {
                <a class="btn btn-outline-primary" href=below("dato")>{t.get("staff-drives-give")}</a>
                <a class="btn btn-outline-primary" href=below("correggi")>{t.get("staff-drives-correct")}</a>
            }
        });
        view! {
            <p><a href=drive_url(drive.id, "")>{inline(&cx, &drive.card.title)}</a></p>
            <h1>{t.get("staff-drives-stock")}</h1>
            <div role="status">{said}</div>
            <div class="drive-ways no-print">
                <a class=sort_class href=below("ordinato")>{t.get("staff-drives-sort")}</a>
                {gives}
            </div>
            {table(&cx, &items)}
        }
    })
    .staff()
}

/// The counts of a line, in the order in which things go through them.
fn counts(tally: &Tally) -> [u32; 4] {
    [
        tally.received,
        tally.unsorted(),
        tally.in_stock(),
        tally.given,
    ]
}

fn table(cx: &Cx, items: &[Counted]) -> AnyView {
    let t = cx.texts;
    let came = |counted: &&Counted| counted.tally.received > 0;
    let came: Vec<&Counted> = items.iter().filter(came).collect();
    if came.is_empty() {
        return Notice::Info.view(t.get("staff-drives-nothing-came"));
    }
    let rows = came.into_iter().map(|counted| {
        let cells = counts(&counted.tally).map(|n| {
            let class = if n == 0 { "text-secondary" } else { "" };
            view! { <td class=class>{n.to_string()}</td> }
        });
        let note = (!counted.item.staff_note.is_empty())
            .then(|| view! { <br /><small>{counted.item.staff_note.clone()}</small> });
        view! {
            <tr>
                <th scope="row">{item(cx, &counted.item)} {note}</th>
                {cells.into_iter().collect_view()}
            </tr>
        }
    });
    view! {
        <table class="drive-table">
            <caption class="visually-hidden">{t.get("staff-drives-stock")}</caption>
            <thead>
                <tr>
                    <th scope="col">{t.get("staff-drives-column-item")}</th>
                    <th scope="col">{t.get("staff-drives-column-received")}</th>
                    <th scope="col">{t.get("staff-drives-column-unsorted")}</th>
                    <th scope="col">{t.get("staff-drives-column-ready")}</th>
                    <th scope="col">{t.get("staff-drives-column-given")}</th>
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
    .into_any()
}
