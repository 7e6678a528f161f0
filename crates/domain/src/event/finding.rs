//! What the program notices in the card of an event: mistakes that are refused, and things worth a second look.

use std::sync::Arc;

use jiff::ToSpan;
use jiff::civil::{Date, DateTime};

use crate::holidays::{Holidays, SchoolHolidays};
use crate::id::EventId;
use crate::locale::Locale;

use super::card::EventCard;
use super::event::{Event, Standing};
use super::occurrence::{Occurrence, OccurrenceStanding, occurrences};
use super::rule::{MAX_DATES, Rule};
use super::said_weekday::{WeekdayMismatch, said_days};
use super::stage::Stage;

/// Something noticed in the card of an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Finding {
    /// The stage at this position ends before it starts, or as it starts.
    EndsBeforeStart(usize),
    /// The stage at this position is on a day that is past.
    Past(usize),
    /// The first date is none of those that the rule makes.
    FirstDateNotInRule(Date),
    /// A weekday that was typed is not that of its date.
    Weekday(WeekdayMismatch),
    /// Another event of the same municipality is at the same time.
    Overlap {
        /// Which.
        event: EventId,
        /// On which day.
        date: Date,
    },
    /// The day is a public holiday.
    PublicHoliday(Date),
    /// Schools are shut on the day.
    SchoolHoliday(Date),
    /// The rule says no end, so it ends with this day.
    EndsWith(Date),
}

impl Finding {
    /// Whether the card is refused as long as it is so.
    pub fn refuses(self) -> bool {
        matches!(
            self,
            Self::EndsBeforeStart(_)
                | Self::Past(_)
                | Self::FirstDateNotInRule(_)
                | Self::Weekday(_)
        )
    }
}

/// What a card is held against.
#[derive(Debug, Clone, Copy)]
pub struct Surroundings<'a> {
    /// The present day, where the network is.
    pub today: Date,
    /// The card as it was: what was right once, and has not changed since, is not refused because time has passed.
    pub before: Option<&'a EventCard>,
    /// The events of the network; the card's own is passed over.
    pub others: &'a [Arc<Event>],
    /// Public holidays.
    pub holidays: &'a Holidays,
    /// When schools are shut.
    pub school: &'a SchoolHolidays,
}

/// Looks at all of it: what is refused comes first.
pub fn findings(event: &Event, around: Surroundings<'_>) -> Vec<Finding> {
    let card = &event.card;
    let mut found = Vec::new();
    for (at, stage) in card.stages.iter().enumerate() {
        let known = around
            .before
            .is_some_and(|b| b.stages.iter().any(|s| s.starts == stage.starts));
        if stage.ends.is_some_and(|ends| ends <= stage.starts) {
            found.push(Finding::EndsBeforeStart(at));
        }
        if stage.day() < around.today && !known {
            found.push(Finding::Past(at));
        }
    }
    found.extend(of_rule(event));
    found.extend(weekdays(card).into_iter().map(Finding::Weekday));
    let coming = occurrences(event, around.today, Date::MAX);
    found.extend(overlap(event, &coming, around));
    for date in coming.iter().map(|o| o.starts().date()) {
        if around.holidays.contains(date) {
            found.push(Finding::PublicHoliday(date));
        } else if around.school.contains(date) {
            found.push(Finding::SchoolHoliday(date));
        }
    }
    found
}

fn of_rule(event: &Event) -> Vec<Finding> {
    let (Some(repetition), Some(first)) = (&event.card.repetition, event.card.first_day()) else {
        return Vec::new();
    };
    let dates = repetition.rule.dates(first);
    let mut found = Vec::new();
    if dates.first() != Some(&first) {
        found.push(Finding::FirstDateNotInRule(first));
    }
    let cut = dates.len() == usize::from(MAX_DATES) || !repetition.rule.has_end();
    let beyond = || dates.last().copied().unwrap_or(Rule::horizon(first));
    found.extend(cut.then(|| Finding::EndsWith(beyond())));
    found
}

/// The weekdays that title, summary and text name wrongly, in Italian and English: in the year of the first stage, if they name
/// none.
fn weekdays(card: &EventCard) -> Vec<WeekdayMismatch> {
    let Some(year) = card.first_day().map(|day| day.year()) else {
        return Vec::new();
    };
    let mut found: Vec<WeekdayMismatch> = Vec::new();
    for text in [&card.title, &card.summary, &card.text] {
        for locale in [Locale::It, Locale::En] {
            let said = text.get(locale).map(said_days).unwrap_or_default();
            for wrong in said.into_iter().filter_map(|day| day.mismatch(year)) {
                if !found.contains(&wrong) {
                    found.push(wrong);
                }
            }
        }
    }
    found
}

/// The first date of each other event that is at the same time in one of the same municipalities.
fn overlap(event: &Event, coming: &[Occurrence], around: Surroundings<'_>) -> Vec<Finding> {
    let shares = |other: &&Arc<Event>| {
        let theirs = &other.card.municipalities;
        other.id != event.id
            && other.standing == Standing::Planned
            && event.card.municipalities.iter().any(|m| theirs.contains(m))
    };
    let others = around.others.iter().filter(shares);
    others
        .filter_map(|other| {
            let date = coming.iter().find_map(|mine| {
                // A stage may reach past midnight.
                let from = mine.starts().date().saturating_sub(1.day());
                let theirs = occurrences(other, from, mine.ends().date());
                let met = theirs.iter().any(|theirs| at_once(mine, theirs));
                met.then(|| mine.starts().date())
            })?;
            Some(Finding::Overlap {
                event: other.id,
                date,
            })
        })
        .collect()
}

fn at_once(one: &Occurrence, other: &Occurrence) -> bool {
    let off = OccurrenceStanding::CalledOff;
    let spans = |o: &Occurrence| -> Vec<(DateTime, DateTime)> {
        let of = |(at, stage): (usize, &Stage)| (stage.starts, o.stage_ends(at));
        o.stages.iter().enumerate().map(of).collect()
    };
    one.standing != off
        && other.standing != off
        && spans(one).iter().any(|(from, until)| {
            let theirs = spans(other);
            theirs.iter().any(|(f, u)| f < until && from < u)
        })
}
