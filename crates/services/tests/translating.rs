//! Texts in other languages: what comes first, the file for translators, and what comes back in it.

use domain::drive::ItemName;
use domain::locale::Locale;
use domain::publishing::{Card, State, TextField, Translated};
use domain::staff::account::Staff;
use domain::staff::role::Role;
use domain::text::LocalText;
use services::reads::Read;
use services::staff::publish::{SaveCard, When};
use services::staff::translations::{
    Afterwards, Export, ExportNotes, FileFault, Import, ImportError, Made, NotBroughtIn, Refused,
};
use uuid::Uuid;

use crate::content::{GALLARATESE, NIGUARDA, QUARTO};
use crate::drive_changes::{self, published};
use crate::drives_world::{ATLASES, zaino};
use crate::publishing::line;
use crate::staff_world::{EIGHT, NINE};
use crate::support::on_both_databases;
use crate::world::World;

async fn author(world: &World) -> Staff {
    world.somebody(Role::Author, EIGHT).await
}

/// Writes the text of a desk in some languages and publishes it.
async fn publish(world: &World, slug: &str, texts: &[(Locale, &str)]) -> Uuid {
    let editor = world.somebody(Role::Editor, EIGHT).await;
    let thing = world.desk(slug).id.0;
    let dossier = world.services.dossier(&editor, thing).await.unwrap();
    let mut card = dossier.latest.card;
    for (locale, text) in texts {
        card.text_mut(TextField::About).unwrap().set(*locale, text);
    }
    let (seen, confirmed) = (dossier.latest.number, Vec::new());
    let save = SaveCard {
        seen,
        card,
        confirmed,
        note: None,
    };
    world
        .services
        .save_card(&editor, thing, save)
        .await
        .unwrap();
    let dossier = world.services.dossier(&editor, thing).await.unwrap();
    if dossier.publication.state != State::Published {
        let number = dossier.latest.number;
        world
            .services
            .publish_card(&editor, thing, number, When::Now, None)
            .await
            .unwrap();
    }
    thing
}

async fn latest(world: &World, staff: &Staff, thing: Uuid) -> (Card, Translated) {
    let latest = world.services.dossier(staff, thing).await.unwrap().latest;
    let about = latest.card.text(TextField::About).unwrap();
    let state = latest.sources.state(TextField::About, about, Locale::Ar);
    (latest.card, state)
}

fn arabic(card: &Card) -> Option<&str> {
    card.text(TextField::About).unwrap().get(Locale::Ar)
}

async fn export(world: &World, staff: &Staff, which: Export) -> String {
    let notes = ExportNotes {
        head: vec!["Testi della rete".to_owned()],
        label: &|_, field| field.name().into_owned(),
        before: "Prima:".to_owned(),
        markdown: "Markdown".to_owned(),
        place: &|thing| format!("https://example.org/{thing}"),
    };
    let file = world
        .services
        .export_translations(staff, Locale::Ar, which, notes);
    file.await.unwrap()
}

fn entry(thing: Uuid, field: &str, italian: &str, arabic: &str) -> String {
    entry_of(&format!("desk/{thing}/{field}"), italian, arabic)
}

fn entry_of(text: &str, italian: &str, arabic: &str) -> String {
    format!("msgctxt \"{text}\"\nmsgid \"{italian}\"\nmsgstr \"{arabic}\"\n\n")
}

fn file(entries: &[String]) -> String {
    format!(
        "msgid \"\"\nmsgstr \"Language: ar\\n\"\n\n{}",
        entries.concat()
    )
}

async fn look(world: &World, staff: &Staff, file: &str) -> Import {
    let file = file.as_bytes().to_vec();
    world
        .services
        .look_at_import(staff, Locale::Ar, file)
        .await
        .unwrap()
}

async fn bring_in(world: &World, staff: &Staff, file: &str) -> Vec<Uuid> {
    let seen = look(world, staff, file).await.mark();
    let brought = world
        .services
        .bring_in(
            staff,
            Locale::Ar,
            file.as_bytes().to_vec(),
            &seen,
            None,
            Afterwards::Nothing,
        )
        .await
        .unwrap();
    assert!(brought.left.is_empty(), "{:?}", brought.left);
    brought.cards
}

