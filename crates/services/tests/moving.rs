//! A booking gets another time, at the same desk or another.

use domain::booking::Status;
use domain::desk::Kind;
use domain::message::{MessageKind, MessageState};
use jiff::civil::date;
use services::booking::{Confirmed, MoveError, Moved};

use crate::content::{GALLARATESE, NIGUARDA, QUARTO, details, family, nameless};
use crate::support::on_both_databases;
use crate::world::{World, at_once, instant, wall};

const TEN: &str = "2026-12-02T10:00";
const ELEVEN: &str = "2026-12-02T11:00";

on_both_databases! {
    async fn moving_takes_the_new_seat_and_frees_the_old(db) {
        let world = World::new(&db).await;
        let (booking, secret) = world.book(QUARTO, TEN, &family("amina@example.org")).await;
        let Ok(Moved::Now(moved)) = world
            .services
            .move_booking(&booking, &world.desk(QUARTO), wall("2026-12-09T11:00"))
            .await
        else {
            panic!("not moved")
        };
        assert_eq!(
            (moved.starts_at, moved.sequence, moved.status),
            (instant("2026-12-09T11:00"), 1, Status::Confirmed)
        );
        assert_eq!((moved.id, &moved.code), (booking.id, &booking.code));
        assert_eq!(moved.erase_on, date(2027, 1, 8));
        assert_eq!(
            (
                world.usage(QUARTO, TEN).await.taken,
                world.usage(QUARTO, "2026-12-09T11:00").await.taken
            ),
            (0, 1)
        );
        let shown = world.services.progress(&secret).await.unwrap();
        assert!(
            matches!(shown, services::booking::Progress::Booked(b) if b.starts_at == moved.starts_at)
        );
    }

    async fn moving_to_a_desk_of_another_municipality_moves_all_of_it(db) {
        let world = World::new(&db).await;
        let (booking, _) = world.book(QUARTO, TEN, &family("amina@example.org")).await;
        let Ok(Moved::Now(moved)) = world
            .services
            .move_booking(&booking, &world.desk(NIGUARDA), wall("2026-12-03T14:00"))
            .await
        else {
            panic!("not moved")
        };
        assert_eq!((moved.desk, moved.minutes), (world.desk(NIGUARDA).id, 60));
        assert_eq!(
            (
                world.usage(QUARTO, TEN).await.taken,
                world.usage(NIGUARDA, "2026-12-03T14:00").await.taken
            ),
            (0, 1)
        );
    }

    async fn a_desk_that_does_not_receive_in_the_agreed_way_is_no_place_to_move_to(db) {
        let world = World::new(&db).await;
        let secret = world.ready(QUARTO, TEN, &family("amina@example.org")).await;
        let hold = world.holding(&secret).await;
        world
            .services
            .save_details(&hold, &details(Kind::Video))
            .await
            .unwrap();
        let Ok(Confirmed::Now(booking)) = world.services.confirm(&secret).await else {
            panic!("a booking")
        };
        let moved = world
            .services
            .move_booking(&booking, &world.desk(GALLARATESE), wall(TEN))
            .await;
        assert!(matches!(moved, Err(MoveError::NoSuchTime)), "{moved:?}");
        assert_eq!(world.usage(GALLARATESE, TEN).await.taken, 0);
    }

    async fn moving_to_the_time_it_has_changes_nothing_and_sends_nothing(db) {
        let world = World::new(&db).await;
        let (booking, _) = world.book(QUARTO, TEN, &family("amina@example.org")).await;
        let before = world.outbox_of(booking.id).await;
        let moved = world
            .services
            .move_booking(&booking, &world.desk(QUARTO), wall(TEN))
            .await;
        assert!(matches!(moved, Ok(Moved::Before)));
        assert_eq!(world.outbox_of(booking.id).await, before);
        assert_eq!(
            (
                world.booking(booking.id).await.sequence,
                world.usage(QUARTO, TEN).await.taken
            ),
            (0, 1)
        );
    }

    async fn a_move_sent_twice_moves_once_and_tells_once(db) {
        let world = World::new(&db).await;
        let (booking, _) = world.book(QUARTO, TEN, &family("amina@example.org")).await;
        let answers = at_once(20, |_| {
            let (world, booking) = (world.clone(), booking.clone());
            async move {
                world
                    .services
                    .move_booking(&booking, &world.desk(QUARTO), wall(ELEVEN))
                    .await
            }
        })
        .await;
        assert_eq!(
            answers
                .iter()
                .filter(|a| matches!(a, Ok(Moved::Now(_))))
                .count(),
            1,
            "{answers:?}"
        );
        assert_eq!(
            answers
                .iter()
                .filter(|a| matches!(a, Ok(Moved::Before)))
                .count(),
            19,
            "{answers:?}"
        );
        let messages = world.outbox_of(booking.id).await;
        assert_eq!(
            messages
                .iter()
                .filter(|(kind, _)| *kind == MessageKind::Moved)
                .count(),
            1
        );
        assert_eq!(
            (
                world.usage(QUARTO, TEN).await.taken,
                world.usage(QUARTO, ELEVEN).await.taken
            ),
            (0, 1)
        );
    }

    async fn a_move_to_a_full_or_impossible_time_leaves_everything_as_it_was(db) {
        let world = World::new(&db).await;
        let (booking, _) = world.book(QUARTO, TEN, &family("amina@example.org")).await;
        world
            .book(QUARTO, ELEVEN, &family("bianca@example.org"))
            .await;
        let full = world
            .services
            .move_booking(&booking, &world.desk(QUARTO), wall(ELEVEN))
            .await;
        assert!(matches!(full, Err(MoveError::Full)));
        let impossible = world
            .services
            .move_booking(&booking, &world.desk(QUARTO), wall("2026-12-02T11:15"))
            .await;
        assert!(matches!(impossible, Err(MoveError::NoSuchTime)));
        let now = world.booking(booking.id).await;
        assert_eq!((now.starts_at, now.sequence), (instant(TEN), 0));
        assert_eq!(
            (
                world.usage(QUARTO, TEN).await.taken,
                world.usage(QUARTO, ELEVEN).await.taken
            ),
            (1, 1)
        );
        assert!(
            !world
                .outbox_of(booking.id)
                .await
                .iter()
                .any(|(kind, _)| *kind == MessageKind::Moved)
        );
    }

    async fn what_has_begun_or_was_cancelled_cannot_be_moved(db) {
        let world = World::new(&db).await;
        let (booking, _) = world.book(QUARTO, TEN, &family("amina@example.org")).await;
        world.clock.set("2026-12-02T09:00:00Z");
        let late = world
            .services
            .move_booking(&booking, &world.desk(QUARTO), wall("2026-12-09T10:00"))
            .await;
        assert!(matches!(late, Err(MoveError::TooLate)));
        world.clock.set("2026-12-01T09:00:00Z");
        world.services.cancel_booking(&booking).await.unwrap();
        let off = world
            .services
            .move_booking(&booking, &world.desk(QUARTO), wall("2026-12-09T10:00"))
            .await;
        assert!(matches!(off, Err(MoveError::TooLate)));
        assert_eq!(world.usage(QUARTO, "2026-12-09T10:00").await.taken, 0);
    }

    async fn a_move_from_an_old_page_is_refused(db) {
        let world = World::new(&db).await;
        let (old, _) = world.book(QUARTO, TEN, &family("amina@example.org")).await;
        world
            .services
            .move_booking(&old, &world.desk(QUARTO), wall(ELEVEN))
            .await
            .unwrap();
        let stale = world
            .services
            .move_booking(&old, &world.desk(QUARTO), wall("2026-12-09T10:00"))
            .await;
        assert!(matches!(stale, Err(MoveError::TooLate)));
        assert_eq!(world.booking(old.id).await.starts_at, instant(ELEVEN));
    }

    async fn a_family_cannot_move_onto_a_slot_it_has_already(db) {
        let world = World::new(&db).await;
        let (booking, _) = world
            .book(GALLARATESE, TEN, &family("amina@example.org"))
            .await;
        world
            .book(GALLARATESE, ELEVEN, &family("amina@example.org"))
            .await;
        let moved = world
            .services
            .move_booking(&booking, &world.desk(GALLARATESE), wall(ELEVEN))
            .await;
        assert!(matches!(moved, Err(MoveError::SameFamily)), "{moved:?}");
        assert_eq!(
            (
                world.usage(GALLARATESE, TEN).await.taken,
                world.usage(GALLARATESE, ELEVEN).await.taken
            ),
            (1, 1)
        );
    }

    async fn one_booking_pulled_to_many_times_at_once_goes_to_one(db) {
        let world = World::new(&db).await;
        let (booking, _) = world
            .book(GALLARATESE, TEN, &family("amina@example.org"))
            .await;
        let times = [
            "2026-12-02T10:30",
            ELEVEN,
            "2026-12-02T11:30",
            "2026-12-03T10:00",
            "2026-12-03T10:30",
            "2026-12-03T11:00",
        ];
        let answers = at_once(24, |n| {
            let (world, booking) = (world.clone(), booking.clone());
            async move {
                world
                    .services
                    .move_booking(
                        &booking,
                        &world.desk(GALLARATESE),
                        wall(times[n % times.len()]),
                    )
                    .await
            }
        })
        .await;
        assert_eq!(
            answers
                .iter()
                .filter(|a| matches!(a, Ok(Moved::Now(_))))
                .count(),
            1,
            "{answers:?}"
        );
        let others = |a: &Result<Moved, MoveError>| matches!(a, Ok(_) | Err(MoveError::TooLate));
        assert!(answers.iter().all(others), "{answers:?}");
        let mut taken = world.usage(GALLARATESE, TEN).await.taken;
        for time in times {
            taken += world.usage(GALLARATESE, time).await.taken;
        }
        assert_eq!(taken, 1);
    }

    async fn families_who_change_places_across_desks_do_not_wait_for_each_other_for_ever(db) {
        let world = World::new(&db).await;
        let servers = [world.services.clone(), world.second_server(&db).await];
        let places = [
            (GALLARATESE, "2026-12-10T10:00"),
            (NIGUARDA, "2026-12-10T14:00"),
            (GALLARATESE, "2026-12-09T11:00"),
        ];
        let mut bookings = Vec::new();
        for (desk, start) in places {
            bookings.push(world.book(desk, start, &nameless()).await.0);
        }
        // Niguarda has one seat for the site: who finds it taken stays where they are and tries again in the next round.
        for round in 0..40 {
            let answers = at_once(3, |n| {
                let (world, server, booking) =
                    (world.clone(), servers[n % 2].clone(), bookings[n].clone());
                let (desk, start) = places[(n + round + 1) % 3];
                async move {
                    (
                        n,
                        server
                            .move_booking(&booking, &world.desk(desk), wall(start))
                            .await,
                    )
                }
            })
            .await;
            for (n, answer) in answers {
                match answer {
                    Ok(Moved::Now(moved)) => bookings[n] = *moved,
                    Ok(Moved::Before) | Err(MoveError::Full) => (),
                    Err(other) => panic!("round {round}: {other:?}"),
                }
            }
        }
        for (desk, start) in places {
            let here = bookings
                .iter()
                .filter(|b| b.desk == world.desk(desk).id && b.starts_at == instant(start))
                .count();
            assert_eq!(
                usize::from(world.usage(desk, start).await.taken),
                here,
                "{desk} {start}"
            );
        }
    }

    async fn a_move_is_told_and_the_old_confirmation_is_not_sent_any_more(db) {
        let world = World::new(&db).await;
        let (booking, _) = world.book(QUARTO, TEN, &family("amina@example.org")).await;
        world
            .services
            .move_booking(&booking, &world.desk(QUARTO), wall(ELEVEN))
            .await
            .unwrap();
        world.work().await;
        let messages = world.outbox_of(booking.id).await;
        assert!(
            messages.contains(&(MessageKind::Confirmed, MessageState::Dropped)),
            "{messages:?}"
        );
        assert!(
            messages.contains(&(MessageKind::Moved, MessageState::Sent)),
            "{messages:?}"
        );
        assert_eq!(world.letter().calendar.value("VEVENT", "SEQUENCE"), "1");
    }
}
