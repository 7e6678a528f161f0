//! Desks and days for tests, with as little said as can be.

use domain::desk::{Asks, Desk, Kind};
use domain::holidays::Holidays;
use domain::id::{ClosureId, DeskId, ExtraOpeningId, MunicipalityId, OpeningId};
use domain::locale::Locale;
use domain::opening::{Closure, ExtraOpening, Minute, Minutes, Opening, SeatPlan};
use domain::slot::{Slot, slots};
use domain::text::LocalText;
use jiff::SignedDuration;
use jiff::civil::{Date, Weekday, date};
use jiff::tz::TimeZone;
use uuid::Uuid;

/// A desk that receives nobody yet.
pub fn desk() -> Desk {
    Desk {
        id: DeskId(Uuid::from_u128(1)),
        slug: "prova".to_owned(),
        name: "Sportello di prova".to_owned(),
        municipality: MunicipalityId(Uuid::from_u128(1)),
        area: None,
        organisation: None,
        place: None,
        kinds: vec![Kind::InPerson],
        languages: vec![Locale::It],
        phone: None,
        phone_hours: Vec::new(),
        about: LocalText::default(),
        bring: LocalText::default(),
        topics: Vec::new(),
        asks: Asks::NameAndContact,
        notice: SignedDuration::ZERO,
        horizon_days: 60,
        keeps_holidays: false,
        verified_on: None,
        openings: Vec::new(),
        closures: Vec::new(),
        extra_openings: Vec::new(),
    }
}

/// A desk with one weekly rule: slots of `length` minutes with one seat.
pub fn desk_open(weekday: Weekday, hours: &str, length: u16) -> Desk {
    Desk {
        openings: vec![weekly(weekday, hours, plan(length, 1, 0))],
        ..desk()
    }
}

/// A desk that is open every day of the week at these hours.
pub fn desk_open_daily(hours: &str, length: u16) -> Desk {
    let openings = Weekday::Monday
        .cycle_forward()
        .take(7)
        .map(|weekday| weekly(weekday, hours, plan(length, 1, 0)))
        .collect();
    Desk { openings, ..desk() }
}

/// A plan with all of the desk's languages.
pub fn plan(length: u16, seats: u16, caller_percent: u8) -> SeatPlan {
    SeatPlan::new(length, seats, caller_percent, Vec::new()).expect("a possible plan")
}

/// A weekly rule that has always held and never ends.
pub fn weekly(weekday: Weekday, at: &str, plan: SeatPlan) -> Opening {
    Opening {
        id: OpeningId(Uuid::from_u128(1)),
        weekday,
        hours: hours(at),
        valid_from: date(2000, 1, 1),
        valid_until: None,
        plan,
    }
}

/// An opening on one day.
pub fn extra(day: Date, at: &str, plan: SeatPlan) -> ExtraOpening {
    ExtraOpening {
        id: ExtraOpeningId(Uuid::from_u128(1)),
        day,
        hours: hours(at),
        plan,
    }
}

/// A closure of whole days.
pub fn shut(from: Date, until: Date) -> Closure {
    Closure {
        id: ClosureId(Uuid::from_u128(1)),
        from,
        until,
        hours: None,
        reason: LocalText::default(),
    }
}

/// A closure of some hours of each day.
pub fn shut_at(from: Date, until: Date, at: &str) -> Closure {
    Closure {
        hours: Some(hours(at)),
        ..shut(from, until)
    }
}

/// `22:00-26:00` is from ten in the evening until two at night.
pub fn hours(text: &str) -> Minutes {
    let minute = |text: &str| -> Minute {
        let (hour, minute) = text.split_once(':').expect("a time like 9:30");
        hour.parse::<Minute>().expect("an hour") * 60 + minute.parse::<Minute>().expect("a minute")
    };
    let (from, until) = text.split_once('-').expect("a span like 9:30-12:00");
    Minutes::new(minute(from), minute(until)).expect("a possible span")
}

/// A zone by name.
pub fn zone(name: &str) -> TimeZone {
    TimeZone::get(name).expect("a zone of the bundled database")
}

/// The slots of one day in Rome, with Milan's holidays.
pub fn slots_on(desk: &Desk, day: Date) -> Vec<Slot> {
    slots(
        desk,
        &Holidays::new(Some((12, 7))),
        &zone("Europe/Rome"),
        day,
        day,
    )
}

/// Their wall-clock starts as `09:30`.
pub fn starts_on(desk: &Desk, day: Date) -> Vec<String> {
    times(&slots_on(desk, day))
}

/// The wall-clock starts of slots as `09:30`.
pub fn times(slots: &[Slot]) -> Vec<String> {
    slots
        .iter()
        .map(|s| s.start.strftime("%H:%M").to_string())
        .collect()
}
