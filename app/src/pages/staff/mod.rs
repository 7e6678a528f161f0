//! Pages for those who sign in, one a file.

pub mod day;
pub mod drives;
pub mod events;
pub mod figures;
pub mod home;
mod marks;
pub mod openings;
pub mod people;
pub mod publish;
pub mod refusal;
pub mod translations;
