//! Promising something, changing it, taking it back.

use domain::drive::{PledgePlace, PledgeStatus, Progress};
use domain::locale::Locale;
use domain::message::MessageKind as K;
use domain::secret::Secret;
use domain::staff::role::Role;
use jiff::civil::date;
use services::by_code::ByCode;
use services::drive::{
    ChangePledgeError, ChangedPledge, PlaceWish, PledgeError, PledgeWish, Pledged, Shortage,
    WithdrawError, Withdrawn,
};
use services::staff::{EraseFamilyError, FamilyKey};

use crate::carriers::SmsGateway;
use crate::drives_world::{
    ATLASES, BACKPACKS, FIFTEENTH, NINETEENTH, PENCILS, SATURDAY, SHOP, TUESDAYS, basket, donor,
    tuesday, zaino,
};
use crate::events_world::Mail;
use crate::staff_world::{EIGHT, NINE};
use crate::support::on_both_databases;
use crate::world::{World, at_once, sms_settings};

fn link_of(mail: &Mail) -> Secret {
    let words = mail.text.split_whitespace();
    let mut links = words.filter_map(|word| word.split_once("/promessa/"));
    links.next().expect("a link").1.parse().expect("a secret")
}

on_both_databases! {
    async fn what_is_promised_leaves_the_needs_and_is_confirmed(db) {
        let world = World::new(&db).await;
        let drive = world.put_drive(zaino()).await;
        let lines = [(BACKPACKS, 2), (PENCILS, 12)];
        let pledge = world.promises(&drive, "amina@example.org", &lines, FIFTEENTH).await.unwrap();
        assert_eq!(world.tally(&drive, BACKPACKS).await.open(), 8);
        assert_eq!(world.tally(&drive, PENCILS).await.open(), 28);
        assert_eq!(world.taken(&drive, TUESDAYS).await, 1);
        let needs = world.services.needs_of(drive.id).await.unwrap();
        // Two atlases are too few to be told.
        assert_eq!(needs.progress(), Progress { needed: 50, met: 14, arrived: 0, given: 0 });
        let [mail] = world.mails_after_work().await.try_into().unwrap();
        assert_eq!((mail.to.as_str(), mail.subject.as_str()), ("amina@example.org", "La tua promessa di dono: Zaino sospeso"));
        for said in ["2 × zaino", "12 × matita", "martedì 15 dicembre 2026", "16:30–18:30", "Casa dei Giochi, Milano", "Dal cortile.", "351 681 8198"] {
            let plain = mail.text.replace(['\u{2068}', '\u{2069}'], "");
            assert!(plain.contains(said), "{said}: {plain}");
        }
        assert!(mail.text.contains(&pledge.code.readable()));
        let calendar = mail.calendar.as_ref().expect("a calendar");
        let text = format!("{calendar:?}");
        assert!(text.contains("20261215T163000") && text.contains("20261215T183000"), "{text}");
        assert!(!text.contains("zaino") && !text.contains("Amina"), "a calendar tells nothing of what it is");
        let seen = world.services.pledge_by_link(&link_of(&mail)).await.unwrap().unwrap();
        assert_eq!(seen.pledge.id, pledge.id);
        assert_eq!(seen.items.len(), 2);
        let found = world.services.find_by_code(pledge.code.as_str(), "Amina@Example.org", "a").await;
        let Ok(ByCode::Pledge(link)) = found else { panic!("{found:?}") };
        assert!(world.services.pledge_by_link(&link).await.unwrap().is_some());
    }

    async fn sending_a_form_twice_promises_nothing_twice(db) {
        let world = World::new(&db).await;
        let drive = world.put_drive(zaino()).await;
        let key = world.form();
        // All there is: the second one would find nothing left.
        let wish = world.pledge_wish(&drive, Some("amina@example.org"), &[(BACKPACKS, 10)], PlaceWish::Shop(SHOP));
        let answers = at_once(8, |_| {
            let (world, wish) = (world.clone(), wish.clone());
            async move { world.services.pledge(wish, key).await }
        })
        .await;
        let mut made = 0;
        let mut ids = std::collections::HashSet::new();
        for answer in answers {
            match answer.unwrap() {
                Pledged::Now(pledge) => {
                    made += 1;
                    ids.insert(pledge.id);
                }
                Pledged::Before(pledge) => {
                    ids.insert(pledge.id);
                }
            }
        }
        assert_eq!((made, ids.len()), (1, 1));
        assert_eq!(world.tally(&drive, BACKPACKS).await.promised, 10);
        assert_eq!(world.mails_after_work().await.len(), 1);
    }

    async fn all_of_a_basket_or_nothing_and_what_ran_out_is_named(db) {
        let world = World::new(&db).await;
        let drive = world.put_drive(zaino()).await;
        world.promises(&drive, "a@example.org", &[(BACKPACKS, 7), (ATLASES, 1)], FIFTEENTH).await.unwrap();
        let lines = [(BACKPACKS, 4), (PENCILS, 5), (ATLASES, 2)];
        let refused = world.promises(&drive, "b@example.org", &lines, FIFTEENTH).await;
        let Err(PledgeError::Short(short)) = refused else { panic!("{refused:?}") };
        let told = [
            Shortage { item: BACKPACKS, wanted: 4, left: Some(3) },
            Shortage { item: ATLASES, wanted: 2, left: None },
        ];
        assert_eq!(short, told);
        assert_eq!(world.tally(&drive, PENCILS).await.promised, 0);
        assert_eq!(world.taken(&drive, TUESDAYS).await, 1);
    }

    async fn a_full_window_offers_those_that_have_room(db) {
        let world = World::new(&db).await;
        let drive = world.put_drive(zaino()).await;
        for who in ["a@example.org", "b@example.org", "c@example.org"] {
            world.promises(&drive, who, &[(PENCILS, 1)], FIFTEENTH).await.unwrap();
        }
        let refused = world.promises(&drive, "d@example.org", &[(PENCILS, 1)], FIFTEENTH).await;
        let Err(PledgeError::Full { others }) = refused else { panic!("{refused:?}") };
        let days: Vec<_> = others.iter().map(|room| (room.date.date, room.left)).collect();
        assert!(!days.contains(&(date(2026, 12, 15), Some(0))));
        assert!(days.contains(&(date(2026, 12, 19), None)) && days.contains(&(date(2026, 12, 22), Some(3))));
        assert_eq!(world.tally(&drive, PENCILS).await.promised, 3);
        // The eighth is a holiday, and the first is over at half past six.
        for gone in [date(2026, 12, 8), date(2026, 12, 16)] {
            let refused = world.promises(&drive, "d@example.org", &[(PENCILS, 1)], tuesday(gone)).await;
            assert!(matches!(refused, Err(PledgeError::NoSuchPlace { .. })), "{refused:?}");
        }
        world.forward(9, 30);
        let today = tuesday(date(2026, 12, 1));
        let refused = world.promises(&drive, "d@example.org", &[(PENCILS, 1)], today).await;
        assert!(matches!(refused, Err(PledgeError::NoSuchPlace { .. })), "{refused:?}");
    }

    async fn a_drive_that_is_over_leads_to_those_that_run(db) {
        let world = World::new(&db).await;
        let drive = world.put_drive(zaino()).await;
        let mut other = zaino();
        other.slug = "altra-raccolta".to_owned();
        other.period = other.period.map(|p| domain::drive::Period { until: date(2027, 6, 30), ..p });
        for (at, item) in other.items.iter_mut().enumerate() {
            item.id = domain::id::DriveItemId(uuid::Uuid::from_u128(0x901 + at as u128));
        }
        let other = world.put_drive(other).await;
        world.clock.set("2027-02-01T09:00:00Z");
        let refused = world.promises(&drive, "a@example.org", &[(PENCILS, 1)], PlaceWish::Shop(SHOP)).await;
        let Err(PledgeError::Ended { running }) = refused else { panic!("{refused:?}") };
        assert_eq!(running.iter().map(|d| d.id).collect::<Vec<_>>(), [other.id]);
        assert_eq!(world.services.ended_drives().len(), 1);
        assert_eq!(world.services.running_drives().len(), 1);
    }

    async fn a_donor_needs_neither_name_nor_contact(db) {
        let world = World::new(&db).await;
        let drive = world.put_drive(zaino()).await;
        let mut nobody = donor(None);
        nobody.first_name = None;
        let wish = PledgeWish { donor: nobody, ..world.pledge_wish(&drive, None, &[(PENCILS, 1)], NINETEENTH) };
        let pledge = world.sends_pledge(&world.services, wish, world.form()).await.unwrap();
        assert!(world.said_of(pledge.id).await.is_empty());
        let found = world.services.find_by_code(pledge.code.as_str(), "", "a").await;
        assert!(matches!(found, Ok(ByCode::Pledge(_))), "the code alone is proof enough");
    }

    async fn a_promise_can_be_changed(db) {
        let world = World::new(&db).await;
        let drive = world.put_drive(zaino()).await;
        let pledge = world.promises(&drive, "amina@example.org", &[(BACKPACKS, 6)], FIFTEENTH).await.unwrap();
        world.mails_after_work().await;
        let to = basket(&[(BACKPACKS, 9), (PENCILS, 3)]);
        let changed = world.services.change_pledge(&pledge, &to, Some(NINETEENTH)).await.unwrap();
        let ChangedPledge::Now(changed) = changed else { panic!("changed") };
        assert_eq!(world.tally(&drive, BACKPACKS).await.promised, 9);
        assert_eq!((world.taken(&drive, TUESDAYS).await, world.taken(&drive, SATURDAY).await), (0, 1));
        let [mail] = world.mails_after_work().await.try_into().unwrap();
        assert!(mail.text.contains("sabato 19 dicembre 2026"), "{}", mail.text);
        // The same again changes nothing, and what was seen before is not what is there.
        let again = world.services.change_pledge(&changed, &to, Some(NINETEENTH)).await.unwrap();
        assert!(matches!(again, ChangedPledge::Before));
        let late = world.services.change_pledge(&pledge, &to, None).await;
        assert!(matches!(late, Err(ChangePledgeError::TooLate)), "{late:?}");
        // What is had already counts.
        let more = world.services.change_pledge(&changed, &basket(&[(BACKPACKS, 11)]), None).await;
        let Err(ChangePledgeError::Short(short)) = more else { panic!("{more:?}") };
        assert_eq!(short, [Shortage { item: BACKPACKS, wanted: 11, left: Some(10) }]);
        assert_eq!(world.tally(&drive, PENCILS).await.promised, 3, "nothing of it was changed");
        // To the shop: calendars forget it.
        let shop = Some(PlaceWish::Shop(SHOP));
        let at_shop = world.services.change_pledge(&changed, &to, shop).await.unwrap();
        let ChangedPledge::Now(at_shop) = at_shop else { panic!("changed") };
        assert_eq!(at_shop.place, PledgePlace::Shop(SHOP));
        let [mail] = world.mails_after_work().await.try_into().unwrap();
        assert!(mail.text.contains("Cartoleria di esempio"));
        let calendar = format!("{:?}", mail.calendar.expect("a calendar"));
        assert!(calendar.contains("CANCELLED"), "{calendar}");
    }

    async fn a_promise_can_be_taken_back_once(db) {
        let world = World::new(&db).await;
        let drive = world.put_drive(zaino()).await;
        let pledge = world.promises(&drive, "amina@example.org", &[(BACKPACKS, 6)], FIFTEENTH).await.unwrap();
        let answers = at_once(6, |_| {
            let (world, pledge) = (world.clone(), pledge.clone());
            async move { world.services.withdraw_pledge(&pledge).await.unwrap() }
        })
        .await;
        let now = answers.iter().filter(|a| **a == Withdrawn::Now).count();
        assert_eq!(now, 1);
        let tally = world.tally(&drive, BACKPACKS).await;
        assert_eq!((tally.promised, tally.open()), (0, 10));
        assert_eq!(world.taken(&drive, TUESDAYS).await, 0);
        // What was confirmed is true no more.
        let [mail] = world.mails_after_work().await.try_into().unwrap();
        assert_eq!(mail.subject, "Promessa ritirata: Zaino sospeso");
        assert!(format!("{:?}", mail.calendar).contains("CANCELLED"));
        let staff = world.somebody(Role::Counter, EIGHT).await;
        let brought = basket(&[(BACKPACKS, 6)]);
        world.services.receive_pledge(&staff, pledge.id, &brought, world.form()).await.unwrap();
        let late = world.services.withdraw_pledge(&pledge).await;
        assert!(matches!(late, Err(WithdrawError::Received)), "{late:?}");
    }

    async fn a_donor_who_asks_is_forgotten_at_once(db) {
        let world = World::new(&db).await;
        let drive = world.put_drive(zaino()).await;
        let pledge = world.promises(&drive, "amina@example.org", &[(BACKPACKS, 6)], FIFTEENTH).await.unwrap();
        world.services.erase_pledge(&pledge).await.unwrap();
        let is = world.pledge(pledge.id).await;
        assert_eq!((is.status, is.donor.contact, is.donor.first_name), (PledgeStatus::Withdrawn, None, None));
        assert_eq!(world.tally(&drive, BACKPACKS).await.promised, 0);
        assert!(world.mails_after_work().await.is_empty());
    }

    async fn a_donor_who_asks_a_desk_is_forgotten_with_all_pledges(db) {
        let world = World::new(&db).await;
        let drive = world.put_drive(zaino()).await;
        let mut kept = Vec::new();
        for place in [FIFTEENTH, PlaceWish::Shop(SHOP), NINETEENTH] {
            let lines = [(PENCILS, 2), (BACKPACKS, 1)];
            kept.push(world.promises(&drive, "amina@example.org", &lines, place).await.unwrap());
        }
        let staff = world.somebody(Role::DeskWorker, EIGHT).await;
        let key = FamilyKey::parse("amina@example.org").unwrap();
        let found = world.services.find_family(&staff, &key).await.unwrap();
        assert_eq!((found.pledges, found.elsewhere), (3, false));
        let receipt = world.services.erase_family(&staff, &key, world.form()).await.unwrap();
        assert_eq!(receipt.erased.pledges, 3);
        for pledge in kept {
            let is = world.pledge(pledge.id).await;
            assert_eq!((is.status, is.donor.contact), (PledgeStatus::Withdrawn, None));
        }
        assert_eq!(world.tally(&drive, PENCILS).await.promised, 0);
        assert_eq!((world.taken(&drive, TUESDAYS).await, world.taken(&drive, SATURDAY).await), (0, 0));
        let elsewhere = world.somebody(Role::DeskWorker, NINE).await;
        world.promises(&drive, "amina@example.org", &[(PENCILS, 1)], FIFTEENTH).await.unwrap();
        let unknown = world.services.find_family(&elsewhere, &key).await;
        assert!(matches!(unknown, Err(EraseFamilyError::NotFound)), "{unknown:?}");
    }

    async fn donors_are_forgotten_a_month_after_the_window(db) {
        let world = World::new(&db).await;
        let drive = world.put_drive(zaino()).await;
        let pledge = world.promises(&drive, "amina@example.org", &[(BACKPACKS, 1)], FIFTEENTH).await.unwrap();
        assert_eq!(pledge.erase_on, date(2027, 1, 14));
        world.clock.set("2027-01-13T22:00:00Z");
        world.tidies().await;
        assert!(world.pledge(pledge.id).await.donor.contact.is_some());
        world.clock.set("2027-01-14T08:00:00Z");
        world.tidies().await;
        assert!(world.pledge(pledge.id).await.donor.contact.is_none());
    }

    async fn a_text_message_says_where_and_when_without_a_name(db) {
        let mut gateway = SmsGateway::open().await;
        let world = World::with(&db, |settings| settings.sms = Some(sms_settings(&gateway.url))).await;
        let drive = world.put_drive(zaino()).await;
        let pledge = world.promises(&drive, "351 681 8199", &[(BACKPACKS, 1)], FIFTEENTH).await.unwrap();
        world.work().await;
        let body: serde_json::Value = serde_json::from_str(&gateway.only().body).unwrap();
        let text = body["text"].as_str().unwrap();
        assert!(text.starts_with("Promessa di dono: Casa dei Giochi, martedì 15 dicembre"), "{text}");
        assert!(text.contains("/it/promessa/") && !text.contains("Amina"), "{text}");
        world.services.withdraw_pledge(&pledge).await.unwrap();
        world.work().await;
        let body: serde_json::Value = serde_json::from_str(&gateway.only().body).unwrap();
        assert!(body["text"].as_str().unwrap().starts_with("Promessa di dono ritirata."));
    }

    async fn a_mail_is_in_the_donor_s_language_with_the_italian_beneath(db) {
        let world = World::new(&db).await;
        let drive = world.put_drive(zaino()).await;
        let mut english = world.pledge_wish(&drive, Some("amina@example.org"), &[(BACKPACKS, 1)], PlaceWish::Shop(SHOP));
        english.donor.language = Locale::En;
        let pledge = world.sends_pledge(&world.services, english, world.form()).await.unwrap();
        let [mail] = world.mails_after_work().await.try_into().unwrap();
        let plain = mail.text.replace(['\u{2068}', '\u{2069}'], "");
        assert_eq!(mail.subject, "Your pledge: Suspended backpack");
        assert!(plain.contains("1 × backpack") && plain.contains("1 × zaino"), "{plain}");
        assert!(plain.contains("when the shop is open"));
        assert!(mail.calendar.is_none(), "a shop has no hours to be kept");
        assert_eq!(world.said_of(pledge.id).await, [K::PledgeMade]);
    }

    async fn the_day_before_a_window_its_donor_is_reminded(db) {
        let world = World::new(&db).await;
        let drive = world.put_drive(zaino()).await;
        let comes = world.promises(&drive, "a@example.org", &[(BACKPACKS, 1)], FIFTEENTH).await.unwrap();
        let left = world.promises(&drive, "b@example.org", &[(BACKPACKS, 1)], FIFTEENTH).await.unwrap();
        world.services.withdraw_pledge(&left).await.unwrap();
        world.mails_after_work().await;
        world.clock.set("2026-12-14T08:59:00Z");
        assert!(world.mails_after_work().await.is_empty());
        world.clock.set("2026-12-14T09:00:00Z");
        let [mail] = world.mails_after_work().await.try_into().unwrap();
        assert_eq!((mail.to.as_str(), mail.subject.as_str()), ("a@example.org", "Ti aspettiamo domani: Zaino sospeso"));
        assert_eq!(world.said_of(comes.id).await, [K::PledgeMade, K::PledgeReminder]);
        world.forward(1, 0);
        assert!(world.mails_after_work().await.is_empty());
    }

    async fn what_is_missed_gets_one_kind_message_and_then_goes_back(db) {
        let world = World::new(&db).await;
        let drive = world.put_drive(zaino()).await;
        let pledge = world.promises(&drive, "a@example.org", &[(BACKPACKS, 4)], FIFTEENTH).await.unwrap();
        let came = world.promises(&drive, "b@example.org", &[(BACKPACKS, 1)], FIFTEENTH).await.unwrap();
        let staff = world.somebody(Role::Counter, EIGHT).await;
        world.services.receive_pledge(&staff, came.id, &basket(&[(BACKPACKS, 1)]), world.form()).await.unwrap();
        world.clock.set("2026-12-15T17:29:00Z");
        world.mails_after_work().await;
        world.tidies().await;
        assert!(world.mails_after_work().await.is_empty(), "the window is still open");
        world.clock.set("2026-12-15T17:30:00Z");
        let servers = [world.services.clone(), world.second_server(&db).await];
        at_once(4, |n| {
            let server = servers[n % 2].clone();
            async move { server.tidy().await.unwrap() }
        })
        .await;
        let [mail] = world.mails_after_work().await.try_into().unwrap();
        assert_eq!((mail.to.as_str(), mail.subject.as_str()), ("a@example.org", "Ti aspettiamo ancora: Zaino sospeso"));
        assert!(mail.text.contains("18 dicembre 2026"), "{}", mail.text);
        world.clock.set("2026-12-18T17:29:00Z");
        world.tidies().await;
        assert_eq!(world.pledge(pledge.id).await.status, PledgeStatus::Promised);
        world.clock.set("2026-12-18T17:30:00Z");
        world.tidies().await;
        assert_eq!(world.pledge(pledge.id).await.status, PledgeStatus::Lapsed);
        let tally = world.tally(&drive, BACKPACKS).await;
        assert_eq!((tally.promised, tally.received, tally.open()), (0, 1, 9));
        for _ in 0..3 {
            world.tidies().await;
            world.forward(24, 0);
        }
        assert!(world.mails_after_work().await.is_empty(), "nobody hears twice");
    }

    async fn whoever_missed_a_window_can_choose_another(db) {
        let world = World::new(&db).await;
        let drive = world.put_drive(zaino()).await;
        let pledge = world.promises(&drive, "a@example.org", &[(BACKPACKS, 4)], FIFTEENTH).await.unwrap();
        world.clock.set("2026-12-16T08:00:00Z");
        world.tidies().await;
        let missed = world.pledge(pledge.id).await;
        assert!(missed.lapses_at.is_some());
        let later = Some(tuesday(date(2026, 12, 22)));
        let lines = basket(&[(BACKPACKS, 4)]);
        world.services.change_pledge(&missed, &lines, later).await.unwrap();
        world.clock.set("2026-12-20T08:00:00Z");
        world.tidies().await;
        let is = world.pledge(pledge.id).await;
        assert_eq!((is.status, is.lapses_at), (PledgeStatus::Promised, None));
    }
}
