//! Cards with their versions and comments are read back as they were written.

use domain::clock::Random;
use domain::contact::Email;
use domain::id::StaffId;
use domain::locale::Locale;
use domain::publishing::{
    Card, CardKind, Comment, DeskCard, Publication, Revision, Sources, State,
};
use domain::staff::account::{Staff, StaffState};
use domain::text::Line;
use store::content::{self, OnSite};
use store::{directory, publication, staff};
use uuid::Uuid;

use crate::fixtures::{booked, desk, municipality, phone, place, slot, some_desk};
use crate::support::{TestDb, at, id, now, on_both_databases};

fn key(db: &TestDb) -> Uuid {
    let mut bytes = [0; 16];
    db.random.fill(&mut bytes);
    Uuid::from_bytes(bytes)
}

async fn somebody(db: &TestDb, state: StaffState) -> StaffId {
    let id = id!(StaffId, db);
    let staff = Staff {
        id,
        email: Email::parse(&format!("{}@example.org", id.0.simple())).unwrap(),
        name: Line::parse("Anna", 80).unwrap(),
        language: Locale::It,
        state,
        grants: Vec::new(),
        created_at: now(),
    };
    let mut tx = db.begin().await;
    assert!(staff::insert(&mut tx, &staff).await.unwrap());
    tx.commit().await.unwrap();
    id
}

fn card(db: &TestDb) -> Card {
    let mut desk = desk(db, &municipality(db, 8));
    desk.place = Some(place(db));
    Card::Desk(Box::new(DeskCard::of(&desk)))
}

fn version(db: &TestDb, number: u32, author: Option<StaffId>) -> Revision {
    let card = card(db);
    Revision {
        number,
        author,
        at: now(),
        note: Some(Line::parse("Nuovo orario", 80).unwrap()),
        sources: Sources::trusting(&card),
        card,
    }
}

