//! The demonstration content: read from the TOML of `demo/`, which this program carries, and put into a database.

mod drives;
mod events;
mod files;
mod ids;
mod load;
mod organisations;
mod staff;

pub use load::{Demo, DemoError, put};
pub use staff::{DemoStaff, people};
