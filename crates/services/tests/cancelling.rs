//! A booking is called off: the seat is free again and one message goes out.

use domain::booking::Status;
use domain::message::{MessageKind, MessageState};
use services::booking::{CancelError, Cancelled};

use crate::content::{GALLARATESE, QUARTO, family, nameless};
use crate::support::on_both_databases;
use crate::world::{World, at_once, wall};

const TEN: &str = "2026-12-02T10:00";

on_both_databases! {
    async fn cancelling_frees_the_seat_and_queues_one_message(db) {
        let world = World::new(&db).await;
        let (booking, _) = world.book(QUARTO, TEN, &family("amina@example.org")).await;
        world.work().await;
        assert_eq!(
            world.services.cancel_booking(&booking).await.unwrap(),
            Cancelled::Now
        );
        assert_eq!(world.free(QUARTO, TEN).await, 1);
        let now = world.booking(booking.id).await;
        assert_eq!((now.status, now.sequence), (Status::Cancelled, 1));
        let messages = world.outbox_of(booking.id).await;
        let cancelled: Vec<_> = messages
            .iter()
            .filter(|(kind, _)| *kind == MessageKind::Cancelled)
            .collect();
        assert_eq!(cancelled, [&(MessageKind::Cancelled, MessageState::Queued)]);
        world
            .hold(QUARTO, TEN)
            .await
            .expect("somebody else may have it");
    }

    async fn cancelling_again_does_nothing_and_sends_nothing(db) {
        let world = World::new(&db).await;
        let (booking, _) = world.book(QUARTO, TEN, &family("amina@example.org")).await;
        world.services.cancel_booking(&booking).await.unwrap();
        world.hold(QUARTO, TEN).await.unwrap();
        // From the page as it was, and from a fresh one.
        assert_eq!(
            world.services.cancel_booking(&booking).await.unwrap(),
            Cancelled::Before
        );
        let fresh = world.booking(booking.id).await;
        assert_eq!(
            world.services.cancel_booking(&fresh).await.unwrap(),
            Cancelled::Before
        );
        assert_eq!(
            world.usage(QUARTO, TEN).await.taken,
            1,
            "the seat is somebody else's now"
        );
        let messages = world.outbox_of(booking.id).await;
        assert_eq!(
            messages
                .iter()
                .filter(|(kind, _)| *kind == MessageKind::Cancelled)
                .count(),
            1
        );
    }

    async fn cancelled_twenty_times_at_once_one_seat_is_freed_and_one_message_queued(db) {
        let world = World::new(&db).await;
        let servers = [world.services.clone(), world.second_server(&db).await];
        let (booking, _) = world
            .book(GALLARATESE, TEN, &family("amina@example.org"))
            .await;
        world.book(GALLARATESE, TEN, &nameless()).await;
        let answers = at_once(20, |n| {
            let (server, booking) = (servers[n % 2].clone(), booking.clone());
            async move { server.cancel_booking(&booking).await.unwrap() }
        })
        .await;
        assert_eq!(answers.iter().filter(|a| **a == Cancelled::Now).count(), 1);
        assert_eq!(world.usage(GALLARATESE, TEN).await.taken, 1);
        let messages = world.outbox_of(booking.id).await;
        assert_eq!(
            messages
                .iter()
                .filter(|(kind, _)| *kind == MessageKind::Cancelled)
                .count(),
            1
        );
    }

    async fn what_has_begun_cannot_be_cancelled(db) {
        let world = World::new(&db).await;
        let (booking, _) = world.book(QUARTO, TEN, &family("amina@example.org")).await;
        world.clock.set("2026-12-02T09:00:00Z");
        assert!(matches!(
            world.services.cancel_booking(&booking).await,
            Err(CancelError::TooLate)
        ));
        assert_eq!(world.booking(booking.id).await.status, Status::Confirmed);
    }

    async fn cancelling_from_an_old_page_frees_the_seat_the_booking_has_now(db) {
        let world = World::new(&db).await;
        let (old, _) = world.book(QUARTO, TEN, &family("amina@example.org")).await;
        world
            .services
            .move_booking(&old, &world.desk(QUARTO), wall("2026-12-02T11:00"))
            .await
            .unwrap();
        world.hold(QUARTO, TEN).await.unwrap();
        assert_eq!(
            world.services.cancel_booking(&old).await.unwrap(),
            Cancelled::Now
        );
        assert_eq!(
            (
                world.usage(QUARTO, TEN).await.taken,
                world.usage(QUARTO, "2026-12-02T11:00").await.taken
            ),
            (1, 0)
        );
    }

    async fn a_cancelled_family_may_book_the_same_slot_again(db) {
        let world = World::new(&db).await;
        let (booking, _) = world.book(QUARTO, TEN, &family("amina@example.org")).await;
        world.services.cancel_booking(&booking).await.unwrap();
        let (again, _) = world.book(QUARTO, TEN, &family("amina@example.org")).await;
        assert_ne!((again.id, again.code), (booking.id, booking.code));
    }
}
