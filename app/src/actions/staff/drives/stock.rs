//! Show what is in stock.

use axum::extract::{Path, RawQuery};
use domain::staff::rights::Verb;
use domain::staff::target::Target;

use super::at::{drive_id, query};
use super::stop;
use crate::actions::stop::Answer;
use crate::pages::staff::drives::stock::{Hand, Outcome, stock_page};
use crate::staff_cx::StaffCx;

/// The counts, with what was just done.
pub async fn show(cx: StaffCx, Path(id): Path<String>, RawQuery(raw): RawQuery) -> Answer {
    let stock = cx.services.drive_stock(cx.staff(), drive_id(&id)?).await;
    let stock = stock.map_err(|failure| stop(&cx, failure))?;
    let here = Target::drive(&stock.drive.card);
    let hand = match cx.staff().may(Verb::GiveGoods, &here) {
        true => Hand::Gives,
        false => Hand::Sorts,
    };
    let outcome = Outcome::from_word(query(raw).get("esito"));
    Ok(stock_page(&cx, stock.drive, stock.items, hand, outcome).respond(&cx))
}
