//! Events: what families look for and sign up for, one verb a file. The line of those who wait is served in [`offer_round`].

mod accept_offer;
mod browse;
mod change;
mod erase;
mod find;
mod follow;
mod leave;
mod offer_round;
mod part;
mod places;
mod search;
mod sign_up;
mod ticket;

pub use accept_offer::AcceptError;
pub use browse::{ARCHIVE_PER_PAGE, ArchivePage};
pub use change::{ChangeSignUpError, ChangedSignUp};
pub use find::SignUpSeen;
pub use leave::{LeaveError, Left};
pub use places::{PartPlaces, Places};
pub use search::{SEARCH_PER_PAGE, SearchHit, SearchPage};
pub(crate) use sign_up::Through;
pub use sign_up::{IfFull, SignUpError, SignUpWish, SignedUp};

pub(crate) use offer_round::OFFER_ENDS;
pub(crate) use part::part_of;
