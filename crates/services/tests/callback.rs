//! "Call me".

use domain::callback::{BestHour, CallbackStatus};
use domain::contact::Phone;
use domain::locale::Locale;
use domain::secret::Secret;
use jiff::civil::date;
use services::callback::{AskCallback, AskCallbackError};

use crate::carriers::SmsGateway;
use crate::content::QUARTO;
use crate::support::on_both_databases;
use crate::world::{World, at_once, sms_settings};

fn ask(world: &World, phone: &str) -> AskCallback {
    let desk = world.desk(QUARTO);
    AskCallback {
        municipality: Some(desk.municipality),
        desk: Some(desk.id),
        phone: Phone::parse(phone).expect("a phone number"),
        language: Locale::Ar,
        best_hour: BestHour::Afternoon,
    }
}

on_both_databases! {
    async fn a_request_is_kept_under_its_link(db) {
        let world = World::new(&db).await;
        let secret = world
            .services
            .ask_callback(ask(&world, "351 681 8198"), world.form())
            .await
            .unwrap();
        let kept = world
            .services
            .callback(&secret)
            .await
            .unwrap()
            .expect("the request");
        assert_eq!(
            kept.phone.as_ref().map(Phone::as_str),
            Some("+393516818198")
        );
        assert_eq!(
            (kept.language, kept.best_hour, kept.status),
            (Locale::Ar, BestHour::Afternoon, CallbackStatus::Waiting)
        );
        assert_eq!(kept.erase_on, date(2026, 12, 31));
        assert!(
            world
                .services
                .callback(&Secret::new(world.random()))
                .await
                .unwrap()
                .is_none()
        );
    }

    async fn one_form_sent_twenty_times_at_once_is_one_request_and_one_message(db) {
        let mut gateway = SmsGateway::open().await;
        let url = gateway.url.clone();
        let world = World::with(&db, |settings| settings.sms = Some(sms_settings(&url))).await;
        let form = world.form();
        let answers = at_once(20, |_| {
            let world = world.clone();
            async move {
                world
                    .services
                    .ask_callback(ask(&world, "351 681 8198"), form)
                    .await
            }
        })
        .await;
        assert!(
            answers
                .iter()
                .all(|a| matches!(a, Ok(secret) if *secret == Secret::of_form(form))),
            "{answers:?}"
        );
        world.work().await;
        let message = gateway.only();
        assert!(message.body.contains("+393516818198"), "{}", message.body);
    }

    async fn one_number_makes_only_so_many_requests_a_day_and_a_form_sent_again_is_none(db) {
        let world = World::with(&db, |settings| settings.requests_per_contact_and_day = 2).await;
        let first = world.form();
        at_once(10, |_| {
            let world = world.clone();
            async move {
                world
                    .services
                    .ask_callback(ask(&world, "351 681 8198"), first)
                    .await
            }
        })
        .await;
        world
            .services
            .ask_callback(ask(&world, "351 681 8198"), world.form())
            .await
            .expect("the second");
        let third = world
            .services
            .ask_callback(ask(&world, "351 681 8198"), world.form())
            .await;
        assert!(matches!(third, Err(AskCallbackError::TooMany)));
        world
            .services
            .ask_callback(ask(&world, "351 681 8198"), first)
            .await
            .expect("the first again");
        world
            .services
            .ask_callback(ask(&world, "351 681 8199"), world.form())
            .await
            .expect("another number");
    }

    async fn without_a_gateway_nobody_is_written_to(db) {
        let world = World::new(&db).await;
        world
            .services
            .ask_callback(ask(&world, "351 681 8198"), world.form())
            .await
            .unwrap();
        assert_eq!(world.services.work().await.unwrap(), 0);
    }

    async fn who_withdraws_is_not_called_and_the_number_is_gone(db) {
        let world = World::new(&db).await;
        let secret = world
            .services
            .ask_callback(ask(&world, "351 681 8198"), world.form())
            .await
            .unwrap();
        let id = world
            .services
            .callback(&secret)
            .await
            .unwrap()
            .expect("the request")
            .id;
        world.services.erase_callback(&secret).await.unwrap();
        world
            .services
            .erase_callback(&secret)
            .await
            .expect("again is as well");
        assert!(world.services.callback(&secret).await.unwrap().is_none());
        let mut session = world.store().reader().await.unwrap();
        let left = store::callback::by_id(&mut session, id)
            .await
            .unwrap()
            .expect("the count stays");
        assert_eq!((left.phone, left.status), (None, CallbackStatus::Closed));
    }

    async fn on_its_day_a_number_is_deleted_and_the_request_closed(db) {
        let world = World::new(&db).await;
        let secret = world
            .services
            .ask_callback(ask(&world, "351 681 8198"), world.form())
            .await
            .unwrap();
        let id = world
            .services
            .callback(&secret)
            .await
            .unwrap()
            .expect("the request")
            .id;
        world.clock.set("2026-12-30T22:59:59Z");
        world.services.tidy().await.unwrap();
        assert!(
            world.services.callback(&secret).await.unwrap().is_some(),
            "not before midnight in Milan"
        );
        world.clock.set("2026-12-30T23:00:00Z");
        world.services.tidy().await.unwrap();
        let mut session = world.store().reader().await.unwrap();
        let left = store::callback::by_id(&mut session, id)
            .await
            .unwrap()
            .expect("the count stays");
        assert_eq!((left.phone, left.status), (None, CallbackStatus::Closed));
    }
}
