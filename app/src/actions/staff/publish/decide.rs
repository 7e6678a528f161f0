//! Admit or decline an organisation that applied.

use axum::extract::Path;
use axum::response::Response;
use domain::staff::rights::Verb;

use super::refused::{explained, key_of};
use crate::actions::stop::{Answer, see_other};
use crate::error::PageError;
use crate::forms::guard::{Counted, key};
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::forms::staff::publish::step::sentence;
use crate::pages::staff::publish::applications::{Applied, applications_page};
use crate::staff_cx::StaffCx;

/// Those who wait.
pub async fn show(cx: StaffCx) -> Answer {
    let sheet = Sheet::fresh(&cx);
    page(&cx, RawForm::default(), sheet).await
}

/// The address of one decision has the page of all.
pub async fn one(_: StaffCx) -> Response {
    see_other("/staff/enti")
}

async fn page(cx: &StaffCx, form: RawForm, sheet: Sheet) -> Answer {
    cx.require_somewhere(Verb::AdmitOrganisation)?;
    let waiting = cx.services.applications(cx.staff()).await?;
    let waiting = waiting
        .into_iter()
        .map(|(listed, person)| Applied {
            listed,
            person: person.name.as_str().to_owned(),
            email: person.email.as_str().to_owned(),
        })
        .collect();
    Ok(applications_page(cx, waiting, form, sheet).respond(cx))
}

/// Decides. Deciding again does nothing again.
pub async fn send(cx: StaffCx, _: Counted, Path(id): Path<String>, form: RawForm) -> Answer {
    let thing = key_of(&id)?;
    cx.require_somewhere(Verb::AdmitOrganisation)?;
    let Ok(key) = key(&cx, &form)? else {
        return page(&cx, form, Sheet::stale(&cx)).await;
    };
    let (services, staff) = (&cx.services, cx.staff());
    let decided = match form.get("decisione") {
        "accogli" => services.admit_organisation(staff, thing).await,
        "rifiuta" => match sentence(&cx, &form) {
            Ok(sentence) => {
                services
                    .decline_organisation(staff, thing, sentence, key)
                    .await
            }
            Err(errors) => return page(&cx, form, Sheet::refused(&cx, key, errors)).await,
        },
        _ => return Err(PageError::BadForm.into()),
    };
    match decided {
        Ok(()) => Ok(see_other("/staff/enti")),
        Err(error) => {
            let (status, words) = explained(&cx, error)?;
            page(&cx, form, Sheet::fresh(&cx).warned(status, words)).await
        }
    }
}
