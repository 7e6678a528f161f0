//! What staff publish is read back as it was written.

use domain::locale::Locale;
use domain::opening::Minutes;
use jiff::civil::date;
use store::{StoreError, content, directory};

use crate::fixtures::{
    area, closure, desk, extra_opening, municipality, network, opening, place, slot, some_desk,
    taken,
};
use crate::support::{TestDb, at, id, on_both_databases};

async fn load(db: &TestDb) -> domain::directory::Directory {
    let mut snapshot = db.store.snapshot().await.unwrap();
    directory::load(&mut snapshot).await.unwrap()
}

/// The domain's types of content are not comparable; how they print says all there is in them.
fn same(a: &impl std::fmt::Debug, b: &impl std::fmt::Debug) {
    assert_eq!(format!("{a:#?}"), format!("{b:#?}"));
}

on_both_databases! {
    async fn an_empty_database_is_an_empty_directory(db) {
        let empty = load(&db).await;
        assert!(empty.network.is_none() && empty.municipalities.is_empty() && empty.desks.is_empty());
    }

    async fn everything_is_read_back_as_it_was_put(db) {
        let network = network(&db);
        let mut eight = municipality(&db, 8);
        let mut nine = municipality(&db, 9);
        // Each names the other before it is there.
        (eight.neighbours, nine.neighbours) = (vec![nine.id], vec![eight.id]);
        let (area, place) = (area(&db, &eight), place(&db));
        let mut desk = desk(&db, &eight);
        (desk.area, desk.place) = (Some(area.id), Some(place.clone()));
        let mut bare = crate::fixtures::desk(&db, &nine);
        (bare.phone, bare.verified_on, bare.keeps_holidays) = (None, None, false);
        bare.phone_hours.clear();
        desk.openings.push(opening(&db));
        desk.closures.push(closure(&db));
        desk.extra_openings.push(extra_opening(&db));

        let mut tx = db.begin().await;
        content::put_network(&mut tx, &network).await.unwrap();
        for municipality in [&eight, &nine] {
            content::put_municipality(&mut tx, municipality).await.unwrap();
        }
        content::put_area(&mut tx, &area).await.unwrap();
        content::put_place(&mut tx, &place).await.unwrap();
        for desk in [&desk, &bare] {
            content::put_desk(&mut tx, desk).await.unwrap();
        }
        content::put_opening(&mut tx, desk.id, &desk.openings[0]).await.unwrap();
        content::put_closure(&mut tx, desk.id, &desk.closures[0]).await.unwrap();
        content::put_extra_opening(&mut tx, desk.id, &desk.extra_openings[0]).await.unwrap();
        tx.commit().await.unwrap();

        let read = load(&db).await;
        same(&read.network, &Some(network));
        same(&read.municipalities, &[eight, nine]);
        same(&read.areas, &[area]);
        same(&read.desks, &[desk, bare]);
    }

    async fn putting_again_replaces(db) {
        let mut network = network(&db);
        let mut eight = municipality(&db, 8);
        let mut area = area(&db, &eight);
        let mut place = place(&db);
        let mut desk = desk(&db, &eight);
        let (mut opening, mut closure, mut extra) = (opening(&db), closure(&db), extra_opening(&db));
        eight.neighbours = vec![eight.id];
        for round in 0..2 {
            if round == 1 {
                (network.patron_day, network.cofunding_url) = (None, None);
                network.name = "Rete".to_owned();
                (eight.number, eight.istat_code, eight.population) = (None, None, None);
                eight.neighbours.clear();
                area.aliases.clear();
                place.coordinates = None;
                (desk.place, desk.area) = (Some(place.clone()), Some(area.id));
                desk.languages = vec![Locale::ZhHans];
                desk.topics.clear();
                opening.valid_until = None;
                opening.hours = Minutes::new(540, 600).unwrap();
                (closure.hours, closure.until) = (None, date(2027, 1, 7));
                extra.day = date(2026, 12, 9);
            }
            let mut tx = db.begin().await;
            content::put_network(&mut tx, &network).await.unwrap();
            content::put_municipality(&mut tx, &eight).await.unwrap();
            content::put_area(&mut tx, &area).await.unwrap();
            content::put_place(&mut tx, &place).await.unwrap();
            content::put_desk(&mut tx, &desk).await.unwrap();
            content::put_opening(&mut tx, desk.id, &opening).await.unwrap();
            content::put_closure(&mut tx, desk.id, &closure).await.unwrap();
            content::put_extra_opening(&mut tx, desk.id, &extra).await.unwrap();
            tx.commit().await.unwrap();
        }
        (desk.openings, desk.closures, desk.extra_openings) = (vec![opening], vec![closure], vec![extra]);
        let read = load(&db).await;
        same(&read.network, &Some(network));
        same(&read.municipalities, &[eight]);
        same(&read.areas, &[area]);
        same(&read.desks, &[desk]);
    }

    async fn what_is_removed_is_gone(db) {
        let eight = municipality(&db, 8);
        let (area, place) = (area(&db, &eight), place(&db));
        let mut desk = desk(&db, &eight);
        (desk.area, desk.place) = (Some(area.id), Some(place.clone()));
        let (opening, closure, extra) = (opening(&db), closure(&db), extra_opening(&db));
        let mut tx = db.begin().await;
        content::put_municipality(&mut tx, &eight).await.unwrap();
        content::put_area(&mut tx, &area).await.unwrap();
        content::put_place(&mut tx, &place).await.unwrap();
        content::put_desk(&mut tx, &desk).await.unwrap();
        content::put_opening(&mut tx, desk.id, &opening).await.unwrap();
        content::put_closure(&mut tx, desk.id, &closure).await.unwrap();
        content::put_extra_opening(&mut tx, desk.id, &extra).await.unwrap();

        assert!(content::remove_opening(&mut tx, opening.id).await.unwrap());
        assert!(content::remove_closure(&mut tx, closure.id).await.unwrap());
        assert!(content::remove_extra_opening(&mut tx, extra.id).await.unwrap());
        assert!(content::remove_area(&mut tx, area.id).await.unwrap());
        tx.commit().await.unwrap();
        desk.area = None;
        same(&load(&db).await.desks, &[desk.clone()]);

        let mut tx = db.begin().await;
        content::put_opening(&mut tx, desk.id, &opening).await.unwrap();
        assert!(content::remove_desk(&mut tx, desk.id).await.unwrap());
        assert!(content::remove_place(&mut tx, place.id).await.unwrap());
        assert!(content::remove_municipality(&mut tx, eight.id).await.unwrap());
        assert!(!content::remove_desk(&mut tx, desk.id).await.unwrap());
        tx.commit().await.unwrap();
        assert!(load(&db).await.municipalities.is_empty());
    }

    async fn what_is_in_use_stays(db) {
        let eight = municipality(&db, 8);
        let place = place(&db);
        let mut desk = desk(&db, &eight);
        desk.place = Some(place.clone());
        let mut tx = db.begin().await;
        content::put_municipality(&mut tx, &eight).await.unwrap();
        content::put_place(&mut tx, &place).await.unwrap();
        content::put_desk(&mut tx, &desk).await.unwrap();
        tx.commit().await.unwrap();
        taken(&db, desk.id, &slot(at("2026-12-14T09:00:00Z"), 1, 0), domain::booking::Seat::Online).await;

        let mut tx = db.begin().await;
        let refused = content::remove_desk(&mut tx, desk.id).await;
        assert!(matches!(refused, Err(StoreError::Conflict(_))), "{refused:?}");
        drop(tx);
        let mut tx = db.begin().await;
        let refused = content::remove_place(&mut tx, place.id).await;
        assert!(matches!(refused, Err(StoreError::Conflict(_))), "{refused:?}");
        drop(tx);
        let mut tx = db.begin().await;
        let refused = content::remove_municipality(&mut tx, eight.id).await;
        assert!(matches!(refused, Err(StoreError::Conflict(_))), "{refused:?}");
    }

    async fn an_installation_has_one_network(db) {
        let mut tx = db.begin().await;
        content::put_network(&mut tx, &network(&db)).await.unwrap();
        let refused = content::put_network(&mut tx, &network(&db)).await;
        assert!(matches!(refused, Err(StoreError::Conflict(_))), "{refused:?}");
    }

    async fn a_neighbour_that_never_comes_is_refused_in_the_end(db) {
        let mut eight = municipality(&db, 8);
        eight.neighbours = vec![id!(MunicipalityId, db)];
        let mut tx = db.begin().await;
        content::put_municipality(&mut tx, &eight).await.unwrap();
        let refused = tx.commit().await;
        assert!(matches!(refused, Err(StoreError::Conflict(_))), "{refused:?}");
        assert!(load(&db).await.municipalities.is_empty());
        // The connection serves on.
        some_desk(&db).await;
    }

    async fn municipalities_are_found_for_an_import(db) {
        let (eight, mut nine) = (municipality(&db, 8), municipality(&db, 9));
        nine.istat_code = None;
        let mut tx = db.begin().await;
        for municipality in [&eight, &nine] {
            content::put_municipality(&mut tx, municipality).await.unwrap();
        }
        tx.commit().await.unwrap();
        let mut session = db.store.reader().await.unwrap();
        let by_istat = content::municipality_ids_by_istat(&mut session).await.unwrap();
        assert_eq!(by_istat, [("000008".to_owned(), eight.id)].into());
        let by_slug = content::municipality_ids_by_slug(&mut session).await.unwrap();
        assert_eq!(by_slug, [("municipio-8".to_owned(), eight.id), ("municipio-9".to_owned(), nine.id)].into());
    }

    async fn a_row_that_makes_no_sense_is_named(db) {
        let desk = some_desk(&db).await;
        db.tamper("update desk set languages = '[\"xx\"]'").await.unwrap();
        let mut session = db.store.reader().await.unwrap();
        let broken = directory::load(&mut session).await.unwrap_err();
        assert!(matches!(broken, StoreError::Broken(_)));
        let line = broken.to_string();
        assert!(line.contains("desk") && line.contains(&desk.to_string()) && line.contains("languages"), "{line}");
    }
}
