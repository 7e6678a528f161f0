//! The network's Christmas parties, as they were and as they would be this year, and shifts at its drive.

use domain::desk::StepFree;
use domain::event::{
    Ages, Arrivals, Cost, Event, EventCard, EventKind, Onward, Repetition, SignUpRules, Stage,
    Venue, VenuePlace,
};
use domain::id::{DriveId, EventId, OrganisationId, StageId};
use domain::text::LocalText;
use jiff::Timestamp;
use jiff::civil::DateTime;
use serde::Deserialize;

use super::ids::id;
use super::load::municipality_id;

pub(super) const EVENTS: &str = include_str!("../../../demo/events.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EventsFile {
    pub demonstration: EventsDemonstration,
    pub event: Vec<EventEntry>,
}

/// What whoever holds an event decides, and nobody has.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EventsDemonstration {
    written: Timestamp,
    capacity: u16,
    families_per_half_hour: u16,
    volunteers_per_shift: u16,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EventEntry {
    slug: String,
    kind: String,
    municipality: u16,
    cost: String,
    sign_up: String,
    /// The address segment of the drive for which hands are wanted.
    drive: Option<String>,
    /// The rule by which it comes again.
    repeats: Option<String>,
    #[serde(default)]
    participants: Vec<String>,
    title: LocalText,
    summary: LocalText,
    #[serde(default)]
    cost_note: LocalText,
    stage: Vec<StageEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StageEntry {
    starts: DateTime,
    ends: Option<DateTime>,
    place: String,
    address: String,
    onward: Option<String>,
    note: LocalText,
}

pub(super) fn event_of(entry: EventEntry, settings: &EventsDemonstration) -> Result<Event, String> {
    let key = EventId(id("event", &entry.slug));
    let mut card = EventCard::empty("", entry.slug, vec![municipality_id(entry.municipality)]);
    card.kind =
        EventKind::from_word(&entry.kind).ok_or_else(|| format!("no word {:?}", entry.kind))?;
    card.cost = match entry.cost.as_str() {
        "free" => Cost::Free,
        "offering" => Cost::Offering,
        other => return Err(format!("no word {other:?}")),
    };
    if card.kind.is_for_adults() {
        card.ages = Ages::new(Some(18), None).map_err(|error| format!("{error:?}"))?;
    }
    let drive = entry.drive.as_deref();
    card.drive = drive.map(|slug| DriveId(id("drive", slug)));
    let rule = entry.repeats.as_deref().map(str::parse).transpose();
    let rule = rule.map_err(|error| format!("{:?}: {error}", entry.repeats))?;
    card.repetition = rule.map(Repetition::new);
    card.sign_up = sign_up_of(&entry.sign_up, settings)?;
    (card.title, card.summary, card.cost_note) = (entry.title, entry.summary, entry.cost_note);
    let participants = entry.participants.iter();
    card.participants = participants
        .map(|slug| OrganisationId(id("organisation", slug)))
        .collect();
    let stages = (1..).zip(entry.stage);
    card.stages = stages
        .map(|(number, stage)| stage_of(&card.slug, number, stage))
        .collect::<Result<_, _>>()?;
    Ok(Event::new(key, card, settings.written))
}

/// A party that one signs up for, put at another hour, each stage as long after the first as before. What is over stays.
pub(super) fn moved_to(event: Event, starts: DateTime) -> Event {
    if event.card.kind != EventKind::Party {
        return event;
    }
    let first = event.card.stages.iter().map(|stage| stage.starts).min();
    let (Some(first), Some(_)) = (first, &event.card.sign_up) else {
        return event;
    };
    let mut card = event.card;
    for stage in &mut card.stages {
        let moved = |at: DateTime| starts.saturating_add(at.duration_since(first));
        (stage.starts, stage.ends) = (moved(stage.starts), stage.ends.map(moved));
    }
    Event::new(event.id, card, event.changed_at)
}

fn sign_up_of(word: &str, settings: &EventsDemonstration) -> Result<Option<SignUpRules>, String> {
    let rules = SignUpRules {
        capacity: Some(settings.capacity),
        asks_ages: true,
        asks_gifts: true,
        ..SignUpRules::default()
    };
    Ok(match word {
        "none" => None,
        "date" => Some(rules),
        "arrivals" => Some(SignUpRules {
            arrivals: Some(Arrivals {
                families: settings.families_per_half_hour,
            }),
            ..rules
        }),
        "shift" => Some(SignUpRules {
            capacity: Some(settings.volunteers_per_shift),
            party_max: 2,
            adults_only: true,
            ..SignUpRules::default()
        }),
        other => return Err(format!("no word {other:?}")),
    })
}

fn stage_of(event: &str, number: u32, entry: StageEntry) -> Result<Stage, String> {
    let onward = match &entry.onward {
        None => Onward::Alone,
        Some(word) => Onward::from_word(word).ok_or_else(|| format!("no word {word:?}"))?,
    };
    Ok(Stage {
        id: StageId(id("stage", &format!("{event} {number}"))),
        starts: entry.starts,
        ends: entry.ends,
        venue: Venue::Place(VenuePlace {
            name: entry.place,
            address: entry.address,
            step_free: StepFree::Unknown,
            coordinates: None,
        }),
        note: entry.note,
        onward,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::demo::Demo;
    use domain::event::{Surroundings, findings};
    use domain::holidays::{Holidays, SchoolHolidays};
    use domain::locale::Locale;
    use domain::publishing::Card;
    use jiff::civil::{Weekday, date};

    fn all() -> Vec<Event> {
        Demo::read().unwrap().events
    }

    fn parties() -> Vec<Event> {
        let events = all().into_iter();
        events
            .filter(|event| event.card.kind == EventKind::Party)
            .collect()
    }

    #[test]
    fn two_shifts_are_for_adults_of_whom_there_are_few_at_the_drive() {
        let shifts: Vec<_> = all()
            .into_iter()
            .filter(|e| e.card.drive.is_some())
            .collect();
        let [event] = shifts.as_slice() else {
            panic!("one event of two shifts")
        };
        let drives = Demo::read().unwrap().drives;
        assert_eq!(event.card.drive, Some(drives[0].id));
        let dates = event.all();
        let starts: Vec<_> = dates.iter().map(|date| date.starts().to_string()).collect();
        assert_eq!(starts, ["2026-12-05T09:45:00", "2026-12-12T09:45:00"]);
        let rules = event.card.sign_up.as_ref().unwrap();
        assert!(rules.adults_only && rules.capacity == Some(4));
        let place = event.card.stages[0].venue.place().unwrap();
        assert!(
            drives[0]
                .card
                .points
                .iter()
                .any(|point| point.place.name == place.name)
        );
    }

    #[test]
    fn the_parties_are_those_of_the_programme() {
        let all = parties();
        let said: Vec<_> = all
            .iter()
            .map(|e| {
                let starts = e.all()[0].starts();
                (
                    starts.to_string(),
                    starts.weekday(),
                    e.card.stages.len(),
                    e.card.participants.len(),
                )
            })
            .collect();
        assert_eq!(
            said,
            [
                ("2024-12-17T16:30:00".to_owned(), Weekday::Tuesday, 2, 0),
                ("2024-12-22T14:30:00".to_owned(), Weekday::Sunday, 1, 10),
                ("2026-12-17T16:30:00".to_owned(), Weekday::Thursday, 2, 0),
                ("2026-12-20T14:30:00".to_owned(), Weekday::Sunday, 1, 10),
            ]
        );
        let organisations = Demo::read().unwrap().organisations;
        for participant in all.iter().flat_map(|e| &e.card.participants) {
            assert!(organisations.iter().any(|o| o.id == *participant));
        }
    }

    #[test]
    fn this_year_s_can_be_put_at_another_hour() {
        let at = date(2026, 11, 26).at(9, 5, 0, 0);
        let all = Demo::read().unwrap().with_parties_at(at).events;
        let said: Vec<_> = all.iter().map(|e| e.all()[0].clone()).collect();
        let starts: Vec<_> = said.iter().map(|date| date.starts().to_string()).collect();
        assert_eq!(
            starts,
            [
                "2024-12-17T16:30:00",
                "2024-12-22T14:30:00",
                "2026-11-26T09:05:00",
                "2026-11-26T09:05:00",
                "2026-12-05T09:45:00"
            ]
        );
        assert_eq!(said[2].stages[1].starts, date(2026, 11, 26).at(9, 20, 0, 0));
        assert_eq!(
            said[3].stages[0].ends,
            Some(date(2026, 11, 26).at(12, 5, 0, 0))
        );
    }

    #[test]
    fn they_could_be_published_and_this_year_s_say_what_they_are() {
        for event in all() {
            let card = Card::Event(Box::new(event.card.clone()));
            assert_eq!(card.missing(), [], "{}", event.card.slug);
            let around = Surroundings {
                today: date(2026, 11, 25),
                before: Some(&event.card),
                others: &[],
                holidays: &Holidays::new(Some((12, 7))),
                school: &SchoolHolidays::default(),
            };
            let refused = findings(&event, around).into_iter().any(|f| f.refuses());
            assert!(!refused, "{}", event.card.slug);
            let coming = event.card.first_day() > Some(date(2026, 1, 1));
            let title = event.card.title.get(Locale::It).unwrap();
            assert_eq!(title.contains("dimostrazione"), coming, "{title}");
        }
    }
}
