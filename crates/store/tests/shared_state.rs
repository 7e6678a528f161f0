//! What servers share.

use store::{keys, limit};
use tokio::task::JoinSet;

use crate::support::{minutes, now, on_both_databases};

on_both_databases! {
    async fn a_limit_holds_across_servers(db) {
        let servers = [db.store.clone(), db.second_server().await];
        let mut posts = JoinSet::new();
        for n in 0..40 {
            let server = servers[n % 2].clone();
            posts.spawn(async move {
                let mut tx = server.begin().await.unwrap();
                let granted = limit::hit(&mut tx, "client:7", now(), 25).await.unwrap();
                tx.commit().await.unwrap();
                granted
            });
        }
        assert_eq!(posts.join_all().await.into_iter().filter(|granted| *granted).count(), 25);
    }

    async fn a_limit_that_is_counted_alone_holds_across_servers(db) {
        let servers = [db.store.clone(), db.second_server().await];
        let mut posts = JoinSet::new();
        for n in 0..40 {
            let server = servers[n % 2].clone();
            posts.spawn(async move { limit::hit_alone(&server, "client:8", now(), 25).await.unwrap() });
        }
        assert_eq!(posts.join_all().await.into_iter().filter(|granted| *granted).count(), 25);
        assert!(!limit::hit_alone(&db.store, "client:9", now(), 0).await.unwrap());
    }

    async fn each_bucket_and_window_counts_for_itself(db) {
        let mut tx = db.begin().await;
        assert!(limit::hit(&mut tx, "a", now(), 1).await.unwrap());
        assert!(!limit::hit(&mut tx, "a", now(), 1).await.unwrap());
        assert!(limit::hit(&mut tx, "b", now(), 1).await.unwrap());
        assert!(limit::hit(&mut tx, "a", now() + minutes(1), 1).await.unwrap());
        assert!(!limit::hit(&mut tx, "c", now(), 0).await.unwrap());
    }

    async fn old_windows_are_forgotten(db) {
        let mut tx = db.begin().await;
        limit::hit(&mut tx, "a", now(), 1).await.unwrap();
        limit::hit(&mut tx, "a", now() + minutes(1), 1).await.unwrap();
        assert_eq!(limit::forget_before(&mut tx, now() + minutes(1)).await.unwrap(), 1);
        assert!(limit::hit(&mut tx, "a", now(), 1).await.unwrap());
        assert!(!limit::hit(&mut tx, "a", now() + minutes(1), 1).await.unwrap());
    }

    async fn all_servers_get_the_key_of_the_first(db) {
        let servers = [db.store.clone(), db.second_server().await];
        let mut starts = JoinSet::new();
        for n in 0..8_u8 {
            let server = servers[usize::from(n) % 2].clone();
            starts.spawn(async move {
                let mut tx = server.begin().await.unwrap();
                let key = keys::get_or_create(&mut tx, "forms", &[n; 32]).await.unwrap();
                tx.commit().await.unwrap();
                key
            });
        }
        let keys = starts.join_all().await;
        assert!(keys.iter().all(|key| *key == keys[0]));
        let mut tx = db.begin().await;
        assert_eq!(keys::get_or_create(&mut tx, "forms", &[99; 32]).await.unwrap(), keys[0]);
        assert_eq!(keys::get_or_create(&mut tx, "links", &[99; 32]).await.unwrap(), [99; 32]);
    }
}
