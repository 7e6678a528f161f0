//! Note what came without having been promised.

use axum::extract::Path;
use domain::id::DriveItemId;
use services::staff::drives::{DriveStock, ReceiveError, Received};

use super::at::drive_id;
use super::stop;
use crate::actions::stop::{Answer, see_other};
use crate::components::goods::Good;
use crate::error::PageError;
use crate::forms::goods::parse_goods;
use crate::forms::guard::key;
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::pages::staff::drives::address::drive_url;
use crate::pages::staff::drives::count::{Count, count_page};
use crate::pages::staff::drives::counter::Outcome;
use crate::staff_cx::StaffCx;

/// The form.
pub async fn show(cx: StaffCx, Path(id): Path<String>) -> Answer {
    let stock = cx.services.drive_stock(cx.staff(), drive_id(&id)?).await;
    let stock = stock.map_err(|failure| stop(&cx, failure))?;
    let sheet = Sheet::fresh(&cx);
    Ok(page(&cx, stock, RawForm::default(), sheet))
}

/// Notes it. The same form sent again notes nothing more.
pub async fn send(cx: StaffCx, Path(id): Path<String>, form: RawForm) -> Answer {
    let id = drive_id(&id)?;
    let stock = cx.services.drive_stock(cx.staff(), id).await;
    let stock = stock.map_err(|failure| stop(&cx, failure))?;
    let Ok(key) = key(&cx, &form)? else {
        return Ok(page(&cx, stock, form, Sheet::stale(&cx)));
    };
    let all: Vec<DriveItemId> = stock.items.iter().map(|c| c.item.id).collect();
    let brought = match parse_goods(&form, &all, cx.texts) {
        Ok(brought) => brought,
        Err(errors) => return Ok(page(&cx, stock, form, Sheet::refused(&cx, key, errors))),
    };
    let outcome = match cx
        .services
        .receive_gift(cx.staff(), id, &brought, key)
        .await
    {
        Ok(Received::Now) => Outcome::Gift,
        Ok(Received::Before) => Outcome::Before,
        Err(ReceiveError::Staff(failure)) => return Err(stop(&cx, failure)),
        // Only what the drive has asked for stands in the form.
        Err(ReceiveError::NoSuchItems(_)) => return Err(PageError::BadForm.into()),
    };
    Ok(see_other(&drive_url(
        id,
        &format!("?esito={}", outcome.word()),
    )))
}

fn page(cx: &StaffCx, stock: DriveStock, form: RawForm, sheet: Sheet) -> axum::response::Response {
    let t = cx.texts;
    let (asked, others): (Vec<_>, Vec<_>) = stock.items.into_iter().partition(|c| c.asked);
    let goods = |all: Vec<services::staff::drives::Counted>| -> Vec<Good> {
        let all = all.into_iter();
        all.map(|counted| Good {
            item: counted.item,
            hint: None,
        })
        .collect()
    };
    let back = drive_url(stock.drive.id, "");
    let count = Count {
        heading: t.get("staff-drives-gift"),
        lead: t.get("staff-drives-gift-what"),
        goods: goods(asked),
        others: Some((t.get("staff-drives-not-asked"), goods(others))),
        action: drive_url(stock.drive.id, "/dono"),
        hidden: Vec::new(),
        button: t.get("staff-drives-gift-button"),
        all: None,
        back,
        drive: stock.drive,
    };
    count_page(cx, count, form, sheet).respond(cx)
}
