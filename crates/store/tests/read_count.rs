//! How often what is published is read.

use domain::locale::Locale;
use jiff::civil::date;
use store::read_count::{self, Reads};
use tokio::task::JoinSet;
use uuid::Uuid;

use crate::support::on_both_databases;

const DAY: jiff::civil::Date = date(2026, 11, 26);

fn reads(thing: u128, language: Locale, count: u64) -> Reads {
    let thing = Uuid::from_u128(thing);
    Reads {
        thing,
        language,
        count,
    }
}

on_both_databases! {
    async fn what_several_servers_count_adds_up(db) {
        let servers = [db.store.clone(), db.second_server().await];
        let mut writing = JoinSet::new();
        for n in 0..20_usize {
            let server = servers[n % 2].clone();
            // In two orders: nobody waits for somebody who waits for them.
            let mut came = vec![reads(1, Locale::Ar, 2), reads(1, Locale::ZhHans, 1), reads(2, Locale::Ar, 1)];
            if n % 3 == 0 {
                came.reverse();
            }
            writing.spawn(async move {
                let mut tx = server.begin_unflushed().await.unwrap();
                read_count::add(&mut tx, DAY, &came).await.unwrap();
                tx.commit().await.unwrap();
            });
        }
        writing.join_all().await;
        let mut session = db.store.reader().await.unwrap();
        let all = read_count::since(&mut session, DAY).await.unwrap();
        assert_eq!(all, [reads(1, Locale::Ar, 40), reads(1, Locale::ZhHans, 20), reads(2, Locale::Ar, 20)]);
    }

    async fn days_are_added_together_and_forgotten_one_by_one(db) {
        let before = DAY.yesterday().unwrap();
        let mut tx = db.begin().await;
        read_count::add(&mut tx, before, &[reads(1, Locale::It, 3)]).await.unwrap();
        read_count::add(&mut tx, DAY, &[reads(1, Locale::It, 4), reads(2, Locale::It, 0)]).await.unwrap();
        read_count::add(&mut tx, DAY, &[]).await.unwrap();
        assert_eq!(read_count::since(&mut tx, before).await.unwrap(), [reads(1, Locale::It, 7)]);
        assert_eq!(read_count::since(&mut tx, DAY).await.unwrap(), [reads(1, Locale::It, 4)]);
        read_count::forget_before(&mut tx, DAY).await.unwrap();
        assert_eq!(read_count::since(&mut tx, before).await.unwrap(), [reads(1, Locale::It, 4)]);
    }
}
