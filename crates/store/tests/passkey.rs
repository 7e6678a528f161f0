//! Passkeys, and what browsers are asked for them.

use domain::id::{PasskeyId, StaffId, StaffSessionId};
use domain::secret::Secret;
use domain::staff::passkey::Passkey;
use domain::staff::role::Role;
use domain::text::Line;
use store::staff::{self, Asked, StoredPasskey};

use crate::sign_in::somebody;
use crate::support::{TestDb, minutes, now, on_both_databases};

fn a_passkey(db: &TestDb, of: StaffId, credential_id: &str) -> StoredPasskey {
    StoredPasskey {
        passkey: Passkey {
            id: PasskeyId::new(now(), db.random.as_ref()),
            name: Line::parse("telefono", 40).unwrap(),
            created_at: now(),
            used_at: None,
        },
        staff: of,
        credential_id: credential_id.to_owned(),
        credential: "{\"counter\":0}".to_owned(),
    }
}

on_both_databases! {
    async fn a_passkey_is_found_by_what_its_device_calls_it(db) {
        let anna = somebody(&db, "anna@example.org", Role::Observer).await;
        let (one, two) = (a_passkey(&db, anna, "one"), a_passkey(&db, anna, "two"));
        let mut tx = db.begin().await;
        for passkey in [&one, &two] {
            assert!(staff::put_passkey(&mut tx, passkey).await.unwrap());
        }
        assert_eq!(staff::passkeys_of(&mut tx, anna).await.unwrap(), [one, two.clone()]);
        assert_eq!(staff::passkey_by_credential(&mut tx, "two").await.unwrap(), Some(two));
        assert_eq!(staff::passkey_by_credential(&mut tx, "three").await.unwrap(), None);
    }

    async fn two_accounts_never_have_the_same_passkey(db) {
        let anna = somebody(&db, "anna@example.org", Role::Observer).await;
        let bea = somebody(&db, "bea@example.org", Role::Observer).await;
        let mut tx = db.begin().await;
        assert!(staff::put_passkey(&mut tx, &a_passkey(&db, anna, "one")).await.unwrap());
        assert!(!staff::put_passkey(&mut tx, &a_passkey(&db, bea, "one")).await.unwrap());
        assert!(staff::passkeys_of(&mut tx, bea).await.unwrap().is_empty());
    }

    async fn a_use_counts_from_what_was_read(db) {
        let anna = somebody(&db, "anna@example.org", Role::Observer).await;
        let read = a_passkey(&db, anna, "one");
        let mut tx = db.begin().await;
        staff::put_passkey(&mut tx, &read).await.unwrap();
        let later = now() + minutes(5);
        assert!(staff::use_passkey(&mut tx, &read, "{\"counter\":1}", later).await.unwrap());
        assert!(!staff::use_passkey(&mut tx, &read, "{\"counter\":1}", later).await.unwrap());
        let used = staff::passkey_by_credential(&mut tx, "one").await.unwrap().unwrap();
        assert_eq!((used.credential.as_str(), used.passkey.used_at), ("{\"counter\":1}", Some(later)));
    }

    async fn a_passkey_is_taken_away_by_its_owner_or_with_all_of_them(db) {
        let anna = somebody(&db, "anna@example.org", Role::Observer).await;
        let bea = somebody(&db, "bea@example.org", Role::Observer).await;
        let (one, two) = (a_passkey(&db, anna, "one"), a_passkey(&db, anna, "two"));
        let mut tx = db.begin().await;
        for passkey in [&one, &two, &a_passkey(&db, bea, "three")] {
            staff::put_passkey(&mut tx, passkey).await.unwrap();
        }
        assert!(!staff::remove_passkey(&mut tx, bea, one.passkey.id).await.unwrap());
        assert!(staff::remove_passkey(&mut tx, anna, one.passkey.id).await.unwrap());
        assert!(!staff::remove_passkey(&mut tx, anna, one.passkey.id).await.unwrap());
        assert_eq!(staff::passkeys_of(&mut tx, anna).await.unwrap(), [two]);
        staff::forget_passkeys(&mut tx, anna).await.unwrap();
        assert!(staff::passkeys_of(&mut tx, anna).await.unwrap().is_empty());
        assert_eq!(staff::passkeys_of(&mut tx, bea).await.unwrap().len(), 1);
    }

    async fn a_challenge_is_taken_once_in_time_and_by_its_holder(db) {
        let (held, other) = (Secret::new(db.random.as_ref()).hash(), Secret::new(db.random.as_ref()).hash());
        let session = StaffSessionId::new(now(), db.random.as_ref());
        let until = now() + minutes(6);
        let mut tx = db.begin().await;
        for asked in [Asked::ToSignIn(&held), Asked::ToAdd(session)] {
            staff::put_challenge(&mut tx, asked, "before", until).await.unwrap();
            staff::put_challenge(&mut tx, asked, "{}", until).await.unwrap();
            assert_eq!(staff::take_challenge(&mut tx, Asked::ToSignIn(&other), now()).await.unwrap(), None);
            assert_eq!(staff::take_challenge(&mut tx, asked, until).await.unwrap(), None, "too late");
            assert_eq!(staff::take_challenge(&mut tx, asked, now()).await.unwrap().as_deref(), Some("{}"));
            assert_eq!(staff::take_challenge(&mut tx, asked, now()).await.unwrap(), None, "taken");
        }
    }

    async fn challenges_that_nobody_answered_are_forgotten(db) {
        let (one, two) = (Secret::new(db.random.as_ref()).hash(), Secret::new(db.random.as_ref()).hash());
        let mut tx = db.begin().await;
        staff::put_challenge(&mut tx, Asked::ToSignIn(&one), "{}", now() + minutes(1)).await.unwrap();
        staff::put_challenge(&mut tx, Asked::ToSignIn(&two), "{}", now() + minutes(9)).await.unwrap();
        assert_eq!(staff::forget_challenges_before(&mut tx, now() + minutes(5)).await.unwrap(), 1);
        assert!(staff::take_challenge(&mut tx, Asked::ToSignIn(&two), now()).await.unwrap().is_some());
    }
}
