//! The appointment once it is made: found, shown, moved, called off, deleted. Views only.

pub mod cancel;
pub mod erase;
pub mod find;
pub mod found;
pub mod gone;
pub mod italian;
pub mod links;
pub mod move_to;
pub mod show;
pub mod slip;
