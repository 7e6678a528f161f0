//! What becomes of requests when the database is in trouble.

use std::time::{Duration, Instant};

use domain::booking::Seat;
use store::seat::{self, Take};
use store::{Options, Store, StoreError, version};

use crate::fixtures::{slot, some_desk, taken};
use crate::support::{TestDb, at, id, now, on_both_databases};

on_both_databases! {
    async fn a_sign_of_life_is_written(db) {
        for _ in 0..3 {
            db.store.heartbeat().await.unwrap();
        }
    }

    async fn what_is_not_flushed_is_all_or_nothing_like_the_rest(db) {
        let desk = some_desk(&db).await;
        let wanted = slot(at("2026-12-14T09:00:00Z"), 1, 0);
        let mut tx = db.store.begin_unflushed().await.unwrap();
        seat::take(&mut tx, desk, &wanted, Seat::Online, now(), id!(SlotId, db)).await.unwrap();
        drop(tx);
        let mut tx = db.store.begin_unflushed().await.unwrap();
        let taken = seat::take(&mut tx, desk, &wanted, Seat::Online, now(), id!(SlotId, db)).await.unwrap();
        assert_ne!(taken, Take::Full);
        tx.commit().await.unwrap();
        let other = db.second_server().await;
        let mut tx = other.begin().await.unwrap();
        let taken = seat::take(&mut tx, desk, &wanted, Seat::Online, now(), id!(SlotId, db)).await.unwrap();
        assert_eq!(taken, Take::Full);
    }

    async fn who_waits_too_long_is_told_to_come_back(db) {
        let narrow = Store::open(&db.url, Options { connections: 1 }).await.unwrap();
        let held = narrow.begin().await.unwrap();
        let began = Instant::now();
        let refused = narrow.begin().await.unwrap_err();
        assert!(matches!(refused, StoreError::Unavailable(_)), "{refused}");
        assert!(began.elapsed() < Duration::from_secs(7));
        drop(held);
        narrow.heartbeat().await.unwrap();
    }

    async fn the_database_itself_refuses_an_oversold_slot(db) {
        let desk = some_desk(&db).await;
        taken(&db, desk, &slot(at("2026-12-14T09:00:00Z"), 2, 1), Seat::Online).await;
        for wrong in ["taken = capacity + 1", "taken_online = online_capacity + 1", "taken = -1", "taken_online = taken + 1"] {
            assert!(db.tamper(&format!("update slot set {wrong}")).await.is_err(), "{wrong}");
        }
    }

    async fn what_was_erased_can_be_forgotten_at_any_time(db) {
        assert!(db.store.forget_erased().await.unwrap());
        let mut reading = db.store.snapshot().await.unwrap();
        version::read(&mut reading).await.unwrap();
        drop(reading);
        db.store.heartbeat().await.unwrap();
        assert!(db.store.forget_erased().await.unwrap());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn connections_that_were_cut_are_replaced() {
    TestDb::postgres()
        .await
        .run(|db| async move {
            let lost = db.store.begin().await.unwrap();
            let cut = "select pg_terminate_backend(pid) from pg_stat_activity
                   where datname = current_database() and pid <> pg_backend_pid()";
            db.tamper(cut).await.unwrap();
            let refused = lost.commit().await;
            assert!(
                matches!(refused, Err(StoreError::Unavailable(_))),
                "{refused:?}"
            );
            // Connections used in the last second are trusted, so one request each may still find out.
            let mut failures = 0;
            while db.store.heartbeat().await.is_err() {
                failures += 1;
                assert!(failures <= 8);
            }
            db.store.heartbeat().await.unwrap();
        })
        .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_database_that_only_reads_is_no_sign_of_life() {
    TestDb::postgres().await.run(|db| async move {
        db.tamper("do $$ begin execute 'alter database ' || current_database() || ' set default_transaction_read_only = on'; end $$")
            .await
            .unwrap();
        let standby = db.second_server().await;
        let refused = standby.heartbeat().await;
        assert!(matches!(refused, Err(StoreError::Unavailable(_))), "{refused:?}");
        standby.close().await;
    }).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_two_transactions_that_wait_for_each_other_one_gives_way() {
    TestDb::postgres()
        .await
        .run(|db| async move {
            let desk = some_desk(&db).await;
            let one = taken(
                &db,
                desk,
                &slot(at("2026-12-14T09:00:00Z"), 2, 0),
                Seat::Online,
            )
            .await;
            let two = taken(
                &db,
                desk,
                &slot(at("2026-12-14T10:00:00Z"), 2, 0),
                Seat::Online,
            )
            .await;
            let (mut a, mut b) = (db.begin().await, db.begin().await);
            seat::release(&mut a, one, Seat::Online).await.unwrap();
            seat::release(&mut b, two, Seat::Online).await.unwrap();
            let first = tokio::spawn(async move {
                seat::release(&mut a, two, Seat::Online).await?;
                a.commit().await
            });
            let second = tokio::spawn(async move {
                seat::release(&mut b, one, Seat::Online).await?;
                b.commit().await
            });
            let outcomes = [first.await.unwrap(), second.await.unwrap()];
            assert_eq!(outcomes.iter().filter(|o| o.is_ok()).count(), 1);
            assert!(
                outcomes
                    .iter()
                    .any(|o| matches!(o, Err(StoreError::Conflict(_)))),
                "{outcomes:?}"
            );
            let mut session = db.store.reader().await.unwrap();
            let found =
                store::usage::of_desk(&mut session, desk, now(), at("2027-01-01T00:00:00Z"), now())
                    .await
                    .unwrap();
            assert!(found.is_empty());
        })
        .await;
}
