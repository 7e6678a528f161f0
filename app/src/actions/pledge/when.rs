//! Where and when what was chosen is brought.

use axum::extract::{Path, RawQuery};
use http::StatusCode;

use super::ask::ask;
use super::basket::faults;
use crate::actions::stop::{Answer, see_other};
use crate::cx::Cx;
use crate::forms::pledge::{PledgeForm, write_place};
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::pages::pledge::basket::basket_page;
use crate::pages::pledge::hours::wishes;
use crate::pages::pledge::when::when_page;

/// The choice; a single one is skipped. What is wrong with the basket is mended first.
pub async fn show(
    cx: Cx,
    Path((_, slug)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Answer {
    let query = RawForm::parse(query.unwrap_or_default().as_bytes());
    let ask = ask(&cx, &slug).await?;
    let form = ask.form(&cx, &query);
    let mut sheet = Sheet::fresh(&cx);
    sheet.errors = faults(&cx, &ask, &form);
    if !sheet.errors.is_empty() {
        sheet.status = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(basket_page(&cx, ask, form, sheet).respond(&cx));
    }
    if let [only] = wishes(&ask.drive, &ask.rooms).as_slice() {
        let place = write_place(*only);
        let form = PledgeForm { place, ..form };
        return Ok(see_other(&ask.step(&cx, "/dona/conferma", &form)));
    }
    Ok(when_page(&cx, ask, form, sheet).respond(&cx))
}
