//! The counter of a drive: what is expected on a day, by window, and one tap for what comes.

use domain::drive::PledgeStatus;
use jiff::civil::Date;
use leptos::prelude::*;
use services::staff::drives::{AtCounter, DriveDay, ExpectedWindow};

use super::address::drive_url;
use super::days::days;
use super::row::{List, row};
use super::words::window_said;
use crate::components::capital::capitalised;
use crate::components::drive_words::title;
use crate::components::icon::{Icon, Shape};
use crate::components::local_text::inline;
use crate::components::notice::Notice;
use crate::components::time::day;
use crate::cx::Cx;
use crate::forms::guard::TOKEN;
use crate::forms::sheet::Sheet;
use crate::page::Page;
use crate::staff_cx::StaffCx;

/// What the page shows.
pub struct Counter {
    /// What is expected.
    pub day: DriveDay,
    /// On this day.
    pub date: Date,
    /// What was looked for, and found; nothing before it was asked.
    pub found: Option<(String, Vec<AtCounter>)>,
    /// Whether the reader may give shops their links.
    pub publishes: bool,
}

/// What was just done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// What a pledge promised, or something of it, came.
    Received,
    /// It was noted before.
    Before,
    /// Something came that nobody had promised.
    Gift,
}

impl Outcome {
    const ALL: [(Self, &'static str); 3] = [
        (Self::Received, "arrivato"),
        (Self::Before, "gia"),
        (Self::Gift, "dono"),
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
            Self::Received => cx.texts.get("staff-drives-received"),
            Self::Before => cx.texts.get("staff-drives-received-before"),
            Self::Gift => cx.texts.get("staff-drives-gift-received"),
        }
    }
}

/// The page.
pub fn counter_page(
    cx: &StaffCx,
    counter: Counter,
    outcome: Option<Outcome>,
    sheet: Sheet,
) -> Page {
    let title = sheet.title(cx, title(cx, &counter.day.drive));
    let status = sheet.status;
    Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        let said = outcome.map(|outcome| Notice::Info.view(outcome.words(&cx)));
        let content = match &counter.found {
            Some((typed, found)) => results(&cx, &counter, typed, found, &sheet),
            None => expected(&cx, &counter, &sheet),
        };
        let date = match counter.date == cx.today() {
            true => t.get("staff-drives-today"),
            false => capitalised(&day(&cx, counter.date)),
        };
        view! {
            {sheet.summary(&cx)}
            <p><a href="/staff/raccolte">{t.get("staff-drives-title")}</a></p>
            <h1>{inline(&cx, &counter.day.drive.card.title)}</h1>
            <div role="status">{said}</div>
            {search(&cx, &counter, &sheet)}
            {ways(&cx, &counter)}
            <p class="lead day-date">{date}</p>
            {content}
            {days(&cx, &counter.day.drive, counter.date)}
        }
    })
    .staff()
    .status(status)
}

fn search(cx: &Cx, counter: &Counter, sheet: &Sheet) -> AnyView {
    let t = cx.texts;
    let url = drive_url(counter.day.drive.id, "");
    let typed = counter.found.as_ref().map(|(typed, _)| typed.clone());
    view! {
        <form class="narrow no-print" method="post" action=url role="search">
            <input type="hidden" name=TOKEN value=sheet.token.clone() />
            <label for="cerca">{t.get("staff-drives-search")}</label>
            <div class="search">
                <input
                    class="form-control"
                    type="text"
                    id="cerca"
                    name="cerca"
                    dir="auto"
                    autocomplete="off"
                    spellcheck="false"
                    maxlength="100"
                    value=typed.unwrap_or_default()
                />
                <button class="btn btn-primary" type="submit">
                    {Icon::Search.view(Shape::Small)}
                    {t.get("button-search")}
                </button>
            </div>
        </form>
    }
    .into_any()
}

fn ways(cx: &Cx, counter: &Counter) -> AnyView {
    let t = cx.texts;
    let drive = &counter.day.drive;
    let below = |page: &str| drive_url(drive.id, page);
    let has_shops = drive.card.points.iter().any(|point| point.is_shop());
    let shops = (counter.publishes && has_shops).then(|| {
        view! {
            <a class="btn btn-outline-primary" href=below("/negozi")>
                {t.get("staff-drives-shops")}
            </a>
        }
    });
    view! {
        <div class="drive-ways no-print">
            <a class="btn btn-outline-primary" href=below("/dono")>
                {Icon::Bag.view(Shape::Small)}
                {t.get("staff-drives-gift")}
            </a>
            <a class="btn btn-outline-primary" href=below("/magazzino")>
                {t.get("staff-drives-stock")}
            </a>
            <a class="btn btn-outline-primary" href=below("/resoconto")>
                {t.get("staff-drives-report")}
            </a>
            {shops}
        </div>
    }
    .into_any()
}

fn list<'a>(counter: &'a Counter, sheet: &'a Sheet) -> List<'a> {
    List {
        drive: &counter.day.drive,
        items: &counter.day.items,
        token: &sheet.token,
        day: counter.date,
    }
}

fn expected(cx: &Cx, counter: &Counter, sheet: &Sheet) -> AnyView {
    let t = cx.texts;
    if counter.day.windows.is_empty() {
        return Notice::Info.view(t.get("staff-drives-no-window"));
    }
    let list = list(counter, sheet);
    let windows = counter.day.windows.iter();
    windows
        .map(|window| of_window(cx, window, &list))
        .collect_view()
        .into_any()
}

fn of_window(cx: &Cx, window: &ExpectedWindow, list: &List<'_>) -> AnyView {
    let t = cx.texts;
    let came = |one: &&AtCounter| one.status == PledgeStatus::Received;
    let came = window.pledges.iter().filter(came).count();
    let counts = [("came", came.into()), ("n", window.pledges.len().into())];
    let said = match window.pledges.is_empty() {
        true => t.get("staff-drives-nothing-promised"),
        false => t.with("staff-drives-came-of", &counts),
    };
    let rows = window.pledges.iter();
    let rows = rows.map(|pledge| row(cx, pledge, list, false));
    view! {
        <section class="drive-expected">
            <h2>{window_said(cx, list.drive, &window.date)}</h2>
            <p class="text-secondary">{said}</p>
            <ul class="list-plain day-list">{rows.collect_view()}</ul>
        </section>
    }
    .into_any()
}

fn results(cx: &Cx, counter: &Counter, typed: &str, found: &[AtCounter], sheet: &Sheet) -> AnyView {
    let t = cx.texts;
    let typed = [("typed", typed.into())];
    if found.is_empty() {
        return Notice::Info.view(t.with("staff-drives-found-nothing", &typed));
    }
    let list = list(counter, sheet);
    let rows = found.iter().map(|pledge| row(cx, pledge, &list, true));
    view! {
        <section class="drive-expected">
            <h2>{t.with("staff-drives-found", &typed)}</h2>
            <ul class="list-plain day-list">{rows.collect_view()}</ul>
        </section>
    }
    .into_any()
}
