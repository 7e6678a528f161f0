//! The waiting list: first come, first served; nobody overtakes, an offer ends, and none is made when it is too late.

use domain::event::{SignUpRules, SignUpStatus};
use services::event::{AcceptError, ChangeSignUpError, ChangedSignUp, SignUpError};

use crate::events_world::{capacity, link_of, party, people};
use crate::support::on_both_databases;
use crate::world::World;

on_both_databases! {
    async fn places_that_come_free_go_to_the_first_in_line(db) {
        let world = World::new(&db).await;
        let event = world.put_event(party(Some(capacity(4)))).await;
        let has = world.signs_up(&event, "a@example.org", 4).await.unwrap();
        let first = world.waits(&event, "b@example.org", 2).await;
        let second = world.waits(&event, "c@example.org", 2).await;
        let third = world.waits(&event, "d@example.org", 1).await;
        assert_eq!(world.counted(&event).await, (4, 3));
        let mails = world.mails_after_work().await;
        let to = |who: &str| mails.iter().find(|m| m.to == who).expect("a mail");
        let in_line = to("d@example.org");
        assert!(in_line.subject.starts_with("Sei in lista d’attesa") && in_line.calendar.is_none());
        let seen = world.services.sign_up_by_link(&link_of(in_line)).await.unwrap().unwrap();
        assert_eq!((seen.sign_up.id, seen.before), (third.id, Some(2)));
        world.services.leave_event(&has).await.unwrap();
        for (sign_up, status) in [
            (&first, SignUpStatus::Offered),
            (&second, SignUpStatus::Offered),
            (&third, SignUpStatus::Waiting),
        ] {
            assert_eq!(world.sign_up(sign_up.id).await.status, status);
        }
        assert_eq!(world.counted(&event).await, (4, 1));
        let mails = world.mails_after_work().await;
        let mut offered: Vec<_> = mails.iter().filter(|m| m.subject.starts_with("Si è liberato un posto")).collect();
        offered.sort_by_key(|m| m.to.clone());
        assert_eq!(offered.iter().map(|m| m.to.as_str()).collect::<Vec<_>>(), ["b@example.org", "c@example.org"]);
        assert!(offered[0].text.contains("mercoledì 2 dicembre 2026, ore 09:00"), "{}", offered[0].text);
        let seen = world.services.sign_up_by_link(&link_of(offered[0])).await.unwrap().unwrap();
        world.services.accept_offer(&seen.sign_up).await.unwrap();
        world.services.accept_offer(&seen.sign_up).await.unwrap();
        assert_eq!(world.sign_up(first.id).await.status, SignUpStatus::Confirmed);
        let mails = world.mails_after_work().await;
        assert_eq!(mails.len(), 1, "said once");
        assert!(mails[0].subject.starts_with("Iscrizione confermata"));
    }

    async fn whoever_needs_fewer_places_does_not_overtake(db) {
        let world = World::new(&db).await;
        let event = world.put_event(party(Some(capacity(4)))).await;
        let one = world.signs_up(&event, "a@example.org", 1).await.unwrap();
        let three = world.signs_up(&event, "b@example.org", 3).await.unwrap();
        let first = world.waits(&event, "c@example.org", 2).await;
        let second = world.waits(&event, "d@example.org", 1).await;
        world.services.leave_event(&one).await.unwrap();
        assert_eq!(world.sign_up(first.id).await.status, SignUpStatus::Waiting);
        assert_eq!(world.sign_up(second.id).await.status, SignUpStatus::Waiting, "the place is kept for the first");
        let newcomer = world.signs_up(&event, "e@example.org", 1).await;
        assert!(matches!(newcomer, Err(SignUpError::TooFew { left: 0, may_wait: true })), "{newcomer:?}");
        let grows = world.services.change_sign_up(&three, &people(4), None).await;
        assert!(matches!(grows, Err(ChangeSignUpError::TooFew { left: 0 })), "{grows:?}");
        let fewer = world.services.change_sign_up(&three, &people(1), None).await.unwrap();
        assert!(matches!(fewer, ChangedSignUp::Now(_)));
        for id in [first.id, second.id] {
            assert_eq!(world.sign_up(id).await.status, SignUpStatus::Offered);
        }
        assert_eq!(world.counted(&event).await, (4, 0));
    }

    async fn an_offer_that_nobody_answers_goes_to_the_next(db) {
        let world = World::new(&db).await;
        let event = world.put_event(party(Some(capacity(2)))).await;
        let has = world.signs_up(&event, "a@example.org", 2).await.unwrap();
        let first = world.waits(&event, "b@example.org", 2).await;
        let second = world.waits(&event, "c@example.org", 2).await;
        world.services.leave_event(&has).await.unwrap();
        let offered = world.sign_up(first.id).await;
        world.forward(23, 59);
        world.work().await;
        assert_eq!(world.sign_up(first.id).await.status, SignUpStatus::Offered);
        world.forward(0, 1);
        let late = world.services.accept_offer(&offered).await;
        assert!(matches!(late, Err(AcceptError::Over)), "{late:?}");
        world.work().await;
        assert_eq!(world.sign_up(first.id).await.status, SignUpStatus::Lapsed);
        assert_eq!(world.sign_up(second.id).await.status, SignUpStatus::Offered);
        assert_eq!(world.counted(&event).await, (2, 0));
        // Where the job was lost, the sweep finds it.
        world.forward(24, 0);
        world.services.tidy().await.unwrap();
        assert_eq!(world.sign_up(second.id).await.status, SignUpStatus::Lapsed);
        assert_eq!(world.counted(&event).await, (0, 0));
    }

    async fn nothing_is_offered_when_it_is_too_late(db) {
        let world = World::new(&db).await;
        let event = world.put_event(party(Some(capacity(2)))).await;
        let has = world.signs_up(&event, "a@example.org", 2).await.unwrap();
        let waits = world.waits(&event, "b@example.org", 1).await;
        world.mails_after_work().await;
        // Twenty minutes before the start.
        world.clock.set("2026-12-17T15:10:00Z");
        world.services.leave_event(&has).await.unwrap();
        assert_eq!(world.sign_up(waits.id).await.status, SignUpStatus::Waiting);
        world.clock.set("2026-12-17T15:40:00Z");
        world.services.tidy().await.unwrap();
        let mails = world.mails_after_work().await;
        assert!(mails.iter().all(|m| m.to == "a@example.org"), "{mails:#?}");
    }

    async fn an_offer_made_shortly_before_holds_half_of_what_is_left(db) {
        let world = World::new(&db).await;
        let rules = SignUpRules { closes_minutes: 30, ..capacity(2) };
        let event = world.put_event(party(Some(rules))).await;
        let has = world.signs_up(&event, "a@example.org", 2).await.unwrap();
        let waits = world.waits(&event, "b@example.org", 1).await;
        // Two hours before it closes at four.
        world.clock.set("2026-12-17T13:00:00Z");
        world.services.leave_event(&has).await.unwrap();
        let offered = world.sign_up(waits.id).await;
        assert_eq!(offered.offer_until, Some("2026-12-17T14:00:00Z".parse().unwrap()));
    }

    async fn whoever_leaves_the_line_lets_the_others_move_up(db) {
        let world = World::new(&db).await;
        let event = world.put_event(party(Some(capacity(3)))).await;
        let has = world.signs_up(&event, "a@example.org", 2).await.unwrap();
        // One is free, which is too few for the first.
        let first = world.waits(&event, "b@example.org", 3).await;
        let second = world.waits(&event, "c@example.org", 1).await;
        assert_eq!(world.counted(&event).await, (2, 2));
        world.services.leave_event(&first).await.unwrap();
        assert_eq!(world.sign_up(second.id).await.status, SignUpStatus::Offered);
        assert_eq!(world.counted(&event).await, (3, 0));
        world.services.leave_event(&has).await.unwrap();
        let newcomer = world.signs_up(&event, "d@example.org", 2).await.unwrap();
        assert_eq!(newcomer.status, SignUpStatus::Confirmed);
    }
}
