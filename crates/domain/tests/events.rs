//! Events: their dates on both sides of a clock change, what is noticed in their cards, and which of them are found.

use std::collections::BTreeSet;
use std::sync::Arc;

use domain::desk::StepFree;
use domain::event::{
    Ages, Cost, DateChange, Event, EventCard, EventFilter, Finding, Occurrence, OccurrenceStanding,
    Repetition, Rule, Stage, Standing, Surroundings, Venue, VenuePlace, When, findings, listed,
    occurrences,
};
use domain::holidays::{Holidays, SchoolHolidays};
use domain::id::{EventId, MunicipalityId, StageId};
use domain::locale::Locale;
use domain::text::LocalText;
use jiff::civil::{Date, DateTime, Weekday, date};
use jiff::{Timestamp, ToSpan};
use proptest::prelude::*;
use rstest::rstest;
use uuid::Uuid;

use crate::support::zone;

fn municipality(number: u128) -> MunicipalityId {
    MunicipalityId(Uuid::from_u128(number))
}

fn wall(text: &str) -> DateTime {
    text.parse().expect("a wall-clock time")
}

fn stage(number: u128, starts: &str, ends: Option<&str>) -> Stage {
    Stage {
        id: StageId(Uuid::from_u128(number)),
        starts: wall(starts),
        ends: ends.map(wall),
        venue: Venue::Place(VenuePlace {
            name: format!("Luogo {number}"),
            address: "Via Roma 1, Milano".to_owned(),
            step_free: StepFree::Unknown,
            coordinates: None,
        }),
        note: LocalText::default(),
        onward: Default::default(),
    }
}

fn card(stages: Vec<Stage>) -> EventCard {
    EventCard {
        stages,
        ..EventCard::empty("Festa", "festa".to_owned(), vec![municipality(5)])
    }
}

fn event(card: EventCard) -> Event {
    Event::new(EventId(Uuid::from_u128(1)), card, Timestamp::UNIX_EPOCH)
}

fn repeated(stages: Vec<Stage>, rule: &str) -> EventCard {
    let rule: Rule = rule.parse().expect("a rule");
    EventCard {
        repetition: Some(Repetition::new(rule)),
        ..card(stages)
    }
}

/// Both legs of the first Christmas party, as they will be this year.
fn party() -> EventCard {
    card(vec![
        stage(1, "2026-12-17T16:30", None),
        stage(2, "2026-12-17T16:45", None),
    ])
}

fn starts(found: &[Occurrence]) -> Vec<String> {
    found.iter().map(|o| o.starts().to_string()).collect()
}

#[test]
fn two_legs_are_one_date_and_the_first_lasts_until_the_second() {
    let found = event(party()).all();
    let [only] = found.as_slice() else {
        panic!("one date: {found:?}");
    };
    assert_eq!(only.starts(), wall("2026-12-17T16:30"));
    assert_eq!(only.stage_ends(0), wall("2026-12-17T16:45"));
    // Nobody has said when it ends: it is taken to last two hours.
    assert_eq!(only.ends(), wall("2026-12-17T18:45"));
}

#[rstest]
#[case::spring("2027-03-14T16:30", "2027-03-28T14:30:00Z", "2027-03-21T15:30:00Z")]
#[case::autumn("2026-10-11T16:30", "2026-10-25T15:30:00Z", "2026-10-18T14:30:00Z")]
fn half_past_four_stays_half_past_four_when_the_clocks_change(
    #[case] first: &str,
    #[case] on_the_day: Timestamp,
    #[case] week_before: Timestamp,
) {
    let event = event(repeated(vec![stage(1, first, None)], "FREQ=WEEKLY;COUNT=4"));
    let all = event.all();
    assert!(all.iter().all(|o| o.starts().time() == wall(first).time()));
    let rome = zone("Europe/Rome");
    assert_eq!(all[2].starts_at(&rome), on_the_day);
    assert_eq!(all[1].starts_at(&rome), week_before);
}

