//! Who may do what: every role with every verb in every part of the network, against a table written by hand.

use domain::event::EventCard;
use domain::id::{DeskId, MunicipalityId, OrganisationId};
use domain::organisation::{Organisation, Tier};
use domain::staff::rights::{Permission, Verb, permission};
use domain::staff::role::{Grant, Role, Scope};
use domain::staff::target::Target;
use domain::text::LocalText;
use proptest::prelude::*;
use uuid::Uuid;

use crate::support::desk;

const ROLES: [Role; 6] = [
    Role::Coordinator,
    Role::Editor,
    Role::Author,
    Role::DeskWorker,
    Role::Counter,
    Role::Observer,
];

/// Which roles include which verb: one column a role, in the order above.
const TABLE: [(Verb, &str); 22] = [
    (Verb::SeeArrivals, "x..xx."),
    (Verb::MarkArrival, "x..xx."),
    (Verb::SeeBookings, "x..x.."),
    (Verb::BookForFamily, "x..x.."),
    (Verb::ChangeBooking, "x..x.."),
    (Verb::AnswerCallbacks, "x..x.."),
    (Verb::ReferFamily, "x..x.."),
    (Verb::EraseFamily, "x..x.."),
    (Verb::CloseDesk, "x..x.."),
    (Verb::EditOpenings, "x..x.."),
    (Verb::VerifyDesk, "xx.x.."),
    (Verb::Draft, "xxx..."),
    (Verb::Publish, "xx...."),
    (Verb::AdmitOrganisation, "x....."),
    (Verb::ManagePeople, "x....."),
    (Verb::SeeFigures, "x....x"),
    (Verb::SeeHistory, "x....."),
    (Verb::SeeMessages, "x..x.."),
    (Verb::ReceiveGoods, "x..xx."),
    (Verb::GiveGoods, "x..x.."),
    (Verb::SeeSignUps, "xxx..."),
    (Verb::CheckIn, "xxxxx."),
];

fn municipality(number: u128) -> MunicipalityId {
    MunicipalityId(Uuid::from_u128(number))
}

fn organisation(number: u128, works_in: &[u128]) -> Organisation {
    Organisation {
        id: OrganisationId(Uuid::from_u128(number)),
        slug: String::new(),
        name: String::new(),
        tier: Tier::Second,
        municipalities: works_in.iter().map(|n| municipality(*n)).collect(),
        about: LocalText::default(),
        phone: None,
        email: None,
        website: None,
    }
}

/// A desk of a municipality, kept by an organisation.
fn desk_of(number: u128, of: u128, kept_by: u128) -> Target {
    Target::desk(&domain::desk::Desk {
        id: DeskId(Uuid::from_u128(number)),
        municipality: municipality(of),
        organisation: Some(OrganisationId(Uuid::from_u128(kept_by))),
        ..desk()
    })
}

/// Scopes that hold the desk 1 of municipality 8, kept by organisation 3, and such that do not.
fn scopes() -> [(Scope, bool); 7] {
    [
        (Scope::Network, true),
        (Scope::Municipality(municipality(8)), true),
        (
            Scope::Organisation(OrganisationId(Uuid::from_u128(3))),
            true,
        ),
        (Scope::Desk(DeskId(Uuid::from_u128(1))), true),
        (Scope::Municipality(municipality(5)), false),
        (
            Scope::Organisation(OrganisationId(Uuid::from_u128(4))),
            false,
        ),
        (Scope::Desk(DeskId(Uuid::from_u128(2))), false),
    ]
}

#[test]
fn every_role_with_every_verb_in_every_scope_is_as_the_table_says() {
    assert_eq!(
        TABLE.map(|(verb, _)| verb).as_slice(),
        Verb::ALL,
        "the table has every verb"
    );
    let target = desk_of(1, 8, 3);
    for (verb, row) in TABLE {
        for (role, cell) in ROLES.into_iter().zip(row.chars()) {
            for (scope, inside) in scopes() {
                let expected = match (inside, cell) {
                    (false, _) => Permission::Unknown,
                    (true, 'x') => Permission::Granted,
                    (true, _) => Permission::Forbidden,
                };
                let told = permission(&[Grant { role, scope }], verb, &target);
                assert_eq!(told, expected, "{role:?} over {scope:?}: {verb:?}");
            }
        }
    }
}

