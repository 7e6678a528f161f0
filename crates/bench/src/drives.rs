//! Fifty drives with two thousand things and thirty thousand promises: how many more can be made a second.

use std::time::Instant;

use domain::contact::{Contact, Email, Phone};
use domain::desk::StepFree;
use domain::drive::{
    CatalogueItem, Donor, Drive, DriveCard, DriveItem, DropOffPoint, Period, Pledge, PledgeLine,
    PledgePlace, PledgeStatus, PointKind, pledge_erased_on,
};
use domain::event::VenuePlace;
use domain::id::{DriveId, DriveItemId, DropOffPointId, MunicipalityId, PledgeId};
use domain::locale::Locale;
use domain::secret::{BookingCode, Secret};
use domain::text::LocalText;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use services::real::SystemRandom;
use store::Store;
use tokio::task::JoinSet;
use walker::booking::Family;
use walker::{Client, Form};

use crate::baseline;
use crate::process::Server;
use crate::seed::{BATCH, MUNICIPALITIES, key};
use crate::table::Table;

/// How many drives there are.
const DRIVES: u64 = 50;
/// How many things each asks for.
const ITEMS: u64 = 40;
/// How many promises there are when the load begins.
const PLEDGES: u64 = 30_000;
/// How many donors want the same thing at once.
const CROWD: u64 = 64;
/// How many promises each client has ready when all are sent at once.
const READY: u64 = 10;

/// Fills the database.
pub async fn seed(store: &Store, today: Date, now: Timestamp) -> anyhow::Result<()> {
    let zone = TimeZone::get("Europe/Rome")?;
    let mut tx = store.begin().await?;
    let drives: Vec<Drive> = (0..DRIVES).map(|n| drive(n, today, now)).collect();
    for drive in &drives {
        store::content::put_drive(&mut tx, drive).await?;
    }
    tx.commit().await?;
    let mut tx = store.begin().await?;
    for number in 0..PLEDGES {
        let drive = &drives[usize::try_from(number % DRIVES)?];
        let mut items = vec![item(drive_number(number), number % ITEMS)];
        items.push(item(drive_number(number), (number + 7) % ITEMS));
        items.sort_unstable();
        let pledge = pledge(number, drive, &items, now, &zone)?;
        let link = Secret::new(&SystemRandom).hash();
        store::pledge::insert(&mut tx, &pledge, &link).await?;
        if usize::try_from(number)? % BATCH == BATCH - 1 {
            tx.commit().await?;
            tx = store.begin().await?;
        }
    }
    tx.commit().await?;
    println!(
        "  {DRIVES} drives, {} things, {PLEDGES} promises",
        DRIVES * ITEMS
    );
    Ok(())
}

fn drive_number(number: u64) -> u64 {
    number % DRIVES
}

fn item(drive: u64, number: u64) -> DriveItemId {
    DriveItemId(key(7, drive * 1_000 + number))
}

fn shop(drive: u64) -> DropOffPointId {
    DropOffPointId(key(8, drive))
}

fn drive(number: u64, today: Date, now: Timestamp) -> Drive {
    let mut card = DriveCard::empty(
        &format!("Zaino sospeso {number}"),
        format!("raccolta-{number}"),
        vec![MunicipalityId(key(1, number % MUNICIPALITIES))],
    );
    card.summary = LocalText::italian("Materiale per la scuola dei bambini del quartiere.");
    card.period = Some(Period {
        from: today,
        until: today.saturating_add(90.days()),
    });
    card.contact.name = "Sportello".to_owned();
    card.contact.phone = Phone::parse("351 681 8198").ok();
    let words = CatalogueItem::ALL.iter().cycle();
    card.items = words
        .zip(0..ITEMS)
        .map(|(word, n)| DriveItem::of_word(item(number, n), *word, 90_000))
        .collect();
    card.points = vec![DropOffPoint {
        id: shop(number),
        place: VenuePlace {
            name: format!("Cartoleria {number}"),
            address: "Via Ciriè 9, Milano".to_owned(),
            step_free: StepFree::Yes,
            coordinates: None,
        },
        directions: LocalText::default(),
        phone: None,
        kind: PointKind::Shop,
        windows: Vec::new(),
    }];
    Drive::new(DriveId(key(6, number)), card, now)
}