#[test]
fn a_night_event_is_not_lost_in_the_hour_that_spring_skips() {
    let night = event(repeated(
        vec![stage(1, "2027-03-27T02:30", None)],
        "FREQ=DAILY;COUNT=3",
    ));
    let rome = zone("Europe/Rome");
    let instants: Vec<_> = night
        .all()
        .iter()
        .map(|o| o.starts_at(&rome).to_string())
        .collect();
    assert_eq!(
        instants,
        [
            "2027-03-27T01:30:00Z",
            "2027-03-28T01:30:00Z",
            "2027-03-29T00:30:00Z"
        ]
    );
}

#[test]
fn exceptions_are_left_out_and_changes_are_told() {
    let mut card = repeated(
        vec![stage(1, "2026-12-01T17:00", Some("2026-12-01T18:00"))],
        "FREQ=WEEKLY;COUNT=5",
    );
    let repetition = card.repetition.as_mut().expect("a repetition");
    repetition.except = BTreeSet::from([date(2026, 12, 8)]);
    let moved = stage(1, "2026-12-16T10:00", None);
    repetition
        .changes
        .insert(date(2026, 12, 15), DateChange::Moved(vec![moved]));
    repetition
        .changes
        .insert(date(2026, 12, 22), DateChange::CalledOff);
    let event = event(card);
    let all = event.all();
    assert_eq!(
        starts(&all),
        [
            "2026-12-01T17:00:00",
            "2026-12-16T10:00:00",
            "2026-12-22T17:00:00",
            "2026-12-29T17:00:00"
        ]
    );
    let standings: Vec<_> = all.iter().map(|o| o.standing).collect();
    assert_eq!(
        standings,
        [
            OccurrenceStanding::Planned,
            OccurrenceStanding::Moved,
            OccurrenceStanding::CalledOff,
            OccurrenceStanding::Planned
        ]
    );
    // It is found where it is, not where it was to be, and known by the day of the rule.
    assert!(occurrences(&event, date(2026, 12, 15), date(2026, 12, 15)).is_empty());
    let on_its_day = occurrences(&event, date(2026, 12, 16), date(2026, 12, 16));
    assert_eq!(on_its_day[0].date, date(2026, 12, 15));
    assert!(event.on(date(2026, 12, 8)).is_none());
    assert_eq!(event.span(), Some((date(2026, 12, 1), date(2026, 12, 29))));
}

#[test]
fn an_event_that_is_called_off_is_so_on_every_date() {
    let weekly = event(repeated(
        vec![stage(1, "2026-12-01T17:00", None)],
        "FREQ=WEEKLY;COUNT=2",
    ));
    let off = weekly.with_standing(Standing::CalledOff, Timestamp::UNIX_EPOCH);
    assert_eq!(off.sequence, weekly.sequence + 1);
    assert!(
        off.all()
            .iter()
            .all(|o| o.standing == OccurrenceStanding::CalledOff)
    );
    let again = off.with_standing(Standing::CalledOff, Timestamp::UNIX_EPOCH);
    assert_eq!(again.sequence, off.sequence);
}

#[test]
fn a_new_version_counts_up_only_what_calendars_must_know_and_says_where_it_was() {
    let first = event(party());
    let mut words = party();
    words.bring = LocalText::italian("Una merenda.");
    let reworded = first.changed(words, Timestamp::UNIX_EPOCH);
    assert_eq!((reworded.sequence, &reworded.moved_from), (0, &None));
    let mut later = party();
    later.stages[0].starts = wall("2026-12-18T16:30");
    later.stages[1].starts = wall("2026-12-18T16:45");
    let moved = first.changed(later.clone(), Timestamp::UNIX_EPOCH);
    assert_eq!(moved.sequence, 1);
    let from = moved.moved_from.clone().expect("it was moved");
    assert_eq!(from.starts, wall("2026-12-17T16:30"));
    let same = moved.changed(later, Timestamp::UNIX_EPOCH);
    assert_eq!(same.moved_from, Some(from));
}

fn look(event: &Event, others: &[Arc<Event>], before: Option<&EventCard>) -> Vec<Finding> {
    findings(
        event,
        Surroundings {
            today: date(2026, 12, 1),
            before,
            others,
            holidays: &Holidays::new(Some((12, 7))),
            school: &SchoolHolidays(vec![(date(2026, 12, 23), date(2027, 1, 6))]),
        },
    )
}

