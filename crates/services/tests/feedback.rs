//! What readers say of pages: counted once, seen by those whose pages they are, forgotten in time.

use domain::feedback::{Answer, OwnWords, Rating};
use domain::figures::Period;
use domain::locale::Locale;
use domain::staff::account::Staff;
use domain::staff::role::{Role, Scope};
use services::feedback::{LeaveFeedbackError, Opinion};
use services::staff::{Denied, PageFeedback, StaffFailure};

use crate::content::{NIGUARDA, QUARTO};
use crate::staff_world::EIGHT;
use crate::support::on_both_databases;
use crate::world::World;

const DECEMBER: Period = Period::Month(2026, 12);

fn of(page: &str, stars: u8) -> Opinion {
    Opinion {
        page: page.parse().unwrap(),
        locale: Locale::It,
        rating: Rating::new(stars).unwrap(),
        answer: None,
        words: None,
    }
}

fn desk(slug: &str) -> String {
    format!("/sportelli/{slug}")
}

async fn leave(world: &World, opinion: Opinion, client: &str) {
    world
        .services
        .leave_feedback(opinion, client)
        .await
        .unwrap();
}

async fn seen(world: &World, staff: &Staff) -> Vec<PageFeedback> {
    let seen = world.services.feedback(staff, DECEMBER, None).await;
    seen.unwrap()
}

fn told(pages: &[PageFeedback]) -> Vec<(&str, [u64; 5])> {
    let told = pages.iter().map(|p| (p.page.as_str(), p.ratings));
    told.collect()
}

on_both_databases! {
    async fn the_same_of_one_client_counts_once_a_day(db) {
        let world = World::new(&db).await;
        let generation = world.services.generation();
        for client in ["a", "a", "b", "a"] {
            leave(&world, of("/", 4), client).await;
        }
        leave(&world, of("/", 2), "a").await;
        leave(&world, of("/eventi", 4), "a").await;
        world.forward(24, 0);
        leave(&world, of("/", 4), "a").await;
        let coordinator = world.somebody(Role::Coordinator, Scope::Network).await;
        let pages = seen(&world, &coordinator).await;
        assert_eq!(told(&pages), [("/", [0, 1, 0, 3, 0]), ("/eventi", [0, 0, 0, 1, 0])]);
        assert_eq!(pages[0].average_tenths(), Some(35));
        assert_eq!(world.services.generation(), generation, "kept pages stay good");
    }

    async fn a_reason_that_does_not_go_with_the_stars_does_not_count(db) {
        let world = World::new(&db).await;
        let reasoned = |stars, answer| Opinion { answer: Some(answer), ..of("/", stars) };
        leave(&world, reasoned(2, Answer::Lost), "a").await;
        leave(&world, reasoned(3, Answer::Lost), "b").await;
        leave(&world, reasoned(1, Answer::Broken), "c").await;
        leave(&world, reasoned(5, Answer::Lost), "d").await;
        let coordinator = world.somebody(Role::Coordinator, Scope::Network).await;
        let pages = seen(&world, &coordinator).await;
        assert_eq!(pages[0].answers, [(Answer::Lost, 2), (Answer::Broken, 1)]);
        assert_eq!(pages[0].total(), 4);
    }

    async fn nothing_is_said_of_a_page_that_is_not_there(db) {
        let world = World::new(&db).await;
        for page in ["/sportelli/niente", "/municipi/niente", "/enti/niente", "/eventi/niente", "/raccolte/niente"] {
            let left = world.services.leave_feedback(of(page, 4), "a").await;
            assert!(matches!(left, Err(LeaveFeedbackError::UnknownPage)), "{page}");
        }
    }

    async fn each_sees_what_is_said_of_the_own_pages(db) {
        let world = World::new(&db).await;
        let words = OwnWords::parse("Dove si suona?").unwrap();
        leave(&world, Opinion { words: words.clone(), ..of(&desk(QUARTO), 2) }, "a").await;
        leave(&world, of(&desk(NIGUARDA), 5), "a").await;
        leave(&world, of("/", 5), "a").await;
        let network = world.somebody(Role::Coordinator, Scope::Network).await;
        assert_eq!(seen(&world, &network).await.len(), 3);
        let coordinator = world.somebody(Role::Coordinator, EIGHT).await;
        let own = seen(&world, &coordinator).await;
        assert_eq!(told(&own), [(desk(QUARTO).as_str(), [0, 1, 0, 0, 0])]);
        assert_eq!(own[0].words.len(), 1);
        assert_eq!(own[0].words[0].words, words);
        let observer = world.somebody(Role::Observer, EIGHT).await;
        let own = seen(&world, &observer).await;
        assert_eq!(told(&own), [(desk(QUARTO).as_str(), [0, 1, 0, 0, 0])]);
        assert!(own[0].words.is_empty(), "a name may stand in them");
        let worker = world.worker(QUARTO).await;
        let refused = world.services.feedback(&worker, DECEMBER, None).await;
        assert!(matches!(refused, Err(StaffFailure::Denied(Denied::Forbidden))));
    }

    async fn a_period_and_a_language_narrow_it_down(db) {
        let world = World::new(&db).await;
        leave(&world, of("/", 1), "a").await;
        leave(&world, Opinion { locale: Locale::Ar, ..of("/", 5) }, "a").await;
        let coordinator = world.somebody(Role::Coordinator, Scope::Network).await;
        let told = async |period, locale| {
            let pages = world.services.feedback(&coordinator, period, locale).await.unwrap();
            pages.iter().map(PageFeedback::total).sum::<u64>()
        };
        assert_eq!(told(DECEMBER, None).await, 2);
        assert_eq!(told(DECEMBER, Some(Locale::Ar)).await, 1);
        assert_eq!(told(Period::Year(2026), Some(Locale::It)).await, 1);
        assert_eq!(told(DECEMBER.before(), None).await, 0);
        assert_eq!(told(DECEMBER.after(), None).await, 0);
    }

    async fn own_words_are_forgotten_after_six_months(db) {
        let world = World::new(&db).await;
        let words = OwnWords::parse("Dove si suona?").unwrap();
        leave(&world, Opinion { words, ..of("/", 2) }, "a").await;
        let coordinator = world.somebody(Role::Coordinator, Scope::Network).await;
        world.clock.set("2027-06-01T08:00:00Z");
        world.services.tidy().await.unwrap();
        assert_eq!(seen(&world, &coordinator).await[0].words.len(), 1);
        world.clock.set("2027-06-02T08:00:00Z");
        world.services.tidy().await.unwrap();
        let left = seen(&world, &coordinator).await;
        assert!(left[0].words.is_empty());
        assert_eq!(left[0].total(), 1, "the rating stays");
    }
}
