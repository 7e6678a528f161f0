//! A drive on its way through the workflow: what is refused, and how its donors hear of changes.

use domain::drive::{
    DriveCard, DriveFinding, Period, PledgePlace, PledgeStatus, PointKind, WindowChange,
};
use domain::locale::Locale;
use domain::message::MessageKind as K;
use domain::publishing::{Card, CardKind, Missing};
use domain::staff::account::Staff;
use domain::staff::role::Role;
use jiff::civil::{date, time};
use services::drive::{PlaceWish, PledgeError};
use services::staff::publish::{Begin, SaveCard, Saved, StepError, When};
use uuid::Uuid;

use crate::content::line;
use crate::drives_world::{BACKPACKS, FIFTEENTH, PENCILS, SHOP, TUESDAYS, basket, tuesday, zaino};
use crate::staff_world::EIGHT;
use crate::support::on_both_databases;
use crate::world::World;

async fn begun(world: &World, editor: &Staff) -> Uuid {
    let begin = Begin {
        kind: CardKind::Drive,
        name: line("Zaino sospeso"),
        municipalities: zaino().municipalities,
        organisation: None,
        from: None,
    };
    let begun = world.services.begin_card(editor, begin, world.form()).await;
    begun.unwrap()
}

/// Writes a card and publishes it.
pub async fn publish(
    world: &World,
    editor: &Staff,
    thing: Uuid,
    card: &DriveCard,
) -> Result<(), StepError> {
    let dossier = world.services.dossier(editor, thing).await.unwrap();
    let save = SaveCard {
        seen: dossier.latest.number,
        card: Card::Drive(Box::new(card.clone())),
        confirmed: Vec::new(),
        note: None,
    };
    let saved = world.services.save_card(editor, thing, save).await.unwrap();
    let (Saved::New(seen) | Saved::Same(seen)) = saved;
    let now = When::Now;
    world
        .services
        .publish_card(editor, thing, seen, now, None)
        .await
}

/// A drive on the site that an editor may change.
pub async fn published(world: &World) -> (Staff, Uuid, std::sync::Arc<domain::drive::Drive>) {
    let editor = world.somebody(Role::Editor, EIGHT).await;
    let thing = begun(world, &editor).await;
    publish(world, &editor, thing, &zaino()).await.unwrap();
    let drive = world.drive(domain::id::DriveId(thing));
    (editor, thing, drive)
}

