//! Pages about the site and the network.

pub mod accessibility;
pub mod legal;
mod part;
pub mod privacy;
pub mod project;
pub mod questions;
