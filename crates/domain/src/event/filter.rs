//! Which events somebody looks for.

use std::sync::Arc;

use jiff::ToSpan;
use jiff::civil::{Date, DateTime, Weekday};

use crate::id::MunicipalityId;
use crate::locale::Locale;

use super::event::Event;
use super::kind::EventKind;
use super::occurrence::{Occurrence, occurrences};

/// Which days somebody looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum When {
    /// From today on.
    #[default]
    Coming,
    /// Today.
    Today,
    /// Saturday and Sunday: this week's, or what is left of them.
    Weekend,
    /// What is left of this month.
    Month,
    /// These days, the last one included.
    Days(Date, Date),
}

impl When {
    /// The days that are meant, today being the given one.
    pub fn days(self, today: Date) -> (Date, Date) {
        match self {
            Self::Coming => (today, today.saturating_add(10.years())),
            Self::Today => (today, today),
            Self::Weekend => {
                let ahead = match today.weekday() {
                    Weekday::Sunday => 0,
                    day => Weekday::Saturday.since(day),
                };
                let first = today.saturating_add(i32::from(ahead).days());
                let last = match first.weekday() {
                    Weekday::Sunday => first,
                    _ => first.saturating_add(1.day()),
                };
                (first, last)
            }
            Self::Month => (today, today.last_of_month()),
            Self::Days(from, until) => (from, until),
        }
    }
}

/// Which events somebody looks for. What is `None` or `false` asks for nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct EventFilter {
    /// In this municipality.
    pub municipality: Option<MunicipalityId>,
    /// On these days.
    pub when: When,
    /// For somebody of this age.
    pub age: Option<u8>,
    /// Where one need pay nothing.
    pub free: bool,
    /// Where this language is spoken.
    pub language: Option<Locale>,
    /// Of this kind.
    pub kind: Option<EventKind>,
}

impl EventFilter {
    /// Whether an event is meant, on whatever day it is.
    pub fn fits(&self, event: &Event) -> bool {
        let card = &event.card;
        self.municipality
            .is_none_or(|id| card.municipalities.contains(&id))
            && self.age.is_none_or(|age| card.ages.admit(age))
            && (!self.free || card.cost.may_be_nothing())
            && self.language.is_none_or(|l| card.languages.contains(&l))
            && self.kind.is_none_or(|kind| card.kind == kind)
    }

    /// Whether a date of an event is meant.
    pub fn matches(&self, event: &Event, occurrence: &Occurrence, today: Date) -> bool {
        let (from, until) = self.when.days(today);
        self.fits(event) && occurrence.touches(from, until)
    }
}

/// An event in a list, by one of its dates.
#[derive(Debug, Clone)]
pub struct Listed {
    /// The event.
    pub event: Arc<Event>,
    /// The date.
    pub occurrence: Occurrence,
}

/// Every date that is meant and, unless days that are past were asked for, not over at `here` on the clock on the wall; in order
/// of time, then of title.
pub fn listed<'a>(
    events: impl IntoIterator<Item = &'a Arc<Event>>,
    filter: &EventFilter,
    here: DateTime,
) -> Vec<Listed> {
    let (from, until) = filter.when.days(here.date());
    let past_too = matches!(filter.when, When::Days(..));
    let mut found: Vec<Listed> = events
        .into_iter()
        .filter(|event| filter.fits(event))
        .flat_map(|event| {
            let dates = occurrences(event, from, until).into_iter();
            let dates = dates.filter(|o| past_too || o.ends() > here);
            dates.map(|occurrence| Listed {
                event: Arc::clone(event),
                occurrence,
            })
        })
        .collect();
    found.sort_by(|a, b| {
        let of = |l: &Listed| (l.occurrence.starts(), l.event.id, l.occurrence.date);
        of(a).cmp(&of(b))
    });
    found
}
