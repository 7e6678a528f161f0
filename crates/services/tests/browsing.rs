//! What pages show: free times, alternatives, and that they notice changes.

use domain::desk::Desk;
use domain::phone_line::LineState;
use jiff::civil::{Weekday, date, time};

use crate::content::{GALLARATESE, NIGUARDA, QUARTO, family, opening, plan};
use crate::support::on_both_databases;
use crate::world::{World, instant, wall};

fn starts(free: &[domain::availability::FreeSlot]) -> Vec<String> {
    free.iter()
        .map(|f| f.slot.start.strftime("%d %H:%M").to_string())
        .collect()
}

on_both_databases! {
    async fn what_is_taken_is_not_listed(db) {
        let world = World::new(&db).await;
        world
            .book(QUARTO, "2026-12-02T10:30", &family("amina@example.org"))
            .await;
        world.hold(QUARTO, "2026-12-02T11:30").await.unwrap();
        let (desk, day) = (world.desk(QUARTO), date(2026, 12, 2));
        let free = world.services.free_slots(&desk, day, day).await.unwrap();
        assert_eq!(starts(&free), ["02 10:00", "02 11:00"]);
    }

    async fn the_last_slot_before_midnight_of_the_last_day_counts_its_bookings(db) {
        let world = World::new(&db).await;
        let late = opening(9, Weekday::Friday, 23, 25, plan(60, 1, 0));
        let mut tx = world.store().begin().await.unwrap();
        store::content::put_opening(&mut tx, world.desk(QUARTO).id, &late)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        world.services.refresh().await.unwrap();
        for start in ["2026-12-04T23:00", "2026-12-05T00:00"] {
            assert_eq!(world.free(QUARTO, start).await, 1, "{start}");
            world.hold(QUARTO, start).await.unwrap();
            assert_eq!(world.free(QUARTO, start).await, 0, "{start}");
        }
    }

    async fn who_cannot_have_a_slot_is_shown_the_next_ones_here_then_near(db) {
        let world = World::new(&db).await;
        world.hold(QUARTO, "2026-12-02T10:00").await.unwrap();
        let found = world
            .services
            .alternatives(&world.desk(QUARTO))
            .await
            .unwrap();
        assert_eq!(starts(&found.here), ["02 10:30", "02 11:00", "02 11:30"]);
        let elsewhere: Vec<_> = found
            .elsewhere
            .iter()
            .map(|(desk, free)| (desk.slug.as_str(), free.slot.start))
            .collect();
        assert_eq!(
            elsewhere,
            [
                (GALLARATESE, wall("2026-12-02T10:00")),
                (NIGUARDA, wall("2026-12-03T14:00"))
            ]
        );
    }

    async fn a_desk_without_openings_has_no_next_time_and_is_not_offered(db) {
        let world = World::new(&db).await;
        let desk = world.desk(QUARTO);
        let next = world.services.next_free(&desk).await.unwrap();
        let next = next.expect("a free time");
        assert_eq!(next.slot.at, instant("2026-12-02T10:00"));

        let mut tx = world.store().begin().await.unwrap();
        for opening in &desk.openings {
            assert!(store::content::remove_opening(&mut tx, opening.id).await.unwrap());
        }
        tx.commit().await.unwrap();
        world.services.refresh().await.unwrap();
        let closed = world.desk(QUARTO);
        assert_eq!(world.services.next_free(&closed).await.unwrap(), None);
    }

    async fn a_taken_seat_is_not_shown_again(db) {
        let world = World::new(&db).await;
        let other = world.second_server(&db).await;
        let desk = world.desk(QUARTO);
        let first = || async { starts(&world.services.times(&desk).await.unwrap().here[..1]) };
        let there = || async { starts(&other.times(&desk).await.unwrap().here[..1]) };
        assert_eq!((first().await, there().await), (vec!["02 10:00".into()], vec!["02 10:00".into()]));

        let secret = world.hold(QUARTO, "2026-12-02T10:00").await.unwrap();
        assert_eq!(first().await, ["02 10:30"], "at once where it was taken");
        // Whoever was refused is told the truth; others after a look.
        let refused = other.alternatives(&desk).await.unwrap();
        assert_eq!(starts(&refused.here), ["02 10:30", "02 11:00", "02 11:30"]);
        other.refresh().await.unwrap();
        assert_eq!(there().await, ["02 10:30"]);

        world.services.give_back(&secret).await.unwrap();
        assert_eq!(first().await, ["02 10:00"], "given back");
        world.hold(QUARTO, "2026-12-02T10:00").await.unwrap();
        assert_eq!(first().await, ["02 10:30"]);
        world.forward(0, 20);
        assert_eq!(first().await, ["02 10:00"], "the hold has expired");
        world.forward(25, 0);
        assert_eq!(first().await, ["09 10:00"], "the day is over");
    }

    async fn what_one_server_writes_another_shows_after_a_look(db) {
        let world = World::new(&db).await;
        let other = world.second_server(&db).await;
        let before = other.generation();
        other.refresh().await.unwrap();
        assert_eq!(other.generation(), before, "nothing has changed");

        world.hold(QUARTO, "2026-12-02T10:00").await.unwrap();
        other.refresh().await.unwrap();
        assert_ne!(other.generation(), before, "a seat was taken");

        let mut desk = Desk::clone(&world.desk(QUARTO));
        desk.name = "Sportello nuovo".to_owned();
        let mut tx = world.store().begin().await.unwrap();
        store::content::put_desk(&mut tx, &desk).await.unwrap();
        tx.commit().await.unwrap();
        assert_ne!(
            other
                .directory()
                .desk_by_slug(QUARTO)
                .expect("the desk")
                .name,
            "Sportello nuovo"
        );
        other.refresh().await.unwrap();
        assert_eq!(
            other
                .directory()
                .desk_by_slug(QUARTO)
                .expect("the desk")
                .name,
            "Sportello nuovo"
        );
    }

    async fn a_line_is_asked_at_the_present_instant(db) {
        let world = World::new(&db).await;
        let next = LineState::Next {
            from: wall("2026-12-02T14:00"),
            until: time(17, 0, 0, 0),
        };
        assert_eq!(world.services.line_state(&world.desk(QUARTO)), next);
        world.clock.set("2026-12-02T14:00:00Z");
        assert_eq!(
            world.services.line_state(&world.desk(QUARTO)),
            LineState::AnswersNow {
                until: time(17, 0, 0, 0)
            }
        );
    }

    async fn clients_send_only_so_many_posts_a_minute(db) {
        use services::limits::Allowance;
        let world = World::with(&db, |settings| settings.posts_per_minute = 3).await;
        let other = world.second_server(&db).await;
        for _ in 0..3 {
            assert_eq!(
                world.services.count_post("192.0.2.0/24").await.unwrap(),
                Allowance::Granted
            );
        }
        assert_eq!(
            other.count_post("192.0.2.0/24").await.unwrap(),
            Allowance::Refused
        );
        assert_eq!(
            other.count_post("198.51.100.0/24").await.unwrap(),
            Allowance::Granted
        );
        world.forward(0, 1);
        assert_eq!(
            other.count_post("192.0.2.0/24").await.unwrap(),
            Allowance::Granted
        );
    }
}
