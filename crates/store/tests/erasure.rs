//! Counts stay, people go: from the tables and from the bytes on the disk.

use domain::booking::HOLD_KEPT_FOR;
use domain::callback::CallbackStatus;
use jiff::civil::date;
use std::fmt::Write;

use store::{booking, callback, hold, link};

use crate::callback::a_callback;
use crate::fixtures::{booked, details, email, family, held, phone, secret, slot, some_desk};
use crate::support::{TestDb, at, now, on_both_databases};

const START: &str = "2026-12-14T09:00:00Z";

/// Whether any file of the database holds the text; on PostgreSQL, any row of the tables with people in them.
async fn found(db: &TestDb, text: &str) -> bool {
    let Some(folder) = db.folder() else {
        use sqlx::Connection;
        let rows = "select count(*) from (select booking::text r from booking union all select hold::text from hold
                    union all select callback::text from callback union all select booking_link::text from booking_link) x
                    where r like '%' || $1 || '%'";
        let mut server = sqlx::PgConnection::connect(&db.url).await.unwrap();
        let count: i64 = sqlx::query_scalar(rows)
            .bind(text)
            .fetch_one(&mut server)
            .await
            .unwrap();
        return count > 0;
    };
    std::fs::read_dir(folder).unwrap().any(|file| {
        let bytes = std::fs::read(file.unwrap().path()).unwrap();
        bytes.windows(text.len()).any(|w| w == text.as_bytes())
    })
}

on_both_databases! {
    async fn an_erased_person_is_in_no_byte_of_the_database(db) {
        let desk = some_desk(&db).await;
        let wanted = slot(at(START), 9, 0);
        // Enough of them for rows to have moved from page to page.
        let mut bookings = Vec::new();
        for n in 0..200 {
            let wanted = slot(at(START) + jiff::SignedDuration::from_mins(n / 4 * 30), 9, 0);
            let contact = if n % 2 == 0 { phone(&format!("34077{n:05}")) } else { email(&format!("amina{n}@example.org")) };
            bookings.push(booked(&db, desk, &wanted, contact).await.id);
        }
        let secret = secret(&db);
        let mut tx = db.begin().await;
        assert!(link::insert(&mut tx, &secret, bookings[0], now()).await.unwrap());
        tx.commit().await.unwrap();
        let (kept, _) = held(&db, desk, &wanted).await;
        let mut tx = db.begin().await;
        hold::save_details(&mut tx, kept.id, &details()).await.unwrap();
        hold::save_family(&mut tx, kept.id, &family(Some(email("hold@example.org")))).await.unwrap();
        let (asked, asked_secret) = a_callback(&db);
        assert!(callback::insert(&mut tx, &asked, &asked_secret).await.unwrap());
        tx.commit().await.unwrap();

        let traces = ["Amina", "+3934077", "@example.org", "Due bambini", "+393331234567"];
        let hashes = [secret.to_hex(), asked_secret.to_hex()];
        let all: Vec<&str> = traces.into_iter().chain(hashes.iter().map(String::as_str)).collect();
        for text in &all {
            assert!(found(&db, text).await, "{text} was written");
        }

        let mut tx = db.begin().await;
        for id in &bookings {
            assert!(booking::erase(&mut tx, *id, now()).await.unwrap());
        }
        assert!(callback::erase(&mut tx, asked.id, now()).await.unwrap());
        hold::drop_expired(&mut tx, kept.expires_at + HOLD_KEPT_FOR, 10).await.unwrap();
        tx.commit().await.unwrap();
        assert!(db.store.forget_erased().await.unwrap());
        for text in &all {
            assert!(!found(&db, text).await, "{text} is still there");
        }

        // Counts stay.
        let mut session = db.store.reader().await.unwrap();
        let read = booking::by_id(&mut session, bookings[0]).await.unwrap().unwrap();
        assert_eq!((read.family.first_name, read.family.contact, read.details.note), (None, None, None));
        assert_eq!((read.details.topic, read.erased_at), (details().topic, Some(now())));
        assert!(booking::by_link(&mut session, &secret).await.unwrap().is_none());
        let read = callback::by_id(&mut session, asked.id).await.unwrap().unwrap();
        assert_eq!((read.phone, read.status), (None, CallbackStatus::Waiting));
    }

    async fn erasing_again_does_nothing(db) {
        let desk = some_desk(&db).await;
        let booking = booked(&db, desk, &slot(at(START), 1, 0), phone("3516818198")).await;
        let mut tx = db.begin().await;
        assert!(booking::erase(&mut tx, booking.id, now()).await.unwrap());
        assert!(!booking::erase(&mut tx, booking.id, now()).await.unwrap());
    }

    async fn what_is_due_is_listed_longest_due_first(db) {
        let desk = some_desk(&db).await;
        let mut ids = Vec::new();
        for (n, day) in [(0, date(2027, 1, 13)), (1, date(2027, 1, 11)), (2, date(2027, 1, 12)), (3, date(2027, 1, 14))] {
            let booking = booked(&db, desk, &slot(at(START), 9, 0), phone(&format!("351681819{n}"))).await;
            db.tamper(&format!("update booking set erase_on = '{day}' where code = '{}'", booking.code.as_str())).await.unwrap();
            ids.push(booking.id);
        }
        let due = async |limit| {
            let mut session = db.store.reader().await.unwrap();
            booking::due_for_erasure(&mut session, date(2027, 1, 13), limit).await.unwrap()
        };
        assert_eq!(due(10).await, [ids[1], ids[2], ids[0]]);
        assert_eq!(due(2).await, [ids[1], ids[2]]);
        let mut tx = db.begin().await;
        booking::erase(&mut tx, ids[1], now()).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(due(10).await, [ids[2], ids[0]]);
    }
}

