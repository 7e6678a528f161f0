//! Pages of whoever promises to bring something to a drive.

pub mod ask;
pub mod basket;
pub mod change;
pub mod confirm;
pub mod ended;
pub mod erase;
pub mod found;
pub mod hours;
pub mod quantities;
pub mod receipt;
pub mod show;
pub mod when;
pub mod withdraw;
