//! A desk, for those who run it or answer for its card.

use axum::extract::{Path, RawQuery};
use domain::staff::rights::Verb;
use domain::staff::target::Target;

use super::attempt::{desk_for, stopped};
use crate::actions::stop::Answer;
use crate::forms::raw::RawForm;
use crate::pages::staff::openings::desk::{DeskState, desk_page};
use crate::pages::staff::openings::done::Done;
use crate::staff_cx::StaffCx;

/// The page.
pub async fn show(cx: StaffCx, Path(slug): Path<String>, RawQuery(query): RawQuery) -> Answer {
    let desk = desk_for(&cx, &slug, Verb::VerifyDesk)?;
    let runs = cx.staff().may(Verb::EditOpenings, &Target::desk(&desk));
    let called_off = match runs {
        true => cx.services.called_off(cx.staff(), &desk).await,
        false => Ok(Vec::new()),
    };
    let silent = cx.services.silent_phones().await?;
    let state = DeskState {
        runs,
        silent: silent.get(&desk.id).copied().unwrap_or_default(),
        called_off: called_off.map_err(|failure| stopped(&cx, failure))?,
        done: Done::read(&RawForm::parse(query.unwrap_or_default().as_bytes())),
    };
    Ok(desk_page(&cx, desk, state).respond(&cx))
}
