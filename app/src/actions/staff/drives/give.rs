//! Give families what is ready.

use axum::extract::{Path, RawQuery};
use domain::drive::{Basket, Kit};
use domain::id::{DriveId, DriveItemId};
use domain::staff::rights::Verb;
use domain::staff::target::Target;
use services::staff::drives::{Counted, DriveStock, Giving, Noted, StockError};

use super::at::{drive_id, query};
use super::stop;
use crate::actions::stop::{Answer, Stop, see_other};
use crate::components::goods::Good;
use crate::error::PageError;
use crate::forms::errors::FieldErrors;
use crate::forms::goods::{goods_form, parse_goods};
use crate::forms::guard::key;
use crate::forms::pledge::item_field;
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::forms::staff::drives::give::{COUNT, KIT, parse_kits};
use crate::pages::staff::drives::address::drive_url;
use crate::pages::staff::drives::give::{Give, give_page};
use crate::pages::staff::drives::stock::Outcome;
use crate::staff_cx::StaffCx;

/// The form, filled in with what a kit holds if the address names one.
pub async fn show(cx: StaffCx, Path(id): Path<String>, RawQuery(raw): RawQuery) -> Answer {
    let stock = stock(&cx, drive_id(&id)?).await?;
    let query = query(raw);
    let sheet = Sheet::fresh(&cx);
    match parse_kits(&query, cx.texts) {
        Ok(kits) => {
            let contents = kits.and_then(|(kit, n)| stock.drive.kits(kit, n));
            let form = goods_form(contents.as_ref())
                .with(KIT, query.get(KIT).to_owned())
                .with(COUNT, query.get(COUNT).to_owned());
            Ok(page(&cx, stock, kits, form, sheet))
        }
        Err(errors) => {
            let status = http::StatusCode::UNPROCESSABLE_ENTITY;
            let sheet = Sheet {
                errors,
                status,
                ..sheet
            };
            Ok(page(&cx, stock, None, query, sheet))
        }
    }
}

/// Gives it. The same form sent again gives nothing more.
pub async fn send(cx: StaffCx, Path(id): Path<String>, form: RawForm) -> Answer {
    let id = drive_id(&id)?;
    let was = stock(&cx, id).await?;
    let kits = parse_kits(&form, cx.texts);
    let Ok(key) = key(&cx, &form)? else {
        let kits = kits.unwrap_or_default();
        return Ok(page(&cx, was, kits, form, Sheet::stale(&cx)));
    };
    let all: Vec<DriveItemId> = was.items.iter().map(|c| c.item.id).collect();
    let (kits, pieces) = match (kits, parse_goods(&form, &all, cx.texts)) {
        (Ok(kits), Ok(pieces)) => (kits, pieces),
        (Err(errors), _) => {
            let sheet = Sheet::refused(&cx, key, errors);
            return Ok(page(&cx, was, None, form, sheet));
        }
        (Ok(kits), Err(errors)) => {
            let sheet = Sheet::refused(&cx, key, errors);
            return Ok(page(&cx, was, kits, form, sheet));
        }
    };
    let giving = Giving { kits, pieces };
    let outcome = match cx.services.give_goods(cx.staff(), id, &giving, key).await {
        Ok(Noted::Now) => Outcome::Given,
        Ok(Noted::Before) => Outcome::Before,
        Err(StockError::Staff(failure)) => return Err(stop(&cx, failure)),
        Err(StockError::Nothing) => return Err(PageError::BadForm.into()),
        Err(StockError::TooFew(lacking)) => {
            // What there is may be another moment's.
            let stock = stock(&cx, id).await?;
            let errors = too_few(&cx, &stock.items, &lacking);
            let sheet = Sheet::refused(&cx, key, errors);
            return Ok(page(&cx, stock, kits, form, sheet));
        }
    };
    let told = format!("/magazzino?esito={}", outcome.word());
    Ok(see_other(&drive_url(id, &told)))
}

/// What is in stock, for whoever gives.
async fn stock(cx: &StaffCx, id: DriveId) -> Result<DriveStock, Stop> {
    let stock = cx.services.drive_stock(cx.staff(), id).await;
    let stock = stock.map_err(|failure| stop(cx, failure))?;
    cx.require(Verb::GiveGoods, &Target::drive(&stock.drive.card))?;
    Ok(stock)
}

fn too_few(cx: &StaffCx, items: &[Counted], lacking: &[DriveItemId]) -> FieldErrors {
    let mut errors = FieldErrors::default();
    for counted in items.iter().filter(|c| lacking.contains(&c.item.id)) {
        let left = [("n", counted.tally.in_stock().into())];
        let words = cx.texts.with("staff-drives-error-ready", &left);
        errors.add(item_field(counted.item.id), words);
    }
    errors
}

fn page(
    cx: &StaffCx,
    stock: DriveStock,
    kits: Option<(Kit, u16)>,
    form: RawForm,
    sheet: Sheet,
) -> axum::response::Response {
    let in_kit = kits.and_then(|(kit, n)| stock.drive.kits(kit, n));
    let of_kit = |counted: &Counted| {
        in_kit
            .as_ref()
            .is_none_or(|kit: &Basket| kit.of_item(counted.item.id) > 0)
    };
    let typed = |counted: &Counted| {
        let field = item_field(counted.item.id);
        !form.get(&field).is_empty() || sheet.errors.of(&field).is_some()
    };
    let ready = |counted: &Counted| counted.tally.in_stock() > 0 || typed(counted);
    let good = |counted: Counted| {
        let n = [("n", counted.tally.in_stock().into())];
        Good {
            hint: Some(cx.texts.with("staff-drives-hint-ready", &n)),
            item: counted.item,
        }
    };
    let offered = stock.items.into_iter();
    let offered = offered.filter(|c| ready(c) || (in_kit.is_some() && of_kit(c)));
    let (goods, others): (Vec<_>, Vec<_>) = offered.partition(|c| of_kit(c));
    let give = Give {
        drive: stock.drive,
        kits,
        goods: goods.into_iter().map(good).collect(),
        others: others.into_iter().map(good).collect(),
    };
    give_page(cx, give, form, sheet).respond(cx)
}
