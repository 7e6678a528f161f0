//! At the door of an event: who is expected, marks in any order, and who may see what.

use domain::event::Guest;
use domain::staff::rights::Verb;
use domain::staff::role::Role;
use jiff::SignedDuration;
use services::event::{Left, SignUpError, SignUpWish};
use services::staff::events::{CheckInError, CheckedIn, Mark, SignUpForError};
use services::staff::{Denied, FamilyKey, StaffFailure};

use crate::content::{contact_of, line};
use crate::events_world::{PARTY, capacity, guest, party, people};
use crate::staff_world::{EIGHT, NINE};
use crate::support::on_both_databases;
use crate::world::World;

on_both_databases! {
    async fn the_door_sees_names_and_codes_of_its_own_events_and_no_contacts(db) {
        let world = World::new(&db).await;
        let event = world.put_event(party(Some(capacity(3)))).await;
        let two_names = Guest { first_name: Some(line("Maria Amina")), ..guest("a@example.org") };
        let wish = SignUpWish { guest: two_names, ..world.wish(&event, "a@example.org", 2) };
        let amina = world.sends(&world.services, wish, world.form()).await.unwrap();
        world.waits(&event, "b@example.org", 2).await;
        let counter = world.somebody(Role::Counter, EIGHT).await;
        let elsewhere = world.somebody(Role::Coordinator, NINE).await;
        let day = world.services.at_door(&counter, event.id, PARTY).await.unwrap();
        assert_eq!(day.people.len(), 2);
        for typed in ["ami", "AMINA", "maria am", &amina.code.readable(), &amina.code.as_str()[..3].to_lowercase()] {
            let mut found = day.people.iter().filter(|p| p.is_called(typed));
            assert!(found.any(|p| p.id == amina.id), "{typed}");
        }
        assert!(!day.people.iter().any(|p| p.is_called("zoe") || p.is_called("mina")));
        let contacts = world.services.sign_ups_of(&counter, event.id, PARTY).await;
        assert!(matches!(contacts, Err(StaffFailure::Denied(Denied::Forbidden))), "{contacts:?}");
        let unknown = world.services.at_door(&elsewhere, event.id, PARTY).await;
        assert!(matches!(unknown, Err(StaffFailure::Denied(Denied::Unknown))), "{unknown:?}");
        let author = world.somebody(Role::Author, EIGHT).await;
        let list = world.services.sign_ups_of(&author, event.id, PARTY).await.unwrap();
        assert!(list.people.iter().all(|s| s.guest.contact.is_some()));
        assert_eq!(world.services.events_for(&counter, Verb::CheckIn).len(), 1);
        assert_eq!(world.services.events_for(&elsewhere, Verb::CheckIn).len(), 0);
    }

    async fn marks_may_arrive_late_twice_and_in_any_order(db) {
        let world = World::new(&db).await;
        let event = world.put_event(party(Some(capacity(3)))).await;
        let amina = world.signs_up(&event, "a@example.org", 2).await.unwrap();
        let waits = world.waits(&event, "b@example.org", 2).await;
        let counter = world.somebody(Role::Counter, EIGHT).await;
        let now = world.services.now();
        let early = world.services.check_in(&counter, amina.id, Mark::Here, now).await;
        assert!(matches!(early, Err(CheckInError::TooEarly)), "{early:?}");
        world.clock.set("2026-12-17T16:00:00Z");
        let now = world.services.now();
        let minute = SignedDuration::from_mins(1);
        let mark = async |mark, at| world.services.check_in(&counter, amina.id, mark, at).await.unwrap();
        assert_eq!(mark(Mark::Here, now - minute * 10).await, CheckedIn::Now);
        assert_eq!(mark(Mark::Here, now - minute * 10).await, CheckedIn::Before);
        assert_eq!(mark(Mark::NotHere, now - minute * 20).await, CheckedIn::Before, "sent late");
        // A phone whose clock runs ahead does not keep everybody else from marking.
        assert_eq!(mark(Mark::NotHere, now + minute * 60).await, CheckedIn::Now);
        world.forward(0, 1);
        let later = world.services.now();
        assert_eq!(mark(Mark::Here, later).await, CheckedIn::Now);
        assert_eq!(world.sign_up(amina.id).await.arrived_at, Some(later));
        // Taken back within the same second, and marked again.
        assert_eq!(mark(Mark::NotHere, later).await, CheckedIn::Now);
        assert_eq!(mark(Mark::NotHere, later).await, CheckedIn::Before);
        assert_eq!(mark(Mark::Here, later).await, CheckedIn::Now);
        assert_eq!(world.sign_up(amina.id).await.arrived_at, Some(later));
        let not_expected = world.services.check_in(&counter, waits.id, Mark::Here, later).await;
        assert!(matches!(not_expected, Err(CheckInError::NotExpected)), "{not_expected:?}");
    }

    async fn whoever_holds_the_event_signs_up_callers_and_takes_them_off(db) {
        let world = World::new(&db).await;
        let event = world.put_event(party(Some(capacity(3)))).await;
        let editor = world.somebody(Role::Editor, EIGHT).await;
        let counter = world.somebody(Role::Counter, EIGHT).await;
        let (wish, key) = (world.wish(&event, "a@example.org", 2), world.form());
        let denied = world.services.sign_up_for(&counter, wish.clone(), key).await;
        assert!(denied.is_err());
        for _ in 0..2 {
            world.services.sign_up_for(&editor, wish.clone(), key).await.unwrap();
        }
        assert_eq!(world.counted(&event).await, (2, 0));
        let list = world.services.sign_ups_of(&editor, event.id, PARTY).await.unwrap();
        let id = list.people[0].id;
        assert_eq!(world.services.take_off(&editor, id).await.unwrap(), Left::Now);
        assert_eq!(world.services.take_off(&editor, id).await.unwrap(), Left::Before);
        assert_eq!(world.counted(&event).await, (0, 0));
    }

    async fn whoever_comes_without_having_signed_up_is_put_on_the_list_while_the_day_lasts(db) {
        let world = World::new(&db).await;
        let event = world.put_event(party(Some(capacity(3)))).await;
        let editor = world.somebody(Role::Editor, EIGHT).await;
        world.clock.set("2026-12-17T17:30:00Z");
        let wish = world.wish(&event, "a@example.org", 2);
        let closed = world.sends(&world.services, wish.clone(), world.form()).await;
        assert!(matches!(closed, Err(SignUpError::Closed)), "{closed:?}");
        world.services.sign_up_for(&editor, wish.clone(), world.form()).await.unwrap();
        assert_eq!(world.counted(&event).await, (2, 0));
        assert_eq!(world.mails_after_work().await.len(), 0, "whoever is there needs no mail");
        let more = SignUpWish { party: people(2), ..world.wish(&event, "b@example.org", 2) };
        let full = world.services.sign_up_for(&editor, more.clone(), world.form()).await;
        assert!(matches!(full, Err(SignUpForError::SignUp(SignUpError::TooFew { left: 1, .. }))), "{full:?}");
        world.clock.set("2026-12-17T23:30:00Z");
        let over = world.services.sign_up_for(&editor, more, world.form()).await;
        assert!(matches!(over, Err(SignUpForError::SignUp(SignUpError::Closed))), "{over:?}");
    }

    async fn a_family_that_is_erased_is_erased_from_events_too(db) {
        let world = World::new(&db).await;
        let event = world.put_event(party(Some(capacity(3)))).await;
        let amina = world.signs_up(&event, "a@example.org", 2).await.unwrap();
        let coordinator = world.somebody(Role::Coordinator, EIGHT).await;
        let elsewhere = world.somebody(Role::Coordinator, NINE).await;
        let key = FamilyKey::Contact(contact_of("a@example.org"));
        assert!(world.services.find_family(&elsewhere, &key).await.is_err());
        let found = world.services.find_family(&coordinator, &key).await.unwrap();
        assert_eq!((found.sign_ups, found.elsewhere), (1, false));
        let receipt = world.services.erase_family(&coordinator, &key, world.form()).await.unwrap();
        assert_eq!(receipt.erased.sign_ups, 1);
        let erased = world.sign_up(amina.id).await;
        assert_eq!((erased.guest.contact, world.counted(&event).await), (None, (0, 0)));
        let by_code = FamilyKey::Code(amina.code);
        assert!(world.services.find_family(&coordinator, &by_code).await.is_err());
    }
}
