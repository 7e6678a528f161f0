//! Drives: never more is promised than is needed, no window takes more than it has room for, stock adds up, and nobody is kept for longer
//! than said.

use std::collections::BTreeMap;

use domain::contact::Contact;
use domain::desk::StepFree;
use domain::drive::{
    CatalogueItem, Counter, Donor, Drive, DriveCard, DriveItem, DropOffPoint, Due, Kit, KitWish,
    MoveKind, Period, Pledge, PledgeLine, PledgePlace, PledgeStatus, PointKind, StockMove, Tally,
    Window, WindowDays,
};
use domain::event::{Standing, VenuePlace};
use domain::id::{DriveItemId, PledgeId};
use domain::locale::Locale;
use domain::publishing::CardKind;
use domain::secret::BookingCode;
use domain::text::{Line, LocalText};
use jiff::civil::{Weekday, date, time};
use store::content::{self, OnSite};
use store::drive_item::{self, Count};
use store::drive_window::{self, DriveWindow, Offered, Take};
use store::pledge::{self, Changed, Insert};
use store::{StoreError, drive, drop_off_link, stock};

use crate::fixtures::{email, municipality, secret};
use crate::support::{TestDb, at, id, minutes, now, on_both_databases};

fn card(db: &TestDb) -> DriveCard {
    let slug = format!("zaino-{}", id!(DriveId, db).0.simple());
    let mut card = DriveCard::empty("Zaino sospeso", slug, Vec::new());
    card.period = Some(Period {
        from: date(2026, 12, 1),
        until: date(2027, 1, 31),
    });
    card.items = vec![
        DriveItem::of_word(id!(DriveItemId, db), CatalogueItem::Backpack, 10),
        DriveItem::of_word(id!(DriveItemId, db), CatalogueItem::Pencil, 40),
    ];
    card.points = vec![DropOffPoint {
        id: id!(DropOffPointId, db),
        place: VenuePlace {
            name: "Casa dei Giochi".to_owned(),
            address: "Milano".to_owned(),
            step_free: StepFree::Unknown,
            coordinates: None,
        },
        directions: LocalText::italian("Dal cortile"),
        phone: None,
        kind: PointKind::Point,
        windows: vec![Window {
            id: id!(WindowId, db),
            days: WindowDays::Weekday(Weekday::Tuesday),
            from: time(16, 0, 0, 0),
            until: time(18, 0, 0, 0),
            capacity: Some(2),
            also_holidays: false,
            changes: BTreeMap::new(),
        }],
    }];
    card
}

async fn put(db: &TestDb, drive: &Drive) {
    let mut tx = db.begin().await;
    content::put_drive(&mut tx, drive).await.unwrap();
    tx.commit().await.unwrap();
}

async fn some_drive(db: &TestDb) -> Drive {
    let drive = Drive::new(id!(DriveId, db), card(db), now());
    put(db, &drive).await;
    drive
}

/// The key of the item at a position.
fn item(drive: &Drive, at: usize) -> DriveItemId {
    drive.items()[at].id
}

async fn tally(db: &TestDb, drive: &Drive, id: DriveItemId) -> Tally {
    let mut session = db.store.reader().await.unwrap();
    let found = drive_item::by_id(&mut session, drive.id, id).await;
    found.unwrap().unwrap().tally
}

async fn promise(db: &TestDb, drive: &Drive, at: usize, pieces: u32) -> Count {
    let mut tx = db.begin().await;
    let count = drive_item::promise(&mut tx, drive.id, item(drive, at), pieces).await;
    tx.commit().await.unwrap();
    count.unwrap()
}

async fn add(db: &TestDb, drive: &Drive, counter: Counter, pieces: i64) -> Count {
    let mut tx = db.begin().await;
    let count = drive_item::add(&mut tx, drive.id, item(drive, 0), counter, pieces).await;
    tx.commit().await.unwrap();
    count.unwrap()
}

