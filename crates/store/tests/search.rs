//! Searching: both databases find the same, in both languages, with any accent and with a slip.

use domain::locale::Locale;
use domain::publishing::CardKind;
use domain::text::LocalText;
use jiff::civil::date;
use store::content::{self, OnSite};
use store::history::Part;
use store::search::{self, Found};

use crate::fixtures::{desk, event_on, municipality, organisation};
use crate::support::{TestDb, on_both_databases};

async fn find(db: &TestDb, typed: &str, locale: Locale) -> Found {
    find_kind(db, typed, locale, None).await
}

async fn find_kind(db: &TestDb, typed: &str, locale: Locale, kind: Option<CardKind>) -> Found {
    let mut session = db.store.reader().await.unwrap();
    let part = Part { skip: 0, most: 10 };
    search::find(&mut session, typed, locale, kind, date(2026, 12, 1), part)
        .await
        .unwrap()
}

async fn titles(db: &TestDb, typed: &str, locale: Locale) -> Vec<String> {
    let found = find(db, typed, locale).await;
    assert_eq!(found.count, found.hits.len() as u64, "{typed}");
    found.hits.into_iter().map(|h| h.title).collect()
}

/// A desk, an organisation, a party to come with an English text, and one that is over.
async fn published(db: &TestDb) -> uuid::Uuid {
    let here = municipality(db, 5);
    let mut party = event_on(db, here.id, "2026-12-17T16:30");
    party.card.title = LocalText::italian("Festa di Natale").and(Locale::En, "Christmas party");
    party.card.summary = LocalText::italian("Merenda e scambio di doni per tutti i bambini.");
    party.card.text =
        LocalText::italian("Laboratori creativi, **pòi** musica.").and(Locale::ZhHans, "圣诞晚会");
    let mut old = event_on(db, here.id, "2024-12-17T16:30");
    old.card.title = LocalText::italian("Natale insieme");
    let mut tx = db.begin().await;
    content::put_municipality(&mut tx, &here).await.unwrap();
    content::put_desk(&mut tx, &desk(db, &here)).await.unwrap();
    content::put_organisation(&mut tx, &organisation(db, &here))
        .await
        .unwrap();
    content::put_event(&mut tx, &party).await.unwrap();
    content::put_event(&mut tx, &old).await.unwrap();
    tx.commit().await.unwrap();
    party.id.0
}

on_both_databases! {
    async fn words_are_found_in_any_form_accent_and_order(db) {
        published(&db).await;
        for typed in ["festa natale", "FESTE", "natale festa di", "doni bambino", "merènda", "laboratorio", "oklahoma festa", "poi mus"] {
            assert_eq!(titles(&db, typed, Locale::It).await, ["Festa di Natale"], "{typed}");
        }
        assert_eq!(titles(&db, "sportello quarto", Locale::It).await, ["Sportello Quarto Oggiaro"]);
        assert_eq!(titles(&db, "tempo infanzia", Locale::It).await, ["Tempo per l'infanzia"]);
        for typed in ["", "  ", "’", "festa pasqua", "xyzzy", "\"", "') OR 1=1 --", "* AND NOT", "title_words : festa"] {
            let found = titles(&db, typed, Locale::It).await;
            assert_eq!(found, Vec::<String>::new(), "{typed}");
        }
    }

    async fn a_slip_is_forgiven_and_said(db) {
        published(&db).await;
        for typed in ["fsta di natale", "festa nattale", "labratorio", "laboartori", "sporello quarto"] {
            let found = find(&db, typed, Locale::It).await;
            assert_eq!(found.count, 1, "{typed}");
            assert_eq!(found.instead.len(), 1, "{typed}: {:?}", found.instead);
        }
    }

    async fn the_reader_s_language_and_italian_are_both_read(db) {
        published(&db).await;
        let english = find(&db, "christmas parties", Locale::En).await;
        // "parties" is no form of "party" that we know, and two letters away.
        assert_eq!(english.count, 0);
        let english = find(&db, "christmas", Locale::En).await;
        assert_eq!((english.hits[0].title.as_str(), english.hits[0].locale), ("Christmas party", Locale::En));
        // Found by the Italian text, and shown in the language there is.
        let italian = find(&db, "merenda", Locale::En).await;
        assert_eq!(italian.hits[0].title, "Christmas party");
        assert_eq!(titles(&db, "晚会", Locale::ZhHans).await, ["Festa di Natale"]);
        assert_eq!(titles(&db, "christmas", Locale::It).await, Vec::<String>::new());
    }

    async fn what_is_over_comes_last_and_a_title_first(db) {
        published(&db).await;
        let found = find(&db, "natale", Locale::It).await;
        let all: Vec<_> = found.hits.iter().map(|h| (h.title.as_str(), h.last_day)).collect();
        assert_eq!(all, [
            ("Festa di Natale", Some(date(2026, 12, 17))),
            ("Natale insieme", Some(date(2024, 12, 17))),
        ]);
        let desks = find_kind(&db, "municipio 5", Locale::It, Some(CardKind::Desk)).await;
        assert_eq!(desks.hits.iter().map(|h| h.kind).collect::<Vec<_>>(), [CardKind::Desk]);
        let all = find(&db, "municipio 5", Locale::It).await;
        assert_eq!(all.count, 4);
    }

    async fn what_changes_or_leaves_the_site_is_found_as_it_is(db) {
        let party = published(&db).await;
        let mut session = db.store.reader().await.unwrap();
        let id = domain::id::EventId(party);
        let event = store::event::by_id(&mut session, id).await.unwrap().unwrap();
        drop(session);
        let mut card = event.card.clone();
        card.title = LocalText::italian("Tombolata");
        let mut tx = db.begin().await;
        content::put_event(&mut tx, &event.changed(card, crate::support::now())).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(titles(&db, "tombolate", Locale::It).await, ["Tombolata"]);
        assert_eq!(titles(&db, "christmas", Locale::En).await, Vec::<String>::new());
        for (on_site, count) in [(OnSite::Hidden, 0), (OnSite::Shown, 1)] {
            let mut tx = db.begin().await;
            content::set_on_site(&mut tx, CardKind::Event, party, on_site).await.unwrap();
            tx.commit().await.unwrap();
            assert_eq!(titles(&db, "tombolata", Locale::It).await.len(), count);
        }
    }

    async fn an_older_database_is_filled_and_a_removed_thing_is_forgotten(db) {
        published(&db).await;
        db.tamper("delete from search_entry").await.unwrap();
        let mut session = db.store.reader().await.unwrap();
        assert!(search::is_empty(&mut session).await.unwrap());
        let directory = store::directory::load(&mut session).await.unwrap();
        drop(session);
        let mut tx = db.begin().await;
        search::fill(&mut tx, &directory).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(titles(&db, "sportello", Locale::It).await.len(), 1);
        let mut tx = db.begin().await;
        content::remove_desk(&mut tx, directory.desks[0].id).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(titles(&db, "sportello", Locale::It).await.len(), 0);
    }
}

