//! The outbox: every message has its job, and says what became of it.

use domain::id::{BookingId, MessageId};
use domain::message::{Channel, Message, MessageKind, MessageState, Subject};
use store::message::{self, Counts};
use store::{StoreError, callback, job};

use crate::callback::a_callback;
use crate::fixtures::{booked, phone, slot, some_desk};
use crate::support::{TestDb, at, id, minutes, now, on_both_databases};

fn a_message(db: &TestDb, subject: Subject) -> Message {
    Message {
        id: id!(MessageId, db),
        kind: MessageKind::Reminder,
        channel: Channel::Sms,
        subject,
        about: None,
        starts_at: Some(at("2026-12-14T09:00:00Z")),
        sequence: 2,
        state: MessageState::Queued,
        attempts: 0,
        created_at: now(),
    }
}

async fn a_booking(db: &TestDb) -> BookingId {
    let desk = some_desk(db).await;
    booked(
        db,
        desk,
        &slot(at("2026-12-14T09:00:00Z"), 1, 0),
        phone("3516818198"),
    )
    .await
    .id
}

async fn read(db: &TestDb, id: MessageId) -> Message {
    let mut session = db.store.reader().await.unwrap();
    message::by_id(&mut session, id).await.unwrap().unwrap()
}

on_both_databases! {
    async fn a_message_comes_with_the_job_that_sends_it(db) {
        let booking = a_booking(&db).await;
        let written = a_message(&db, Subject::Booking(booking));
        let mut tx = db.begin().await;
        assert!(message::enqueue(&mut tx, &written, now() + minutes(5), "reminder:48").await.unwrap());
        tx.commit().await.unwrap();
        assert_eq!(format!("{:?}", read(&db, written.id).await), format!("{written:?}"));

        let mut tx = db.begin().await;
        assert!(job::claim(&mut tx, now(), now() + minutes(1), 9).await.unwrap().is_empty());
        let jobs = job::claim(&mut tx, now() + minutes(5), now() + minutes(6), 9).await.unwrap();
        assert_eq!(jobs.len(), 1);
        assert_eq!((jobs[0].kind.as_str(), jobs[0].payload.clone()), (message::SEND, written.id.to_string()));
    }

    async fn the_same_message_is_owed_once(db) {
        let booking = a_booking(&db).await;
        let (first, mut second) = (a_message(&db, Subject::Booking(booking)), a_message(&db, Subject::Booking(booking)));
        second.created_at = now() + minutes(1);
        let mut tx = db.begin().await;
        assert!(message::enqueue(&mut tx, &first, now(), "confirmed:1").await.unwrap());
        assert!(!message::enqueue(&mut tx, &second, now(), "confirmed:1").await.unwrap());
        assert!(message::enqueue(&mut tx, &second, now(), "confirmed:2").await.unwrap());
        tx.commit().await.unwrap();
        let mut session = db.store.reader().await.unwrap();
        let found: Vec<_> = message::of_booking(&mut session, booking).await.unwrap().iter().map(|m| m.id).collect();
        assert_eq!(found, [first.id, second.id]);
        assert!(message::of_booking(&mut session, id!(BookingId, db)).await.unwrap().is_empty());
        assert!(message::by_id(&mut session, id!(MessageId, db)).await.unwrap().is_none());
    }

    async fn a_message_may_be_about_a_call_back(db) {
        let (asked, secret) = a_callback(&db);
        let mut written = a_message(&db, Subject::Callback(asked.id));
        (written.starts_at, written.sequence) = (None, 0);
        let mut tx = db.begin().await;
        callback::insert(&mut tx, &asked, &secret).await.unwrap();
        message::enqueue(&mut tx, &written, now(), "callback").await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(format!("{:?}", read(&db, written.id).await), format!("{written:?}"));
    }

    async fn a_message_about_nothing_is_a_conflict(db) {
        let mut tx = db.begin().await;
        let nothing = a_message(&db, Subject::Booking(id!(BookingId, db)));
        let refused = message::enqueue(&mut tx, &nothing, now(), "x").await;
        assert!(matches!(refused, Err(StoreError::Conflict(_))), "{refused:?}");
    }

    async fn what_becomes_of_messages_is_counted(db) {
        let booking = a_booking(&db).await;
        let messages: Vec<_> = (0..5).map(|_| a_message(&db, Subject::Booking(booking))).collect();
        let mut tx = db.begin().await;
        for message in &messages {
            message::enqueue(&mut tx, message, now(), &message.id.to_string()).await.unwrap();
        }
        message::mark_sent(&mut tx, messages[0].id, now()).await.unwrap();
        message::mark_failed(&mut tx, messages[1].id, now(), "no such address").await.unwrap();
        message::mark_dropped(&mut tx, messages[2].id, now()).await.unwrap();
        message::note_attempt(&mut tx, messages[3].id, "nobody answered").await.unwrap();
        // What is settled stays so.
        message::mark_failed(&mut tx, messages[0].id, now(), "late").await.unwrap();
        message::note_attempt(&mut tx, messages[0].id, "late").await.unwrap();
        tx.commit().await.unwrap();

        let mut outcome = Vec::new();
        for message in &messages {
            let message = read(&db, message.id).await;
            outcome.push((message.state, message.attempts));
        }
        use MessageState::{Dropped, Failed, Queued, Sent};
        assert_eq!(outcome, [(Sent, 0), (Failed, 0), (Dropped, 0), (Queued, 1), (Queued, 0)]);
        let mut session = db.store.reader().await.unwrap();
        assert_eq!(message::counts(&mut session).await.unwrap(), Counts { queued: 2, sent: 1, failed: 1 });
    }
}
