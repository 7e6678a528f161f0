//! What stands around every page.

pub mod breadcrumb;
pub mod document;
pub mod embedded;
mod footer;
mod header;
mod staff;
pub mod staff_menu;
