//! Whether a desk's card is still right: asked by mail once a month and when its phone is silent, answered with one tap.

use domain::secret::Secret;
use domain::staff::account::Staff;
use domain::staff::role::{Role, Scope};
use jiff::civil::date;
use services::staff::openings::{AskedState, Verified};

use crate::content::{GALLARATESE, QUARTO};
use crate::support::on_both_databases;
use crate::world::World;

/// Texts of the mails that lie in the outbox.
fn mails(world: &World) -> Vec<String> {
    let Ok(folder) = std::fs::read_dir(&world.outbox.0) else {
        return Vec::new();
    };
    let read = |path| {
        let raw = std::fs::read(path).expect("a file");
        let mail = mail_parser::MessageParser::default()
            .parse(&raw)
            .expect("a mail")
            .into_owned();
        mail.body_text(0).expect("a text").into_owned()
    };
    folder
        .map(|entry| read(entry.expect("an entry").path()))
        .collect()
}

fn secret_in(mail: &str) -> Secret {
    let link = mail
        .split_whitespace()
        .find(|word| word.contains("/staff/conferma/"))
        .expect("a link");
    link.rsplit('/')
        .next()
        .expect("a last part")
        .parse()
        .expect("a secret")
}

async fn worker_who_is_asked(world: &World) -> (Staff, Secret) {
    let worker = world.worker(QUARTO).await;
    for client in ["a", "b", "c"] {
        world
            .services
            .report_silent_phone(&world.desk(QUARTO), client)
            .await
            .unwrap();
    }
    world.work().await;
    let mails = mails(world);
    assert_eq!(mails.len(), 1, "{mails:?}");
    (worker, secret_in(&mails[0]))
}

on_both_databases! {
    async fn three_families_who_find_nobody_ask_for_a_check(db) {
        let world = World::new(&db).await;
        world.worker(QUARTO).await;
        world.worker(GALLARATESE).await;
        let desk = world.desk(QUARTO);
        for client in ["a", "a", "b", "a"] {
            world.services.report_silent_phone(&desk, client).await.unwrap();
        }
        world.work().await;
        assert!(mails(&world).is_empty(), "one client counts once a day");
        assert_eq!(world.services.silent_phones().await.unwrap().get(&desk.id), Some(&2));
        world.services.report_silent_phone(&desk, "c").await.unwrap();
        world.work().await;
        let mails = mails(&world);
        assert_eq!(mails.len(), 1, "those of the desk and nobody else");
        assert!(mails[0].contains("Sportello quarto-oggiaro"), "{}", mails[0]);
    }

    async fn one_tap_confirms_and_the_second_changes_nothing(db) {
        let world = World::new(&db).await;
        let (_, secret) = worker_who_is_asked(&world).await;
        let asked = world.services.asked_to_verify(&secret).await.unwrap().expect("our link");
        assert_eq!(asked.state, AskedState::Open);
        assert_eq!(world.desk(QUARTO).verified_on, None, "looking changes nothing");
        assert_eq!(world.services.verify_by_link(&secret).await.unwrap(), Verified::Now);
        assert_eq!(world.desk(QUARTO).verified_on, Some(date(2026, 12, 1)));
        assert!(world.services.silent_phones().await.unwrap().is_empty());
        world.forward(48, 0);
        assert_eq!(world.services.verify_by_link(&secret).await.unwrap(), Verified::Before);
        assert_eq!(world.desk(QUARTO).verified_on, Some(date(2026, 12, 1)));
    }

    async fn a_link_ends_after_thirty_days_and_a_foreign_one_is_none(db) {
        let world = World::new(&db).await;
        let (_, secret) = worker_who_is_asked(&world).await;
        world.forward(30 * 24, 1);
        assert_eq!(world.services.verify_by_link(&secret).await.unwrap(), Verified::TooLate);
        assert!(world.services.verify_by_link(&Secret::new(world.random())).await.is_err());
        assert_eq!(world.desk(QUARTO).verified_on, None);
    }

    async fn every_month_those_of_each_desk_are_asked_once(db) {
        let world = World::new(&db).await;
        let worker = world.worker(QUARTO).await;
        let desk = world.desk(GALLARATESE);
        let municipality = Scope::Municipality(desk.municipality);
        world.staff("coordinator@staff.example", Role::Coordinator, municipality).await;
        world.staff("network@staff.example", Role::Coordinator, Scope::Network).await;
        for _ in 0..2 {
            world.services.tidy().await.unwrap();
        }
        // It is the first of December, nine o'clock: the next is in January.
        world.work().await;
        assert!(mails(&world).is_empty());
        world.clock.set("2027-01-01T08:00:01Z");
        world.services.verify_desk(&worker, &world.desk(QUARTO)).await.unwrap();
        world.clock.set("2027-01-01T08:00:02Z");
        world.work().await;
        let sent = mails(&world);
        assert_eq!(sent.len(), 1, "{sent:?}");
        assert!(sent[0].contains("Sportello gallaratese"), "nobody works there: {}", sent[0]);
    }

    async fn whoever_is_signed_in_confirms_their_own_desk_and_no_other(db) {
        let world = World::new(&db).await;
        let worker = world.worker(QUARTO).await;
        world.services.verify_desk(&worker, &world.desk(QUARTO)).await.unwrap();
        assert_eq!(world.desk(QUARTO).verified_on, Some(date(2026, 12, 1)));
        assert!(world.services.verify_desk(&worker, &world.desk(GALLARATESE)).await.is_err());
        assert_eq!(world.desk(GALLARATESE).verified_on, None);
    }
}