fn offered(drive: &Drive, capacity: Option<u16>) -> Offered {
    Offered {
        drive: drive.id,
        window: drive.card.points[0].windows[0].id,
        date: date(2026, 12, 15),
        starts_at: at("2026-12-15T15:00:00Z"),
        ends_at: at("2026-12-15T17:00:00Z"),
        capacity,
    }
}

async fn open(db: &TestDb, offered: &Offered) -> DriveWindow {
    let mut tx = db.begin().await;
    let row = drive_window::open(&mut tx, offered, id!(DriveWindowId, db)).await;
    tx.commit().await.unwrap();
    row.unwrap()
}

fn at_window(row: &DriveWindow) -> PledgePlace {
    PledgePlace::Window {
        row: row.id,
        window: row.window,
        date: row.date,
        starts_at: row.starts_at,
        ends_at: row.ends_at,
    }
}

fn some_pledge(db: &TestDb, drive: &Drive, row: &DriveWindow, contact: Option<Contact>) -> Pledge {
    Pledge {
        id: id!(PledgeId, db),
        code: BookingCode::new(db.random.as_ref()),
        drive: drive.id,
        place: at_window(row),
        lines: vec![PledgeLine {
            item: item(drive, 0),
            promised: 3,
            brought: 0,
        }],
        donor: Donor {
            first_name: Some(Line::parse("Amina", 80).unwrap()),
            contact,
            language: Locale::Ar,
        },
        status: PledgeStatus::Promised,
        sequence: 0,
        due: Due(row.ends_at),
        lapses_at: None,
        received_at: None,
        created_at: now(),
        erase_on: date(2027, 1, 14),
        erased_at: None,
    }
}

/// A pledge of three backpacks on Tuesday the fifteenth.
async fn pledged(db: &TestDb, drive: &Drive) -> Pledge {
    let row = open(db, &offered(drive, Some(20))).await;
    let pledge = some_pledge(db, drive, &row, Some(email("amina@example.org")));
    let mut tx = db.begin().await;
    drive_window::take(&mut tx, row.id, Some(20)).await.unwrap();
    let done = pledge::insert(&mut tx, &pledge, &secret(db)).await.unwrap();
    assert_eq!(done, Insert::Done);
    tx.commit().await.unwrap();
    pledge
}

async fn read(db: &TestDb, id: PledgeId) -> Pledge {
    let mut session = db.store.reader().await.unwrap();
    pledge::by_id(&mut session, id).await.unwrap().unwrap()
}

