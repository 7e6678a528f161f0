//! Signing up for an event: places, tickets for the hour of arrival, changes, and what is written.

use domain::contact::Contact;
use domain::event::{
    AgeBand, Arrivals, Children, EventKind, GiftSize, Guest, Party, Per, Repetition, SignUpRules,
    SignUpStatus,
};
use domain::id::DriveId;
use domain::locale::Locale;
use domain::secret::Secret;
use jiff::civil::date;
use services::by_code::{ByCode, FindError};
use services::event::{
    ChangeSignUpError, ChangedSignUp, IfFull, LeaveError, Left, SignUpError, SignUpWish, SignedUp,
};
use uuid::Uuid;

use crate::events_world::{PARTY, capacity, guest, link_of, party, people, wall};
use crate::support::on_both_databases;
use crate::world::{World, at_once};

on_both_databases! {
    async fn a_family_has_its_places_a_code_and_a_mail_in_its_language(db) {
        let world = World::new(&db).await;
        let event = world.put_event(party(Some(capacity(10)))).await;
        let children = vec![
            Children { count: 2, band: Some(AgeBand::Primary), gift: Some(GiftSize::Small) },
            Children { count: 1, band: Some(AgeBand::Baby), gift: None },
        ];
        let wish = SignUpWish {
            party: Party::new(1, children).unwrap(),
            guest: Guest { language: Locale::En, ..guest("amina@example.org") },
            ..world.wish(&event, "nessuno@example.org", 1)
        };
        let key = world.form();
        let sign_up = world.sends(&world.services, wish, key).await.unwrap();
        assert_eq!((sign_up.status, world.counted(&event).await), (SignUpStatus::Confirmed, (4, 0)));
        let seen = world.services.sign_up_by_link(&Secret::of_form(key)).await.unwrap().unwrap();
        assert_eq!((seen.sign_up.party, seen.before), (sign_up.party, None));
        let mails = world.mails_after_work().await;
        let [mail] = mails.as_slice() else { panic!("{mails:#?}") };
        assert_eq!(mail.subject, "You are signed up: Thursday, 17 December 2026, at 16:30");
        for said in [
            "Christmas party", "Thursday 17 December, at 16:30: ", "via Saponaro", "From here we walk together",
            "Thursday 17 December, at 16:45: ", "Comunità Oklahoma", "1 adult and 3 children", "In Italian", "1 adulto e 3 bambini",
        ] {
            assert!(mail.text.contains(said), "{said} in\n{}", mail.text);
        }
        let calendar = mail.calendar.as_ref().unwrap();
        assert_eq!(calendar.value("VCALENDAR", "METHOD"), "REQUEST");
        let legs = calendar.parts("VEVENT");
        assert_eq!(legs.len(), 2);
        let by_mail = world.services.sign_up_by_link(&link_of(mail)).await.unwrap();
        assert_eq!(by_mail.map(|s| s.sign_up.id), Some(sign_up.id));
        let code = sign_up.code.as_str();
        let found = world.services.find_by_code(code, "amina@example.org", "client").await;
        let Ok(ByCode::SignUp(link)) = found else { panic!("{found:?}") };
        let by_code = world.services.sign_up_by_link(&link).await.unwrap();
        assert_eq!(by_code.map(|s| s.sign_up.id), Some(sign_up.id));
        let guessed = world.services.find_by_code(code, "other@example.org", "client").await;
        assert!(matches!(guessed, Err(FindError::NotFound)), "{guessed:?}");
    }

    async fn the_same_form_sent_twenty_times_at_once_takes_places_once(db) {
        let world = World::new(&db).await;
        let event = world.put_event(party(Some(capacity(10)))).await;
        let (key, wish) = (world.form(), world.wish(&event, "amina@example.org", 2));
        let answers = at_once(20, |_| {
            let (server, wish) = (world.services.clone(), wish.clone());
            async move { server.sign_up(wish, key).await.unwrap() }
        })
        .await;
        let now = answers.iter().filter(|a| matches!(a, SignedUp::Now(_))).count();
        assert_eq!((now, world.counted(&event).await), (1, (2, 0)));
        assert_eq!(world.mails_after_work().await.len(), 1);
    }

    async fn more_than_is_left_says_how_many_are_and_whether_one_may_wait(db) {
        let world = World::new(&db).await;
        let event = world.put_event(party(Some(capacity(7)))).await;
        world.signs_up(&event, "a@example.org", 4).await.unwrap();
        let refused = world.signs_up(&event, "b@example.org", 4).await;
        assert!(matches!(refused, Err(SignUpError::TooFew { left: 3, may_wait: true })), "{refused:?}");
        let too_many = world.signs_up(&event, "b@example.org", 8).await;
        assert!(matches!(too_many, Err(SignUpError::TooFew { left: 3, may_wait: false })), "{too_many:?}");
        let crowd = world.signs_up(&event, "b@example.org", 9).await;
        assert!(matches!(crowd, Err(SignUpError::PartyTooLarge(8))), "{crowd:?}");
        let again = world.signs_up(&event, "A@example.org", 1).await;
        assert!(matches!(again, Err(SignUpError::SameFamily)), "{again:?}");
        let unreachable = SignUpWish {
            guest: Guest { contact: None, ..guest("a@example.org") },
            if_full: IfFull::Wait,
            ..world.wish(&event, "nessuno@example.org", 4)
        };
        let unreachable = world.sends(&world.services, unreachable, world.form()).await;
        assert!(matches!(unreachable, Err(SignUpError::NeedsContact)), "{unreachable:?}");
        assert_eq!(world.counted(&event).await, (4, 0));
    }

    async fn it_closes_before_the_start_and_takes_only_what_there_is(db) {
        let world = World::new(&db).await;
        let rules = SignUpRules { closes_minutes: 60, ..capacity(7) };
        let event = world.put_event(party(Some(rules))).await;
        let other_day = SignUpWish { date: "2026-12-18".parse().unwrap(), ..world.wish(&event, "a@example.org", 1) };
        let other_day = world.sends(&world.services, other_day, world.form()).await;
        assert!(matches!(other_day, Err(SignUpError::NoSuchDate)), "{other_day:?}");
        let stage = SignUpWish { stage: Some(event.card.stages[0].id), ..world.wish(&event, "a@example.org", 1) };
        let stage = world.sends(&world.services, stage, world.form()).await;
        assert!(matches!(stage, Err(SignUpError::NoSuchDate)), "one signs up for the date: {stage:?}");
        world.clock.set("2026-12-17T14:29:59Z");
        let sign_up = world.signs_up(&event, "a@example.org", 1).await.unwrap();
        world.clock.set("2026-12-17T14:30:00Z");
        let closed = world.signs_up(&event, "b@example.org", 1).await;
        assert!(matches!(closed, Err(SignUpError::Closed)), "{closed:?}");
        assert_eq!(world.services.leave_event(&sign_up).await.unwrap(), Left::Now);
        let without = world.put_event({
            let mut card = party(None);
            card.slug = "senza-iscrizione".to_owned();
            card
        }).await;
        let none = world.signs_up(&without, "a@example.org", 1).await;
        assert!(matches!(none, Err(SignUpError::Closed)), "{none:?}");
    }

    async fn each_stage_has_places_of_its_own_where_one_signs_up_for_stages(db) {
        let world = World::new(&db).await;
        let event = world.put_event(party(Some(SignUpRules { per: Per::Stage, ..capacity(2) }))).await;
        for (at, who) in [(0, "a@example.org"), (1, "a@example.org")] {
            let stage = Some(event.card.stages[at].id);
            let wish = SignUpWish { stage, ..world.wish(&event, who, 2) };
            let sign_up = world.sends(&world.services, wish, world.form()).await.unwrap();
            assert_eq!(sign_up.stage, stage);
        }
        let occurrence = event.on(PARTY).unwrap();
        let places = world.services.places_on(&event, &occurrence).await.unwrap();
        assert_eq!(places.iter().map(|p| p.places.left).collect::<Vec<_>>(), [Some(0), Some(0)]);
        let mails = world.mails_after_work().await;
        let legs = mails.iter().map(|m| m.calendar.as_ref().unwrap().parts("VEVENT").len());
        assert_eq!(legs.collect::<Vec<_>>(), [1, 1]);
    }

    async fn arrivals_are_spread_over_the_half_hours(db) {
        let world = World::new(&db).await;
        let rules = SignUpRules { arrivals: Some(Arrivals { families: 1 }), ..capacity(20) };
        let mut card = party(Some(rules));
        card.stages[1].ends = Some(wall("2026-12-17T18:00"));
        let event = world.put_event(card).await;
        let first = world.signs_up(&event, "a@example.org", 1).await.unwrap();
        assert_eq!(first.arrival, Some(wall("2026-12-17T16:30")));
        let wanted = |who: &str, at: &str| SignUpWish { arrival: Some(wall(at)), ..world.wish(&event, who, 1) };
        let refused = world.sends(&world.services, wanted("b@example.org", "2026-12-17T16:30"), world.form()).await;
        let Err(SignUpError::NoSuchArrival { free }) = refused else { panic!("{refused:?}") };
        assert_eq!(free, [wall("2026-12-17T17:00"), wall("2026-12-17T17:30")]);
        assert_eq!(world.counted(&event).await, (1, 0), "no places without a ticket");
        let second = world.sends(&world.services, wanted("b@example.org", "2026-12-17T17:30"), world.form()).await.unwrap();
        let changed = world.services.change_sign_up(&second, &people(1), Some(wall("2026-12-17T17:00"))).await.unwrap();
        let ChangedSignUp::Now(second) = changed else { panic!("{changed:?}") };
        assert_eq!(second.arrival, Some(wall("2026-12-17T17:00")));
        let third = world.signs_up(&event, "c@example.org", 1).await.unwrap();
        assert_eq!(third.arrival, Some(wall("2026-12-17T17:30")));
        let full = world.signs_up(&event, "d@example.org", 1).await;
        assert!(matches!(&full, Err(SignUpError::NoSuchArrival { free }) if free.is_empty()), "{full:?}");
        world.services.leave_event(&first).await.unwrap();
        let occurrence = event.on(PARTY).unwrap();
        let places = world.services.places_on(&event, &occurrence).await.unwrap();
        let left: Vec<_> = places[0].arrivals.iter().map(|(_, left)| *left).collect();
        assert_eq!(left, [1, 0, 0]);
    }

    async fn who_comes_can_change_within_what_is_left(db) {
        let world = World::new(&db).await;
        let event = world.put_event(party(Some(capacity(5)))).await;
        let first = world.signs_up(&event, "a@example.org", 3).await.unwrap();
        world.signs_up(&event, "b@example.org", 1).await.unwrap();
        let refused = world.services.change_sign_up(&first, &people(5), None).await;
        assert!(matches!(refused, Err(ChangeSignUpError::TooFew { left: 1 })), "{refused:?}");
        let same = world.services.change_sign_up(&first, &people(3), None).await.unwrap();
        assert!(matches!(same, ChangedSignUp::Before));
        world.mails_after_work().await;
        let more = world.services.change_sign_up(&first, &people(4), None).await.unwrap();
        let ChangedSignUp::Now(more) = more else { panic!("{more:?}") };
        assert_eq!((more.party.size(), world.counted(&event).await), (4, (5, 0)));
        let stale = world.services.change_sign_up(&first, &people(2), None).await;
        assert!(matches!(stale, Err(ChangeSignUpError::TooLate)), "{stale:?}");
        let fewer = world.services.change_sign_up(&more, &people(1), None).await.unwrap();
        assert!(matches!(fewer, ChangedSignUp::Now(_)));
        assert_eq!(world.counted(&event).await, (2, 0));
        // Of what was said in between nothing is sent that is no longer true.
        let mails = world.mails_after_work().await;
        let said: Vec<_> = mails.iter().map(|m| m.text.contains("1 adulto")).collect();
        assert_eq!(said, [true]);
        let sequence = mails[0].calendar.as_ref().unwrap().parts("VEVENT");
        assert!(sequence.iter().all(|leg| leg.contains(&"SEQUENCE:2")), "{sequence:?}");
    }

    async fn leaving_gives_the_places_back_and_says_so_once(db) {
        let world = World::new(&db).await;
        let event = world.put_event(party(Some(capacity(5)))).await;
        let sign_up = world.signs_up(&event, "a@example.org", 3).await.unwrap();
        world.mails_after_work().await;
        assert_eq!(world.services.leave_event(&sign_up).await.unwrap(), Left::Now);
        assert_eq!(world.services.leave_event(&sign_up).await.unwrap(), Left::Before);
        assert_eq!(world.counted(&event).await, (0, 0));
        let mails = world.mails_after_work().await;
        let [mail] = mails.as_slice() else { panic!("{mails:#?}") };
        assert_eq!(mail.calendar.as_ref().unwrap().value("VCALENDAR", "METHOD"), "CANCEL");
        let again = world.signs_up(&event, "a@example.org", 5).await.unwrap();
        world.clock.set("2026-12-17T15:30:00Z");
        let late = world.services.leave_event(&again).await;
        assert!(matches!(late, Err(LeaveError::TooLate)), "{late:?}");
    }

    async fn reminders_leave_in_time_and_only_to_whoever_still_comes(db) {
        let world = World::new(&db).await;
        let event = world.put_event(party(Some(capacity(9)))).await;
        let stays = world.signs_up(&event, "a@example.org", 3).await.unwrap();
        let leaves = world.signs_up(&event, "b@example.org", 3).await.unwrap();
        world.services.change_sign_up(&stays, &people(2), None).await.unwrap();
        world.services.leave_event(&leaves).await.unwrap();
        world.mails_after_work().await;
        world.clock.set("2026-12-15T15:30:00Z");
        let mails = world.mails_after_work().await;
        let subjects: Vec<_> = mails.iter().map(|m| (m.to.as_str(), m.subject.as_str())).collect();
        assert_eq!(subjects, [("a@example.org", "Ti aspettiamo: giovedì 17 dicembre 2026, ore 16:30")]);
        world.clock.set("2026-12-17T15:30:00Z");
        assert_eq!(world.mails_after_work().await.len(), 0, "the second one is too late by now");
    }

    async fn who_they_were_is_erased_on_its_day_or_at_their_wish(db) {
        let world = World::new(&db).await;
        let event = world.put_event(party(Some(capacity(9)))).await;
        let stays = world.signs_up(&event, "a@example.org", 3).await.unwrap();
        let wishes = world.signs_up(&event, "b@example.org", 2).await.unwrap();
        world.services.erase_sign_up(&wishes).await.unwrap();
        assert_eq!(world.counted(&event).await, (3, 0));
        let gone = world.sign_up(wishes.id).await;
        assert_eq!((gone.status, gone.guest.contact), (SignUpStatus::Left, None));
        world.clock.set("2027-01-15T12:00:00Z");
        world.services.tidy().await.unwrap();
        assert!(matches!(world.sign_up(stays.id).await.guest.contact, Some(Contact::Email(_))));
        world.clock.set("2027-01-16T12:00:00Z");
        world.services.tidy().await.unwrap();
        let erased = world.sign_up(stays.id).await;
        assert_eq!((erased.guest.contact, erased.guest.first_name, erased.party.size()), (None, None, 3));
    }

    async fn shifts_of_a_drive_are_the_dates_to_come_of_what_is_for_it(db) {
        let world = World::new(&db).await;
        let drive = DriveId(Uuid::from_u128(77));
        let mut card = party(Some(capacity(4)));
        (card.kind, card.drive) = (EventKind::Volunteering, Some(drive));
        card.repetition = Some(Repetition::new("FREQ=WEEKLY;COUNT=2".parse().unwrap()));
        let event = world.put_event(card).await;
        let days = |drive| -> Vec<_> {
            let shifts = world.services.shifts_of(drive).into_iter();
            shifts.map(|shift| (shift.event.id, shift.occurrence.date)).collect()
        };
        assert_eq!(days(drive), [(event.id, PARTY), (event.id, date(2026, 12, 24))]);
        assert_eq!(days(DriveId(Uuid::from_u128(78))), []);
    }
}
