//! The working day of a desk: arrivals, callers, walk-ins, moves and merges.

use domain::booking::{Family, Seat, Status};
use domain::callback::{BestHour, CallbackStatus};
use domain::contact::Phone;
use domain::desk::Kind;
use domain::id::BookingId;
use domain::locale::Locale;
use domain::message::{MessageKind, MessageState};
use domain::staff::account::Staff;
use domain::staff::role::Role;
use jiff::SignedDuration;
use jiff::civil::date;
use services::booking::{Cancelled, Moved};
use services::callback::AskCallback;
use services::staff::day::{
    BookFor, BookForError, BookedFor, CallbackError, MarkError, Marked, MergeError, Merged, Reach,
    SendAgainError, Sight, Tell, When,
};
use services::staff::{Denied, StaffFailure};

use crate::content::{NIGUARDA, QUARTO, details, family, line, nameless};
use crate::staff_world::{EIGHT, NINE};
use crate::support::on_both_databases;
use crate::world::{World, at_once, wall};

const TEN: &str = "2026-12-02T10:00";
const HALF_PAST: &str = "2026-12-02T10:30";

fn caller(when: When, family: Family) -> BookFor {
    let mut details = details(Kind::InPerson);
    details.note = None;
    BookFor {
        when,
        details,
        family,
        tell: Tell::Family,
        callback: None,
    }
}

async fn booked(world: &World, worker: &Staff, slug: &str, what: BookFor) -> BookingId {
    let made = world
        .services
        .book_for_family(worker, &world.desk(slug), what, world.form())
        .await
        .unwrap();
    made.booking().id
}

async fn actions(world: &World, id: BookingId) -> Vec<String> {
    let mut session = world.store().reader().await.unwrap();
    let lines = store::history::of_thing(&mut session, id.0).await.unwrap();
    lines.into_iter().map(|line| line.action).collect()
}

