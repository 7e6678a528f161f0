//! What comes, what goes out, and what a shop may note.

use domain::drive::{Basket, Counter, Kit, KitWish, PledgeStatus};
use domain::id::DriveItemId;
use domain::staff::account::Staff;
use domain::staff::role::Role;
use jiff::civil::date;
use services::drive::{NotedAtShop, PlaceWish, ShopError};
use services::staff::drives::{Giving, Noted, ReceiveError, Received, StockError};
use services::staff::{Denied, StaffFailure};
use uuid::Uuid;

use crate::content::line;
use crate::drives_world::{BACKPACKS, CASA, FIFTEENTH, PENCILS, SHOP, basket, zaino};
use crate::staff_world::{EIGHT, NINE};
use crate::support::on_both_databases;
use crate::world::World;

async fn counter(world: &World) -> Staff {
    world.somebody(Role::Counter, EIGHT).await
}

on_both_databases! {
    async fn what_is_expected_is_told_by_window_first_name_and_code(db) {
        let world = World::new(&db).await;
        let drive = world.put_drive(zaino()).await;
        let comes = world.promises(&drive, "a@example.org", &[(BACKPACKS, 1)], FIFTEENTH).await.unwrap();
        let left = world.promises(&drive, "b@example.org", &[(BACKPACKS, 1)], FIFTEENTH).await.unwrap();
        world.services.withdraw_pledge(&left).await.unwrap();
        let staff = counter(&world).await;
        let day = world.services.expected_at_drive(&staff, drive.id, date(2026, 12, 15)).await.unwrap();
        let [window] = day.windows.as_slice() else { panic!("{day:?}") };
        let [pledge] = window.pledges.as_slice() else { panic!("{window:?}") };
        assert_eq!((pledge.id, &pledge.code), (comes.id, &comes.code));
        let other = world.services.expected_at_drive(&staff, drive.id, date(2026, 12, 16)).await.unwrap();
        assert!(other.windows.is_empty() && other.items.len() == 3);
        let found = world.services.pledge_at_counter(&staff, drive.id, &left.code).await.unwrap();
        assert_eq!(found.map(|p| p.status), Some(PledgeStatus::Withdrawn));
        let elsewhere = world.somebody(Role::Counter, NINE).await;
        let unknown = world.services.expected_at_drive(&elsewhere, drive.id, date(2026, 12, 15)).await;
        assert!(matches!(unknown, Err(StaffFailure::Denied(Denied::Unknown))), "{unknown:?}");
        let author = world.somebody(Role::Author, EIGHT).await;
        let forbidden = world.services.receive_gift(&author, drive.id, &basket(&[(PENCILS, 1)]), world.form()).await;
        assert!(matches!(forbidden, Err(ReceiveError::Staff(StaffFailure::Denied(Denied::Forbidden)))));
    }

    async fn a_pledge_is_found_by_code_whatever_became_of_it_and_by_name_while_it_is_waited_for(db) {
        let world = World::new(&db).await;
        let drive = world.put_drive(zaino()).await;
        let comes = world.promises(&drive, "a@example.org", &[(BACKPACKS, 1)], FIFTEENTH).await.unwrap();
        let left = world.promises(&drive, "b@example.org", &[(BACKPACKS, 1)], PlaceWish::Shop(SHOP)).await.unwrap();
        world.services.withdraw_pledge(&left).await.unwrap();
        let staff = counter(&world).await;
        let find = async |typed: &str| -> Vec<_> {
            let found = world.services.find_at_counter(&staff, drive.id, typed).await.unwrap();
            found.into_iter().map(|one| one.id).collect()
        };
        assert_eq!(find(&left.code.readable().to_lowercase()).await, [left.id]);
        assert_eq!(find("amìn").await, [comes.id]);
        assert_eq!(find(&comes.code.as_str()[..4]).await, [comes.id]);
        assert!(find("Bruno").await.is_empty() && find("  ").await.is_empty());
        let elsewhere = world.somebody(Role::Counter, NINE).await;
        let unknown = world.services.find_at_counter(&elsewhere, drive.id, "Amina").await;
        assert!(matches!(unknown, Err(StaffFailure::Denied(Denied::Unknown))), "{unknown:?}");
        let one = world.services.pledge_to_receive(&staff, drive.id, left.id).await.unwrap();
        assert_eq!(one.code, left.code);
        let unknown = world.services.pledge_to_receive(&elsewhere, drive.id, left.id).await;
        assert!(matches!(unknown, Err(StaffFailure::Denied(Denied::Unknown))), "{unknown:?}");
    }

    async fn more_or_less_than_was_promised_may_come(db) {
        let world = World::new(&db).await;
        let drive = world.put_drive(zaino()).await;
        let staff = counter(&world).await;
        let pledge = world.promises(&drive, "a@example.org", &[(BACKPACKS, 5), (PENCILS, 5)], FIFTEENTH).await.unwrap();
        let (brought, key) = (basket(&[(BACKPACKS, 2), (PENCILS, 9)]), world.form());
        let first = world.services.receive_pledge(&staff, pledge.id, &brought, key).await.unwrap();
        assert_eq!(first, Received::Now);
        for key in [key, world.form()] {
            let again = world.services.receive_pledge(&staff, pledge.id, &brought, key).await.unwrap();
            assert_eq!(again, Received::Before);
        }
        let (backpacks, pencils) = (world.tally(&drive, BACKPACKS).await, world.tally(&drive, PENCILS).await);
        assert_eq!((backpacks.promised, backpacks.received, backpacks.open()), (0, 2, 8), "the rest goes back");
        assert_eq!((pencils.promised, pencils.received, pencils.open()), (0, 9, 31));
        let is = world.pledge(pledge.id).await;
        assert_eq!((is.status, is.brought().map(|b| b.pieces())), (PledgeStatus::Received, Some(11)));
    }

    async fn what_was_taken_back_and_what_nobody_promised_is_welcome_too(db) {
        let world = World::new(&db).await;
        let drive = world.put_drive(zaino()).await;
        let staff = counter(&world).await;
        let pledge = world.promises(&drive, "a@example.org", &[(BACKPACKS, 5)], FIFTEENTH).await.unwrap();
        world.services.withdraw_pledge(&pledge).await.unwrap();
        let (brought, key) = (basket(&[(BACKPACKS, 5)]), world.form());
        world.services.receive_pledge(&staff, pledge.id, &brought, key).await.unwrap();
        let key = world.form();
        for expected in [Received::Now, Received::Before] {
            let noted = world.services.receive_gift(&staff, drive.id, &basket(&[(BACKPACKS, 2)]), key).await.unwrap();
            assert_eq!(noted, expected);
        }
        let tally = world.tally(&drive, BACKPACKS).await;
        assert_eq!((tally.promised, tally.received, tally.open()), (0, 7, 3));
        let unknown = DriveItemId(Uuid::from_u128(0x999));
        let refused = world.services.receive_gift(&staff, drive.id, &basket(&[(PENCILS, 1), (unknown, 1)]), world.form()).await;
        assert!(matches!(&refused, Err(ReceiveError::NoSuchItems(items)) if *items == [unknown]), "{refused:?}");
        assert_eq!(world.tally(&drive, PENCILS).await.received, 0);
    }

    async fn what_came_is_sorted_given_as_kits_and_put_right_with_a_reason(db) {
        let world = World::new(&db).await;
        let mut card = zaino();
        card.kits = vec![KitWish { kit: Kit::Primary1, children: 20 }];
        let drive = world.put_drive(card).await;
        let (staff, desk) = (counter(&world).await, world.somebody(Role::DeskWorker, EIGHT).await);
        let all = drive.kits(Kit::Primary1, 8).unwrap();
        world.services.receive_gift(&staff, drive.id, &all, world.form()).await.unwrap();
        let giving = |kits: u16, pieces: Basket| Giving { kits: Some((Kit::Primary1, kits)), pieces };
        let six = drive.kits(Kit::Primary1, 6).unwrap();
        let early = world.services.give_goods(&desk, drive.id, &giving(6, six.clone()), world.form()).await;
        let Err(StockError::TooFew(lacking)) = early else { panic!("{early:?}") };
        assert_eq!(lacking.len(), Kit::Primary1.contents().len(), "nothing is sorted yet");
        world.services.sort_goods(&staff, drive.id, &all, world.form()).await.unwrap();
        let denied = world.services.give_goods(&staff, drive.id, &giving(6, six.clone()), world.form()).await;
        assert!(matches!(denied, Err(StockError::Staff(_))), "only through the desk");
        let key = world.form();
        for expected in [Noted::Now, Noted::Before] {
            let given = world.services.give_goods(&desk, drive.id, &giving(6, six.clone()), key).await.unwrap();
            assert_eq!(given, expected);
        }
        let two = Giving { kits: Some((Kit::Primary2, 2)), pieces: basket(&[(BACKPACKS, 2)]) };
        world.services.give_goods(&desk, drive.id, &two, world.form()).await.unwrap();
        let report = world.services.drive_report(&drive).await.unwrap();
        assert_eq!(report.kits, [(Kit::Primary1, Some(6)), (Kit::Primary2, None)], "two are too few to be told");
        let tally = world.tally(&drive, BACKPACKS).await;
        assert_eq!((tally.received, tally.sorted, tally.given, tally.in_stock()), (8, 8, 8, 0));
        let why = line("contati due volte");
        let correct = |counter, by| (BACKPACKS, counter, by);
        let refused = world.services.correct_stock(&desk, drive.id, correct(Counter::Sorted, -1), &why, world.form()).await;
        assert!(matches!(refused, Err(StockError::TooFew(_))), "{refused:?}");
        world.services.correct_stock(&desk, drive.id, correct(Counter::Given, -1), &why, world.form()).await.unwrap();
        world.services.correct_stock(&desk, drive.id, correct(Counter::Received, 3), &why, world.form()).await.unwrap();
        let tally = world.tally(&drive, BACKPACKS).await;
        assert_eq!((tally.received, tally.in_stock(), tally.unsorted()), (11, 1, 3));
        let nothing = world.services.correct_stock(&desk, drive.id, correct(Counter::Given, 0), &why, world.form()).await;
        assert!(matches!(nothing, Err(StockError::Nothing)));
    }

    async fn a_shop_notes_what_was_left_and_can_do_nothing_else(db) {
        let world = World::new(&db).await;
        let drive = world.put_drive(zaino()).await;
        let editor = world.somebody(Role::Editor, EIGHT).await;
        let key = world.form();
        let first = world.services.renew_shop_link(&editor, drive.id, SHOP, key).await.unwrap();
        let same = world.services.renew_shop_link(&editor, drive.id, SHOP, key).await.unwrap();
        assert_eq!(first, same);
        let links = world.services.shop_links(&editor, drive.id).await.unwrap();
        assert_eq!(links.iter().map(|(shop, _)| *shop).collect::<Vec<_>>(), [SHOP]);
        let no_shop = world.services.renew_shop_link(&editor, drive.id, CASA, world.form()).await;
        assert!(matches!(no_shop, Err(StaffFailure::Denied(Denied::Unknown))), "{no_shop:?}");
        let staff = counter(&world).await;
        let denied = world.services.renew_shop_link(&staff, drive.id, SHOP, world.form()).await;
        assert!(matches!(denied, Err(StaffFailure::Denied(Denied::Forbidden))), "{denied:?}");
        let pledge = world.promises(&drive, "a@example.org", &[(BACKPACKS, 2)], PlaceWish::Shop(SHOP)).await.unwrap();
        let (two, form) = (basket(&[(BACKPACKS, 2)]), world.form());
        for expected in [NotedAtShop::Now, NotedAtShop::Before] {
            let noted = world.services.note_at_shop(&first, &two, Some(&pledge.code), form).await.unwrap();
            assert_eq!(noted, expected);
        }
        world.services.note_at_shop(&first, &basket(&[(PENCILS, 3)]), None, world.form()).await.unwrap();
        assert_eq!(world.tally(&drive, BACKPACKS).await.received, 2);
        assert_eq!(world.tally(&drive, PENCILS).await.received, 3);
        let wrong = "222 222".parse().unwrap();
        let refused = world.services.note_at_shop(&first, &two, Some(&wrong), world.form()).await;
        assert!(matches!(refused, Err(ShopError::NoSuchCode)), "{refused:?}");
        let second = world.services.renew_shop_link(&editor, drive.id, SHOP, world.form()).await.unwrap();
        assert!(world.services.shop_by_link(&first).await.unwrap().is_none());
        let refused = world.services.note_at_shop(&first, &two, None, world.form()).await;
        assert!(matches!(refused, Err(ShopError::NoSuchLink)), "{refused:?}");
        assert_eq!(world.services.shop_by_link(&second).await.unwrap().map(|s| s.point), Some(SHOP));
        assert!(world.services.pledge_by_link(&second).await.unwrap().is_none());
    }
}