on_both_databases! {
    async fn a_drive_is_published_once_it_says_where_and_when_and_whom_to_call(db) {
        let world = World::new(&db).await;
        let editor = world.somebody(Role::Editor, EIGHT).await;
        let thing = begun(&world, &editor).await;
        let mut card = zaino();
        card.contact.phone = None;
        card.points.truncate(1);
        card.points[0].windows.clear();
        let refused = publish(&world, &editor, thing, &card).await;
        let missing = [Missing::ContactPhone, Missing::Windows(0)];
        assert!(matches!(&refused, Err(StepError::Incomplete(m)) if *m == missing), "{refused:?}");
        card = zaino();
        card.period = Some(Period { from: date(2026, 12, 20), until: date(2026, 12, 31) });
        let refused = publish(&world, &editor, thing, &card).await;
        let Err(StepError::ImpossibleDrive(found)) = refused else { panic!("{refused:?}") };
        assert_eq!(found, [DriveFinding::WindowOutside(crate::drives_world::SATURDAY)]);
        assert!(world.services.directory().drives.is_empty());
        publish(&world, &editor, thing, &zaino()).await.unwrap();
        assert_eq!(world.services.running_drives().len(), 1);
        let found = world.services.search("zaini", Locale::It, Some(CardKind::Drive), 1).await.unwrap();
        assert_eq!(found.hits.len(), 1);
    }

    async fn a_window_that_moves_tells_its_donors(db) {
        let world = World::new(&db).await;
        let (editor, thing, drive) = published(&world).await;
        let pledge = world.promises(&drive, "a@example.org", &[(BACKPACKS, 1)], FIFTEENTH).await.unwrap();
        let other = world.promises(&drive, "b@example.org", &[(BACKPACKS, 1)], tuesday(date(2026, 12, 22))).await.unwrap();
        world.mails_after_work().await;
        let mut card = zaino();
        let moved = WindowChange::Moved { date: date(2026, 12, 16), from: time(9, 0, 0, 0), until: time(11, 0, 0, 0) };
        card.points[0].windows[0].changes.insert(date(2026, 12, 15), moved);
        publish(&world, &editor, thing, &card).await.unwrap();
        let [mail] = world.mails_after_work().await.try_into().unwrap();
        assert_eq!((mail.to.as_str(), mail.subject.as_str()), ("a@example.org", "Nuovo orario di consegna: Zaino sospeso"));
        let plain = mail.text.replace(['\u{2068}', '\u{2069}'], "");
        assert!(plain.contains("mercoledì 16 dicembre 2026") && plain.contains("sabato 19 dicembre 2026"), "{plain}");
        let is = world.pledge(pledge.id).await;
        assert_eq!(is.due.0.to_string(), "2026-12-16T10:00:00Z");
        assert_eq!(world.said_of(other.id).await, [K::PledgeMade, K::PledgeReminder]);
        // The reminder comes for the new day alone.
        world.clock.set("2026-12-15T09:00:00Z");
        let mails = world.mails_after_work().await;
        assert_eq!(mails.iter().map(|m| m.subject.as_str()).collect::<Vec<_>>(), ["Ti aspettiamo domani: Zaino sospeso"]);
        // Published again as it is, nobody hears anything.
        card.story = domain::text::LocalText::italian("Una storia.");
        publish(&world, &editor, thing, &card).await.unwrap();
        assert!(world.mails_after_work().await.is_empty());
    }

    async fn a_window_that_closes_offers_others_and_the_promise_stays(db) {
        let world = World::new(&db).await;
        let (editor, thing, drive) = published(&world).await;
        let pledge = world.promises(&drive, "a@example.org", &[(BACKPACKS, 3)], FIFTEENTH).await.unwrap();
        world.mails_after_work().await;
        let mut card = zaino();
        card.points[0].windows[0].changes.insert(date(2026, 12, 15), WindowChange::CalledOff);
        publish(&world, &editor, thing, &card).await.unwrap();
        let is = world.pledge(pledge.id).await;
        assert_eq!((is.place, is.status), (PledgePlace::Open, PledgeStatus::Promised));
        assert_eq!(world.taken(&drive, TUESDAYS).await, 0);
        assert_eq!(world.tally(&drive, BACKPACKS).await.promised, 3);
        let [mail] = world.mails_after_work().await.try_into().unwrap();
        assert_eq!(mail.subject, "Scegli un altro orario di consegna: Zaino sospeso");
        let plain = mail.text.replace(['\u{2068}', '\u{2069}'], "");
        assert!(plain.contains("sabato 19 dicembre 2026") && !plain.contains("15 dicembre 2026 16:30"), "{plain}");
        let calendar = format!("{:?}", mail.calendar.expect("a calendar"));
        assert!(calendar.contains("CANCELLED") && calendar.contains("20261215T163000"), "{calendar}");
        let refused = world.promises(&drive, "b@example.org", &[(BACKPACKS, 1)], FIFTEENTH).await;
        assert!(matches!(refused, Err(PledgeError::NoSuchPlace { .. })), "{refused:?}");
        let later = Some(tuesday(date(2026, 12, 22)));
        world.services.change_pledge(&is, &basket(&[(BACKPACKS, 3)]), later).await.unwrap();
        assert_eq!(world.taken(&drive, TUESDAYS).await, 1);
    }

    async fn a_shop_that_is_no_more_tells_its_donors(db) {
        let world = World::new(&db).await;
        let (editor, thing, drive) = published(&world).await;
        let shop = PlaceWish::Shop(SHOP);
        let pledge = world.promises(&drive, "a@example.org", &[(BACKPACKS, 1)], shop).await.unwrap();
        world.mails_after_work().await;
        // Another last day says nothing to anybody.
        let mut card = zaino();
        card.period = card.period.map(|p| Period { until: date(2027, 2, 28), ..p });
        publish(&world, &editor, thing, &card).await.unwrap();
        let is = world.pledge(pledge.id).await;
        assert_eq!((is.due.0.to_string().as_str(), is.sequence), ("2027-02-28T23:00:00Z", 0));
        assert!(world.mails_after_work().await.is_empty());
        card.points.retain(|point| point.kind != PointKind::Shop);
        publish(&world, &editor, thing, &card).await.unwrap();
        assert_eq!(world.pledge(pledge.id).await.place, PledgePlace::Open);
        assert_eq!(world.mails_after_work().await.len(), 1);
    }

    async fn a_need_that_shrinks_never_undercuts_what_is_promised(db) {
        let world = World::new(&db).await;
        let (editor, thing, drive) = published(&world).await;
        let pledge = world.promises(&drive, "a@example.org", &[(BACKPACKS, 6), (PENCILS, 2)], FIFTEENTH).await.unwrap();
        world.mails_after_work().await;
        let mut card = zaino();
        card.items[0].needed = 2;
        card.items.remove(1);
        publish(&world, &editor, thing, &card).await.unwrap();
        let tally = world.tally(&drive, BACKPACKS).await;
        assert_eq!((tally.needed, tally.promised, tally.open()), (6, 6, 0));
        let needs = world.services.needs_of(drive.id).await.unwrap();
        assert!(needs.items.iter().all(|need| need.item.id != PENCILS));
        let refused = world.promises(&drive, "b@example.org", &[(PENCILS, 1)], FIFTEENTH).await;
        assert!(matches!(refused, Err(PledgeError::Short(_))), "{refused:?}");
        // What was promised keeps its name, and can still be changed to less.
        let is = world.pledge(pledge.id).await;
        world.services.change_pledge(&is, &basket(&[(BACKPACKS, 6), (PENCILS, 1)]), None).await.unwrap();
        let [mail] = world.mails_after_work().await.try_into().unwrap();
        assert!(mail.text.replace(['\u{2068}', '\u{2069}'], "").contains("1 × matita"), "{}", mail.text);
    }

    async fn a_drive_that_is_called_off_tells_its_donors_and_stays_on_the_site(db) {
        let world = World::new(&db).await;
        let (editor, thing, drive) = published(&world).await;
        let pledge = world.promises(&drive, "a@example.org", &[(BACKPACKS, 6)], FIFTEENTH).await.unwrap();
        world.mails_after_work().await;
        let seen = world.services.dossier(&editor, thing).await.unwrap().latest.number;
        let kept = world.services.archive_card(&editor, thing, seen).await;
        assert!(matches!(kept, Err(StepError::Promised(1))), "{kept:?}");
        world.services.cancel_card(&editor, thing, seen).await.unwrap();
        assert_eq!(world.pledge(pledge.id).await.status, PledgeStatus::Lapsed);
        assert_eq!(world.tally(&drive, BACKPACKS).await.promised, 0);
        let [mail] = world.mails_after_work().await.try_into().unwrap();
        assert_eq!(mail.subject, "La raccolta non si fa: Zaino sospeso");
        assert!(format!("{:?}", mail.calendar).contains("CANCELLED"));
        assert_eq!(world.services.ended_drives().len(), 1);
        let refused = world.promises(&drive, "b@example.org", &[(BACKPACKS, 1)], FIFTEENTH).await;
        assert!(matches!(refused, Err(PledgeError::Ended { .. })), "{refused:?}");
        world.services.archive_card(&editor, thing, seen).await.unwrap();
        assert!(world.services.directory().drives.is_empty());
    }
}
