//! Things to write.

use domain::booking::{Booking, Details, Family, Hold, Interpreter, Seat, Status};
use domain::contact::{Contact, Email, Phone};
use domain::desk::{Asks, Desk, Kind, Place, StepFree, Topic};
use domain::event::{Event, EventCard, EventKind, Onward, Stage, Venue, VenuePlace};
use domain::id::{DeskId, EventId, MunicipalityId, SlotId};
use domain::locale::Locale;
use domain::opening::{Closure, ExtraOpening, Minutes, Opening, SeatPlan};
use domain::organisation::{Organisation, Tier};
use domain::phone_line::PhoneHours;
use domain::secret::{BookingCode, Secret, SecretHash};
use domain::slot::Slot;
use domain::territory::{Area, Municipality, MunicipalityWord, Network};
use domain::text::{Line, LocalText};
use jiff::civil::{Weekday, date, time};
use jiff::{SignedDuration, Timestamp};
use store::content;
use store::seat::{self, Take};

use crate::support::{TestDb, id, minutes, now};

pub fn network(db: &TestDb) -> Network {
    Network {
        id: id!(NetworkId, db),
        name: "QuBì Milano".to_owned(),
        tagline: LocalText::italian("Vicino a te").and(Locale::En, "Near you"),
        about: LocalText::italian("Una rete."),
        funders: "Fondazione".to_owned(),
        cofunding: LocalText::default(),
        cofunding_url: Some("https://example.org/".to_owned()),
        word: MunicipalityWord::Municipio,
        patron_day: Some((12, 7)),
        school_holidays: domain::holidays::SchoolHolidays::default(),
        phone: Some(Phone::parse("02 8846 2901").unwrap()),
    }
}

pub fn municipality(db: &TestDb, number: u16) -> Municipality {
    Municipality {
        id: id!(MunicipalityId, db),
        slug: format!("municipio-{number}"),
        name: format!("Municipio {number}"),
        number: Some(number),
        istat_code: Some(format!("{number:06}")),
        population: Some(187_000),
        about: LocalText::italian("Qui."),
        neighbours: Vec::new(),
    }
}

pub fn area(db: &TestDb, of: &Municipality) -> Area {
    Area {
        id: id!(AreaId, db),
        municipality: of.id,
        name: "Quarto Oggiaro".to_owned(),
        aliases: vec!["Quarto".to_owned(), "Oggiaro".to_owned()],
    }
}

pub fn place(db: &TestDb) -> Place {
    Place {
        id: id!(PlaceId, db),
        name: "Casa delle associazioni".to_owned(),
        address: "Via Roma 1, Milano".to_owned(),
        directions: LocalText::italian("Tram 12"),
        step_free: StepFree::Yes,
        coordinates: Some((45.5125, 9.1375)),
    }
}

pub fn desk(db: &TestDb, of: &Municipality) -> Desk {
    let id = id!(DeskId, db);
    Desk {
        id,
        slug: format!("sportello-{}", id.0.simple()),
        name: "Sportello Quarto Oggiaro".to_owned(),
        municipality: of.id,
        area: None,
        organisation: None,
        place: None,
        kinds: vec![Kind::InPerson, Kind::Video],
        languages: vec![Locale::It, Locale::Ar],
        phone: Some(Phone::parse("351 681 8198").unwrap()),
        phone_hours: vec![PhoneHours {
            weekday: Weekday::Wednesday,
            from: time(14, 0, 0, 0),
            until: time(17, 30, 0, 0),
        }],
        about: LocalText::italian("Ascolto."),
        bring: LocalText::italian("Niente.").and(Locale::Ar, "لا شيء"),
        topics: vec![Topic::School, Topic::Listening],
        asks: Asks::NameAndContact,
        notice: SignedDuration::from_hours(24),
        horizon_days: 60,
        keeps_holidays: true,
        verified_on: Some(date(2026, 11, 3)),
        openings: Vec::new(),
        closures: Vec::new(),
        extra_openings: Vec::new(),
    }
}

pub fn organisation(db: &TestDb, of: &Municipality) -> Organisation {
    Organisation {
        id: id!(OrganisationId, db),
        slug: "tempo-per-l-infanzia".to_owned(),
        name: "Tempo per l'infanzia".to_owned(),
        tier: Tier::Second,
        municipalities: vec![of.id],
        about: LocalText::default(),
        phone: None,
        email: None,
        website: None,
    }
}

/// A party in one place.
pub fn event_on(db: &TestDb, of: MunicipalityId, starts: &str) -> Event {
    let id = id!(EventId, db);
    let mut card = EventCard::empty("Festa", format!("festa-{}", id.0.simple()), vec![of]);
    card.kind = EventKind::Party;
    card.stages = vec![Stage {
        id: id!(StageId, db),
        starts: starts.parse().unwrap(),
        ends: None,
        venue: Venue::Place(VenuePlace {
            name: "Comunità Oklahoma".to_owned(),
            address: "via Costantino Baroni 228, Milano".to_owned(),
            step_free: StepFree::Unknown,
            coordinates: None,
        }),
        note: LocalText::default(),
        onward: Onward::Alone,
    }];
    Event::new(id, card, now())
}

/// A party that stands in an otherwise empty network.
pub async fn some_event(db: &TestDb) -> EventId {
    let municipality = municipality(db, db.random.number());
    let event = event_on(db, municipality.id, "2026-12-17T16:30");
    let mut tx = db.begin().await;
    content::put_municipality(&mut tx, &municipality)
        .await
        .unwrap();
    content::put_event(&mut tx, &event).await.unwrap();
    tx.commit().await.unwrap();
    event.id
}

