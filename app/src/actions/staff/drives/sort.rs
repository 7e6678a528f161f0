//! Note what was looked through and put in order.

use axum::extract::Path;
use domain::drive::Basket;
use domain::id::DriveItemId;
use services::staff::drives::{Counted, DriveStock, Noted, StockError};

use super::at::drive_id;
use super::stop;
use crate::actions::stop::{Answer, see_other};
use crate::components::goods::Good;
use crate::error::PageError;
use crate::forms::errors::FieldErrors;
use crate::forms::goods::{goods_form, parse_goods};
use crate::forms::guard::key;
use crate::forms::pledge::item_field;
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::pages::staff::drives::address::drive_url;
use crate::pages::staff::drives::count::{Count, count_page};
use crate::pages::staff::drives::stock::Outcome;
use crate::staff_cx::StaffCx;

/// The form.
pub async fn show(cx: StaffCx, Path(id): Path<String>) -> Answer {
    let stock = cx.services.drive_stock(cx.staff(), drive_id(&id)?).await;
    let stock = stock.map_err(|failure| stop(&cx, failure))?;
    let sheet = Sheet::fresh(&cx);
    Ok(page(&cx, stock, RawForm::default(), sheet))
}

/// Notes it: what was written, or all that waits. The same form sent again notes nothing more.
pub async fn send(cx: StaffCx, Path(id): Path<String>, form: RawForm) -> Answer {
    let id = drive_id(&id)?;
    let stock = cx.services.drive_stock(cx.staff(), id).await;
    let stock = stock.map_err(|failure| stop(&cx, failure))?;
    let Ok(key) = key(&cx, &form)? else {
        return Ok(page(&cx, stock, form, Sheet::stale(&cx)));
    };
    let all: Vec<DriveItemId> = stock.items.iter().map(|c| c.item.id).collect();
    let sorted = match form.get("quanto") {
        "tutto" => {
            let waits = stock.items.iter().map(|c| (c.item.id, c.tally.unsorted()));
            let waits = waits.filter(|(_, n)| *n > 0);
            // Somebody else has just done it.
            let Ok(all) = Basket::new(waits) else {
                return Ok(done(id, Outcome::Before));
            };
            all
        }
        _ => match parse_goods(&form, &all, cx.texts) {
            Ok(sorted) => sorted,
            Err(errors) => return Ok(page(&cx, stock, form, Sheet::refused(&cx, key, errors))),
        },
    };
    match cx.services.sort_goods(cx.staff(), id, &sorted, key).await {
        Ok(Noted::Now) => Ok(done(id, Outcome::Sorted)),
        Ok(Noted::Before) => Ok(done(id, Outcome::Before)),
        Err(StockError::Staff(failure)) => Err(stop(&cx, failure)),
        Err(StockError::Nothing) => Err(PageError::BadForm.into()),
        Err(StockError::TooFew(lacking)) => {
            // What there is may be another moment's.
            let stock = cx.services.drive_stock(cx.staff(), id).await;
            let stock = stock.map_err(|failure| stop(&cx, failure))?;
            let errors = too_few(&cx, &stock.items, &lacking);
            let sheet = Sheet::refused(&cx, key, errors);
            let form = match form.get("quanto") {
                "tutto" => goods_form(Some(&sorted)),
                _ => form,
            };
            Ok(page(&cx, stock, form, sheet))
        }
    }
}

fn too_few(cx: &StaffCx, items: &[Counted], lacking: &[DriveItemId]) -> FieldErrors {
    let mut errors = FieldErrors::default();
    for counted in items.iter().filter(|c| lacking.contains(&c.item.id)) {
        let left = [("n", counted.tally.unsorted().into())];
        let words = cx.texts.with("staff-drives-error-unsorted", &left);
        errors.add(item_field(counted.item.id), words);
    }
    errors
}

fn done(id: domain::id::DriveId, outcome: Outcome) -> axum::response::Response {
    let told = format!("/magazzino?esito={}", outcome.word());
    see_other(&drive_url(id, &told))
}

fn page(cx: &StaffCx, stock: DriveStock, form: RawForm, sheet: Sheet) -> axum::response::Response {
    let t = cx.texts;
    let (waits, others): (Vec<_>, Vec<_>) = stock
        .items
        .into_iter()
        .partition(|counted| counted.tally.unsorted() > 0);
    // What is wrong with a thing is told beside it, also when nothing of it waits.
    let wrong = |counted: &Counted| sheet.errors.of(&item_field(counted.item.id)).is_some();
    let others = others.into_iter().filter(|counted| wrong(counted));
    let goods: Vec<Good> = waits
        .into_iter()
        .chain(others)
        .map(|counted| {
            let n = [("n", counted.tally.unsorted().into())];
            Good {
                hint: Some(t.with("staff-drives-hint-unsorted", &n)),
                item: counted.item,
            }
        })
        .collect();
    let lead = match goods.is_empty() {
        true => t.get("staff-drives-nothing-unsorted"),
        false => t.get("staff-drives-sort-what"),
    };
    let all = (!goods.is_empty()).then(|| ("quanto", "tutto", t.get("staff-drives-sort-all")));
    let count = Count {
        heading: t.get("staff-drives-sort"),
        lead,
        goods,
        others: None,
        action: drive_url(stock.drive.id, "/magazzino/ordinato"),
        hidden: Vec::new(),
        button: t.get("staff-drives-sort-button"),
        all,
        back: drive_url(stock.drive.id, "/magazzino"),
        drive: stock.drive,
    };
    count_page(cx, count, form, sheet).respond(cx)
}
