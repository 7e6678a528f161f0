//! The rules of the domain, held against days, zones and desks that nobody picked by hand.

mod support;

mod clock_changes;
mod closures;
mod directory;
mod drives;
mod events;
mod figures;
mod free_slots;
mod opening_changes;
mod openings;
mod oracle;
mod people;
mod phone_line;
mod publishing;
mod rights;
mod seats;
mod slots;
