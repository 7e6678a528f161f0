//! Jobs are done once, by one worker, or again when it died.

use std::collections::HashSet;

use jiff::Timestamp;
use store::job::{self, Job};
use tokio::task::JoinSet;

use crate::support::{TestDb, id, minutes, now, on_both_databases};

async fn enqueue(db: &TestDb, dedup: &str, run_at: Timestamp) -> bool {
    let mut tx = db.begin().await;
    let added = job::enqueue(&mut tx, id!(JobId, db), "greet", dedup, run_at, dedup)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    added
}

/// Claims for five minutes.
async fn claim(db: &TestDb, then: Timestamp, limit: u32) -> Vec<Job> {
    let mut tx = db.begin().await;
    let jobs = job::claim(&mut tx, then, then + minutes(5), limit)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    jobs
}

async fn next(db: &TestDb) -> Option<Timestamp> {
    let mut session = db.store.reader().await.unwrap();
    job::next_run_at(&mut session).await.unwrap()
}

async fn counts(db: &TestDb) -> (u64, u64) {
    let mut session = db.store.reader().await.unwrap();
    job::counts(&mut session).await.unwrap()
}

on_both_databases! {
    async fn four_workers_at_once_get_each_job_once(db) {
        let mut tx = db.begin().await;
        for n in 0..200 {
            let dedup = format!("greet:{n}");
            assert!(job::enqueue(&mut tx, id!(JobId, db), "greet", &dedup, now(), &dedup).await.unwrap());
        }
        tx.commit().await.unwrap();
        let servers = [db.store.clone(), db.second_server().await];
        let mut workers = JoinSet::new();
        for n in 0..4 {
            let server = servers[n % 2].clone();
            workers.spawn(async move {
                let mut mine = Vec::new();
                loop {
                    let mut tx = server.begin().await.unwrap();
                    let jobs = job::claim(&mut tx, now(), now() + minutes(5), 7).await.unwrap();
                    tx.commit().await.unwrap();
                    assert!(jobs.len() <= 7);
                    if jobs.is_empty() {
                        return mine;
                    }
                    mine.extend(jobs.into_iter().map(|j| j.payload));
                }
            });
        }
        let claimed: Vec<String> = workers.join_all().await.into_iter().flatten().collect();
        assert_eq!(claimed.len(), 200);
        assert_eq!(claimed.into_iter().collect::<HashSet<_>>().len(), 200);
    }

    async fn a_job_is_asked_for_once_even_after_it_is_done(db) {
        assert!(enqueue(&db, "greet:amina", now()).await);
        assert!(!enqueue(&db, "greet:amina", now()).await);
        let jobs = claim(&db, now(), 9).await;
        let mut tx = db.begin().await;
        assert!(job::done(&mut tx, &jobs[0]).await.unwrap());
        tx.commit().await.unwrap();
        assert!(!enqueue(&db, "greet:amina", now()).await);

        let mut tx = db.begin().await;
        assert_eq!(job::forget_before(&mut tx, jobs[0].lease_until).await.unwrap(), 0);
        assert_eq!(job::forget_before(&mut tx, jobs[0].lease_until + minutes(1)).await.unwrap(), 1);
        tx.commit().await.unwrap();
        assert!(enqueue(&db, "greet:amina", now()).await);
    }

    async fn a_job_waits_for_its_time(db) {
        assert_eq!(next(&db).await, None);
        enqueue(&db, "later", now() + minutes(10)).await;
        enqueue(&db, "sooner", now() + minutes(9)).await;
        assert_eq!(next(&db).await, Some(now() + minutes(9)));
        assert!(claim(&db, now() + minutes(8), 9).await.is_empty());
        let jobs = claim(&db, now() + minutes(9), 9).await;
        assert_eq!(jobs.len(), 1);
        assert_eq!((jobs[0].kind.as_str(), jobs[0].payload.as_str(), jobs[0].attempts), ("greet", "sooner", 0));
        assert_eq!(next(&db).await, Some(now() + minutes(10)));
    }

    async fn a_worker_that_died_loses_its_job_when_the_lease_ends(db) {
        enqueue(&db, "greet:amina", now()).await;
        let first = claim(&db, now(), 1).await.remove(0);
        assert!(claim(&db, now() + minutes(4), 1).await.is_empty());
        assert_eq!(next(&db).await, Some(first.lease_until));
        let second = claim(&db, now() + minutes(5), 1).await.remove(0);
        assert_eq!((second.id, second.attempts), (first.id, 1));

        // It was only slow, and comes back: it has nothing to say any more.
        let mut tx = db.begin().await;
        assert!(!job::done(&mut tx, &first).await.unwrap());
        assert!(!job::retry(&mut tx, &first, now(), "slow").await.unwrap());
        assert!(!job::give_up(&mut tx, &first, "slow").await.unwrap());
        assert!(job::done(&mut tx, &second).await.unwrap());
        assert!(!job::done(&mut tx, &second).await.unwrap());
        tx.commit().await.unwrap();
        assert_eq!(counts(&db).await, (0, 0));
    }

    async fn two_claims_with_the_same_end_are_told_apart(db) {
        enqueue(&db, "greet:amina", now()).await;
        let lease = now() + minutes(5);
        let mut tx = db.begin().await;
        let first = job::claim(&mut tx, now(), lease, 1).await.unwrap().remove(0);
        let second = job::claim(&mut tx, lease, lease, 1).await.unwrap().remove(0);
        assert_eq!(first.lease_until, second.lease_until);
        assert!(!job::done(&mut tx, &first).await.unwrap());
        assert!(job::done(&mut tx, &second).await.unwrap());
    }

    async fn what_did_not_work_is_tried_again_later_and_given_up_visibly(db) {
        enqueue(&db, "greet:amina", now()).await;
        let jobs = claim(&db, now(), 1).await;
        let mut tx = db.begin().await;
        assert!(job::retry(&mut tx, &jobs[0], now() + minutes(1), "nobody answered").await.unwrap());
        tx.commit().await.unwrap();
        assert!(claim(&db, now(), 1).await.is_empty());
        assert_eq!(counts(&db).await, (1, 0));

        let jobs = claim(&db, now() + minutes(1), 1).await;
        assert_eq!(jobs[0].attempts, 1);
        let mut tx = db.begin().await;
        assert!(job::give_up(&mut tx, &jobs[0], "no such address").await.unwrap());
        tx.commit().await.unwrap();
        assert!(claim(&db, now() + minutes(999), 1).await.is_empty());
        assert_eq!((counts(&db).await, next(&db).await), ((0, 1), None));

        // Given up is not forgotten.
        let mut tx = db.begin().await;
        assert_eq!(job::forget_before(&mut tx, now() + minutes(9999)).await.unwrap(), 0);
    }

    async fn a_job_belongs_to_the_transaction_that_asked_for_it(db) {
        let mut tx = db.begin().await;
        job::enqueue(&mut tx, id!(JobId, db), "greet", "", now(), "greet").await.unwrap();
        drop(tx);
        assert!(claim(&db, now(), 9).await.is_empty());
        assert!(enqueue(&db, "greet", now()).await);
    }
}
