//! Who is expected at a desk, whom it called off, and its rules under lock.

use domain::booking::Status;

use domain::opening_change::Rules;
use domain::staff::history::{Entry, Thing};
use store::{booking, content};

use crate::fixtures::{booked, closure, email, extra_opening, opening, slot, some_desk};
use crate::support::{at, id, minutes, now, on_both_databases};

on_both_databases! {
    async fn who_is_confirmed_and_still_to_come_is_expected(db) {
        let (desk, other) = (some_desk(&db).await, some_desk(&db).await);
        let (ten, eleven) = (at("2026-12-14T09:00:00Z"), at("2026-12-14T10:00:00Z"));
        let first = booked(&db, desk, &slot(ten, 3, 0), email("a@example.org")).await;
        let second = booked(&db, desk, &slot(eleven, 3, 0), email("b@example.org")).await;
        let off = booked(&db, desk, &slot(eleven, 3, 0), email("c@example.org")).await;
        booked(&db, other, &slot(ten, 3, 0), email("d@example.org")).await;
        let mut tx = db.begin().await;
        assert!(booking::cancel(&mut tx, off.id, now()).await.unwrap());
        let all = booking::expected_after(&mut tx, desk, now()).await.unwrap();
        assert_eq!(all.iter().map(|b| b.id).collect::<Vec<_>>(), [first.id, second.id]);
        let late = booking::expected_after(&mut tx, desk, ten).await.unwrap();
        assert_eq!(late.iter().map(|b| b.id).collect::<Vec<_>>(), [second.id]);
    }

    async fn who_was_called_off_by_the_desk_is_told_from_who_called_off(db) {
        let desk = some_desk(&db).await;
        let ten = at("2026-12-14T09:00:00Z");
        let by_desk = booked(&db, desk, &slot(ten, 3, 0), email("a@example.org")).await;
        let by_family = booked(&db, desk, &slot(ten, 3, 0), email("b@example.org")).await;
        let mut tx = db.begin().await;
        for one in [&by_desk, &by_family] {
            assert!(booking::cancel(&mut tx, one.id, now()).await.unwrap());
        }
        let line = Entry {
            at: now(),
            staff: None,
            action: booking::CALLED_OFF.to_owned(),
            thing: Thing::Booking,
            thing_id: by_desk.id.0,
            desk: Some(desk),
            municipality: None,
            before: None,
            after: None,
        };
        store::history::append(&mut tx, id!(HistoryId, db), &line).await.unwrap();
        let found = booking::called_off(&mut tx, desk, ten).await.unwrap();
        assert_eq!(found.iter().map(|b| (b.id, b.status)).collect::<Vec<_>>(), [(by_desk.id, Status::Cancelled)]);
        assert!(booking::called_off(&mut tx, desk, ten + minutes(1)).await.unwrap().is_empty());
    }

    async fn the_rules_of_a_desk_are_read_under_lock(db) {
        let (desk, other) = (some_desk(&db).await, some_desk(&db).await);
        let rules = Rules {
            openings: vec![opening(&db)],
            closures: vec![closure(&db)],
            extra_openings: vec![extra_opening(&db)],
        };
        let mut tx = db.begin().await;
        content::put_opening(&mut tx, desk, &rules.openings[0]).await.unwrap();
        content::put_closure(&mut tx, desk, &rules.closures[0]).await.unwrap();
        content::put_extra_opening(&mut tx, desk, &rules.extra_openings[0]).await.unwrap();
        tx.commit().await.unwrap();
        let mut tx = db.begin().await;
        assert_eq!(content::lock_rules(&mut tx, desk).await.unwrap(), Some(rules));
        assert_eq!(content::lock_rules(&mut tx, other).await.unwrap(), Some(Rules::default()));
        assert_eq!(content::lock_rules(&mut tx, id!(DeskId, db)).await.unwrap(), None);
        drop(tx);
        let mut session = db.store.reader().await.unwrap();
        assert_eq!(store::directory::rules_of(&mut session, desk).await.unwrap().closures.len(), 1);
    }
}
