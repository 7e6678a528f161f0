//! Counts of bookings: alike ones together, the same before and after their people are erased.

use domain::desk::Kind;
use domain::figures::Outcome;
use domain::id::DeskId;
use domain::locale::Locale;
use domain::staff::history::{Entry, Thing};
use store::{booking, figures, history};

use crate::fixtures::{booked, phone, slot, some_desk};
use crate::history::somebody;
use crate::support::{TestDb, at, id, now, on_both_databases};

const START: &str = "2026-12-14T09:00:00Z";

async fn outcomes(db: &TestDb, from: &str, until: &str) -> Vec<(DeskId, Outcome, u64)> {
    let mut session = db.store.reader().await.unwrap();
    let counts = figures::bookings(&mut session, at(from), at(until), 3)
        .await
        .unwrap();
    for count in &counts {
        assert_eq!((count.month, count.kind), (3, Some(Kind::InPerson)));
        assert_eq!((count.language, count.interpreter), (Locale::Ar, true));
    }
    counts
        .iter()
        .map(|c| (c.desk, c.outcome, c.bookings))
        .collect()
}

on_both_databases! {
    async fn bookings_that_are_alike_are_counted_together_and_outlive_their_people(db) {
        let desk = some_desk(&db).await;
        let mut ids = Vec::new();
        for n in 0..6 {
            ids.push(booked(&db, desk, &slot(at(START), 9, 0), phone(&format!("351681819{n}"))).await.id);
        }
        for (n, status) in [(0, "seen"), (1, "arrived"), (2, "missed")] {
            let code = { let mut s = db.store.reader().await.unwrap(); booking::by_id(&mut s, ids[n]).await.unwrap().unwrap().code };
            db.tamper(&format!("update booking set status = '{status}' where code = '{}'", code.as_str())).await.unwrap();
        }
        let staff = somebody(&db).await;
        let mut tx = db.begin().await;
        for id in &ids[3..5] {
            assert!(booking::cancel(&mut tx, *id, now()).await.unwrap());
        }
        let line = Entry {
            at: now(),
            staff: Some(staff.id),
            action: "booking-cancelled".to_owned(),
            thing: Thing::Booking,
            thing_id: ids[3].0,
            desk: Some(desk),
            municipality: None,
            before: None,
            after: None,
        };
        history::append(&mut tx, id!(HistoryId, db), &line).await.unwrap();
        tx.commit().await.unwrap();

        let before = outcomes(&db, START, "2026-12-15T00:00:00Z").await;
        let expected = [
            (desk, Outcome::CancelledByDesk, 1),
            (desk, Outcome::CancelledByFamily, 1),
            (desk, Outcome::Kept, 2),
            (desk, Outcome::Missed, 1),
            (desk, Outcome::Open, 1),
        ];
        assert_eq!(before, expected);
        let mut tx = db.begin().await;
        for id in ids {
            assert!(booking::erase(&mut tx, id, now()).await.unwrap());
        }
        tx.commit().await.unwrap();
        assert_eq!(outcomes(&db, START, "2026-12-15T00:00:00Z").await, before);
    }

    async fn a_booking_counts_where_its_appointment_falls(db) {
        let desk = some_desk(&db).await;
        booked(&db, desk, &slot(at(START), 9, 0), phone("3516818198")).await;
        assert!(outcomes(&db, "2026-12-14T08:00:00Z", START).await.is_empty());
        assert_eq!(outcomes(&db, START, "2026-12-14T09:00:01Z").await.len(), 1);
        assert!(outcomes(&db, "2026-12-14T09:00:01Z", "2027-01-01T00:00:00Z").await.is_empty());
        let mut session = db.store.reader().await.unwrap();
        assert_eq!(figures::first(&mut session).await.unwrap(), Some(at(START)));
    }

    async fn days_waited_are_whole_and_never_negative(db) {
        let desk = some_desk(&db).await;
        let early = booked(&db, desk, &slot(at(START), 9, 0), phone("3516818191")).await;
        booked(&db, desk, &slot(at(START), 9, 0), phone("3516818192")).await;
        booked(&db, desk, &slot(at("2026-12-02T07:59:59Z"), 9, 0), phone("3516818193")).await;
        db.tamper(&format!("update booking set created_at = starts_at + 60 where code = '{}'", early.code.as_str())).await.unwrap();
        let mut session = db.store.reader().await.unwrap();
        let waits = figures::waits(&mut session, at("2026-12-01T00:00:00Z"), at("2027-01-01T00:00:00Z")).await.unwrap();
        let waits: Vec<_> = waits.iter().map(|w| (w.desk, w.days, w.bookings)).collect();
        assert_eq!(waits, [(desk, 0, 2), (desk, 13, 1)]);
    }

    async fn without_bookings_there_are_no_figures(db) {
        let mut session = db.store.reader().await.unwrap();
        assert_eq!(figures::first(&mut session).await.unwrap(), None);
        assert!(figures::waits(&mut session, at(START), at("2027-01-01T00:00:00Z")).await.unwrap().is_empty());
    }
}
