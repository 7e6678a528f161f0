//! What lists show as taken is what a submission will find taken.

use domain::availability::Usage;
use domain::booking::Seat;
use store::usage;

use crate::fixtures::{held, slot, some_desk, taken};
use crate::support::{at, minutes, now, on_both_databases};

const START: &str = "2026-12-14T09:00:00Z";

on_both_databases! {
    async fn only_slots_within_the_span_are_listed(db) {
        let desk = some_desk(&db).await;
        let starts = ["2026-12-13T23:59:59Z", "2026-12-14T00:00:00Z", "2026-12-14T23:30:00Z", "2026-12-15T00:00:00Z"];
        for start in starts {
            taken(&db, desk, &slot(at(start), 2, 0), Seat::Online).await;
        }
        let mut session = db.store.reader().await.unwrap();
        let (from, until) = (at("2026-12-14T00:00:00Z"), at("2026-12-15T00:00:00Z"));
        let found = usage::of_desk(&mut session, desk, from, until, now()).await.unwrap();
        let mut listed: Vec<_> = found.into_keys().collect();
        listed.sort();
        assert_eq!(listed, [at(starts[1]), at(starts[2])]);
    }

    async fn an_expired_hold_does_not_count_though_nobody_swept_it(db) {
        let desk = some_desk(&db).await;
        let wanted = slot(at(START), 5, 1);
        held(&db, desk, &wanted).await;
        held(&db, desk, &wanted).await;
        taken(&db, desk, &wanted, Seat::Caller).await;
        let mut session = db.store.reader().await.unwrap();
        let span = (at(START), at(START) + minutes(1));
        for (after, expected) in [
            (19, Usage { taken: 3, taken_online: 2 }),
            (20, Usage { taken: 1, taken_online: 0 }),
        ] {
            let then = now() + minutes(after);
            let found = usage::of_desk(&mut session, desk, span.0, span.1, then).await.unwrap();
            assert_eq!(found[&at(START)], expected, "{after} minutes on");
        }
        drop(session);

        // Swept, it is not subtracted again.
        let mut tx = db.begin().await;
        store::hold::drop_expired(&mut tx, now() + minutes(20), 10).await.unwrap();
        tx.commit().await.unwrap();
        let mut session = db.store.reader().await.unwrap();
        let found = usage::of_desk(&mut session, desk, span.0, span.1, now() + minutes(20)).await.unwrap();
        assert_eq!(found[&at(START)], Usage { taken: 1, taken_online: 0 });
    }
}
