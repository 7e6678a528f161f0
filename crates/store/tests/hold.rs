//! A hold keeps one seat, once, and what was said in it.

use domain::availability::Usage;
use domain::booking::{Details, Family, HOLD_EXTENSIONS, HOLD_KEPT_FOR, Interpreter, Seat};
use domain::id::DeskId;
use domain::locale::Locale;
use domain::secret::SecretHash;
use jiff::Timestamp;
use store::seat::{self, Take};
use store::{StoreError, hold, usage};
use tokio::task::JoinSet;

use crate::fixtures::{
    self, details, email, family, held, phone, secret, slot, some_desk, take, taken,
};
use crate::support::{TestDb, at, id, minutes, now, on_both_databases};

const START: &str = "2026-12-14T09:00:00Z";

/// The counters of the slot at [`START`], expired holds included.
async fn counted(db: &TestDb, desk: DeskId) -> Usage {
    let mut session = db.store.reader().await.unwrap();
    let (from, until) = (at(START), at(START) + minutes(1));
    let found = usage::of_desk(&mut session, desk, from, until, Timestamp::MIN)
        .await
        .unwrap();
    found.get(&at(START)).copied().unwrap_or_default()
}

async fn sweep(db: &TestDb, then: Timestamp, limit: u32) -> u64 {
    let mut tx = db.begin().await;
    let freed = hold::drop_expired(&mut tx, then, limit).await.unwrap();
    tx.commit().await.unwrap();
    freed
}

async fn remove(db: &TestDb, secret: SecretHash) -> Option<domain::booking::Hold> {
    let mut tx = db.begin().await;
    let removed = hold::remove_by_secret(&mut tx, &secret).await.unwrap();
    if let Some(hold) = removed.as_ref().filter(|h| h.keeps_seat) {
        seat::release(&mut tx, hold.slot, hold.seat).await.unwrap();
    }
    tx.commit().await.unwrap();
    removed
}

