//! A change of openings asks about the families it touches, and does with them what was decided.

use std::collections::HashMap;

use domain::booking::Status;
use domain::id::{BookingId, OpeningId};
use domain::message::MessageKind;
use domain::opening::{Minutes, Opening};
use domain::opening_change::OpeningChange;
use domain::staff::account::Staff;
use domain::staff::role::{Role, Scope};
use jiff::Timestamp;
use jiff::civil::Weekday;
use services::staff::Denied;
use services::staff::openings::{ChangeError, Changed, Families, Fate, Wanted, version};
use uuid::Uuid;

use crate::content::{GALLARATESE, QUARTO, family, opening, plan};
use crate::support::on_both_databases;
use crate::world::{World, instant};

const TEN: &str = "2026-12-02T10:00";
const HALF_PAST_ELEVEN: &str = "2026-12-02T11:30";

/// Wednesdays ten to eleven instead of ten to twelve.
fn shorter(world: &World) -> Wanted {
    let desk = world.desk(QUARTO);
    let mut rule = desk.openings[0].clone();
    rule.hours = Minutes::new(600, 660).unwrap();
    Wanted {
        change: OpeningChange::PutOpenings(vec![rule]),
        seen: Some(version(&desk.openings[0])),
        desk,
    }
}

async fn change(
    world: &World,
    staff: &Staff,
    wanted: &Wanted,
    families: &Families,
) -> Result<Changed, ChangeError> {
    world
        .services
        .change_openings(staff, std::slice::from_ref(wanted), families)
        .await
}

/// Sees who is touched, then decides.
async fn decide(
    world: &World,
    staff: &Staff,
    wanted: &Wanted,
    fate: Fate,
    moved: HashMap<BookingId, Timestamp>,
) -> Result<Changed, ChangeError> {
    let seen = match change(world, staff, wanted, &Families::Undecided).await {
        Err(ChangeError::Touches(touched)) => touched.seen,
        other => panic!("nobody is touched: {other:?}"),
    };
    change(
        world,
        staff,
        wanted,
        &Families::Decided { seen, fate, moved },
    )
    .await
}

