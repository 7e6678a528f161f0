//! Bookings are written once and found by key, code, link and contact.

use domain::booking::{Booking, Seat, Status};
use domain::secret::BookingCode;
use store::booking::{self, Insert};
use store::{StoreError, link};
use tokio::task::JoinSet;

use crate::fixtures::{self, booked, email, phone, secret, slot, some_desk, taken};
use crate::support::{TestDb, at, id, minutes, now, on_both_databases};

const START: &str = "2026-12-14T09:00:00Z";

async fn insert(db: &TestDb, booking: &Booking) -> Insert {
    let mut tx = db.begin().await;
    let inserted = booking::insert(&mut tx, booking).await.unwrap();
    tx.commit().await.unwrap();
    inserted
}

fn same(read: Option<Booking>, expected: &Booking) {
    assert_eq!(format!("{:?}", read.unwrap()), format!("{expected:?}"));
}

on_both_databases! {
    async fn a_booking_is_found_by_key_by_code_and_by_every_link(db) {
        let desk = some_desk(&db).await;
        let expected = booked(&db, desk, &slot(at(START), 2, 0), email("amina@example.org")).await;
        let links = [secret(&db), secret(&db)];
        let mut tx = db.begin().await;
        for secret in &links {
            assert!(link::insert(&mut tx, secret, expected.id, now()).await.unwrap());
        }
        assert!(!link::insert(&mut tx, &links[0], expected.id, now()).await.unwrap());
        tx.commit().await.unwrap();

        let mut session = db.store.reader().await.unwrap();
        same(booking::by_id(&mut session, expected.id).await.unwrap(), &expected);
        same(booking::by_code(&mut session, &expected.code).await.unwrap(), &expected);
        for secret in &links {
            same(booking::by_link(&mut session, secret).await.unwrap(), &expected);
        }
        assert!(booking::by_id(&mut session, id!(BookingId, db)).await.unwrap().is_none());
        assert!(booking::by_code(&mut session, &BookingCode::new(db.random.as_ref())).await.unwrap().is_none());
        assert!(booking::by_link(&mut session, &secret(&db)).await.unwrap().is_none());
    }

    async fn a_booking_may_say_nothing_of_anybody(db) {
        let desk = some_desk(&db).await;
        let wanted = slot(at(START), 2, 0);
        let row = taken(&db, desk, &wanted, Seat::Caller).await;
        for _ in 0..2 {
            // Two families that gave no contact are two families.
            let mut nameless = fixtures::booking(&db, desk, &wanted, row, phone("3516818198"));
            (nameless.family.contact, nameless.family.first_name) = (None, None);
            nameless.details = domain::booking::Details::default();
            nameless.seat = Seat::Caller;
            assert_eq!(insert(&db, &nameless).await, Insert::Done);
            let mut session = db.store.reader().await.unwrap();
            same(booking::by_id(&mut session, nameless.id).await.unwrap(), &nameless);
        }
    }

    async fn a_code_is_given_once(db) {
        let desk = some_desk(&db).await;
        let wanted = slot(at(START), 3, 0);
        let first = booked(&db, desk, &wanted, phone("3516818198")).await;
        let mut second = fixtures::booking(&db, desk, &wanted, first.slot, phone("3516818199"));
        second.code = first.code.clone();
        let mut tx = db.begin().await;
        assert_eq!(booking::insert(&mut tx, &second).await.unwrap(), Insert::CodeTaken);
        // The transaction goes on with another code.
        second.code = BookingCode::new(db.random.as_ref());
        assert_eq!(booking::insert(&mut tx, &second).await.unwrap(), Insert::Done);
        tx.commit().await.unwrap();
    }

    async fn one_family_is_expected_once_at_a_time(db) {
        let desk = some_desk(&db).await;
        let wanted = slot(at(START), 30, 0);
        let row = taken(&db, desk, &wanted, Seat::Online).await;
        let mut posts = JoinSet::new();
        for _ in 0..20 {
            let (db, booking) = (db.clone(), fixtures::booking(&db, desk, &wanted, row, phone("3516818198")));
            posts.spawn(async move { insert(&db, &booking).await });
        }
        let outcomes = posts.join_all().await;
        assert_eq!(outcomes.iter().filter(|i| **i == Insert::Done).count(), 1);
        assert_eq!(outcomes.iter().filter(|i| **i == Insert::SameFamily).count(), 19);

        let another_time = slot(at(START) + minutes(30), 2, 0);
        booked(&db, desk, &another_time, phone("3516818198")).await;
    }

    async fn a_family_that_called_off_may_book_again(db) {
        let desk = some_desk(&db).await;
        let wanted = slot(at(START), 2, 0);
        let first = booked(&db, desk, &wanted, phone("3516818198")).await;
        let mut tx = db.begin().await;
        assert!(booking::cancel(&mut tx, first.id, now()).await.unwrap());
        tx.commit().await.unwrap();
        booked(&db, desk, &wanted, phone("3516818198")).await;
    }

    async fn the_same_key_twice_is_a_conflict(db) {
        let desk = some_desk(&db).await;
        let first = booked(&db, desk, &slot(at(START), 2, 0), phone("3516818198")).await;
        let mut second = first.clone();
        second.code = BookingCode::new(db.random.as_ref());
        second.family.contact = Some(phone("3516818199"));
        let mut tx = db.begin().await;
        let refused = booking::insert(&mut tx, &second).await;
        assert!(matches!(refused, Err(StoreError::Conflict(_))), "{refused:?}");
    }

    async fn a_booking_is_called_off_once(db) {
        let desk = some_desk(&db).await;
        let expected = booked(&db, desk, &slot(at(START), 2, 0), phone("3516818198")).await;
        let mut clicks = JoinSet::new();
        for _ in 0..10 {
            let (db, id) = (db.clone(), expected.id);
            clicks.spawn(async move {
                let mut tx = db.begin().await;
                let first = booking::cancel(&mut tx, id, now()).await.unwrap();
                tx.commit().await.unwrap();
                first
            });
        }
        assert_eq!(clicks.join_all().await.into_iter().filter(|first| *first).count(), 1);
        let mut session = db.store.reader().await.unwrap();
        let read = booking::by_id(&mut session, expected.id).await.unwrap().unwrap();
        assert_eq!((read.status, read.sequence), (Status::Cancelled, 1));
    }

    async fn appointments_to_come_are_listed_by_contact_in_order(db) {
        let desk = some_desk(&db).await;
        let hour = |n: i64| slot(at(START) + minutes(60 * n), 5, 0);
        let later = booked(&db, desk, &hour(3), email("Amina@Example.org")).await;
        let sooner = booked(&db, desk, &hour(2), email("amina@example.org")).await;
        booked(&db, desk, &hour(1), email("amina@example.org")).await;
        booked(&db, desk, &hour(2), phone("3516818198")).await;
        let off = booked(&db, desk, &hour(4), email("amina@example.org")).await;
        let mut tx = db.begin().await;
        booking::cancel(&mut tx, off.id, now()).await.unwrap();
        tx.commit().await.unwrap();

        let mut session = db.store.reader().await.unwrap();
        let begun = at(START) + minutes(60);
        let found = booking::active_of_contact(&mut session, "amina@example.org", begun).await.unwrap();
        let ids: Vec<_> = found.iter().map(|b| b.id).collect();
        assert_eq!(ids, [sooner.id, later.id]);
    }
}
