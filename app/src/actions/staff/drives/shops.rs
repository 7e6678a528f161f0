//! Give a shop its link.

use axum::extract::Path;
use domain::id::{DriveId, DropOffPointId};
use domain::locale::Locale;
use domain::staff::rights::Verb;

use super::at::drive_id;
use super::stop;
use crate::actions::stop::Answer;
use crate::error::PageError;
use crate::forms::guard::key;
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::pages::drive_shop::shop_path;
use crate::pages::staff::drives::shops::{shop_link_page, shops_page};
use crate::staff_cx::StaffCx;

/// The shops, each with the day of its link.
pub async fn show(cx: StaffCx, Path(id): Path<String>) -> Answer {
    page(&cx, drive_id(&id)?, Sheet::fresh(&cx)).await
}

/// A new link, shown this once; the one before opens nothing any more. The same form sent again shows the same link.
pub async fn send(cx: StaffCx, Path(id): Path<String>, form: RawForm) -> Answer {
    let id = drive_id(&id)?;
    let Ok(key) = key(&cx, &form)? else {
        return page(&cx, id, Sheet::stale(&cx)).await;
    };
    let drive = cx.services.staff_drive(cx.staff(), Verb::Publish, id).await;
    let drive = drive.map_err(|failure| stop(&cx, failure))?;
    let shop = form.get("negozio").parse();
    let shop = DropOffPointId(shop.map_err(|_| PageError::BadForm)?);
    let secret = cx.services.renew_shop_link(cx.staff(), id, shop, key).await;
    let secret = secret.map_err(|failure| stop(&cx, failure))?;
    let link = format!("{}/{}{}", cx.origin(), Locale::It, shop_path(&secret));
    Ok(shop_link_page(&cx, drive, shop, link).respond(&cx))
}

async fn page(cx: &StaffCx, id: DriveId, sheet: Sheet) -> Answer {
    let drive = cx.services.staff_drive(cx.staff(), Verb::Publish, id).await;
    let drive = drive.map_err(|failure| stop(cx, failure))?;
    let since = cx.services.shop_links(cx.staff(), id).await;
    let since = since.map_err(|failure| stop(cx, failure))?;
    Ok(shops_page(cx, drive, since, sheet).respond(cx))
}
