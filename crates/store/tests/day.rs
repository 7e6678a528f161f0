//! The bookings of a desk's day, what becomes of them, and who referred them.

use domain::booking::Status;
use domain::contact::Email;
use domain::locale::Locale;
use domain::message::{Channel, Message, MessageKind, MessageState, Subject};
use domain::staff::account::{Staff, StaffState};
use domain::text::Line;
use store::booking::{self, Ending};
use store::{callback, link, message};

use crate::callback::a_callback;
use crate::fixtures::{booked, email, family, phone, secret, slot, some_desk};
use crate::support::{TestDb, at, id, minutes, now, on_both_databases};

const START: &str = "2026-12-14T09:00:00Z";

fn a_message(db: &TestDb, booking: domain::id::BookingId) -> Message {
    Message {
        id: id!(MessageId, db),
        kind: MessageKind::Confirmed,
        channel: Channel::Email,
        subject: Subject::Booking(booking),
        about: None,
        starts_at: Some(at(START)),
        sequence: 0,
        state: MessageState::Queued,
        attempts: 0,
        created_at: now(),
    }
}

on_both_databases! {
    async fn a_desks_day_has_its_bookings_in_order_of_time(db) {
        let (desk, other) = (some_desk(&db).await, some_desk(&db).await);
        let start = at(START);
        let late = booked(&db, desk, &slot(start + minutes(30), 2, 0), email("b@example.org")).await;
        let early = booked(&db, desk, &slot(start, 2, 0), email("a@example.org")).await;
        booked(&db, desk, &slot(start + minutes(60), 2, 0), email("c@example.org")).await;
        booked(&db, other, &slot(start, 2, 0), email("a@example.org")).await;
        let mut session = db.store.reader().await.unwrap();
        let day = booking::of_desk(&mut session, desk, start, start + minutes(60)).await.unwrap();
        let ids: Vec<_> = day.iter().map(|b| b.id).collect();
        assert_eq!(ids, [early.id, late.id]);
    }

    async fn a_booking_is_marked_only_from_the_state_that_was_seen(db) {
        let desk = some_desk(&db).await;
        let slot = slot(at(START), 3, 0);
        let one = booked(&db, desk, &slot, email("a@example.org")).await;
        let mut tx = db.begin().await;
        assert!(booking::mark(&mut tx, one.id, Status::Confirmed, Status::Arrived, now()).await.unwrap());
        assert!(!booking::mark(&mut tx, one.id, Status::Confirmed, Status::Seen, now()).await.unwrap());
        tx.commit().await.unwrap();
        // The same contact is expected again meanwhile: it cannot be expected twice.
        booked(&db, desk, &slot, email("a@example.org")).await;
        let mut tx = db.begin().await;
        assert!(!booking::mark(&mut tx, one.id, Status::Arrived, Status::Confirmed, now()).await.unwrap());
        assert!(booking::mark(&mut tx, one.id, Status::Arrived, Status::Seen, now()).await.unwrap());
    }

    async fn a_family_is_unreached_until_a_later_message_arrives(db) {
        let desk = some_desk(&db).await;
        let one = booked(&db, desk, &slot(at(START), 3, 0), email("a@example.org")).await;
        booked(&db, desk, &slot(at(START), 3, 0), email("b@example.org")).await;
        let (failed, sent) = (a_message(&db, one.id), a_message(&db, one.id));
        let mut tx = db.begin().await;
        message::enqueue(&mut tx, &failed, now(), "1").await.unwrap();
        message::enqueue(&mut tx, &sent, now(), "2").await.unwrap();
        message::mark_failed(&mut tx, failed.id, now(), "refused").await.unwrap();
        let end = at(START) + minutes(1);
        let unreached = booking::unreached(&mut tx, desk, at(START), end).await.unwrap();
        assert_eq!(unreached.into_iter().collect::<Vec<_>>(), [one.id]);
        message::mark_sent(&mut tx, sent.id, now() + minutes(1)).await.unwrap();
        assert!(booking::unreached(&mut tx, desk, at(START), end).await.unwrap().is_empty());
    }

    async fn a_phone_is_found_by_its_end(db) {
        let desk = some_desk(&db).await;
        let one = booked(&db, desk, &slot(at(START), 3, 0), phone("351 681 8198")).await;
        booked(&db, desk, &slot(at(START), 3, 0), phone("351 681 8199")).await;
        let mut session = db.store.reader().await.unwrap();
        for typed in ["8198", "681 8198", "+39 351 681 8198", "0039 351 681 8198"] {
            let ending = Ending::of(typed).unwrap();
            let found = booking::of_phone_ending(&mut session, desk, &ending).await.unwrap();
            assert_eq!(found.iter().map(|b| b.id).collect::<Vec<_>>(), [one.id], "{typed}");
        }
        for few in ["", "198", "%%%%", "____"] {
            assert_eq!(Ending::of(few), None, "{few}");
        }
    }

    async fn a_new_contact_voids_old_links_and_a_new_name_does_not(db) {
        let desk = some_desk(&db).await;
        let slot = slot(at(START), 3, 0);
        let one = booked(&db, desk, &slot, email("a@example.org")).await;
        booked(&db, desk, &slot, email("b@example.org")).await;
        let secret = secret(&db);
        let mut tx = db.begin().await;
        link::insert(&mut tx, &secret, one.id, now()).await.unwrap();
        let mut renamed = one.family.clone();
        renamed.first_name = Some(Line::parse("Fatou", 80).unwrap());
        assert!(booking::correct(&mut tx, &one, &renamed, now()).await.unwrap());
        assert!(booking::by_link(&mut tx, &secret).await.unwrap().is_some());
        let taken = family(Some(email("b@example.org")));
        assert!(!booking::correct(&mut tx, &one, &taken, now()).await.unwrap());
        let other = family(Some(phone("351 681 8198")));
        assert!(booking::correct(&mut tx, &one, &other, now()).await.unwrap());
        assert_eq!(booking::by_id(&mut tx, one.id).await.unwrap().unwrap().family, other);
        assert!(booking::by_link(&mut tx, &secret).await.unwrap().is_none());
        booking::erase(&mut tx, one.id, now()).await.unwrap();
        assert!(!booking::correct(&mut tx, &one, &other, now()).await.unwrap());
    }

    async fn a_referral_is_its_makers_until_it_is_erased(db) {
        let desk = some_desk(&db).await;
        let one = booked(&db, desk, &slot(at(START), 3, 0), email("a@example.org")).await;
        let staff = Staff {
            id: id!(StaffId, db),
            email: Email::parse("carla@example.org").unwrap(),
            name: Line::parse("Carla", 80).unwrap(),
            language: Locale::It,
            state: StaffState::Active,
            grants: Vec::new(),
            created_at: now(),
        };
        let mut tx = db.begin().await;
        store::staff::insert(&mut tx, &staff).await.unwrap();
        booking::refer(&mut tx, one.id, staff.id, now()).await.unwrap();
        let own = booking::referrals_of(&mut tx, staff.id).await.unwrap();
        assert_eq!((own.len(), own[0].booking, own[0].status), (1, one.id, Status::Confirmed));
        assert!(booking::referrals_of(&mut tx, id!(StaffId, db)).await.unwrap().is_empty());
        booking::erase(&mut tx, one.id, now()).await.unwrap();
        assert!(booking::referrals_of(&mut tx, staff.id).await.unwrap().is_empty());
    }

    async fn calls_in_vain_are_counted_one_by_one(db) {
        let (asked, secret) = a_callback(&db);
        let mut tx = db.begin().await;
        callback::insert(&mut tx, &asked, &secret).await.unwrap();
        let waiting = callback::waiting(&mut tx).await.unwrap();
        assert_eq!(waiting.iter().map(|c| c.id).collect::<Vec<_>>(), [asked.id]);
        assert!(callback::note_try(&mut tx, asked.id, 0, now()).await.unwrap());
        assert!(!callback::note_try(&mut tx, asked.id, 0, now()).await.unwrap());
        let now_is = callback::by_id(&mut tx, asked.id).await.unwrap().unwrap();
        assert_eq!((now_is.tries, now_is.tried_at), (1, Some(now())));
        callback::close(&mut tx, asked.id, domain::callback::CallbackStatus::Closed, now()).await.unwrap();
        assert!(callback::waiting(&mut tx).await.unwrap().is_empty());
        assert!(!callback::note_try(&mut tx, asked.id, 1, now()).await.unwrap());
    }
}
