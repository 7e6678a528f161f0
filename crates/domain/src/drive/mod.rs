//! Collections of things that families need: what is wanted, where and when it is brought, who has promised it, what came of it.

mod catalogue;
mod kit;

mod item;
mod point;
mod window;

mod card;
#[expect(
    clippy::module_inception,
    reason = "the drive itself, named for what it is"
)]
mod drive;
mod finding;

mod basket;
mod due;
mod pledge;
mod stock;
mod tally;

pub use basket::{Basket, BasketError, LINES_MAX, QUANTITY_MAX, QuantityError};
pub use card::{DriveCard, DriveContact, Period};
pub use catalogue::CatalogueItem;
pub use drive::{Drive, Phase};
pub use due::{Due, GRACE_DAYS, GRACE_DAYS_MAX, reminder_at};
pub use finding::{DriveFinding, findings};
pub use item::{
    DriveItem, ITEM_NAME_MAX, ITEM_NOTE_MAX, ITEMS_MAX, ItemName, NEEDED_MAX, Priority,
};
pub use kit::{Kit, KitWish};
pub use pledge::{Donor, Pledge, PledgeLine, PledgePlace, PledgeStatus, pledge_erased_on};
pub use point::{DropOffPoint, POINTS_MAX, PointKind};
pub use stock::{Counter, MoveKind, StockMove};
pub use tally::{FEW, Progress, Shown, Tally};
pub use window::{Window, WindowChange, WindowDate, WindowDays, WindowStanding};
