//! The first page.

use axum::response::Response;

use crate::actions::stop::{Answer, see_other};
use crate::pages::staff::home::home_page;
use crate::staff_cx::StaffCx;

/// `/staff` is `/staff/`.
pub async fn with_slash(_: StaffCx) -> Response {
    see_other("/staff/")
}

/// What one's roles open. Whoever only receives families is led to those of today: everything else is in the menu.
pub async fn show(cx: StaffCx) -> Answer {
    if cx.staff().only_receives() {
        return Ok(see_other("/staff/oggi"));
    }
    Ok(home_page(&cx).respond(&cx))
}
