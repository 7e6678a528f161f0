//! A small network: two desks in Municipio 8, one in its neighbour Municipio 9.

use domain::booking::{Details, Family, Interpreter};
use domain::contact::{Contact, Email, Phone};
use domain::desk::{Asks, Desk, Kind, Place, StepFree, Topic};
use domain::id::{DeskId, MunicipalityId, NetworkId, OpeningId, PlaceId};
use domain::locale::Locale;
use domain::opening::{Minutes, Opening, SeatPlan};
use domain::phone_line::PhoneHours;
use domain::territory::{Municipality, MunicipalityWord, Network};
use domain::text::{Line, LocalText};
use jiff::SignedDuration;
use jiff::civil::{Weekday, date, time};
use store::{Store, content};
use uuid::Uuid;

/// Wednesdays ten to twelve, one family every half hour; in person or by video; topics.
pub const QUARTO: &str = "quarto-oggiaro";
/// Wednesdays and Thursdays ten to twelve, three families every half hour; in person only, nothing to choose.
pub const GALLARATESE: &str = "gallaratese";
/// In Municipio 9, Thursdays two to four, one family every hour, half of them kept for callers; asks for nothing.
pub const NIGUARDA: &str = "niguarda";

pub async fn publish(store: &Store) {
    let mut tx = store.begin().await.expect("a transaction");
    content::put_network(&mut tx, &network())
        .await
        .expect("the network");
    let (mut eight, nine) = (municipality(8), municipality(9));
    eight.neighbours.clear();
    content::put_municipality(&mut tx, &eight)
        .await
        .expect("Municipio 8");
    content::put_municipality(&mut tx, &nine)
        .await
        .expect("Municipio 9");
    eight.neighbours.push(nine.id);
    content::put_municipality(&mut tx, &eight)
        .await
        .expect("its neighbour");
    for (desk, openings) in desks() {
        if let Some(place) = &desk.place {
            content::put_place(&mut tx, place).await.expect("a place");
        }
        content::put_desk(&mut tx, &desk).await.expect("a desk");
        for opening in openings {
            content::put_opening(&mut tx, desk.id, &opening)
                .await
                .expect("an opening");
        }
    }
    tx.commit().await.expect("the content is published");
}

fn network() -> Network {
    Network {
        id: NetworkId(Uuid::from_u128(1)),
        name: "QuBì Milano".to_owned(),
        tagline: LocalText::italian("Vicino a te"),
        about: LocalText::italian("Una rete."),
        funders: "Fondazione".to_owned(),
        cofunding: LocalText::default(),
        cofunding_url: None,
        word: MunicipalityWord::Municipio,
        patron_day: Some((12, 7)),
        school_holidays: domain::holidays::SchoolHolidays::default(),
        phone: Some(Phone::parse("02 8846 2901").expect("a phone number")),
    }
}

fn municipality(number: u16) -> Municipality {
    Municipality {
        id: MunicipalityId(Uuid::from_u128(u128::from(number))),
        slug: format!("municipio-{number}"),
        name: format!("Municipio {number}"),
        number: Some(number),
        istat_code: None,
        population: None,
        about: LocalText::default(),
        neighbours: Vec::new(),
    }
}

fn desks() -> Vec<(Desk, Vec<Opening>)> {
    let quarto = Desk {
        place: Some(Place {
            id: PlaceId(Uuid::from_u128(1)),
            name: "Casa delle associazioni".to_owned(),
            address: "Via Roma 1, Milano".to_owned(),
            directions: LocalText::default(),
            step_free: StepFree::Yes,
            coordinates: None,
        }),
        kinds: vec![Kind::InPerson, Kind::Video],
        topics: vec![Topic::School, Topic::Listening],
        bring: LocalText::italian("Niente.").and(Locale::En, "Nothing."),
        ..desk(1, QUARTO, 8)
    };
    let niguarda = Desk {
        asks: Asks::Nothing,
        topics: vec![Topic::School],
        ..desk(3, NIGUARDA, 9)
    };
    vec![
        (
            quarto,
            vec![opening(1, Weekday::Wednesday, 10, 12, plan(30, 1, 0))],
        ),
        (
            desk(2, GALLARATESE, 8),
            vec![
                opening(2, Weekday::Wednesday, 10, 12, plan(30, 3, 0)),
                opening(3, Weekday::Thursday, 10, 12, plan(30, 3, 0)),
            ],
        ),
        (
            niguarda,
            vec![opening(4, Weekday::Thursday, 14, 16, plan(60, 2, 50))],
        ),
    ]
}

fn desk(key: u128, slug: &str, municipality: u128) -> Desk {
    Desk {
        id: DeskId(Uuid::from_u128(key)),
        slug: slug.to_owned(),
        name: format!("Sportello {slug}"),
        municipality: MunicipalityId(Uuid::from_u128(municipality)),
        area: None,
        organisation: None,
        place: None,
        kinds: vec![Kind::InPerson],
        languages: vec![Locale::It, Locale::Ar],
        phone: Some(Phone::parse("351 681 8198").expect("a phone number")),
        phone_hours: vec![PhoneHours {
            weekday: Weekday::Wednesday,
            from: time(14, 0, 0, 0),
            until: time(17, 0, 0, 0),
        }],
        about: LocalText::default(),
        bring: LocalText::default(),
        topics: Vec::new(),
        asks: Asks::NameAndContact,
        notice: SignedDuration::from_hours(2),
        horizon_days: 60,
        keeps_holidays: true,
        verified_on: None,
        openings: Vec::new(),
        closures: Vec::new(),
        extra_openings: Vec::new(),
    }
}

pub fn plan(minutes: u16, seats: u16, caller_percent: u8) -> SeatPlan {
    SeatPlan::new(minutes, seats, caller_percent, Vec::new()).expect("a possible plan")
}

pub fn opening(key: u128, weekday: Weekday, from: u16, until: u16, plan: SeatPlan) -> Opening {
    Opening {
        id: OpeningId(Uuid::from_u128(key)),
        weekday,
        hours: Minutes::new(from * 60, until * 60).expect("a possible span"),
        valid_from: date(2026, 1, 1),
        valid_until: None,
        plan,
    }
}

pub fn details(kind: Kind) -> Details {
    Details {
        kind: Some(kind),
        topic: Some(Topic::School),
        note: Some(line("Due bambini")),
    }
}

pub fn line(text: &str) -> Line {
    Line::parse(text, 300).expect("a line")
}

/// Amina, who reads Italian and is reached at this address or number.
pub fn family(contact: &str) -> Family {
    Family {
        first_name: Some(line("Amina")),
        contact: Some(contact_of(contact)),
        language: Locale::It,
        interpreter: Interpreter::NotNeeded,
    }
}

/// Somebody who gives a name and no contact.
pub fn nameless() -> Family {
    Family {
        first_name: None,
        contact: None,
        language: Locale::It,
        interpreter: Interpreter::NotNeeded,
    }
}

pub fn contact_of(text: &str) -> Contact {
    match Email::parse(text) {
        Ok(email) => Contact::Email(email),
        Err(_) => Contact::Phone(Phone::parse(text).expect("a phone number or an e-mail address")),
    }
}
