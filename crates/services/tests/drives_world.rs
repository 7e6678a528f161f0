//! A drive in the test's network, and people who promise something to it.

use std::collections::BTreeMap;
use std::sync::Arc;

use domain::contact::Phone;
use domain::desk::StepFree;
use domain::drive::{
    Basket, CatalogueItem, Donor, Drive, DriveCard, DriveItem, DropOffPoint, Period, Pledge,
    PointKind, Tally, Window, WindowDays,
};
use domain::event::VenuePlace;
use domain::id::{DriveId, DriveItemId, DropOffPointId, MunicipalityId, PledgeId, WindowId};
use domain::locale::Locale;
use domain::message::MessageKind;
use domain::secret::FormKey;
use domain::text::LocalText;
use jiff::civil::{Date, Weekday, date, time};
use services::Services;
use services::drive::{PlaceWish, PledgeError, PledgeWish, Pledged};
use uuid::Uuid;

use crate::content::{contact_of, line};
use crate::world::World;

/// Ten are needed.
pub const BACKPACKS: DriveItemId = DriveItemId(Uuid::from_u128(0x101));
/// Forty are needed.
pub const PENCILS: DriveItemId = DriveItemId(Uuid::from_u128(0x102));
/// Two are needed: too few to be told.
pub const ATLASES: DriveItemId = DriveItemId(Uuid::from_u128(0x103));
/// Tuesdays from half past four to half past six, at the Casa dei Giochi, for three pledges each.
pub const TUESDAYS: WindowId = WindowId(Uuid::from_u128(0x201));
/// Saturday 19 December from ten to twelve, for as many as come.
pub const SATURDAY: WindowId = WindowId(Uuid::from_u128(0x202));
pub const CASA: DropOffPointId = DropOffPointId(Uuid::from_u128(0x301));
pub const SHOP: DropOffPointId = DropOffPointId(Uuid::from_u128(0x302));

pub const FIFTEENTH: PlaceWish = PlaceWish::Window {
    window: TUESDAYS,
    date: date(2026, 12, 15),
};
pub const NINETEENTH: PlaceWish = PlaceWish::Window {
    window: SATURDAY,
    date: date(2026, 12, 19),
};

fn point(id: DropOffPointId, name: &str, kind: PointKind, windows: Vec<Window>) -> DropOffPoint {
    DropOffPoint {
        id,
        place: VenuePlace {
            name: name.to_owned(),
            address: "Milano".to_owned(),
            step_free: StepFree::Unknown,
            coordinates: None,
        },
        directions: LocalText::italian("Dal cortile."),
        phone: None,
        kind,
        windows,
    }
}

fn window(id: WindowId, days: WindowDays, from: i8, capacity: Option<u16>) -> Window {
    Window {
        id,
        days,
        from: time(from, 30, 0, 0),
        until: time(from + 2, 30, 0, 0),
        capacity,
        also_holidays: false,
        changes: BTreeMap::new(),
    }
}

/// From 1 December to 31 January.
pub fn zaino() -> DriveCard {
    let here = vec![MunicipalityId(Uuid::from_u128(8))];
    let mut card = DriveCard::empty("Zaino sospeso", "zaino-sospeso".to_owned(), here);
    card.title = LocalText::italian("Zaino sospeso").and(Locale::En, "Suspended backpack");
    card.period = Some(Period {
        from: date(2026, 12, 1),
        until: date(2027, 1, 31),
    });
    card.contact.name = "Lucia".to_owned();
    card.contact.phone = Phone::parse("351 681 8198").ok();
    card.items = vec![
        DriveItem::of_word(BACKPACKS, CatalogueItem::Backpack, 10),
        DriveItem::of_word(PENCILS, CatalogueItem::Pencil, 40),
        DriveItem::of_word(ATLASES, CatalogueItem::Atlas, 2),
    ];
    let tuesdays = WindowDays::Weekday(Weekday::Tuesday);
    let saturday = WindowDays::Dates([date(2026, 12, 19)].into());
    let windows = vec![
        window(TUESDAYS, tuesdays, 16, Some(3)),
        window(SATURDAY, saturday, 9, None),
    ];
    card.points = vec![
        point(CASA, "Casa dei Giochi", PointKind::Point, windows),
        point(SHOP, "Cartoleria di esempio", PointKind::Shop, Vec::new()),
    ];
    card
}

