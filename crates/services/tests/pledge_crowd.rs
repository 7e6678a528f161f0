//! Two hundred at once for the last ten pieces: never one too many, and none left over.

use domain::id::DriveItemId;
use services::Failure;
use services::drive::{PlaceWish, PledgeError};

use crate::drives_world::{BACKPACKS, NINETEENTH, PENCILS, SATURDAY, SHOP, zaino};
use crate::support::on_both_databases;
use crate::world::{World, at_once};

const CROWD: usize = 200;

on_both_databases! {
    async fn two_hundred_at_once_get_exactly_the_last_ten_pieces(db) {
        let world = World::new(&db).await;
        let drive = world.put_drive(zaino()).await;
        let servers = [world.services.clone(), world.second_server(&db).await];
        let answers = at_once(CROWD, |number| {
            let (world, server) = (world.clone(), servers[number % 2].clone());
            let who = format!("dona{number}@example.org");
            // Some bring something else as well, and to other places: locks are taken in one order.
            let lines: &[(DriveItemId, u32)] = match number % 3 {
                0 => &[(PENCILS, 1), (BACKPACKS, 1)],
                _ => &[(BACKPACKS, 1)],
            };
            let place = match number % 2 {
                0 => NINETEENTH,
                _ => PlaceWish::Shop(SHOP),
            };
            let wish = world.pledge_wish(&drive, Some(&who), lines, place);
            async move {
                let key = world.form();
                loop {
                    match world.sends_pledge(&server, wish.clone(), key).await {
                        // "Come back soon": the same form is sent again.
                        Err(PledgeError::Failure(Failure::Unavailable(_))) => (),
                        answer => return answer,
                    }
                }
            }
        })
        .await;
        let (mut had, mut pencils, mut at_window) = (0, 0, 0);
        for answer in &answers {
            match answer {
                Ok(pledge) => {
                    let promised = pledge.promised().expect("a promise");
                    had += promised.of_item(BACKPACKS);
                    pencils += promised.of_item(PENCILS);
                    at_window += u32::from(pledge.place != domain::drive::PledgePlace::Shop(SHOP));
                }
                Err(PledgeError::Short(short)) => assert_eq!(short[0].left, Some(0)),
                Err(other) => panic!("{other:?}"),
            }
        }
        assert_eq!(had, 10);
        let (backpacks, others) = (world.tally(&drive, BACKPACKS).await, world.tally(&drive, PENCILS).await);
        assert_eq!((backpacks.promised, backpacks.open()), (10, 0));
        assert_eq!(others.promised, pencils, "whoever got no backpack got no pencil");
        assert_eq!(world.taken(&drive, SATURDAY).await, at_window);
    }
}
