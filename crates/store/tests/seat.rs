//! Seats are never given twice.

use domain::availability::Usage;
use domain::booking::Seat;
use store::StoreError;
use store::seat::{self, Take};
use tokio::task::JoinSet;

use crate::fixtures::{hold, secret, slot, some_desk, take, taken};
use crate::support::{TestDb, at, id, minutes, now, on_both_databases};

const START: &str = "2026-12-14T09:00:00Z";

async fn usage(db: &TestDb, desk: domain::id::DeskId) -> Usage {
    let mut session = db.store.reader().await.unwrap();
    let (from, until) = (at("2026-12-01T00:00:00Z"), at("2027-12-01T00:00:00Z"));
    let found = store::usage::of_desk(&mut session, desk, from, until, now())
        .await
        .unwrap();
    found.get(&at(START)).copied().unwrap_or_default()
}

on_both_databases! {
    async fn the_last_seat_is_given_to_one_of_sixty(db) {
        let desk = some_desk(&db).await;
        let wanted = slot(at(START), 3, 0);
        for _ in 0..2 {
            taken(&db, desk, &wanted, Seat::Online).await;
        }
        let servers = [db.store.clone(), db.second_server().await];
        let mut families = JoinSet::new();
        for n in 0..60 {
            let (db, wanted, server) = (db.clone(), wanted.clone(), servers[n % 2].clone());
            families.spawn(async move {
                let mut tx = server.begin().await.unwrap();
                let new = id!(SlotId, db);
                let taken = seat::take(&mut tx, desk, &wanted, Seat::Online, now(), new).await.unwrap();
                tx.commit().await.unwrap();
                taken
            });
        }
        let outcomes = families.join_all().await;
        let winners = outcomes.iter().filter(|t| matches!(t, Take::Taken(_))).count();
        assert_eq!(winners, 1);
        assert_eq!(usage(&db, desk).await, Usage { taken: 3, taken_online: 3 });
    }

    async fn the_first_seats_of_a_slot_nobody_knew_are_counted(db) {
        let desk = some_desk(&db).await;
        let wanted = slot(at(START), 5, 0);
        let mut families = JoinSet::new();
        for _ in 0..20 {
            let (db, wanted) = (db.clone(), wanted.clone());
            families.spawn(async move { take(&db, desk, &wanted, Seat::Online, now()).await });
        }
        let outcomes = families.join_all().await;
        let rows: std::collections::HashSet<_> = outcomes
            .iter()
            .filter_map(|t| match t {
                Take::Taken(row) => Some(*row),
                Take::Full => None,
            })
            .collect();
        assert_eq!(outcomes.iter().filter(|t| **t != Take::Full).count(), 5);
        assert_eq!(rows.len(), 1, "a start time has one row");
    }

    async fn seats_kept_for_callers_are_for_callers(db) {
        let desk = some_desk(&db).await;
        let wanted = slot(at(START), 2, 1);
        taken(&db, desk, &wanted, Seat::Online).await;
        assert_eq!(take(&db, desk, &wanted, Seat::Online, now()).await, Take::Full);
        taken(&db, desk, &wanted, Seat::Caller).await;
        assert_eq!(take(&db, desk, &wanted, Seat::Caller, now()).await, Take::Full);
        assert_eq!(usage(&db, desk).await, Usage { taken: 2, taken_online: 1 });
    }

    async fn a_caller_may_have_any_seat(db) {
        let desk = some_desk(&db).await;
        let wanted = slot(at(START), 2, 0);
        for _ in 0..2 {
            taken(&db, desk, &wanted, Seat::Caller).await;
        }
        assert_eq!(take(&db, desk, &wanted, Seat::Online, now()).await, Take::Full);
    }

    async fn a_slot_without_seats_on_the_site_gives_none(db) {
        let desk = some_desk(&db).await;
        assert_eq!(take(&db, desk, &slot(at(START), 0, 0), Seat::Caller, now()).await, Take::Full);
        assert_eq!(take(&db, desk, &slot(at(START), 2, 2), Seat::Online, now()).await, Take::Full);
        taken(&db, desk, &slot(at(START), 2, 2), Seat::Caller).await;
    }

    async fn a_seat_beyond_the_slot_takes_none(db) {
        let desk = some_desk(&db).await;
        let wanted = slot(at(START), 1, 0);
        taken(&db, desk, &wanted, Seat::Online).await;
        let row = taken(&db, desk, &wanted, Seat::Beyond).await;
        let mut tx = db.begin().await;
        seat::release(&mut tx, row, Seat::Beyond).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(usage(&db, desk).await, Usage { taken: 1, taken_online: 1 });
    }

    async fn a_seat_given_back_can_be_had_again(db) {
        let desk = some_desk(&db).await;
        let wanted = slot(at(START), 1, 0);
        let row = taken(&db, desk, &wanted, Seat::Online).await;
        let mut tx = db.begin().await;
        seat::release(&mut tx, row, Seat::Online).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(taken(&db, desk, &wanted, Seat::Online).await, row);
    }

    async fn a_seat_cannot_be_given_back_twice(db) {
        let desk = some_desk(&db).await;
        let row = taken(&db, desk, &slot(at(START), 2, 0), Seat::Online).await;
        let mut tx = db.begin().await;
        seat::release(&mut tx, row, Seat::Online).await.unwrap();
        let again = seat::release(&mut tx, row, Seat::Online).await;
        assert!(matches!(again, Err(StoreError::Broken(_))), "{again:?}");
        assert!(again.unwrap_err().to_string().contains(&row.to_string()));
    }

    async fn an_opening_that_shrinks_takes_nobody_s_seat_and_gives_no_more(db) {
        let desk = some_desk(&db).await;
        for _ in 0..3 {
            taken(&db, desk, &slot(at(START), 3, 0), Seat::Online).await;
        }
        let smaller = slot(at(START), 1, 0);
        assert_eq!(take(&db, desk, &smaller, Seat::Online, now()).await, Take::Full);
        taken(&db, desk, &smaller, Seat::Beyond).await;
        assert_eq!(usage(&db, desk).await, Usage { taken: 3, taken_online: 3 });
        taken(&db, desk, &slot(at(START), 4, 0), Seat::Online).await;
    }

    async fn what_was_not_committed_was_not_taken(db) {
        let desk = some_desk(&db).await;
        let wanted = slot(at(START), 1, 0);
        let mut tx = db.begin().await;
        seat::take(&mut tx, desk, &wanted, Seat::Online, now(), id!(SlotId, db)).await.unwrap();
        drop(tx);
        taken(&db, desk, &wanted, Seat::Online).await;
    }

    async fn an_unknown_desk_is_a_conflict(db) {
        let mut tx = db.begin().await;
        let nobody = id!(DeskId, db);
        let taken = seat::take(&mut tx, nobody, &slot(at(START), 1, 0), Seat::Online, now(), id!(SlotId, db)).await;
        assert!(matches!(taken, Err(StoreError::Conflict(_))), "{taken:?}");
    }

    async fn an_expired_hold_loses_its_seat_to_exactly_one(db) {
        let desk = some_desk(&db).await;
        let wanted = slot(at(START), 1, 0);
        let row = taken(&db, desk, &wanted, Seat::Online).await;
        let kept = hold(&db, desk, &wanted, row);
        let mut tx = db.begin().await;
        store::hold::insert(&mut tx, &kept, &secret(&db)).await.unwrap();
        tx.commit().await.unwrap();

        assert_eq!(take(&db, desk, &wanted, Seat::Online, now() + minutes(19)).await, Take::Full);
        let mut families = JoinSet::new();
        for _ in 0..20 {
            let (db, wanted) = (db.clone(), wanted.clone());
            families.spawn(async move { take(&db, desk, &wanted, Seat::Online, now() + minutes(20)).await });
        }
        let outcomes = families.join_all().await;
        assert_eq!(outcomes.iter().filter(|t| **t != Take::Full).count(), 1);
    }
}
