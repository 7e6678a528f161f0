//! A migration that makes tables anew keeps what was in them.

use std::borrow::Cow;

use sqlx::migrate::Migrator;
use sqlx::{Connection, SqliteConnection};
use store::{Options, Store};

use crate::support::TestDb;

/// Versions and comments of cards, and messages, written by the release before events.
const BEFORE: &str = "
    insert into staff (id, email, name, language, state, created_at) values (x'01', 'a@example.org', 'A', 'it', 'active', 0);
    insert into publication (thing_id, kind, state, draft, published, version, changed_at)
    values (x'02', 'desk', 'published', 2, 2, 3, 4);
    insert into revision (thing_id, number, at, card, sources) values (x'02', 1, 0, '{}', '{}'), (x'02', 2, 0, '{}', '{}');
    insert into review_comment (id, thing_id, author_id, at, revision, text) values (x'03', x'02', x'01', 0, 1, 'Bene');
    insert into message (id, kind, channel, staff_id, state, created_at, changed_at)
    values (x'04', 'invitation', 'email', x'01', 'sent', 0, 0)";

/// An event with what hangs on it, written by the release before volunteers.
const PARTY: &str = "
    insert into municipality (id, slug, name, about) values (x'10', 'm', 'M', '{}');
    insert into event (id, slug, kind, card, standing, sequence, first_day, last_day, changed_at)
    values (x'11', 'festa', 'party', '{}', 'planned', 0, '2026-12-17', '2026-12-17', 0);
    insert into event_municipality (event_id, municipality_id) values (x'11', x'10');
    insert into occurrence (id, event_id, date, stage_id, starts_at) values (x'12', x'11', '2026-12-17', x'00', 0)";

/// How many rows of each there are.
const COUNTS: &str = "
    select (select count(*) from publication) * 1000 + (select count(*) from revision) * 100
         + (select count(*) from review_comment) * 10 + (select count(*) from message)";

/// How many rows hang on that event, of which the kind is known.
const OF_PARTY: &str = "
    select (select count(*) from event where kind = 'party') * 100 + (select count(*) from event_municipality) * 10
         + (select count(*) from occurrence)";

#[tokio::test]
async fn versions_comments_and_messages_of_an_older_database_stay() {
    stays(10, BEFORE, COUNTS, 1211).await;
}

#[tokio::test]
async fn an_event_of_an_older_database_keeps_its_kind_and_its_dates() {
    stays(14, PARTY, OF_PARTY, 111).await;
}

/// Holds that what `written` puts into a database as of a migration is counted alike by `counts` after all the others.
async fn stays(version: i64, written: &'static str, counts: &'static str, expected: i64) {
    let db = TestDb::sqlite().await;
    db.run(async move |db| {
        let url = db.beside().await;
        let path = url.trim_start_matches("sqlite:").to_owned();
        std::fs::File::create(&path).unwrap();
        let mut file = SqliteConnection::connect(&url).await.unwrap();
        let all = sqlx::migrate!("../../migrations/sqlite");
        let older = all.migrations.iter();
        let older = older.filter(|m| m.version <= version).cloned();
        let older = Migrator {
            migrations: Cow::Owned(older.collect()),
            ..all
        };
        older.run_direct(None, &mut file, false).await.unwrap();
        sqlx::raw_sql(written).execute(&mut file).await.unwrap();
        file.close().await.unwrap();

        let store = Store::open(&url, Options::default()).await.unwrap();
        store.migrate().await.unwrap();
        store.close().await;
        let mut file = SqliteConnection::connect(&url).await.unwrap();
        let found: i64 = sqlx::query_scalar(counts)
            .fetch_one(&mut file)
            .await
            .unwrap();
        assert_eq!(found, expected);
        let astray: Vec<(String,)> =
            sqlx::query_as("select \"table\" from pragma_foreign_key_check")
                .fetch_all(&mut file)
                .await
                .unwrap();
        assert_eq!(astray, []);
        file.close().await.unwrap();
    })
    .await;
}