on_both_databases! {
    async fn a_card_and_its_versions_are_read_back(db) {
        let author = somebody(&db, StaffState::Active).await;
        let thing = key(&db);
        let mut card = Publication::of_draft(CardKind::Desk, thing, now());
        let (first, second) = (version(&db, 1, None), version(&db, 2, Some(author)));
        let mut tx = db.begin().await;
        assert!(publication::by_thing(&mut tx, thing).await.unwrap().is_none());
        assert!(publication::insert(&mut tx, &card).await.unwrap());
        assert!(!publication::insert(&mut tx, &card).await.unwrap());
        publication::add_revision(&mut tx, thing, &first).await.unwrap();
        assert_eq!(publication::by_thing(&mut tx, thing).await.unwrap(), Some(card.clone()));

        (card.draft, card.state, card.asked_by) = (2, State::InReview, Some(author));
        (card.publish_at, card.unpublish_at) = (Some(at("2026-12-05T08:00:00Z")), Some(at("2027-01-05T08:00:00Z")));
        card.published = Some(1);
        assert!(publication::update(&mut tx, &card).await.unwrap());
        assert!(!publication::update(&mut tx, &card).await.unwrap(), "somebody was faster");
        publication::add_revision(&mut tx, thing, &second).await.unwrap();
        card.version = 1;
        assert_eq!(publication::revision(&mut tx, thing, 1).await.unwrap(), Some(first.clone()));
        assert_eq!(publication::revision(&mut tx, thing, 3).await.unwrap(), None);
        assert_eq!(publication::revisions(&mut tx, thing).await.unwrap(), [second.clone(), first]);
        assert_eq!(publication::all(&mut tx).await.unwrap(), [(card, second)]);
        assert!(!publication::erase(&mut tx, thing).await.unwrap(), "it is on the site");
    }

    async fn a_comment_is_there_once(db) {
        let author = somebody(&db, StaffState::Active).await;
        let thing = key(&db);
        let comment = Comment {
            id: key(&db),
            author,
            at: now(),
            revision: 1,
            text: Line::parse("Manca il telefono.", 80).unwrap(),
        };
        let mut tx = db.begin().await;
        let card = Publication::of_draft(CardKind::Desk, thing, now());
        publication::insert(&mut tx, &card).await.unwrap();
        assert!(publication::add_comment(&mut tx, thing, &comment).await.unwrap());
        assert!(!publication::add_comment(&mut tx, thing, &comment).await.unwrap());
        assert_eq!(publication::comments(&mut tx, thing).await.unwrap(), [comment]);
        assert!(publication::erase(&mut tx, thing).await.unwrap());
        assert!(publication::comments(&mut tx, thing).await.unwrap().is_empty());
    }

    async fn of_an_applicant_only_the_key_stays(db) {
        let (applicant, active) = (somebody(&db, StaffState::Applied).await, somebody(&db, StaffState::Active).await);
        let card = Publication {
            applicant: Some(applicant),
            ..Publication::of_draft(CardKind::Organisation, key(&db), now())
        };
        let mut tx = db.begin().await;
        publication::insert(&mut tx, &card).await.unwrap();
        assert_eq!(publication::applications_of(&mut tx, applicant).await.unwrap(), 1);
        assert_eq!(publication::applications_of(&mut tx, active).await.unwrap(), 0);
        assert!(staff::erase_applicant(&mut tx, applicant).await.unwrap());
        assert!(!staff::erase_applicant(&mut tx, active).await.unwrap());
        let erased = staff::by_id(&mut tx, applicant).await.unwrap().unwrap();
        assert_eq!((erased.name.as_str(), erased.state), ("–", StaffState::Disabled));
        assert!(erased.email.as_str().ends_with("@erased.invalid"));
        assert!(!store::message::waits_about(&mut tx, card.thing).await.unwrap());
    }

    async fn applications_that_nobody_decided_are_found_the_longest_untouched_first(db) {
        let applicant = somebody(&db, StaffState::Applied).await;
        let card = |applicant, state, changed_at: &str| Publication {
            applicant,
            state,
            changed_at: at(changed_at),
            ..Publication::of_draft(CardKind::Organisation, key(&db), now())
        };
        let late = card(Some(applicant), State::InReview, "2026-11-30T08:00:00Z");
        let early = card(Some(applicant), State::InReview, "2026-06-01T08:00:00Z");
        let declined = card(Some(applicant), State::Cancelled, "2026-05-01T08:00:00Z");
        let review = card(None, State::InReview, "2026-05-01T08:00:00Z");
        let mut tx = db.begin().await;
        for one in [&late, &early, &declined, &review] {
            publication::insert(&mut tx, one).await.unwrap();
        }
        assert_eq!(publication::undecided(&mut tx).await.unwrap(), [early, late]);
    }

    async fn what_is_hidden_is_not_in_the_directory(db) {
        let desk = some_desk(&db).await;
        for (on_site, count) in [(OnSite::Hidden, 0), (OnSite::Shown, 1)] {
            let mut tx = db.begin().await;
            content::set_on_site(&mut tx, CardKind::Desk, desk.0, on_site).await.unwrap();
            content::set_on_site(&mut tx, CardKind::Organisation, desk.0, on_site).await.unwrap();
            tx.commit().await.unwrap();
            let mut session = db.store.reader().await.unwrap();
            assert_eq!(directory::load(&mut session).await.unwrap().desks.len(), count);
        }
    }

    async fn a_booking_to_come_is_expected(db) {
        let desk = some_desk(&db).await;
        let when = at("2026-12-02T10:00:00Z");
        let mut session = db.store.reader().await.unwrap();
        assert_eq!(store::booking::coming_at(&mut session, desk, now()).await.unwrap(), 0);
        booked(&db, desk, &slot(when, 2, 0), phone("351 681 8198")).await;
        assert_eq!(store::booking::coming_at(&mut session, desk, now()).await.unwrap(), 1);
        assert_eq!(store::booking::coming_at(&mut session, desk, when).await.unwrap(), 0);
    }
}
