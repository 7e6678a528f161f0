//! Settings: defaults, then `vicino.toml`, then the environment; typed, checked, and documented once.

mod for_services;
mod kind;
mod load;
mod report;
mod settings;

pub use kind::{ClientNetworks, DatabaseUrl, LogFilter, LogFormat, Secret, SecretUrl, SiteUrl};
pub use load::{Loaded, Origin, SettingError, Sources};
pub use report::{markdown, table};
pub use settings::{KNOWN, Known, Settings};