on_both_databases! {
    async fn what_is_said_is_read_back(db) {
        let desk = some_desk(&db).await;
        let (mut expected, secret) = held(&db, desk, &slot(at(START), 2, 0)).await;
        let read = async || {
            let mut session = db.store.reader().await.unwrap();
            format!("{:?}", hold::by_secret(&mut session, &secret).await.unwrap().unwrap())
        };
        assert_eq!(read().await, format!("{expected:?}"));

        for said in [details(), Details::default()] {
            let mut tx = db.begin().await;
            assert!(hold::save_details(&mut tx, expected.id, &said).await.unwrap());
            tx.commit().await.unwrap();
            expected.details = Some(said);
            assert_eq!(read().await, format!("{expected:?}"));
        }
        let nobody = Family { first_name: None, contact: None, language: Locale::It, interpreter: Interpreter::NotNeeded };
        for said in [family(Some(phone("351 681 8198"))), family(Some(email("amina@example.org"))), nobody] {
            let mut tx = db.begin().await;
            assert!(hold::save_family(&mut tx, expected.id, &said).await.unwrap());
            tx.commit().await.unwrap();
            expected.family = Some(said);
            assert_eq!(read().await, format!("{expected:?}"));
        }
    }

    async fn a_hold_may_begin_with_what_is_known(db) {
        let desk = some_desk(&db).await;
        let wanted = slot(at(START), 2, 0);
        let row = taken(&db, desk, &wanted, Seat::Online).await;
        let mut expected = fixtures::hold(&db, desk, &wanted, row);
        (expected.details, expected.family) = (Some(details()), Some(family(None)));
        let secret = secret(&db);
        let mut tx = db.begin().await;
        hold::insert(&mut tx, &expected, &secret).await.unwrap();
        tx.commit().await.unwrap();
        let mut session = db.store.reader().await.unwrap();
        let read = hold::by_secret(&mut session, &secret).await.unwrap().unwrap();
        assert_eq!(format!("{read:?}"), format!("{expected:?}"));
    }

    async fn nothing_is_known_under_another_secret(db) {
        let desk = some_desk(&db).await;
        held(&db, desk, &slot(at(START), 2, 0)).await;
        let mut session = db.store.reader().await.unwrap();
        assert!(hold::by_secret(&mut session, &secret(&db)).await.unwrap().is_none());
        drop(session);
        let mut tx = db.begin().await;
        let nobody = id!(HoldId, db);
        assert!(!hold::save_details(&mut tx, nobody, &details()).await.unwrap());
        assert!(!hold::save_family(&mut tx, nobody, &family(None)).await.unwrap());
        assert!(!hold::extend(&mut tx, nobody, now(), 9).await.unwrap());
        assert!(!hold::let_go(&mut tx, nobody).await.unwrap());
        assert!(hold::unseat(&mut tx, nobody).await.unwrap().is_none());
        assert!(hold::remove(&mut tx, nobody).await.unwrap().is_none());
        assert!(hold::remove_by_secret(&mut tx, &secret(&db)).await.unwrap().is_none());
    }

    async fn the_same_form_sent_twenty_times_at_once_keeps_one_seat(db) {
        let desk = some_desk(&db).await;
        let (wanted, secret) = (slot(at(START), 30, 0), secret(&db));
        let mut posts = JoinSet::new();
        for _ in 0..20 {
            let (db, wanted) = (db.clone(), wanted.clone());
            posts.spawn(async move {
                let mut tx = db.begin().await;
                let new = id!(SlotId, db);
                let taken = seat::take(&mut tx, desk, &wanted, Seat::Online, now(), new).await.unwrap();
                let Take::Taken(row) = taken else { panic!("there is room") };
                let hold = fixtures::hold(&db, desk, &wanted, row);
                let first = hold::insert(&mut tx, &hold, &secret).await.unwrap();
                if first {
                    tx.commit().await.unwrap();
                }
                first
            });
        }
        let firsts = posts.join_all().await.into_iter().filter(|first| *first).count();
        assert_eq!(firsts, 1);
        assert_eq!(counted(&db, desk).await.taken, 1);
    }

    async fn a_hold_needs_a_slot(db) {
        let desk = some_desk(&db).await;
        let nowhere = fixtures::hold(&db, desk, &slot(at(START), 1, 0), id!(SlotId, db));
        let mut tx = db.begin().await;
        let refused = hold::insert(&mut tx, &nowhere, &secret(&db)).await;
        assert!(matches!(refused, Err(StoreError::Conflict(_))), "{refused:?}");
    }

    async fn time_can_be_had_ten_times(db) {
        let desk = some_desk(&db).await;
        let (kept, secret) = held(&db, desk, &slot(at(START), 1, 0)).await;
        for n in 1..=i64::from(HOLD_EXTENSIONS) {
            let mut tx = db.begin().await;
            let until = now() + minutes(20 * (n + 1));
            assert!(hold::extend(&mut tx, kept.id, until, HOLD_EXTENSIONS).await.unwrap());
            tx.commit().await.unwrap();
        }
        let mut tx = db.begin().await;
        assert!(!hold::extend(&mut tx, kept.id, now() + minutes(999), HOLD_EXTENSIONS).await.unwrap());
        let read = hold::by_secret(&mut tx, &secret).await.unwrap().unwrap();
        assert_eq!((read.expires_at, read.extensions), (now() + minutes(220), HOLD_EXTENSIONS));
    }

    async fn more_time_is_never_less(db) {
        let desk = some_desk(&db).await;
        let (kept, secret) = held(&db, desk, &slot(at(START), 1, 0)).await;
        let mut tx = db.begin().await;
        assert!(hold::extend(&mut tx, kept.id, now() + minutes(1), 9).await.unwrap());
        let read = hold::by_secret(&mut tx, &secret).await.unwrap().unwrap();
        assert_eq!(read.expires_at, kept.expires_at);
    }

    async fn a_hold_whose_seat_went_to_another_is_not_extended(db) {
        let desk = some_desk(&db).await;
        let wanted = slot(at(START), 1, 0);
        let (lost, secret) = held(&db, desk, &wanted).await;
        assert_ne!(take(&db, desk, &wanted, Seat::Online, now() + minutes(20)).await, Take::Full);
        let mut tx = db.begin().await;
        assert!(!hold::extend(&mut tx, lost.id, now() + minutes(60), 9).await.unwrap());
        let read = hold::by_secret(&mut tx, &secret).await.unwrap().unwrap();
        assert!(!read.keeps_seat && !read.is_live(now()));
    }

    async fn an_expired_hold_that_nobody_wanted_can_be_extended(db) {
        let desk = some_desk(&db).await;
        let wanted = slot(at(START), 1, 0);
        let (kept, _) = held(&db, desk, &wanted).await;
        let mut tx = db.begin().await;
        assert!(hold::extend(&mut tx, kept.id, now() + minutes(60), 9).await.unwrap());
        tx.commit().await.unwrap();
        assert_eq!(take(&db, desk, &wanted, Seat::Online, now() + minutes(30)).await, Take::Full);
    }

    async fn a_hold_is_removed_once(db) {
        let desk = some_desk(&db).await;
        let (_, secret) = held(&db, desk, &slot(at(START), 2, 0)).await;
        let mut clicks = JoinSet::new();
        for _ in 0..10 {
            let db = db.clone();
            clicks.spawn(async move { remove(&db, secret).await.is_some() });
        }
        assert_eq!(clicks.join_all().await.into_iter().filter(|first| *first).count(), 1);
        assert_eq!(counted(&db, desk).await, Usage::default());
    }

    async fn the_sweep_gives_seats_back_and_keeps_what_was_typed_for_an_hour(db) {
        let desk = some_desk(&db).await;
        let wanted = slot(at(START), 5, 0);
        let (expired, secret) = held(&db, desk, &wanted).await;
        taken(&db, desk, &wanted, Seat::Online).await;
        let then = expired.expires_at;
        assert_eq!(sweep(&db, then - minutes(1), 10).await, 0);
        assert_eq!(sweep(&db, then, 10).await, 1);
        assert_eq!(counted(&db, desk).await, Usage { taken: 1, taken_online: 1 });
        assert_eq!(sweep(&db, then, 10).await, 0, "it has no second seat to give");

        for (later, there) in [(HOLD_KEPT_FOR - minutes(1), true), (HOLD_KEPT_FOR, false)] {
            sweep(&db, then + later, 10).await;
            let mut session = db.store.reader().await.unwrap();
            let read = hold::by_secret(&mut session, &secret).await.unwrap();
            assert_eq!(read.is_some(), there, "{later} after");
        }
        assert_eq!(counted(&db, desk).await, Usage { taken: 1, taken_online: 1 });
    }

    async fn the_sweep_after_a_long_pause_gives_seats_back_before_it_forgets(db) {
        let desk = some_desk(&db).await;
        let (expired, secret) = held(&db, desk, &slot(at(START), 5, 0)).await;
        assert_eq!(sweep(&db, expired.expires_at + minutes(600), 10).await, 1);
        assert_eq!(counted(&db, desk).await, Usage::default());
        let mut session = db.store.reader().await.unwrap();
        assert!(hold::by_secret(&mut session, &secret).await.unwrap().is_none());
    }

    async fn the_sweep_stops_at_its_limit(db) {
        let desk = some_desk(&db).await;
        for _ in 0..5 {
            held(&db, desk, &slot(at(START), 9, 0)).await;
        }
        for expected in [2, 2, 1, 0] {
            assert_eq!(sweep(&db, now() + minutes(20), 2).await, expected);
        }
    }

    async fn sweeps_removals_and_takes_at_once_count_each_seat_once(db) {
        let desk = some_desk(&db).await;
        let starts: Vec<Timestamp> = (0..4).map(|n| at(START) + minutes(30 * n)).collect();
        let mut holds = Vec::new();
        for start in &starts {
            for _ in 0..5 {
                holds.push(held(&db, desk, &slot(*start, 5, 0)).await.1);
            }
        }
        let then = now() + minutes(20);
        let mut crowd = JoinSet::new();
        for _ in 0..4 {
            let db = db.clone();
            crowd.spawn(async move {
                for _ in 0..5 {
                    sweep(&db, then, 3).await;
                }
                0
            });
        }
        for secret in holds {
            let db = db.clone();
            crowd.spawn(async move {
                remove(&db, secret).await;
                0
            });
        }
        for n in 0..20 {
            let (db, wanted) = (db.clone(), slot(starts[n % 4], 5, 0));
            crowd.spawn(async move { usize::from(take(&db, desk, &wanted, Seat::Online, then).await != Take::Full) });
        }
        let seats: usize = crowd.join_all().await.into_iter().sum();
        // What is left is swept; then the counters say what was really taken.
        while sweep(&db, then, 100).await > 0 {}
        let mut session = db.store.reader().await.unwrap();
        let found = usage::of_desk(&mut session, desk, at(START), at(START) + minutes(120), then).await.unwrap();
        assert_eq!(found.values().map(|u| usize::from(u.taken)).sum::<usize>(), seats);
        assert!(found.values().all(|u| u.taken <= 5 && u.taken == u.taken_online));
    }

    async fn a_seat_let_go_is_free_at_once_and_the_hold_can_have_another(db) {
        let (desk, other_desk) = (some_desk(&db).await, some_desk(&db).await);
        let (wanted, other) = (slot(at(START), 1, 0), slot(at("2026-12-15T10:00:00Z"), 2, 1));
        let (kept, secret) = held(&db, desk, &wanted).await;
        let mut tx = db.begin().await;
        hold::save_family(&mut tx, kept.id, &family(Some(phone("3516818198")))).await.unwrap();
        assert!(hold::let_go(&mut tx, kept.id).await.unwrap());
        assert!(!hold::let_go(&mut tx, kept.id).await.unwrap(), "it has no second seat to give");
        let Take::Taken(row) = seat::take(&mut tx, other_desk, &other, Seat::Online, now(), id!(SlotId, db)).await.unwrap()
        else { panic!("it is free") };
        let until = now() + minutes(45);
        let rebound =
            hold::rebind(&mut tx, kept.id, row, other_desk, other.at, other.minutes, Seat::Online, until).await.unwrap();
        assert!(rebound);
        let again = hold::rebind(&mut tx, kept.id, row, desk, other.at, other.minutes, Seat::Online, until).await.unwrap();
        assert!(!again, "one seat is enough");
        tx.commit().await.unwrap();

        assert_eq!(counted(&db, desk).await, Usage::default());
        let mut session = db.store.reader().await.unwrap();
        let read = hold::by_secret(&mut session, &secret).await.unwrap().unwrap();
        assert_eq!((read.slot, read.desk, read.starts_at), (row, other_desk, other.at));
        assert_eq!((read.expires_at, read.keeps_seat), (until, true));
        assert_eq!(read.family, Some(family(Some(phone("3516818198")))));
        drop(session);
        let removed = remove(&db, secret).await.unwrap();
        assert_eq!(removed.slot, row);
        taken(&db, other_desk, &other, Seat::Online).await;
    }

    async fn a_hold_without_its_seat_is_given_the_one_it_was_exchanged_for(db) {
        let desk = some_desk(&db).await;
        let (wanted, other) = (slot(at(START), 1, 0), slot(at("2026-12-15T10:00:00Z"), 1, 0));
        let (kept, secret) = held(&db, desk, &wanted).await;
        let mut tx = db.begin().await;
        let old = hold::unseat(&mut tx, kept.id).await.unwrap().expect("its seat");
        assert_eq!((old.slot, old.desk, old.starts_at, old.seat), (kept.slot, desk, wanted.at, Seat::Online));
        assert!(hold::unseat(&mut tx, kept.id).await.unwrap().is_none(), "it has no second seat");
        let new = seat::exchange(&mut tx, old, desk, &other, Seat::Online, now(), id!(SlotId, db)).await.unwrap();
        let Take::Taken(row) = new else { panic!("it is free") };
        let until = now() + minutes(45);
        assert!(hold::rebind(&mut tx, kept.id, row, desk, other.at, 30, Seat::Online, until).await.unwrap());
        tx.commit().await.unwrap();
        // The old seat is free, the new one is taken.
        taken(&db, desk, &wanted, Seat::Online).await;
        assert_eq!(take(&db, desk, &other, Seat::Online, now()).await, Take::Full);

        let mut tx = db.begin().await;
        hold::unseat(&mut tx, kept.id).await.unwrap().expect("its seat");
        drop(tx);
        assert_eq!(remove(&db, secret).await.map(|h| h.keeps_seat), Some(true), "nothing is lost with a dropped transaction");
    }
}