#[test]
fn what_cannot_be_is_refused() {
    let mut card = card(vec![
        stage(1, "2026-11-30T16:30", Some("2026-11-30T16:30")),
        stage(2, "2026-12-18T16:45", Some("2026-12-18T16:00")),
    ]);
    card.summary = LocalText::italian("Ci vediamo martedì 18 dicembre!");
    let event = event(card);
    let found = look(&event, &[], None);
    let refused: Vec<_> = found.into_iter().filter(|f| f.refuses()).collect();
    let [
        Finding::EndsBeforeStart(0),
        Finding::Past(0),
        Finding::EndsBeforeStart(1),
        Finding::Weekday(wrong),
    ] = refused.as_slice()
    else {
        panic!("{refused:?}");
    };
    assert_eq!((wrong.said, wrong.is), (Weekday::Tuesday, Weekday::Friday));
    // Notes on how it was are written when it is over.
    let over = look(&event, &[], Some(&event.card));
    assert!(!over.contains(&Finding::Past(0)));
}

#[test]
fn a_first_date_that_the_rule_does_not_make_is_refused() {
    let on_thursdays = repeated(
        vec![stage(1, "2026-12-01T17:00", None)],
        "FREQ=WEEKLY;BYDAY=TH",
    );
    let found = look(&event(on_thursdays), &[], None);
    assert!(found.contains(&Finding::FirstDateNotInRule(date(2026, 12, 1))));
    let ends = found.iter().find_map(|f| match f {
        Finding::EndsWith(day) => Some(*day),
        _ => None,
    });
    assert!(
        ends.is_some_and(|day| day <= date(2028, 12, 1)),
        "{found:?}"
    );
}

#[test]
fn overlaps_and_holidays_are_noted_and_refuse_nothing() {
    let mine = event(card(vec![stage(
        1,
        "2026-12-23T15:00",
        Some("2026-12-23T17:00"),
    )]));
    let other = |number: u128, starts: &str, of: MunicipalityId| {
        let mut card = card(vec![stage(9, starts, None)]);
        card.municipalities = vec![of];
        let id = EventId(Uuid::from_u128(number));
        Arc::new(Event::new(id, card, Timestamp::UNIX_EPOCH))
    };
    let others = [
        other(2, "2026-12-23T16:00", municipality(5)),
        other(3, "2026-12-23T17:00", municipality(5)),
        other(4, "2026-12-23T16:00", municipality(8)),
        Arc::new(
            other(5, "2026-12-23T16:00", municipality(5))
                .with_standing(Standing::CalledOff, Timestamp::UNIX_EPOCH),
        ),
    ];
    let found = look(&mine, &others, None);
    assert_eq!(
        found,
        [
            Finding::Overlap {
                event: others[0].id,
                date: date(2026, 12, 23)
            },
            Finding::SchoolHoliday(date(2026, 12, 23)),
        ]
    );
    assert!(found.iter().all(|f| !f.refuses()));
    let patron = event(card(vec![stage(1, "2026-12-07T15:00", None)]));
    assert_eq!(
        look(&patron, &[], None),
        [Finding::PublicHoliday(date(2026, 12, 7))]
    );
}

#[rstest]
#[case::monday(date(2026, 12, 14), date(2026, 12, 19), date(2026, 12, 20))]
#[case::saturday(date(2026, 12, 19), date(2026, 12, 19), date(2026, 12, 20))]
#[case::sunday(date(2026, 12, 20), date(2026, 12, 20), date(2026, 12, 20))]
fn the_weekend_is_what_is_left_of_it(#[case] today: Date, #[case] from: Date, #[case] until: Date) {
    assert_eq!(When::Weekend.days(today), (from, until));
}

