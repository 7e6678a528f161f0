//! The demonstration content: read from the TOML of `demo/`, which this program carries, and put into a database.

mod files;
mod ids;
mod load;

pub use load::{Demo, DemoError, put};
