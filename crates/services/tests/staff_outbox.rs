//! Messages and history as staff see them: each within the own part of the network, and a failed message goes again once.

use domain::message::{MessageKind, MessageState};
use domain::staff::history::Thing;
use domain::staff::role::{Role, Scope};
use services::staff::{Denied, HistoryFilter, Retried, RetryError, StaffFailure};

use crate::content::{QUARTO, family};
use crate::staff_world::{EIGHT, NINE};
use crate::support::on_both_databases;
use crate::world::World;

/// A booking at Quarto whose confirmation was given up; tells the message.
async fn given_up(world: &World) -> (domain::booking::Booking, domain::id::MessageId) {
    let (booking, _) = world
        .book(QUARTO, "2026-12-09T10:00", &family("amina@example.org"))
        .await;
    let message = world.messages(booking.id).await.remove(0);
    assert_eq!(message.kind, MessageKind::Confirmed);
    let mut tx = world.store().begin().await.unwrap();
    let now = world.services.now();
    for job in store::job::claim(&mut tx, now, now, 9).await.unwrap() {
        store::job::give_up(&mut tx, &job, "550 no such mailbox")
            .await
            .unwrap();
    }
    store::message::mark_failed(&mut tx, message.id, now, "550 no such mailbox")
        .await
        .unwrap();
    tx.commit().await.unwrap();
    (booking, message.id)
}

async fn lines(world: &World) -> u64 {
    let coordinator = world.somebody(Role::Coordinator, Scope::Network).await;
    let page = world
        .services
        .staff_history(&coordinator, &HistoryFilter::default(), 1)
        .await
        .unwrap();
    page.total
}

on_both_databases! {
    async fn a_message_given_up_is_sent_again_once_and_that_is_noted_once(db) {
        let world = World::new(&db).await;
        let (booking, message) = given_up(&world).await;
        let worker = world.somebody(Role::DeskWorker, Scope::Desk(booking.desk)).await;
        let page = world.services.staff_messages(&worker, Some(MessageState::Failed), 1).await.unwrap();
        assert_eq!(page.messages.iter().map(|m| m.message.id).collect::<Vec<_>>(), [message]);
        assert_eq!(page.counts[0], (MessageState::Failed, 1));
        assert_eq!(page.messages[0].booking.as_ref().map(|(code, ..)| code), Some(&booking.code));

        assert_eq!(world.services.retry_message(&worker, message).await.unwrap(), Retried::Now);
        assert_eq!(world.services.retry_message(&worker, message).await.unwrap(), Retried::Before);
        assert_eq!(lines(&world).await, 1);
        world.work().await;
        assert_eq!(world.outbox_of(booking.id).await[0], (MessageKind::Confirmed, MessageState::Sent));
        assert_eq!(world.letters().len(), 1);
        assert_eq!(world.services.retry_message(&worker, message).await.unwrap(), Retried::Before);
    }

    async fn what_is_no_longer_true_is_not_sent_again(db) {
        let world = World::new(&db).await;
        let (booking, message) = given_up(&world).await;
        let worker = world.somebody(Role::DeskWorker, EIGHT).await;
        world.services.cancel_booking(&booking).await.unwrap();
        let refused = world.services.retry_message(&worker, message).await;
        assert!(matches!(refused, Err(RetryError::NoLongerTrue)), "{refused:?}");
        assert_eq!(lines(&world).await, 0);
    }

    async fn a_message_of_another_municipality_is_unknown(db) {
        let world = World::new(&db).await;
        let (_, message) = given_up(&world).await;
        let stranger = world.somebody(Role::Coordinator, NINE).await;
        assert!(world.services.staff_messages(&stranger, None, 1).await.unwrap().messages.is_empty());
        let refused = world.services.retry_message(&stranger, message).await;
        assert!(matches!(refused, Err(RetryError::Denied(Denied::Unknown))), "{refused:?}");
        let counter = world.somebody(Role::Counter, EIGHT).await;
        let refused = world.services.retry_message(&counter, message).await;
        assert!(matches!(refused, Err(RetryError::Denied(Denied::Forbidden))), "{refused:?}");
        let refused = world.services.staff_messages(&counter, None, 1).await;
        assert!(matches!(refused, Err(StaffFailure::Denied(Denied::Forbidden))));
    }

    async fn the_history_is_seen_within_the_own_part_of_the_network(db) {
        let world = World::new(&db).await;
        let (_, message) = given_up(&world).await;
        let worker = world.somebody(Role::DeskWorker, EIGHT).await;
        world.services.retry_message(&worker, message).await.unwrap();
        let here = world.somebody(Role::Coordinator, EIGHT).await;
        let page = world.services.staff_history(&here, &HistoryFilter::default(), 1).await.unwrap();
        assert_eq!((page.total, page.lines[0].action.as_str(), page.lines[0].staff), (1, "message-retried", Some(worker.id)));
        assert_eq!(page.people.get(&worker.id), Some(&worker.name));
        assert_eq!(page.actions, ["message-retried"]);
        let today = HistoryFilter { thing: Some(Thing::Message), day: Some(world.services.today()), staff: Some(worker.id), ..HistoryFilter::default() };
        assert_eq!(world.services.staff_history(&here, &today, 1).await.unwrap().total, 1);
        let yesterday = HistoryFilter { day: world.services.today().yesterday().ok(), ..HistoryFilter::default() };
        assert_eq!(world.services.staff_history(&here, &yesterday, 1).await.unwrap().total, 0);
        let elsewhere = world.somebody(Role::Coordinator, NINE).await;
        let page = world.services.staff_history(&elsewhere, &HistoryFilter::default(), 1).await.unwrap();
        assert!(page.lines.is_empty() && page.people.is_empty() && page.actions.is_empty());
        let refused = world.services.staff_history(&worker, &HistoryFilter::default(), 1).await;
        assert!(matches!(refused, Err(StaffFailure::Denied(Denied::Forbidden))));
    }
}
