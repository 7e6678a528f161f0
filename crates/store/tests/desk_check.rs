//! Links that confirm a desk's card, and what families say of its phone.

use domain::contact::Email;
use domain::id::{DeskId, StaffId};
use domain::locale::Locale;
use domain::secret::SecretHash;
use domain::staff::account::{Staff, StaffState};
use domain::text::Line;
use jiff::civil::date;
use store::desk_check::{self, DeskCheck};

use crate::fixtures::{secret, some_desk};
use crate::support::{TestDb, id, minutes, now, on_both_databases};

async fn somebody(db: &TestDb) -> StaffId {
    let staff = Staff {
        id: id!(StaffId, db),
        email: Email::parse("lucia@example.org").unwrap(),
        name: Line::parse("Lucia", 80).unwrap(),
        language: Locale::It,
        state: StaffState::Active,
        grants: Vec::new(),
        created_at: now(),
    };
    let mut tx = db.begin().await;
    assert!(store::staff::insert(&mut tx, &staff).await.unwrap());
    tx.commit().await.unwrap();
    staff.id
}

async fn linked(db: &TestDb, desk: DeskId) -> (SecretHash, DeskCheck) {
    let link = DeskCheck {
        desk,
        staff: somebody(db).await,
        expires_at: now() + minutes(60),
        used_at: None,
    };
    let secret = secret(db);
    let mut tx = db.begin().await;
    desk_check::put_link(&mut tx, &secret, &link, now())
        .await
        .unwrap();
    tx.commit().await.unwrap();
    (secret, link)
}

on_both_databases! {
    async fn a_link_is_found_and_good_once(db) {
        let desk = some_desk(&db).await;
        let (hash, link) = linked(&db, desk).await;
        let mut tx = db.begin().await;
        assert_eq!(desk_check::find_link(&mut tx, &hash).await.unwrap(), Some(link));
        assert!(desk_check::use_link(&mut tx, &hash, now()).await.unwrap());
        assert!(!desk_check::use_link(&mut tx, &hash, now()).await.unwrap());
        let used = desk_check::find_link(&mut tx, &hash).await.unwrap().unwrap();
        assert_eq!(used.used_at, Some(now()));
        assert_eq!(desk_check::find_link(&mut tx, &secret(&db)).await.unwrap(), None);
    }

    async fn a_link_ends(db) {
        let (hash, link) = linked(&db, some_desk(&db).await).await;
        let mut tx = db.begin().await;
        assert!(!desk_check::use_link(&mut tx, &hash, link.expires_at).await.unwrap());
        desk_check::forget_before(&mut tx, link.expires_at + minutes(1)).await.unwrap();
        assert_eq!(desk_check::find_link(&mut tx, &hash).await.unwrap(), None);
    }

    async fn complaints_are_counted_by_desk_until_the_card_is_confirmed(db) {
        let (one, other) = (some_desk(&db).await, some_desk(&db).await);
        let mut tx = db.begin().await;
        for (desk, at) in [(one, now()), (one, now() - minutes(60)), (other, now())] {
            desk_check::complain(&mut tx, id!(ComplaintId, db), desk, at).await.unwrap();
        }
        let lately = desk_check::complaints(&mut tx, now() - minutes(5)).await.unwrap();
        assert_eq!((lately.get(&one), lately.get(&other)), (Some(&1), Some(&1)));
        desk_check::verify(&mut tx, one, date(2026, 12, 1)).await.unwrap();
        let left = desk_check::complaints(&mut tx, now() - minutes(500)).await.unwrap();
        assert_eq!((left.get(&one), left.get(&other)), (None, Some(&1)));
        desk_check::forget_before(&mut tx, now() + minutes(1)).await.unwrap();
        assert!(desk_check::complaints(&mut tx, now() - minutes(500)).await.unwrap().is_empty());
        tx.commit().await.unwrap();
        let mut session = db.store.reader().await.unwrap();
        let directory = store::directory::load(&mut session).await.unwrap();
        assert_eq!(directory.desk(one).unwrap().verified_on, Some(date(2026, 12, 1)));
    }
}
