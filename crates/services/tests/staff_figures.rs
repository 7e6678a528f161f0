//! Figures are cut down to what somebody may see, and what leaves the desk tells of nobody.

use domain::figures::{Cell, Outcome, Period};
use domain::id::MunicipalityId;
use domain::staff::role::{Role, Scope};
use services::staff::{CountedAt, Denied, Figures, StaffFailure};
use uuid::Uuid;

use crate::content::{GALLARATESE, NIGUARDA, QUARTO, family};
use crate::staff_world::EIGHT;
use crate::support::on_both_databases;
use crate::world::World;

/// Two at Quarto and one at Gallaratese in Municipio 8, one at Niguarda in Municipio 9.
async fn some_bookings(world: &World) {
    world
        .book(QUARTO, "2026-12-02T10:00", &family("a@example.org"))
        .await;
    world
        .book(QUARTO, "2026-12-02T10:30", &family("b@example.org"))
        .await;
    let (off, _) = world
        .book(GALLARATESE, "2026-12-03T10:00", &family("c@example.org"))
        .await;
    world.services.cancel_booking(&off).await.unwrap();
    world
        .book(NIGUARDA, "2026-12-03T14:00", &family("d@example.org"))
        .await;
}

const DECEMBER: Period = Period::Month(2026, 12);

on_both_databases! {
    async fn a_coordinator_sees_every_count_of_the_own_municipality_and_none_of_others(db) {
        let world = World::new(&db).await;
        some_bookings(&world).await;
        let coordinator = world.somebody(Role::Coordinator, EIGHT).await;
        let Figures::Exact(exact) = world.services.figures(&coordinator, DECEMBER).await.unwrap() else {
            panic!("a coordinator sees the bookings themselves");
        };
        let of = |outcome| exact.counts.iter().filter(|c| c.outcome == outcome).map(|c| c.bookings).sum::<u64>();
        assert_eq!((of(Outcome::Open), of(Outcome::CancelledByFamily)), (2, 1));
        assert!(exact.counts.iter().all(|c| c.municipality == MunicipalityId(Uuid::from_u128(8))));
        assert_eq!((exact.waits.total(), exact.waits.median()), (3, Some(1)));
        let whole = world.somebody(Role::Coordinator, Scope::Network).await;
        let Figures::Exact(exact) = world.services.figures(&whole, Period::Quarter(2026, 4)).await.unwrap() else {
            panic!("a coordinator sees the bookings themselves");
        };
        assert_eq!(exact.counts.iter().map(|c| c.bookings).sum::<u64>(), 4);
        assert!(exact.counts.iter().all(|c| c.month == 2), "December is the third month of its quarter");
    }

    async fn an_observer_sees_finished_months_of_a_year_and_nothing_too_small(db) {
        let world = World::new(&db).await;
        some_bookings(&world).await;
        let observer = world.somebody(Role::Observer, EIGHT).await;
        let told = async || match world.services.figures(&observer, DECEMBER).await.unwrap() {
            Figures::Released(told) => told,
            Figures::Exact(_) => panic!("an observer sees no bookings"),
        };
        let now = told().await;
        assert_eq!((now.year, now.months, now.release.asked), (2026, 11, Cell::Shown(0)));
        world.clock.set("2027-01-01T00:00:00Z");
        assert_eq!(told().await.release.asked, Cell::Few, "three");
        let public = world.services.public_figures(2026).await.unwrap();
        assert_eq!(public.release.asked, Cell::Few, "four");
    }

    async fn what_is_taken_away_is_by_municipality_with_small_counts_hidden(db) {
        let world = World::new(&db).await;
        for (n, start) in [(1, "10:00"), (2, "10:00"), (3, "10:00"), (4, "10:30"), (5, "10:30"), (6, "10:30")] {
            world.book(GALLARATESE, &format!("2026-12-03T{start}"), &family(&format!("a{n}@example.org"))).await;
        }
        world.book(NIGUARDA, "2026-12-03T14:00", &family("d@example.org")).await;
        world.clock.set("2027-01-02T00:00:00Z");
        let coordinator = world.somebody(Role::Coordinator, Scope::Network).await;
        let told = world.services.figures_to_take_away(&coordinator, 2026).await.unwrap();
        assert_eq!(told.release.asked, Cell::Shown(7));
        let places = told.release.places.expect("six can stand in for one");
        let eight = CountedAt::Municipality(MunicipalityId(Uuid::from_u128(8)));
        let of_eight = places.rows.iter().find(|(place, _)| *place == eight).map(|(_, cells)| cells.last());
        assert_eq!(of_eight, Some(Some(&Cell::Withheld)), "seven less six would be the other");
        assert_eq!(world.services.figures_years().await.unwrap(), [2027, 2026]);
    }

    async fn without_a_role_that_sees_figures_there_are_none(db) {
        let world = World::new(&db).await;
        for role in [Role::Editor, Role::Author, Role::DeskWorker, Role::Counter] {
            let staff = world.somebody(role, EIGHT).await;
            let refused = world.services.figures(&staff, DECEMBER).await;
            assert!(matches!(refused, Err(StaffFailure::Denied(Denied::Forbidden))), "{role:?}: {refused:?}");
            let refused = world.services.figures_to_take_away(&staff, 2026).await;
            assert!(matches!(refused, Err(StaffFailure::Denied(Denied::Forbidden))), "{role:?}");
        }
    }
}
