//! What staff do about drives, one verb a file: at the counter, with what is in stock, for the shops.

mod at_counter;
mod give;
mod receive;
mod shop_link;
mod stock;

pub use at_counter::{AtCounter, DriveDay, ExpectedWindow};
pub use give::Giving;
pub use receive::{ReceiveError, Received};
pub use stock::{DriveStock, Noted, StockError};
pub use store::drive_item::Counted;
