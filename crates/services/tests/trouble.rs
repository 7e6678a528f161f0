//! Mail that does not get through: tried again, later and later, given up in plain sight, never a different mail.

use std::collections::BTreeSet;

use domain::message::{MessageKind, MessageState};
use jiff::{SignedDuration, Timestamp};
use store::message::Counts;

use crate::carriers::{Mood, Postbox};
use crate::content::{GALLARATESE, QUARTO, family};
use crate::letters::Letter;
use crate::support::{TestDb, on_both_databases};
use crate::world::World;

/// Far enough away for a day of attempts.
const START: &str = "2026-12-09T10:00";

async fn world_with(db: &TestDb, postbox: &Postbox) -> World {
    World::with(db, |settings| {
        settings.mail.smtp_url = Some(postbox.url.clone().into());
        settings.reminder_hours = Vec::new();
    })
    .await
}

async fn next_attempt(world: &World) -> Timestamp {
    let mut session = world.store().reader().await.expect("a session");
    store::job::next_run_at(&mut session)
        .await
        .expect("an answer")
        .expect("a job that waits")
}

async fn counts(world: &World) -> Counts {
    let mut session = world.store().reader().await.expect("a session");
    store::message::counts(&mut session)
        .await
        .expect("an answer")
}

on_both_databases! {
    async fn a_mail_goes_to_the_server_and_not_into_a_folder(db) {
        let mut postbox = Postbox::open(Mood::Accepts).await;
        let world = world_with(&db, &postbox).await;
        let (booking, _) = world
            .book(QUARTO, START, &family("amina@example.org"))
            .await;
        world.work().await;
        let letter = Letter::read(postbox.next().await.as_bytes());
        assert_eq!(letter.to, "amina@example.org");
        let message = &world.messages(booking.id).await[0];
        assert_eq!(letter.message_id, format!("{}@vicino.example", message.id));
        assert_eq!(message.state, MessageState::Sent);
        assert!(world.letters().is_empty());
        world.forward(240, 0);
        world.work().await;
        assert!(postbox.arrived().is_none(), "sent once");
    }

    async fn a_busy_server_is_asked_again_later_and_later_and_gets_the_same_mail(db) {
        let mut postbox = Postbox::open(Mood::Busy).await;
        let world = world_with(&db, &postbox).await;
        let (booking, _) = world
            .book(QUARTO, START, &family("amina@example.org"))
            .await;
        let mut waits = Vec::new();
        for attempt in 1..=4 {
            world.work().await;
            assert_eq!(
                world.outbox_of(booking.id).await,
                [(MessageKind::Confirmed, MessageState::Queued)]
            );
            assert_eq!(world.messages(booking.id).await[0].attempts, attempt);
            let wait = next_attempt(&world)
                .await
                .duration_since(world.services.now());
            waits.push(wait.as_secs());
            assert_eq!(
                world.services.work().await.unwrap(),
                0,
                "nothing before its time"
            );
            world.clock.forward(wait);
        }
        assert_eq!(waits, [30, 60, 120, 240]);
        postbox.becomes(Mood::Accepts);
        world.work().await;
        let letter = Letter::read(postbox.next().await.as_bytes());
        let message = &world.messages(booking.id).await[0];
        assert_eq!(
            (letter.message_id, message.state),
            (format!("{}@vicino.example", message.id), MessageState::Sent)
        );
    }

    async fn after_a_day_of_attempts_a_mail_is_given_up_and_counted_as_failed(db) {
        let postbox = Postbox::open(Mood::Busy).await;
        let world = world_with(&db, &postbox).await;
        let (booking, _) = world
            .book(QUARTO, START, &family("amina@example.org"))
            .await;
        let begun = world.services.now();
        let mut attempts = 0;
        while world.messages(booking.id).await[0].state == MessageState::Queued {
            world.clock.forward(
                next_attempt(&world)
                    .await
                    .duration_since(world.services.now()),
            );
            world.work().await;
            attempts += 1;
            assert!(attempts < 100, "some time it must end");
        }
        let tried_for = world.services.now().duration_since(begun);
        assert!(
            tried_for >= SignedDuration::from_hours(20)
                && tried_for <= SignedDuration::from_hours(36),
            "{tried_for:?}"
        );
        assert_eq!(
            world.outbox_of(booking.id).await,
            [(MessageKind::Confirmed, MessageState::Failed)]
        );
        assert_eq!(
            counts(&world).await,
            Counts {
                queued: 0,
                sent: 0,
                failed: 1
            }
        );
        world.forward(24, 0);
        assert_eq!(world.services.work().await.unwrap(), 0);
    }

    async fn a_mailbox_that_does_not_exist_is_given_up_at_once_and_others_still_get_theirs(db) {
        let mut postbox = Postbox::open(Mood::Refuses).await;
        let world = world_with(&db, &postbox).await;
        let (wrong, _) = world
            .book(QUARTO, START, &family("nobody@example.org"))
            .await;
        world.work().await;
        assert_eq!(
            world.outbox_of(wrong.id).await,
            [(MessageKind::Confirmed, MessageState::Failed)]
        );
        postbox.becomes(Mood::Accepts);
        world
            .book(GALLARATESE, START, &family("amina@example.org"))
            .await;
        world.work().await;
        assert_eq!(
            Letter::read(postbox.next().await.as_bytes()).to,
            "amina@example.org"
        );
    }

    async fn a_server_that_is_not_there_is_tried_again(db) {
        let gone = {
            let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
            format!("smtp://{}", listener.local_addr().unwrap())
        };
        let world = World::with(&db, |settings| settings.mail.smtp_url = Some(gone.into())).await;
        let (booking, _) = world
            .book(QUARTO, START, &family("amina@example.org"))
            .await;
        world.work().await;
        assert!(
            world
                .outbox_of(booking.id)
                .await
                .contains(&(MessageKind::Confirmed, MessageState::Queued))
        );
        assert_eq!(counts(&world).await.failed, 0);
    }

    async fn when_a_worker_dies_another_sends_the_same_mail_after_the_lease(db) {
        let mut postbox = Postbox::open(Mood::FallsSilent).await;
        let world = world_with(&db, &postbox).await;
        let other = world.second_server(&db).await;
        let (booking, _) = world
            .book(QUARTO, START, &family("amina@example.org"))
            .await;
        let dying = tokio::spawn({
            let services = world.services.clone();
            async move { services.work().await }
        });
        let first = Letter::read(postbox.next().await.as_bytes());
        dying.abort();
        assert!(dying.await.is_err_and(|e| e.is_cancelled()));

        postbox.becomes(Mood::Accepts);
        assert_eq!(other.work().await.unwrap(), 0, "the lease still holds");
        world.clock.forward(SignedDuration::from_secs(91));
        assert_eq!(other.work().await.unwrap(), 1);
        let second = Letter::read(postbox.next().await.as_bytes());
        assert_eq!(second.message_id, first.message_id);
        assert_eq!(
            second.calendar.value("VEVENT", "UID"),
            first.calendar.value("VEVENT", "UID")
        );
        assert_eq!(
            world.outbox_of(booking.id).await,
            [(MessageKind::Confirmed, MessageState::Sent)]
        );
        assert!(postbox.arrived().is_none());
    }

    async fn a_message_whose_worker_dies_every_time_is_set_aside(db) {
        let postbox = Postbox::open(Mood::Accepts).await;
        let world = world_with(&db, &postbox).await;
        let (booking, _) = world
            .book(QUARTO, START, &family("amina@example.org"))
            .await;
        for _ in 0..40 {
            // Somebody claims it and is never heard of again.
            let now = world.services.now();
            let mut tx = world.store().begin().await.unwrap();
            store::job::claim(&mut tx, now, now + SignedDuration::from_secs(90), 8)
                .await
                .unwrap();
            tx.commit().await.unwrap();
            world.clock.forward(SignedDuration::from_secs(90));
        }
        world.work().await;
        assert_eq!(
            world.outbox_of(booking.id).await,
            [(MessageKind::Confirmed, MessageState::Failed)]
        );
    }

    async fn of_two_workers_each_sends_what_the_other_does_not(db) {
        let mut postbox = Postbox::open(Mood::Accepts).await;
        let world = world_with(&db, &postbox).await;
        let other = world.second_server(&db).await;
        for n in 0..20 {
            let time = ["10:00", "10:30", "11:00", "11:30"][n % 4];
            let day = ["2026-12-02", "2026-12-03"][n / 4 % 2];
            world
                .book(
                    GALLARATESE,
                    &format!("{day}T{time}"),
                    &family(&format!("famiglia{n}@example.org")),
                )
                .await;
        }
        let all_work = |services: services::Services| async move {
            while services.work().await.unwrap() > 0 {}
        };
        tokio::join!(all_work(world.services.clone()), all_work(other));
        let mut to = BTreeSet::new();
        let mut mails = 0;
        while let Some(mail) = postbox.arrived() {
            to.insert(Letter::read(mail.as_bytes()).to);
            mails += 1;
        }
        assert_eq!((mails, to.len()), (20, 20));
        assert_eq!(
            counts(&world).await,
            Counts {
                queued: 0,
                sent: 20,
                failed: 0
            }
        );
    }

    async fn one_broken_row_does_not_keep_the_others_from_their_mail(db) {
        let mut postbox = Postbox::open(Mood::Accepts).await;
        let world = world_with(&db, &postbox).await;
        let (broken, _) = world
            .book(QUARTO, START, &family("broken@example.org"))
            .await;
        db.tamper("update booking set email = 'no address at all'")
            .await
            .unwrap();
        world
            .book(GALLARATESE, START, &family("amina@example.org"))
            .await;
        assert_eq!(world.services.work().await.unwrap(), 2);
        assert_eq!(
            postbox
                .arrived()
                .map(|mail| Letter::read(mail.as_bytes()).to)
                .as_deref(),
            Some("amina@example.org")
        );
        world.forward(0, 10);
        assert_eq!(
            world.services.work().await.unwrap(),
            1,
            "the broken one is tried again, alone"
        );
        assert_eq!(
            world.messages(broken.id).await[0].state,
            MessageState::Queued
        );
        for _ in 0..40 {
            world.forward(5, 0);
            world.services.work().await.unwrap();
        }
        assert_eq!(
            world.messages(broken.id).await[0].state,
            MessageState::Failed,
            "and given up in plain sight"
        );
    }

    async fn the_worker_is_woken_by_what_is_queued(db) {
        let world = World::new(&db).await;
        let waiting = tokio::spawn({
            let services = world.services.clone();
            async move { services.work_waits().await }
        });
        world
            .book(QUARTO, START, &family("amina@example.org"))
            .await;
        waiting.await.unwrap();
    }
}
