//! Code and proof lead to a booking; guessing does not.

use services::booking::Progress;
use services::by_code::{ByCode, FindError};

use crate::content::{NIGUARDA, QUARTO, family, nameless};
use crate::support::on_both_databases;
use crate::world::World;

const TEN: &str = "2026-12-02T10:00";

on_both_databases! {
    async fn code_and_phone_lead_to_the_booking_by_a_link_of_their_own(db) {
        let world = World::new(&db).await;
        let (booking, first) = world.book(QUARTO, TEN, &family("351 681 8198")).await;
        let code = booking.code.readable().to_lowercase();
        let found = world
            .services
            .find_by_code(&code, "8198", "192.0.2.1")
            .await
            .unwrap();
        let ByCode::Booking(found) = found else { panic!("{found:?}") };
        assert_ne!(found, first);
        for secret in [found, first] {
            assert!(
                matches!(world.services.progress(&secret).await, Ok(Progress::Booked(b)) if b.id == booking.id)
            );
        }
    }

    async fn a_wrong_code_and_a_wrong_proof_are_told_apart_by_nobody(db) {
        let world = World::new(&db).await;
        let (booking, _) = world.book(QUARTO, TEN, &family("351 681 8198")).await;
        for (code, proof) in [
            ("222222", "8198"),
            ("not a code", "8198"),
            (booking.code.as_str(), "8199"),
            (booking.code.as_str(), ""),
        ] {
            let answer = world.services.find_by_code(code, proof, "192.0.2.1").await;
            assert!(matches!(answer, Err(FindError::NotFound)), "{code} {proof}");
        }
    }

    async fn a_booking_without_name_or_contact_is_found_by_its_code(db) {
        let world = World::new(&db).await;
        let (booking, _) = world.book(NIGUARDA, "2026-12-03T14:00", &nameless()).await;
        world
            .services
            .find_by_code(booking.code.as_str(), "", "192.0.2.1")
            .await
            .expect("the code is all there is");
    }

    async fn a_client_guesses_ten_times_an_hour_also_across_servers(db) {
        let world = World::new(&db).await;
        let servers = [world.services.clone(), world.second_server(&db).await];
        let (booking, _) = world.book(QUARTO, TEN, &family("351 681 8198")).await;
        for guess in 0..10 {
            let answer = servers[guess % 2]
                .find_by_code(booking.code.as_str(), "0000", "192.0.2.1")
                .await;
            assert!(matches!(answer, Err(FindError::NotFound)), "guess {guess}");
        }
        let right =
            |client: &'static str| servers[1].find_by_code(booking.code.as_str(), "8198", client);
        assert!(
            matches!(right("192.0.2.1").await, Err(FindError::TooMany)),
            "the right answer comes too late"
        );
        right("192.0.2.2")
            .await
            .expect("another client is not to blame");
        world.forward(1, 0);
        right("192.0.2.1").await.expect("an hour later");
    }

    async fn many_guesses_at_once_are_ten(db) {
        let world = World::new(&db).await;
        let answers = crate::world::at_once(30, |_| {
            let world = world.clone();
            async move {
                world
                    .services
                    .find_by_code("222222", "0000", "192.0.2.1")
                    .await
            }
        })
        .await;
        assert_eq!(
            answers
                .iter()
                .filter(|a| matches!(a, Err(FindError::NotFound)))
                .count(),
            10
        );
    }

    async fn an_erased_booking_is_not_found(db) {
        let world = World::new(&db).await;
        let (booking, _) = world.book(NIGUARDA, "2026-12-03T14:00", &nameless()).await;
        world.services.erase_booking(&booking).await.unwrap();
        let answer = world
            .services
            .find_by_code(booking.code.as_str(), "", "192.0.2.1")
            .await;
        assert!(matches!(answer, Err(FindError::NotFound)));
    }
}
