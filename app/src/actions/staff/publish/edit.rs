//! Write a card.

use axum::extract::Path;
use domain::publishing::Card;
use domain::staff::rights::Verb;
use domain::staff::target::Target;
use http::StatusCode;
use services::staff::publish::{SaveCard, SaveError, Saved};
use uuid::Uuid;

use super::refused::{explained, key_of, stopped};
use crate::actions::stop::{Answer, see_other};
use crate::forms::errors::FieldErrors;
use crate::forms::guard::{Counted, key};
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::forms::staff::publish::drive::with_more_rows;
use crate::forms::staff::publish::{card, drive, event};
use crate::pages::staff::publish::edit::{Overtaken, edit_page};
use crate::staff_cx::StaffCx;

/// The form, filled in with the latest version.
pub async fn show(cx: StaffCx, Path(id): Path<String>) -> Answer {
    let dossier = cx.services.dossier(cx.staff(), key_of(&id)?).await;
    let dossier = dossier.map_err(|e| stopped(&cx, e))?;
    let (form, sheet) = (card::shown(&dossier.latest), Sheet::fresh(&cx));
    Ok(edit_page(&cx, dossier, form, sheet, None).respond(&cx))
}

/// Writes a new version, and asks for its review if that was the button.
pub async fn send(cx: StaffCx, _: Counted, Path(id): Path<String>, form: RawForm) -> Answer {
    let thing = key_of(&id)?;
    let dossier = cx.services.dossier(cx.staff(), thing).await;
    let dossier = dossier.map_err(|e| stopped(&cx, e))?;
    let Ok(key) = key(&cx, &form)? else {
        return Ok(edit_page(&cx, dossier, form, Sheet::stale(&cx), None).respond(&cx));
    };
    if let Some(form) = with_more_rows(&form) {
        let sheet = Sheet {
            status: StatusCode::OK,
            ..Sheet::refused(&cx, key, FieldErrors::default())
        };
        return Ok(edit_page(&cx, dossier, form, sheet, None).respond(&cx));
    }
    let written = match card::parse(&cx, &form, thing, &dossier.latest.card) {
        Ok(written) => written,
        Err(errors) => {
            let sheet = Sheet::refused(&cx, key, errors);
            return Ok(edit_page(&cx, dossier, form, sheet, None).respond(&cx));
        }
    };
    let errors = impossible(&cx, thing, &written.card, &dossier.latest.card, &form);
    if !errors.is_empty() {
        let sheet = Sheet::refused(&cx, key, errors);
        return Ok(edit_page(&cx, dossier, form, sheet, None).respond(&cx));
    }
    let seen = form.get("visto").parse().unwrap_or(0);
    let save = SaveCard {
        seen,
        card: written.card,
        confirmed: written.confirmed,
        note: written.note,
    };
    let saved = match cx.services.save_card(cx.staff(), thing, save).await {
        Ok(saved) => saved,
        Err(SaveError::Changed(theirs)) => return overtaken(&cx, thing, seen, *theirs, form).await,
        Err(SaveError::Step(error)) => {
            let (status, words) = explained(&cx, error)?;
            let sheet = Sheet::fresh(&cx).warned(status, words);
            return Ok(edit_page(&cx, dossier, form, sheet, None).respond(&cx));
        }
    };
    let (Saved::New(number) | Saved::Same(number)) = saved;
    if form.get("poi") != "revisione" {
        return Ok(see_other(&format!("/staff/contenuti/{thing}")));
    }
    match cx.services.ask_review(cx.staff(), thing, number).await {
        Ok(()) => Ok(see_other(&format!("/staff/contenuti/{thing}/stato"))),
        Err(error) => {
            let (status, words) = explained(&cx, error)?;
            let sheet = Sheet::fresh(&cx).warned(status, words);
            Ok(edit_page(&cx, dossier, form, sheet, None).respond(&cx))
        }
    }
}

/// What cannot be in a card, at its fields.
fn impossible(
    cx: &StaffCx,
    thing: Uuid,
    card: &Card,
    before: &Card,
    form: &RawForm,
) -> FieldErrors {
    match (card, before) {
        (Card::Event(card), Card::Event(before)) => {
            let found = cx.services.event_findings(thing, card, Some(before));
            event::faults(cx, card, form, &found)
        }
        (Card::Drive(card), Card::Drive(before)) => {
            let found = cx.services.drive_findings(card, Some(before));
            let mut errors = FieldErrors::default();
            if !cx.staff().may(Verb::Draft, &Target::drive(card)) {
                errors.add("municipi", cx.texts.get("staff-drives-error-whole-network"));
            }
            errors.extend(&drive::faults(cx, card, form, &found));
            errors
        }
        _ => FieldErrors::default(),
    }
}

/// Somebody else was faster: the form as it was typed, beside what they changed. Sent again, it is written over theirs.
async fn overtaken(
    cx: &StaffCx,
    thing: Uuid,
    seen: u32,
    theirs: domain::publishing::Revision,
    form: RawForm,
) -> Answer {
    let versions = cx.services.versions(cx.staff(), thing).await;
    let (mut dossier, versions) = versions.map_err(|e| stopped(cx, e))?;
    let base = versions.into_iter().find(|v| v.number == seen);
    let base = base.map_or_else(|| theirs.card.clone(), |v| v.card);
    dossier.latest = theirs;
    let words = cx.texts.get("publish-refused-overtaken");
    let sheet = Sheet::fresh(cx).warned(StatusCode::CONFLICT, words);
    Ok(edit_page(cx, dossier, form, sheet, Some(Overtaken(base))).respond(cx))
}