fn pledge(
    number: u64,
    drive: &Drive,
    items: &[DriveItemId],
    now: Timestamp,
    zone: &TimeZone,
) -> anyhow::Result<Pledge> {
    let due = drive.due(zone);
    let lines = items.iter().map(|item| PledgeLine {
        item: *item,
        promised: 2,
        brought: 0,
    });
    Ok(Pledge {
        id: PledgeId::new(now, &SystemRandom),
        code: BookingCode::new(&SystemRandom),
        drive: drive.id,
        place: PledgePlace::Shop(shop(drive_number(number))),
        lines: lines.collect(),
        donor: Donor {
            first_name: None,
            contact: Some(Contact::Email(Email::parse(&format!(
                "dono{number}@example.org"
            ))?)),
            language: Locale::It,
        },
        status: PledgeStatus::Promised,
        sequence: 0,
        due,
        lapses_at: None,
        received_at: None,
        created_at: now,
        erase_on: pledge_erased_on(due, zone),
        erased_at: None,
    })
}

/// Promises per second, spread over all things and of one thing, beside the database's own insert rate `bare`.
pub async fn measure_rate(
    server: &Server,
    name: &str,
    bare: f64,
    table: &mut Table,
) -> anyhow::Result<()> {
    let spread = rate(server, baseline::CLIENTS, 0, |n| {
        let drive = n % DRIVES;
        (drive, (n / DRIVES) % ITEMS)
    })
    .await?;
    let crowd = rate(server, CROWD, 1, |_| (1, 1)).await?;
    table.plain(
        format!("promises/s, {name} (over all things)"),
        spread,
        "/s",
    );
    table.plain(
        format!("promises/s, {name} (64 want one thing)"),
        crowd,
        "/s",
    );
    table.at_least(format!("promises: ratio, {name}"), spread / bare, "×", 0.2);
    table.at_least(
        format!("promises of one thing: ratio, {name}"),
        crowd / bare,
        "×",
        0.05,
    );
    Ok(())
}

/// Gets everybody's last form ready, then sends them all.
async fn rate(
    server: &Server,
    clients: u64,
    round: u64,
    wants: impl Fn(u64) -> (u64, u64),
) -> anyhow::Result<f64> {
    let mut preparing = JoinSet::new();
    for client in 0..clients {
        let host = server.host.clone();
        let wanted: Vec<_> = (0..READY).map(|n| wants(client * READY + n)).collect();
        preparing.spawn(async move {
            let mut browser = Client::connect(&host).await?;
            let mut forms: Vec<Form> = Vec::new();
            for (n, (drive, number)) in wanted.into_iter().enumerate() {
                let donor = (round + 1) * 1_000_000 + client * 1_000 + n as u64;
                let form = browser.form(&last_step(drive, number)).await?;
                forms.push(form.with("email", &Family::number(donor).email));
            }
            anyhow::Ok((browser, forms))
        });
    }
    let mut ready = Vec::new();
    while let Some(one) = preparing.join_next().await {
        ready.push(one??);
    }
    let started = Instant::now();
    let mut sending = JoinSet::new();
    for (mut browser, forms) in ready {
        sending.spawn(async move {
            for form in forms {
                browser.submit(&form).await?.see_other()?;
            }
            anyhow::Ok(())
        });
    }
    while let Some(done) = sending.join_next().await {
        done??;
    }
    Ok((clients * READY) as f64 / started.elapsed().as_secs_f64())
}

/// The page on which somebody promises three of a thing, for the shop.
fn last_step(drive: u64, number: u64) -> String {
    let (item, shop) = (item(drive, number).0.simple().to_string(), shop(drive).0);
    let chosen = format!("a-{}=3&orario=negozio_{}", &item[20..], shop.simple());
    format!("/it/raccolte/raccolta-{drive}/dona/conferma?{chosen}")
}
