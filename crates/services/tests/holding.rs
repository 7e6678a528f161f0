//! The first step: a slot is kept while a family finishes.

use std::collections::HashSet;

use domain::booking::{HOLD_EXTENSIONS, Seat};
use domain::desk::Kind;
use domain::secret::Secret;
use services::booking::{Held, HoldError, MoreTimeError, Progress};

use crate::content::{GALLARATESE, NIGUARDA, QUARTO, family};
use crate::support::on_both_databases;
use crate::world::{World, at_once, instant, wall};

const TEN: &str = "2026-12-02T10:00";
const HALF_PAST: &str = "2026-12-02T10:30";

on_both_databases! {
    async fn a_slot_is_kept_and_its_link_leads_back_to_it(db) {
        let world = World::new(&db).await;
        let secret = world.hold(QUARTO, TEN).await.unwrap();
        let hold = world.holding(&secret).await;
        assert_eq!(
            (hold.desk, hold.starts_at, hold.minutes, hold.seat),
            (world.desk(QUARTO).id, instant(TEN), 30, Seat::Online)
        );
        assert!(hold.is_live(world.services.now()));
        assert_eq!(hold.expires_at, instant("2026-12-01T09:20"));
        assert_eq!((hold.details, hold.family), (None, None));
        assert_eq!(world.usage(QUARTO, TEN).await.taken, 1);
    }

    async fn a_desk_that_leaves_nothing_to_choose_has_its_details_filled_in(db) {
        let world = World::new(&db).await;
        let secret = world.hold(GALLARATESE, TEN).await.unwrap();
        let details = world.holding(&secret).await.details.expect("details");
        assert_eq!(
            (details.kind, details.topic, details.note),
            (Some(Kind::InPerson), None, None)
        );
    }

    async fn the_same_form_sent_again_leads_to_the_same_hold(db) {
        let world = World::new(&db).await;
        let (desk, form) = (world.desk(GALLARATESE), world.form());
        for _ in 0..3 {
            let held = world.services.hold(&desk, wall(TEN), form).await.unwrap();
            assert!(matches!(held, Held::Kept(secret) if secret == Secret::of_form(form)));
        }
        assert_eq!(world.usage(GALLARATESE, TEN).await.taken, 1);
    }

    async fn one_form_sent_twenty_times_at_once_keeps_one_seat(db) {
        let world = World::new(&db).await;
        for desk in [QUARTO, GALLARATESE] {
            let form = world.form();
            let held = at_once(20, |_| {
                let world = world.clone();
                let desk = world.desk(desk);
                async move { world.services.hold(&desk, wall(TEN), form).await }
            })
            .await;
            assert!(
                held.iter().all(|h| matches!(h, Ok(Held::Kept(_)))),
                "{held:?}"
            );
            assert_eq!(world.usage(desk, TEN).await.taken, 1, "{desk}");
        }
    }

    async fn of_two_hundred_families_one_gets_the_last_seat(db) {
        let world = World::new(&db).await;
        let servers = [world.services.clone(), world.second_server(&db).await];
        let held = at_once(200, |index| {
            let (server, desk, form) =
                (servers[index % 2].clone(), world.desk(QUARTO), world.form());
            async move { server.hold(&desk, wall(TEN), form).await }
        })
        .await;
        let kept = held
            .iter()
            .filter(|h| matches!(h, Ok(Held::Kept(_))))
            .count();
        let full = held
            .iter()
            .filter(|h| matches!(h, Err(HoldError::Full)))
            .count();
        assert_eq!((kept, full), (1, 199));
        assert_eq!(world.usage(QUARTO, TEN).await.taken, 1);
    }

    async fn seats_kept_for_callers_are_not_given_to_families_on_the_site(db) {
        let world = World::new(&db).await;
        world.hold(NIGUARDA, "2026-12-03T14:00").await.unwrap();
        let second = world.hold(NIGUARDA, "2026-12-03T14:00").await;
        assert!(matches!(second, Err(HoldError::Full)));
        assert_eq!(
            world.usage(NIGUARDA, "2026-12-03T14:00").await.taken_online,
            1
        );
    }

    async fn a_time_that_the_list_would_not_show_is_refused(db) {
        let world = World::new(&db).await;
        let impossible = [
            ("between two slots", "2026-12-02T10:15"),
            ("with seconds", "2026-12-02T10:00:01"),
            ("on another weekday", "2026-12-01T10:00"),
            ("after the last slot", "2026-12-02T12:00"),
            ("in the past", "2026-11-25T10:00"),
            ("beyond the horizon", "2027-02-03T10:00"),
            ("on a holiday", "2027-01-06T10:00"),
            ("at the end of time", "9999-12-31T23:59:59"),
            ("at its beginning", "-009999-01-01T00:00"),
        ];
        for (why, start) in impossible {
            assert!(
                matches!(world.hold(QUARTO, start).await, Err(HoldError::NoSuchTime)),
                "{why}"
            );
        }
        world.clock.set("2026-12-02T07:00:01Z");
        assert!(
            matches!(world.hold(QUARTO, TEN).await, Err(HoldError::NoSuchTime)),
            "too soon"
        );
        world.hold(QUARTO, HALF_PAST).await.expect("soon enough");
    }

    async fn a_kept_slot_is_not_offered_to_others(db) {
        let world = World::new(&db).await;
        assert_eq!(world.free(QUARTO, TEN).await, 1);
        world.hold(QUARTO, TEN).await.unwrap();
        assert_eq!(world.free(QUARTO, TEN).await, 0);
        assert_eq!(world.free(QUARTO, HALF_PAST).await, 1);
        assert!(matches!(
            world.hold(QUARTO, TEN).await,
            Err(HoldError::Full)
        ));
    }

    async fn a_slot_given_back_is_free_at_once_and_what_was_typed_is_forgotten(db) {
        let world = World::new(&db).await;
        let secret = world.ready(QUARTO, TEN, &family("amina@example.org")).await;
        let generation = world.services.generation();
        world.services.give_back(&secret).await.unwrap();
        assert_ne!(
            world.services.generation(),
            generation,
            "pages that show the slot are outdated"
        );
        assert_eq!(world.free(QUARTO, TEN).await, 1);
        assert!(matches!(
            world.services.progress(&secret).await,
            Ok(Progress::Unknown)
        ));
    }

    async fn giving_a_slot_back_twice_frees_it_once(db) {
        let world = World::new(&db).await;
        let (mine, _theirs) = (
            world.hold(GALLARATESE, TEN).await.unwrap(),
            world.hold(GALLARATESE, TEN).await.unwrap(),
        );
        let given = at_once(10, |_| {
            let (world, secret) = (world.clone(), mine.clone());
            async move { world.services.give_back(&secret).await }
        })
        .await;
        assert!(given.iter().all(Result::is_ok), "{given:?}");
        assert_eq!(world.usage(GALLARATESE, TEN).await.taken, 1);
    }

    async fn a_family_may_ask_for_more_time_but_not_for_ever(db) {
        let world = World::new(&db).await;
        let secret = world.hold(QUARTO, TEN).await.unwrap();
        for _ in 0..HOLD_EXTENSIONS {
            world.forward(0, 19);
            let hold = world.holding(&secret).await;
            world.services.more_time(&hold).await.expect("more time");
        }
        world.forward(0, 19);
        let hold = world.holding(&secret).await;
        assert!(hold.is_live(world.services.now()));
        assert!(matches!(
            world.services.more_time(&hold).await,
            Err(MoreTimeError::Refused)
        ));
    }

    async fn an_expired_hold_gets_no_more_time(db) {
        let world = World::new(&db).await;
        let secret = world.hold(QUARTO, TEN).await.unwrap();
        world.forward(0, 20);
        let hold = world.holding(&secret).await;
        assert!(matches!(
            world.services.more_time(&hold).await,
            Err(MoreTimeError::Refused)
        ));
    }

    async fn links_of_different_forms_differ(db) {
        let world = World::new(&db).await;
        let mut links = HashSet::new();
        for start in [TEN, HALF_PAST, "2026-12-02T11:00", "2026-12-02T11:30"] {
            links.insert(world.hold(QUARTO, start).await.unwrap().reveal());
        }
        assert_eq!(links.len(), 4);
    }

    async fn an_unknown_link_leads_nowhere(db) {
        let world = World::new(&db).await;
        let foreign = Secret::new(world.random());
        assert!(matches!(
            world.services.progress(&foreign).await,
            Ok(Progress::Unknown)
        ));
        world
            .services
            .give_back(&foreign)
            .await
            .expect("nothing to give back");
    }
}
