//! The staff side, one verb a file. Every handler but those of the sign-in takes a [`crate::staff_cx::StaffCx`].

mod day;
mod drives;
mod events;
mod figures;
mod home;
mod openings;
mod people;
mod publish;
mod translations;

use crate::staff_routes::Routes;

/// All routes of the staff side, one function an area. None has a language in its address: pages are in that of the account.
pub fn routes() -> Routes {
    Routes::signed_in()
        .get("/staff", home::with_slash)
        .get("/staff/", home::show)
        .and(day::routes())
        .and(drives::routes())
        .and(events::routes())
        .and(openings::routes())
        .and(people::door())
        .and(people::own())
        .and(publish::routes())
        .and(translations::routes())
        .and(people::others())
        .and(figures::routes())
}
