//! How often what is published is read: counted in memory, written now and then.

use domain::locale::Locale;
use services::reads::Read;
use uuid::Uuid;

use crate::support::on_both_databases;
use crate::world::World;

const ARABIC: Read = Read {
    thing: Uuid::from_u128(1),
    language: Locale::Ar,
};

on_both_databases! {
    async fn what_each_server_counts_is_written_and_added_up(db) {
        let world = World::new(&db).await;
        let (one, other) = (&world.services, world.second_server(&db).await);
        let kept = one.counter_of(ARABIC);
        kept.count();
        one.counter_of(ARABIC).count();
        // What is not written yet counts where it was counted.
        assert_eq!(one.popularity().await.unwrap().in_language(ARABIC.thing, Locale::Ar), 2);
        assert_eq!(other.popularity().await.unwrap().in_all(ARABIC.thing), 0);
        one.write_reads().await.unwrap();
        one.write_reads().await.unwrap();
        kept.count();
        other.counter_of(Read { language: Locale::It, ..ARABIC }).count();
        other.write_reads().await.unwrap();
        let all = one.popularity().await.unwrap();
        assert_eq!((all.in_language(ARABIC.thing, Locale::Ar), all.in_all(ARABIC.thing)), (3, 4));
        assert_eq!(all.in_language(ARABIC.thing, Locale::En), 0);
    }

    async fn what_could_not_be_written_is_written_the_next_time(db) {
        let world = World::new(&db).await;
        world.services.counter_of(ARABIC).count();
        db.tamper("alter table read_count rename to elsewhere").await.unwrap();
        assert!(world.services.write_reads().await.is_err());
        db.tamper("alter table elsewhere rename to read_count").await.unwrap();
        world.services.write_reads().await.unwrap();
        assert_eq!(world.services.popularity().await.unwrap().in_all(ARABIC.thing), 1);
    }

    async fn readings_count_for_three_months_and_are_forgotten_after_thirteen(db) {
        let world = World::new(&db).await;
        world.services.counter_of(ARABIC).count();
        world.services.write_reads().await.unwrap();
        world.forward(24 * 91, 0);
        assert_eq!(world.services.popularity().await.unwrap().in_all(ARABIC.thing), 0);
        let long_ago = jiff::civil::date(2026, 1, 1);
        let known = async || {
            let mut session = world.store().reader().await.unwrap();
            store::read_count::since(&mut session, long_ago).await.unwrap().len()
        };
        world.services.tidy().await.unwrap();
        assert_eq!(known().await, 1);
        world.forward(24 * 310, 0);
        world.services.tidy().await.unwrap();
        assert_eq!(known().await, 0);
    }
}
