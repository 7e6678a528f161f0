//! Who may do what: one pure function, and the table behind it.

use super::role::{Grant, Role};
use super::target::Target;

/// Declares the verbs with all their words, so that a verb can be in no list by mistake.
macro_rules! verbs {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {
        /// Something that staff do.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Verb {
            $($(#[$doc])* $name,)+
        }

        impl Verb {
            /// Every verb.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];
        }
    };
}

verbs! {
    /// See who is expected when: name and code, nothing else.
    SeeArrivals,
    /// Note that somebody has arrived, was seen, or did not come.
    MarkArrival,
    /// See bookings with contact, language and note; search them.
    SeeBookings,
    /// Book for a caller or somebody at the door.
    BookForFamily,
    /// Move, cancel and merge bookings.
    ChangeBooking,
    /// See requests to be called, and note what became of them.
    AnswerCallbacks,
    /// Book for a family at somebody else's desk, with its consent.
    ReferFamily,
    /// Erase a family's data on its request.
    EraseFamily,
    /// Shut a desk for a day or longer.
    CloseDesk,
    /// Change when a desk receives.
    EditOpenings,
    /// Confirm that a desk's card is still right.
    VerifyDesk,
    /// Write drafts, ask for review, comment.
    Draft,
    /// Publish, withdraw and archive; write to everybody who signed up for an event.
    Publish,
    /// Admit organisations that apply.
    AdmitOrganisation,
    /// Invite people, and give and take roles.
    ManagePeople,
    /// See figures.
    SeeFigures,
    /// See who changed what.
    SeeHistory,
    /// See messages that were sent or failed, and send them again.
    SeeMessages,
    /// See what is promised to a drive, by first name and code; note what was brought, and what was sorted.
    ReceiveGoods,
    /// Give families what was brought to a drive, and correct its counts.
    GiveGoods,
    /// See who signed up for an event, with contact and language; sign somebody up, change it, take them off the list.
    SeeSignUps,
    /// At the door of an event: see who is expected by first name and code, and note who came.
    CheckIn,
}

impl Role {
    /// Whether the role includes a verb, wherever it holds.
    pub fn includes(self, verb: Verb) -> bool {
        use Verb as V;
        match self {
            Self::Coordinator => true,
            Self::Editor => matches!(
                verb,
                V::Draft | V::Publish | V::VerifyDesk | V::SeeSignUps | V::CheckIn
            ),
            Self::Author => matches!(verb, V::Draft | V::SeeSignUps | V::CheckIn),
            Self::DeskWorker => matches!(
                verb,
                V::SeeArrivals
                    | V::MarkArrival
                    | V::SeeBookings
                    | V::BookForFamily
                    | V::ChangeBooking
                    | V::AnswerCallbacks
                    | V::ReferFamily
                    | V::EraseFamily
                    | V::CloseDesk
                    | V::EditOpenings
                    | V::VerifyDesk
                    | V::SeeMessages
                    | V::ReceiveGoods
                    | V::GiveGoods
                    | V::CheckIn
            ),
            Self::Counter => matches!(
                verb,
                V::SeeArrivals | V::MarkArrival | V::ReceiveGoods | V::CheckIn
            ),
            Self::Observer => verb == V::SeeFigures,
        }
    }
}

/// What the holder of some grants is told when they want to do something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Permission {
    /// Go on.
    Granted,
    /// They may know of it, and may not do this.
    Forbidden,
    /// They may not even know that it exists.
    Unknown,
}

/// Whether the holder of `grants` may do `verb` to `target`.
pub fn permission(grants: &[Grant], verb: Verb, target: &Target) -> Permission {
    let mut told = Permission::Unknown;
    for grant in grants.iter().filter(|g| target.lies_in(g.scope)) {
        if grant.role.includes(verb) {
            return Permission::Granted;
        }
        told = Permission::Forbidden;
    }
    told
}

/// Whether the holder of `grants` may do `verb` to `target`, where nothing but that matters.
pub fn may(grants: &[Grant], verb: Verb, target: &Target) -> bool {
    permission(grants, verb, target) == Permission::Granted
}

/// Whether the holder of `grants` may do `verb` anywhere at all: what menus go by.
pub fn may_somewhere(grants: &[Grant], verb: Verb) -> bool {
    grants.iter().any(|grant| grant.role.includes(verb))
}
