//! Reminders: two days and three hours before, of what is still true.

use domain::message::{MessageKind, MessageState};

use crate::content::{GALLARATESE, family};
use crate::support::on_both_databases;
use crate::world::{World, wall};

const START: &str = "2026-12-10T10:00";

/// How the reminders of a booking stand, in words.
async fn reminders(world: &World, booking: domain::id::BookingId) -> Vec<&'static str> {
    let messages = world.messages(booking).await;
    let mut states: Vec<_> = messages
        .iter()
        .filter(|m| m.kind == MessageKind::Reminder)
        .map(|m| m.state.word())
        .collect();
    states.sort_unstable();
    states
}

on_both_databases! {
    async fn a_reminder_goes_out_two_days_and_three_hours_before(db) {
        let world = World::new(&db).await;
        let (booking, _) = world
            .book(GALLARATESE, START, &family("amina@example.org"))
            .await;
        world.work().await;
        world.empty_outbox();

        world.clock.set("2026-12-08T08:59:59Z");
        world.work().await;
        assert!(world.letters().is_empty(), "not before its time");
        world.clock.set("2026-12-08T09:00:00Z");
        world.work().await;
        assert_eq!(
            world.letter().subject,
            "Il tuo appuntamento: giovedì 10 dicembre 2026, ore 10:00"
        );
        world.empty_outbox();

        world.clock.set("2026-12-10T06:00:00Z");
        world.work().await;
        let letter = world.letter();
        assert_eq!(
            letter.calendar.value("VEVENT", "SEQUENCE"),
            "0",
            "the same entry in the calendar"
        );
        assert_eq!(reminders(&world, booking.id).await, ["sent", "sent"]);
    }

    async fn across_the_night_of_the_change_two_days_are_forty_eight_hours(db) {
        let world = World::new(&db).await;
        world.clock.set("2027-03-20T08:00:00Z");
        // Wednesday 31 March 2027, after the change of Sunday the 28th.
        world
            .book(
                GALLARATESE,
                "2027-03-31T10:00",
                &family("amina@example.org"),
            )
            .await;
        world.work().await;
        world.empty_outbox();
        world.clock.set("2027-03-29T07:59:59Z");
        world.work().await;
        assert!(world.letters().is_empty());
        world.clock.set("2027-03-29T08:00:00Z");
        world.work().await;
        assert_eq!(world.letters().len(), 1);
    }

    async fn a_reminder_whose_hour_has_passed_or_is_near_is_not_queued(db) {
        let world = World::new(&db).await;
        // Booked a day before: only the one of three hours before is left.
        let (tomorrow, _) = world
            .book(
                GALLARATESE,
                "2026-12-02T10:00",
                &family("amina@example.org"),
            )
            .await;
        assert_eq!(reminders(&world, tomorrow.id).await, ["queued"]);
        // Booked four hours before: a reminder within the hour says nothing new.
        world.clock.set("2026-12-03T05:30:00Z");
        let (today, _) = world
            .book(
                GALLARATESE,
                "2026-12-03T10:00",
                &family("bianca@example.org"),
            )
            .await;
        assert_eq!(reminders(&world, today.id).await, Vec::<&str>::new());
    }

    async fn the_operator_sets_the_hours(db) {
        let world = World::with(&db, |settings| settings.reminder_hours = vec![24]).await;
        let (booking, _) = world
            .book(GALLARATESE, START, &family("amina@example.org"))
            .await;
        assert_eq!(reminders(&world, booking.id).await, ["queued"]);
        world.work().await;
        world.empty_outbox();
        world.clock.set("2026-12-09T09:00:00Z");
        world.work().await;
        assert_eq!(world.letters().len(), 1);
    }

    async fn after_a_move_only_the_new_time_is_reminded_of(db) {
        let world = World::new(&db).await;
        let (booking, _) = world
            .book(GALLARATESE, START, &family("amina@example.org"))
            .await;
        world
            .services
            .move_booking(&booking, &world.desk(GALLARATESE), wall("2026-12-17T10:00"))
            .await
            .unwrap();
        world.work().await;
        world.empty_outbox();
        world.clock.set("2026-12-10T08:00:00Z");
        world.work().await;
        assert!(world.letters().is_empty(), "nothing of the old time");
        assert_eq!(
            reminders(&world, booking.id).await,
            ["dropped", "dropped", "queued", "queued"]
        );
        world.clock.set("2026-12-15T09:00:00Z");
        world.work().await;
        assert_eq!(
            world.letter().subject,
            "Il tuo appuntamento: giovedì 17 dicembre 2026, ore 10:00"
        );
    }

    async fn moved_and_moved_back_each_reminder_goes_out_once(db) {
        let world = World::new(&db).await;
        let (booking, _) = world
            .book(GALLARATESE, START, &family("amina@example.org"))
            .await;
        for time in ["2026-12-17T10:00", START] {
            let now = world.booking(booking.id).await;
            world
                .services
                .move_booking(&now, &world.desk(GALLARATESE), wall(time))
                .await
                .unwrap();
        }
        world.work().await;
        world.empty_outbox();
        world.clock.set("2026-12-10T08:00:00Z");
        world.work().await;
        assert_eq!(
            reminders(&world, booking.id)
                .await
                .iter()
                .filter(|s| **s == "sent")
                .count(),
            2
        );
        assert_eq!(world.letters().len(), 2);
    }

    async fn after_a_cancellation_nobody_is_reminded(db) {
        let world = World::new(&db).await;
        let (booking, _) = world
            .book(GALLARATESE, START, &family("amina@example.org"))
            .await;
        world.services.cancel_booking(&booking).await.unwrap();
        world.work().await;
        world.empty_outbox();
        world.clock.set("2026-12-10T08:00:00Z");
        world.work().await;
        assert!(world.letters().is_empty());
        assert_eq!(reminders(&world, booking.id).await, ["dropped", "dropped"]);
    }

    async fn a_worker_that_was_away_does_not_remind_of_what_is_over(db) {
        let world = World::new(&db).await;
        let (booking, _) = world
            .book(GALLARATESE, START, &family("amina@example.org"))
            .await;
        world.clock.set("2026-12-10T09:00:00Z");
        world.work().await;
        assert!(world.letters().is_empty());
        let dropped = |(_, state): &(MessageKind, MessageState)| *state == MessageState::Dropped;
        assert!(world.outbox_of(booking.id).await.iter().all(dropped));
    }
}
