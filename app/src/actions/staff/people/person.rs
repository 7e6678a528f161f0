//! Somebody whom one looks after: roles, and whether they may sign in.

use axum::extract::Path;
use domain::id::StaffId;
use domain::staff::account::Staff;
use http::StatusCode;
use services::staff::people::PeopleError;

use super::list::stop;
use crate::actions::stop::{Answer, Stop, see_other};
use crate::error::PageError;
use crate::forms::errors::FieldErrors;
use crate::forms::guard::{Counted, key};
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::forms::staff::people::role::RoleForm;
use crate::pages::staff::people::person::{DO, person_page};
use crate::staff_cx::StaffCx;

/// The page.
pub async fn show(cx: StaffCx, Path(person): Path<String>) -> Answer {
    let whom = found(&cx, &person).await?;
    let sheet = Sheet::fresh(&cx);
    Ok(person_page(&cx, whom, RoleForm::default(), sheet).respond(&cx))
}

/// Does one of the things that the page offers. Sent twice, the second changes nothing.
pub async fn send(cx: StaffCx, _: Counted, Path(person): Path<String>, raw: RawForm) -> Answer {
    let whom = found(&cx, &person).await?;
    let role = RoleForm::typed(&raw);
    let Ok(key) = key(&cx, &raw)? else {
        return Ok(person_page(&cx, whom, role, Sheet::stale(&cx)).respond(&cx));
    };
    let (services, by) = (&cx.services, cx.staff());
    let mut errors = FieldErrors::default();
    let done = match raw.get(DO) {
        what @ ("dai" | "togli") => match role.grant(cx.texts, &mut errors) {
            Some(grant) if what == "dai" => services.give(by, whom.id, grant).await,
            Some(grant) => services.take(by, whom.id, grant).await,
            None => {
                let sheet = Sheet::refused(&cx, key, errors);
                return Ok(person_page(&cx, whom, role, sheet).respond(&cx));
            }
        },
        "escludi" => services.shut_out(by, whom.id).await,
        "riammetti" => services.let_in(by, whom.id).await,
        "invita" => services.invite_again(by, whom.id).await,
        "azzera" => services.reset_factor(by, whom.id).await,
        _ => return Err(PageError::BadForm.into()),
    };
    match done {
        // Whoever took the last role that they look after may not know of the person any more.
        Ok(()) if services.person(by, whom.id).await.is_err() => Ok(see_other("/staff/persone")),
        Ok(()) => Ok(see_other(&format!("/staff/persone/{}", whom.id))),
        Err(PeopleError::LastCoordinator) => {
            let words = cx.texts.get("staff-error-last-coordinator");
            let sheet = Sheet::fresh(&cx).warned(StatusCode::UNPROCESSABLE_ENTITY, words);
            Ok(person_page(&cx, whom, role, sheet).respond(&cx))
        }
        Err(error) => Err(stop(&cx, error)),
    }
}

async fn found(cx: &StaffCx, person: &str) -> Result<Staff, Stop> {
    let id = person
        .parse()
        .map(StaffId)
        .map_err(|_| PageError::NotFound)?;
    cx.services
        .person(cx.staff(), id)
        .await
        .map_err(|error| stop(cx, error))
}
