//! Somebody signed in.

use domain::contact::Email;
use domain::id::{DeskId, MunicipalityId, StaffId};
use domain::locale::Locale;
use domain::staff::account::{Staff, StaffState};
use domain::staff::role::{Grant, Role, Scope};
use domain::text::Line;
use uuid::Uuid;

use crate::world::World;

/// Municipio 8 of the test's content.
pub const EIGHT: Scope = Scope::Municipality(MunicipalityId(Uuid::from_u128(8)));
/// Municipio 9.
pub const NINE: Scope = Scope::Municipality(MunicipalityId(Uuid::from_u128(9)));

impl World {
    /// An account with one role, at an address of its own.
    pub async fn somebody(&self, role: Role, scope: Scope) -> Staff {
        let own = StaffId::new(self.services.now(), self.random()).0.simple();
        self.staff(&format!("{own}@staff.example"), role, scope)
            .await
    }

    /// An account with one role.
    pub async fn staff(&self, email: &str, role: Role, scope: Scope) -> Staff {
        let now = self.services.now();
        let grant = Grant { role, scope };
        let staff = Staff {
            id: StaffId::new(now, self.random()),
            email: Email::parse(email).expect("an e-mail address"),
            name: Line::parse("Lucia", 80).expect("a name"),
            language: Locale::It,
            state: StaffState::Active,
            grants: vec![grant],
            created_at: now,
        };
        let mut tx = self.store().begin().await.expect("a transaction");
        assert!(
            store::staff::insert(&mut tx, &staff)
                .await
                .expect("an account")
        );
        let id = Uuid::from_u128(u128::from(now.as_second().unsigned_abs()) ^ staff.id.0.as_u128());
        assert!(
            store::staff::grant(&mut tx, id, staff.id, grant)
                .await
                .expect("a role")
        );
        tx.commit().await.expect("an account");
        staff
    }

    /// Somebody who works at a desk.
    pub async fn worker(&self, slug: &str) -> Staff {
        let desk: DeskId = self.desk(slug).id;
        self.staff(
            &format!("{slug}@staff.example"),
            Role::DeskWorker,
            Scope::Desk(desk),
        )
        .await
    }
}
