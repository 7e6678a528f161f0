//! Content for tests: a municipality with desks that are open on a few days of the next month.

use std::ops::RangeInclusive;

use domain::clock::Clock;
use domain::contact::Phone;
use domain::desk::{Asks, Desk, Kind, StepFree};
use domain::drive::{CatalogueItem, Drive, DriveCard, DriveItem, DropOffPoint, Period, PointKind};
use domain::event::{Event, EventCard, Onward, SignUpRules, Stage, Venue, VenuePlace};
use domain::id::{
    DeskId, DriveId, DriveItemId, DropOffPointId, EventId, ExtraOpeningId, MunicipalityId,
    NetworkId, StageId,
};
use domain::locale::Locale;
use domain::opening::{ExtraOpening, Minutes, SeatPlan};
use domain::territory::{Municipality, MunicipalityWord, Network};
use domain::text::LocalText;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, ToSpan};
use services::real::SystemClock;
use store::{Store, content};
use uuid::Uuid;

/// The phone of every desk.
pub const PHONE: &str = "+393516818198";

/// A desk and its times: slots of twenty minutes from nine o'clock on.
#[derive(Debug, Clone)]
pub struct Times {
    /// Its number among the desks; its address segment is `sportello-` and the number.
    pub desk: u64,
    /// Its name.
    pub name: String,
    /// The days of the next month on which it is open.
    pub days: RangeInclusive<i8>,
    /// How many slots a day.
    pub slots: u16,
    /// How many families at once.
    pub seats: u16,
}

impl Times {
    /// A desk with a single seat, ever.
    pub fn last_seat() -> Self {
        Self {
            desk: 1,
            name: "Sportello Ultimo".to_owned(),
            days: 5..=5,
            slots: 1,
            seats: 1,
        }
    }

    /// A desk with 144 seats, two to a slot.
    pub fn many() -> Self {
        Self {
            desk: 2,
            name: "Sportello Largo".to_owned(),
            days: 3..=8,
            slots: 12,
            seats: 2,
        }
    }

    /// Its address segment.
    pub fn slug(&self) -> String {
        format!("sportello-{}", self.desk)
    }

    fn id(&self) -> DeskId {
        DeskId(Uuid::from_u64_pair(2, self.desk))
    }

    fn openings(&self) -> impl Iterator<Item = ExtraOpening> {
        let first = next_month();
        self.days.clone().map(move |day| ExtraOpening {
            id: ExtraOpeningId(Uuid::from_u64_pair(
                3 + self.desk,
                day.unsigned_abs().into(),
            )),
            day: first.checked_add((day - 1).days()).unwrap(),
            hours: Minutes::new(540, 540 + 20 * self.slots).unwrap(),
            plan: SeatPlan::new(20, self.seats, 0, Vec::new()).unwrap(),
        })
    }
}

/// The first day of the next month in Rome: all its days lie within a horizon of two months, and on one page of times.
pub fn next_month() -> Date {
    let zone = TimeZone::get("Europe/Rome").unwrap();
    let today = zone.to_datetime(SystemClock.now()).date();
    today.last_of_month().tomorrow().unwrap()
}

const MUNICIPALITY: MunicipalityId = MunicipalityId(Uuid::from_u64_pair(1, 1));

/// Writes a network with these desks.
pub async fn put(store: &Store, desks: &[Times]) {
    let network = Network {
        id: NetworkId(Uuid::from_u64_pair(0, 1)),
        name: "Rete di prova".to_owned(),
        tagline: LocalText::italian("Vicino a te"),
        about: LocalText::italian("Una rete."),
        funders: String::new(),
        cofunding: LocalText::default(),
        cofunding_url: None,
        word: MunicipalityWord::Comune,
        patron_day: None,
        school_holidays: domain::holidays::SchoolHolidays::default(),
        phone: None,
    };
    let municipality = Municipality {
        id: MUNICIPALITY,
        slug: "comune".to_owned(),
        name: "Comune".to_owned(),
        number: None,
        istat_code: None,
        population: None,
        about: LocalText::default(),
        neighbours: Vec::new(),
    };
    let mut tx = store.begin().await.unwrap();
    content::put_network(&mut tx, &network).await.unwrap();
    content::put_municipality(&mut tx, &municipality)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    for times in desks {
        put_desk(store, times).await;
    }
}

