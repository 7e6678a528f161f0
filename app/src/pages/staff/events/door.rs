//! The door of an event: who is expected, who is here, and one tap for whoever comes.

use std::sync::Arc;

use domain::event::{Event, Occurrence, OccurrenceStanding, SignUpStatus};
use l10n::Texts;
use leptos::prelude::*;
use services::event::PartPlaces;
use services::staff::events::AtDoor;

use super::address::day_url;
use super::row::{List, row};
use crate::assets::asset;
use crate::components::icon::{Icon, Shape};
use crate::components::local_text::inline;
use crate::components::notice::Notice;
use crate::components::phone::digits;
use crate::components::time::day_time;
use crate::cx::Cx;
use crate::forms::guard::TOKEN;
use crate::forms::sheet::Sheet;
use crate::page::Page;
use crate::pages::staff::marks::{marked_list, marks};
use crate::staff_cx::StaffCx;

/// What the page shows.
pub struct Door {
    /// The event.
    pub event: Arc<Event>,
    /// The date.
    pub date: Occurrence,
    /// Everybody who is expected or waits.
    pub people: Vec<AtDoor>,
    /// What one signs up for, with its places.
    pub parts: Vec<PartPlaces>,
    /// What was looked for.
    pub typed: String,
    /// Whether the reader may put people on the list, take them off, and see how to reach them.
    pub holds: bool,
    /// Whether the reader may write to all of them.
    pub publishes: bool,
}

/// What was just done about the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Somebody was put on it.
    Added,
    /// Somebody was taken off it.
    TakenOff,
    /// Everybody on it is written to.
    Written,
}

impl Outcome {
    const ALL: [(Self, &'static str); 3] = [
        (Self::Added, "?esito=aggiunta"),
        (Self::TakenOff, "?esito=tolta"),
        (Self::Written, "?esito=scritto"),
    ];

    /// What stands in the address.
    pub fn query(self) -> &'static str {
        let found = Self::ALL.into_iter().find(|(outcome, _)| *outcome == self);
        found.map_or("", |(_, query)| query)
    }

    /// The outcome of a word in the address.
    pub fn from_word(word: &str) -> Option<Self> {
        let mut all = Self::ALL.into_iter();
        let found = all.find(|(_, query)| query.strip_prefix("?esito=") == Some(word));
        found.map(|(outcome, _)| outcome)
    }

    fn words(self, cx: &Cx) -> String {
        match self {
            Self::Added => cx.texts.get("staff-events-added"),
            Self::TakenOff => cx.texts.get("staff-events-taken-off"),
            Self::Written => cx.texts.get("staff-events-written"),
        }
    }
}

/// The page.
pub fn door_page(cx: &StaffCx, door: Door, outcome: Option<Outcome>, sheet: Sheet) -> Page {
    let title = door.event.card.title.pick(cx.locale());
    let title = title.map(|(words, _)| words.to_owned()).unwrap_or_default();
    let title = sheet.title(cx, title);
    let status = sheet.status;
    let staff = cx.staff().id;
    Page::new(title, move || {
        let cx = Cx::get();
        let url = day_url(door.event.id, door.date.date, "");
        let said = outcome.map(|outcome| Notice::Info.view(outcome.words(&cx)));
        let inside = view! {
            {sheet.summary(&cx)}
            <h1>{inline(&cx, &door.event.card.title)}</h1>
            <p class="lead day-date">{day_time(&cx, door.date.starts())}</p>
            <div>{said}</div>
            {search(&cx, &door, &sheet)}
            {ways(&cx, &door)}
            {marked_list(url, list(&cx, &door, &sheet))}
        };
        view! {
            {marks(&cx, staff, inside)}
            <script type="module" src=asset("filter.js").url></script>
        }
    })
    .staff()
    .status(status)
}

fn ways(cx: &Cx, door: &Door) -> Option<AnyView> {
    let t = cx.texts;
    let below = |page: &str| day_url(door.event.id, door.date.date, page);
    let write = door.publishes.then(|| {
        view! {
            <a class="btn btn-outline-primary" href=below("/messaggio")>
                {Icon::Talk.view(Shape::Small)}
                {t.get("staff-events-write")}
            </a>
        }
    });
    door.holds.then(|| {
        view! {
            <div class="actions door-ways no-print">
                <a class="btn btn-outline-primary" href=below("/aggiungi")>
                    {Icon::People.view(Shape::Small)}
                    {t.get("staff-events-add")}
                </a>
                <a class="btn btn-outline-primary" href=below("/elenco")>
                    {Icon::Print.view(Shape::Small)}
                    {t.get("staff-events-list")}
                </a>
                {write}
            </div>
        }
        .into_any()
    })
}

