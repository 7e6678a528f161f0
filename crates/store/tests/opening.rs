//! Opening a database and bringing it up to date.

use store::{OpenError, Options, Store, version};
use tokio::task::JoinSet;

use crate::support::{TestDb, id, on_both_databases};

#[tokio::test]
async fn an_address_of_neither_kind_is_refused_without_showing_a_password() {
    for url in [
        "",
        "mysql://amina:sesame@localhost/db",
        "vicino.db",
        "sqlite::memory:",
        "sqlite:x?mode=memory",
    ] {
        let refused = Store::open(url, Options::default()).await.unwrap_err();
        assert!(matches!(refused, OpenError::Address(_)), "{url}: {refused}");
        assert!(!refused.to_string().contains("sesame"));
    }
}

#[tokio::test]
async fn a_server_that_is_not_there_is_told_in_one_line() {
    let url = "postgres://amina:sesame@127.0.0.1:1/vicino";
    let refused = Store::open(url, Options::default()).await.unwrap_err();
    assert!(matches!(refused, OpenError::Unreachable(_)), "{refused}");
    let line = refused.to_string();
    assert!(
        line.contains("refused") && !line.contains('\n') && !line.contains("sesame"),
        "{line}"
    );
}

#[tokio::test]
async fn a_folder_that_cannot_be_made_is_told_by_name() {
    let refused = Store::open("sqlite:/proc/nowhere/vicino.db", Options::default()).await;
    let line = refused.unwrap_err().to_string();
    assert!(line.contains("/proc/nowhere/vicino.db"), "{line}");
}

#[cfg(unix)]
#[tokio::test]
async fn the_file_is_its_owner_s_alone() {
    use std::os::unix::fs::PermissionsExt;

    let db = TestDb::sqlite().await;
    db.run(|db| async move {
        db.store.heartbeat().await.unwrap();
        for file in std::fs::read_dir(db.folder().unwrap()).unwrap() {
            let file = file.unwrap();
            let mode = file.metadata().unwrap().permissions().mode();
            assert_eq!(mode & 0o077, 0, "{:?} is {mode:o}", file.path());
        }
    })
    .await;
}

on_both_databases! {
    async fn it_knows_which_it_is(db) {
        assert_eq!(db.store.is_sqlite(), db.url.starts_with("sqlite:"));
    }

    async fn many_servers_may_start_at_once(db) {
        // From nothing, as when the first servers of a new installation start together.
        let fresh = db.beside().await;
        let mut servers = JoinSet::new();
        for _ in 0..8 {
            let url = fresh.clone();
            servers.spawn(async move {
                let store = Store::open(&url, Options { connections: 2 }).await?;
                store.migrate().await?;
                store.close().await;
                Ok::<_, OpenError>(())
            });
        }
        for outcome in servers.join_all().await {
            outcome.unwrap();
        }
    }

    async fn migrating_again_changes_nothing(db) {
        db.store.migrate().await.unwrap();
        let mut session = db.store.reader().await.unwrap();
        assert_eq!(version::read(&mut session).await.unwrap(), version::Versions::default());
    }

    async fn a_database_ahead_of_the_program_is_left_alone(db) {
        let ahead = "insert into _sqlx_migrations (version, description, success, checksum, execution_time)
                     values (9999, 'later', true, '', 0)";
        db.tamper(ahead).await.unwrap();
        db.store.migrate().await.unwrap();
    }

    async fn a_migration_that_was_edited_is_refused(db) {
        db.tamper("update _sqlx_migrations set checksum = '' where version = 1").await.unwrap();
        let refused = db.store.migrate().await.unwrap_err();
        assert!(matches!(refused, OpenError::Migration(_)), "{refused}");
    }

    async fn a_snapshot_stays_at_its_moment(db) {
        let mut snapshot = db.store.snapshot().await.unwrap();
        let before = version::read(&mut snapshot).await.unwrap();
        let mut tx = db.begin().await;
        version::bump_content(&mut tx);
        version::bump_desk(&mut tx, id!(DeskId, db));
        tx.commit().await.unwrap();
        assert_eq!(version::read(&mut snapshot).await.unwrap(), before);
        let mut reader = db.store.reader().await.unwrap();
        let after = version::read(&mut reader).await.unwrap();
        assert!(after.content > before.content && after.availability > before.availability);
    }

    async fn a_closed_store_is_unavailable(db) {
        let other = db.second_server().await;
        other.close().await;
        let refused = other.begin().await.unwrap_err();
        assert!(matches!(refused, store::StoreError::Unavailable(_)), "{refused}");
    }
}