on_both_databases! {
    async fn a_drive_is_read_back_as_it_was_put(db) {
        let here = municipality(&db, 8);
        let mut tx = db.begin().await;
        content::put_municipality(&mut tx, &here).await.unwrap();
        tx.commit().await.unwrap();
        let mut first = Drive::new(id!(DriveId, db), card(&db), now());
        first.card.municipalities = vec![here.id];
        let second = first.changed(first.card.clone(), now()).with_standing(Standing::CalledOff, now());
        for written in [first, second] {
            put(&db, &written).await;
            let mut session = db.store.reader().await.unwrap();
            assert_eq!(drive::by_id(&mut session, written.id).await.unwrap().as_ref(), Some(&written));
            assert_eq!(drive::all(&mut session).await.unwrap(), std::slice::from_ref(&written));
            assert!(drive::has_slug(&mut session, &written.card.slug).await.unwrap());
            assert!(!drive::has_slug(&mut session, "altro").await.unwrap());
            drop(session);
            let mut tx = db.begin().await;
            let held = drive::hold(&mut tx, written.id).await.unwrap().unwrap();
            assert_eq!((held.version, held.on_site), (written.version, true));
            assert_eq!(drive::lock(&mut tx, written.id).await.unwrap(), Some(written));
            assert_eq!(drive::hold(&mut tx, id!(DriveId, db)).await.unwrap(), None);
        }
    }

    async fn what_is_off_the_site_is_found_by_its_key_alone(db) {
        let drive = some_drive(&db).await;
        let mut tx = db.begin().await;
        content::set_on_site(&mut tx, CardKind::Drive, drive.id.0, OnSite::Hidden).await.unwrap();
        tx.commit().await.unwrap();
        let mut session = db.store.reader().await.unwrap();
        assert!(drive::all(&mut session).await.unwrap().is_empty());
        assert!(drive_item::of_site(&mut session).await.unwrap().is_empty());
        assert!(drive::by_id(&mut session, drive.id).await.unwrap().is_some());
    }

    async fn no_more_is_promised_than_is_needed(db) {
        let drive = some_drive(&db).await;
        assert_eq!(promise(&db, &drive, 0, 8).await, Count::Done);
        assert_eq!(promise(&db, &drive, 0, 3).await, Count::TooFew);
        assert_eq!(promise(&db, &drive, 0, 2).await, Count::Done);
        assert_eq!(promise(&db, &drive, 0, 1).await, Count::TooFew);
        assert_eq!(tally(&db, &drive, item(&drive, 0)).await.promised, 10);
        let mut tx = db.begin().await;
        drive_item::release(&mut tx, drive.id, item(&drive, 0), 4).await.unwrap();
        let more = drive_item::release(&mut tx, drive.id, item(&drive, 0), 7).await;
        assert!(matches!(more, Err(StoreError::Broken(_))), "{more:?}");
        drop(tx);
        // Of another drive's item nothing is promised.
        let other = some_drive(&db).await;
        let mut tx = db.begin().await;
        let count = drive_item::promise(&mut tx, other.id, item(&drive, 1), 1).await.unwrap();
        assert_eq!(count, Count::TooFew);
    }

    async fn a_pledge_takes_all_of_its_pieces_or_none(db) {
        let drive = some_drive(&db).await;
        let row = open(&db, &offered(&drive, None)).await;
        let of = |at, promised| PledgeLine { item: item(&drive, at), promised, brought: 0 };
        let wanted = |lines| Pledge { lines, ..some_pledge(&db, &drive, &row, None) };
        let other = some_drive(&db).await;
        let elsewhere = PledgeLine { item: item(&other, 0), ..of(0, 1) };
        for too_many in [vec![of(0, 4), of(1, 41)], vec![of(0, 11), of(1, 1)], vec![of(0, 1), elsewhere]] {
            let mut tx = db.begin().await;
            let pledge = wanted(too_many);
            let refused = pledge::insert(&mut tx, &pledge, &secret(&db)).await.unwrap();
            assert_eq!(refused, Insert::TooFew);
            // The transaction goes on, and nothing of it was written.
            assert!(pledge::by_code(&mut tx, &pledge.code).await.unwrap().is_none());
            tx.commit().await.unwrap();
            for at in [0, 1] {
                assert_eq!(tally(&db, &drive, item(&drive, at)).await.promised, 0);
            }
        }
        let mut tx = db.begin().await;
        let all = wanted(vec![of(0, 10), of(1, 39)]);
        assert_eq!(pledge::insert(&mut tx, &all, &secret(&db)).await.unwrap(), Insert::Done);
        tx.commit().await.unwrap();
        let mut lines = all.lines.clone();
        lines.sort_by_key(|line| line.item);
        assert_eq!(read(&db, all.id).await.lines, lines);
        assert_eq!(tally(&db, &drive, item(&drive, 0)).await.promised, 10);
        assert_eq!(tally(&db, &drive, item(&drive, 1)).await.promised, 39);
    }

    async fn what_came_without_a_promise_is_needed_no_more(db) {
        let drive = some_drive(&db).await;
        assert_eq!(promise(&db, &drive, 0, 4).await, Count::Done);
        assert_eq!(add(&db, &drive, Counter::Received, 5).await, Count::Done);
        assert_eq!(promise(&db, &drive, 0, 2).await, Count::TooFew);
        assert_eq!(promise(&db, &drive, 0, 1).await, Count::Done);
        assert_eq!(add(&db, &drive, Counter::Received, 500).await, Count::Done);
        let now = tally(&db, &drive, item(&drive, 0)).await;
        assert_eq!((now.promised, now.received, now.open()), (5, 505, 0));
    }

    async fn only_what_came_is_sorted_and_only_what_is_sorted_is_given(db) {
        let drive = some_drive(&db).await;
        use Counter as C;
        for (counter, pieces, expected) in [
            (C::Received, 6, Count::Done), (C::Sorted, 7, Count::TooFew), (C::Sorted, 4, Count::Done),
            (C::Given, 5, Count::TooFew), (C::Given, 3, Count::Done), (C::Sorted, -2, Count::TooFew),
            (C::Received, -3, Count::TooFew), (C::Received, -2, Count::Done), (C::Given, -4, Count::TooFew),
            (C::Given, -3, Count::Done), (C::Sorted, -4, Count::Done), (C::Received, -5, Count::TooFew),
        ] {
            assert_eq!(add(&db, &drive, counter, pieces).await, expected, "{counter:?} {pieces}");
        }
        let now = tally(&db, &drive, item(&drive, 0)).await;
        assert_eq!((now.received, now.sorted, now.given), (4, 0, 0));
    }

    async fn the_checks_have_the_last_word(db) {
        let drive = some_drive(&db).await;
        open(&db, &offered(&drive, Some(2))).await;
        for wrong in [
            "update drive_item set promised = needed + 1",
            "update drive_item set sorted = received + 1",
            "update drive_item set given = sorted + 1",
            "update drive_item set promised = -1",
            "update drive_window set taken = capacity + 1",
            "update drive_window set taken = -1",
        ] {
            assert!(db.tamper(wrong).await.is_err(), "{wrong}");
        }
    }

    async fn a_changed_card_never_undercuts_what_is_promised(db) {
        let first = some_drive(&db).await;
        assert_eq!(promise(&db, &first, 0, 6).await, Count::Done);
        assert_eq!(promise(&db, &first, 1, 5).await, Count::Done);
        let mut card = first.card.clone();
        card.items[0].needed = 2;
        card.items.remove(1);
        card.kits = vec![KitWish { kit: Kit::Primary1, children: 2 }];
        let second = first.changed(card, now());
        put(&db, &second).await;
        let backpacks = tally(&db, &first, item(&first, 0)).await;
        assert_eq!((backpacks.needed, backpacks.promised, backpacks.open()), (6, 6, 0));
        let mut session = db.store.reader().await.unwrap();
        let all = drive_item::of_drive(&mut session, first.id).await.unwrap();
        assert_eq!(all[0].item, second.items()[0]);
        let pencils = all.iter().find(|c| c.item.id == item(&first, 1)).unwrap();
        assert!(!pencils.asked && pencils.tally.needed == 5, "promised, and asked for no more");
        assert_eq!(all.len(), second.items().len() + 1);
        drop(session);
        // It goes back to nobody's needs.
        let mut tx = db.begin().await;
        drive_item::release(&mut tx, first.id, item(&first, 1), 2).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(tally(&db, &first, item(&first, 1)).await.needed, 3);
        assert_eq!(promise(&db, &first, 1, 1).await, Count::TooFew);
        // Asked for again, it is the same item.
        put(&db, &second.changed(first.card.clone(), now())).await;
        let pencils = tally(&db, &first, item(&first, 1)).await;
        assert_eq!((pencils.needed, pencils.promised), (40, 3));
    }

    async fn a_window_takes_as_many_as_it_has_room_for(db) {
        let drive = some_drive(&db).await;
        let row = open(&db, &offered(&drive, Some(2))).await;
        assert_eq!(open(&db, &offered(&drive, Some(2))).await.id, row.id);
        let take = async |capacity| {
            let mut tx = db.begin().await;
            let taken = drive_window::take(&mut tx, row.id, capacity).await.unwrap();
            tx.commit().await.unwrap();
            taken
        };
        assert_eq!(take(Some(2)).await, Take::Taken);
        assert_eq!(take(Some(2)).await, Take::Taken);
        assert_eq!(take(Some(2)).await, Take::Full);
        // Less room than is taken: it stays taken, and nobody else comes.
        let less = open(&db, &offered(&drive, Some(1))).await;
        assert_eq!((less.capacity, less.taken), (Some(2), 2));
        assert_eq!(take(Some(1)).await, Take::Full);
        assert_eq!(open(&db, &offered(&drive, None)).await.capacity, None);
        assert_eq!(take(None).await, Take::Taken);
        let mut tx = db.begin().await;
        for _ in 0..3 {
            drive_window::release(&mut tx, row.id).await.unwrap();
        }
        let again = drive_window::release(&mut tx, row.id).await;
        assert!(matches!(again, Err(StoreError::Broken(_))), "{again:?}");
        drop(tx);
        let mut tx = db.begin().await;
        let locked = drive_window::lock(&mut tx, row.id).await.unwrap();
        assert_eq!(locked.unwrap().taken, 3);
        drop(tx);
        let mut session = db.store.reader().await.unwrap();
        let key = drive_window::id_of(&mut session, drive.id, row.window, row.date).await.unwrap();
        assert_eq!(key, Some(row.id));
        let other = drive_window::id_of(&mut session, drive.id, row.window, date(2026, 12, 22)).await;
        assert_eq!(other.unwrap(), None);
        assert_eq!(drive_window::of_drive(&mut session, drive.id).await.unwrap().len(), 1);
    }

    async fn a_pledge_is_found_by_code_link_window_and_contact(db) {
        let drive = some_drive(&db).await;
        let row = open(&db, &offered(&drive, None)).await;
        let made = some_pledge(&db, &drive, &row, Some(email("amina@example.org")));
        let link = secret(&db);
        let mut tx = db.begin().await;
        assert_eq!(pledge::insert(&mut tx, &made, &link).await.unwrap(), Insert::Done);
        let twin = Pledge { id: id!(PledgeId, db), ..made.clone() };
        let again = pledge::insert(&mut tx, &twin, &secret(&db)).await.unwrap();
        assert_eq!(again, Insert::CodeTaken);
        let second = secret(&db);
        assert!(pledge::add_link(&mut tx, &second, made.id, now()).await.unwrap());
        assert!(!pledge::add_link(&mut tx, &second, made.id, now()).await.unwrap());
        tx.commit().await.unwrap();
        let mut tx = db.begin().await;
        let code = BookingCode::new(db.random.as_ref());
        let same_form = Pledge { id: id!(PledgeId, db), code, ..made.clone() };
        let sent_twice = pledge::insert(&mut tx, &same_form, &link).await.unwrap();
        assert_eq!(sent_twice, Insert::LinkTaken);
        drop(tx);
        let mut session = db.store.reader().await.unwrap();
        let found = pledge::by_code(&mut session, &made.code).await.unwrap().unwrap();
        assert_eq!((found.id, found.place, &found.lines), (made.id, made.place, &made.lines));
        assert_eq!((&found.donor, found.due, found.erase_on), (&made.donor, made.due, made.erase_on));
        assert_eq!(pledge::by_link(&mut session, &link).await.unwrap().map(|p| p.id), Some(made.id));
        let key = made.donor.contact.as_ref().unwrap().key();
        assert_eq!(pledge::of_contact(&mut session, &key).await.unwrap().len(), 1);
        assert_eq!(pledge::of_window(&mut session, row.id).await.unwrap().len(), 1);
        assert_eq!(pledge::of_drive(&mut session, drive.id).await.unwrap().len(), 1);
        assert_eq!(pledge::waited_for(&mut session, drive.id).await.unwrap(), 1);
        let day = |from, until| (at(from), at(until));
        for ((from, until), count) in [
            (day("2026-12-14T23:00:00Z", "2026-12-15T23:00:00Z"), 1),
            (day("2026-12-15T23:00:00Z", "2026-12-16T23:00:00Z"), 0),
        ] {
            let found = pledge::expected(&mut session, drive.id, from, until).await.unwrap();
            assert_eq!(found.len(), count);
        }
    }

    async fn a_pledge_changes_only_from_what_was_seen(db) {
        let drive = some_drive(&db).await;
        let was = pledged(&db, &drive).await;
        let lines = [PledgeLine { item: item(&drive, 1), promised: 7, brought: 0 }];
        let shop = drive.card.points[0].id;
        let to = Changed {
            place: PledgePlace::Shop(shop),
            lines: &lines,
            due: Due(at("2027-01-31T23:00:00Z")),
            lapses_at: None,
            erase_on: date(2027, 3, 2),
        };
        let mut tx = db.begin().await;
        let locked = pledge::lock(&mut tx, was.id).await.unwrap().unwrap();
        assert!(pledge::change(&mut tx, &locked, &to, now()).await.unwrap());
        assert!(!pledge::change(&mut tx, &locked, &to, now()).await.unwrap(), "it has another sequence");
        tx.commit().await.unwrap();
        let is = read(&db, was.id).await;
        assert_eq!((is.place, is.sequence, is.lines.as_slice()), (to.place, 1, &lines[..]));
        assert_eq!((is.due, is.erase_on), (to.due, to.erase_on));
    }

    async fn a_pledge_ends_once(db) {
        let drive = some_drive(&db).await;
        let pledge = pledged(&db, &drive).await;
        let mut tx = db.begin().await;
        assert!(pledge::end(&mut tx, pledge.id, PledgeStatus::Withdrawn, now()).await.unwrap());
        assert!(!pledge::end(&mut tx, pledge.id, PledgeStatus::Lapsed, now()).await.unwrap());
        // Brought anyway.
        let lines = [PledgeLine { item: item(&drive, 0), promised: 3, brought: 2 }];
        assert!(pledge::receive(&mut tx, pledge.id, &lines, now()).await.unwrap());
        assert!(!pledge::receive(&mut tx, pledge.id, &lines, now()).await.unwrap());
        tx.commit().await.unwrap();
        let is = read(&db, pledge.id).await;
        assert_eq!((is.status, is.received_at), (PledgeStatus::Received, Some(now())));
        assert_eq!(is.brought().map(|b| b.pieces()), Some(2));
    }

    async fn what_is_bound_to_a_window_moves_with_it(db) {
        let drive = some_drive(&db).await;
        let pledge = pledged(&db, &drive).await;
        let PledgePlace::Window { row, .. } = pledge.place else { panic!("a window") };
        let later = Due(at("2026-12-16T17:00:00Z"));
        let mut tx = db.begin().await;
        pledge::retime(&mut tx, row, later, date(2027, 1, 15), now()).await.unwrap();
        tx.commit().await.unwrap();
        let is = read(&db, pledge.id).await;
        assert_eq!((is.due, is.sequence, is.erase_on), (later, 1, date(2027, 1, 15)));
        let last = Due(at("2027-01-31T23:00:00Z"));
        let mut tx = db.begin().await;
        let open = PledgePlace::Open;
        assert!(pledge::rebind(&mut tx, pledge.id, open, last, date(2027, 3, 2), now()).await.unwrap());
        tx.commit().await.unwrap();
        let is = read(&db, pledge.id).await;
        assert_eq!((is.place, is.due, is.sequence), (open, last, 2));
        let mut tx = db.begin().await;
        pledge::set_due(&mut tx, pledge.id, later, date(2027, 1, 15)).await.unwrap();
        pledge::end(&mut tx, pledge.id, PledgeStatus::Lapsed, now()).await.unwrap();
        assert!(!pledge::rebind(&mut tx, pledge.id, open, last, date(2027, 3, 2), now()).await.unwrap());
        tx.commit().await.unwrap();
        assert_eq!(read(&db, pledge.id).await.due, later);
    }

    async fn what_is_missed_is_noted_once_and_kept_for_a_while(db) {
        let drive = some_drive(&db).await;
        let pledge = pledged(&db, &drive).await;
        let due = pledge.due.0;
        let lapses_at = due + minutes(3 * 24 * 60);
        let mut session = db.store.reader().await.unwrap();
        assert!(pledge::missed_by(&mut session, due - minutes(1), 10).await.unwrap().is_empty());
        assert_eq!(pledge::missed_by(&mut session, due, 10).await.unwrap(), [pledge.id]);
        drop(session);
        let mut tx = db.begin().await;
        assert!(!pledge::miss(&mut tx, pledge.id, lapses_at, due - minutes(1)).await.unwrap());
        assert!(pledge::miss(&mut tx, pledge.id, lapses_at, due).await.unwrap());
        assert!(!pledge::miss(&mut tx, pledge.id, lapses_at, due).await.unwrap());
        tx.commit().await.unwrap();
        let mut session = db.store.reader().await.unwrap();
        assert!(pledge::missed_by(&mut session, lapses_at, 10).await.unwrap().is_empty());
        assert!(pledge::lapsing_by(&mut session, lapses_at - minutes(1), 10).await.unwrap().is_empty());
        assert_eq!(pledge::lapsing_by(&mut session, lapses_at, 10).await.unwrap(), [pledge.id]);
    }

    async fn a_donor_is_forgotten_and_the_counts_stay(db) {
        let drive = some_drive(&db).await;
        let pledge = pledged(&db, &drive).await;
        let mut session = db.store.reader().await.unwrap();
        assert!(pledge::due_for_erasure(&mut session, date(2027, 1, 13), 10).await.unwrap().is_empty());
        assert_eq!(pledge::due_for_erasure(&mut session, date(2027, 1, 14), 10).await.unwrap(), [pledge.id]);
        drop(session);
        let mut tx = db.begin().await;
        assert!(pledge::erase(&mut tx, pledge.id, now()).await.unwrap());
        assert!(!pledge::erase(&mut tx, pledge.id, now()).await.unwrap());
        tx.commit().await.unwrap();
        let is = read(&db, pledge.id).await;
        assert_eq!((is.donor.first_name, is.donor.contact, is.erased_at), (None, None, Some(now())));
        assert_eq!(is.lines, pledge.lines);
        let mut session = db.store.reader().await.unwrap();
        assert!(pledge::of_contact(&mut session, "amina@example.org").await.unwrap().is_empty());
        assert!(pledge::due_for_erasure(&mut session, date(2028, 1, 1), 10).await.unwrap().is_empty());
    }

    async fn a_move_is_written_once(db) {
        let drive = some_drive(&db).await;
        let shop = drive.card.points[0].id;
        let gift = StockMove {
            id: id!(StockMoveId, db),
            drive: drive.id,
            item: item(&drive, 0),
            kind: MoveKind::Gift,
            counter: Counter::Received,
            quantity: 5,
            pledge: None,
            shop: Some(shop),
            reason: None,
            staff: None,
            at: now(),
        };
        let mut tx = db.begin().await;
        assert!(stock::insert(&mut tx, &gift, None).await.unwrap());
        assert!(!stock::insert(&mut tx, &gift, None).await.unwrap());
        tx.commit().await.unwrap();
        let mut session = db.store.reader().await.unwrap();
        assert!(stock::is_written(&mut session, gift.id).await.unwrap());
        assert!(!stock::is_written(&mut session, id!(StockMoveId, db)).await.unwrap());
        assert_eq!(stock::of_drive(&mut session, drive.id, 10).await.unwrap(), std::slice::from_ref(&gift));
        let sums = stock::sums(&mut session, drive.id).await.unwrap();
        assert_eq!(sums, [(gift.item, Counter::Received, 5)]);
        assert_eq!(stock::kits_given(&mut session, drive.id).await.unwrap(), []);
    }

    async fn a_shop_s_new_link_ends_the_one_before(db) {
        let drive = some_drive(&db).await;
        let shop = drive.card.points[0].id;
        let (first, second) = (secret(&db), secret(&db));
        for (link, other) in [(first, second), (second, first)] {
            let mut tx = db.begin().await;
            drop_off_link::put(&mut tx, &link, drive.id, shop, now()).await.unwrap();
            tx.commit().await.unwrap();
            let mut session = db.store.reader().await.unwrap();
            assert_eq!(drop_off_link::find(&mut session, &link).await.unwrap(), Some((drive.id, shop)));
            assert_eq!(drop_off_link::find(&mut session, &other).await.unwrap(), None);
            assert_eq!(drop_off_link::of_drive(&mut session, drive.id).await.unwrap(), [(shop, now())]);
        }
    }
}