on_both_databases! {
    async fn what_families_read_most_comes_first(db) {
        let world = World::new(&db).await;
        let one = publish(&world, GALLARATESE, &[(Locale::It, "Uno.")]).await;
        let other = publish(&world, QUARTO, &[(Locale::It, "Due.")]).await;
        let author = author(&world).await;
        let read = |thing, language, times: u32| {
            let counter = world.services.counter_of(Read { thing, language });
            (0..times).for_each(|_| counter.count());
        };
        let order = async || {
            let translations = world.services.translations(&author).await.unwrap();
            let todo = translations.to_do(Locale::Ar);
            let things = todo.iter().map(|t| t.listed.publication.thing);
            Vec::from_iter(things.filter(|t| [one, other].contains(t)))
        };
        read(one, Locale::It, 5);
        assert_eq!(order().await, [one, other]);
        // One reading in the language itself counts before any in others.
        read(other, Locale::Ar, 1);
        assert_eq!(order().await, [other, one]);
        let translations = world.services.translations(&author).await.unwrap();
        let todo = translations.to_do(Locale::Ar);
        assert_eq!((todo[0].reads, todo[0].all_reads), (1, 1));
        assert!(todo[0].behind.contains(&(TextField::About, Translated::Missing)));
        let stranger = world.somebody(Role::Author, NINE).await;
        let theirs = world.services.translations(&stranger).await.unwrap();
        assert!(theirs.cards().iter().all(|l| l.publication.thing != one));
    }

    async fn an_outdated_text_stands_beside_what_changed(db) {
        let world = World::new(&db).await;
        let thing = publish(&world, GALLARATESE, &[(Locale::It, "Di mattina."), (Locale::Ar, "صباحًا")]).await;
        publish(&world, GALLARATESE, &[(Locale::It, "Di sera.")]).await;
        let author = author(&world).await;
        let (_, _, sides) = world.services.side_by_side(&author, thing, Locale::Ar).await.unwrap();
        let about = sides.iter().find(|s| s.field == TextField::About).unwrap();
        assert_eq!(about.state, Translated::Outdated);
        assert_eq!((about.italian.as_str(), about.before.as_deref()), ("Di sera.", Some("Di mattina.")));
        let (_, _, sides) = world.services.side_by_side(&author, thing, Locale::En).await.unwrap();
        assert!(sides.iter().all(|s| s.before.is_none()));
    }

    async fn a_file_goes_out_and_comes_back_as_a_draft_once(db) {
        let world = World::new(&db).await;
        let thing = publish(&world, GALLARATESE, &[(Locale::It, "Ascolto.\n\nE \"aiuto\".")]).await;
        let author = author(&world).await;
        let out = export(&world, &author, Export::Behind).await;
        assert!(out.starts_with("# Testi della rete\n"), "{out}");
        let context = format!("msgctxt \"desk/{thing}/about\"");
        let (before, rest) = out.split_once(&context).unwrap();
        let (italian, after) = rest.split_once("msgstr \"\"").unwrap();
        let back = format!("{before}{context}{italian}msgstr \"استماع\\n\\nومساعدة\"{after}");

        let import = look(&world, &author, &back).await;
        assert_eq!(import.changes.len(), 1, "{import:?}");
        assert_eq!((import.changes[0].made, import.changes[0].after.as_str()), (Made::New, "استماع\n\nومساعدة"));
        assert!(import.doubts.is_empty() && import.unfinished > 0, "{import:?}");
        // Looking changes nothing.
        assert_eq!(arabic(&latest(&world, &author, thing).await.0), None);

        assert_eq!(bring_in(&world, &author, &back).await, [thing]);
        let (card, state) = latest(&world, &author, thing).await;
        assert_eq!((arabic(&card), state), (Some("استماع\n\nومساعدة"), Translated::UpToDate));
        let dossier = world.services.dossier(&author, thing).await.unwrap();
        assert_eq!((dossier.publication.state, dossier.latest.author), (State::Draft, Some(author.id)));
        assert_eq!(world.desk(GALLARATESE).about.get(Locale::Ar), None);

        let again = look(&world, &author, &back).await;
        assert_eq!((again.changes.len(), again.same), (0, 1));
        assert!(bring_in(&world, &author, &back).await.is_empty());
        let unchanged = world.services.dossier(&author, thing).await.unwrap();
        assert_eq!(unchanged.latest.number, dossier.latest.number);
        // What was seen is sent again as a file of its own.
        let shown = import.as_file(Locale::Ar);
        assert_eq!(look(&world, &author, &shown).await.same, 1, "{shown}");
    }

    async fn a_translation_of_an_older_italian_is_kept_as_outdated_and_replaces_nothing_that_is_right(db) {
        let world = World::new(&db).await;
        let thing = publish(&world, GALLARATESE, &[(Locale::It, "Ieri.")]).await;
        let author = author(&world).await;
        let back = file(&[entry(thing, "about", "Ieri.", "أمس")]);
        publish(&world, GALLARATESE, &[(Locale::It, "Oggi.")]).await;
        assert_eq!(look(&world, &author, &back).await.changes[0].made, Made::FromOlder);
        bring_in(&world, &author, &back).await;
        let (card, state) = latest(&world, &author, thing).await;
        assert_eq!((arabic(&card), state), (Some("أمس"), Translated::Outdated));
        assert!(bring_in(&world, &author, &back).await.is_empty());
        let (_, _, sides) = world.services.side_by_side(&author, thing, Locale::Ar).await.unwrap();
        let about = sides.iter().find(|s| s.field == TextField::About).unwrap();
        assert_eq!(about.before.as_deref(), Some("Ieri."));
        // It goes out as one to look at, with what the Italian said, and comes back read over.
        let out = export(&world, &author, Export::Behind).await;
        let (head, rest) = out.split_once("#, fuzzy\n").unwrap();
        assert!(head.ends_with('\n') && head.contains("#. Prima: Ieri.\n"), "{out}");
        assert!(look(&world, &author, &out).await.changes.is_empty());
        let read_over = format!("{head}{rest}");
        assert_eq!(look(&world, &author, &read_over).await.changes[0].made, Made::Confirmed);
        bring_in(&world, &author, &read_over).await;
        assert_eq!(latest(&world, &author, thing).await.1, Translated::UpToDate);

        publish(&world, GALLARATESE, &[(Locale::Ar, "اليوم")]).await;
        let refused = look(&world, &author, &back).await;
        assert!(refused.changes.is_empty());
        assert_eq!(refused.doubts[0].why, Refused::ItalianChanged);
        assert_eq!(refused.doubts[0].line, 4);
    }

    async fn what_a_drive_asks_for_in_its_own_words_is_translated_and_a_place_never_gets_the_way_to_another(db) {
        let world = World::new(&db).await;
        let (editor, thing, _) = published(&world).await;
        let mut card = zaino();
        card.items[2].name = ItemName::Own(LocalText::italian("Lampada da tavolo"));
        card.points[0].directions = LocalText::italian("Suonare Rossi.");
        card.points[1].directions = LocalText::italian("Chiedere alla cassa.");
        drive_changes::publish(&world, &editor, thing, &card).await.unwrap();
        let lamp = format!("drive/{thing}/item-{ATLASES}");
        let out = export(&world, &editor, Export::Behind).await;
        assert!(out.contains(&format!("\"{lamp}\"\nmsgid \"Lampada da tavolo\"")), "{out}");

        let back = file(&[entry_of(&lamp, "Lampada da tavolo", "مصباح مكتب")]);
        assert_eq!(bring_in(&world, &editor, &back).await, [thing]);
        let latest = world.services.dossier(&editor, thing).await.unwrap().latest;
        let name = latest.card.text(TextField::Item(ATLASES)).unwrap();
        assert_eq!(name.get(Locale::Ar), Some("مصباح مكتب"));
        assert_eq!(latest.sources.state(TextField::Item(ATLASES), name, Locale::Ar), Translated::UpToDate);

        let way = entry_of(&format!("drive/{thing}/point-1"), "Suonare Rossi.", "رن الجرس");
        assert_eq!(look(&world, &editor, &file(std::slice::from_ref(&way))).await.changes.len(), 1);
        card.points.swap(0, 1);
        drive_changes::publish(&world, &editor, thing, &card).await.unwrap();
        for (entry, why) in [
            (way, Refused::ItalianChanged),
            (entry_of(&lamp, "Lampada da tavolo", &"ا".repeat(121)), Refused::TooLong(120)),
        ] {
            let import = look(&world, &editor, &file(std::slice::from_ref(&entry))).await;
            assert_eq!(import.doubts.iter().map(|d| d.why).collect::<Vec<_>>(), [why], "{entry}");
            assert!(import.changes.is_empty());
        }
    }

    async fn every_entry_that_cannot_be_is_named(db) {
        let world = World::new(&db).await;
        let thing = publish(&world, GALLARATESE, &[(Locale::It, "Ascolto.")]).await;
        let author = author(&world).await;
        let elsewhere = world.desk(NIGUARDA).id.0;
        let long = "ا".repeat(4001);
        for (entry, why) in [
            (entry(thing, "about", "Ascolto.", "<b>استماع</b>"), Refused::Html),
            (entry(thing, "about", "Ascolto.", "a\u{202e}b"), Refused::Unreadable),
            (entry(thing, "about", "Ascolto.", &long), Refused::TooLong(4000)),
            (entry(thing, "outcome", "Ascolto.", "استماع"), Refused::Unknown),
            (entry(Uuid::from_u128(99), "about", "Ascolto.", "استماع"), Refused::Unknown),
            (entry(elsewhere, "about", "Ascolto.", "استماع"), Refused::Unknown),
            ("msgctxt \"button\"\nmsgid \"Save\"\nmsgstr \"احفظ\"\n".to_owned(), Refused::Unknown),
        ] {
            let import = look(&world, &author, &file(std::slice::from_ref(&entry))).await;
            assert_eq!(import.doubts.iter().map(|d| d.why).collect::<Vec<_>>(), [why], "{entry}");
            assert!(import.changes.is_empty());
        }
        let wrong = world.services.look_at_import(&author, Locale::Fr, file(&[]).into_bytes()).await;
        assert!(matches!(wrong, Err(ImportError::File(FileFault::Language(tag))) if tag == "ar"));
    }

    async fn nothing_is_written_that_was_not_seen(db) {
        let world = World::new(&db).await;
        let thing = publish(&world, GALLARATESE, &[(Locale::It, "Ascolto.")]).await;
        let author = author(&world).await;
        let back = file(&[entry(thing, "about", "Ascolto.", "استماع")]);
        let seen = look(&world, &author, &back).await.mark();
        publish(&world, GALLARATESE, &[(Locale::It, "Ascolto e aiuto.")]).await;
        let bytes = back.as_bytes().to_vec();
        let brought = world.services.bring_in(&author, Locale::Ar, bytes.clone(), &seen, Some(line("Da un file")), Afterwards::Review).await;
        let Err(NotBroughtIn::Changed(now)) = brought else {
            panic!("{brought:?}");
        };
        assert_eq!(now.changes[0].made, Made::FromOlder);
        let brought = world.services.bring_in(&author, Locale::Ar, bytes, &now.mark(), Some(line("Da un file")), Afterwards::Review).await.unwrap();
        assert_eq!(brought.cards, [thing]);
        let dossier = world.services.dossier(&author, thing).await.unwrap();
        assert_eq!(dossier.publication.state, State::InReview);
        assert_eq!(dossier.latest.note, Some(line("Da un file")));
        world.work().await;
    }
}
