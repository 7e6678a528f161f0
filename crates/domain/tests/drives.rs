//! Drives: what kits add to the items, the dates of windows, and what keeps a drive from being published.

use std::collections::{BTreeMap, BTreeSet};

use domain::desk::StepFree;
use domain::drive::{
    CatalogueItem, Drive, DriveCard, DriveFinding, DriveItem, DropOffPoint, ItemName, Kit, KitWish,
    Period, Phase, PointKind, Window, WindowChange, WindowDays, WindowStanding, findings,
};
use domain::event::{Standing, VenuePlace};
use domain::holidays::Holidays;
use domain::id::{DriveId, DriveItemId, DropOffPointId, MunicipalityId, WindowId};
use domain::locale::Locale;
use domain::text::LocalText;
use jiff::Timestamp;
use jiff::civil::{Date, Weekday, date, time};
use jiff::tz::TimeZone;
use rstest::rstest;
use uuid::Uuid;

const TODAY: Date = date(2026, 12, 1);

fn key(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

fn item(number: u128, word: CatalogueItem, needed: u32) -> DriveItem {
    DriveItem::of_word(DriveItemId(key(number)), word, needed)
}

fn window(number: u128, days: WindowDays) -> Window {
    Window {
        id: WindowId(key(number)),
        days,
        from: time(16, 30, 0, 0),
        until: time(18, 30, 0, 0),
        capacity: Some(10),
        also_holidays: false,
        changes: BTreeMap::new(),
    }
}

fn point(number: u128, kind: PointKind, windows: Vec<Window>) -> DropOffPoint {
    DropOffPoint {
        id: DropOffPointId(key(number)),
        place: VenuePlace {
            name: "Casa dei Giochi".to_owned(),
            address: "Milano".to_owned(),
            step_free: StepFree::Unknown,
            coordinates: None,
        },
        directions: LocalText::default(),
        phone: None,
        kind,
        windows,
    }
}

/// A drive of two months with a window each Tuesday.
fn card() -> DriveCard {
    let here = vec![MunicipalityId(key(8))];
    let mut card = DriveCard::empty("Zaino sospeso", "zaino-sospeso".to_owned(), here);
    card.period = Some(Period {
        from: date(2026, 12, 1),
        until: date(2027, 1, 31),
    });
    card.items = vec![item(1, CatalogueItem::Backpack, 10)];
    let tuesdays = window(20, WindowDays::Weekday(Weekday::Tuesday));
    card.points = vec![point(10, PointKind::Point, vec![tuesdays])];
    card
}

fn drive(card: DriveCard) -> Drive {
    Drive::new(DriveId(key(100)), card, Timestamp::UNIX_EPOCH)
}

fn milan() -> Holidays {
    Holidays::new(Some((12, 7)))
}

fn days(drive: &Drive) -> Vec<String> {
    let dates = drive.dates(&milan());
    dates.iter().map(|d| d.starts.to_string()).collect()
}

#[test]
fn kits_are_added_to_what_is_typed_singly() {
    let mut card = card();
    card.kits = vec![KitWish {
        kit: Kit::Primary1,
        children: 12,
    }];
    let own = ItemName::Own(LocalText::italian("Grembiule"));
    card.items.push(DriveItem {
        name: own,
        ..item(2, CatalogueItem::Backpack, 7)
    });
    let before = drive(card.clone());
    let needed: BTreeMap<_, _> = before.items().iter().map(|i| (i.id, i.needed)).collect();
    assert_eq!(needed[&DriveItemId(key(1))], 10 + 12);
    assert_eq!(needed[&DriveItemId(key(2))], 7);
    let lines = |drive: &Drive| {
        let mut items = drive.items().iter();
        let found = items.find(|i| i.word() == Some(CatalogueItem::LinesFirst));
        found.map(|i| (i.id, i.needed)).unwrap()
    };
    assert_eq!(lines(&before).1, 60);
    assert_eq!(
        before.items().len(),
        1 + 1 + Kit::Primary1.contents().len() - 1
    );
    // What nobody typed keeps its key from one version to the next.
    card.kits[0].children = 20;
    let after = before.changed(card, Timestamp::UNIX_EPOCH);
    assert_eq!(lines(&after), (lines(&before).0, 100));
    assert_eq!(after.version, 1);
}

#[test]
fn whole_kits_are_those_of_its_pieces_that_a_drive_asks_for() {
    let mut card = card();
    card.items.push(item(2, CatalogueItem::Pencil, 50));
    card.items.push(item(3, CatalogueItem::Pencil, 50));
    card.items.push(item(4, CatalogueItem::Recorder, 50));
    let basket = drive(card).kits(Kit::Primary1, 5).unwrap();
    let lines: Vec<_> = basket.lines().map(|(id, n)| (id.0, n)).collect();
    assert_eq!(lines, [(key(1), 5), (key(2), 20)]);
    let mut none = self::card();
    none.items = vec![item(1, CatalogueItem::Atlas, 5)];
    assert_eq!(drive(none).kits(Kit::Primary1, 5), None);
}

#[test]
fn a_window_is_on_its_weekday_and_not_on_public_holidays() {
    assert_eq!(
        days(&drive(card())),
        [
            "2026-12-01",
            "2026-12-15",
            "2026-12-22",
            "2026-12-29",
            "2027-01-05",
            "2027-01-12",
            "2027-01-19",
            "2027-01-26"
        ]
        .map(|day| format!("{day}T16:30:00")),
        "the eighth of December is a holiday"
    );
    let mut also = card();
    also.points[0].windows[0].also_holidays = true;
    assert!(days(&drive(also)).contains(&"2026-12-08T16:30:00".to_owned()));
    let mut single = card();
    let listed = [date(2026, 12, 8), date(2027, 5, 1)];
    single.points[0].windows[0].days = WindowDays::Dates(BTreeSet::from(listed));
    assert_eq!(days(&drive(single)), ["2026-12-08T16:30:00"]);
}

#[test]
fn hours_stay_on_the_wall_across_a_clock_change() {
    let mut card = card();
    card.period = Some(Period {
        from: date(2027, 3, 20),
        until: date(2027, 4, 1),
    });
    let drive = drive(card);
    let milan_time = TimeZone::get("Europe/Rome").unwrap();
    let dates = drive.dates(&milan());
    let at: Vec<_> = dates
        .iter()
        .map(|d| d.starts_at(&milan_time).to_string())
        .collect();
    assert_eq!(at, ["2027-03-23T15:30:00Z", "2027-03-30T14:30:00Z"]);
}

#[test]
fn a_date_can_be_moved_or_called_off_and_stays_the_same_date() {
    let mut card = card();
    let window = &mut card.points[0].windows[0];
    window
        .changes
        .insert(date(2026, 12, 15), WindowChange::CalledOff);
    let moved = WindowChange::Moved {
        date: date(2026, 12, 23),
        from: time(9, 0, 0, 0),
        until: time(10, 0, 0, 0),
    };
    window.changes.insert(date(2026, 12, 22), moved);
    let drive = drive(card);
    let id = WindowId(key(20));
    let on = |day| drive.on(id, day, &milan());
    let off = on(date(2026, 12, 15)).unwrap();
    assert_eq!(off.standing, WindowStanding::CalledOff);
    let moved = on(date(2026, 12, 22)).unwrap();
    assert_eq!(
        (moved.starts, moved.standing),
        (date(2026, 12, 23).at(9, 0, 0, 0), WindowStanding::Moved)
    );
    assert_eq!(on(date(2026, 12, 8)), None);
    assert_eq!(on(date(2026, 12, 16)), None);
    let here = date(2026, 12, 1).at(18, 0, 0, 0);
    let open = drive.open_dates(&milan(), here);
    assert_eq!(open.len(), 7, "all but the one that is called off");
    assert_eq!(
        drive
            .open_dates(&milan(), date(2026, 12, 1).at(18, 30, 0, 0))
            .len(),
        6
    );
    let off = drive.with_standing(Standing::CalledOff, Timestamp::UNIX_EPOCH);
    assert!(off.open_dates(&milan(), here).is_empty());
}

#[test]
fn a_shop_has_no_windows_whatever_its_card_says() {
    let mut card = card();
    card.points[0].kind = PointKind::Shop;
    assert_eq!(days(&drive(card)), Vec::<String>::new());
}

#[test]
fn a_drive_is_over_when_its_last_day_is() {
    let drive = drive(card());
    let phase = |day| drive.phase(day);
    assert_eq!(phase(date(2026, 11, 30)), Phase::Coming);
    assert_eq!(phase(date(2026, 12, 1)), Phase::Running);
    assert_eq!(phase(date(2027, 1, 31)), Phase::Running);
    assert_eq!(phase(date(2027, 2, 1)), Phase::Ended);
    let milan_time = TimeZone::get("Europe/Rome").unwrap();
    assert_eq!(drive.due(&milan_time).0.to_string(), "2027-01-31T23:00:00Z");
}

#[test]
fn a_drive_without_municipality_is_for_all_of_them() {
    let (here, there) = (MunicipalityId(key(8)), MunicipalityId(key(2)));
    let mut card = card();
    assert!(drive(card.clone()).is_for(here) && !drive(card.clone()).is_for(there));
    card.municipalities.clear();
    assert!(drive(card).is_for(there));
}

type Spoil = fn(&mut DriveCard);

#[rstest]
#[case::nothing(|_: &mut DriveCard| (), &[])]
#[case::ends_before_start(
    |c: &mut DriveCard| c.period = Some(Period { from: date(2027, 1, 2), until: date(2027, 1, 1) }),
    &[DriveFinding::EndsBeforeStart]
)]
#[case::past(
    |c: &mut DriveCard| c.period = Some(Period { from: date(2026, 9, 1), until: date(2026, 11, 30) }),
    &[DriveFinding::Past]
)]
#[case::ends_today(|c: &mut DriveCard| c.period = Some(Period { from: date(2026, 11, 1), until: TODAY }), &[])]
#[case::too_long(
    |c: &mut DriveCard| c.period = Some(Period { from: date(2026, 12, 1), until: date(2027, 12, 2) }),
    &[DriveFinding::TooLong]
)]
#[case::never(
    // A Wednesday and a Thursday.
    |c: &mut DriveCard| c.period = Some(Period { from: date(2026, 12, 2), until: date(2026, 12, 3) }),
    &[DriveFinding::WindowNever(WindowId(Uuid::from_u128(20)))]
)]
#[case::outside(
    |c: &mut DriveCard| c.points[0].windows[0].days =
        WindowDays::Dates(BTreeSet::from([date(2026, 12, 9), date(2027, 2, 1)])),
    &[DriveFinding::WindowOutside(WindowId(Uuid::from_u128(20)))]
)]
#[case::moved_outside(
    |c: &mut DriveCard| {
        let moved = WindowChange::Moved { date: date(2027, 2, 2), from: time(9, 0, 0, 0), until: time(10, 0, 0, 0) };
        c.points[0].windows[0].changes.insert(date(2027, 1, 26), moved);
    },
    &[DriveFinding::WindowOutside(WindowId(Uuid::from_u128(20)))]
)]
#[case::backwards(
    |c: &mut DriveCard| c.points[0].windows[0].until = time(16, 30, 0, 0),
    &[DriveFinding::WindowEndsBeforeStart(WindowId(Uuid::from_u128(20)))]
)]
#[case::nobody(
    |c: &mut DriveCard| c.points[0].windows[0].capacity = Some(0),
    &[DriveFinding::WindowTakesNobody(WindowId(Uuid::from_u128(20)))]
)]
#[case::nameless(
    |c: &mut DriveCard| c.items[0].name = ItemName::Own(LocalText::default().and(Locale::En, "apron")),
    &[DriveFinding::ItemNameless(DriveItemId(Uuid::from_u128(1)))]
)]
#[case::too_many(
    |c: &mut DriveCard| c.items[0].needed = 100_001,
    &[DriveFinding::ItemTooMany(DriveItemId(Uuid::from_u128(1)))]
)]
#[case::same_key(|c: &mut DriveCard| c.items.push(c.items[0].clone()), &[DriveFinding::SameKey])]
fn what_cannot_be_is_named(#[case] spoil: Spoil, #[case] expected: &[DriveFinding]) {
    let mut card = card();
    spoil(&mut card);
    assert_eq!(findings(&card, None, TODAY, &milan()), expected);
}

#[test]
fn a_period_that_was_right_once_is_not_refused_because_time_has_passed() {
    let mut over = card();
    over.period = Some(Period {
        from: date(2026, 9, 1),
        until: date(2026, 11, 30),
    });
    assert_eq!(findings(&over, Some(&over), TODAY, &milan()), []);
}

#[test]
fn a_card_is_read_back_as_it_was_written() {
    let mut card = card();
    card.kits = vec![KitWish {
        kit: Kit::LowerSecondary,
        children: 3,
    }];
    let json = serde_json::to_string(&card).unwrap();
    assert_eq!(serde_json::from_str::<DriveCard>(&json).unwrap(), card);
    let wrong = json.replace("{\"weekday\":2}", "{\"weekday\":9}");
    assert_ne!(wrong, json);
    assert!(serde_json::from_str::<DriveCard>(&wrong).is_err());
}
