//! Pages for those who write, review and publish cards.

pub mod applications;
pub mod begin;
mod desk_fields;
mod diff;
pub mod edit;
mod facts;
pub mod inputs;
pub mod list;
pub mod organisation_fields;
pub mod preview;
pub mod state;
mod steps;
mod tabs;
mod text_fields;
pub mod versions;
