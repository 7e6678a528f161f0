//! A family is erased on its request, everywhere and at once, and the receipt holds nothing of it.

use domain::booking::Status;
use domain::callback::{BestHour, CallbackStatus};
use domain::contact::Phone;
use domain::locale::Locale;
use domain::staff::role::{Role, Scope};
use services::callback::AskCallback;
use services::staff::{Denied, EraseFamilyError, FamilyKey};

use crate::content::{GALLARATESE, NIGUARDA, QUARTO, family};
use crate::erasure::in_files;
use crate::staff_world::{EIGHT, NINE};
use crate::support::on_both_databases;
use crate::world::World;

const PHONE: &str = "347 555 2523";

fn key(text: &str) -> FamilyKey {
    FamilyKey::parse(text).expect("an address, a number or a code")
}

on_both_databases! {
    async fn everything_of_a_family_goes_in_the_whole_network_and_the_seats_are_free(db) {
        let world = World::new(&db).await;
        let (here, _) = world.book(QUARTO, "2026-12-02T10:00", &family(PHONE)).await;
        let (far, _) = world.book(NIGUARDA, "2026-12-03T14:00", &family(PHONE)).await;
        let (other, _) = world.book(GALLARATESE, "2026-12-03T10:00", &family("bianca@example.org")).await;
        let ask = AskCallback { municipality: None, desk: None, phone: Phone::parse(PHONE).unwrap(), language: Locale::Ar, best_hour: BestHour::Any };
        let asked = world.services.ask_callback(ask, world.form()).await.unwrap();
        let begun = world.ready(GALLARATESE, "2026-12-03T10:30", &family(PHONE)).await;
        assert_ne!(in_files(&db, "+393475552523"), Some(false));

        let worker = world.somebody(Role::DeskWorker, Scope::Desk(here.desk)).await;
        let found = world.services.find_family(&worker, &key(PHONE)).await.unwrap();
        assert_eq!(found.bookings, [(here.desk, 1, 1)]);
        assert!(found.elsewhere && found.callbacks == 0, "others are told of, not told");

        let form = world.form();
        let receipt = world.services.erase_family(&worker, &key(PHONE), form).await.unwrap();
        assert_eq!((receipt.erased.bookings, receipt.erased.called_off), (2, 2));
        assert_eq!((receipt.erased.callbacks, receipt.erased.unfinished), (1, 1));
        for id in [here.id, far.id] {
            let left = world.booking(id).await;
            assert_eq!((left.status, left.family.contact, left.family.first_name), (Status::Cancelled, None, None));
        }
        assert!(world.booking(other.id).await.family.contact.is_some());
        assert_eq!(world.usage(QUARTO, "2026-12-02T10:00").await.taken, 0);
        assert_eq!(world.usage(NIGUARDA, "2026-12-03T14:00").await.taken, 0);
        assert_eq!(world.usage(GALLARATESE, "2026-12-03T10:30").await.taken, 0);
        assert!(world.services.callback(&asked).await.unwrap().is_none());
        assert!(matches!(world.services.progress(&begun).await, Ok(services::booking::Progress::Unknown)));

        // The same form again finds the same receipt; a new one finds nobody.
        assert_eq!(world.services.erase_family(&worker, &key(PHONE), form).await.unwrap(), receipt);
        assert_eq!(world.services.erasure_receipt(&worker, receipt.id).await.unwrap(), receipt);
        let again = world.services.erase_family(&worker, &key(PHONE), world.form()).await;
        assert!(matches!(again, Err(EraseFamilyError::NotFound)), "{again:?}");

        world.work().await;
        assert_eq!(world.letters().len(), 1, "that of the other family");
        world.night().await;
        assert_ne!(in_files(&db, "+393475552523"), Some(true), "the number is still in a file");
    }

    async fn nothing_of_the_only_family_is_left_in_any_byte(db) {
        let world = World::new(&db).await;
        let (booking, _) = world.book(QUARTO, "2026-12-02T10:00", &family("amina@example.org")).await;
        world.ready(GALLARATESE, "2026-12-03T10:30", &family("Amina@example.org")).await;
        let worker = world.somebody(Role::DeskWorker, EIGHT).await;
        let receipt = world.services.erase_family(&worker, &key(booking.code.as_str()), world.form()).await.unwrap();
        assert_eq!((receipt.erased.bookings, receipt.erased.unfinished), (1, 1));
        world.night().await;
        for text in ["amina@example.org", "Amina", "Due bambini"] {
            assert_ne!(in_files(&db, text), Some(true), "{text} is still in a file");
        }
        let mut session = world.store().reader().await.unwrap();
        let line = store::history::of_thing(&mut session, receipt.id).await.unwrap().remove(0);
        assert_eq!((line.action.as_str(), line.desk), ("family-erased", Some(booking.desk)));
        let told = line.after.unwrap();
        assert!(!told.contains("Amina") && !told.contains(booking.code.as_str()), "{told}");
    }

    async fn who_serves_a_family_nowhere_finds_nobody_whether_it_is_known_or_not(db) {
        let world = World::new(&db).await;
        let (booking, _) = world.book(QUARTO, "2026-12-02T10:00", &family(PHONE)).await;
        let stranger = world.somebody(Role::DeskWorker, NINE).await;
        for text in [PHONE, booking.code.as_str(), "347 555 2524"] {
            let found = world.services.find_family(&stranger, &key(text)).await;
            assert!(matches!(found, Err(EraseFamilyError::NotFound)), "{text}: {found:?}");
            let erased = world.services.erase_family(&stranger, &key(text), world.form()).await;
            assert!(matches!(erased, Err(EraseFamilyError::NotFound)), "{text}: {erased:?}");
        }
        assert!(world.booking(booking.id).await.family.contact.is_some());
        let worker = world.somebody(Role::DeskWorker, EIGHT).await;
        let receipt = world.services.erase_family(&worker, &key(PHONE), world.form()).await.unwrap();
        let seen = world.services.erasure_receipt(&stranger, receipt.id).await;
        assert!(matches!(seen, Err(EraseFamilyError::Denied(Denied::Unknown))), "{seen:?}");
        let observer = world.somebody(Role::Observer, EIGHT).await;
        let refused = world.services.find_family(&observer, &key(PHONE)).await;
        assert!(matches!(refused, Err(EraseFamilyError::Denied(Denied::Forbidden))));
    }

    async fn a_family_without_contact_is_erased_by_its_code(db) {
        let world = World::new(&db).await;
        let (booking, _) = world.book(NIGUARDA, "2026-12-03T14:00", &crate::content::nameless()).await;
        let worker = world.somebody(Role::DeskWorker, NINE).await;
        world.clock.set("2026-12-03T15:00:00Z");
        let receipt = world.services.erase_family(&worker, &key(booking.code.as_str()), world.form()).await.unwrap();
        assert_eq!((receipt.erased.bookings, receipt.erased.called_off), (1, 0), "it took place");
        assert!(world.booking(booking.id).await.erased_at.is_some());
        assert_eq!(receipt.number().len(), 9);
    }

    async fn requests_to_be_called_close_with_their_number(db) {
        let world = World::new(&db).await;
        let desk = world.desk(QUARTO);
        let ask = AskCallback { municipality: None, desk: Some(desk.id), phone: Phone::parse(PHONE).unwrap(), language: Locale::Ar, best_hour: BestHour::Any };
        let secret = world.services.ask_callback(ask, world.form()).await.unwrap();
        let asked = world.services.callback(&secret).await.unwrap().unwrap();
        let worker = world.somebody(Role::DeskWorker, Scope::Desk(desk.id)).await;
        let receipt = world.services.erase_family(&worker, &key(PHONE), world.form()).await.unwrap();
        assert_eq!((receipt.erased.callbacks, receipt.erased.language), (1, Locale::Ar));
        let mut session = world.store().reader().await.unwrap();
        let left = store::callback::by_id(&mut session, asked.id).await.unwrap().unwrap();
        assert_eq!((left.status, left.phone), (CallbackStatus::Closed, None));
    }
}