#[test]
fn whoever_has_no_role_knows_of_nothing() {
    for verb in Verb::ALL {
        assert_eq!(
            permission(&[], *verb, &Target::network()),
            Permission::Unknown
        );
    }
}

#[test]
fn of_two_roles_the_one_that_allows_counts() {
    let scope = Scope::Municipality(municipality(8));
    let grants = [Role::Counter, Role::Editor].map(|role| Grant { role, scope });
    let desk = desk_of(1, 8, 3);
    assert_eq!(
        permission(&grants, Verb::Publish, &desk),
        Permission::Granted
    );
    assert_eq!(
        permission(&grants, Verb::SeeBookings, &desk),
        Permission::Forbidden
    );
}

#[test]
fn an_organisation_of_two_municipalities_is_known_in_both() {
    let of_two = organisation(3, &[8, 5]);
    for number in [8, 5] {
        let grant = Grant {
            role: Role::Editor,
            scope: Scope::Municipality(municipality(number)),
        };
        assert_eq!(
            permission(&[grant], Verb::Publish, &Target::organisation(&of_two)),
            Permission::Granted
        );
    }
    let elsewhere = Grant {
        role: Role::Coordinator,
        scope: Scope::Municipality(municipality(1)),
    };
    assert_eq!(
        permission(&[elsewhere], Verb::Publish, &Target::organisation(&of_two)),
        Permission::Unknown
    );
}

#[test]
fn whoever_holds_an_event_has_a_say_and_whoever_takes_part_has_none() {
    let (holds, takes_part) = (
        OrganisationId(Uuid::from_u128(3)),
        OrganisationId(Uuid::from_u128(4)),
    );
    let mut card = EventCard::empty("Festa", "festa".to_owned(), vec![municipality(8)]);
    (card.organisers, card.participants) = (vec![holds], vec![takes_part]);
    let told = |scope| {
        let role = Role::Author;
        permission(
            &[Grant { role, scope }],
            Verb::SeeSignUps,
            &Target::event(&card),
        )
    };
    assert_eq!(told(Scope::Organisation(holds)), Permission::Granted);
    assert_eq!(
        told(Scope::Municipality(municipality(8))),
        Permission::Granted
    );
    assert_eq!(told(Scope::Organisation(takes_part)), Permission::Unknown);
}

fn any_scope() -> impl Strategy<Value = Scope> {
    prop_oneof![
        (0..4_u128).prop_map(|n| Scope::Municipality(municipality(n))),
        (0..4_u128).prop_map(|n| Scope::Organisation(OrganisationId(Uuid::from_u128(n)))),
        (0..4_u128).prop_map(|n| Scope::Desk(DeskId(Uuid::from_u128(n)))),
    ]
}

fn any_target() -> impl Strategy<Value = Target> {
    prop_oneof![
        Just(Target::network()),
        (0..4_u128).prop_map(|n| Target::municipality(municipality(n))),
        (0..4_u128, proptest::collection::vec(0..4_u128, 1..3))
            .prop_map(|(n, works_in)| Target::organisation(&organisation(n, &works_in))),
        (0..4_u128, 0..4_u128, 0..4_u128).prop_map(|(n, of, kept_by)| desk_of(n, of, kept_by)),
    ]
}

proptest! {
    #[test]
    fn a_role_over_a_part_allows_nothing_outside_of_it(
        scope in any_scope(),
        target in any_target(),
        role in proptest::sample::select(ROLES.to_vec()),
        verb in proptest::sample::select(Verb::ALL.to_vec()),
    ) {
        if !target.lies_in(scope) {
            prop_assert_eq!(permission(&[Grant { role, scope }], verb, &target), Permission::Unknown);
        }
    }

    #[test]
    fn the_network_as_a_whole_lies_in_no_part_of_it(scope in any_scope()) {
        prop_assert!(!Target::network().lies_in(scope));
    }
}
