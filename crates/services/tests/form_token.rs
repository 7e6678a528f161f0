//! The hidden token of a form: ours, and not too old.

use domain::id::StaffSessionId;
use jiff::SignedDuration;
use services::form_token::{FORM_LIFE, FormTokenError, Holder};

use crate::support::on_both_databases;
use crate::world::World;

on_both_databases! {
    async fn a_token_of_ours_gives_its_key_back(db) {
        let world = World::new(&db).await;
        let key = world.form();
        assert_eq!(
            world
                .services
                .check_form(&world.services.issue_form_for(key, Holder::Anybody), Holder::Anybody),
            Ok(key)
        );
        assert_ne!(world.form(), key, "each rendering has a key of its own");
    }

    async fn a_token_of_one_server_is_good_on_another(db) {
        let world = World::new(&db).await;
        let other = world.second_server(&db).await;
        let token = world.services.issue_form();
        assert_eq!(other.check_form(&token, Holder::Anybody), world.services.check_form(&token, Holder::Anybody));
        assert!(other.check_form(&token, Holder::Anybody).is_ok());
    }

    async fn a_token_is_good_for_its_holder_only(db) {
        let world = World::new(&db).await;
        let mine = Holder::Session(StaffSessionId::new(world.services.now(), world.random()));
        let yours = Holder::Session(StaffSessionId::new(world.services.now(), world.random()));
        let token = world.services.issue_form_to(mine);
        assert!(world.services.check_form(&token, mine).is_ok());
        for other in [yours, Holder::Anybody] {
            assert_eq!(
                world.services.check_form(&token, other),
                Err(FormTokenError::Foreign)
            );
        }
        let public = world.services.issue_form();
        assert!(world.services.check_form(&public, mine).is_err());
    }

    async fn a_token_is_good_for_a_day(db) {
        let world = World::new(&db).await;
        let token = world.services.issue_form();
        world.clock.forward(FORM_LIFE);
        assert!(world.services.check_form(&token, Holder::Anybody).is_ok());
        world.clock.forward(SignedDuration::from_secs(1));
        assert_eq!(
            world.services.check_form(&token, Holder::Anybody),
            Err(FormTokenError::TooOld)
        );
    }

    async fn a_shared_token_is_the_same_all_day_and_on_every_server_and_good_for_a_day_at_least(db) {
        let world = World::new(&db).await;
        let other = world.second_server(&db).await;
        let token = world.services.issue_shared_form();
        // Two minutes before midnight in Milan.
        world.clock.set("2026-12-01T22:58:00Z");
        assert_eq!(other.issue_shared_form(), token, "nothing changes in the page that it stands in");
        world.clock.forward(FORM_LIFE);
        assert_ne!(other.issue_shared_form(), token);
        assert!(other.check_form(&token, Holder::Everybody).is_ok());
        world.clock.forward(SignedDuration::from_mins(3));
        assert_eq!(
            other.check_form(&token, Holder::Everybody),
            Err(FormTokenError::TooOld)
        );
    }

    async fn a_shared_token_is_good_for_no_other_form(db) {
        let world = World::new(&db).await;
        let token = world.services.issue_shared_form();
        assert_eq!(world.services.check_form(&token, Holder::Anybody), Err(FormTokenError::Foreign));
        let own = world.services.issue_form();
        assert_eq!(world.services.check_form(&own, Holder::Everybody), Err(FormTokenError::Foreign));
    }

    async fn a_token_that_is_not_ours_is_refused(db) {
        let world = World::new(&db).await;
        let token = world.services.issue_form();
        let (shorter, longer) = (&token[..token.len() - 1], format!("{token}A"));
        for foreign in [
            "",
            "x",
            "è",
            "\u{0}",
            shorter,
            &longer,
            &"A".repeat(54),
            &"A".repeat(100_000),
        ] {
            assert_eq!(
                world.services.check_form(foreign, Holder::Anybody),
                Err(FormTokenError::Foreign)
            );
        }
        // Any one letter changed.
        for place in 0..token.len() {
            let other = if token.as_bytes()[place] == b'A' {
                "B"
            } else {
                "A"
            };
            let mut forged = token.clone();
            forged.replace_range(place..=place, other);
            assert_eq!(
                world.services.check_form(&forged, Holder::Anybody),
                Err(FormTokenError::Foreign),
                "{place}"
            );
        }
    }
}