pub fn basket(lines: &[(DriveItemId, u32)]) -> Basket {
    Basket::new(lines.iter().copied()).expect("a basket")
}

/// Somebody who reads Italian and is reached at this address, or nowhere.
pub fn donor(contact: Option<&str>) -> Donor {
    Donor {
        first_name: Some(line("Amina")),
        contact: contact.map(contact_of),
        language: Locale::It,
    }
}

impl World {
    /// Puts a drive on the site.
    pub async fn put_drive(&self, card: DriveCard) -> Arc<Drive> {
        let id = DriveId::new(self.services.now(), self.random());
        let drive = Drive::new(id, card, self.services.now());
        let mut tx = self.store().begin().await.expect("a transaction");
        store::content::put_drive(&mut tx, &drive)
            .await
            .expect("a drive");
        tx.commit().await.expect("the drive is published");
        self.services.refresh().await.expect("a fresh directory");
        self.drive(id)
    }

    pub fn drive(&self, id: DriveId) -> Arc<Drive> {
        let directory = self.services.directory();
        directory.drive(id).cloned().expect("the drive")
    }

    pub fn pledge_wish(
        &self,
        drive: &Drive,
        who: Option<&str>,
        lines: &[(DriveItemId, u32)],
        place: PlaceWish,
    ) -> PledgeWish {
        PledgeWish {
            drive: drive.id,
            basket: basket(lines),
            place,
            donor: donor(who),
        }
    }

    /// Somebody promises something with a form of their own.
    pub async fn promises(
        &self,
        drive: &Drive,
        who: &str,
        lines: &[(DriveItemId, u32)],
        place: PlaceWish,
    ) -> Result<Pledge, PledgeError> {
        let wish = self.pledge_wish(drive, Some(who), lines, place);
        self.sends_pledge(&self.services, wish, self.form()).await
    }

    pub async fn sends_pledge(
        &self,
        server: &Services,
        wish: PledgeWish,
        key: FormKey,
    ) -> Result<Pledge, PledgeError> {
        match server.pledge(wish, key).await? {
            Pledged::Now(pledge) | Pledged::Before(pledge) => Ok(*pledge),
        }
    }

    pub async fn pledge(&self, id: PledgeId) -> Pledge {
        let mut session = self.store().reader().await.expect("a session");
        let found = store::pledge::by_id(&mut session, id).await;
        found.expect("an answer").expect("the pledge")
    }

    pub async fn tally(&self, drive: &Drive, item: DriveItemId) -> Tally {
        let mut session = self.store().reader().await.expect("a session");
        let found = store::drive_item::by_id(&mut session, drive.id, item).await;
        found.expect("an answer").expect("the item").tally
    }

    /// How many pledges the dates of a window have, in all.
    pub async fn taken(&self, drive: &Drive, window: WindowId) -> u32 {
        let mut session = self.store().reader().await.expect("a session");
        let rows = store::drive_window::of_drive(&mut session, drive.id).await;
        let rows = rows.expect("an answer").into_iter();
        rows.filter(|row| row.window == window)
            .map(|row| row.taken)
            .sum()
    }

    /// The kinds of messages about a pledge, in the order of their words: several are written in one second.
    pub async fn said_of(&self, pledge: PledgeId) -> Vec<MessageKind> {
        let mut session = self.store().reader().await.expect("a session");
        let messages = store::message::of_pledge(&mut session, pledge).await;
        let messages = messages.expect("an answer");
        let mut kinds: Vec<_> = messages.into_iter().map(|message| message.kind).collect();
        kinds.sort_by_key(|kind| kind.word());
        kinds
    }

    /// Does what is done without anybody asking.
    pub async fn tidies(&self) {
        self.services.tidy().await.expect("a tidy database");
    }
}

/// A day on which somebody can come on a Tuesday.
pub fn tuesday(date: Date) -> PlaceWish {
    PlaceWish::Window {
        window: TUESDAYS,
        date,
    }
}
