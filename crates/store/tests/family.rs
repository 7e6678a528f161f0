//! Everything of one contact is found, whatever became of it, and nothing of others.

use domain::callback::CallbackStatus;
use domain::contact::Phone;
use store::{booking, callback, hold};

use crate::callback::a_callback;
use crate::fixtures::{booked, email, family, held, phone, slot, some_desk};
use crate::support::{at, now, on_both_databases};

const START: &str = "2026-12-14T09:00:00Z";

on_both_databases! {
    async fn bookings_of_a_contact_are_found_until_they_are_erased(db) {
        let (here, there) = (some_desk(&db).await, some_desk(&db).await);
        let first = booked(&db, here, &slot(at(START), 9, 0), email("Amina@example.org")).await;
        let called_off = booked(&db, there, &slot(at("2026-12-15T09:00:00Z"), 9, 0), email("amina@example.org")).await;
        booked(&db, here, &slot(at(START), 9, 0), email("bianca@example.org")).await;
        let mut tx = db.begin().await;
        assert!(booking::cancel(&mut tx, called_off.id, now()).await.unwrap());
        let found = booking::of_contact(&mut tx, &email("AMINA@example.org").key()).await.unwrap();
        assert_eq!(found.iter().map(|b| b.id).collect::<Vec<_>>(), [first.id, called_off.id]);
        assert!(booking::erase(&mut tx, first.id, now()).await.unwrap());
        let found = booking::of_contact(&mut tx, "amina@example.org").await.unwrap();
        assert_eq!(found.iter().map(|b| b.id).collect::<Vec<_>>(), [called_off.id]);
    }

    async fn requests_of_a_phone_are_found_until_they_are_erased(db) {
        let (asked, secret) = a_callback(&db);
        let number = Phone::parse("333 1234567").unwrap();
        let mut tx = db.begin().await;
        assert!(callback::insert(&mut tx, &asked, &secret).await.unwrap());
        assert!(callback::close(&mut tx, asked.id, CallbackStatus::Reached, now()).await.unwrap());
        assert_eq!(callback::of_phone(&mut tx, &number).await.unwrap()[0].id, asked.id);
        assert!(callback::of_phone(&mut tx, &Phone::parse("333 1234568").unwrap()).await.unwrap().is_empty());
        assert!(callback::erase(&mut tx, asked.id, now()).await.unwrap());
        assert!(callback::of_phone(&mut tx, &number).await.unwrap().is_empty());
    }

    async fn holds_in_which_a_contact_was_typed_are_found(db) {
        let desk = some_desk(&db).await;
        let (by_phone, _) = held(&db, desk, &slot(at(START), 9, 0)).await;
        let (by_email, _) = held(&db, desk, &slot(at(START), 9, 0)).await;
        held(&db, desk, &slot(at(START), 9, 0)).await;
        let mut tx = db.begin().await;
        hold::save_family(&mut tx, by_phone.id, &family(Some(phone("3516818198")))).await.unwrap();
        hold::save_family(&mut tx, by_email.id, &family(Some(email("Amina@example.org")))).await.unwrap();
        assert_eq!(hold::of_contact(&mut tx, &phone("351 681 8198").key()).await.unwrap(), [by_phone.id]);
        assert_eq!(hold::of_contact(&mut tx, &email("amina@example.org").key()).await.unwrap(), [by_email.id]);
        assert!(hold::of_contact(&mut tx, "nobody@example.org").await.unwrap().is_empty());
    }
}
