//! Places at events: never more than there are, the line in its order, marks in any order, and nobody kept for longer than said.

use domain::event::{Guest, Party, SignUp, SignUpStatus};
use domain::id::{EventId, OccurrenceId};
use domain::locale::Locale;
use domain::secret::BookingCode;
use domain::text::Line;
use jiff::civil::date;
use store::occurrence::{self, ArrivalTake, Occurrence, Offered, Take};
use store::sign_up::{self, Changed, Insert, Mark};

use crate::fixtures::{email, secret, some_event};
use crate::support::{TestDb, at, id, minutes, now, on_both_databases};

fn offered(event: EventId, capacity: Option<u16>) -> Offered {
    Offered {
        event,
        date: date(2026, 12, 17),
        stage: None,
        starts_at: at("2026-12-17T15:30:00Z"),
        capacity,
    }
}

async fn open(db: &TestDb, offered: &Offered) -> Occurrence {
    let mut tx = db.begin().await;
    let found = occurrence::open(&mut tx, offered, id!(OccurrenceId, db))
        .await
        .unwrap();
    tx.commit().await.unwrap();
    found
}

async fn take(db: &TestDb, id: OccurrenceId, places: u16, capacity: Option<u16>) -> Take {
    let mut tx = db.begin().await;
    let taken = occurrence::take(&mut tx, id, places, capacity)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    taken
}

fn some_sign_up(db: &TestDb, of: &Occurrence, who: &str, status: SignUpStatus) -> SignUp {
    SignUp {
        id: id!(SignUpId, db),
        code: BookingCode::new(db.random.as_ref()),
        occurrence: of.id,
        event: of.event,
        date: of.date,
        stage: of.stage,
        starts_at: of.starts_at,
        party: Party::new(2, Vec::new()).unwrap(),
        arrival: None,
        status,
        offer_until: None,
        sequence: 0,
        guest: Guest {
            first_name: Some(Line::parse("Amina", 80).unwrap()),
            contact: Some(email(who)),
            language: Locale::Ar,
        },
        arrived_at: None,
        created_at: now(),
        erase_on: date(2027, 1, 16),
        erased_at: None,
    }
}

async fn signed_up(db: &TestDb, of: &Occurrence, who: &str) -> SignUp {
    let sign_up = some_sign_up(db, of, who, SignUpStatus::Confirmed);
    let mut tx = db.begin().await;
    let taken = occurrence::take(&mut tx, of.id, 2, of.capacity)
        .await
        .unwrap();
    assert_eq!(taken, Take::Taken);
    assert_eq!(
        sign_up::insert(&mut tx, &sign_up, None).await.unwrap(),
        Insert::Done
    );
    tx.commit().await.unwrap();
    sign_up
}

async fn waits(db: &TestDb, of: &Occurrence, who: &str) -> SignUp {
    let sign_up = some_sign_up(db, of, who, SignUpStatus::Waiting);
    let mut tx = db.begin().await;
    let number = occurrence::queue(&mut tx, of.id).await.unwrap();
    assert_eq!(
        sign_up::insert(&mut tx, &sign_up, Some(number))
            .await
            .unwrap(),
        Insert::Done
    );
    tx.commit().await.unwrap();
    sign_up
}

async fn read(db: &TestDb, sign_up: &SignUp) -> SignUp {
    let mut session = db.store.reader().await.unwrap();
    sign_up::by_id(&mut session, sign_up.id)
        .await
        .unwrap()
        .unwrap()
}

