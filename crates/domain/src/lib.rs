//! What Vicino is about, without input or output: territories, desks, slots, bookings, and the rules that hold between them.
//!
//! Nothing here reads a clock, a file or a random number: instants, dates and random bytes are arguments.

pub mod availability;
pub mod booking;
pub mod callback;
pub mod clock;
pub mod contact;
pub mod desk;
pub mod directory;
pub mod drive;
pub mod event;
pub mod feedback;
pub mod figures;
pub mod holidays;
pub mod id;
pub mod image;
pub mod locale;
pub mod message;
pub mod opening;
pub mod opening_change;
pub mod organisation;
pub mod phone_line;
pub mod publishing;
pub mod search;
pub mod secret;
pub mod slot;
pub mod staff;
pub mod territory;
pub mod text;
