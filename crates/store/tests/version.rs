//! Versions rise with every change, and with nothing else.

use domain::booking::Seat;
use store::version::{self, Versions};
use store::{content, hold, seat};

use crate::fixtures::{held, network, slot, some_desk, take, taken};
use crate::support::{TestDb, at, id, minutes, now, on_both_databases};

const START: &str = "2026-12-14T09:00:00Z";

async fn versions(db: &TestDb) -> Versions {
    let mut session = db.store.reader().await.unwrap();
    version::read(&mut session).await.unwrap()
}

on_both_databases! {
    async fn publishing_raises_the_content_version(db) {
        let before = versions(&db).await;
        let mut tx = db.begin().await;
        content::put_network(&mut tx, &network(&db)).await.unwrap();
        tx.commit().await.unwrap();
        let after = versions(&db).await;
        assert!(after.content > before.content);
        assert_eq!(after.availability, before.availability);
    }

    async fn what_was_not_committed_raises_nothing(db) {
        let desk = some_desk(&db).await;
        let before = versions(&db).await;
        let mut tx = db.begin().await;
        content::put_network(&mut tx, &network(&db)).await.unwrap();
        seat::take(&mut tx, desk, &slot(at(START), 1, 0), Seat::Online, now(), id!(SlotId, db)).await.unwrap();
        drop(tx);
        assert_eq!(versions(&db).await, before);
    }

    async fn every_change_of_seats_raises_the_availability(db) {
        let desk = some_desk(&db).await;
        let wanted = slot(at(START), 2, 0);
        let mut last = versions(&db).await;
        let mut rose = async |what: &str| {
            let now = versions(&db).await;
            assert!(now.availability > last.availability, "{what}");
            assert_eq!(now.content, last.content, "{what}");
            last = now;
        };
        let row = taken(&db, desk, &wanted, Seat::Online).await;
        rose("taken").await;
        let mut tx = db.begin().await;
        seat::release(&mut tx, row, Seat::Online).await.unwrap();
        tx.commit().await.unwrap();
        rose("given back").await;
        let (first, _) = held(&db, desk, &wanted).await;
        rose("held").await;
        let mut tx = db.begin().await;
        hold::let_go(&mut tx, first.id).await.unwrap();
        tx.commit().await.unwrap();
        rose("let go").await;
        held(&db, desk, &wanted).await;
        rose("held again").await;
        let mut tx = db.begin().await;
        hold::drop_expired(&mut tx, now() + minutes(20), 10).await.unwrap();
        tx.commit().await.unwrap();
        rose("swept").await;
    }

    async fn a_refused_seat_raises_nothing(db) {
        let desk = some_desk(&db).await;
        let wanted = slot(at(START), 1, 0);
        taken(&db, desk, &wanted, Seat::Online).await;
        let before = versions(&db).await;
        take(&db, desk, &wanted, Seat::Online, now()).await;
        assert_eq!(versions(&db).await, before);
    }

    async fn a_version_never_returns_when_a_desk_goes(db) {
        let desk = some_desk(&db).await;
        let mut tx = db.begin().await;
        version::bump_desk(&mut tx, desk);
        tx.commit().await.unwrap();
        let before = versions(&db).await;
        let mut tx = db.begin().await;
        content::remove_desk(&mut tx, desk).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(versions(&db).await.availability, before.availability);
    }

    async fn changes_at_once_are_all_counted(db) {
        let desks = [some_desk(&db).await, some_desk(&db).await];
        let before = versions(&db).await;
        let mut writers = tokio::task::JoinSet::new();
        for n in 0..20 {
            let db = db.clone();
            writers.spawn(async move {
                let mut tx = db.begin().await;
                // In either order: they are written in one.
                version::bump_desk(&mut tx, desks[n % 2]);
                version::bump_desk(&mut tx, desks[(n + 1) % 2]);
                version::bump_content(&mut tx);
                tx.commit().await.unwrap();
            });
        }
        writers.join_all().await;
        let after = versions(&db).await;
        assert_eq!(after.availability - before.availability, 40);
        assert_eq!(after.content - before.content, 20);
    }
}
