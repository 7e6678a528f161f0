//! Pages for those who write, review and publish cards.

pub mod applications;
pub mod begin;
mod desk_fields;
pub mod diff;
mod drive_facts;
mod drive_fields;
pub mod edit;
mod event_facts;
mod event_fields;
mod facts;
mod findings;
pub mod inputs;
pub mod list;
pub mod organisation_fields;
pub mod picture;
pub mod preview;
pub mod state;
mod steps;
pub mod tabs;
pub mod text_fields;
pub mod versions;