pub fn plan() -> SeatPlan {
    SeatPlan::new(30, 4, 25, vec![Locale::It]).unwrap()
}

pub fn opening(db: &TestDb) -> Opening {
    Opening {
        id: id!(OpeningId, db),
        weekday: Weekday::Sunday,
        hours: Minutes::new(22 * 60, 25 * 60).unwrap(),
        valid_from: date(2026, 9, 1),
        valid_until: Some(date(2027, 6, 30)),
        plan: plan(),
    }
}

pub fn closure(db: &TestDb) -> Closure {
    Closure {
        id: id!(ClosureId, db),
        from: date(2026, 12, 24),
        until: date(2027, 1, 6),
        hours: Some(Minutes::new(540, 720).unwrap()),
        reason: LocalText::italian("Feste"),
    }
}

pub fn extra_opening(db: &TestDb) -> ExtraOpening {
    ExtraOpening {
        id: id!(ExtraOpeningId, db),
        day: date(2026, 12, 8),
        hours: Minutes::new(600, 660).unwrap(),
        plan: plan(),
    }
}

/// A desk that stands in an otherwise empty network.
pub async fn some_desk(db: &TestDb) -> DeskId {
    let municipality = municipality(db, db.random.number());
    let desk = desk(db, &municipality);
    let mut tx = db.begin().await;
    content::put_municipality(&mut tx, &municipality)
        .await
        .unwrap();
    content::put_desk(&mut tx, &desk).await.unwrap();
    tx.commit().await.unwrap();
    desk.id
}

/// A start time with this many seats, some of them kept for callers.
pub fn slot(starts: Timestamp, seats: u16, caller_seats: u16) -> Slot {
    Slot {
        start: jiff::tz::TimeZone::UTC.to_datetime(starts),
        at: starts,
        minutes: 30,
        seats,
        caller_seats,
        languages: [Locale::It].into(),
    }
}

/// Tries to take a seat, in a transaction of its own.
pub async fn take(db: &TestDb, desk: DeskId, slot: &Slot, seat: Seat, now: Timestamp) -> Take {
    let mut tx = db.begin().await;
    let taken = seat::take(&mut tx, desk, slot, seat, now, id!(SlotId, db))
        .await
        .unwrap();
    tx.commit().await.unwrap();
    taken
}

/// Takes a seat that must be free.
pub async fn taken(db: &TestDb, desk: DeskId, slot: &Slot, seat: Seat) -> SlotId {
    match take(db, desk, slot, seat, now()).await {
        Take::Taken(id) => id,
        Take::Full => panic!("the slot is full"),
    }
}

pub fn secret(db: &TestDb) -> SecretHash {
    Secret::new(db.random.as_ref()).hash()
}

pub fn hold(db: &TestDb, desk: DeskId, slot: &Slot, row: SlotId) -> Hold {
    Hold {
        id: id!(HoldId, db),
        slot: row,
        desk,
        starts_at: slot.at,
        minutes: slot.minutes,
        seat: Seat::Online,
        expires_at: now() + minutes(20),
        keeps_seat: true,
        extensions: 0,
        details: None,
        family: None,
    }
}

/// Takes a seat and keeps it.
pub async fn held(db: &TestDb, desk: DeskId, slot: &Slot) -> (Hold, SecretHash) {
    let row = taken(db, desk, slot, Seat::Online).await;
    let (hold, secret) = (hold(db, desk, slot, row), secret(db));
    let mut tx = db.begin().await;
    assert!(store::hold::insert(&mut tx, &hold, &secret).await.unwrap());
    tx.commit().await.unwrap();
    (hold, secret)
}

pub fn details() -> Details {
    Details {
        kind: Some(Kind::InPerson),
        topic: Some(Topic::School),
        note: Some(Line::parse("Due bambini", 300).unwrap()),
    }
}

pub fn phone(number: &str) -> Contact {
    Contact::Phone(Phone::parse(number).unwrap())
}

pub fn email(address: &str) -> Contact {
    Contact::Email(Email::parse(address).unwrap())
}

pub fn family(contact: Option<Contact>) -> Family {
    Family {
        first_name: Some(Line::parse("Amina", 80).unwrap()),
        contact,
        language: Locale::Ar,
        interpreter: Interpreter::Wanted,
    }
}

pub fn booking(db: &TestDb, desk: DeskId, slot: &Slot, row: SlotId, contact: Contact) -> Booking {
    Booking {
        id: id!(BookingId, db),
        code: BookingCode::new(db.random.as_ref()),
        slot: row,
        desk,
        starts_at: slot.at,
        minutes: slot.minutes,
        seat: Seat::Online,
        status: Status::Confirmed,
        sequence: 0,
        details: details(),
        family: family(Some(contact)),
        created_at: now(),
        erase_on: date(2027, 1, 13),
        erased_at: None,
    }
}

/// Takes a seat and books it.
pub async fn booked(db: &TestDb, desk: DeskId, slot: &Slot, contact: Contact) -> Booking {
    let row = taken(db, desk, slot, Seat::Online).await;
    let booking = booking(db, desk, slot, row, contact);
    let mut tx = db.begin().await;
    let inserted = store::booking::insert(&mut tx, &booking).await.unwrap();
    assert_eq!(inserted, store::booking::Insert::Done);
    tx.commit().await.unwrap();
    booking
}
