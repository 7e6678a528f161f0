//! The last step: a hold becomes a booking, once.

use domain::booking::{Booking, Status};
use domain::desk::Kind;
use domain::message::{MessageKind, MessageState};
use domain::secret::Secret;
use jiff::civil::date;
use services::booking::{ConfirmError, Confirmed, Held, Progress};

use crate::content::{GALLARATESE, NIGUARDA, QUARTO, details, family, nameless};
use crate::support::on_both_databases;
use crate::world::{World, at_once, instant, wall};

const TEN: &str = "2026-12-02T10:00";
const HALF_PAST: &str = "2026-12-02T10:30";

fn booked(answers: &[Result<Confirmed, ConfirmError>]) -> Vec<&Booking> {
    let now = answers.iter().filter_map(|a| match a {
        Ok(Confirmed::Now(booking)) => Some(booking.as_ref()),
        _ => None,
    });
    now.collect()
}

on_both_databases! {
    async fn a_family_books_a_slot(db) {
        let world = World::new(&db).await;
        let (booking, secret) = world.book(QUARTO, TEN, &family("amina@example.org")).await;
        assert_eq!(
            (booking.status, booking.sequence, booking.minutes),
            (Status::Confirmed, 0, 30)
        );
        assert_eq!(
            (booking.starts_at, booking.desk),
            (instant(TEN), world.desk(QUARTO).id)
        );
        assert_eq!(booking.family, family("amina@example.org"));
        assert_eq!(booking.details, details(Kind::InPerson));
        assert_eq!(booking.erase_on, date(2027, 1, 1));
        let shown = world.services.progress(&secret).await.unwrap();
        assert!(
            matches!(shown, Progress::Booked(b) if b.id == booking.id && b.code == booking.code && b.family == booking.family)
        );
        assert_eq!(world.usage(QUARTO, TEN).await.taken, 1);
        assert_eq!(world.free(QUARTO, TEN).await, 0);
    }

    async fn every_step_sent_again_after_the_end_leads_to_the_booking_and_changes_nothing(db) {
        let world = World::new(&db).await;
        let (desk, form) = (world.desk(GALLARATESE), world.form());
        let Ok(Held::Kept(secret)) = world.services.hold(&desk, wall(TEN), form).await else {
            panic!("a free slot")
        };
        let hold = world.holding(&secret).await;
        world.tell(&secret, &family("amina@example.org")).await;
        let Ok(Confirmed::Now(booking)) = world.services.confirm(&secret).await else {
            panic!("a booking")
        };

        assert!(
            matches!(world.services.hold(&desk, wall(TEN), form).await, Ok(Held::Booked(s)) if s == secret)
        );
        world
            .services
            .save_details(&hold, &details(Kind::Video))
            .await
            .unwrap();
        world
            .services
            .save_family(&hold, &family("altra@example.org"))
            .await
            .unwrap();
        assert!(
            matches!(world.services.confirm(&secret).await, Ok(Confirmed::Before(b)) if b.id == booking.id)
        );
        world.services.give_back(&secret).await.unwrap();

        let after = world.booking(booking.id).await;
        assert_eq!(
            (after.family, after.details, after.status),
            (booking.family, booking.details, Status::Confirmed)
        );
        assert_eq!(world.usage(GALLARATESE, TEN).await.taken, 1);
        assert_eq!(
            world.messages(booking.id).await.len(),
            2,
            "a confirmation and one reminder"
        );
    }

    async fn one_form_sent_twenty_times_at_once_makes_one_booking_and_one_confirmation(db) {
        let world = World::new(&db).await;
        let servers = [world.services.clone(), world.second_server(&db).await];
        let secret = world
            .ready(GALLARATESE, TEN, &family("amina@example.org"))
            .await;
        let answers = at_once(20, |n| {
            let (server, secret) = (servers[n % 2].clone(), secret.clone());
            async move { server.confirm(&secret).await }
        })
        .await;
        let made = booked(&answers);
        assert_eq!(made.len(), 1, "{answers:?}");
        let before = answers
            .iter()
            .filter(|a| matches!(a, Ok(Confirmed::Before(b)) if b.id == made[0].id))
            .count();
        assert_eq!(before, 19, "{answers:?}");
        assert_eq!(world.usage(GALLARATESE, TEN).await.taken, 1);
        let confirmations = world
            .messages(made[0].id)
            .await
            .into_iter()
            .filter(|m| m.kind == MessageKind::Confirmed);
        assert_eq!(confirmations.count(), 1);
    }

    async fn a_form_sent_twenty_times_counts_once_against_the_contact_s_limit(db) {
        let world = World::with(&db, |settings| settings.requests_per_contact_and_day = 2).await;
        let secret = world
            .ready(GALLARATESE, TEN, &family("amina@example.org"))
            .await;
        at_once(20, |_| {
            let (world, secret) = (world.clone(), secret.clone());
            async move { world.services.confirm(&secret).await }
        })
        .await;
        world
            .book(GALLARATESE, HALF_PAST, &family("amina@example.org"))
            .await;
    }

    async fn a_missing_step_is_told(db) {
        let world = World::new(&db).await;
        let secret = world.hold(QUARTO, TEN).await.unwrap();
        assert!(matches!(
            world.services.confirm(&secret).await,
            Err(ConfirmError::Incomplete)
        ));
        let hold = world.holding(&secret).await;
        world
            .services
            .save_family(&hold, &family("amina@example.org"))
            .await
            .unwrap();
        assert!(matches!(
            world.services.confirm(&secret).await,
            Err(ConfirmError::Incomplete)
        ));
        world
            .services
            .save_details(&hold, &details(Kind::Video))
            .await
            .unwrap();
        assert!(matches!(
            world.services.confirm(&secret).await,
            Ok(Confirmed::Now(_))
        ));
    }

    async fn an_unknown_link_books_nothing(db) {
        let world = World::new(&db).await;
        let foreign = Secret::new(world.random());
        assert!(matches!(
            world.services.confirm(&foreign).await,
            Err(ConfirmError::Unknown)
        ));
    }

    async fn a_family_may_correct_a_step_before_the_end(db) {
        let world = World::new(&db).await;
        let secret = world.ready(QUARTO, TEN, &family("amina@example.org")).await;
        let hold = world.holding(&secret).await;
        world
            .services
            .save_family(&hold, &family("351 681 8198"))
            .await
            .unwrap();
        world
            .services
            .save_details(&hold, &details(Kind::Video))
            .await
            .unwrap();
        let Ok(Confirmed::Now(booking)) = world.services.confirm(&secret).await else {
            panic!("a booking")
        };
        assert_eq!(
            (booking.family, booking.details),
            (family("351 681 8198"), details(Kind::Video))
        );
    }

    async fn one_family_does_not_get_one_slot_twice(db) {
        let world = World::new(&db).await;
        world
            .book(GALLARATESE, TEN, &family("amina@example.org"))
            .await;
        let again = world
            .ready(GALLARATESE, TEN, &family("AMINA@example.org"))
            .await;
        assert!(matches!(
            world.services.confirm(&again).await,
            Err(ConfirmError::SameFamily)
        ));
        let hold = world.holding(&again).await;
        assert!(hold.is_live(world.services.now()) && hold.family.is_some());
        assert_eq!(
            world
                .services
                .already_booked(&family("amina@example.org"))
                .await
                .unwrap()
                .len(),
            1
        );
    }

    async fn families_without_a_contact_are_different_families(db) {
        let world = World::new(&db).await;
        let (one, _) = world.book(GALLARATESE, TEN, &nameless()).await;
        let (two, _) = world.book(GALLARATESE, TEN, &nameless()).await;
        assert_ne!((one.id, &one.code), (two.id, &two.code));
        assert_eq!(world.usage(GALLARATESE, TEN).await.taken, 2);
    }

    async fn who_gives_no_contact_is_written_to_by_nobody(db) {
        let world = World::new(&db).await;
        let (booking, _) = world.book(NIGUARDA, "2026-12-03T14:00", &nameless()).await;
        assert_eq!(world.outbox_of(booking.id).await, []);
    }

    async fn a_contact_has_at_most_four_appointments_to_come(db) {
        let world = World::new(&db).await;
        for start in [TEN, HALF_PAST, "2026-12-02T11:00", "2026-12-02T11:30"] {
            world
                .book(GALLARATESE, start, &family("351 681 8198"))
                .await;
        }
        let fifth = world
            .ready(GALLARATESE, "2026-12-03T10:00", &family("+39 351 6818198"))
            .await;
        assert!(matches!(
            world.services.confirm(&fifth).await,
            Err(ConfirmError::TooMany)
        ));
        world.clock.set("2026-12-02T09:00:00Z");
        let sixth = world
            .ready(GALLARATESE, "2026-12-03T10:30", &family("351 681 8198"))
            .await;
        assert!(
            matches!(world.services.confirm(&sixth).await, Ok(Confirmed::Now(_))),
            "the first is over"
        );
    }

    async fn not_even_at_once_does_a_contact_get_more_than_four(db) {
        let world = World::new(&db).await;
        let mut ready = Vec::new();
        for day in ["2026-12-02", "2026-12-03"] {
            for time in ["10:00", "10:30", "11:00", "11:30"] {
                ready.push(
                    world
                        .ready(
                            GALLARATESE,
                            &format!("{day}T{time}"),
                            &family("351 681 8198"),
                        )
                        .await,
                );
            }
        }
        let answers = at_once(ready.len(), |n| {
            let (world, secret) = (world.clone(), ready[n].clone());
            async move { world.services.confirm(&secret).await }
        })
        .await;
        assert_eq!(booked(&answers).len(), 4, "{answers:?}");
        assert!(
            answers
                .iter()
                .all(|a| matches!(a, Ok(_) | Err(ConfirmError::TooMany))),
            "{answers:?}"
        );
        assert_eq!(
            world
                .services
                .already_booked(&family("351 681 8198"))
                .await
                .unwrap()
                .len(),
            4
        );
    }

    async fn a_contact_makes_only_so_many_requests_a_day(db) {
        let world = World::with(&db, |settings| settings.requests_per_contact_and_day = 2).await;
        for _ in 0..2 {
            let (booking, _) = world
                .book(GALLARATESE, TEN, &family("amina@example.org"))
                .await;
            world.services.cancel_booking(&booking).await.unwrap();
        }
        let third = world
            .ready(GALLARATESE, TEN, &family("amina@example.org"))
            .await;
        assert!(matches!(
            world.services.confirm(&third).await,
            Err(ConfirmError::TooMany)
        ));
        assert!(
            world.holding(&third).await.is_live(world.services.now()),
            "the slot is still kept"
        );
        let other = world
            .ready(GALLARATESE, TEN, &family("bianca@example.org"))
            .await;
        assert!(matches!(
            world.services.confirm(&other).await,
            Ok(Confirmed::Now(_))
        ));
        world.forward(24, 0);
        world
            .book(
                GALLARATESE,
                "2026-12-03T10:00",
                &family("amina@example.org"),
            )
            .await;
    }

    async fn an_appointment_that_has_begun_is_not_booked_any_more(db) {
        let world = World::new(&db).await;
        world.clock.set("2026-12-02T06:55:00Z");
        let secret = world.ready(QUARTO, TEN, &family("amina@example.org")).await;
        for _ in 0..7 {
            world.forward(0, 18);
            let hold = world.holding(&secret).await;
            world.services.more_time(&hold).await.unwrap();
        }
        assert!(world.services.now() > instant(TEN));
        assert!(matches!(
            world.services.confirm(&secret).await,
            Err(ConfirmError::SlotLost)
        ));
    }

    async fn a_confirmation_and_the_reminders_are_queued_with_the_booking(db) {
        let world = World::new(&db).await;
        let (booking, _) = world
            .book(
                GALLARATESE,
                "2026-12-10T10:00",
                &family("amina@example.org"),
            )
            .await;
        let mut kinds = world.outbox_of(booking.id).await;
        kinds.sort_by_key(|(kind, _)| kind.word());
        let waits = |kind| (kind, MessageState::Queued);
        assert_eq!(
            kinds,
            [
                waits(MessageKind::Confirmed),
                waits(MessageKind::Reminder),
                waits(MessageKind::Reminder)
            ]
        );
    }
}
