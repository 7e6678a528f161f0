//! Dates of events that one signs up for: as rows of a list, and those of one event.

use std::collections::HashMap;
use std::sync::Arc;

use domain::event::{Event, Occurrence, OccurrenceStanding, occurrences};
use domain::id::{EventId, StageId};
use domain::staff::account::Staff;
use domain::staff::rights::Verb;
use jiff::ToSpan;
use jiff::civil::Date;
use leptos::prelude::*;
use services::event::Places;

use super::address::day_url;
use crate::components::event_words::places;
use crate::components::local_text::inline;
use crate::components::time::day_time;
use crate::cx::Cx;
use crate::page::Page;

/// How many days an event stays in the list when it is over: somebody may still want to know who came.
const PAST_DAYS: i32 = 7;
/// How many days ahead the list looks.
const AHEAD_DAYS: i32 = 60;

/// The places of what one signs up for: see [`services::Services::places_to_come`].
pub type PlacesToCome = HashMap<(EventId, Date, Option<StageId>), Places>;

/// A date of an event.
#[derive(Debug, Clone)]
pub struct Dated {
    /// The event.
    pub event: Arc<Event>,
    /// The date.
    pub date: Occurrence,
}

/// The dates near today of the events that one signs up for and at whose door somebody may stand, in order of time.
pub fn dates_of(cx: &Cx, staff: &Staff) -> Vec<Dated> {
    let today = cx.today();
    let from = today.saturating_sub(PAST_DAYS.days());
    let until = today.saturating_add(AHEAD_DAYS.days());
    let events = cx.services.events_for(staff, Verb::CheckIn).into_iter();
    let mut dates: Vec<Dated> = events
        .filter(|event| event.card.sign_up.is_some())
        .flat_map(|event| {
            let dates = occurrences(&event, from, until).into_iter();
            dates.map(move |date| Dated {
                event: Arc::clone(&event),
                date,
            })
        })
        .collect();
    dates.sort_by_key(|dated| (dated.date.starts(), dated.event.id));
    dates
}

/// The dates of one event.
pub fn dates_page(cx: &Cx, event: Arc<Event>, taken: PlacesToCome) -> Page {
    let title = event.card.title.pick(cx.locale());
    let title = title.map(|(words, _)| words.to_owned()).unwrap_or_default();
    Page::new(title, move || {
        let cx = Cx::get();
        let rows = event.all().into_iter().map(|date| {
            let event = Arc::clone(&event);
            row(&cx, &Dated { event, date }, &taken)
        });
        view! {
            <h1>{inline(&cx, &event.card.title)}</h1>
            <ul class="list-plain pile">{rows.collect_view()}</ul>
        }
    })
    .staff()
}

/// A date as a row: what, when, where, and how many people have signed up while it is to come.
pub fn row(cx: &Cx, dated: &Dated, taken: &PlacesToCome) -> AnyView {
    let t = cx.texts;
    let Dated { event, date } = dated;
    let off = (date.standing == OccurrenceStanding::CalledOff)
        .then(|| view! { <p class="day-mark">{t.get("event-called-off-short")}</p> });
    let of_date = taken.iter();
    let of_date: Vec<&Places> = of_date
        .filter(|((id, day, _), _)| (*id, *day) == (event.id, date.date))
        .map(|(_, places)| places)
        .collect();
    let people: u32 = of_date.iter().map(|places| places.taken).sum();
    let waiting: u32 = of_date.iter().map(|places| places.waiting).sum();
    let counts = (people + waiting > 0).then(|| {
        let waiting = (waiting > 0)
            .then(|| t.with("staff-events-waiting-count", &[("n", waiting.into())]))
            .map(|said| format!(" · {said}"));
        let people = t.with("staff-events-people", &[("n", people.into())]);
        view! { <p>{people} {waiting}</p> }
    });
    view! {
        <li class="it-card day-row">
            <h3 class="it-card-title">
                <a href=day_url(event.id, date.date, "")>{inline(cx, &event.card.title)}</a>
            </h3>
            {off}
            <p>{day_time(cx, date.starts())} " · " {places(cx, date)}</p>
            {counts}
        </li>
    }
    .into_any()
}
