//! An event on its way through the workflow: what is refused, and how those who signed up hear of changes.

use domain::event::{EventCard, Finding, Guest, SignUpStatus, Standing};
use domain::locale::Locale;
use domain::publishing::{Card, CardKind, Missing, State};
use domain::staff::account::Staff;
use domain::staff::role::Role;
use domain::text::LocalText;
use services::event::{SignUpError, SignUpWish};
use services::staff::publish::{Begin, SaveCard, Saved, StepError, When};
use uuid::Uuid;

use crate::events_world::{PARTY, capacity, guest, party, wall};
use crate::publishing::line;
use crate::staff_world::EIGHT;
use crate::support::on_both_databases;
use crate::world::World;

async fn editor(world: &World) -> Staff {
    world.somebody(Role::Editor, EIGHT).await
}

/// Begins an event and writes its card.
async fn written(world: &World, editor: &Staff, card: EventCard) -> (Uuid, u32) {
    let begin = Begin {
        kind: CardKind::Event,
        name: line("Festa di Natale"),
        municipalities: card.municipalities.clone(),
        organisation: None,
        from: None,
    };
    let thing = world
        .services
        .begin_card(editor, begin, world.form())
        .await
        .unwrap();
    (thing, write(world, editor, thing, 1, card).await)
}

async fn write(world: &World, editor: &Staff, thing: Uuid, seen: u32, mut card: EventCard) -> u32 {
    let dossier = world.services.dossier(editor, thing).await.unwrap();
    card.slug = dossier.latest.card.slug().to_owned();
    let save = SaveCard {
        seen,
        card: Card::Event(Box::new(card)),
        confirmed: Vec::new(),
        note: None,
    };
    match world.services.save_card(editor, thing, save).await.unwrap() {
        Saved::New(number) | Saved::Same(number) => number,
    }
}

async fn publish(world: &World, editor: &Staff, thing: Uuid, seen: u32) -> Result<(), StepError> {
    world
        .services
        .publish_card(editor, thing, seen, When::Now, None)
        .await
}

