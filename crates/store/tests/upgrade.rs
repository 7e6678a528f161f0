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

/// How many rows of each there are.
const COUNTS: &str = "
    select (select count(*) from publication) * 1000 + (select count(*) from revision) * 100
         + (select count(*) from review_comment) * 10 + (select count(*) from message)";

#[tokio::test]
async fn versions_comments_and_messages_of_an_older_database_stay() {
    let db = TestDb::sqlite().await;
    db.run(async |db| {
        let url = db.beside().await;
        let path = url.trim_start_matches("sqlite:").to_owned();
        std::fs::File::create(&path).unwrap();
        let mut file = SqliteConnection::connect(&url).await.unwrap();
        let all = sqlx::migrate!("../../migrations/sqlite");
        let older = all.migrations.iter().filter(|m| m.version <= 10).cloned();
        let older = Migrator {
            migrations: Cow::Owned(older.collect()),
            ..all
        };
        older.run_direct(None, &mut file, false).await.unwrap();
        sqlx::raw_sql(BEFORE).execute(&mut file).await.unwrap();
        file.close().await.unwrap();

        let store = Store::open(&url, Options::default()).await.unwrap();
        store.migrate().await.unwrap();
        store.close().await;
        let mut file = SqliteConnection::connect(&url).await.unwrap();
        let counts: i64 = sqlx::query_scalar(COUNTS)
            .fetch_one(&mut file)
            .await
            .unwrap();
        assert_eq!(counts, 1211);
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
