//! A large network: 113 municipalities, 200 desks, a year of openings, 20,000 bookings.

use domain::booking::{Booking, Details, Family, Interpreter, Seat, Status, erase_on};
use domain::contact::{Contact, Email};
use domain::desk::{Asks, Desk, Kind};
use domain::holidays::Holidays;
use domain::id::{BookingId, DeskId, MunicipalityId, NetworkId, OpeningId, SlotId};
use domain::locale::Locale;
use domain::opening::{Minutes, Opening, SeatPlan};
use domain::phone_line::PhoneHours;
use domain::secret::BookingCode;
use domain::slot::slots;
use domain::territory::{Municipality, MunicipalityWord, Network};
use domain::text::{Line, LocalText};
use jiff::civil::{Weekday, time};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};
use services::real::{SystemClock, SystemRandom};
use store::{Options, Store};
use uuid::Uuid;

/// How many municipalities the network has.
pub const MUNICIPALITIES: u64 = 113;
/// How many desks.
pub const DESKS: u64 = 200;
/// How many bookings are there when the load begins.
const BOOKINGS: usize = 20_000;
/// How many are written at once.
pub const BATCH: usize = 1_000;

/// The same key in every run, so that addresses can be guessed by the load.
pub fn key(kind: u64, number: u64) -> Uuid {
    Uuid::from_u64_pair(kind, number)
}

/// One municipality.
pub fn municipality(number: u64) -> Municipality {
    Municipality {
        id: MunicipalityId(key(1, number)),
        slug: format!("comune-{number}"),
        name: format!("Comune {number}"),
        number: None,
        istat_code: None,
        population: Some(3_000),
        about: LocalText::italian("La rete del comune."),
        neighbours: vec![MunicipalityId(key(1, (number + 1) % MUNICIPALITIES))],
    }
}

/// One desk, open on five days, mornings and afternoons, two families at once.
pub fn desk(number: u64, municipality: MunicipalityId) -> Desk {
    let days = [
        Weekday::Monday,
        Weekday::Tuesday,
        Weekday::Wednesday,
        Weekday::Thursday,
        Weekday::Friday,
    ];
    let halves = [(9 * 60, 13 * 60), (14 * 60, 18 * 60)];
    let openings = days.iter().enumerate().flat_map(|(day, weekday)| {
        halves
            .iter()
            .enumerate()
            .map(move |(half, (from, until))| Opening {
                id: OpeningId(key(3, number * 100 + day as u64 * 10 + half as u64)),
                weekday: *weekday,
                hours: Minutes::new(*from, *until).expect("the hours above are in order"),
                valid_from: jiff::civil::date(2026, 1, 1),
                valid_until: None,
                plan: SeatPlan::new(30, 2, 25, Vec::new()).expect("the plan above is sane"),
            })
    });
    Desk {
        id: DeskId(key(2, number)),
        slug: format!("sportello-{number}"),
        name: format!("Sportello {number}"),
        municipality,
        area: None,
        organisation: None,
        place: None,
        kinds: vec![Kind::InPerson],
        languages: vec![Locale::It, Locale::En],
        phone: domain::contact::Phone::parse("351 681 8198").ok(),
        phone_hours: vec![PhoneHours {
            weekday: Weekday::Tuesday,
            from: time(10, 0, 0, 0),
            until: time(13, 0, 0, 0),
        }],
        about: LocalText::italian("Uno spazio di orientamento, ascolto e sostegno."),
        bring: LocalText::default(),
        topics: Vec::new(),
        asks: Asks::NameAndContact,
        notice: SignedDuration::from_hours(2),
        horizon_days: 60,
        keeps_holidays: true,
        verified_on: None,
        openings: openings.collect(),
        closures: Vec::new(),
        extra_openings: Vec::new(),
    }
}

/// Fills an empty database.
pub async fn seed(url: &str) -> anyhow::Result<()> {
    let store = Store::open(url, Options::default()).await?;
    store.migrate().await?;
    let zone = TimeZone::get("Europe/Rome")?;
    let now = domain::clock::Clock::now(&SystemClock);
    let desks: Vec<Desk> = (0..DESKS)
        .map(|n| desk(n, MunicipalityId(key(1, n % MUNICIPALITIES))))
        .collect();

    let mut tx = store.begin().await?;
    let network = Network {
        id: NetworkId(key(0, 0)),
        name: "Rete di prova".to_owned(),
        tagline: LocalText::italian("Aiuto alle famiglie, vicino a casa"),
        about: LocalText::italian("Una rete fatta per misurare."),
        funders: String::new(),
        cofunding: LocalText::italian("Cofinanziato dall’Unione europea"),
        cofunding_url: None,
        word: MunicipalityWord::Comune,
        patron_day: None,
        school_holidays: domain::holidays::SchoolHolidays::default(),
        phone: None,
    };
    store::content::put_network(&mut tx, &network).await?;
    for n in 0..MUNICIPALITIES {
        store::content::put_municipality(
            &mut tx,
            &Municipality {
                neighbours: Vec::new(),
                ..municipality(n)
            },
        )
        .await?;
    }
    for n in 0..MUNICIPALITIES {
        store::content::put_municipality(&mut tx, &municipality(n)).await?;
    }
    for desk in &desks {
        store::content::put_desk(&mut tx, desk).await?;
        for opening in &desk.openings {
            store::content::put_opening(&mut tx, desk.id, opening).await?;
        }
    }
    tx.commit().await?;

    let today = zone.to_datetime(now).date();
    let until = today.checked_add(300.days())?;
    let per_desk = BOOKINGS / desks.len();
    let mut tx = store.begin().await?;
    let mut written = 0;
    for desk in &desks {
        // Every eighth slot: spread over the year, so that each page has free and taken ones.
        let all = slots(desk, &Holidays::default(), &zone, today, until);
        for slot in all.iter().skip(1).step_by(8).take(per_desk) {
            let row = SlotId::new(now, &SystemRandom);
            if let store::seat::Take::Taken(row) =
                store::seat::take(&mut tx, desk.id, slot, Seat::Online, now, row).await?
            {
                let booking = booking(desk.id, row, slot.at, now, written, &zone)?;
                store::booking::insert(&mut tx, &booking).await?;
                written += 1;
            }
            if written % BATCH == 0 {
                tx.commit().await?;
                tx = store.begin().await?;
            }
        }
    }
    tx.commit().await?;
    crate::events::seed(&store, today, now).await?;
    crate::drives::seed(&store, today, now).await?;
    store.close().await;
    println!(
        "  {MUNICIPALITIES} municipalities, {} desks, {written} bookings",
        desks.len()
    );
    Ok(())
}

fn booking(
    desk: DeskId,
    slot: SlotId,
    at: Timestamp,
    now: Timestamp,
    number: usize,
    zone: &TimeZone,
) -> anyhow::Result<Booking> {
    Ok(Booking {
        id: BookingId::new(now, &SystemRandom),
        code: BookingCode::new(&SystemRandom),
        slot,
        desk,
        starts_at: at,
        minutes: 30,
        seat: Seat::Online,
        status: Status::Confirmed,
        sequence: 0,
        details: Details {
            kind: Some(Kind::InPerson),
            topic: None,
            note: None,
        },
        family: Family {
            first_name: Some(Line::parse("Amina", 80)?),
            contact: Some(Contact::Email(Email::parse(&format!(
                "famiglia{number}@example.org"
            ))?)),
            language: Locale::It,
            interpreter: Interpreter::NotNeeded,
        },
        created_at: now,
        erase_on: erase_on(at, zone),
        erased_at: None,
    })
}
