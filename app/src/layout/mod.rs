//! What stands around every page.

pub mod breadcrumb;
pub mod document;
mod footer;
mod header;
mod staff;
pub mod staff_menu;
