//! The people whom one looks after.

use services::staff::people::PeopleError;

use crate::actions::stop::{Answer, Stop};
use crate::pages::staff::people::list::list_page;
use crate::staff_cx::StaffCx;

/// The list.
pub async fn show(cx: StaffCx) -> Answer {
    let people = cx
        .services
        .people(cx.staff())
        .await
        .map_err(|error| stop(&cx, error))?;
    Ok(list_page(&cx, people).respond(&cx))
}

/// The page of an error that no form explains.
pub fn stop(cx: &StaffCx, error: PeopleError) -> Stop {
    match error {
        PeopleError::Denied(denied) => cx.denied(denied),
        // Asked for by nothing but a form, which explains it.
        PeopleError::LastCoordinator => cx.denied(services::staff::Denied::Forbidden),
        PeopleError::Failure(failure) => failure.into(),
    }
}
