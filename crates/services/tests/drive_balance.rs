//! Whatever happens to a drive in whatever order, its counts balance.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use domain::drive::{Basket, Counter, Drive, Pledge, PledgePlace, PledgeStatus};
use domain::id::{DriveItemId, PledgeId};
use domain::staff::account::Staff;
use domain::staff::role::Role;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use services::drive::{ChangePledgeError, PlaceWish, PledgeError};
use services::staff::drives::{Giving, ReceiveError, StockError};
use tokio::runtime::Handle;
use uuid::Uuid;

use crate::content::line;
use crate::drives_world::{SHOP, TUESDAYS, zaino};
use crate::staff_world::EIGHT;
use crate::support::{TestDb, on_both_databases};
use crate::world::World;

/// So many backpacks and pencils.
type Pieces = (u32, u32);

#[derive(Debug, Clone)]
enum Act {
    Promise(Pieces, bool),
    Change(usize, Pieces, Option<bool>),
    Withdraw(usize),
    Bring(usize, Pieces),
    Gift(Pieces),
    Sort(Pieces),
    Give(Pieces),
    Correct(usize, Counter, i32),
    Days(u8),
}

fn act() -> impl Strategy<Value = Act> {
    let pieces = || (0..6_u32, 0..20_u32);
    let which = 0..6_usize;
    prop_oneof![
        4 => (pieces(), any::<bool>()).prop_map(|(p, shop)| Act::Promise(p, shop)),
        2 => (which.clone(), pieces(), proptest::option::of(any::<bool>()))
            .prop_map(|(n, p, place)| Act::Change(n, p, place)),
        1 => which.clone().prop_map(Act::Withdraw),
        3 => (which, pieces()).prop_map(|(n, p)| Act::Bring(n, p)),
        1 => pieces().prop_map(Act::Gift),
        2 => pieces().prop_map(Act::Sort),
        2 => pieces().prop_map(Act::Give),
        2 => (0..2_usize, proptest::sample::select(Counter::ALL.to_vec()), -9..9_i32)
            .prop_map(|(item, counter, by)| Act::Correct(item, counter, by)),
        1 => (1..6_u8).prop_map(Act::Days),
    ]
}

fn of(items: [DriveItemId; 2], pieces: Pieces) -> Option<Basket> {
    let lines = items.into_iter().zip([pieces.0, pieces.1]);
    Basket::new(lines.filter(|(_, n)| *n > 0)).ok()
}

struct Play {
    world: World,
    drive: Arc<Drive>,
    items: [DriveItemId; 2],
    staff: Staff,
    pledges: Vec<PledgeId>,
}

impl Play {
    async fn begin(world: &World, number: usize) -> Self {
        let mut card = zaino();
        card.slug = format!("zaino-{number}");
        // Each drive has items of its own.
        for (at, item) in card.items.iter_mut().enumerate() {
            item.id = DriveItemId(Uuid::from_u128((number * 0x1000 + at) as u128));
        }
        let items = [card.items[0].id, card.items[1].id];
        world.clock.set("2026-12-01T08:00:00Z");
        let drive = world.put_drive(card).await;
        let staff = world.somebody(Role::Coordinator, EIGHT).await;
        Self {
            world: world.clone(),
            drive,
            items,
            staff,
            pledges: Vec::new(),
        }
    }

    fn place(&self, shop: bool) -> PlaceWish {
        let here = self
            .world
            .services
            .zone()
            .to_datetime(self.world.services.now());
        let holidays = self.world.services.directory().holidays();
        let open = self.drive.open_dates(&holidays, here);
        match open.iter().find(|date| date.window == TUESDAYS) {
            Some(date) if !shop => PlaceWish::Window {
                window: date.window,
                date: date.date,
            },
            _ => PlaceWish::Shop(SHOP),
        }
    }

    async fn pledge(&self, which: usize) -> Option<Pledge> {
        let id = self.pledges.get(which % self.pledges.len().max(1))?;
        Some(self.world.pledge(*id).await)
    }

    async fn open(&self) -> [u32; 2] {
        let mut open = [0; 2];
        for (open, item) in open.iter_mut().zip(self.items) {
            *open = self.world.tally(&self.drive, item).await.open();
        }
        open
    }

