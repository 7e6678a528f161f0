//! Drives: what donors look for and promise to bring, one verb a file. What did not come is given back to the needs in [`missed`].

mod arrive;
mod browse;
mod change;
mod erase;
mod find;
mod follow;
mod give_back;
mod missed;
mod place;
mod pledge;
mod report;
mod shop;
mod withdraw;

pub use browse::{DriveNeeds, ItemNeed};
pub use change::{ChangePledgeError, ChangedPledge};
pub use find::PledgeSeen;
pub use place::{PlaceWish, WindowRoom};
pub use pledge::{PledgeError, PledgeWish, Pledged, Shortage};
pub use report::DriveReport;
pub use shop::{NotedAtShop, Shop, ShopError};
pub use withdraw::{WithdrawError, Withdrawn};

pub(crate) use arrive::{Moved, Moves, NotedBy, pieces};
pub(crate) use shop::in_its_municipality;