on_both_databases! {
    async fn a_change_that_touches_nobody_is_made_at_once_and_twice_is_once(db) {
        let world = World::new(&db).await;
        let worker = world.worker(QUARTO).await;
        let wanted = shorter(&world);
        for _ in 0..2 {
            change(&world, &worker, &wanted, &Families::Undecided).await.unwrap();
        }
        assert_eq!(world.desk(QUARTO).openings[0].hours.until(), 660);
        let mut session = world.store().reader().await.unwrap();
        let lines = store::history::of_thing(&mut session, world.desk(QUARTO).openings[0].id.0).await.unwrap();
        assert_eq!(lines.len(), 1);
        assert!(lines[0].before.as_deref().unwrap().contains("10:00-12:00"));
    }

    async fn families_are_shown_first_and_kept(db) {
        let world = World::new(&db).await;
        let worker = world.worker(QUARTO).await;
        let (inside, _) = world.book(QUARTO, TEN, &family("in@example.org")).await;
        let (late, _) = world.book(QUARTO, HALF_PAST_ELEVEN, &family("late@example.org")).await;
        let wanted = shorter(&world);
        match change(&world, &worker, &wanted, &Families::Undecided).await {
            Err(ChangeError::Touches(touched)) => {
                assert_eq!(touched.bookings().map(|b| b.id).collect::<Vec<_>>(), [late.id]);
            }
            other => panic!("{other:?}"),
        }
        assert_eq!(world.desk(QUARTO).openings[0].hours.until(), 720, "nothing changed yet");
        decide(&world, &worker, &wanted, Fate::Keep, HashMap::new()).await.unwrap();
        for booking in [inside.id, late.id] {
            assert_eq!(world.booking(booking).await.status, Status::Confirmed);
        }
        assert_eq!(world.free(QUARTO, HALF_PAST_ELEVEN).await, 0);
    }

    async fn families_are_called_off_and_told(db) {
        let world = World::new(&db).await;
        let worker = world.worker(QUARTO).await;
        let (late, _) = world.book(QUARTO, HALF_PAST_ELEVEN, &family("late@example.org")).await;
        let changed = decide(&world, &worker, &shorter(&world), Fate::CallOff, HashMap::new()).await.unwrap();
        assert_eq!(changed.called_off.len(), 1);
        assert_eq!(world.booking(late.id).await.status, Status::Cancelled);
        let told = world.outbox_of(late.id).await;
        assert!(told.iter().any(|(kind, _)| *kind == MessageKind::Closed), "{told:?}");
        assert_eq!(world.usage(QUARTO, HALF_PAST_ELEVEN).await.taken, 0);
    }

    async fn a_family_is_moved_to_a_free_time(db) {
        let world = World::new(&db).await;
        let worker = world.worker(QUARTO).await;
        let (late, _) = world.book(QUARTO, HALF_PAST_ELEVEN, &family("late@example.org")).await;
        let moved = HashMap::from([(late.id, instant(TEN))]);
        let changed = decide(&world, &worker, &shorter(&world), Fate::CallOff, moved).await.unwrap();
        assert_eq!((changed.moved.len(), changed.called_off.len()), (1, 0));
        let now = world.booking(late.id).await;
        assert_eq!((now.starts_at, now.status), (instant(TEN), Status::Confirmed));
        assert_eq!((world.usage(QUARTO, TEN).await.taken, world.usage(QUARTO, HALF_PAST_ELEVEN).await.taken), (1, 0));
        let told = world.outbox_of(late.id).await;
        assert!(told.iter().any(|(kind, _)| *kind == MessageKind::Moved), "{told:?}");
    }

    async fn a_time_that_is_taken_moves_nobody_and_changes_nothing(db) {
        let world = World::new(&db).await;
        let worker = world.worker(QUARTO).await;
        world.book(QUARTO, TEN, &family("first@example.org")).await;
        let (late, _) = world.book(QUARTO, HALF_PAST_ELEVEN, &family("late@example.org")).await;
        let moved = HashMap::from([(late.id, instant(TEN))]);
        let refused = decide(&world, &worker, &shorter(&world), Fate::CallOff, moved).await;
        assert!(matches!(refused, Err(ChangeError::TimeTaken(_))), "{refused:?}");
        assert_eq!(world.booking(late.id).await.starts_at, instant(HALF_PAST_ELEVEN));
        assert_eq!(world.desk(QUARTO).openings[0].hours.until(), 720);
    }

    async fn who_books_while_somebody_decides_is_shown_too(db) {
        let world = World::new(&db).await;
        let worker = world.worker(QUARTO).await;
        world.book(QUARTO, HALF_PAST_ELEVEN, &family("late@example.org")).await;
        let wanted = shorter(&world);
        let Err(ChangeError::Touches(touched)) = change(&world, &worker, &wanted, &Families::Undecided).await else {
            panic!("somebody is touched");
        };
        world.book(QUARTO, "2026-12-02T11:00", &family("new@example.org")).await;
        let families = Families::Decided { seen: touched.seen, fate: Fate::CallOff, moved: HashMap::new() };
        match change(&world, &worker, &wanted, &families).await {
            Err(ChangeError::Touches(touched)) => assert_eq!(touched.bookings().count(), 2),
            other => panic!("{other:?}"),
        }
    }

    async fn the_second_of_two_editors_is_told(db) {
        let world = World::new(&db).await;
        let worker = world.worker(QUARTO).await;
        let first = shorter(&world);
        let mut second = shorter(&world);
        if let OpeningChange::PutOpenings(rules) = &mut second.change {
            rules[0].plan = plan(20, 1, 0);
        }
        change(&world, &worker, &first, &Families::Undecided).await.unwrap();
        match change(&world, &worker, &second, &Families::Undecided).await {
            Err(ChangeError::Edited(now)) => assert_eq!(now.openings[0].hours.until(), 660),
            other => panic!("{other:?}"),
        }
        let removed = Wanted { change: OpeningChange::RemoveOpening(first.desk.openings[0].id), ..first.clone() };
        assert!(matches!(change(&world, &worker, &removed, &Families::Undecided).await, Err(ChangeError::Edited(_))));
    }

    async fn two_openings_at_the_same_hours_and_too_few_seats_are_refused(db) {
        let world = World::new(&db).await;
        let worker = world.worker(GALLARATESE).await;
        let desk = world.desk(GALLARATESE);
        let put = |rule: Opening| Wanted { desk: desk.clone(), change: OpeningChange::PutOpenings(vec![rule]), seen: None };
        let beside = Opening { id: OpeningId(Uuid::from_u128(77)), ..opening(0, Weekday::Wednesday, 11, 13, plan(30, 1, 0)) };
        assert!(matches!(change(&world, &worker, &put(beside), &Families::Undecided).await, Err(ChangeError::Overlap(_))));
        for one in ["a@example.org", "b@example.org"] {
            world.book(GALLARATESE, TEN, &family(one)).await;
        }
        let fewer = Opening { plan: plan(30, 1, 0), ..desk.openings[0].clone() };
        match change(&world, &worker, &put(fewer), &Families::Undecided).await {
            Err(ChangeError::Overfull(slots)) => assert_eq!((slots.len(), slots[0].families), (1, 2)),
            other => panic!("{other:?}"),
        }
    }

    async fn whoever_may_not_changes_nothing(db) {
        let world = World::new(&db).await;
        let wanted = shorter(&world);
        let stranger = world.worker(GALLARATESE).await;
        let counter = world.staff("c@staff.example", Role::Counter, Scope::Desk(wanted.desk.id)).await;
        for (staff, denied) in [(stranger, Denied::Unknown), (counter, Denied::Forbidden)] {
            let refused = change(&world, &staff, &wanted, &Families::Undecided).await;
            assert!(matches!(refused, Err(ChangeError::Denied(told)) if told == denied), "{refused:?}");
        }
        assert_eq!(world.desk(QUARTO).openings[0].hours.until(), 720);
    }
}
