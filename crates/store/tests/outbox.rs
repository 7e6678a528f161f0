//! The outbox as a list: only what somebody may see, and what was given up can be tried again.

use domain::id::{DeskId, MunicipalityId};
use domain::message::{Channel, Message, MessageKind, MessageState, Subject};
use domain::staff::extent::Extent;
use store::history::Part;
use store::message::{self, Filter, Outgoing};
use store::{callback, content, job};

use crate::callback::a_callback;
use crate::fixtures::{booked, desk, municipality, phone, slot, some_desk};
use crate::history::somebody;
use crate::support::{TestDb, at, id, minutes, now, on_both_databases};

const START: &str = "2026-12-14T09:00:00Z";

/// A message written so many minutes from now.
async fn queued(db: &TestDb, subject: Subject, minute: i64) -> Message {
    let message = Message {
        id: id!(MessageId, db),
        kind: MessageKind::Reminder,
        channel: Channel::Email,
        subject,
        about: None,
        starts_at: None,
        sequence: 0,
        state: MessageState::Queued,
        attempts: 0,
        created_at: now() + minutes(minute),
    };
    let mut tx = db.begin().await;
    assert!(
        message::enqueue(&mut tx, &message, now(), &message.id.to_string())
            .await
            .unwrap()
    );
    tx.commit().await.unwrap();
    message
}

async fn seen(db: &TestDb, filter: &Filter) -> Vec<Outgoing> {
    let mut session = db.store.reader().await.unwrap();
    message::list(&mut session, filter, Part { skip: 0, most: 50 })
        .await
        .unwrap()
}

fn ids(found: &[Outgoing]) -> Vec<domain::id::MessageId> {
    found.iter().map(|o| o.message.id).collect()
}

fn within(municipalities: &[MunicipalityId], desks: &[DeskId]) -> Filter {
    let extent = Extent {
        municipalities: municipalities.to_vec(),
        desks: desks.to_vec(),
        ..Extent::default()
    };
    Filter {
        extent,
        ..Filter::default()
    }
}

fn network() -> Filter {
    Filter {
        extent: Extent {
            network: true,
            ..Extent::default()
        },
        ..Filter::default()
    }
}

on_both_databases! {
    async fn messages_are_seen_where_their_desk_is(db) {
        let (here, elsewhere) = (municipality(&db, 8), municipality(&db, 9));
        let own = desk(&db, &here);
        let (mut asked, secret) = a_callback(&db);
        asked.municipality = Some(here.id);
        let mut tx = db.begin().await;
        for municipality in [&here, &elsewhere] {
            content::put_municipality(&mut tx, municipality).await.unwrap();
        }
        content::put_desk(&mut tx, &own).await.unwrap();
        assert!(callback::insert(&mut tx, &asked, &secret).await.unwrap());
        tx.commit().await.unwrap();
        let other = some_desk(&db).await;
        let booking = booked(&db, own.id, &slot(at(START), 9, 0), phone("3516818198")).await;
        let far = booked(&db, other, &slot(at(START), 9, 0), phone("3516818198")).await;
        let staff = somebody(&db).await;
        let about = queued(&db, Subject::Booking(booking.id), 1).await.id;
        let about_far = queued(&db, Subject::Booking(far.id), 2).await.id;
        let about_call = queued(&db, Subject::Callback(asked.id), 3).await.id;
        let to_staff = queued(&db, Subject::Staff(staff.id), 4).await.id;

        assert!(seen(&db, &Filter::default()).await.is_empty());
        assert_eq!(ids(&seen(&db, &within(&[], &[own.id])).await), [about]);
        assert_eq!(ids(&seen(&db, &within(&[here.id], &[])).await), [about_call, about]);
        assert!(seen(&db, &within(&[elsewhere.id], &[])).await.is_empty());
        assert_eq!(ids(&seen(&db, &network()).await), [about_call, about_far, about]);
        let to_people = Filter { staff: vec![staff.id], ..network() };
        assert_eq!(ids(&seen(&db, &to_people).await), [to_staff, about_call, about_far, about]);

        let found = seen(&db, &within(&[], &[own.id])).await.remove(0);
        assert_eq!(found.booking, Some((booking.code, booking.starts_at, booking.status)));
        assert_eq!((found.desk, found.municipality), (Some(own.id), None));
    }

    async fn messages_are_counted_and_found_by_state(db) {
        let desk = some_desk(&db).await;
        let booking = booked(&db, desk, &slot(at(START), 9, 0), phone("3516818198")).await;
        let (failed, sent) = (queued(&db, Subject::Booking(booking.id), 5).await, queued(&db, Subject::Booking(booking.id), 6).await);
        queued(&db, Subject::Booking(booking.id), 7).await;
        let mut tx = db.begin().await;
        message::mark_failed(&mut tx, failed.id, now() + minutes(1), "550 no such mailbox").await.unwrap();
        message::mark_sent(&mut tx, sent.id, now()).await.unwrap();
        tx.commit().await.unwrap();
        let mut session = db.store.reader().await.unwrap();
        use MessageState::{Dropped, Failed, Queued, Sent};
        let only_failed = Filter { state: Some(Failed), ..within(&[], &[desk]) };
        assert_eq!(message::by_state(&mut session, &only_failed).await.unwrap(), [(Failed, 1), (Queued, 1), (Sent, 1), (Dropped, 0)]);
        let found = seen(&db, &only_failed).await;
        assert_eq!(ids(&found), [failed.id]);
        assert_eq!((found[0].error.as_deref(), found[0].changed_at), (Some("550 no such mailbox"), now() + minutes(1)));
        let part = message::list(&mut session, &network(), Part { skip: 1, most: 1 }).await.unwrap();
        assert_eq!(ids(&part), [sent.id]);
    }

    async fn what_was_given_up_is_tried_again_once(db) {
        let desk = some_desk(&db).await;
        let booking = booked(&db, desk, &slot(at(START), 9, 0), phone("3516818198")).await;
        let written = queued(&db, Subject::Booking(booking.id), 8).await;
        let mut tx = db.begin().await;
        assert!(!message::requeue(&mut tx, written.id, now()).await.unwrap(), "it waits");
        let jobs = job::claim(&mut tx, now(), now() + minutes(1), 9).await.unwrap();
        message::mark_failed(&mut tx, written.id, now(), "no").await.unwrap();
        assert!(job::give_up(&mut tx, &jobs[0], "no").await.unwrap());
        assert!(message::requeue(&mut tx, written.id, now() + minutes(9)).await.unwrap());
        assert!(!message::requeue(&mut tx, written.id, now() + minutes(9)).await.unwrap(), "it waits again");
        assert!(job::claim(&mut tx, now() + minutes(8), now() + minutes(10), 9).await.unwrap().is_empty());
        let again = job::claim(&mut tx, now() + minutes(9), now() + minutes(10), 9).await.unwrap();
        assert_eq!((again[0].id, again[0].attempts, again[0].payload.clone()), (jobs[0].id, 0, written.id.to_string()));
        assert!(!job::revive(&mut tx, again[0].id, now()).await.unwrap(), "it is under way");
        assert_eq!(message::by_id(&mut tx, written.id).await.unwrap().unwrap().state, MessageState::Queued);
    }
}