#[test]
fn a_filter_finds_what_was_asked_for() {
    let mut card = party();
    card.ages = Ages::new(Some(6), Some(10)).expect("ages");
    card.cost = Cost::Offering;
    card.languages = vec![Locale::It, Locale::Ar];
    let event = Arc::new(event(card));
    let here = wall("2026-12-01T09:00");
    let found = |filter: EventFilter| !listed([&event], &filter, here).is_empty();
    let all = EventFilter::default();
    assert!(found(all));
    for (filter, expected) in [
        (
            EventFilter {
                municipality: Some(municipality(5)),
                ..all
            },
            true,
        ),
        (
            EventFilter {
                municipality: Some(municipality(8)),
                ..all
            },
            false,
        ),
        (
            EventFilter {
                age: Some(10),
                ..all
            },
            true,
        ),
        (
            EventFilter {
                age: Some(11),
                ..all
            },
            false,
        ),
        // What may be nothing is free for whoever looks for that.
        (EventFilter { free: true, ..all }, true),
        (
            EventFilter {
                language: Some(Locale::Ar),
                ..all
            },
            true,
        ),
        (
            EventFilter {
                language: Some(Locale::Ur),
                ..all
            },
            false,
        ),
        (
            EventFilter {
                when: When::Today,
                ..all
            },
            false,
        ),
        (
            EventFilter {
                when: When::Month,
                ..all
            },
            true,
        ),
        (
            EventFilter {
                when: When::Days(date(2026, 12, 17), date(2026, 12, 17)),
                ..all
            },
            true,
        ),
    ] {
        assert_eq!(found(filter), expected, "{filter:?}");
    }
    let over = wall("2026-12-17T19:00");
    assert!(listed([&event], &all, over).is_empty());
    let on_the_way = wall("2026-12-17T16:40");
    assert_eq!(listed([&event], &all, on_the_way).len(), 1);
}

proptest! {
    /// Against an oracle that steps from day to day: nothing is lost or doubled, and every hand of the clock stays where it was.
    #[test]
    fn a_rule_of_days_or_weeks_makes_every_date_once_at_its_hour(
        day in 0..800_i32,
        minute in 0..24 * 60_i32,
        weekly in any::<bool>(),
        interval in 1..4_i32,
        count in 1..60_i32,
    ) {
        let first = date(2026, 1, 1).saturating_add(day.days()).at(0, 0, 0, 0).saturating_add(minute.minutes());
        let (word, step) = if weekly { ("WEEKLY", 7 * interval) } else { ("DAILY", interval) };
        let rule = format!("FREQ={word};INTERVAL={interval};COUNT={count}");
        let mut leg = stage(1, "2026-01-01T00:00", None);
        leg.starts = first;
        leg.ends = Some(first.saturating_add(90.minutes()));
        let event = event(repeated(vec![leg], &rule));
        let horizon = Rule::horizon(first.date());
        let expected: Vec<DateTime> = (0..count)
            .map(|n| first.saturating_add((n * step).days()))
            .filter(|at| at.date() <= horizon)
            .collect();
        let all = event.all();
        let found: Vec<DateTime> = all.iter().map(Occurrence::starts).collect();
        prop_assert_eq!(&found, &expected);
        let rome = zone("Europe/Rome");
        for one in &all {
            prop_assert_eq!(one.ends().duration_since(one.starts()).as_mins(), 90);
            // What the wall shows at that instant is what was said, but in the hour that spring skips.
            let shown = rome.to_datetime(one.starts_at(&rome));
            let skipped = rome.to_ambiguous_timestamp(one.starts()).is_ambiguous();
            prop_assert!(shown == one.starts() || skipped, "{} {}", shown, one.starts());
        }
        // Any window shows exactly the dates within it.
        let (from, until) = (date(2026, 3, 1), date(2026, 11, 1));
        let within = occurrences(&event, from, until);
        let expected = all.iter().filter(|o| o.starts().date() <= until && o.ends().date() >= from).count();
        prop_assert_eq!(within.len(), expected);
    }

    #[test]
    fn no_text_makes_a_rule_that_panics_or_never_ends(text in "(FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY);?)?([A-Z]{2,10}=[-+0-9A-Z,]{0,12};?){0,3}") {
        if let Ok(rule) = text.parse::<Rule>() {
            prop_assert!(rule.dates(date(2026, 12, 1)).len() <= usize::from(domain::event::MAX_DATES));
            prop_assert_eq!(rule.as_str().parse::<Rule>(), Ok(rule.clone()));
        }
    }
}
