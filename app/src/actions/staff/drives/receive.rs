//! Note what came of a pledge: as promised with one tap, or more or less, or something else.

use axum::extract::{Path, RawQuery};
use domain::drive::{Basket, PledgeStatus};
use domain::id::{DriveId, DriveItemId, PledgeId};
use domain::secret::FormKey;
use jiff::civil::Date;
use services::staff::drives::{AtCounter, Counted, DriveStock, ReceiveError, Received};

use super::at::{day, drive_id, pledge_id, query};
use super::stop;
use crate::actions::stop::{Answer, Stop, see_other};
use crate::components::goods::Good;
use crate::error::PageError;
use crate::forms::goods::{goods_form, parse_goods};
use crate::forms::guard::key;
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::pages::staff::drives::address::{drive_url, pledge_url};
use crate::pages::staff::drives::count::{Count, count_page};
use crate::pages::staff::drives::counter::Outcome;
use crate::pages::staff::drives::words::called;
use crate::staff_cx::StaffCx;

/// A pledge, and what its drive asks for.
struct Found {
    pledge: AtCounter,
    stock: DriveStock,
}

/// The form, filled in as promised.
pub async fn show(
    cx: StaffCx,
    Path((drive, pledge)): Path<(String, String)>,
    RawQuery(raw): RawQuery,
) -> Answer {
    let (drive, pledge) = (drive_id(&drive)?, pledge_id(&pledge)?);
    let day = day(&cx, &query(raw));
    let found = found(&cx, drive, pledge).await?;
    if found.pledge.status == PledgeStatus::Received {
        return Ok(back(drive, day, pledge, Outcome::Before));
    }
    let form = goods_form(promised(&found.pledge).as_ref());
    let sheet = Sheet::fresh(&cx);
    Ok(page(&cx, found, day, form, sheet))
}

/// Notes it. The same form sent again notes nothing more.
pub async fn send(
    cx: StaffCx,
    Path((drive, pledge)): Path<(String, String)>,
    form: RawForm,
) -> Answer {
    let (drive, id) = (drive_id(&drive)?, pledge_id(&pledge)?);
    let day = day(&cx, &form);
    let found = found(&cx, drive, id).await?;
    let Ok(key) = key(&cx, &form)? else {
        let form = filled(&form, &found.pledge);
        return Ok(page(&cx, found, day, form, Sheet::stale(&cx)));
    };
    let brought = match form.get("come") {
        "promesso" => promised(&found.pledge).ok_or(PageError::BadForm)?,
        _ => {
            let all: Vec<DriveItemId> = found.stock.items.iter().map(|c| c.item.id).collect();
            match parse_goods(&form, &all, cx.texts) {
                Ok(brought) => brought,
                Err(errors) => {
                    let sheet = Sheet::refused(&cx, key, errors);
                    return Ok(page(&cx, found, day, form, sheet));
                }
            }
        }
    };
    // The list has one token for all its rows: each pledge has a key of its own.
    let own = FormKey(key.derived(id.0.as_u128()));
    let done = cx
        .services
        .receive_pledge(cx.staff(), id, &brought, own)
        .await;
    match done {
        Ok(Received::Now) => Ok(back(drive, day, id, Outcome::Received)),
        Ok(Received::Before) => Ok(back(drive, day, id, Outcome::Before)),
        Err(ReceiveError::Staff(failure)) => Err(stop(&cx, failure)),
        // Only what the drive has asked for stands in the form.
        Err(ReceiveError::NoSuchItems(_)) => Err(PageError::BadForm.into()),
    }
}

/// The form of a tap that has no quantities of its own: what was promised.
fn filled(form: &RawForm, pledge: &AtCounter) -> RawForm {
    match form.get("come") {
        "promesso" => goods_form(promised(pledge).as_ref()),
        _ => form.clone(),
    }
}

fn promised(pledge: &AtCounter) -> Option<Basket> {
    let lines = pledge.lines.iter().filter(|line| line.promised > 0);
    Basket::new(lines.map(|line| (line.item, line.promised))).ok()
}

async fn found(cx: &StaffCx, drive: DriveId, pledge: PledgeId) -> Result<Found, Stop> {
    let stock = cx.services.drive_stock(cx.staff(), drive).await;
    let stock = stock.map_err(|failure| stop(cx, failure))?;
    let pledge = cx
        .services
        .pledge_to_receive(cx.staff(), drive, pledge)
        .await;
    let pledge = pledge.map_err(|failure| stop(cx, failure))?;
    Ok(Found { pledge, stock })
}

/// To the day of the counter, where the pledge stands.
fn back(drive: DriveId, day: Date, pledge: PledgeId, outcome: Outcome) -> axum::response::Response {
    let told = format!("?giorno={day}&esito={}#p-{pledge}", outcome.word());
    see_other(&drive_url(drive, &told))
}

fn page(
    cx: &StaffCx,
    found: Found,
    day: Date,
    form: RawForm,
    sheet: Sheet,
) -> axum::response::Response {
    let t = cx.texts;
    let Found { pledge, stock } = found;
    let of_pledge = |counted: &Counted| {
        let line = pledge.lines.iter().find(|l| l.item == counted.item.id);
        line.map(|line| line.promised)
    };
    let (promised, others): (Vec<_>, Vec<_>) = stock
        .items
        .into_iter()
        .partition(|counted| of_pledge(counted).is_some());
    let goods = promised
        .into_iter()
        .map(|counted| {
            let n = of_pledge(&counted).unwrap_or_default();
            Good {
                hint: Some(t.with("staff-drives-hint-promised", &[("n", n.into())])),
                item: counted.item,
            }
        })
        .collect();
    let others = others.into_iter().filter(|counted| counted.asked);
    let others = others
        .map(|counted| Good {
            item: counted.item,
            hint: None,
        })
        .collect();
    let who = [
        ("name", called(cx, &pledge).into()),
        ("code", pledge.code.readable().into()),
    ];
    let count = Count {
        heading: t.get("staff-drives-receive"),
        lead: t.with("staff-drives-receive-of", &who),
        goods,
        others: Some((t.get("staff-drives-receive-others"), others)),
        action: pledge_url(stock.drive.id, pledge.id),
        hidden: vec![("giorno", day.to_string())],
        button: t.get("staff-drives-receive-button"),
        all: None,
        back: drive_url(stock.drive.id, &format!("?giorno={day}")),
        drive: stock.drive,
    };
    count_page(cx, count, form, sheet).respond(cx)
}
