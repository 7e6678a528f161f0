//! Who looks after whom.

use domain::contact::Email;
use domain::desk::Desk;
use domain::directory::Directory;
use domain::id::{DeskId, MunicipalityId, OrganisationId, StaffId};
use domain::locale::Locale;
use domain::organisation::{Organisation, Tier};
use domain::staff::account::{Staff, StaffSession, StaffState};
use domain::staff::role::{Grant, Role, Scope};
use domain::text::{Line, LocalText};
use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use crate::support::desk;

fn municipality(n: u128) -> MunicipalityId {
    MunicipalityId(Uuid::from_u128(n))
}

fn organisation(n: u128) -> OrganisationId {
    OrganisationId(Uuid::from_u128(n))
}

fn member(n: u128, works_in: &[u128]) -> Organisation {
    Organisation {
        id: organisation(n),
        slug: format!("ente-{n}"),
        name: format!("Ente {n}"),
        tier: Tier::First,
        municipalities: works_in.iter().map(|m| municipality(*m)).collect(),
        about: LocalText::default(),
        phone: None,
        email: None,
        website: None,
    }
}

fn kept(n: u128, of: u128, by: u128) -> Desk {
    Desk {
        id: DeskId(Uuid::from_u128(n)),
        slug: format!("sportello-{n}"),
        municipality: municipality(of),
        organisation: Some(organisation(by)),
        ..desk()
    }
}

/// Organisation 1 works in municipality 8 alone; 2 works in 8 and 5; 3 says that it works in 8, and keeps a desk in 5.
fn directory() -> Directory {
    let desks = [kept(1, 8, 1), kept(2, 5, 2), kept(3, 5, 3)];
    Directory::new(None, Vec::new(), Vec::new(), desks.to_vec()).with_organisations(vec![
        member(1, &[8]),
        member(2, &[8, 5]),
        member(3, &[8]),
    ])
}

fn somebody(grants: &[(Role, Scope)]) -> Staff {
    Staff {
        id: StaffId(Uuid::nil()),
        email: Email::parse("anna@example.org").expect("an address"),
        name: Line::parse("Anna", 80).expect("a name"),
        language: Locale::It,
        state: StaffState::Active,
        grants: grants
            .iter()
            .map(|(role, scope)| Grant {
                role: *role,
                scope: *scope,
            })
            .collect(),
        created_at: Timestamp::UNIX_EPOCH,
    }
}

#[test]
fn a_coordinator_gives_no_role_over_more_than_they_coordinate() {
    let directory = directory();
    let eight = somebody(&[(Role::Coordinator, Scope::Municipality(municipality(8)))]);
    for (scope, may) in [
        (Scope::Municipality(municipality(8)), true),
        (Scope::Desk(DeskId(Uuid::from_u128(1))), true),
        (Scope::Organisation(organisation(1)), true),
        (Scope::Network, false),
        (Scope::Municipality(municipality(5)), false),
        (Scope::Desk(DeskId(Uuid::from_u128(2))), false),
        // A role over it would reach into municipality 5.
        (Scope::Organisation(organisation(2)), false),
        (Scope::Organisation(organisation(3)), false),
        (Scope::Organisation(organisation(99)), false),
        (Scope::Desk(DeskId(Uuid::from_u128(99))), false),
    ] {
        assert_eq!(eight.looks_after(scope, &directory), may, "{scope:?}");
    }
    let all = somebody(&[(Role::Coordinator, Scope::Network)]);
    assert!(all.looks_after(Scope::Network, &directory));
    assert!(all.looks_after(Scope::Desk(DeskId(Uuid::from_u128(99))), &directory));
}

#[test]
fn only_a_coordinator_looks_after_people() {
    let directory = directory();
    for role in Role::ALL {
        let may = somebody(&[(role, Scope::Network)]).looks_after(Scope::Network, &directory);
        assert_eq!(may, role == Role::Coordinator, "{role:?}");
    }
}

#[test]
fn whoever_also_works_elsewhere_is_known_but_not_shut_out() {
    let directory = directory();
    let eight = somebody(&[(Role::Coordinator, Scope::Municipality(municipality(8)))]);
    let here = (Role::DeskWorker, Scope::Municipality(municipality(8)));
    let there = (Role::DeskWorker, Scope::Municipality(municipality(5)));
    assert!(eight.looks_after_all_of(&somebody(&[here]), &directory));
    assert!(!eight.looks_after_all_of(&somebody(&[here, there]), &directory));
    assert!(eight.may_know_of(&somebody(&[here, there]), &directory));
    assert!(!eight.may_know_of(&somebody(&[there]), &directory));
    assert!(!eight.may_know_of(&somebody(&[]), &directory));
}

#[test]
fn a_session_ends_when_it_lies_idle_and_at_the_end_of_the_day() {
    let began = Timestamp::from_second(1_800_000_000).unwrap();
    let used = |after_minutes: i64| StaffSession {
        id: domain::id::StaffSessionId(Uuid::nil()),
        staff: StaffId(Uuid::nil()),
        stage: domain::staff::account::SessionStage::Full,
        created_at: began,
        seen_at: began + SignedDuration::from_mins(after_minutes),
        expires_at: began + domain::staff::account::SESSION_LIFE,
        device: String::new(),
    };
    let at = |minutes: i64| began + SignedDuration::from_mins(minutes);
    assert!(used(0).is_live(at(119)));
    assert!(!used(0).is_live(at(120)), "two hours unused");
    assert!(used(700).is_live(at(719)));
    assert!(
        !used(719).is_live(at(720)),
        "twelve hours, however much it is used"
    );
}
