//! A draft as the public will see it.

use axum::extract::{Path, RawQuery};
use domain::locale::Locale;
use domain::publishing::Card;

use super::refused::{key_of, stopped};
use crate::actions::stop::Answer;
use crate::components::picture::Sizes;
use crate::forms::raw::RawForm;
use crate::forms::staff::publish::card::written_locales;
use crate::pages::events::event::sizes_of;
use crate::pages::staff::publish::preview::{preview_page, public_cx};
use crate::staff_cx::StaffCx;

/// The page, in Italian unless asked for in another language.
pub async fn show(cx: StaffCx, Path(id): Path<String>, RawQuery(query): RawQuery) -> Answer {
    let dossier = cx.services.dossier(cx.staff(), key_of(&id)?).await;
    let dossier = dossier.map_err(|e| stopped(&cx, e))?;
    let query = RawForm::parse(query.unwrap_or_default().as_bytes());
    let wanted = query.get("lingua").parse().ok();
    let offered = written_locales(&cx);
    let locale = wanted.filter(|l| offered.contains(l)).unwrap_or(Locale::It);
    let public = public_cx(&cx, &dossier, locale);
    let sizes = match &dossier.latest.card {
        Card::Event(card) => sizes_of(&cx, card).await?,
        Card::Desk(_) | Card::Organisation(_) | Card::Drive(_) => Sizes::new(),
    };
    Ok(preview_page(&cx, &dossier, sizes).respond(&public))
}