    async fn act(&mut self, act: &Act) {
        let (world, drive, staff) = (self.world.clone(), self.drive.clone(), self.staff.clone());
        let services = &world.services;
        let form = world.form();
        match act {
            Act::Promise(pieces, shop) => {
                let Some(basket) = of(self.items, *pieces) else {
                    return;
                };
                let open = self.open().await;
                let enough = self
                    .items
                    .into_iter()
                    .zip(open)
                    .all(|(i, n)| basket.of_item(i) <= n);
                let lines: Vec<_> = basket.lines().collect();
                let wish = world.pledge_wish(&drive, None, &lines, self.place(*shop));
                match world.sends_pledge(services, wish, form).await {
                    Ok(pledge) => {
                        assert!(enough, "more was promised than is needed");
                        self.pledges.push(pledge.id);
                    }
                    Err(PledgeError::Short(_)) => assert!(!enough, "what is needed was refused"),
                    Err(PledgeError::Full { .. } | PledgeError::Ended { .. }) => (),
                    Err(other) => panic!("{other:?}"),
                }
            }
            Act::Change(which, pieces, place) => {
                let (Some(pledge), Some(basket)) =
                    (self.pledge(*which).await, of(self.items, *pieces))
                else {
                    return;
                };
                let place = place.map(|shop| self.place(shop));
                let changed = services.change_pledge(&pledge, &basket, place).await;
                if let Err(ChangePledgeError::Failure(failure)) = changed {
                    panic!("{failure:?}");
                }
            }
            Act::Withdraw(which) => {
                if let Some(pledge) = self.pledge(*which).await {
                    let _ = services.withdraw_pledge(&pledge).await;
                }
            }
            Act::Bring(which, pieces) => {
                let (Some(pledge), Some(basket)) =
                    (self.pledge(*which).await, of(self.items, *pieces))
                else {
                    return;
                };
                services
                    .receive_pledge(&staff, pledge.id, &basket, form)
                    .await
                    .unwrap();
            }
            Act::Gift(pieces) => {
                let Some(basket) = of(self.items, *pieces) else {
                    return;
                };
                let received = services.receive_gift(&staff, drive.id, &basket, form).await;
                if let Err(ReceiveError::Staff(failure)) = received {
                    panic!("{failure:?}");
                }
            }
            Act::Sort(pieces) => {
                let Some(basket) = of(self.items, *pieces) else {
                    return;
                };
                fine(services.sort_goods(&staff, drive.id, &basket, form).await);
            }
            Act::Give(pieces) => {
                let Some(pieces) = of(self.items, *pieces) else {
                    return;
                };
                let giving = Giving { kits: None, pieces };
                fine(services.give_goods(&staff, drive.id, &giving, form).await);
            }
            Act::Correct(item, counter, by) => {
                let what = (self.items[*item], *counter, *by);
                let why = line("contati di nuovo");
                fine(
                    services
                        .correct_stock(&staff, drive.id, what, &why, form)
                        .await,
                );
            }
            Act::Days(days) => {
                world.forward(24 * i64::from(*days), 0);
                // What is missed, and what was missed before and is not kept any longer.
                world.tidies().await;
            }
        }
    }

    async fn check(&self) {
        let mut pledges = Vec::new();
        for id in &self.pledges {
            pledges.push(self.world.pledge(*id).await);
        }
        let mut session = self.world.store().reader().await.unwrap();
        let sums = store::stock::sums(&mut session, self.drive.id)
            .await
            .unwrap();
        drop(session);
        for item in self.items {
            let tally = self.world.tally(&self.drive, item).await;
            let waited: u32 = pledges
                .iter()
                .filter(|p| p.status == PledgeStatus::Promised)
                .flat_map(|p| &p.lines)
                .filter(|l| l.item == item)
                .map(|l| l.promised)
                .sum();
            assert_eq!(
                tally.promised, waited,
                "what is counted as promised is what is waited for"
            );
            assert!(tally.promised <= tally.needed);
            let open =
                i64::from(tally.needed) - i64::from(tally.promised) - i64::from(tally.received);
            assert_eq!(i64::from(tally.open()), open.max(0));
            assert!(tally.given <= tally.sorted && tally.sorted <= tally.received);
            for (counter, counted) in [
                (Counter::Received, tally.received),
                (Counter::Sorted, tally.sorted),
                (Counter::Given, tally.given),
            ] {
                let of = |(i, c, _): &&(DriveItemId, Counter, i64)| *i == item && *c == counter;
                let moved = sums.iter().find(of).map_or(0, |(.., sum)| *sum);
                assert_eq!(i64::from(counted), moved, "the moves add up to the counter");
            }
        }
        let has_room = |p: &&Pledge| {
            let is_there = matches!(p.status, PledgeStatus::Promised | PledgeStatus::Received);
            is_there && matches!(p.place, PledgePlace::Window { .. })
        };
        let came_late = |p: &&Pledge| p.status == PledgeStatus::Received;
        let taken = usize::try_from(self.world.taken(&self.drive, TUESDAYS).await).unwrap();
        let (most, late) = (
            pledges.iter().filter(has_room).count(),
            pledges.iter().filter(has_room).filter(came_late).count(),
        );
        // Of those that came, some had given their room back before.
        assert!((most - late..=most).contains(&taken), "{taken} of {most}");
    }
}

fn fine<T>(answer: Result<T, StockError>) {
    if let Err(StockError::Staff(failure)) = answer {
        panic!("{failure:?}");
    }
}

async fn balances(db: TestDb) {
    let world = World::new(&db).await;
    let config = Config {
        cases: 16,
        failure_persistence: None,
        max_shrink_iters: 40,
        ..Config::default()
    };
    let handle = Handle::current();
    tokio::task::block_in_place(|| {
        let mut runner = TestRunner::new(config);
        let number = AtomicUsize::new(0);
        let outcome = runner.run(&proptest::collection::vec(act(), 1..30), |acts| {
            let number = number.fetch_add(1, Ordering::Relaxed) + 1;
            handle.block_on(async {
                let mut play = Play::begin(&world, number).await;
                for act in &acts {
                    play.act(act).await;
                    play.check().await;
                }
            });
            Ok(())
        });
        if let Err(failed) = outcome {
            panic!("{failed}");
        }
    });
}

on_both_databases! {
    async fn whatever_happens_in_whatever_order_the_counts_balance(db) {
        balances(db).await;
    }
}