on_both_databases! {
    async fn places_are_given_while_there_are_and_not_beyond(db) {
        let event = some_event(&db).await;
        let of = open(&db, &offered(event, Some(7))).await;
        assert_eq!(take(&db, of.id, 4, Some(7)).await, Take::Taken);
        assert_eq!(take(&db, of.id, 4, Some(7)).await, Take::Full);
        assert_eq!(take(&db, of.id, 3, Some(7)).await, Take::Taken);
        assert_eq!(take(&db, of.id, 1, Some(7)).await, Take::Full);
        let full = open(&db, &offered(event, Some(7))).await;
        assert_eq!((full.id, full.taken, full.left()), (of.id, 7, Some(0)));
        let mut tx = db.begin().await;
        occurrence::release(&mut tx, of.id, 3).await.unwrap();
        assert!(occurrence::release(&mut tx, of.id, 5).await.is_err(), "more than are taken");
    }

    async fn fewer_places_than_are_taken_leaves_those_who_have_them(db) {
        let event = some_event(&db).await;
        let of = open(&db, &offered(event, Some(7))).await;
        assert_eq!(take(&db, of.id, 6, Some(7)).await, Take::Taken);
        let smaller = open(&db, &offered(event, Some(4))).await;
        assert_eq!((smaller.capacity, smaller.taken), (Some(6), 6));
        assert_eq!(take(&db, of.id, 1, Some(4)).await, Take::Full);
        let unlimited = open(&db, &offered(event, None)).await;
        assert_eq!((unlimited.capacity, unlimited.left()), (None, None));
        assert_eq!(take(&db, of.id, 500, None).await, Take::Taken);
    }

    async fn each_date_and_stage_has_places_of_its_own(db) {
        let event = some_event(&db).await;
        let whole = offered(event, Some(1));
        let stage = Offered { stage: Some(id!(StageId, db)), ..whole };
        let later = Offered { date: date(2026, 12, 24), ..whole };
        for one in [whole, stage, later] {
            let of = open(&db, &one).await;
            assert_eq!((of.stage, of.date), (one.stage, one.date));
            assert_eq!(take(&db, of.id, 1, Some(1)).await, Take::Taken);
        }
        let mut session = db.store.reader().await.unwrap();
        assert_eq!(occurrence::of_event(&mut session, event).await.unwrap().len(), 3);
        let soon = occurrence::since(&mut session, at("2026-12-17T15:30:00Z")).await.unwrap();
        assert_eq!(soon.len(), 3);
    }

    async fn a_date_that_is_moved_takes_its_places_along(db) {
        let event = some_event(&db).await;
        let first = offered(event, Some(7));
        let of = open(&db, &first).await;
        take(&db, of.id, 2, Some(7)).await;
        let (eighteenth, nineteenth) = (date(2026, 12, 18), date(2026, 12, 19));
        open(&db, &Offered { date: nineteenth, ..first }).await;
        let mut tx = db.begin().await;
        occurrence::redate(&mut tx, event, of.date, nineteenth).await.unwrap();
        occurrence::redate(&mut tx, event, of.date, eighteenth).await.unwrap();
        tx.commit().await.unwrap();
        let there = open(&db, &Offered { date: eighteenth, ..first }).await;
        assert_eq!((there.id, there.taken), (of.id, 2));
    }

    async fn nobody_new_overtakes_whoever_waits(db) {
        let event = some_event(&db).await;
        let of = open(&db, &offered(event, Some(4))).await;
        let first = signed_up(&db, &of, "a@example.org").await;
        let (second, third) = (waits(&db, &of, "b@example.org").await, waits(&db, &of, "c@example.org").await);
        assert_eq!(take(&db, of.id, 1, Some(4)).await, Take::Full, "others wait");
        assert_eq!(open(&db, &offered(event, Some(4))).await.left(), Some(0));
        let mut session = db.store.reader().await.unwrap();
        for (sign_up, place) in [(&first, None), (&second, Some(0)), (&third, Some(1))] {
            assert_eq!(sign_up::place_in_line(&mut session, sign_up.id).await.unwrap(), place);
        }
        drop(session);
        let mut tx = db.begin().await;
        let head = sign_up::head(&mut tx, of.id).await.unwrap().unwrap();
        assert_eq!(head.id, second.id);
        assert_eq!(occurrence::take_for_next(&mut tx, of.id, 2, Some(4)).await.unwrap(), Take::Taken);
        occurrence::unqueue(&mut tx, of.id).await.unwrap();
        let until = now() + minutes(60);
        assert!(sign_up::offer(&mut tx, head.id, until, None, now()).await.unwrap());
        assert_eq!(sign_up::head(&mut tx, of.id).await.unwrap().map(|h| h.id), Some(third.id));
        tx.commit().await.unwrap();
        let offered = read(&db, &second).await;
        assert_eq!((offered.status, offered.offer_until), (SignUpStatus::Offered, Some(until)));
    }

    async fn an_offer_is_answered_in_time_or_is_over(db) {
        let event = some_event(&db).await;
        let of = open(&db, &offered(event, Some(4))).await;
        let (yes, no) = (waits(&db, &of, "a@example.org").await, waits(&db, &of, "b@example.org").await);
        let until = now() + minutes(60);
        let mut tx = db.begin().await;
        for one in [&yes, &no] {
            occurrence::unqueue(&mut tx, of.id).await.unwrap();
            assert!(sign_up::offer(&mut tx, one.id, until, None, now()).await.unwrap());
            assert!(!sign_up::offer(&mut tx, one.id, until, None, now()).await.unwrap());
        }
        assert!(sign_up::confirm(&mut tx, yes.id, until - minutes(1)).await.unwrap());
        assert!(!sign_up::lapse(&mut tx, no.id, until - minutes(1)).await.unwrap());
        assert_eq!(sign_up::lapsed_by(&mut tx, until - minutes(1), 9).await.unwrap(), []);
        assert_eq!(sign_up::lapsed_by(&mut tx, until, 9).await.unwrap(), [(of.id, no.id)]);
        assert!(!sign_up::confirm(&mut tx, no.id, until).await.unwrap());
        assert!(sign_up::lapse(&mut tx, no.id, until).await.unwrap());
        assert!(!sign_up::lapse(&mut tx, yes.id, until).await.unwrap());
        tx.commit().await.unwrap();
        assert_eq!(read(&db, &yes).await.status, SignUpStatus::Confirmed);
        assert_eq!(read(&db, &no).await.status, SignUpStatus::Lapsed);
    }

    async fn one_contact_stands_there_once_until_it_leaves(db) {
        let event = some_event(&db).await;
        let of = open(&db, &offered(event, None)).await;
        let first = signed_up(&db, &of, "a@example.org").await;
        let again = some_sign_up(&db, &of, "A@example.org", SignUpStatus::Confirmed);
        let same_code = SignUp { code: first.code.clone(), ..some_sign_up(&db, &of, "b@example.org", SignUpStatus::Confirmed) };
        let mut tx = db.begin().await;
        assert_eq!(sign_up::insert(&mut tx, &again, None).await.unwrap(), Insert::SameFamily);
        assert_eq!(sign_up::insert(&mut tx, &same_code, None).await.unwrap(), Insert::CodeTaken);
        assert!(sign_up::end(&mut tx, first.id, SignUpStatus::Left, now()).await.unwrap());
        assert!(!sign_up::end(&mut tx, first.id, SignUpStatus::CalledOff, now()).await.unwrap());
        assert_eq!(sign_up::insert(&mut tx, &again, None).await.unwrap(), Insert::Done);
        tx.commit().await.unwrap();
        let left = read(&db, &first).await;
        assert_eq!((left.status, left.sequence), (SignUpStatus::Left, 1));
    }

    async fn a_sign_up_is_found_by_link_code_and_contact_and_changed(db) {
        let event = some_event(&db).await;
        let of = open(&db, &offered(event, None)).await;
        let sign_up = signed_up(&db, &of, "a@example.org").await;
        let link = secret(&db);
        let mut tx = db.begin().await;
        assert!(sign_up::add_link(&mut tx, &link, sign_up.id, now()).await.unwrap());
        assert!(!sign_up::add_link(&mut tx, &link, sign_up.id, now()).await.unwrap());
        let seen = sign_up::lock(&mut tx, sign_up.id).await.unwrap().unwrap();
        let party = Party::new(1, Vec::new()).unwrap();
        let arrival = Some("2026-12-17T16:30".parse().unwrap());
        let to = Changed { party: &party, arrival };
        assert!(sign_up::change(&mut tx, &seen, &to, now()).await.unwrap());
        let waiting = SignUp { status: SignUpStatus::Waiting, ..seen };
        assert!(!sign_up::change(&mut tx, &waiting, &to, now()).await.unwrap());
        sign_up::retime(&mut tx, of.id, date(2027, 2, 1), now()).await.unwrap();
        let found = [
            sign_up::by_link(&mut tx, &link).await.unwrap().unwrap(),
            sign_up::by_code(&mut tx, &sign_up.code).await.unwrap().unwrap(),
            sign_up::of_contact(&mut tx, "a@example.org").await.unwrap().remove(0),
            sign_up::expected(&mut tx, event, of.date).await.unwrap().remove(0),
            sign_up::of_occurrence(&mut tx, of.id).await.unwrap().remove(0),
        ];
        for found in found {
            assert_eq!((found.id, found.party.size(), found.arrival), (sign_up.id, 1, arrival));
            assert_eq!((found.sequence, found.erase_on), (2, date(2027, 2, 1)));
        }
    }

    async fn a_half_hour_receives_so_many_families(db) {
        let event = some_event(&db).await;
        let of = open(&db, &offered(event, None)).await;
        let half = |text: &str| -> jiff::civil::DateTime { text.parse().unwrap() };
        let (one, two) = (half("2026-12-17T16:30"), half("2026-12-17T17:00"));
        let mut tx = db.begin().await;
        let mut takes = async |at, families| occurrence::take_arrival(&mut tx, of.id, at, families).await.unwrap();
        assert_eq!(takes(one, 0).await, ArrivalTake::Full);
        assert_eq!([takes(one, 2).await, takes(one, 2).await, takes(one, 2).await], [ArrivalTake::Taken, ArrivalTake::Taken, ArrivalTake::Full]);
        assert_eq!(takes(two, 2).await, ArrivalTake::Taken);
        assert_eq!(takes(one, 1).await, ArrivalTake::Full, "fewer than are taken by now");
        assert_eq!(occurrence::arrivals(&mut tx, of.id).await.unwrap(), [(one, 2), (two, 1)].into());
        occurrence::give_back_arrival(&mut tx, of.id, two).await.unwrap();
        assert_eq!(occurrence::arrivals(&mut tx, of.id).await.unwrap(), [(one, 2)].into());
        assert!(occurrence::give_back_arrival(&mut tx, of.id, two).await.is_err());
    }

    async fn the_last_mark_that_was_made_counts_however_late_it_arrives(db) {
        let event = some_event(&db).await;
        let of = open(&db, &offered(event, None)).await;
        let sign_up = signed_up(&db, &of, "a@example.org").await;
        let (early, late) = (at("2026-12-17T15:40:00Z"), at("2026-12-17T15:50:00Z"));
        let mut tx = db.begin().await;
        assert!(sign_up::mark(&mut tx, sign_up.id, Mark::Here, late).await.unwrap());
        assert!(!sign_up::mark(&mut tx, sign_up.id, Mark::Here, late).await.unwrap());
        assert!(!sign_up::mark(&mut tx, sign_up.id, Mark::NotHere, early).await.unwrap());
        tx.commit().await.unwrap();
        assert_eq!(read(&db, &sign_up).await.arrived_at, Some(late));
        let mut tx = db.begin().await;
        assert!(sign_up::mark(&mut tx, sign_up.id, Mark::NotHere, late + minutes(1)).await.unwrap());
        tx.commit().await.unwrap();
        assert_eq!(read(&db, &sign_up).await.arrived_at, None);
    }

    async fn who_they_were_is_erased_and_the_count_stays(db) {
        let event = some_event(&db).await;
        let of = open(&db, &offered(event, Some(7))).await;
        let sign_up = signed_up(&db, &of, "a@example.org").await;
        let link = secret(&db);
        let mut tx = db.begin().await;
        sign_up::add_link(&mut tx, &link, sign_up.id, now()).await.unwrap();
        assert_eq!(sign_up::due_for_erasure(&mut tx, date(2027, 1, 15), 9).await.unwrap(), []);
        assert_eq!(sign_up::due_for_erasure(&mut tx, date(2027, 1, 16), 9).await.unwrap(), [sign_up.id]);
        assert!(sign_up::erase(&mut tx, sign_up.id, now()).await.unwrap());
        assert!(!sign_up::erase(&mut tx, sign_up.id, now()).await.unwrap());
        assert_eq!(sign_up::due_for_erasure(&mut tx, date(2027, 1, 16), 9).await.unwrap(), []);
        assert!(sign_up::by_link(&mut tx, &link).await.unwrap().is_none());
        tx.commit().await.unwrap();
        let erased = read(&db, &sign_up).await;
        assert_eq!((erased.guest.first_name, erased.guest.contact, erased.party.size()), (None, None, 2));
        assert_eq!(open(&db, &offered(event, Some(7))).await.taken, 2);
    }

    async fn places_that_are_taken_raise_the_version_of_availability(db) {
        let event = some_event(&db).await;
        let mut session = db.store.reader().await.unwrap();
        let before = store::version::read(&mut session).await.unwrap();
        let of = open(&db, &offered(event, Some(7))).await;
        take(&db, of.id, 1, Some(7)).await;
        let after = store::version::read(&mut session).await.unwrap();
        assert!(after.availability > before.availability);
        assert_eq!(after.content, before.content);
    }
}