/// Without the extension the words are looked through by length.
#[tokio::test(flavor = "multi_thread")]
async fn a_slip_is_forgiven_where_the_database_has_no_trigrams() {
    let db = TestDb::postgres().await;
    db.run(async |db| {
        published(&db).await;
        db.tamper("drop extension pg_trgm cascade").await.unwrap();
        for typed in ["nattale", "labratorio"] {
            let found = find(&db, typed, Locale::It).await;
            assert!(found.count >= 1, "{typed}");
        }
    })
    .await;
}

on_both_databases! {
    async fn of_each_kind_there_are_the_first_and_how_many(db) {
        let here = municipality(&db, 5);
        let mut tx = db.begin().await;
        content::put_municipality(&mut tx, &here).await.unwrap();
        content::put_desk(&mut tx, &desk(&db, &here)).await.unwrap();
        for day in ["2026-12-20T16:30", "2026-12-18T16:30", "2026-12-19T16:30"] {
            let mut event = event_on(&db, here.id, day);
            event.card.title = LocalText::italian(format!("Quarto incontro {}", &day[8..10]));
            content::put_event(&mut tx, &event).await.unwrap();
        }
        tx.commit().await.unwrap();
        let mut session = db.store.reader().await.unwrap();
        let found = search::find_each(&mut session, "quarto", Locale::It, date(2026, 12, 1), 2).await.unwrap();
        let told: Vec<_> = found.iter().map(|(kind, found)| {
            let titles = found.hits.iter().map(|hit| hit.title.as_str());
            (*kind, found.count, titles.collect::<Vec<_>>())
        }).filter(|(_, count, _)| *count > 0).collect();
        assert_eq!(told, [
            (CardKind::Desk, 1, vec!["Sportello Quarto Oggiaro"]),
            (CardKind::Event, 3, vec!["Quarto incontro 18", "Quarto incontro 19"]),
        ]);
    }

    async fn a_number_that_nothing_has_is_no_slip_for_another(db) {
        let here = municipality(&db, 5);
        let mut tx = db.begin().await;
        content::put_municipality(&mut tx, &here).await.unwrap();
        let mut event = event_on(&db, here.id, "2026-12-20T16:30");
        event.card.title = LocalText::italian("Festa del 2026");
        content::put_event(&mut tx, &event).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(titles(&db, "festa 2026", Locale::It).await, ["Festa del 2026"]);
        let none = find(&db, "festa 2027", Locale::It).await;
        assert_eq!((none.count, none.instead.len()), (0, 0));
    }
}
