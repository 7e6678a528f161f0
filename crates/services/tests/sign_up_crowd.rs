//! Two hundred at once for the last seven places: never one too many, and the line is the same for everybody.

use std::collections::HashMap;

use domain::event::{SignUp, SignUpStatus};
use domain::id::SignUpId;
use services::Failure;
use services::event::{IfFull, SignUpError, SignUpWish};

use crate::events_world::{capacity, party};
use crate::support::on_both_databases;
use crate::world::{World, at_once};

const CROWD: usize = 200;

/// Everybody of the crowd with one to four people, on one of two servers.
async fn crowd(
    world: &World,
    servers: &[services::Services; 2],
    event: &domain::event::Event,
    if_full: IfFull,
) -> Vec<Result<SignUp, SignUpError>> {
    at_once(CROWD, |number| {
        let (world, server) = (world.clone(), servers[number % 2].clone());
        let who = format!("famiglia{number}@example.org");
        let people = u8::try_from(number % 4).unwrap_or(0) + 1;
        let wish = SignUpWish {
            if_full,
            ..world.wish(event, &who, people)
        };
        async move {
            let key = world.form();
            loop {
                match world.sends(&server, wish.clone(), key).await {
                    // "Come back soon": the same form is sent again.
                    Err(SignUpError::Failure(Failure::Unavailable(_))) => (),
                    answer => return answer,
                }
            }
        }
    })
    .await
}

on_both_databases! {
    async fn two_hundred_at_once_never_get_more_than_the_last_seven_places(db) {
        let world = World::new(&db).await;
        let event = world.put_event(party(Some(capacity(10)))).await;
        world.signs_up(&event, "prima@example.org", 3).await.unwrap();
        let servers = [world.services.clone(), world.second_server(&db).await];
        let answers = crowd(&world, &servers, &event, IfFull::Tell).await;
        let mut had = 0;
        for answer in &answers {
            match answer {
                Ok(sign_up) => had += u32::from(sign_up.party.size()),
                Err(SignUpError::TooFew { left, may_wait: true }) => assert!(*left < 4),
                Err(other) => panic!("{other:?}"),
            }
        }
        // Nobody who comes alone is refused while there is a place, and there are fifty of them.
        assert_eq!(had, 7);
        assert_eq!(world.counted(&event).await, (10, 0));
    }

    async fn two_hundred_in_line_are_served_in_its_order(db) {
        let world = World::new(&db).await;
        let event = world.put_event(party(Some(capacity(7)))).await;
        let first = world.signs_up(&event, "prima@example.org", 7).await.unwrap();
        let servers = [world.services.clone(), world.second_server(&db).await];
        let answers = crowd(&world, &servers, &event, IfFull::Wait).await;
        let waiting: HashMap<SignUpId, SignUp> = answers
            .into_iter()
            .map(|answer| answer.expect("a place in line"))
            .map(|sign_up| (sign_up.id, sign_up))
            .collect();
        assert!(waiting.values().all(|s| s.status == SignUpStatus::Waiting));
        assert_eq!(world.counted(&event).await, (7, CROWD as u32));
        // The line as the database has it.
        let mut session = world.store().reader().await.unwrap();
        let mut line = Vec::new();
        for id in waiting.keys() {
            let before = store::sign_up::place_in_line(&mut session, *id).await.unwrap();
            line.push((before.expect("in line"), *id));
        }
        drop(session);
        line.sort_unstable();
        assert!(line.iter().map(|(n, _)| *n).eq(0..CROWD as u32), "everybody has a place of their own");
        world.services.leave_event(&first).await.unwrap();
        let mut free = 7;
        for (_, id) in line {
            let is = world.sign_up(id).await;
            let size = is.party.size();
            if size <= free {
                assert_eq!(is.status, SignUpStatus::Offered);
                free -= size;
            } else {
                assert_eq!(is.status, SignUpStatus::Waiting);
                // Nobody after the first who does not fit.
                free = 0;
            }
        }
    }
}
