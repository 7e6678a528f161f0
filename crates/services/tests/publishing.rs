//! A card on its way to the public: who may do what, when, and what becomes of it.

use domain::id::{DeskId, MunicipalityId, StaffId};
use domain::locale::Locale;
use domain::message::MessageKind;
use domain::publishing::{Card, CardKind, Hand, Refusal, State, TextField, Translated};
use domain::secret::FormKey;
use domain::staff::account::Staff;
use domain::staff::role::Role;
use domain::text::Line;
use services::staff::publish::{Begin, SaveCard, SaveError, Saved, StepError, When};
use services::staff::{Denied, StaffFailure};
use uuid::Uuid;

use crate::content::{GALLARATESE, NIGUARDA, family};
use crate::staff_world::{EIGHT, NINE};
use crate::support::on_both_databases;
use crate::world::World;

pub fn key(world: &World) -> Uuid {
    let mut bytes = [0; 16];
    world.random().fill(&mut bytes);
    Uuid::from_bytes(bytes)
}

pub fn line(text: &str) -> Line {
    Line::parse(text, 200).unwrap()
}

/// The kinds of messages that wait for somebody.
pub async fn mails_to(world: &World, staff: StaffId) -> Vec<MessageKind> {
    let mut session = world.store().reader().await.unwrap();
    let mails = store::message::of_staff(&mut session, staff).await.unwrap();
    mails.iter().map(|m| m.kind).collect()
}

async fn author(world: &World) -> Staff {
    world.somebody(Role::Author, EIGHT).await
}

async fn editor(world: &World) -> Staff {
    world.somebody(Role::Editor, EIGHT).await
}

/// The Italian text of a desk's card, changed.
fn told(card: &Card, italian: &str) -> Card {
    let Card::Desk(mut card) = card.clone() else {
        panic!("not a desk");
    };
    card.about.set(Locale::It, italian);
    Card::Desk(card)
}

async fn write(
    world: &World,
    staff: &Staff,
    thing: Uuid,
    italian: &str,
) -> Result<Saved, SaveError> {
    let dossier = world.services.dossier(staff, thing).await.unwrap();
    let save = SaveCard {
        seen: dossier.latest.number,
        card: told(&dossier.latest.card, italian),
        confirmed: Vec::new(),
        note: None,
    };
    world.services.save_card(staff, thing, save).await
}

fn public_text(world: &World, slug: &str) -> String {
    let about = world.desk(slug).about.clone();
    about.get(Locale::It).unwrap_or_default().to_owned()
}

async fn state(world: &World, staff: &Staff, thing: Uuid) -> (State, Option<u32>) {
    let publication = world
        .services
        .dossier(staff, thing)
        .await
        .unwrap()
        .publication;
    (publication.state, publication.published)
}

