//! What somebody is told who may not do something.

use domain::staff::account::Staff;
use domain::staff::rights::{Permission, Verb};
use domain::staff::target::Target;

/// Why something is not done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Denied {
    /// They may know of it, and may not do this: HTTP 403.
    #[error("not allowed")]
    Forbidden,
    /// They may not know that it exists: HTTP 404.
    #[error("unknown")]
    Unknown,
}

impl Denied {
    /// Lets somebody through who may do `verb` to `target`. Every verb of staff asks here first.
    ///
    /// # Errors
    /// See [`Denied`].
    pub fn unless(staff: &Staff, verb: Verb, target: &Target) -> Result<(), Self> {
        match staff.permission(verb, target) {
            Permission::Granted => Ok(()),
            Permission::Forbidden => Err(Self::Forbidden),
            Permission::Unknown => Err(Self::Unknown),
        }
    }

    /// Lets somebody through who may do `verb` to anything at all: for lists, which are then cut down to what they may see.
    ///
    /// # Errors
    /// [`Denied::Forbidden`].
    pub fn unless_somewhere(staff: &Staff, verb: Verb) -> Result<(), Self> {
        if staff.may_somewhere(verb) {
            Ok(())
        } else {
            Err(Self::Forbidden)
        }
    }
}
