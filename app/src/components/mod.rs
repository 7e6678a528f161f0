//! Parts that several pages share, one a file.

pub mod icon;
pub mod phone;
