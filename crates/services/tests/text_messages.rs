//! Text messages through a gateway.

use domain::booking::Family;
use domain::locale::Locale;
use domain::message::{MessageKind, MessageState};
use services::message::sms::{Alphabet, segments};

use crate::carriers::SmsGateway;
use crate::content::{QUARTO, family};
use crate::support::{TestDb, on_both_databases};
use crate::world::{World, sms_settings, wall};

const TEN: &str = "2026-12-02T10:00";

async fn world_with(db: &TestDb, gateway: &SmsGateway) -> World {
    World::with(db, |settings| {
        settings.sms = Some(sms_settings(&gateway.url))
    })
    .await
}

fn assert_begins(gateway: &mut SmsGateway, beginning: &str) {
    let text = field(&gateway.only().body, "text");
    assert!(text.starts_with(beginning), "{text}");
}

/// The field of a JSON body.
fn field(body: &str, name: &str) -> String {
    let body: serde_json::Value = serde_json::from_str(body).expect("JSON");
    body[name].as_str().expect("a text").to_owned()
}

on_both_databases! {
    async fn a_confirmation_is_posted_with_the_secret_and_without_a_name(db) {
        let mut gateway = SmsGateway::open().await;
        let world = world_with(&db, &gateway).await;
        let (booking, _) = world.book(QUARTO, TEN, &family("351 681 8198")).await;
        world.work().await;
        let request = gateway.only();
        assert_eq!(request.line(), "POST /send HTTP/1.1");
        assert_eq!(request.header("authorization"), Some("Bearer geheim"));
        assert_eq!(request.header("content-type"), Some("application/json"));
        let id = world
            .messages(booking.id)
            .await
            .into_iter()
            .find(|m| m.kind == MessageKind::Confirmed)
            .expect("it")
            .id;
        assert_eq!(
            request.header("idempotency-key"),
            Some(id.to_string().as_str())
        );
        assert_eq!(field(&request.body, "to"), "+393516818198");
        let text = field(&request.body, "text");
        assert!(
            text.contains("mercoledì 2 dicembre, ore 10:00") && text.contains("351 681 8198"),
            "{text}"
        );
        assert!(
            text.contains("https://vicino.example/it/appuntamento/"),
            "{text}"
        );
        assert!(
            !text.contains("Amina") && !text.contains("quarto"),
            "{text}"
        );
        assert_eq!(segments(&text).alphabet, Alphabet::Gsm7, "{text}");
        assert!(segments(&text).count <= 2, "{text}");
    }

    async fn a_form_body_is_escaped(db) {
        let mut gateway = SmsGateway::open().await;
        let world = World::with(&db, |settings| {
            let mut sms = sms_settings(&gateway.url);
            sms.body = "recipient={to}&message={text}".to_owned();
            sms.content_type = "application/x-www-form-urlencoded".to_owned();
            sms.secret = None;
            settings.sms = Some(sms);
        })
        .await;
        world.book(QUARTO, TEN, &family("351 681 8198")).await;
        world.work().await;
        let request = gateway.only();
        assert_eq!(request.header("authorization"), None);
        let fields: Vec<_> = url::form_urlencoded::parse(request.body.as_bytes()).collect();
        assert_eq!(fields.len(), 2, "{}", request.body);
        assert_eq!(
            (fields[0].0.as_ref(), fields[0].1.as_ref()),
            ("recipient", "+393516818198")
        );
        assert!(fields[1].1.contains("mercoledì 2 dicembre, ore 10:00"));
    }

    async fn every_message_of_a_booking_goes_by_text_in_the_family_s_language(db) {
        let mut gateway = SmsGateway::open().await;
        let world = world_with(&db, &gateway).await;
        let english = Family {
            language: Locale::En,
            ..family("351 681 8198")
        };
        let (booking, _) = world.book(QUARTO, "2026-12-09T10:00", &english).await;
        world.work().await;
        assert_begins(&mut gateway, "Appointment: Wednesday");

        world.clock.set("2026-12-07T09:00:00Z");
        world.work().await;
        assert_begins(&mut gateway, "Reminder, appointment");

        world
            .services
            .move_booking(&booking, &world.desk(QUARTO), wall("2026-12-09T11:00"))
            .await
            .unwrap();
        world.work().await;
        assert_begins(&mut gateway, "New time");

        let booking = world.booking(booking.id).await;
        world.services.cancel_booking(&booking).await.unwrap();
        world.work().await;
        let cancelled = field(&gateway.only().body, "text");
        assert!(
            cancelled.starts_with("Appointment cancelled") && !cancelled.contains("https://"),
            "{cancelled}"
        );
    }

    async fn a_gateway_that_is_away_is_tried_again_and_one_that_refuses_is_not(db) {
        let mut gateway = SmsGateway::open().await;
        let world = world_with(&db, &gateway).await;
        let (booking, _) = world.book(QUARTO, TEN, &family("351 681 8198")).await;
        let confirmation = |messages: Vec<(MessageKind, MessageState)>| {
            messages
                .into_iter()
                .find(|(kind, _)| *kind == MessageKind::Confirmed)
                .expect("the confirmation")
                .1
        };
        for status in [503, 429, 401] {
            gateway.answers(status);
            world.work().await;
            assert!(gateway.arrived().is_some(), "{status}");
            assert_eq!(
                confirmation(world.outbox_of(booking.id).await),
                MessageState::Queued,
                "{status}"
            );
            world.forward(0, 5);
        }
        gateway.answers(400);
        world.work().await;
        assert_eq!(
            confirmation(world.outbox_of(booking.id).await),
            MessageState::Failed
        );
        world.forward(5, 0);
        gateway.arrived();
        world.work().await;
        assert!(
            gateway
                .arrived()
                .is_none_or(|r| !field(&r.body, "text").starts_with("Appuntamento:"))
        );
    }

    async fn a_redirect_is_not_followed_with_the_secret(db) {
        let mut gateway = SmsGateway::open().await;
        let world = world_with(&db, &gateway).await;
        gateway.answers(302);
        let (booking, _) = world.book(QUARTO, TEN, &family("351 681 8198")).await;
        world.work().await;
        gateway.only();
        assert!(
            !world
                .outbox_of(booking.id)
                .await
                .contains(&(MessageKind::Confirmed, MessageState::Sent))
        );
    }
}
