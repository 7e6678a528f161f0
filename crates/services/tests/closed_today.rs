//! "Closed today": seats are released, families hear of it in their language with the nearest other times, once.

use domain::booking::{Family, Status};
use domain::locale::Locale;
use domain::message::{MessageKind, MessageState};
use domain::staff::role::{Role, Scope};
use domain::text::LocalText;
use services::staff::openings::{Closed, Told};
use services::staff::{Denied, StaffFailure};

use crate::carriers::SmsGateway;
use crate::content::{GALLARATESE, QUARTO, family, nameless};
use crate::support::on_both_databases;
use crate::world::{World, at_once, sms_settings};

const TEN: &str = "2026-12-02T10:00";
const HALF_PAST_TEN: &str = "2026-12-02T10:30";
const ELEVEN: &str = "2026-12-02T11:00";

/// Wednesday at half past ten in Milan: who came at ten is there, who comes at eleven is still expected.
const DURING: &str = "2026-12-02T09:30:00Z";

async fn close(world: &World, slug: &str) -> Closed {
    let worker = world.worker(slug).await;
    let reason = LocalText::italian("Malattia");
    let closed = world
        .services
        .close_today(&worker, &world.desk(slug), reason)
        .await;
    closed.expect("a closed desk")
}

on_both_databases! {
    async fn who_is_still_expected_hears_of_it_in_their_language_with_the_nearest_times(db) {
        let world = World::new(&db).await;
        let english = Family { language: Locale::En, ..family("john@example.org") };
        let (here, _) = world.book(GALLARATESE, TEN, &family("prima@example.org")).await;
        let (amina, _) = world.book(GALLARATESE, ELEVEN, &family("amina@example.org")).await;
        let (john, _) = world.book(GALLARATESE, ELEVEN, &english).await;
        world.work().await;
        world.empty_outbox();
        world.clock.set(DURING);
        assert_eq!(close(&world, GALLARATESE).await, Closed::Now(2));
        assert_eq!(world.booking(here.id).await.status, Status::Confirmed);
        for booking in [&amina, &john] {
            assert_eq!(world.booking(booking.id).await.status, Status::Cancelled);
        }
        assert_eq!(world.usage(GALLARATESE, ELEVEN).await.taken, 0, "the seats are free");
        world.work().await;
        let letters = world.letters();
        let to = |address: &str| letters.iter().find(|l| l.to == address).expect("a mail");
        let italian = to("amina@example.org");
        assert_eq!(italian.subject, "Lo sportello non può riceverti: mercoledì 2 dicembre 2026, ore 11:00");
        // Tomorrow here, next week at the desk beside.
        for offer in [
            "https://vicino.example/it/prenota/gallaratese?quando=2026-12-03T10:00",
            "https://vicino.example/it/prenota/quarto-oggiaro?quando=2026-12-09T10:00",
            "https://vicino.example/it/prenota/niguarda?quando=2026-12-03T14:00",
        ] {
            assert!(italian.text.contains(offer), "{offer} in\n{}", italian.text);
        }
        assert!(!italian.text.contains("quando=2026-12-02"), "{}", italian.text);
        assert_eq!(italian.calendar_method, "CANCEL");
        let english = to("john@example.org");
        assert!(english.subject.starts_with("The help desk cannot receive you"), "{}", english.subject);
        assert!(english.text.contains("https://vicino.example/en/prenota/gallaratese?quando=2026-12-03T10:00"));
        assert!(english.text.contains("Lo sportello non può") || english.text.contains("lo sportello non può"));
        assert_eq!(letters.len(), 2, "who is there already hears nothing");
    }

    async fn the_second_tap_changes_nothing_and_sends_nothing(db) {
        let world = World::new(&db).await;
        let (amina, _) = world.book(GALLARATESE, ELEVEN, &family("amina@example.org")).await;
        world.clock.set(DURING);
        let worker = world.worker(GALLARATESE).await;
        let close = || async {
            let desk = world.desk(GALLARATESE);
            world.services.close_today(&worker, &desk, LocalText::default()).await.unwrap()
        };
        assert_eq!(close().await, Closed::Now(1));
        assert_eq!(close().await, Closed::Before);
        assert_eq!(world.desk(GALLARATESE).closures.len(), 1);
        let told = world.outbox_of(amina.id).await;
        assert_eq!(told.iter().filter(|(kind, _)| *kind == MessageKind::Closed).count(), 1);
    }

    async fn closed_many_times_at_once_each_family_hears_once(db) {
        let world = World::new(&db).await;
        let servers = [world.services.clone(), world.second_server(&db).await];
        let mut families = Vec::new();
        for name in ["a", "b", "c"] {
            families.push(world.book(GALLARATESE, ELEVEN, &family(&format!("{name}@example.org"))).await.0);
        }
        let worker = world.worker(GALLARATESE).await;
        world.clock.set("2026-12-02T07:00:00Z");
        let desk = world.desk(GALLARATESE);
        let answers = at_once(8, |n| {
            let (server, worker, desk) = (servers[n % 2].clone(), worker.clone(), desk.clone());
            async move { server.close_today(&worker, &desk, LocalText::default()).await.unwrap() }
        })
        .await;
        assert_eq!(answers.iter().filter(|a| **a == Closed::Now(3)).count(), 1, "{answers:?}");
        assert_eq!(world.usage(GALLARATESE, ELEVEN).await.taken, 0);
        for booking in families {
            let told = world.outbox_of(booking.id).await;
            assert_eq!(told.iter().filter(|(kind, _)| *kind == MessageKind::Closed).count(), 1);
        }
    }

    async fn nobody_can_finish_a_booking_of_a_day_that_was_shut_meanwhile(db) {
        let world = World::new(&db).await;
        let secret = world.ready(GALLARATESE, ELEVEN, &family("amina@example.org")).await;
        let worker = world.worker(GALLARATESE).await;
        world.clock.set("2026-12-02T07:00:00Z");
        let desk = world.desk(GALLARATESE);
        world.services.close_today(&worker, &desk, LocalText::default()).await.unwrap();
        assert!(world.services.confirm(&secret).await.is_err());
        assert_eq!(world.free(GALLARATESE, ELEVEN).await, 0);
    }

    async fn who_cannot_be_told_is_listed_to_be_called(db) {
        let world = World::new(&db).await;
        world.book(GALLARATESE, ELEVEN, &family("351 681 8198")).await;
        world.book(GALLARATESE, HALF_PAST_TEN, &nameless()).await;
        world.book(GALLARATESE, ELEVEN, &family("amina@example.org")).await;
        world.clock.set("2026-12-02T07:00:00Z");
        let worker = world.worker(GALLARATESE).await;
        let desk = world.desk(GALLARATESE);
        world.services.close_today(&worker, &desk, LocalText::default()).await.unwrap();
        world.work().await;
        let off = world.services.called_off(&worker, &desk).await.unwrap();
        let calls: Vec<_> = off.iter().filter(|o| o.to_call()).map(|o| &o.told).collect();
        assert!(matches!(calls[..], [Told::NoWay, Told::Call(_)]), "{calls:?}");
        let told = off.iter().find(|o| !o.to_call()).expect("one was told");
        assert_eq!((told.told.clone(), told.message), (Told::Mail, Some(MessageState::Sent)));
    }

    async fn a_text_message_has_one_link(db) {
        let mut gateway = SmsGateway::open().await;
        let world = World::with(&db, |s| s.sms = Some(sms_settings(&gateway.url))).await;
        world.book(GALLARATESE, ELEVEN, &family("351 681 8198")).await;
        world.work().await;
        while gateway.arrived().is_some() {}
        world.clock.set(DURING);
        close(&world, GALLARATESE).await;
        world.work().await;
        let body = gateway.only().body;
        assert_eq!(body.matches("https://").count(), 1, "{body}");
        assert!(body.contains("/it/prenota/gallaratese?quando=2026-12-03T10:00"), "{body}");
    }

    async fn opened_again_it_receives_and_what_was_called_off_stays_so(db) {
        let world = World::new(&db).await;
        let (amina, _) = world.book(GALLARATESE, "2026-12-02T11:30", &family("amina@example.org")).await;
        world.clock.set("2026-12-02T07:00:00Z");
        let worker = world.worker(GALLARATESE).await;
        let desk = world.desk(GALLARATESE);
        world.services.close_today(&worker, &desk, LocalText::default()).await.unwrap();
        assert!(world.services.can_reopen_today(&world.desk(GALLARATESE)));
        for _ in 0..2 {
            world.services.reopen_today(&worker, &world.desk(GALLARATESE)).await.unwrap();
        }
        assert!(world.desk(GALLARATESE).closures.is_empty());
        assert_eq!(world.free(GALLARATESE, "2026-12-02T11:30").await, 3);
        assert_eq!(world.booking(amina.id).await.status, Status::Cancelled);
    }

    async fn who_works_elsewhere_cannot_and_learns_nothing(db) {
        let world = World::new(&db).await;
        world.clock.set(DURING);
        let desk = world.desk(QUARTO);
        let stranger = world.worker(GALLARATESE).await;
        let observer = world.staff("o@staff.example", Role::Observer, Scope::Network).await;
        for (staff, denied) in [(stranger, Denied::Unknown), (observer, Denied::Forbidden)] {
            let refused = world.services.close_today(&staff, &desk, LocalText::default()).await;
            let is_denied = matches!(refused, Err(StaffFailure::Denied(told)) if told == denied);
            assert!(is_denied, "{refused:?}");
        }
        assert!(world.desk(QUARTO).closures.is_empty());
    }
}
