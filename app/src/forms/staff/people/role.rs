//! A role and the part of the network over which it holds.

use domain::staff::role::{Grant, Role, Scope};
use l10n::Texts;

use crate::forms::errors::FieldErrors;
use crate::forms::raw::RawForm;

/// The field of the role.
pub const ROLE: &str = "ruolo";
/// The field of the part of the network.
pub const SCOPE: &str = "ambito";

/// A scope as it stands in a form: `network`, or `desk:` and the key.
pub fn write_scope(scope: Scope) -> String {
    match scope.id() {
        None => scope.word().to_owned(),
        Some(id) => format!("{}:{id}", scope.word()),
    }
}

fn read_scope(raw: &str) -> Option<Scope> {
    match raw.split_once(':') {
        None => Scope::from_parts(raw, None),
        Some((word, id)) => Scope::from_parts(word, Some(id.parse().ok()?)),
    }
}

/// What was chosen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RoleForm {
    /// The word of the role.
    pub role: String,
    /// The scope as [`write_scope`] has it.
    pub scope: String,
}

impl RoleForm {
    /// As it was sent.
    pub fn typed(form: &RawForm) -> Self {
        Self {
            role: form.get(ROLE).to_owned(),
            scope: form.get(SCOPE).to_owned(),
        }
    }

    /// The role; what is missing is noted.
    pub fn grant(&self, t: &Texts, errors: &mut FieldErrors) -> Option<Grant> {
        let (role, scope) = (Role::from_word(&self.role), read_scope(&self.scope));
        if role.is_none() {
            errors.add(ROLE, t.get("staff-error-role"));
        }
        if scope.is_none() {
            errors.add(SCOPE, t.get("staff-error-scope"));
        }
        Some(Grant {
            role: role?,
            scope: scope?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::id::DeskId;

    #[test]
    fn a_scope_reads_as_it_was_written_and_nothing_else_does() {
        let desk = Scope::Desk(DeskId(
            "01890a5d-ac96-774b-bcce-b302099a8057".parse().unwrap(),
        ));
        for scope in [Scope::Network, desk] {
            assert_eq!(read_scope(&write_scope(scope)), Some(scope));
        }
        for other in [
            "",
            "desk",
            "desk:",
            "desk:1",
            "network:01890a5d-ac96-774b-bcce-b302099a8057",
        ] {
            assert_eq!(read_scope(other), None, "{other}");
        }
    }
}
