//! What somebody brings, as far as it is in the address.

use axum::extract::{Path, RawQuery};
use domain::drive::Kit;
use http::StatusCode;

use super::ask::{ask, short};
use crate::actions::stop::Answer;
use crate::cx::Cx;
use crate::forms::errors::FieldErrors;
use crate::forms::pledge::PledgeForm;
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::pages::pledge::ask::Ask;
use crate::pages::pledge::basket::basket_page;

/// The list, filled in with what was chosen, or with whole kits as far as they are needed.
pub async fn show(
    cx: Cx,
    Path((_, slug)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Answer {
    let query = RawForm::parse(query.unwrap_or_default().as_bytes());
    let ask = ask(&cx, &slug).await?;
    let mut sheet = Sheet::fresh(&cx);
    let mut form = ask.form(&cx, &query);
    if let Some(kit) = Kit::from_word(query.get("kit")) {
        match query.get("quanti").trim().parse::<u16>() {
            Ok(count @ 1..=999) => form = with_kits(&ask, form, kit, count),
            _ => sheet.errors.add("quanti", cx.texts.get("error-kit-count")),
        }
    } else if !form.is_empty()
        && let Some(basket) = form.basket(&mut sheet.errors, cx.texts)
    {
        short(&basket, &ask.needs, &mut sheet.errors, cx.texts);
    }
    if !sheet.errors.is_empty() {
        sheet.status = StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(basket_page(&cx, ask, form, sheet).respond(&cx))
}

/// As many pieces of each thing in the kits as are still needed.
fn with_kits(ask: &Ask, form: PledgeForm, kit: Kit, count: u16) -> PledgeForm {
    let Some(pieces) = ask.drive.kits(kit, count) else {
        return form;
    };
    let needed = pieces.lines().filter_map(|(id, n)| {
        let need = ask.needs.items.iter().find(|need| need.item.id == id)?;
        Some((id, n.min(need.tally.open()))).filter(|(_, n)| *n > 0)
    });
    match domain::drive::Basket::new(needed) {
        Ok(basket) => form.filled(&basket),
        Err(_) => form,
    }
}

/// What is wrong with a basket, if anything is.
pub fn faults(cx: &Cx, ask: &Ask, form: &PledgeForm) -> FieldErrors {
    let mut errors = FieldErrors::default();
    if let Some(basket) = form.basket(&mut errors, cx.texts) {
        short(&basket, &ask.needs, &mut errors, cx.texts);
    }
    errors
}
