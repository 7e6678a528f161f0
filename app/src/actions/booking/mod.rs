//! From a desk to an appointment, one verb a file.

pub mod choose_desk;
pub mod choose_time;
pub mod confirm;
pub mod details;
pub mod give_back;
pub mod in_progress;
pub mod more_time;
pub mod other_desk;
pub mod other_time;
pub mod who;