/// The search: with a script the list narrows while one types, without a connection too.
fn search(cx: &Cx, door: &Door, sheet: &Sheet) -> AnyView {
    let t = cx.texts;
    let url = day_url(door.event.id, door.date.date, "");
    view! {
        <form class="narrow no-print" method="post" action=url role="search" data-filter>
            <input type="hidden" name=TOKEN value=sheet.token.clone() />
            <label for="cerca">{t.get("staff-events-search")}</label>
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
                    value=door.typed.clone()
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

fn list(cx: &Cx, door: &Door, sheet: &Sheet) -> AnyView {
    let t = cx.texts;
    let to_come = door.date.starts().date() > cx.today();
    let early = to_come.then(|| Notice::Info.view(t.get("staff-events-early")));
    let off = (door.date.standing == OccurrenceStanding::CalledOff)
        .then(|| Notice::Caution.view(t.get("event-called-off-short")));
    let list = List {
        token: sheet.token.clone(),
        event: door.event.id,
        date: door.date.date,
        marks: !to_come,
        takes_off: door.holds && cx.now < door.date.starts_at(cx.zone()),
    };
    let (come, wait): (Vec<&AtDoor>, Vec<&AtDoor>) = door
        .people
        .iter()
        .partition(|one| one.status == SignUpStatus::Confirmed);
    let nobody = door
        .people
        .is_empty()
        .then(|| Notice::Info.view(t.get("staff-events-nobody")));
    let found = |some: &[&AtDoor]| -> Vec<AnyView> {
        let found = some.iter().filter(|one| one.is_called(&door.typed));
        found.map(|one| row(cx, one, &list)).collect()
    };
    let groups = groups(cx, door, &come).into_iter().map(|group| {
        let rows = found(&group.people);
        (!rows.is_empty()).then(|| {
            view! {
                <section data-group>
                    <h2>{group.heading}</h2>
                    <ul class="list-plain day-list">{rows}</ul>
                </section>
            }
        })
    });
    let waiting = found(&wait);
    let waiting = (!waiting.is_empty()).then(|| {
        view! {
            <section data-group>
                <h2>{t.get("staff-events-waiting")}</h2>
                <ul class="list-plain day-list">{waiting}</ul>
            </section>
        }
    });
    view! {
        {off}
        {early}
        {nobody}
        {counts(cx.texts, door, &come)}
        {groups.collect_view()}
        {waiting}
    }
    .into_any()
}

/// How many are expected, here, and could still come.
fn counts(t: &Texts, door: &Door, come: &[&AtDoor]) -> Option<AnyView> {
    if door.people.is_empty() {
        return None;
    }
    let said = |some: &[&AtDoor]| {
        let people: u32 = some.iter().map(|one| u32::from(one.party.size())).sum();
        let people = t.with("staff-events-people", &[("n", people.into())]);
        let sign_ups = t.with("staff-events-sign-ups", &[("n", some.len().into())]);
        view! { <strong>{people}</strong> <br /> {sign_ups} }.into_any()
    };
    let here: Vec<&AtDoor> = come
        .iter()
        .copied()
        .filter(|one| one.arrived_at.is_some())
        .collect();
    let left = match door.parts.as_slice() {
        [only] => only.places.left,
        _ => None,
    };
    let left = left.map(|left| view! { <strong>{left.to_string()}</strong> }.into_any());
    let counts = [
        ("staff-events-expected", Some(said(come))),
        ("staff-events-here", Some(said(&here))),
        ("staff-events-left", left),
    ];
    let counts = counts.into_iter().filter_map(|(words, said)| {
        let said = said?;
        Some(view! { <div><dt>{t.get(words)}</dt><dd>{said}</dd></div> })
    });
    Some(view! { <dl class="door-counts">{counts.collect_view()}</dl> }.into_any())
}

/// Those who are to arrive at the same time, or come to the same.
struct Group<'a> {
    heading: AnyView,
    people: Vec<&'a AtDoor>,
}

/// Neighbours in the list with the same stage and half hour.
fn groups<'a>(cx: &Cx, door: &Door, come: &[&'a AtDoor]) -> Vec<Group<'a>> {
    let t = cx.texts;
    let same = |a: &&AtDoor, b: &&AtDoor| (a.stage, a.arrival) == (b.stage, b.arrival);
    let heading = |some: &[&AtDoor]| {
        let first = some.first()?;
        let of_stage = door.date.stages.iter();
        let stage = first
            .stage
            .and_then(|id| of_stage.clone().find(|s| s.id == id));
        let at = first.arrival.or(stage.map(|stage| stage.starts))?;
        let here = some.iter().filter(|one| one.arrived_at.is_some()).count();
        let said = t.with(
            "staff-events-here-of",
            &[("here", here.into()), ("n", some.len().into())],
        );
        Some(
            view! {
                {digits(t.time(at.time()))} " "
                <small class="text-secondary">{said}</small>
            }
            .into_any(),
        )
    };
    come.chunk_by(same)
        .map(|some| Group {
            heading: heading(some).unwrap_or_else(|| t.get("staff-events-coming").into_any()),
            people: some.to_vec(),
        })
        .collect()
}
