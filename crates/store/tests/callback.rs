//! Requests to be called.

use domain::callback::{BestHour, Callback, CallbackStatus};
use domain::contact::Phone;
use domain::locale::Locale;
use domain::secret::SecretHash;
use jiff::civil::date;
use store::{StoreError, callback, content};

use crate::fixtures::{desk, municipality, secret};
use crate::support::{TestDb, id, now, on_both_databases};

pub fn a_callback(db: &TestDb) -> (Callback, SecretHash) {
    let callback = Callback {
        id: id!(CallbackId, db),
        municipality: None,
        desk: None,
        phone: Some(Phone::parse("333 1234567").unwrap()),
        language: Locale::Bn,
        best_hour: BestHour::Afternoon,
        status: CallbackStatus::Waiting,
        tries: 0,
        tried_at: None,
        created_at: now(),
        erase_on: date(2026, 12, 31),
    };
    (callback, secret(db))
}

on_both_databases! {
    async fn a_request_is_read_back_and_the_same_form_asks_once(db) {
        let municipality = municipality(&db, 8);
        let desk = desk(&db, &municipality);
        let (mut asked, secret) = a_callback(&db);
        (asked.municipality, asked.desk) = (Some(municipality.id), Some(desk.id));
        let mut tx = db.begin().await;
        content::put_municipality(&mut tx, &municipality).await.unwrap();
        content::put_desk(&mut tx, &desk).await.unwrap();
        assert!(callback::insert(&mut tx, &asked, &secret).await.unwrap());
        let (again, _) = a_callback(&db);
        assert!(!callback::insert(&mut tx, &again, &secret).await.unwrap());
        tx.commit().await.unwrap();

        let mut session = db.store.reader().await.unwrap();
        let read = callback::by_secret(&mut session, &secret).await.unwrap().unwrap();
        assert_eq!(format!("{read:?}"), format!("{asked:?}"));
        let read = callback::by_id(&mut session, asked.id).await.unwrap().unwrap();
        assert_eq!(format!("{read:?}"), format!("{asked:?}"));
        assert!(callback::by_id(&mut session, again.id).await.unwrap().is_none());
        assert!(callback::by_secret(&mut session, &crate::fixtures::secret(&db)).await.unwrap().is_none());
    }

    async fn an_unknown_desk_is_a_conflict(db) {
        let (mut asked, secret) = a_callback(&db);
        asked.desk = Some(id!(DeskId, db));
        let mut tx = db.begin().await;
        let refused = callback::insert(&mut tx, &asked, &secret).await;
        assert!(matches!(refused, Err(StoreError::Conflict(_))), "{refused:?}");
    }

    async fn a_request_is_closed_once(db) {
        let (asked, secret) = a_callback(&db);
        let mut tx = db.begin().await;
        callback::insert(&mut tx, &asked, &secret).await.unwrap();
        assert!(callback::close(&mut tx, asked.id, CallbackStatus::Reached, now()).await.unwrap());
        assert!(!callback::close(&mut tx, asked.id, CallbackStatus::Closed, now()).await.unwrap());
        let read = callback::by_id(&mut tx, asked.id).await.unwrap().unwrap();
        assert_eq!(read.status, CallbackStatus::Reached);
    }

    async fn a_number_is_deleted_on_its_day_with_its_link(db) {
        let (asked, secret) = a_callback(&db);
        let mut tx = db.begin().await;
        callback::insert(&mut tx, &asked, &secret).await.unwrap();
        assert!(callback::due_for_erasure(&mut tx, date(2026, 12, 30), 9).await.unwrap().is_empty());
        assert_eq!(callback::due_for_erasure(&mut tx, date(2026, 12, 31), 9).await.unwrap(), [asked.id]);
        assert!(callback::erase(&mut tx, asked.id, now()).await.unwrap());
        assert!(!callback::erase(&mut tx, asked.id, now()).await.unwrap());
        assert!(callback::due_for_erasure(&mut tx, date(2026, 12, 31), 9).await.unwrap().is_empty());
        assert!(callback::by_secret(&mut tx, &secret).await.unwrap().is_none());
        assert_eq!(callback::by_id(&mut tx, asked.id).await.unwrap().unwrap().phone, None);
    }
}