on_both_databases! {
    async fn the_day_shows_a_worker_all_and_a_counter_no_more_than_who_comes(db) {
        let world = World::new(&db).await;
        let (booking, _) = world.book(QUARTO, TEN, &family("amina@example.org")).await;
        let day = date(2026, 12, 2);
        let worker = world.somebody(Role::DeskWorker, EIGHT).await;
        let desks = [world.desk(QUARTO)];
        let seen = world.services.agenda(&worker, &desks, day, day).await.unwrap();
        assert_eq!(seen.len(), 1);
        assert_eq!((seen[0].sight, seen[0].reach), (Sight::Whole, Reach::Messages));
        assert_eq!(seen[0].booking.family, booking.family);
        let counter = world.somebody(Role::Counter, EIGHT).await;
        let seen = world.services.agenda(&counter, &desks, day, day).await.unwrap();
        assert_eq!(seen[0].sight, Sight::Arrival);
        assert_eq!(seen[0].booking.family.first_name, booking.family.first_name);
        assert_eq!(seen[0].booking.code, booking.code);
        assert_eq!(seen[0].booking.family.contact, None);
        assert_eq!((seen[0].booking.details.topic, &seen[0].booking.details.note), (None, &None));
    }

    async fn nobody_of_another_municipality_sees_marks_finds_or_changes_a_booking(db) {
        let world = World::new(&db).await;
        let (booking, _) = world.book(QUARTO, TEN, &family("amina@example.org")).await;
        let stranger = world.somebody(Role::DeskWorker, NINE).await;
        let (services, day, id) = (&world.services, date(2026, 12, 2), booking.id);
        let quarto = world.desk(QUARTO);
        let unknown = |error: StaffFailure| matches!(error, StaffFailure::Denied(Denied::Unknown));
        assert!(unknown(services.agenda(&stranger, std::slice::from_ref(&quarto), day, day).await.unwrap_err()));
        assert!(unknown(services.staff_booking(&stranger, id).await.unwrap_err()));
        assert!(services.search_bookings(&stranger, booking.code.as_str()).await.unwrap().is_empty());
        assert!(services.search_bookings(&stranger, "Amina").await.unwrap().is_empty());
        world.clock.set("2026-12-02T09:00:00Z");
        let refused = [
            services.mark_arrival(&stranger, id, Status::Confirmed, Status::Arrived).await.unwrap_err().to_string(),
            services.staff_cancel(&stranger, id, Tell::Family).await.unwrap_err().to_string(),
            services.correct_booking(&stranger, id, &nameless()).await.unwrap_err().to_string(),
            services.merge_bookings(&stranger, id, id).await.unwrap_err().to_string(),
            services
                .staff_move(&stranger, id, &world.desk(NIGUARDA), When::At(wall("2026-12-03T14:00")), Tell::Family)
                .await.unwrap_err().to_string(),
            services
                .book_for_family(&stranger, &quarto, caller(When::Now, nameless()), world.form())
                .await.unwrap_err().to_string(),
        ];
        assert!(refused.iter().all(|why| why == "unknown"), "{refused:?}");
        assert_eq!(world.booking(id).await.status, Status::Confirmed);
    }

    async fn two_workers_who_mark_one_arrival_mark_it_once(db) {
        let world = World::new(&db).await;
        let (booking, _) = world.book(QUARTO, TEN, &family("amina@example.org")).await;
        world.clock.set("2026-12-02T08:55:00Z");
        let workers = [world.somebody(Role::DeskWorker, EIGHT).await, world.somebody(Role::Counter, EIGHT).await];
        let marked = at_once(8, |n| {
            let (services, worker, id) = (world.services.clone(), workers[n % 2].clone(), booking.id);
            async move { services.mark_arrival(&worker, id, Status::Confirmed, Status::Arrived).await }
        }).await;
        let now = marked.into_iter().filter(|m| *m.as_ref().unwrap() == Marked::Now).count();
        assert_eq!(now, 1);
        assert_eq!(actions(&world, booking.id).await, ["booking-arrived"]);
    }

    async fn a_mark_that_comes_late_does_not_undo_what_others_noted(db) {
        let world = World::new(&db).await;
        let (booking, _) = world.book(QUARTO, TEN, &family("amina@example.org")).await;
        let worker = world.somebody(Role::DeskWorker, EIGHT).await;
        let mark = |seen, to| world.services.mark_arrival(&worker, booking.id, seen, to);
        assert!(matches!(mark(Status::Confirmed, Status::Arrived).await, Err(MarkError::TooEarly)));
        world.clock.set("2026-12-02T08:00:00Z");
        assert_eq!(mark(Status::Confirmed, Status::Arrived).await.unwrap(), Marked::Now);
        assert_eq!(mark(Status::Arrived, Status::Seen).await.unwrap(), Marked::Now);
        // Sent by a phone that was offline since before.
        assert!(matches!(mark(Status::Confirmed, Status::Arrived).await, Err(MarkError::Overtaken)));
        assert_eq!(mark(Status::Confirmed, Status::Seen).await.unwrap(), Marked::Before);
        assert_eq!(mark(Status::Seen, Status::Confirmed).await.unwrap(), Marked::Now);
        world.services.staff_cancel(&worker, booking.id, Tell::Nobody).await.unwrap();
        assert!(matches!(mark(Status::Confirmed, Status::Arrived).await, Err(MarkError::Cancelled)));
    }

    async fn a_caller_gets_a_seat_kept_for_callers_and_a_message(db) {
        let world = World::new(&db).await;
        let worker = world.somebody(Role::DeskWorker, NINE).await;
        let start = "2026-12-03T14:00";
        assert_eq!(world.free(NIGUARDA, start).await, 1);
        world.hold(NIGUARDA, start).await.unwrap();
        assert_eq!(world.free(NIGUARDA, start).await, 0);
        let what = caller(When::At(wall(start)), family("amina@example.org"));
        let form = world.form();
        let desk = world.desk(NIGUARDA);
        let made = world.services.book_for_family(&worker, &desk, what.clone(), form).await.unwrap();
        let BookedFor::Now(booking) = made else { panic!("not new") };
        assert_eq!(booking.seat, Seat::Caller);
        let again = world.services.book_for_family(&worker, &desk, what.clone(), form).await.unwrap();
        assert!(matches!(again, BookedFor::Before(_)));
        assert_eq!(world.usage(NIGUARDA, start).await.taken, 2);
        let kinds: Vec<_> = world.outbox_of(booking.id).await.into_iter().map(|(kind, _)| kind).collect();
        assert!(kinds.contains(&MessageKind::Confirmed) && kinds.contains(&MessageKind::Reminder));
        let third = caller(When::At(wall(start)), nameless());
        let refused = world.services.book_for_family(&worker, &desk, third.clone(), world.form()).await;
        assert!(matches!(refused, Err(BookForError::Full)));
        // On purpose, one more is received, and takes no seat.
        let beyond = booked(&world, &worker, NIGUARDA, BookFor { when: When::Beyond(wall(start)), ..third }).await;
        assert_eq!(world.booking(beyond).await.seat, Seat::Beyond);
        assert_eq!(world.usage(NIGUARDA, start).await.taken, 2);
    }

    async fn callers_and_the_site_that_race_for_the_last_seat_get_it_once(db) {
        let world = World::new(&db).await;
        let worker = world.somebody(Role::DeskWorker, EIGHT).await;
        let got = at_once(12, |n| {
            let (world, worker) = (world.clone(), worker.clone());
            async move {
                if n % 2 == 0 {
                    world.hold(QUARTO, TEN).await.is_ok()
                } else {
                    let what = caller(When::At(wall(TEN)), nameless());
                    let desk = world.desk(QUARTO);
                    world.services.book_for_family(&worker, &desk, what, world.form()).await.is_ok()
                }
            }
        }).await;
        assert_eq!(got.into_iter().filter(|got| *got).count(), 1);
    }

    async fn one_form_of_staff_sent_many_times_at_once_is_one_booking(db) {
        let world = World::new(&db).await;
        let worker = world.somebody(Role::DeskWorker, EIGHT).await;
        let form = world.form();
        let made = at_once(8, |_| {
            let (world, worker) = (world.clone(), worker.clone());
            async move {
                let what = caller(When::At(wall(TEN)), family("amina@example.org"));
                let desk = world.desk(QUARTO);
                world.services.book_for_family(&worker, &desk, what, form).await.unwrap().booking().id
            }
        }).await;
        assert!(made.iter().all(|id| *id == made[0]));
        assert_eq!(world.usage(QUARTO, TEN).await.taken, 1);
        assert_eq!(actions(&world, made[0]).await, ["booking-made"]);
    }

    async fn somebody_at_the_door_takes_the_seat_of_the_hour_or_none(db) {
        let world = World::new(&db).await;
        let worker = world.somebody(Role::DeskWorker, EIGHT).await;
        world.clock.set("2026-12-02T09:12:00Z");
        let first = booked(&world, &worker, QUARTO, caller(When::Now, nameless())).await;
        let first = world.booking(first).await;
        assert_eq!((first.seat, first.status), (Seat::Caller, Status::Arrived));
        assert_eq!(world.usage(QUARTO, TEN).await.taken, 1);
        let second = booked(&world, &worker, QUARTO, caller(When::Now, nameless())).await;
        assert_eq!(world.booking(second).await.seat, Seat::Beyond);
        // The desk is shut, and somebody stands there all the same.
        world.clock.set("2026-12-02T17:03:00Z");
        let late = booked(&world, &worker, QUARTO, caller(When::Now, family("amina@example.org"))).await;
        assert_eq!(world.booking(late).await.seat, Seat::Beyond);
        assert!(world.outbox_of(late).await.is_empty());
        assert_eq!(actions(&world, late).await, ["booking-walk-in"]);
    }

    async fn a_booking_is_moved_and_called_off_with_and_without_a_message(db) {
        let world = World::new(&db).await;
        let worker = world.somebody(Role::DeskWorker, EIGHT).await;
        let (booking, _) = world.book(QUARTO, TEN, &family("amina@example.org")).await;
        let quarto = world.desk(QUARTO);
        let to = When::At(wall(HALF_PAST));
        let moved = world.services.staff_move(&worker, booking.id, &quarto, to, Tell::Nobody).await.unwrap();
        assert!(matches!(moved, Moved::Now(_)));
        assert!(!world.outbox_of(booking.id).await.iter().any(|(kind, _)| *kind == MessageKind::Moved));
        let again = world.services.staff_move(&worker, booking.id, &quarto, to, Tell::Family).await.unwrap();
        assert!(matches!(again, Moved::Before));
        assert_eq!((world.usage(QUARTO, TEN).await.taken, world.usage(QUARTO, HALF_PAST).await.taken), (0, 1));
        world.forward(0, 1);
        let cancelled = world.services.staff_cancel(&worker, booking.id, Tell::Family).await.unwrap();
        assert_eq!(cancelled, Cancelled::Now);
        assert_eq!(world.services.staff_cancel(&worker, booking.id, Tell::Family).await.unwrap(), Cancelled::Before);
        let told = world.outbox_of(booking.id).await;
        assert_eq!(told.iter().filter(|(kind, _)| *kind == MessageKind::Cancelled).count(), 1);
        assert_eq!(actions(&world, booking.id).await, ["booking-cancelled", "booking-moved"]);
    }

    async fn a_corrected_contact_voids_the_links_of_the_old_one_and_gets_the_reminders(db) {
        let world = World::new(&db).await;
        let worker = world.somebody(Role::DeskWorker, EIGHT).await;
        // Far enough ahead for both reminders.
        let (booking, secret) = world.book(QUARTO, "2026-12-09T10:00", &family("351 000 0001")).await;
        assert!(world.outbox_of(booking.id).await.is_empty());
        let right = family("amina@example.org");
        world.services.correct_booking(&worker, booking.id, &right).await.unwrap();
        assert_eq!(world.booking(booking.id).await.family, right);
        let mut session = world.store().reader().await.unwrap();
        assert!(store::booking::by_link(&mut session, &secret.hash()).await.unwrap().is_none());
        drop(session);
        assert_eq!(world.outbox_of(booking.id).await, [(MessageKind::Reminder, MessageState::Queued); 2]);
        world.services.correct_booking(&worker, booking.id, &right).await.unwrap();
        assert_eq!(actions(&world, booking.id).await, ["booking-corrected"]);
    }

    async fn of_two_bookings_of_one_family_one_stays(db) {
        let world = World::new(&db).await;
        let worker = world.somebody(Role::DeskWorker, EIGHT).await;
        let (one, _) = world.book(QUARTO, TEN, &family("amina@example.org")).await;
        let (other, _) = world.book(QUARTO, HALF_PAST, &family("amina@example.org")).await;
        let mut stranger = family("luca@example.org");
        stranger.first_name = Some(line("Luca"));
        let (third, _) = world.book(QUARTO, "2026-12-02T11:00", &stranger).await;
        let shown = world.services.staff_booking(&worker, one.id).await.unwrap();
        let twins: Vec<_> = shown.twins.iter().map(|(twin, _)| twin.id).collect();
        assert_eq!(twins, [other.id]);
        let merge = |other| world.services.merge_bookings(&worker, one.id, other);
        assert!(matches!(merge(third.id).await, Err(MergeError::NotTwins)));
        assert!(matches!(merge(one.id).await, Err(MergeError::NotTwins)));
        assert_eq!(merge(other.id).await.unwrap(), Merged::Now);
        assert_eq!(merge(other.id).await.unwrap(), Merged::Before);
        assert_eq!(world.booking(other.id).await.status, Status::Cancelled);
        assert_eq!(world.usage(QUARTO, HALF_PAST).await.taken, 0);
        assert!(!world.outbox_of(other.id).await.iter().any(|(kind, _)| *kind == MessageKind::Cancelled));
        assert_eq!(actions(&world, one.id).await, ["booking-merged"]);
    }

    async fn a_booking_is_found_by_code_by_name_and_by_the_end_of_a_phone(db) {
        let world = World::new(&db).await;
        let worker = world.somebody(Role::DeskWorker, EIGHT).await;
        let mut amina = family("351 000 4321");
        amina.first_name = Some(line("Àmina Sow"));
        let (booking, _) = world.book(QUARTO, TEN, &amina).await;
        for typed in [booking.code.readable().to_lowercase().as_str(), "amina", "SOW", "am so", "4321", "+39 351 000 4321"] {
            let found = world.services.search_bookings(&worker, typed).await.unwrap();
            assert_eq!(found.len(), 1, "{typed}");
            assert_eq!(found[0].booking.id, booking.id);
        }
        for typed in ["", "mina", "321", "%%%%", "0000 4322", "'; drop table booking"] {
            assert!(world.services.search_bookings(&worker, typed).await.unwrap().is_empty(), "{typed}");
        }
        let counter = world.somebody(Role::Counter, EIGHT).await;
        assert!(world.services.search_bookings(&counter, "amina").await.is_err());
    }

    async fn a_family_is_called_three_times_at_most_and_each_is_noted_once(db) {
        let world = World::new(&db).await;
        let (worker, stranger) = (world.somebody(Role::DeskWorker, EIGHT).await, world.somebody(Role::DeskWorker, NINE).await);
        let desk = world.desk(QUARTO);
        let ask = AskCallback {
            municipality: Some(desk.municipality),
            desk: Some(desk.id),
            phone: Phone::parse("351 681 8198").unwrap(),
            language: Locale::Ar,
            best_hour: BestHour::Afternoon,
        };
        let nobodys = AskCallback { municipality: None, desk: None, phone: Phone::parse("351 681 8199").unwrap(), ..ask.clone() };
        let secret = world.services.ask_callback(ask, world.form()).await.unwrap();
        world.services.ask_callback(nobodys, world.form()).await.unwrap();
        let waiting = world.services.waiting_callbacks(&worker).await.unwrap();
        assert_eq!(waiting.len(), 1, "that of nobody is the network's");
        assert!(world.services.waiting_callbacks(&stranger).await.unwrap().is_empty());
        let id = waiting[0].id;
        let tried = |tries| world.services.note_call_in_vain(&worker, id, tries);
        tried(0).await.unwrap();
        tried(0).await.unwrap();
        world.forward(1, 0);
        tried(1).await.unwrap();
        assert!(matches!(tried(0).await, Err(CallbackError::Overtaken)));
        tried(2).await.unwrap();
        assert!(matches!(tried(3).await, Err(CallbackError::Overtaken)));
        let seen = world.services.callback(&secret).await.unwrap().unwrap();
        assert_eq!((seen.tries, seen.tried_at), (3, Some(world.services.now())));
        assert!(world.services.end_callback(&stranger, id, CallbackStatus::Closed).await.is_err());
        // An appointment is an answer.
        let what = BookFor { callback: Some(id), ..caller(When::At(wall(TEN)), family("351 681 8198")) };
        booked(&world, &worker, QUARTO, what).await;
        let seen = world.services.callback(&secret).await.unwrap().unwrap();
        assert_eq!(seen.status, CallbackStatus::Reached);
        assert!(world.services.waiting_callbacks(&worker).await.unwrap().is_empty());
    }

    async fn a_family_that_no_message_reached_is_told_apart(db) {
        let world = World::new(&db).await;
        let worker = world.somebody(Role::DeskWorker, EIGHT).await;
        let (booking, _) = world.book(QUARTO, TEN, &family("amina@example.org")).await;
        let message = world.messages(booking.id).await[0].id;
        let mut tx = world.store().begin().await.unwrap();
        store::message::mark_failed(&mut tx, message, world.services.now(), "refused").await.unwrap();
        tx.commit().await.unwrap();
        let (caller_booking, _) = world.book(QUARTO, HALF_PAST, &family("351 000 4321")).await;
        let day = date(2026, 12, 2);
        let seen = world.services.agenda(&worker, &[world.desk(QUARTO)], day, day).await.unwrap();
        let reach: Vec<_> = seen.iter().map(|e| (e.booking.id, e.reach)).collect();
        assert_eq!(reach, [(booking.id, Reach::NotReached), (caller_booking.id, Reach::PhoneOnly)]);
        assert_eq!(world.services.staff_booking(&worker, booking.id).await.unwrap().reach, Reach::NotReached);
    }

    async fn a_confirmation_is_sent_again_once_in_ten_minutes_while_there_is_something_to_confirm(db) {
        let world = World::new(&db).await;
        let (booking, _) = world.book(QUARTO, TEN, &family("amina@example.org")).await;
        world.work().await;
        let (services, worker) = (&world.services, world.somebody(Role::DeskWorker, EIGHT).await);
        let again = || services.send_confirmation_again(&worker, booking.id);
        assert!(matches!(again().await, Err(SendAgainError::TooSoon)), "it was booked a moment ago");

        world.clock.forward(SignedDuration::from_mins(10));
        let both = at_once(2, |_| {
            let (services, worker, id) = (services.clone(), worker.clone(), booking.id);
            async move { services.send_confirmation_again(&worker, id).await }
        });
        assert_eq!(both.await.iter().filter(|sent| sent.is_ok()).count(), 1);
        world.work().await;
        let sent = [(MessageKind::Confirmed, MessageState::Sent); 2];
        assert_eq!(world.outbox_of(booking.id).await.iter().filter(|m| m.0 == MessageKind::Confirmed).copied().collect::<Vec<_>>(), sent);
        assert_eq!(world.letters().len(), 2);
        assert_eq!(actions(&world, booking.id).await, ["booking-confirmed-again"]);

        world.clock.forward(SignedDuration::from_mins(9));
        assert!(matches!(again().await, Err(SendAgainError::TooSoon)));
        let counter = world.somebody(Role::Counter, EIGHT).await;
        let refused = services.send_confirmation_again(&counter, booking.id).await;
        assert!(matches!(refused, Err(SendAgainError::Staff(StaffFailure::Denied(Denied::Forbidden)))), "{refused:?}");

        let (unwritten, _) = world.book(QUARTO, HALF_PAST, &nameless()).await;
        let refused = services.send_confirmation_again(&worker, unwritten.id).await;
        assert!(matches!(refused, Err(SendAgainError::NoWay)), "{refused:?}");
        services.staff_cancel(&worker, booking.id, Tell::Nobody).await.unwrap();
        world.clock.forward(SignedDuration::from_mins(10));
        assert!(matches!(again().await, Err(SendAgainError::Over)));
    }
}
