//! A copy is made while others write, and is whole.

use store::{BackupError, Options, Store, job};

use crate::support::{TestDb, id, minutes, now};

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_copy_made_while_others_write_is_consistent() {
    TestDb::sqlite()
        .await
        .run(|db| async move {
            // Every transaction writes two rows: a copy never has one without the other.
            let writer = {
                let db = db.clone();
                tokio::spawn(async move {
                    for n in 0.. {
                        let Ok(mut tx) = db.store.begin().await else {
                            return;
                        };
                        for half in ["a", "b"] {
                            let dedup = format!("{n}{half}");
                            job::enqueue(
                                &mut tx,
                                id!(JobId, db),
                                half,
                                &"x".repeat(500),
                                now(),
                                &dedup,
                            )
                            .await
                            .unwrap();
                        }
                        tx.commit().await.unwrap();
                    }
                })
            };
            let folder = db.folder().unwrap().clone();
            for n in 0..5 {
                db.store.heartbeat().await.unwrap();
                let path = folder.join(format!("copy{n}.db"));
                db.store.backup(&path).await.unwrap();
                let copy = Store::open(&format!("sqlite:{}", path.display()), Options::default())
                    .await
                    .unwrap();
                copy.migrate().await.unwrap();
                let mut tx = copy.begin().await.unwrap();
                let jobs = job::claim(&mut tx, now(), now() + minutes(1), u32::MAX)
                    .await
                    .unwrap();
                assert_eq!(
                    jobs.iter().filter(|j| j.kind == "a").count() * 2,
                    jobs.len()
                );
                drop(tx);
                copy.close().await;
            }
            writer.abort();
        })
        .await;
}

#[tokio::test]
async fn a_copy_overwrites_nothing_and_is_its_owner_s_alone() {
    TestDb::sqlite()
        .await
        .run(|db| async move {
            let path = db.folder().unwrap().join("copy.db");
            db.store.backup(&path).await.unwrap();
            let before = std::fs::metadata(&path).unwrap();
            let refused = db.store.backup(&path).await.unwrap_err();
            assert!(matches!(refused, BackupError::Exists(_)), "{refused}");
            assert_eq!(std::fs::metadata(&path).unwrap().len(), before.len());
            #[cfg(unix)]
            assert_eq!(
                std::os::unix::fs::PermissionsExt::mode(&before.permissions()) & 0o077,
                0
            );
        })
        .await;
}

#[tokio::test]
async fn a_copy_that_cannot_be_written_is_told_by_name() {
    TestDb::sqlite()
        .await
        .run(|db| async move {
            let refused = db
                .store
                .backup("/proc/nowhere/copy.db".as_ref())
                .await
                .unwrap_err();
            assert!(
                matches!(refused, BackupError::File { .. })
                    && refused.to_string().contains("/proc/nowhere"),
                "{refused}"
            );
        })
        .await;
}

#[tokio::test]
async fn postgres_brings_its_own_tool() {
    TestDb::postgres()
        .await
        .run(|db| async move {
            let refused = db
                .store
                .backup("/tmp/vicino-copy.db".as_ref())
                .await
                .unwrap_err();
            assert!(
                matches!(refused, BackupError::UsePgDump)
                    && refused.to_string().contains("pg_dump"),
                "{refused}"
            );
        })
        .await;
}
