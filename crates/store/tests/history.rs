//! The history: written once, and shown only where somebody may see it.

use domain::contact::Email;
use domain::id::{DeskId, MunicipalityId, OrganisationId};
use domain::locale::Locale;
use domain::staff::account::{Staff, StaffState};
use domain::staff::extent::Extent;
use domain::staff::history::{Entry, Thing};
use domain::text::Line;
use jiff::Timestamp;
use store::history::{self, Filter, Part};

use crate::support::{TestDb, at, id, now, on_both_databases};

/// Somebody who signs in.
pub async fn somebody(db: &TestDb) -> Staff {
    let id = id!(StaffId, db);
    let staff = Staff {
        id,
        email: Email::parse(&format!("{}@example.org", id.0.simple())).unwrap(),
        name: Line::parse("Chiara", 80).unwrap(),
        language: Locale::It,
        state: StaffState::Active,
        grants: Vec::new(),
        created_at: now(),
    };
    let mut tx = db.begin().await;
    assert!(store::staff::insert(&mut tx, &staff).await.unwrap());
    tx.commit().await.unwrap();
    staff
}

fn line(db: &TestDb, at: Timestamp) -> Entry {
    Entry {
        at,
        staff: None,
        action: "desk-closed".to_owned(),
        thing: Thing::Desk,
        thing_id: id!(DeskId, db).0,
        desk: None,
        municipality: None,
        before: None,
        after: None,
    }
}

async fn write(db: &TestDb, entries: &[Entry]) {
    let mut tx = db.begin().await;
    for entry in entries {
        history::append(&mut tx, id!(HistoryId, db), entry)
            .await
            .unwrap();
    }
    tx.commit().await.unwrap();
}

async fn seen(db: &TestDb, extent: &Extent, filter: &Filter) -> Vec<Entry> {
    let mut session = db.store.reader().await.unwrap();
    let lines = history::list(&mut session, extent, filter, Part { skip: 0, most: 50 })
        .await
        .unwrap();
    assert_eq!(
        history::count(&mut session, extent, filter).await.unwrap(),
        lines.len() as u64
    );
    lines
}

fn network() -> Extent {
    Extent {
        network: true,
        ..Extent::default()
    }
}

on_both_databases! {
    async fn a_line_can_be_neither_changed_nor_deleted(db) {
        let entry = line(&db, now());
        write(&db, std::slice::from_ref(&entry)).await;
        for sql in ["update history set action = 'nothing'", "update history set at = 0", "delete from history"] {
            let refused = db.tamper(sql).await.expect_err(sql);
            assert!(refused.to_string().contains("history is written once"), "{sql}: {refused}");
        }
        assert_eq!(seen(&db, &network(), &Filter::default()).await, [entry]);
    }

    async fn only_lines_within_the_extent_are_seen(db) {
        let (here, there) = (id!(MunicipalityId, db), id!(MunicipalityId, db));
        let (desk, organisation) = (id!(DeskId, db), id!(OrganisationId, db));
        let at_desk = Entry { desk: Some(desk), municipality: Some(here), ..line(&db, now()) };
        let in_municipality = Entry { municipality: Some(here), ..line(&db, at("2026-12-01T08:00:01Z")) };
        let elsewhere = Entry { desk: Some(id!(DeskId, db)), municipality: Some(there), ..line(&db, at("2026-12-01T08:00:02Z")) };
        let of_organisation = Entry { thing: Thing::Organisation, thing_id: organisation.0, ..line(&db, at("2026-12-01T08:00:03Z")) };
        let of_network = line(&db, at("2026-12-01T08:00:04Z"));
        write(&db, &[at_desk.clone(), in_municipality.clone(), elsewhere.clone(), of_organisation.clone(), of_network.clone()]).await;
        let all = Filter::default();
        let within = |m: &[MunicipalityId], o: &[OrganisationId], d: &[DeskId]| Extent {
            network: false, municipalities: m.to_vec(), organisations: o.to_vec(), desks: d.to_vec(),
        };
        assert_eq!(seen(&db, &within(&[], &[], &[]), &all).await, []);
        assert_eq!(seen(&db, &within(&[], &[], &[desk]), &all).await, std::slice::from_ref(&at_desk));
        assert_eq!(seen(&db, &within(&[here], &[], &[]), &all).await, [in_municipality.clone(), at_desk.clone()]);
        assert_eq!(seen(&db, &within(&[], &[organisation], &[]), &all).await, std::slice::from_ref(&of_organisation));
        assert_eq!(seen(&db, &network(), &all).await, [of_network, of_organisation, elsewhere, in_municipality, at_desk]);
    }

    async fn lines_are_found_by_thing_action_person_and_day(db) {
        let chiara = somebody(&db).await;
        let by_chiara = Entry { staff: Some(chiara.id), ..line(&db, now()) };
        let other = Entry { thing: Thing::Booking, action: "booking-arrived".to_owned(), ..line(&db, at("2026-12-02T08:00:00Z")) };
        write(&db, &[by_chiara.clone(), other.clone()]).await;
        let by = async |filter: Filter| seen(&db, &network(), &filter).await;
        assert_eq!(by(Filter { thing: Some(Thing::Booking), ..Filter::default() }).await, std::slice::from_ref(&other));
        assert_eq!(by(Filter { action: Some("desk-closed".to_owned()), ..Filter::default() }).await, std::slice::from_ref(&by_chiara));
        assert_eq!(by(Filter { staff: Some(chiara.id), ..Filter::default() }).await, std::slice::from_ref(&by_chiara));
        let day = Some((at("2026-12-02T00:00:00Z"), at("2026-12-03T00:00:00Z")));
        assert_eq!(by(Filter { within: day, ..Filter::default() }).await, std::slice::from_ref(&other));
        let mut session = db.store.reader().await.unwrap();
        let choices = history::choices(&mut session, &network()).await.unwrap();
        assert_eq!(choices, (vec!["booking-arrived".to_owned(), "desk-closed".to_owned()], vec![chiara.id]));
        assert_eq!(history::choices(&mut session, &Extent::default()).await.unwrap(), (vec![], vec![]));
        assert_eq!(history::of_thing(&mut session, other.thing_id).await.unwrap(), [other]);
    }

    async fn a_long_history_is_read_in_parts(db) {
        let lines: Vec<_> = (0..5).map(|n| line(&db, now() + crate::support::minutes(n))).collect();
        write(&db, &lines).await;
        let mut session = db.store.reader().await.unwrap();
        let all = Filter::default();
        let part = history::list(&mut session, &network(), &all, Part { skip: 1, most: 2 }).await.unwrap();
        assert_eq!(part, [lines[3].clone(), lines[2].clone()]);
        assert_eq!(history::count(&mut session, &network(), &all).await.unwrap(), 5);
    }
}