on_both_databases! {
    async fn a_draft_is_reviewed_sent_back_corrected_and_published(db) {
        let world = World::new(&db).await;
        let (author, editor) = (author(&world).await, editor(&world).await);
        let thing = world.desk(GALLARATESE).id.0;
        let services = &world.services;
        assert_eq!(state(&world, &author, thing).await, (State::Published, Some(1)));

        assert!(matches!(write(&world, &author, thing, "Nuovo.").await, Ok(Saved::New(2))));
        assert_eq!(state(&world, &author, thing).await, (State::Draft, Some(1)));
        services.ask_review(&author, thing, 2).await.unwrap();
        services.ask_review(&author, thing, 2).await.unwrap();
        assert_eq!(mails_to(&world, editor.id).await, [MessageKind::ReviewAsked]);
        assert_ne!(public_text(&world, GALLARATESE), "Nuovo.");

        let comment = FormKey(key(&world));
        services.send_back(&editor, thing, 2, line("Troppo corto."), comment).await.unwrap();
        assert_eq!(mails_to(&world, author.id).await, [MessageKind::ReviewAnswered]);
        assert_eq!(state(&world, &author, thing).await, (State::Draft, Some(1)));
        let dossier = services.dossier(&author, thing).await.unwrap();
        assert_eq!(dossier.comments[0].text.as_str(), "Troppo corto.");
        assert_eq!(dossier.people[&editor.id], editor.name.as_str());

        assert!(matches!(write(&world, &author, thing, "Più lungo.").await, Ok(Saved::New(3))));
        services.ask_review(&author, thing, 3).await.unwrap();
        services.publish_card(&editor, thing, 3, When::Now, None).await.unwrap();
        assert_eq!(state(&world, &author, thing).await, (State::Published, Some(3)));
        assert_eq!(public_text(&world, GALLARATESE), "Più lungo.");
        assert_eq!(world.desk(GALLARATESE).openings.len(), 2);

        let mut session = world.store().reader().await.unwrap();
        let actions: Vec<_> = store::history::of_thing(&mut session, thing).await.unwrap();
        let actions: Vec<_> = actions.iter().rev().map(|e| e.action.as_str()).collect();
        assert_eq!(actions.len(), 6, "{actions:?}");
        assert!(actions.contains(&"card-published") && actions.contains(&"card-sent-back"));
        world.work().await;
    }

    async fn an_author_publishes_nothing_and_strangers_know_of_nothing(db) {
        let world = World::new(&db).await;
        let author = author(&world).await;
        let thing = world.desk(GALLARATESE).id.0;
        write(&world, &author, thing, "Nuovo.").await.unwrap();
        let services = &world.services;
        let now = When::Now;
        assert!(matches!(services.publish_card(&author, thing, 2, now, None).await, Err(StepError::Denied(Denied::Forbidden))));
        assert!(matches!(services.archive_card(&author, thing, 2).await, Err(StepError::Denied(Denied::Forbidden))));
        assert!(matches!(services.unpublish_card(&author, thing, 2).await, Err(StepError::Denied(Denied::Forbidden))));

        let stranger = world.somebody(Role::Coordinator, NINE).await;
        assert!(matches!(services.dossier(&stranger, thing).await, Err(StaffFailure::Denied(Denied::Unknown))));
        assert!(matches!(services.publish_card(&stranger, thing, 2, now, None).await, Err(StepError::Denied(Denied::Unknown))));
        let key = FormKey(key(&world));
        assert!(matches!(services.comment_card(&stranger, thing, line("Ciao"), key).await, Err(StepError::Denied(Denied::Unknown))));
        let listed = services.cards_of(&stranger).await.unwrap();
        assert!(listed.iter().all(|l| l.publication.thing != thing));

        let worker = world.somebody(Role::DeskWorker, EIGHT).await;
        assert!(matches!(services.dossier(&worker, thing).await, Err(StaffFailure::Denied(Denied::Forbidden))));
        assert!(services.cards_of(&worker).await.unwrap().is_empty());
    }

    async fn nobody_moves_a_card_to_where_they_could_not_write_one(db) {
        let world = World::new(&db).await;
        let author = author(&world).await;
        let thing = world.desk(GALLARATESE).id.0;
        let dossier = world.services.dossier(&author, thing).await.unwrap();
        let Card::Desk(mut card) = dossier.latest.card else { panic!("not a desk") };
        card.municipality = world.desk(NIGUARDA).municipality;
        let save = SaveCard { seen: 1, card: Card::Desk(card), confirmed: Vec::new(), note: None };
        let saved = world.services.save_card(&author, thing, save).await;
        assert!(matches!(saved, Err(SaveError::Step(StepError::Denied(Denied::Unknown)))));
    }

    async fn the_second_of_two_authors_is_shown_what_the_first_wrote(db) {
        let world = World::new(&db).await;
        let (author, editor) = (author(&world).await, editor(&world).await);
        let thing = world.desk(GALLARATESE).id.0;
        let both_saw = world.services.dossier(&author, thing).await.unwrap().latest;
        let save = |text: &str| SaveCard {
            seen: both_saw.number,
            card: told(&both_saw.card, text),
            confirmed: Vec::new(),
            note: None,
        };
        let services = &world.services;
        assert_eq!(services.save_card(&author, thing, save("Mio.")).await.unwrap(), Saved::New(2));
        // The same thing sent again is the same version.
        assert_eq!(services.save_card(&author, thing, save("Mio.")).await.unwrap(), Saved::Same(2));
        match services.save_card(&editor, thing, save("Tuo.")).await {
            Err(SaveError::Changed(theirs)) => {
                assert_eq!(theirs.author, Some(author.id));
                assert_eq!(theirs.card, told(&both_saw.card, "Mio."));
            }
            other => panic!("{other:?}"),
        }
        assert!(matches!(services.publish_card(&editor, thing, 1, When::Now, None).await, Err(StepError::Changed)));
    }

    async fn a_card_is_published_and_withdrawn_at_its_hours(db) {
        let world = World::new(&db).await;
        let editor = editor(&world).await;
        let thing = world.desk(GALLARATESE).id.0;
        write(&world, &editor, thing, "Domani.").await.unwrap();
        let now = world.services.now();
        let (from, until) = (now + jiff::SignedDuration::from_hours(24), now + jiff::SignedDuration::from_hours(48));
        let services = &world.services;
        assert!(matches!(services.publish_card(&editor, thing, 2, When::At(now), None).await, Err(StepError::Past)));
        services.publish_card(&editor, thing, 2, When::At(from), Some(until)).await.unwrap();
        assert_eq!(state(&world, &editor, thing).await, (State::InReview, Some(1)));
        world.work().await;
        assert_ne!(public_text(&world, GALLARATESE), "Domani.");

        world.forward(24, 0);
        world.work().await;
        assert_eq!(public_text(&world, GALLARATESE), "Domani.");
        assert_eq!(state(&world, &editor, thing).await, (State::Published, Some(2)));
        world.forward(24, 0);
        world.work().await;
        assert!(services.directory().desk_by_slug(GALLARATESE).is_none());
        assert_eq!(state(&world, &editor, thing).await, (State::Draft, None));
        world.work().await;
    }

    async fn a_change_takes_back_the_hour_of_publication(db) {
        let world = World::new(&db).await;
        let editor = editor(&world).await;
        let thing = world.desk(GALLARATESE).id.0;
        write(&world, &editor, thing, "Domani.").await.unwrap();
        let from = world.services.now() + jiff::SignedDuration::from_hours(24);
        world.services.publish_card(&editor, thing, 2, When::At(from), None).await.unwrap();
        write(&world, &editor, thing, "Forse.").await.unwrap();
        world.forward(24, 0);
        world.work().await;
        assert_eq!(state(&world, &editor, thing).await, (State::InReview, Some(1)));
    }

    async fn a_desk_where_families_are_expected_stays(db) {
        let world = World::new(&db).await;
        let editor = editor(&world).await;
        let thing = world.desk(GALLARATESE).id.0;
        world.book(GALLARATESE, "2026-12-03T10:00", &family("351 681 8198")).await;
        let services = &world.services;
        assert!(matches!(services.archive_card(&editor, thing, 1).await, Err(StepError::Awaited(1))));
        assert!(matches!(services.unpublish_card(&editor, thing, 1).await, Err(StepError::Awaited(1))));
        let soon = services.now() + jiff::SignedDuration::from_hours(1);
        services.unpublish_card_at(&editor, thing, 1, Some(soon)).await.unwrap();
        world.forward(1, 0);
        world.work().await;
        assert!(services.directory().desk_by_slug(GALLARATESE).is_some());

        world.clock.set("2026-12-03T12:00:00Z");
        world.work().await;
        assert!(services.directory().desk_by_slug(GALLARATESE).is_none());
        services.archive_card(&editor, thing, 1).await.unwrap();
        assert_eq!(state(&world, &editor, thing).await, (State::Archived, None));
    }

    async fn the_hour_of_withdrawal_is_set_changed_and_taken_back_while_the_card_is_on_the_site(db) {
        let world = World::new(&db).await;
        let (services, editor) = (&world.services, editor(&world).await);
        let thing = world.desk(GALLARATESE).id.0;
        let at = |hours| Some(services.now() + jiff::SignedDuration::from_hours(hours));
        let author = author(&world).await;
        let refused = services.unpublish_card_at(&author, thing, 1, at(1)).await;
        assert!(matches!(refused, Err(StepError::Denied(Denied::Forbidden))), "{refused:?}");
        let refused = services.unpublish_card_at(&editor, thing, 1, Some(services.now())).await;
        assert!(matches!(refused, Err(StepError::Past)), "{refused:?}");

        services.unpublish_card_at(&editor, thing, 1, at(1)).await.unwrap();
        services.unpublish_card_at(&editor, thing, 1, at(3)).await.unwrap();
        services.unpublish_card_at(&editor, thing, 1, at(3)).await.unwrap();
        world.forward(2, 0);
        world.work().await;
        assert_eq!(state(&world, &editor, thing).await, (State::Published, Some(1)), "the first hour holds no more");
        let until = services.dossier(&editor, thing).await.unwrap().publication.unpublish_at;
        // A new version changes nothing about the hour.
        write(&world, &editor, thing, "Altro.").await.unwrap();
        services.publish_card(&editor, thing, 2, When::Now, None).await.unwrap();
        assert_eq!(services.dossier(&editor, thing).await.unwrap().publication.unpublish_at, until);

        services.unpublish_card_at(&editor, thing, 2, None).await.unwrap();
        world.forward(2, 0);
        world.work().await;
        assert_eq!(state(&world, &editor, thing).await, (State::Published, Some(2)));
        let mut session = world.store().reader().await.unwrap();
        let lines = store::history::of_thing(&mut session, thing).await.unwrap();
        let hours = lines.iter().filter(|line| line.action.starts_with("card-unpublish")).count();
        assert_eq!(hours, 3, "set, changed, taken back");
        drop(session);

        services.unpublish_card_at(&editor, thing, 2, at(1)).await.unwrap();
        world.forward(1, 0);
        world.work().await;
        assert_eq!(state(&world, &editor, thing).await, (State::Draft, None));
        let refused = services.unpublish_card_at(&editor, thing, 2, at(1)).await;
        assert!(matches!(refused, Err(StepError::Refused(Refusal::NothingToDo))), "{refused:?}");
    }

    async fn an_old_version_becomes_a_new_draft(db) {
        let world = World::new(&db).await;
        let editor = editor(&world).await;
        let thing = world.desk(GALLARATESE).id.0;
        let services = &world.services;
        let first = services.dossier(&editor, thing).await.unwrap().latest.card;
        write(&world, &editor, thing, "Due.").await.unwrap();
        services.publish_card(&editor, thing, 2, When::Now, None).await.unwrap();
        services.restore_version(&editor, thing, 2, 1).await.unwrap();
        let (dossier, versions) = services.versions(&editor, thing).await.unwrap();
        assert_eq!((dossier.latest.number, &dossier.latest.card), (3, &first));
        assert_eq!(dossier.live.map(|r| r.number), Some(2));
        assert_eq!(versions.len(), 3);
        services.drop_changes(&editor, thing, 3).await.unwrap();
        let dossier = services.dossier(&editor, thing).await.unwrap();
        assert_eq!(dossier.latest.card, told(&first, "Due."));
        assert_eq!(state(&world, &editor, thing).await, (State::Published, Some(4)));
    }

    async fn a_new_card_is_begun_once_and_is_nowhere_until_it_is_published(db) {
        let world = World::new(&db).await;
        let (author, editor) = (author(&world).await, editor(&world).await);
        let services = &world.services;
        let begin = Begin {
            kind: CardKind::Desk,
            name: line("Sportello Bovisa"),
            municipalities: vec![MunicipalityId(Uuid::from_u128(8))],
            organisation: None,
            from: Some(world.desk(GALLARATESE).id.0),
        };
        let form = FormKey(key(&world));
        let thing = services.begin_card(&author, begin.clone(), form).await.unwrap();
        assert_eq!(services.begin_card(&author, begin.clone(), form).await.unwrap(), thing);
        let second = services.begin_card(&author, begin, FormKey(key(&world))).await.unwrap();
        assert!(services.directory().desk(DeskId(thing)).is_none());
        services.cancel_card(&author, second, 1).await.unwrap();
        services.publish_card(&editor, thing, 1, When::Now, None).await.unwrap();
        let desk = world.desk("sportello-bovisa");
        assert_eq!((desk.id.0, desk.openings.len()), (thing, 0));
        let slugs: Vec<_> = services.cards_of(&author).await.unwrap().iter().map(|l| l.latest.card.slug().to_owned()).collect();
        assert!(slugs.contains(&"sportello-bovisa-2".to_owned()), "{slugs:?}");
        let elsewhere = Begin {
            kind: CardKind::Desk,
            name: line("Altrove"),
            municipalities: vec![MunicipalityId(Uuid::from_u128(9))],
            organisation: None,
            from: None,
        };
        assert!(services.begin_card(&author, elsewhere, FormKey(key(&world))).await.is_err());
    }

    async fn a_changed_text_leaves_its_translation_behind(db) {
        let world = World::new(&db).await;
        let editor = editor(&world).await;
        let thing = world.desk(GALLARATESE).id.0;
        let services = &world.services;
        let save = |seen: u32, italian: &str, english: &str, confirmed: Vec<_>, card: &Card| {
            let Card::Desk(mut card) = told(card, italian) else { panic!("not a desk") };
            card.about.set(Locale::En, english);
            SaveCard { seen, card: Card::Desk(card), confirmed, note: None }
        };
        let card = services.dossier(&editor, thing).await.unwrap().latest.card;
        services.save_card(&editor, thing, save(1, "Uno.", "One.", Vec::new(), &card)).await.unwrap();
        let english = async || {
            let latest = services.dossier(&editor, thing).await.unwrap().latest;
            latest.sources.state(TextField::About, latest.card.texts()[0].1, Locale::En)
        };
        assert_eq!(english().await, Translated::UpToDate);
        services.save_card(&editor, thing, save(2, "Due.", "One.", Vec::new(), &card)).await.unwrap();
        assert_eq!(english().await, Translated::Outdated);
        let right = vec![(TextField::About, Locale::En)];
        services.save_card(&editor, thing, save(3, "Due.", "One.", right, &card)).await.unwrap();
        assert_eq!(english().await, Translated::UpToDate);
        assert_eq!(services.dossier(&editor, thing).await.unwrap().hand, Hand::Editor);
    }
}