/// When rows grow and move between pages, SQLite leaves copies of them in the gaps, which `secure_delete` does not overwrite.
/// A few among thousands: enough coming and going that there are some.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn copies_that_sqlite_left_between_rows_are_gone_too() {
    TestDb::sqlite()
        .await
        .run(|db| async move {
            let desk = some_desk(&db).await;
            let slot = booked(&db, desk, &slot(at(START), 1, 0), phone("3516818198")).await.slot;
            let slot = slot.0.simple();
            let mut script = "pragma synchronous = off; pragma secure_delete = on; begin;".to_owned();
            let pick = |below: u16| usize::from(db.random.number() % below);
            let (mut here, mut silent) = (Vec::new(), Vec::new());
            for n in 0..8_000 {
                let mark = if pick(4) == 0 { "GONE" } else { "STAY" };
                writeln!(
                    script,
                    "insert into hold (id, secret_hash, slot_id, desk_id, starts_at, minutes, seat, expires_at)
                     values (x'{n:032x}', '{:016x}', x'{slot}', x'{slot}', {}, 30, 'online', {});",
                    n * 7919 % 104_729,
                    pick(60_000),
                    pick(60_000),
                )
                .unwrap();
                silent.push((n, mark));
                if pick(10) > 0 {
                    let (n, mark) = silent.swap_remove(pick(silent.len() as u16));
                    let note = format!("{mark}{n:06}").repeat(1 + pick(29));
                    writeln!(script, "update hold set first_name = '{mark}', note = '{note}' where id = x'{n:032x}';").unwrap();
                    if mark == "GONE" {
                        here.push(n);
                    }
                }
                if n % 50 == 0 {
                    script.push_str("commit; begin;");
                }
                if here.len() > 20 && pick(5) == 0 {
                    let n = here.swap_remove(pick(here.len() as u16));
                    writeln!(script, "delete from hold where id = x'{n:032x}';").unwrap();
                }
            }
            script.push_str("delete from hold where first_name = 'GONE'; commit; pragma wal_checkpoint(truncate);");
            db.tamper(&script).await.unwrap();
            assert!(found(&db, "GONE").await);
            assert!(db.store.forget_erased().await.unwrap());
            assert!(found(&db, "STAY").await && !found(&db, "GONE").await);
        })
        .await;
}
