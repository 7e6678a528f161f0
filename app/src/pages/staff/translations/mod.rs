//! Pages for those who translate.

pub mod import;
pub mod list;
pub mod side_by_side;
