//! Take a card a step further, or say something about it.

use axum::extract::Path;
use domain::id::DeskId;
use domain::secret::FormKey;
use domain::staff::rights::Verb;
use domain::staff::target::Target;
use services::staff::publish::StepError;
use uuid::Uuid;

use super::refused::{explained, key_of, stopped};
use crate::actions::stop::{Answer, see_other};
use crate::error::PageError;
use crate::forms::errors::FieldErrors;
use crate::forms::guard::{Counted, key};
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::forms::staff::publish::step::{LEAVES, beside, comment, hours, leaves};
use crate::pages::staff::publish::state::state_page;
use crate::staff_cx::StaffCx;

/// Where it stands.
pub async fn show(cx: StaffCx, Path(id): Path<String>) -> Answer {
    page(&cx, key_of(&id)?, RawForm::default(), Sheet::fresh(&cx)).await
}

async fn page(cx: &StaffCx, thing: Uuid, form: RawForm, sheet: Sheet) -> Answer {
    let dossier = cx.services.dossier(cx.staff(), thing).await;
    let dossier = dossier.map_err(|e| stopped(cx, e))?;
    let form = beside(cx, &form, &dossier.publication);
    Ok(state_page(cx, dossier, form, sheet).respond(cx))
}

/// Why nothing was done.
enum NotTaken {
    Form(FieldErrors),
    Step(StepError),
    Unknown,
}

impl From<StepError> for NotTaken {
    fn from(error: StepError) -> Self {
        Self::Step(error)
    }
}

impl From<FieldErrors> for NotTaken {
    fn from(errors: FieldErrors) -> Self {
        Self::Form(errors)
    }
}

/// Does what the button says.
pub async fn send(cx: StaffCx, _: Counted, Path(id): Path<String>, form: RawForm) -> Answer {
    let thing = key_of(&id)?;
    let Ok(key) = key(&cx, &form)? else {
        return page(&cx, thing, form, Sheet::stale(&cx)).await;
    };
    match take(&cx, thing, &form, key).await {
        Ok(()) => Ok(see_other(&format!("/staff/contenuti/{thing}/stato"))),
        Err(NotTaken::Unknown) => Err(PageError::BadForm.into()),
        Err(NotTaken::Form(errors)) => {
            page(&cx, thing, form, Sheet::refused(&cx, key, errors)).await
        }
        Err(NotTaken::Step(error)) => {
            let ways = match error {
                StepError::Awaited(_) => to_families(&cx, thing),
                _ => Vec::new(),
            };
            let (status, words) = explained(&cx, error)?;
            let sheet = Sheet::fresh(&cx).warned(status, words).leading(ways);
            page(&cx, thing, form, sheet).await
        }
    }
}

/// Where whoever may does something about the families who are expected at a desk: their appointments, its openings.
fn to_families(cx: &StaffCx, thing: Uuid) -> Vec<(String, String)> {
    let Some(desk) = cx.directory.desk(DeskId(thing)) else {
        return Vec::new();
    };
    let target = Target::desk(desk);
    let ways = [
        (
            Verb::ChangeBooking,
            format!("/staff/settimana?sportello={}", desk.slug),
            "publish-awaited-bookings",
        ),
        (
            Verb::VerifyDesk,
            format!("/staff/sportelli/{}", desk.slug),
            "publish-awaited-openings",
        ),
    ];
    let ways = ways.into_iter();
    ways.filter(|(verb, ..)| cx.staff().may(*verb, &target))
        .map(|(_, url, words)| (url, cx.texts.get(words)))
        .collect()
}

async fn take(cx: &StaffCx, thing: Uuid, form: &RawForm, key: FormKey) -> Result<(), NotTaken> {
    let (services, staff) = (&cx.services, cx.staff());
    let seen = form.get("visto").parse().unwrap_or(0);
    match form.get("passo") {
        "commenta" => {
            let text = comment(cx, form)?;
            services.comment_card(staff, thing, text, key).await?;
        }
        "rimanda" => {
            let text = comment(cx, form)?;
            services.send_back(staff, thing, seen, text, key).await?;
        }
        "revisione" => services.ask_review(staff, thing, seen).await?,
        "pubblica" => {
            let (when, until) = hours(cx, form)?;
            services
                .publish_card(staff, thing, seen, when, until)
                .await?;
        }
        "togli" => services.unpublish_card(staff, thing, seen).await?,
        LEAVES => {
            let at = leaves(cx, form)?;
            services.unpublish_card_at(staff, thing, seen, at).await?;
        }
        "lascia" => services.drop_changes(staff, thing, seen).await?,
        "annulla" => services.cancel_card(staff, thing, seen).await?,
        "archivia" => services.archive_card(staff, thing, seen).await?,
        _ => return Err(NotTaken::Unknown),
    }
    Ok(())
}
