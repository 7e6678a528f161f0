//! Put a count right, and say why.

use axum::extract::Path;
use domain::id::{DriveId, DriveItemId};
use domain::staff::rights::Verb;
use domain::staff::target::Target;
use services::staff::drives::{DriveStock, Noted, StockError};

use super::at::drive_id;
use super::stop;
use crate::actions::stop::{Answer, Stop, see_other};
use crate::error::PageError;
use crate::forms::errors::FieldErrors;
use crate::forms::guard::key;
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::forms::staff::drives::correct::parse_correction;
use crate::pages::staff::drives::address::drive_url;
use crate::pages::staff::drives::correct::correct_page;
use crate::pages::staff::drives::stock::Outcome;
use crate::staff_cx::StaffCx;

/// The form.
pub async fn show(cx: StaffCx, Path(id): Path<String>) -> Answer {
    let stock = stock(&cx, drive_id(&id)?).await?;
    let sheet = Sheet::fresh(&cx);
    let form = RawForm::default();
    Ok(correct_page(&cx, stock.drive, stock.items, form, sheet).respond(&cx))
}

/// Puts it right. The same form sent again changes nothing more.
pub async fn send(cx: StaffCx, Path(id): Path<String>, form: RawForm) -> Answer {
    let id = drive_id(&id)?;
    let stock = stock(&cx, id).await?;
    let page = |form: RawForm, sheet: Sheet| {
        Ok(correct_page(&cx, stock.drive.clone(), stock.items.clone(), form, sheet).respond(&cx))
    };
    let Ok(key) = key(&cx, &form)? else {
        return page(form, Sheet::stale(&cx));
    };
    let all: Vec<DriveItemId> = stock.items.iter().map(|c| c.item.id).collect();
    let correction = match parse_correction(&form, &all, cx.texts) {
        Ok(correction) => correction,
        Err(errors) => return page(form, Sheet::refused(&cx, key, errors)),
    };
    let what = (correction.item, correction.counter, correction.by);
    let done = cx
        .services
        .correct_stock(cx.staff(), id, what, &correction.reason, key)
        .await;
    let outcome = match done {
        Ok(Noted::Now) => Outcome::Corrected,
        Ok(Noted::Before) => Outcome::Before,
        Err(StockError::Staff(failure)) => return Err(stop(&cx, failure)),
        Err(StockError::Nothing) => return Err(PageError::BadForm.into()),
        Err(StockError::TooFew(_)) => {
            let mut errors = FieldErrors::default();
            errors.add("di", cx.texts.get("staff-drives-error-balance"));
            return page(form, Sheet::refused(&cx, key, errors));
        }
    };
    let told = format!("/magazzino?esito={}", outcome.word());
    Ok(see_other(&drive_url(id, &told)))
}

/// What is in stock, for whoever puts counts right.
async fn stock(cx: &StaffCx, id: DriveId) -> Result<DriveStock, Stop> {
    let stock = cx.services.drive_stock(cx.staff(), id).await;
    let stock = stock.map_err(|failure| stop(cx, failure))?;
    cx.require(Verb::GiveGoods, &Target::drive(&stock.drive.card))?;
    Ok(stock)
}
