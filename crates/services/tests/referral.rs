//! A family is sent to another desk with its consent.

use domain::booking::{Details, Status};
use domain::desk::Kind;
use domain::staff::role::Role;
use services::staff::day::{BookForError, Refer, Tell};
use services::staff::{Denied, StaffFailure};

use crate::content::{QUARTO, family};
use crate::staff_world::{EIGHT, NINE};
use crate::support::on_both_databases;
use crate::world::{World, wall};

fn refer() -> Refer {
    Refer {
        start: wall("2026-12-02T10:00"),
        details: Details {
            kind: Some(Kind::InPerson),
            ..Details::default()
        },
        family: family("amina@example.org"),
        tell: Tell::Family,
    }
}

on_both_databases! {
    async fn whoever_referred_a_family_sees_whether_it_came_and_nothing_else(db) {
        let world = World::new(&db).await;
        let social = world.somebody(Role::DeskWorker, NINE).await;
        let desk = world.desk(QUARTO);
        let made = world.services.refer_family(&social, &desk, refer(), world.form()).await.unwrap();
        let booking = made.booking();
        let (slip, _) = world.services.referral_slip(&social, booking.id).await.unwrap();
        assert_eq!(slip.code, booking.code);
        let hidden = world.services.staff_booking(&social, booking.id).await;
        assert!(matches!(hidden, Err(StaffFailure::Denied(Denied::Unknown))));
        world.forward(2, 0);
        assert!(world.services.referral_slip(&social, booking.id).await.is_err());
        let worker = world.somebody(Role::DeskWorker, EIGHT).await;
        world.clock.set("2026-12-02T10:00:00Z");
        world.services.mark_arrival(&worker, booking.id, Status::Confirmed, Status::Seen).await.unwrap();
        let seen = world.services.referrals(&social).await.unwrap();
        assert_eq!((seen[0].desk, seen[0].status), (desk.id, Status::Seen));
        assert!(world.services.referrals(&worker).await.unwrap().is_empty());
        assert!(world.services.referral_slip(&worker, booking.id).await.is_err());
    }

    async fn a_family_that_is_erased_is_nobodys_referral_any_more(db) {
        let world = World::new(&db).await;
        let social = world.somebody(Role::DeskWorker, NINE).await;
        let made = world.services.refer_family(&social, &world.desk(QUARTO), refer(), world.form()).await.unwrap();
        world.services.erase_booking(&made.booking()).await.unwrap();
        assert!(world.services.referrals(&social).await.unwrap().is_empty());
    }

    async fn a_counter_refers_nobody(db) {
        let world = World::new(&db).await;
        let counter = world.somebody(Role::Counter, NINE).await;
        let refused = world.services.refer_family(&counter, &world.desk(QUARTO), refer(), world.form()).await;
        assert!(matches!(refused, Err(BookForError::Staff(StaffFailure::Denied(Denied::Forbidden)))));
    }
}
