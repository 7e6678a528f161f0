//! What signing in leaves behind: codes on paper, known browsers, failures; and those who coordinate the network.

use domain::contact::Email;
use domain::id::StaffId;
use domain::locale::Locale;
use domain::secret::{Secret, SecretHash};
use domain::staff::account::{Staff, StaffState};
use domain::staff::role::{Grant, Role, Scope};
use domain::text::Line;
use store::staff;

use crate::support::{TestDb, minutes, now, on_both_databases};

pub async fn somebody(db: &TestDb, email: &str, role: Role) -> StaffId {
    let person = Staff {
        id: StaffId::new(now(), db.random.as_ref()),
        email: Email::parse(email).unwrap(),
        name: Line::parse("Anna", 80).unwrap(),
        language: Locale::It,
        state: StaffState::Active,
        grants: Vec::new(),
        created_at: now(),
    };
    let mut tx = db.begin().await;
    assert!(staff::insert(&mut tx, &person).await.unwrap());
    let row = person.id.0;
    let grant = Grant {
        role,
        scope: Scope::Network,
    };
    assert!(staff::grant(&mut tx, row, person.id, grant).await.unwrap());
    tx.commit().await.unwrap();
    person.id
}

fn mark(db: &TestDb) -> SecretHash {
    Secret::new(db.random.as_ref()).hash()
}

on_both_databases! {
    async fn a_code_on_paper_is_good_once_and_for_its_owner_alone(db) {
        let anna = somebody(&db, "anna@example.org", Role::Observer).await;
        let bea = somebody(&db, "bea@example.org", Role::Observer).await;
        let mut tx = db.begin().await;
        let codes = ["one".to_owned(), "two".to_owned()];
        staff::replace_recovery_codes(&mut tx, anna, &codes).await.unwrap();
        assert!(!staff::use_recovery_code(&mut tx, bea, "one", now()).await.unwrap());
        assert!(staff::use_recovery_code(&mut tx, anna, "one", now()).await.unwrap());
        assert!(!staff::use_recovery_code(&mut tx, anna, "one", now()).await.unwrap());
        assert_eq!(staff::recovery_codes_left(&mut tx, anna).await.unwrap(), 1);
        staff::replace_recovery_codes(&mut tx, anna, &["three".to_owned()]).await.unwrap();
        assert!(!staff::use_recovery_code(&mut tx, anna, "two", now()).await.unwrap());
        assert_eq!(staff::recovery_codes_left(&mut tx, anna).await.unwrap(), 1);
    }

    async fn a_browser_is_new_once(db) {
        let anna = somebody(&db, "anna@example.org", Role::Observer).await;
        let (one, two) = (mark(&db), mark(&db));
        let mut tx = db.begin().await;
        assert!(staff::see_device(&mut tx, anna, &one, now()).await.unwrap());
        assert!(!staff::see_device(&mut tx, anna, &one, now() + minutes(5)).await.unwrap());
        assert!(staff::see_device(&mut tx, anna, &two, now()).await.unwrap());
        assert_eq!(staff::devices_of(&mut tx, anna).await.unwrap(), 2);
        // The first one was used since.
        assert_eq!(staff::forget_devices_before(&mut tx, now() + minutes(1)).await.unwrap(), 1);
        assert!(staff::knows_device(&mut tx, anna, &one).await.unwrap());
        assert!(!staff::knows_device(&mut tx, anna, &two).await.unwrap());
        staff::forget_devices(&mut tx, anna).await.unwrap();
        assert_eq!(staff::devices_of(&mut tx, anna).await.unwrap(), 0);
    }

    async fn failures_add_up_and_are_forgotten(db) {
        let mut tx = db.begin().await;
        let since = now() - minutes(60);
        for n in 1..=3 {
            staff::count_failure(&mut tx, "anna", now(), since).await.unwrap();
            assert_eq!(staff::failures_of(&mut tx, "anna", since).await.unwrap(), n);
        }
        assert_eq!(staff::failures_of(&mut tx, "bea", since).await.unwrap(), 0);
        assert_eq!(staff::failures_of(&mut tx, "anna", now() + minutes(1)).await.unwrap(), 0);
        // After a pause they count from the beginning.
        let (later, since) = (now() + minutes(90), now() + minutes(30));
        staff::count_failure(&mut tx, "anna", later, since).await.unwrap();
        assert_eq!(staff::failures_of(&mut tx, "anna", since).await.unwrap(), 1);
        staff::forget_failures(&mut tx, "anna").await.unwrap();
        assert_eq!(staff::failures_of(&mut tx, "anna", since).await.unwrap(), 0);
        staff::count_failure(&mut tx, "carla", now(), since).await.unwrap();
        assert_eq!(staff::forget_failures_before(&mut tx, later).await.unwrap(), 1);
    }

    async fn only_who_coordinates_the_network_and_can_sign_in_counts(db) {
        let anna = somebody(&db, "anna@example.org", Role::Coordinator).await;
        let bea = somebody(&db, "bea@example.org", Role::Coordinator).await;
        somebody(&db, "carla@example.org", Role::Editor).await;
        let mut tx = db.begin().await;
        let mut both = [anna, bea];
        both.sort();
        assert_eq!(staff::lock_network_coordinators(&mut tx).await.unwrap(), both);
        staff::set_state(&mut tx, bea, StaffState::Disabled).await.unwrap();
        assert_eq!(staff::lock_network_coordinators(&mut tx).await.unwrap(), [anna]);
    }
}
