//! A hold that runs out: others may take the slot, and what was typed is not lost with it.

use domain::booking::HOLD_KEPT_FOR;
use domain::desk::Kind;
use services::booking::{ConfirmError, Confirmed, HoldError, Progress};

use crate::content::{GALLARATESE, NIGUARDA, QUARTO, details, family};
use crate::support::on_both_databases;
use crate::world::{World, at_once, instant, wall};

const TEN: &str = "2026-12-02T10:00";
const HALF_PAST: &str = "2026-12-02T10:30";
const ELEVEN: &str = "2026-12-02T11:00";

on_both_databases! {
    async fn the_slot_of_an_expired_hold_is_offered_and_taken_without_waiting_for_the_sweep(db) {
        let world = World::new(&db).await;
        world.hold(QUARTO, TEN).await.unwrap();
        world.forward(0, 20);
        assert_eq!(world.free(QUARTO, TEN).await, 1);
        world.hold(QUARTO, TEN).await.expect("others may take it");
        assert_eq!(world.usage(QUARTO, TEN).await.taken, 1);
    }

    async fn an_expired_hold_nobody_wanted_is_still_honoured(db) {
        let world = World::new(&db).await;
        let secret = world.ready(QUARTO, TEN, &family("amina@example.org")).await;
        world.forward(0, 50);
        assert!(matches!(
            world.services.confirm(&secret).await,
            Ok(Confirmed::Now(_))
        ));
        assert_eq!(world.usage(QUARTO, TEN).await.taken, 1);
    }

    async fn a_hold_the_sweep_has_seen_is_still_honoured_while_the_slot_is_free(db) {
        let world = World::new(&db).await;
        let secret = world.ready(QUARTO, TEN, &family("amina@example.org")).await;
        world.forward(0, 50);
        world.services.tidy().await.unwrap();
        assert!(!world.holding(&secret).await.keeps_seat);
        assert!(matches!(
            world.services.confirm(&secret).await,
            Ok(Confirmed::Now(_))
        ));
        assert_eq!(world.usage(QUARTO, TEN).await.taken, 1);
    }

    async fn who_lost_the_slot_is_told_and_nothing_typed_is_lost(db) {
        let world = World::new(&db).await;
        let slow = world.ready(QUARTO, TEN, &family("amina@example.org")).await;
        world.forward(0, 20);
        let quick = world
            .ready(QUARTO, TEN, &family("bianca@example.org"))
            .await;
        assert!(matches!(
            world.services.confirm(&quick).await,
            Ok(Confirmed::Now(_))
        ));
        assert!(matches!(
            world.services.confirm(&slow).await,
            Err(ConfirmError::SlotLost)
        ));
        let hold = world.holding(&slow).await;
        assert_eq!(hold.family, Some(family("amina@example.org")));
        assert_eq!(hold.details.and_then(|d| d.kind), Some(Kind::InPerson));
        assert_eq!(world.usage(QUARTO, TEN).await.taken, 1);
    }

    async fn of_many_expired_holds_of_one_slot_one_is_honoured(db) {
        let world = World::new(&db).await;
        let mut waiting = Vec::new();
        for n in 0..30 {
            waiting.push(
                world
                    .ready(QUARTO, TEN, &family(&format!("famiglia{n}@example.org")))
                    .await,
            );
            world.forward(0, 20);
            world.services.tidy().await.unwrap();
            // Kept for an hour after they expired: the first would be gone by the end.
            world.clock.set("2026-12-01T08:00:00Z");
        }
        world.forward(0, 20);
        let answers = at_once(waiting.len(), |n| {
            let (world, secret) = (world.clone(), waiting[n].clone());
            async move { world.services.confirm(&secret).await }
        })
        .await;
        let made = answers
            .iter()
            .filter(|a| matches!(a, Ok(Confirmed::Now(_))))
            .count();
        let lost = answers
            .iter()
            .filter(|a| matches!(a, Err(ConfirmError::SlotLost)))
            .count();
        assert_eq!((made, lost), (1, 29));
        assert_eq!(world.usage(QUARTO, TEN).await.taken, 1);
    }

    async fn another_time_is_chosen_without_typing_again(db) {
        let world = World::new(&db).await;
        let secret = world.ready(QUARTO, TEN, &family("amina@example.org")).await;
        world
            .services
            .rehold(&secret, &world.desk(QUARTO), wall(ELEVEN))
            .await
            .unwrap();
        assert_eq!(
            (
                world.usage(QUARTO, TEN).await.taken,
                world.usage(QUARTO, ELEVEN).await.taken
            ),
            (0, 1)
        );
        let hold = world.holding(&secret).await;
        assert_eq!(
            (hold.starts_at, hold.family),
            (instant(ELEVEN), Some(family("amina@example.org")))
        );
        assert!(
            matches!(world.services.confirm(&secret).await, Ok(Confirmed::Now(b)) if b.starts_at == instant(ELEVEN))
        );
        assert_eq!(world.usage(QUARTO, ELEVEN).await.taken, 1);
    }

    async fn who_lost_the_slot_takes_another_and_has_full_time_for_it(db) {
        let world = World::new(&db).await;
        let slow = world.ready(QUARTO, TEN, &family("amina@example.org")).await;
        world.forward(0, 20);
        world.hold(QUARTO, TEN).await.unwrap();
        world
            .services
            .rehold(&slow, &world.desk(QUARTO), wall(HALF_PAST))
            .await
            .unwrap();
        let hold = world.holding(&slow).await;
        assert!(hold.is_live(world.services.now()));
        assert_eq!(hold.expires_at, instant("2026-12-01T09:40"));
        assert!(matches!(
            world.services.confirm(&slow).await,
            Ok(Confirmed::Now(_))
        ));
        assert_eq!(
            (
                world.usage(QUARTO, TEN).await.taken,
                world.usage(QUARTO, HALF_PAST).await.taken
            ),
            (1, 1)
        );
    }

    async fn choosing_the_time_one_has_changes_nothing_and_after_expiry_takes_it_again(db) {
        let world = World::new(&db).await;
        let secret = world.hold(QUARTO, TEN).await.unwrap();
        world.forward(0, 5);
        world
            .services
            .rehold(&secret, &world.desk(QUARTO), wall(TEN))
            .await
            .unwrap();
        assert_eq!(
            world.holding(&secret).await.expires_at,
            instant("2026-12-01T09:20")
        );
        world.forward(0, 30);
        world
            .services
            .rehold(&secret, &world.desk(QUARTO), wall(TEN))
            .await
            .unwrap();
        assert_eq!(
            world.holding(&secret).await.expires_at,
            instant("2026-12-01T09:55")
        );
        assert_eq!(world.usage(QUARTO, TEN).await.taken, 1);
    }

    async fn a_wish_for_a_full_or_impossible_time_leaves_the_hold_as_it_was(db) {
        let world = World::new(&db).await;
        let secret = world.hold(QUARTO, TEN).await.unwrap();
        world.hold(QUARTO, HALF_PAST).await.unwrap();
        let full = world
            .services
            .rehold(&secret, &world.desk(QUARTO), wall(HALF_PAST))
            .await;
        assert!(matches!(full, Err(HoldError::Full)));
        let impossible = world
            .services
            .rehold(&secret, &world.desk(QUARTO), wall("2026-12-02T10:15"))
            .await;
        assert!(matches!(impossible, Err(HoldError::NoSuchTime)));
        let hold = world.holding(&secret).await;
        assert!(hold.is_live(world.services.now()) && hold.starts_at == instant(TEN));
        assert_eq!(
            (
                world.usage(QUARTO, TEN).await.taken,
                world.usage(QUARTO, HALF_PAST).await.taken
            ),
            (1, 1)
        );
    }

    async fn at_another_desk_what_it_does_not_offer_is_asked_again(db) {
        let world = World::new(&db).await;
        let secret = world.ready(QUARTO, TEN, &family("amina@example.org")).await;
        let hold = world.holding(&secret).await;
        world
            .services
            .save_details(&hold, &details(Kind::Video))
            .await
            .unwrap();
        world
            .services
            .rehold(&secret, &world.desk(NIGUARDA), wall("2026-12-03T14:00"))
            .await
            .unwrap();
        assert_eq!(
            (
                world.usage(QUARTO, TEN).await.taken,
                world.usage(NIGUARDA, "2026-12-03T14:00").await.taken
            ),
            (0, 1)
        );
        assert!(
            matches!(
                world.services.confirm(&secret).await,
                Err(ConfirmError::Incomplete)
            ),
            "no video there"
        );
        let hold = world.holding(&secret).await;
        world
            .services
            .save_details(&hold, &details(Kind::InPerson))
            .await
            .unwrap();
        assert!(matches!(
            world.services.confirm(&secret).await,
            Ok(Confirmed::Now(_))
        ));
    }

    async fn at_a_desk_with_nothing_to_choose_the_choice_is_made_and_the_note_stays(db) {
        let world = World::new(&db).await;
        let secret = world.ready(QUARTO, TEN, &family("amina@example.org")).await;
        let hold = world.holding(&secret).await;
        world
            .services
            .save_details(&hold, &details(Kind::Video))
            .await
            .unwrap();
        world
            .services
            .rehold(&secret, &world.desk(GALLARATESE), wall(TEN))
            .await
            .unwrap();
        let said = world.holding(&secret).await.details.expect("details");
        assert_eq!((said.kind, said.topic), (Some(Kind::InPerson), None));
        assert_eq!(said.note, details(Kind::Video).note);
        assert!(matches!(
            world.services.confirm(&secret).await,
            Ok(Confirmed::Now(_))
        ));
    }

    async fn one_hold_changed_many_times_at_once_has_one_seat(db) {
        let world = World::new(&db).await;
        let secret = world.hold(GALLARATESE, TEN).await.unwrap();
        let times = [
            TEN,
            HALF_PAST,
            ELEVEN,
            "2026-12-02T11:30",
            "2026-12-03T10:00",
            "2026-12-03T10:30",
        ];
        let answers = at_once(24, |n| {
            let (world, secret) = (world.clone(), secret.clone());
            async move {
                world
                    .services
                    .rehold(
                        &secret,
                        &world.desk(GALLARATESE),
                        wall(times[n % times.len()]),
                    )
                    .await
            }
        })
        .await;
        assert!(answers.iter().all(Result::is_ok), "{answers:?}");
        let mut taken = 0;
        for time in times {
            taken += world.usage(GALLARATESE, time).await.taken;
        }
        assert_eq!(taken, 1);
        let hold = world.holding(&secret).await;
        let start = world
            .services
            .zone()
            .to_datetime(hold.starts_at)
            .to_string();
        assert_eq!(world.usage(GALLARATESE, &start).await.taken, 1);
    }

    async fn two_families_who_change_places_do_not_wait_for_each_other_for_ever(db) {
        let world = World::new(&db).await;
        let (one, two) = (
            world.hold(GALLARATESE, TEN).await.unwrap(),
            world.hold(GALLARATESE, ELEVEN).await.unwrap(),
        );
        for round in 0..40 {
            let to = if round % 2 == 0 {
                [ELEVEN, TEN]
            } else {
                [TEN, ELEVEN]
            };
            let answers = at_once(2, |n| {
                let (world, secret) = (world.clone(), [&one, &two][n].clone());
                async move {
                    world
                        .services
                        .rehold(&secret, &world.desk(GALLARATESE), wall(to[n]))
                        .await
                }
            })
            .await;
            assert!(answers.iter().all(Result::is_ok), "{answers:?}");
        }
        assert_eq!(
            (
                world.usage(GALLARATESE, TEN).await.taken,
                world.usage(GALLARATESE, ELEVEN).await.taken
            ),
            (1, 1)
        );
    }

    async fn what_was_typed_is_forgotten_an_hour_after_the_hold_expired(db) {
        let world = World::new(&db).await;
        let secret = world.ready(QUARTO, TEN, &family("amina@example.org")).await;
        world.forward(0, 20);
        world.services.tidy().await.unwrap();
        world.holding(&secret).await;
        world.clock.forward(HOLD_KEPT_FOR);
        world.forward(0, 1);
        world.services.tidy().await.unwrap();
        assert!(matches!(
            world.services.progress(&secret).await,
            Ok(Progress::Unknown)
        ));
        assert!(matches!(
            world.services.confirm(&secret).await,
            Err(ConfirmError::Unknown)
        ));
        let again = world
            .services
            .rehold(&secret, &world.desk(QUARTO), wall(TEN))
            .await;
        assert!(matches!(again, Err(HoldError::Gone)));
        assert_eq!(world.usage(QUARTO, TEN).await.taken, 0);
    }
}
