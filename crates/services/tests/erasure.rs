//! What tells who somebody is goes on its day or at once when asked; the count stays.

use domain::booking::Status;
use domain::message::{MessageKind, MessageState};
use services::booking::Progress;

use crate::content::{GALLARATESE, QUARTO, family};
use crate::support::{TestDb, on_both_databases};
use crate::world::World;

const TEN: &str = "2026-12-02T10:00";

/// Whether a text is anywhere in the files of the database; `None` where the files are the server's.
pub fn in_files(db: &TestDb, text: &str) -> Option<bool> {
    let folder = std::fs::read_dir(db.folder()?).expect("the folder");
    let mut files =
        folder.map(|entry| std::fs::read(entry.expect("an entry").path()).expect("a file"));
    Some(files.any(|file| {
        file.windows(text.len())
            .any(|window| window == text.as_bytes())
    }))
}

on_both_databases! {
    async fn on_its_day_name_contact_note_and_links_are_deleted_and_the_count_stays(db) {
        let world = World::new(&db).await;
        let (booking, secret) = world.book(QUARTO, TEN, &family("amina@example.org")).await;
        world.work().await;
        assert_ne!(in_files(&db, "amina@example.org"), Some(false));
        // It is promised for 1 January, which begins in Milan an hour before midnight UTC.
        world.clock.set("2026-12-31T22:59:59Z");
        world.services.tidy().await.unwrap();
        assert!(world.booking(booking.id).await.family.contact.is_some());
        world.clock.set("2026-12-31T23:00:00Z");
        world.services.tidy().await.unwrap();
        let left = world.booking(booking.id).await;
        assert_eq!(
            (
                left.family.first_name,
                left.family.contact,
                left.details.note
            ),
            (None, None, None)
        );
        assert!(left.erased_at.is_some());
        assert_eq!(
            (left.status, left.starts_at, left.details.kind),
            (Status::Confirmed, booking.starts_at, booking.details.kind)
        );
        assert!(matches!(
            world.services.progress(&secret).await,
            Ok(Progress::Unknown)
        ));
        assert_eq!(world.usage(QUARTO, TEN).await.taken, 1);
        world.night().await;
        for text in ["amina@example.org", "Amina", "Due bambini"] {
            assert_ne!(in_files(&db, text), Some(true), "{text} is still in a file");
        }
    }

    async fn who_asks_is_erased_at_once_and_the_seat_is_free(db) {
        let world = World::new(&db).await;
        let (booking, secret) = world.book(QUARTO, TEN, &family("amina@example.org")).await;
        world.work().await;
        world.services.erase_booking(&booking).await.unwrap();
        let left = world.booking(booking.id).await;
        assert_eq!(
            (
                left.family.first_name,
                left.family.contact,
                left.details.note
            ),
            (None, None, None)
        );
        assert_eq!(left.status, Status::Cancelled);
        assert_eq!(world.free(QUARTO, TEN).await, 1);
        assert!(matches!(
            world.services.progress(&secret).await,
            Ok(Progress::Unknown)
        ));
        world.night().await;
        for text in ["amina@example.org", "Amina", "Due bambini"] {
            assert_ne!(in_files(&db, text), Some(true), "{text} is still in a file");
        }
    }

    async fn the_files_are_cleared_once_in_a_night_by_whichever_server(db) {
        let world = World::new(&db).await;
        let other = world.second_server(&db).await;
        for _ in 0..3 {
            world.services.tidy().await.unwrap();
            other.tidy().await.unwrap();
        }
        world.clock.set("2026-12-02T01:59:59Z");
        assert_eq!(
            world.services.work().await.unwrap(),
            0,
            "not before three in Milan"
        );
        world.clock.set("2026-12-02T02:00:00Z");
        assert_eq!(
            world.services.work().await.unwrap() + other.work().await.unwrap(),
            1
        );
        other.tidy().await.unwrap();
        assert_eq!(
            other.work().await.unwrap(),
            0,
            "the next night is a day away"
        );
    }

    async fn who_is_erased_is_written_to_no_more(db) {
        let world = World::new(&db).await;
        let (booking, _) = world
            .book(
                GALLARATESE,
                "2026-12-10T10:00",
                &family("amina@example.org"),
            )
            .await;
        world.services.erase_booking(&booking).await.unwrap();
        world.clock.set("2026-12-10T08:30:00Z");
        world.work().await;
        assert!(world.letters().is_empty());
        let dropped = |(_, state): &(MessageKind, MessageState)| *state == MessageState::Dropped;
        assert!(world.outbox_of(booking.id).await.iter().all(dropped));
    }

    async fn erasing_again_or_after_the_appointment_changes_nothing_more(db) {
        let world = World::new(&db).await;
        let (booking, _) = world
            .book(GALLARATESE, TEN, &family("amina@example.org"))
            .await;
        let (kept, _) = world
            .book(GALLARATESE, TEN, &family("bianca@example.org"))
            .await;
        world.services.erase_booking(&booking).await.unwrap();
        world
            .services
            .erase_booking(&booking)
            .await
            .expect("again is as well");
        assert_eq!(world.usage(GALLARATESE, TEN).await.taken, 1);
        world.clock.set("2026-12-02T12:00:00Z");
        world.services.erase_booking(&kept).await.unwrap();
        let left = world.booking(kept.id).await;
        assert_eq!(
            (left.status, left.family.contact),
            (Status::Confirmed, None),
            "it took place"
        );
    }

    async fn an_erased_contact_may_book_anew(db) {
        let world = World::new(&db).await;
        let (booking, _) = world
            .book(GALLARATESE, TEN, &family("amina@example.org"))
            .await;
        world.services.erase_booking(&booking).await.unwrap();
        world
            .book(GALLARATESE, TEN, &family("amina@example.org"))
            .await;
    }

    async fn a_moved_booking_is_erased_by_its_new_day(db) {
        let world = World::new(&db).await;
        let (booking, _) = world
            .book(GALLARATESE, TEN, &family("amina@example.org"))
            .await;
        let desk = world.desk(GALLARATESE);
        world
            .services
            .move_booking(&booking, &desk, crate::world::wall("2026-12-10T10:00"))
            .await
            .unwrap();
        world.clock.set("2027-01-02T12:00:00Z");
        world.services.tidy().await.unwrap();
        assert!(world.booking(booking.id).await.erased_at.is_none());
        world.clock.set("2027-01-09T12:00:00Z");
        world.services.tidy().await.unwrap();
        assert!(world.booking(booking.id).await.erased_at.is_some());
    }

    async fn what_a_family_typed_and_never_finished_is_in_no_file(db) {
        let world = World::new(&db).await;
        world.ready(QUARTO, TEN, &family("amina@example.org")).await;
        world.forward(2, 0);
        // The first round takes the seat away, the next forgets the rest.
        world.services.tidy().await.unwrap();
        world.night().await;
        for text in ["amina@example.org", "Amina", "Due bambini"] {
            assert_ne!(in_files(&db, text), Some(true), "{text} is still in a file");
        }
    }
}
