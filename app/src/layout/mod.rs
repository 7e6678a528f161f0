//! What stands around every page.

pub mod breadcrumb;
pub mod document;
pub mod embedded;
pub mod feedback;
mod footer;
mod header;
mod staff;
pub mod staff_menu;
