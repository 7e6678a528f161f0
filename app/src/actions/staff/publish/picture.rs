//! Give an event a picture, or take it away.

use axum::extract::Path;
use domain::event::EventCard;
use domain::publishing::{Card, TextField};
use domain::text::Line;
use http::StatusCode;
use services::picture::{ALTERNATIVE_MAX, ImageRefusal, PictureError};
use services::staff::publish::{Dossier, SaveCard, SaveError};
use uuid::Uuid;

use super::refused::{explained, key_of, stopped};
use crate::actions::stop::{Answer, Stop, see_other};
use crate::error::PageError;
use crate::forms::errors::FieldErrors;
use crate::forms::guard::{Counted, key};
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::forms::upload::{Sent, Upload};
use crate::pages::events::event::sizes_of;
use crate::pages::staff::publish::picture::picture_page;
use crate::staff_cx::StaffCx;

/// The form.
pub async fn show(cx: StaffCx, Path(id): Path<String>) -> Answer {
    let (dossier, card) = event(&cx, key_of(&id)?).await?;
    let alternative = card.picture.as_ref();
    let said = alternative.and_then(|p| p.alternative.get(domain::locale::Locale::It));
    let said = said.unwrap_or_default().to_owned();
    let form = RawForm::from_iter([("alternativo".to_owned(), said)]);
    page(&cx, dossier, &card, form, Sheet::fresh(&cx)).await
}

/// Keeps the picture and writes a new version of the card with it.
pub async fn send(
    cx: StaffCx,
    _: Counted,
    Path(id): Path<String>,
    Upload { form, file }: Upload,
) -> Answer {
    let thing = key_of(&id)?;
    let (dossier, card) = event(&cx, thing).await?;
    let Ok(key) = key(&cx, &form)? else {
        return page(&cx, dossier, &card, form, Sheet::stale(&cx)).await;
    };
    let picture = match form.get("poi") {
        "togli" => Ok(None),
        _ => wanted(&cx, &card, &form, file).await?.map(Some),
    };
    let picture = match picture {
        Ok(picture) => picture,
        Err(errors) => {
            let sheet = Sheet::refused(&cx, key, errors);
            return page(&cx, dossier, &card, form, sheet).await;
        }
    };
    let save = SaveCard {
        seen: form.get("visto").parse().unwrap_or(0),
        card: Card::Event(Box::new(EventCard {
            picture,
            ..card.clone()
        })),
        confirmed: Vec::<(TextField, domain::locale::Locale)>::new(),
        note: None,
    };
    let (status, words) = match cx.services.save_card(cx.staff(), thing, save).await {
        Ok(_) => return Ok(see_other(&format!("/staff/contenuti/{thing}/anteprima"))),
        Err(SaveError::Changed(_)) => (
            StatusCode::CONFLICT,
            cx.texts.get("publish-refused-changed"),
        ),
        Err(SaveError::Step(error)) => explained(&cx, error)?,
    };
    let sheet = Sheet::fresh(&cx).warned(status, words);
    page(&cx, dossier, &card, form, sheet).await
}

/// The card with this key, if it is that of an event.
async fn event(cx: &StaffCx, thing: Uuid) -> Result<(Dossier, EventCard), Stop> {
    let dossier = cx.services.dossier(cx.staff(), thing).await;
    let dossier = dossier.map_err(|e| stopped(cx, e))?;
    match dossier.latest.card.clone() {
        Card::Event(card) => Ok((dossier, *card)),
        Card::Desk(_) | Card::Organisation(_) | Card::Drive(_) => Err(PageError::NotFound.into()),
    }
}

async fn page(
    cx: &StaffCx,
    dossier: Dossier,
    card: &EventCard,
    form: RawForm,
    sheet: Sheet,
) -> Answer {
    let sizes = sizes_of(cx, card).await?;
    Ok(picture_page(cx, dossier, sizes, form, sheet).respond(cx))
}

/// The picture that was sent, or the one there was with other words; the inner error is at the fields.
async fn wanted(
    cx: &StaffCx,
    card: &EventCard,
    form: &RawForm,
    file: Sent,
) -> Result<Result<domain::event::Picture, FieldErrors>, Stop> {
    let t = cx.texts;
    let mut errors = FieldErrors::default();
    let refused = |refusal: ImageRefusal| {
        t.get(match refusal {
            ImageRefusal::FileTooLarge => "publish-picture-too-large",
            ImageRefusal::NotAnImage => "publish-picture-no-image",
            ImageRefusal::TooManyPixels => "publish-picture-too-many-pixels",
            ImageRefusal::Damaged => "publish-picture-damaged",
        })
    };
    let alternative = Line::parse(form.get("alternativo"), ALTERNATIVE_MAX);
    if alternative.is_err() {
        errors.add("alternativo", t.get("publish-picture-no-alternative"));
    }
    let bytes = match file {
        Sent::Bytes(bytes) => Some(bytes),
        Sent::TooLarge => {
            errors.add("immagine", refused(ImageRefusal::FileTooLarge));
            None
        }
        Sent::Nothing => {
            if card.picture.is_none() {
                errors.add("immagine", t.get("publish-picture-none"));
            }
            None
        }
    };
    let Ok(alternative) = alternative else {
        return Ok(Err(errors));
    };
    if !errors.is_empty() {
        return Ok(Err(errors));
    }
    let Some(bytes) = bytes else {
        let mut picture = card.picture.clone().ok_or(PageError::BadForm)?;
        let italian = domain::locale::Locale::It;
        picture.alternative.set(italian, alternative.as_str());
        return Ok(Ok(picture));
    };
    match cx
        .services
        .keep_picture(cx.staff(), bytes, &alternative)
        .await
    {
        Ok(picture) => Ok(Ok(picture)),
        Err(PictureError::Refused(refusal)) => {
            errors.add("immagine", refused(refusal));
            Ok(Err(errors))
        }
        Err(PictureError::Denied(denied)) => Err(cx.denied(denied)),
        Err(PictureError::Failure(failure)) => Err(failure.into()),
    }
}
