//! Figures as tables, as drawings and as files, for staff and for everybody.

pub mod chart;
pub mod file;
pub mod released;
pub mod section;
pub mod table;
