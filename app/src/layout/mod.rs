//! What stands around every page.

pub mod document;
mod header;
mod footer;
pub mod breadcrumb;