on_both_databases! {
    async fn an_event_goes_the_way_of_every_card(db) {
        let world = World::new(&db).await;
        let editor = editor(&world).await;
        let mut card = party(Some(capacity(9)));
        card.stages.clear();
        let (thing, seen) = written(&world, &editor, card).await;
        let refused = publish(&world, &editor, thing, seen).await;
        assert!(matches!(&refused, Err(StepError::Incomplete(m)) if m == &[Missing::Stages]), "{refused:?}");
        let seen = write(&world, &editor, thing, seen, party(Some(capacity(9)))).await;
        publish(&world, &editor, thing, seen).await.unwrap();
        let event = world.services.event_by_slug("festa-di-natale").await.unwrap().expect("on the site");
        assert_eq!((event.id.0, event.sequence), (thing, 0));
        let found = world.services.search("feste", Locale::It, Some(CardKind::Event), 1).await.unwrap();
        assert_eq!(found.hits.iter().map(|h| h.thing).collect::<Vec<_>>(), [thing]);
        // The next one of the same name has an address of its own, and none of this one's dates.
        let again = Begin {
            kind: CardKind::Event,
            name: line("Festa di Natale"),
            municipalities: Vec::new(),
            organisation: None,
            from: Some(thing),
        };
        let copy = world.services.begin_card(&editor, again, world.form()).await.unwrap();
        let copy = world.services.dossier(&editor, copy).await.unwrap();
        let Card::Event(copy) = copy.latest.card else { panic!("an event") };
        assert_eq!((copy.slug.as_str(), copy.stages.len()), ("festa-di-natale-2", 0));
    }

    async fn a_wrong_weekday_a_past_day_and_an_end_before_the_start_are_refused(db) {
        let world = World::new(&db).await;
        let editor = editor(&world).await;
        let mut card = party(None);
        card.summary = LocalText::italian("Martedì 17 dicembre.");
        let (thing, seen) = written(&world, &editor, card).await;
        let refused = publish(&world, &editor, thing, seen).await;
        let Err(StepError::Impossible(found)) = refused else { panic!("{refused:?}") };
        assert!(matches!(found.as_slice(), [Finding::Weekday(wrong)] if wrong.date == PARTY));
        let mut card = party(None);
        card.stages[0].starts = wall("2026-11-17T16:30");
        card.stages[1].ends = Some(wall("2026-12-17T16:40"));
        let seen = write(&world, &editor, thing, seen, card).await;
        let refused = publish(&world, &editor, thing, seen).await;
        let Err(StepError::Impossible(found)) = refused else { panic!("{refused:?}") };
        assert_eq!(found, [Finding::Past(0), Finding::EndsBeforeStart(1)]);
        assert!(world.services.event_by_slug("festa-di-natale").await.unwrap().is_none());
    }

    async fn whoever_signed_up_hears_of_another_time_in_their_language(db) {
        let world = World::new(&db).await;
        let editor = editor(&world).await;
        let (thing, seen) = written(&world, &editor, party(Some(capacity(9)))).await;
        publish(&world, &editor, thing, seen).await.unwrap();
        let event = world.event(domain::id::EventId(thing));
        let english = SignUpWish {
            guest: Guest { language: Locale::En, ..guest("john@example.org") },
            ..world.wish(&event, "nessuno@example.org", 2)
        };
        let john = world.sends(&world.services, english, world.form()).await.unwrap();
        let amina = world.signs_up(&event, "amina@example.org", 2).await.unwrap();
        world.mails_after_work().await;
        // Other words alone are told to nobody.
        let mut card = party(Some(capacity(9)));
        card.bring = LocalText::italian("Una sciarpa.");
        let seen = write(&world, &editor, thing, seen, card.clone()).await;
        publish(&world, &editor, thing, seen).await.unwrap();
        assert_eq!(world.mails_after_work().await.len(), 0);
        for stage in &mut card.stages {
            stage.starts = stage.starts.saturating_add(jiff::Span::new().days(1));
        }
        let seen = write(&world, &editor, thing, seen, card).await;
        publish(&world, &editor, thing, seen).await.unwrap();
        let mails = world.mails_after_work().await;
        let mut told: Vec<_> = mails.iter().map(|m| (m.to.as_str(), m.subject.as_str())).collect();
        told.sort_unstable();
        assert_eq!(told, [
            ("amina@example.org", "È cambiato qualcosa: venerdì 18 dicembre 2026, ore 16:30"),
            ("john@example.org", "Something has changed: Friday, 18 December 2026, at 16:30"),
        ]);
        let calendar = mails[0].calendar.as_ref().unwrap();
        assert_eq!(calendar.value("VCALENDAR", "METHOD"), "REQUEST");
        let legs = calendar.parts("VEVENT");
        assert!(legs.iter().all(|leg| leg.contains(&"SEQUENCE:1")), "{legs:?}");
        assert!(legs[0].iter().any(|line| line.ends_with(":20261218T163000")), "{legs:?}");
        // A date that is moved is another day of the rule, and who signed up moved with it.
        let moved = world.event(domain::id::EventId(thing));
        assert_eq!(moved.moved_from.as_ref().map(|m| m.starts), Some(wall("2026-12-17T16:30")));
        for id in [john.id, amina.id] {
            let is = world.sign_up(id).await;
            assert_eq!((is.status, is.starts_at), (SignUpStatus::Confirmed, "2026-12-18T15:30:00Z".parse().unwrap()));
        }
    }

    async fn whoever_signed_up_hears_that_it_does_not_take_place(db) {
        let world = World::new(&db).await;
        let editor = editor(&world).await;
        let (thing, seen) = written(&world, &editor, party(Some(capacity(3)))).await;
        publish(&world, &editor, thing, seen).await.unwrap();
        let event = world.event(domain::id::EventId(thing));
        let has = world.signs_up(&event, "a@example.org", 2).await.unwrap();
        let waits = world.waits(&event, "b@example.org", 2).await;
        world.mails_after_work().await;
        let kept = world.services.archive_card(&editor, thing, seen).await;
        assert!(matches!(kept, Err(StepError::SignedUp(2))), "{kept:?}");
        world.services.cancel_card(&editor, thing, seen).await.unwrap();
        let off = world.event(domain::id::EventId(thing));
        assert_eq!((off.standing, off.sequence), (Standing::CalledOff, 1));
        for id in [has.id, waits.id] {
            assert_eq!(world.sign_up(id).await.status, SignUpStatus::CalledOff);
        }
        assert_eq!(world.counted(&event).await, (0, 0));
        let mails = world.mails_after_work().await;
        assert_eq!(mails.len(), 2);
        for mail in &mails {
            assert!(mail.subject.starts_with("L’evento non si fa"), "{}", mail.subject);
            assert_eq!(mail.calendar.as_ref().unwrap().value("VCALENDAR", "METHOD"), "CANCEL");
        }
        let closed = world.signs_up(&off, "c@example.org", 1).await;
        assert!(matches!(closed, Err(SignUpError::NoSuchDate)), "{closed:?}");
        let dossier = world.services.dossier(&editor, thing).await.unwrap();
        assert_eq!(dossier.publication.state, State::Cancelled);
        world.services.archive_card(&editor, thing, seen).await.unwrap();
    }

    async fn more_places_are_offered_to_whoever_waits(db) {
        let world = World::new(&db).await;
        let editor = editor(&world).await;
        let (thing, seen) = written(&world, &editor, party(Some(capacity(2)))).await;
        publish(&world, &editor, thing, seen).await.unwrap();
        let event = world.event(domain::id::EventId(thing));
        world.signs_up(&event, "a@example.org", 2).await.unwrap();
        let waits = world.waits(&event, "b@example.org", 2).await;
        let seen = write(&world, &editor, thing, seen, party(Some(capacity(4)))).await;
        publish(&world, &editor, thing, seen).await.unwrap();
        assert_eq!(world.sign_up(waits.id).await.status, SignUpStatus::Offered);
        let seen = write(&world, &editor, thing, seen, party(Some(capacity(1)))).await;
        publish(&world, &editor, thing, seen).await.unwrap();
        assert_eq!(world.counted(&event).await, (4, 0), "nobody loses what they have");
    }
}
