//! Translate a card.

use axum::extract::Path;
use domain::locale::Locale;
use http::StatusCode;
use services::staff::publish::{SaveCard, SaveError, Saved};
use uuid::Uuid;

use super::target;
use crate::actions::staff::publish::refused::{explained, key_of, stopped};
use crate::actions::stop::{Answer, Stop, see_other};
use crate::error::PageError;
use crate::forms::guard::{Counted, key};
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::forms::staff::publish::translation;
use crate::pages::staff::publish::tabs::{Tab, tab_path, translation_path};
use crate::pages::staff::translations::list::target_locales;
use crate::pages::staff::translations::side_by_side::{Desk, side_by_side_page};
use crate::staff_cx::StaffCx;

/// Without a language: the first that texts are put into.
pub async fn first(cx: StaffCx, Path(id): Path<String>) -> Answer {
    let first = target_locales(&cx).into_iter().next();
    let (first, thing) = (first.ok_or(PageError::NotFound)?, key_of(&id)?);
    let known = cx.services.dossier(cx.staff(), thing).await;
    known.map_err(|e| stopped(&cx, e))?;
    Ok(see_other(&translation_path(thing, first)))
}

/// The form, filled in with the latest version.
pub async fn show(cx: StaffCx, Path((id, tag)): Path<(String, String)>) -> Answer {
    let desk = desk(&cx, key_of(&id)?, target(&cx, &tag)?, None).await?;
    let form = translation::shown(&desk.dossier.latest);
    let sheet = Sheet::fresh(&cx);
    Ok(side_by_side_page(&cx, desk, form, sheet).respond(&cx))
}

/// Writes a new version, and asks for its review if that was the button.
pub async fn send(
    cx: StaffCx,
    _: Counted,
    Path((id, tag)): Path<(String, String)>,
    form: RawForm,
) -> Answer {
    let (thing, locale) = (key_of(&id)?, target(&cx, &tag)?);
    let seen = form.get("visto").parse().unwrap_or(0);
    let at = desk(&cx, thing, locale, None).await?;
    let answer = |desk, form, sheet| Ok(side_by_side_page(&cx, desk, form, sheet).respond(&cx));
    let Ok(key) = key(&cx, &form)? else {
        return answer(at, form, Sheet::stale(&cx));
    };
    let written = match translation::parse(&cx, &form, locale, &at.dossier.latest.card) {
        Ok(written) => written,
        Err(errors) => return answer(at, form, Sheet::refused(&cx, key, errors)),
    };
    let save = SaveCard {
        seen,
        card: written.card,
        confirmed: written.confirmed,
        note: written.note,
    };
    let saved = match cx.services.save_card(cx.staff(), thing, save).await {
        Ok(saved) => saved,
        Err(SaveError::Changed(_)) => {
            let words = cx.texts.get("publish-refused-overtaken");
            let sheet = Sheet::fresh(&cx).warned(StatusCode::CONFLICT, words);
            return answer(desk(&cx, thing, locale, Some(seen)).await?, form, sheet);
        }
        Err(SaveError::Step(error)) => {
            let (status, words) = explained(&cx, error)?;
            return answer(at, form, Sheet::fresh(&cx).warned(status, words));
        }
    };
    let (Saved::New(number) | Saved::Same(number)) = saved;
    if form.get("poi") != "revisione" {
        return Ok(see_other(&translation_path(thing, locale)));
    }
    match cx.services.ask_review(cx.staff(), thing, number).await {
        Ok(()) => Ok(see_other(&tab_path(thing, Tab::State))),
        Err(error) => {
            let (status, words) = explained(&cx, error)?;
            let sheet = Sheet::fresh(&cx).warned(status, words);
            answer(desk(&cx, thing, locale, None).await?, form, sheet)
        }
    }
}

/// The card with its texts; `seen` is the version that somebody began from, if it is not the latest any more.
async fn desk(cx: &StaffCx, thing: Uuid, locale: Locale, seen: Option<u32>) -> Result<Desk, Stop> {
    let found = cx.services.side_by_side(cx.staff(), thing, locale).await;
    let (dossier, versions, sides) = found.map_err(|e| stopped(cx, e))?;
    let base = versions.into_iter().find(|v| Some(v.number) == seen);
    Ok(Desk {
        dossier,
        locale,
        sides,
        overtaken: base.map(|version| version.card),
    })
}