/// Writes a desk, or changes it.
pub async fn put_desk(store: &Store, times: &Times) {
    let desk = Desk {
        id: times.id(),
        slug: times.slug(),
        name: times.name.clone(),
        municipality: MUNICIPALITY,
        area: None,
        organisation: None,
        place: None,
        kinds: vec![Kind::InPerson],
        languages: vec![Locale::It],
        phone: Some(Phone::parse(PHONE).unwrap()),
        phone_hours: Vec::new(),
        about: LocalText::italian("Ascolto."),
        bring: LocalText::default(),
        topics: Vec::new(),
        asks: Asks::NameAndContact,
        notice: SignedDuration::ZERO,
        horizon_days: 62,
        keeps_holidays: false,
        verified_on: None,
        openings: Vec::new(),
        closures: Vec::new(),
        extra_openings: Vec::new(),
    };
    let mut tx = store.begin().await.unwrap();
    content::put_desk(&mut tx, &desk).await.unwrap();
    for opening in times.openings() {
        content::put_extra_opening(&mut tx, desk.id, &opening)
            .await
            .unwrap();
    }
    tx.commit().await.unwrap();
}

/// The address segment of the party.
pub const PARTY: &str = "festa";

/// Writes a party on the third of next month with so many places.
pub async fn put_party(store: &Store, places: u16) {
    let mut card = EventCard::empty("Festa", PARTY.to_owned(), vec![MUNICIPALITY]);
    card.stages = vec![Stage {
        id: StageId(Uuid::from_u64_pair(9, 1)),
        starts: next_month().saturating_add(2.days()).at(16, 30, 0, 0),
        ends: None,
        venue: Venue::Place(VenuePlace {
            name: "Cortile".to_owned(),
            address: "via Larga 1".to_owned(),
            step_free: StepFree::Unknown,
            coordinates: None,
        }),
        note: LocalText::default(),
        onward: Onward::Alone,
    }];
    card.sign_up = Some(SignUpRules {
        capacity: Some(places),
        ..SignUpRules::default()
    });
    let event = Event::new(EventId(Uuid::from_u64_pair(8, 1)), card, SystemClock.now());
    let mut tx = store.begin().await.unwrap();
    content::put_event(&mut tx, &event).await.unwrap();
    tx.commit().await.unwrap();
}

/// The address segment of the drive.
pub const DRIVE: &str = "zaino";

/// Writes a drive of next month that needs so many backpacks, with a shop that takes them; what stands in an address for whoever brings one
/// there.
pub async fn put_drive(store: &Store, needed: u32) -> String {
    let from = next_month();
    put_drive_in(store, DRIVE, needed, (from, from.last_of_month())).await
}

/// The same under another address segment, from a day until another.
pub async fn put_drive_in(store: &Store, slug: &str, needed: u32, days: (Date, Date)) -> String {
    let number = slug.bytes().map(u64::from).sum();
    let item = DriveItemId(Uuid::from_u64_pair(10, number));
    let shop = DropOffPointId(Uuid::from_u64_pair(11, number));
    let mut card = DriveCard::empty("Zaino", slug.to_owned(), vec![MUNICIPALITY]);
    card.period = Some(Period {
        from: days.0,
        until: days.1,
    });
    card.contact.phone = Some(Phone::parse(PHONE).unwrap());
    card.items = vec![DriveItem::of_word(item, CatalogueItem::Backpack, needed)];
    card.points = vec![DropOffPoint {
        id: shop,
        place: VenuePlace {
            name: "Cartoleria".to_owned(),
            address: "via Larga 1".to_owned(),
            step_free: StepFree::Unknown,
            coordinates: None,
        },
        directions: LocalText::default(),
        phone: None,
        kind: PointKind::Shop,
        windows: Vec::new(),
    }];
    let id = DriveId(Uuid::from_u64_pair(12, number));
    let drive = Drive::new(id, card, SystemClock.now());
    let mut tx = store.begin().await.unwrap();
    content::put_drive(&mut tx, &drive).await.unwrap();
    tx.commit().await.unwrap();
    let (item, shop) = (item.0.simple().to_string(), shop.0.simple());
    format!("a-{}=1&orario=negozio_{shop}", &item[20..])
}
