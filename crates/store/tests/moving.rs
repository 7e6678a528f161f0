//! A booking that moves has one seat before, one after, and never a third in between.

use domain::availability::Usage;
use domain::booking::{Booking, Seat, Status};
use domain::id::DeskId;
use domain::slot::Slot;
use jiff::civil::date;
use store::booking::{self, MoveTo};
use store::seat::{self, Take, TakenSeat};
use store::usage;
use tokio::task::JoinSet;

use crate::fixtures::{booked, phone, slot, some_desk, take, taken};
use crate::support::{TestDb, at, id, minutes, now, on_both_databases};

const START: &str = "2026-12-14T09:00:00Z";

fn hour(n: i64, seats: u16) -> Slot {
    slot(at(START) + minutes(60 * n), seats, 0)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Moved {
    Done,
    Full,
    Outdated,
}

/// As the service does it: the booking is locked, the seats change hands, the booking follows.
async fn move_it(db: &TestDb, id: domain::id::BookingId, desk: DeskId, to: &Slot) -> Moved {
    let mut tx = db.begin().await;
    let booking = booking::lock(&mut tx, id).await.unwrap().unwrap();
    if booking.status != Status::Confirmed {
        return Moved::Outdated;
    }
    let old = TakenSeat {
        slot: booking.slot,
        desk: booking.desk,
        starts_at: booking.starts_at,
        seat: booking.seat,
    };
    let exchanged = seat::exchange(&mut tx, old, desk, to, Seat::Online, now(), id!(SlotId, db))
        .await
        .unwrap();
    let Take::Taken(row) = exchanged else {
        tx.commit().await.unwrap();
        return Moved::Full;
    };
    let to = there(desk, to, row);
    if !booking::move_to(&mut tx, &booking, &to, now())
        .await
        .unwrap()
    {
        return Moved::Outdated;
    }
    tx.commit().await.unwrap();
    Moved::Done
}

fn there(desk: DeskId, to: &Slot, row: domain::id::SlotId) -> MoveTo {
    MoveTo {
        slot: row,
        desk,
        starts_at: to.at,
        minutes: to.minutes,
        seat: Seat::Online,
        erase_on: date(2027, 1, 20),
    }
}

async fn cancel(db: &TestDb, booking: &Booking) -> bool {
    let mut tx = db.begin().await;
    if !booking::cancel(&mut tx, booking.id, now()).await.unwrap() {
        return false;
    }
    let cancelled = booking::by_id(&mut tx, booking.id).await.unwrap().unwrap();
    seat::release(&mut tx, cancelled.slot, cancelled.seat)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    true
}

async fn seats(db: &TestDb, desk: DeskId) -> Vec<u16> {
    let mut session = db.store.reader().await.unwrap();
    let found = usage::of_desk(&mut session, desk, now(), at("2027-12-01T00:00:00Z"), now())
        .await
        .unwrap();
    let mut starts: Vec<_> = found.into_iter().collect();
    starts.sort_by_key(|(start, _)| *start);
    starts
        .into_iter()
        .map(
            |(
                _,
                Usage {
                    taken,
                    taken_online,
                },
            )| {
                assert_eq!(taken, taken_online);
                taken
            },
        )
        .collect()
}

on_both_databases! {
    async fn a_booking_moves_with_its_seat(db) {
        let (desk, other) = (some_desk(&db).await, some_desk(&db).await);
        let booking = booked(&db, desk, &hour(0, 1), phone("3516818198")).await;
        // Later, earlier, and to another desk: the order of locks differs, the outcome does not.
        for (desk, to, sequence) in [(desk, hour(2, 1), 1), (desk, hour(1, 1), 2), (other, hour(0, 1), 3)] {
            assert_eq!(move_it(&db, booking.id, desk, &to).await, Moved::Done);
            let mut session = db.store.reader().await.unwrap();
            let read = booking::by_id(&mut session, booking.id).await.unwrap().unwrap();
            assert_eq!((read.desk, read.starts_at, read.sequence), (desk, to.at, sequence));
            assert_eq!((read.erase_on, &read.code), (date(2027, 1, 20), &booking.code));
            drop(session);
            assert_eq!(seats(&db, desk).await, [1]);
        }
        assert!(seats(&db, desk).await.is_empty());
    }

    async fn a_full_slot_leaves_the_booking_where_it_is(db) {
        let desk = some_desk(&db).await;
        taken(&db, desk, &hour(0, 1), Seat::Online).await;
        let booking = booked(&db, desk, &hour(1, 1), phone("3516818198")).await;
        taken(&db, desk, &hour(2, 1), Seat::Online).await;
        for full in [hour(0, 1), hour(2, 1)] {
            assert_eq!(move_it(&db, booking.id, desk, &full).await, Moved::Full);
        }
        assert_eq!(seats(&db, desk).await, [1, 1, 1]);
        assert_eq!(take(&db, desk, &hour(1, 1), Seat::Online, now()).await, Take::Full);
    }

    async fn an_outdated_picture_moves_nothing(db) {
        let desk = some_desk(&db).await;
        let seen = booked(&db, desk, &hour(0, 2), phone("3516818198")).await;
        assert_eq!(move_it(&db, seen.id, desk, &hour(1, 2)).await, Moved::Done);
        let mut tx = db.begin().await;
        let Take::Taken(row) = seat::take(&mut tx, desk, &hour(2, 2), Seat::Online, now(), id!(SlotId, db)).await.unwrap()
        else { panic!("it is free") };
        assert!(!booking::move_to(&mut tx, &seen, &there(desk, &hour(2, 2), row), now()).await.unwrap());
    }

    async fn a_booking_called_off_moves_no_more(db) {
        let desk = some_desk(&db).await;
        let booking = booked(&db, desk, &hour(0, 2), phone("3516818198")).await;
        assert!(cancel(&db, &booking).await);
        let mut tx = db.begin().await;
        let Take::Taken(row) = seat::take(&mut tx, desk, &hour(1, 2), Seat::Online, now(), id!(SlotId, db)).await.unwrap()
        else { panic!("it is free") };
        assert!(!booking::move_to(&mut tx, &booking, &there(desk, &hour(1, 2), row), now()).await.unwrap());
    }

    async fn a_family_does_not_move_onto_its_own_other_booking(db) {
        let desk = some_desk(&db).await;
        let booking = booked(&db, desk, &hour(0, 2), phone("3516818198")).await;
        booked(&db, desk, &hour(1, 2), phone("3516818198")).await;
        assert_eq!(move_it(&db, booking.id, desk, &hour(1, 2)).await, Moved::Outdated);
        assert_eq!(seats(&db, desk).await, [1, 1]);
    }

    async fn families_that_swap_places_at_once_do_not_lock_up(db) {
        let desk = some_desk(&db).await;
        let one = booked(&db, desk, &hour(0, 2), phone("3516818198")).await;
        let two = booked(&db, desk, &hour(1, 2), phone("3516818199")).await;
        for round in 0..15 {
            let (to_one, to_two) = (hour((round + 1) % 2, 2), hour(round % 2, 2));
            let (a, b) = tokio::join!(move_it(&db, one.id, desk, &to_one), move_it(&db, two.id, desk, &to_two));
            assert_eq!((a, b), (Moved::Done, Moved::Done));
        }
        assert_eq!(seats(&db, desk).await, [1, 1]);
    }

    async fn moving_and_calling_off_at_once_leave_the_seats_right(db) {
        let desk = some_desk(&db).await;
        for round in 0..10 {
            let booking = booked(&db, desk, &hour(0, 2), phone("3516818198")).await;
            let mut crowd = JoinSet::new();
            for n in 1..4 {
                let (db, id) = (db.clone(), booking.id);
                crowd.spawn(async move { u8::from(move_it(&db, id, desk, &hour(n, 2)).await == Moved::Done) });
            }
            {
                let (db, booking) = (db.clone(), booking.clone());
                crowd.spawn(async move { 10 * u8::from(cancel(&db, &booking).await) });
            }
            let sum: u8 = crowd.join_all().await.into_iter().sum();
            assert!(sum >= 10, "called off in round {round}");
            assert!(seats(&db, desk).await.is_empty(), "round {round}");
        }
    }
}
