//! What a card said before, and taking it up again.

use axum::extract::Path;
use uuid::Uuid;

use super::refused::{explained, key_of, stopped};
use crate::actions::stop::{Answer, see_other};
use crate::forms::guard::{Counted, key};
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::pages::staff::publish::versions::versions_page;
use crate::staff_cx::StaffCx;

/// The versions.
pub async fn show(cx: StaffCx, Path(id): Path<String>) -> Answer {
    page(&cx, key_of(&id)?, Sheet::fresh(&cx)).await
}

async fn page(cx: &StaffCx, thing: Uuid, sheet: Sheet) -> Answer {
    let versions = cx.services.versions(cx.staff(), thing).await;
    let (dossier, versions) = versions.map_err(|e| stopped(cx, e))?;
    Ok(versions_page(cx, dossier, versions, sheet).respond(cx))
}

/// Makes a new draft of an old version.
pub async fn send(cx: StaffCx, _: Counted, Path(id): Path<String>, form: RawForm) -> Answer {
    let thing = key_of(&id)?;
    if key(&cx, &form)?.is_err() {
        return page(&cx, thing, Sheet::stale(&cx)).await;
    }
    let seen = form.get("visto").parse().unwrap_or(0);
    let number = form.get("versione").parse().unwrap_or(0);
    let restored = cx
        .services
        .restore_version(cx.staff(), thing, seen, number)
        .await;
    match restored {
        Ok(()) => Ok(see_other(&format!("/staff/contenuti/{thing}"))),
        Err(error) => {
            let (status, words) = explained(&cx, error)?;
            page(&cx, thing, Sheet::fresh(&cx).warned(status, words)).await
        }
    }
}
