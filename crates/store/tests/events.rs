//! Events: what was put is read back, the picture in memory holds those to come, and the archive is read by the page.

use domain::event::{Event, EventKind, Standing};
use domain::id::MunicipalityId;
use domain::publishing::CardKind;
use jiff::civil::date;
use store::content::{self, OnSite};
use store::event::{self, Archive};
use store::history::Part;

use crate::fixtures::{event_on, municipality};
use crate::support::{TestDb, now, on_both_databases};

async fn put(db: &TestDb, event: &Event) {
    let mut tx = db.begin().await;
    content::put_event(&mut tx, event).await.unwrap();
    tx.commit().await.unwrap();
}

async fn some_municipality(db: &TestDb, number: u16) -> MunicipalityId {
    let municipality = municipality(db, number);
    let mut tx = db.begin().await;
    content::put_municipality(&mut tx, &municipality)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    municipality.id
}

fn all() -> Archive {
    Archive {
        before: date(2026, 12, 1),
        year: None,
        municipality: None,
        kind: None,
    }
}

const FIRST: Part = Part { skip: 0, most: 10 };

on_both_databases! {
    async fn an_event_is_read_back_as_it_was_put(db) {
        let here = some_municipality(&db, 5).await;
        let planned = event_on(&db, here, "2026-12-17T16:30");
        put(&db, &planned).await;
        let mut moved = planned.card.clone();
        moved.stages[0].starts = "2026-12-18T16:30".parse().unwrap();
        let changed = planned.changed(moved, now()).with_standing(Standing::CalledOff, now());
        assert!(changed.moved_from.is_some());
        for event in [planned, changed] {
            put(&db, &event).await;
            let mut session = db.store.reader().await.unwrap();
            assert_eq!(event::by_id(&mut session, event.id).await.unwrap().as_ref(), Some(&event));
            assert_eq!(event::by_slug(&mut session, &event.card.slug).await.unwrap(), Some(event));
        }
    }

    async fn those_to_come_are_told_from_those_that_are_over(db) {
        let (here, there) = (some_municipality(&db, 5).await, some_municipality(&db, 2).await);
        let old = event_on(&db, here, "2024-12-17T16:30");
        let mut older = event_on(&db, there, "2024-03-02T10:00");
        older.card.kind = EventKind::Trip;
        let coming = event_on(&db, here, "2026-12-17T16:30");
        for event in [&old, &older, &coming] {
            put(&db, event).await;
        }
        let mut session = db.store.reader().await.unwrap();
        let since = event::since(&mut session, date(2026, 12, 17)).await.unwrap();
        assert_eq!(since.iter().map(|e| e.id).collect::<Vec<_>>(), [coming.id]);
        let mut archived = async |wanted: Archive| {
            let count = event::archived_count(&mut session, &wanted).await.unwrap();
            let found = event::archive(&mut session, &wanted, FIRST).await.unwrap();
            assert_eq!(found.len() as u64, count);
            found.iter().map(|e| e.id).collect::<Vec<_>>()
        };
        assert_eq!(archived(all()).await, [old.id, older.id]);
        assert_eq!(archived(Archive { municipality: Some(there), ..all() }).await, [older.id]);
        assert_eq!(archived(Archive { kind: Some(EventKind::Party), ..all() }).await, [old.id]);
        assert_eq!(archived(Archive { year: Some(2024), ..all() }).await, [old.id, older.id]);
        assert_eq!(archived(Archive { year: Some(2023), ..all() }).await, []);
        let second = Part { skip: 1, most: 1 };
        let mut session = db.store.reader().await.unwrap();
        let page = event::archive(&mut session, &all(), second).await.unwrap();
        assert_eq!(page.iter().map(|e| e.id).collect::<Vec<_>>(), [older.id]);
    }

    async fn what_is_not_on_the_site_is_found_by_its_key_alone(db) {
        let here = some_municipality(&db, 5).await;
        let event = event_on(&db, here, "2026-12-17T16:30");
        put(&db, &event).await;
        let mut tx = db.begin().await;
        content::set_on_site(&mut tx, CardKind::Event, event.id.0, OnSite::Hidden).await.unwrap();
        tx.commit().await.unwrap();
        let mut session = db.store.reader().await.unwrap();
        assert_eq!(event::by_slug(&mut session, &event.card.slug).await.unwrap(), None);
        assert!(event::since(&mut session, date(2026, 1, 1)).await.unwrap().is_empty());
        assert!(event::by_id(&mut session, event.id).await.unwrap().is_some());
        assert!(event::has_slug(&mut session, &event.card.slug).await.unwrap());
    }

    async fn school_holidays_are_kept_with_the_network(db) {
        let mut network = crate::fixtures::network(&db);
        network.school_holidays = domain::holidays::SchoolHolidays(vec![(date(2026, 12, 23), date(2027, 1, 6))]);
        let mut tx = db.begin().await;
        content::put_network(&mut tx, &network).await.unwrap();
        tx.commit().await.unwrap();
        let mut session = db.store.reader().await.unwrap();
        let directory = store::directory::load(&mut session).await.unwrap();
        assert_eq!(directory.school_holidays(), network.school_holidays);
    }
}
