//! Who looks after whom, tried through the verbs.

use domain::contact::Email;
use domain::id::StaffId;
use domain::locale::Locale;
use domain::staff::account::{Staff, StaffState};
use domain::staff::role::{Grant, Role, Scope};
use domain::text::Line;
use services::staff::Denied;
use services::staff::people::{Invite, InviteError, PeopleError};

use crate::content::{NIGUARDA, QUARTO};
use crate::support::on_both_databases;
use crate::world::{World, at_once};

impl World {
    fn eight(&self) -> Scope {
        Scope::Municipality(self.desk(QUARTO).municipality)
    }

    fn nine(&self) -> Scope {
        Scope::Municipality(self.desk(NIGUARDA).municipality)
    }

    async fn now_is(&self, staff: StaffId) -> Staff {
        let mut reader = self.store().reader().await.unwrap();
        store::staff::by_id(&mut reader, staff)
            .await
            .unwrap()
            .unwrap()
    }

    /// What was done to somebody, in alphabetical order: lines of one second have none of their own.
    async fn history_of(&self, staff: StaffId) -> Vec<String> {
        let mut reader = self.store().reader().await.unwrap();
        let lines = store::history::of_thing(&mut reader, staff.0)
            .await
            .unwrap();
        let mut actions: Vec<_> = lines.into_iter().map(|line| line.action).collect();
        actions.sort();
        actions
    }
}

fn invite(email: &str, scope: Scope) -> Invite {
    Invite {
        email: Email::parse(email).unwrap(),
        name: Line::parse("Bea", 80).unwrap(),
        language: Locale::It,
        grants: vec![Grant {
            role: Role::DeskWorker,
            scope,
        }],
    }
}

const NETWORK: Grant = Grant {
    role: Role::Coordinator,
    scope: Scope::Network,
};

on_both_databases! {
    async fn nobody_invites_beyond_what_they_look_after(db) {
        let world = World::new(&db).await;
        let eight = world.staff("eight@example.com", Role::Coordinator, world.eight()).await;
        let worker = world.staff("worker@example.com", Role::DeskWorker, world.eight()).await;
        let try_ = async |by: &Staff, scope| world.services.invite(by, &invite("bea@example.com", scope)).await;
        for scope in [Scope::Network, world.nine()] {
            assert!(matches!(try_(&eight, scope).await, Err(InviteError::Denied(Denied::Unknown))));
        }
        assert!(matches!(try_(&worker, world.eight()).await, Err(InviteError::Denied(Denied::Forbidden))));
        let bea = try_(&eight, Scope::Desk(world.desk(QUARTO).id)).await.unwrap();
        assert_eq!(bea.state, StaffState::Invited);
        assert!(matches!(try_(&eight, world.eight()).await, Err(InviteError::Known)));
        assert_eq!(world.history_of(bea.id).await, ["role-given", "staff-invited"]);
    }

    async fn the_list_has_only_whom_one_looks_after(db) {
        let world = World::new(&db).await;
        let all = world.staff("all@example.com", Role::Coordinator, Scope::Network).await;
        let eight = world.staff("eight@example.com", Role::Coordinator, world.eight()).await;
        let nine = world.staff("nine@example.com", Role::DeskWorker, world.nine()).await;
        let seen = async |by: &Staff| world.services.people(by).await.unwrap().len();
        assert_eq!(seen(&all).await, 3);
        assert_eq!(seen(&eight).await, 1);
        assert!(matches!(world.services.people(&nine).await, Err(PeopleError::Denied(Denied::Forbidden))));
        let other = world.services.person(&eight, nine.id).await;
        assert!(matches!(other, Err(PeopleError::Denied(Denied::Unknown))));
    }

    async fn roles_are_given_and_taken_within_ones_part(db) {
        let world = World::new(&db).await;
        let eight = world.staff("eight@example.com", Role::Coordinator, world.eight()).await;
        let bea = world.staff("bea@example.com", Role::DeskWorker, world.eight()).await;
        let editor = Grant { role: Role::Editor, scope: world.eight() };
        world.services.give(&eight, bea.id, editor).await.unwrap();
        world.services.give(&eight, bea.id, editor).await.unwrap();
        assert_eq!(world.now_is(bea.id).await.grants.len(), 2);
        world.services.take(&eight, bea.id, editor).await.unwrap();
        let beyond = Grant { role: Role::Editor, scope: world.nine() };
        let given = world.services.give(&eight, bea.id, beyond).await;
        assert!(matches!(given, Err(PeopleError::Denied(Denied::Unknown))));
        let own = world.services.give(&bea, bea.id, editor).await;
        assert!(matches!(own, Err(PeopleError::Denied(Denied::Forbidden))));
        assert_eq!(world.history_of(bea.id).await, ["role-given", "role-taken"]);
    }

    async fn the_last_coordinator_of_the_network_stays(db) {
        let world = World::new(&db).await;
        let anna = world.staff("anna@example.com", Role::Coordinator, Scope::Network).await;
        let last = world.services.take(&anna, anna.id, NETWORK).await;
        assert!(matches!(last, Err(PeopleError::LastCoordinator)));
        let bea = world.staff("bea@example.com", Role::Coordinator, Scope::Network).await;
        world.services.shut_out(&anna, bea.id).await.unwrap();
        let last = world.services.take(&anna, anna.id, NETWORK).await;
        assert!(matches!(last, Err(PeopleError::LastCoordinator)), "who is shut out does not count");
    }

    async fn two_coordinators_do_not_take_each_other_away_at_once(db) {
        let world = World::new(&db).await;
        let anna = world.staff("anna@example.com", Role::Coordinator, Scope::Network).await;
        let bea = world.staff("bea@example.com", Role::Coordinator, Scope::Network).await;
        let pair = [(anna.clone(), bea.id), (bea, anna.id)];
        let services = world.services.clone();
        let done = at_once(2, move |n| {
            let (services, (by, whom)) = (services.clone(), pair[n].clone());
            async move { services.take(&by, whom, NETWORK).await.is_ok() }
        });
        assert_eq!(done.await.into_iter().filter(|done| *done).count(), 1);
    }

    async fn who_lost_phone_and_paper_comes_back_by_mail_alone(db) {
        let world = World::new(&db).await;
        let anna = world.staff("anna@example.com", Role::Coordinator, Scope::Network).await;
        let bea = world.staff("bea@example.com", Role::Editor, world.eight()).await;
        world.services.reset_factor(&anna, bea.id).await.unwrap();
        world.services.reset_factor(&anna, bea.id).await.unwrap();
        let mut reader = world.store().reader().await.unwrap();
        let left = store::staff::credential_of(&mut reader, bea.id).await.unwrap().unwrap();
        drop(reader);
        assert_eq!(left, store::staff::Credential::default());
        assert_eq!(world.now_is(bea.id).await.state, StaffState::Invited);
        world.work().await;
        assert_eq!(world.mails_to_staff().len(), 1);
        assert_eq!(world.history_of(bea.id).await, ["second-factor-reset"]);
        let own = world.services.reset_factor(&anna, anna.id).await;
        assert!(matches!(own, Err(PeopleError::Denied(Denied::Forbidden))));
    }
}
