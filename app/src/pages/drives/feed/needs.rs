//! What drives need, for programs: one object, the same for one drive and for all. `docs/needs.md` tells every field.

use axum::extract::Path;
use axum::response::Response;
use domain::drive::{Drive, DropOffPoint, Phase, Shown};
use serde_json::{Value, json};
use services::drive::{DriveNeeds, ItemNeed};
use services::message::item_name;

use crate::components::drive_said::picked;
use crate::components::drive_words::title;
use crate::components::linked_data::{clock, compact};
use crate::cx::Cx;
use crate::error::PageError;
use crate::pages::news::file;

/// How many dates of a point are told.
const DATES: usize = 30;

/// `/{locale}/raccolte/{slug}/bisogni.json`
pub async fn one(cx: Cx, Path((_, slug)): Path<(String, String)>) -> Result<Response, PageError> {
    let drive = cx.services.drive_by_slug(&slug);
    let drive = drive.ok_or(PageError::NotFound)?;
    let needs = cx.services.needs_of(drive.id).await?;
    let own = format!("/raccolte/{slug}/bisogni.json");
    Ok(answer(&cx, &own, vec![of_drive(&cx, &drive, &needs)]))
}

/// `/{locale}/raccolte/bisogni.json`: all to which something can be promised.
pub async fn all(cx: Cx) -> Result<Response, PageError> {
    let needs = cx.services.needs_of_all().await?;
    let none = DriveNeeds::default();
    let drives = cx.services.running_drives().into_iter();
    let drives = drives.map(|drive| of_drive(&cx, &drive, needs.get(&drive.id).unwrap_or(&none)));
    Ok(answer(&cx, "/raccolte/bisogni.json", drives.collect()))
}

fn answer(cx: &Cx, own: &str, drives: Vec<Value>) -> Response {
    let all = json!({
        "network": cx.network_name(),
        "language": cx.texts.lang(),
        "url": cx.absolute(own),
        "drives": drives,
    });
    file(cx, "application/json", all.to_string())
}

fn of_drive(cx: &Cx, drive: &Drive, needs: &DriveNeeds) -> Value {
    let card = &drive.card;
    let page = cx.absolute(&format!("/raccolte/{}", card.slug));
    let phase = drive.phase(cx.today());
    let status = match phase {
        Phase::Coming => "coming",
        Phase::Running => "running",
        Phase::Ended => "ended",
    };
    let municipalities = card.municipalities.iter();
    let municipalities: Vec<_> = municipalities
        .filter_map(|id| cx.directory.municipality(*id))
        .map(|m| {
            let url = cx.absolute(&format!("/municipi/{}", m.slug));
            json!({ "name": m.name, "url": url })
        })
        .collect();
    let sum = needs.progress();
    let points = card.points.iter();
    let points: Vec<_> = points.map(|point| of_point(cx, drive, point)).collect();
    let needs = needs.items.iter();
    let needs: Vec<_> = needs.map(|need| of_item(cx, need)).collect();
    let contact = compact(json!({
        "name": Some(card.contact.name.as_str()).filter(|name| !name.is_empty()),
        "phone": card.contact.phone.as_ref().map(|phone| phone.as_str()),
        "email": card.contact.email.as_ref().map(|email| email.as_str()),
    }));
    compact(json!({
        "id": drive.id.to_string(),
        "url": page,
        "pledge_url": (phase != Phase::Ended).then(|| format!("{page}/dona")),
        "needs_url": format!("{page}/bisogni.json"),
        "poster_url": format!("{page}/manifesto"),
        "picture_url": format!("{page}/avanzamento.png"),
        "title": title(cx, drive),
        "summary": picked(cx, &card.summary),
        "status": status,
        "from": card.period.map(|period| period.from.to_string()),
        "until": card.period.map(|period| period.until.to_string()),
        "changed_at": drive.changed_at.to_string(),
        "municipalities": municipalities,
        "contact": contact,
        "points": points,
        "progress": (sum.needed > 0).then(|| json!({
            "needed": sum.needed, "met": sum.met, "arrived": sum.arrived, "open": sum.open(),
        })),
        "needs": needs,
    }))
}

fn of_point(cx: &Cx, drive: &Drive, point: &DropOffPoint) -> Value {
    let here = cx.zone().to_datetime(cx.now);
    let dates = drive.open_dates(&cx.directory.holidays(), here).into_iter();
    let dates = dates.filter(|date| date.point == point.id).take(DATES);
    let dates: Vec<_> = dates
        .map(|date| {
            json!({
                "date": date.starts.date().to_string(),
                "from": clock(date.starts.time()),
                "until": clock(date.ends.time()),
            })
        })
        .collect();
    let place = &point.place;
    compact(json!({
        "kind": point.kind.word(),
        "name": place.name,
        "address": place.address,
        "latitude": place.coordinates.map(|(latitude, _)| latitude),
        "longitude": place.coordinates.map(|(_, longitude)| longitude),
        "directions": Some(picked(cx, &point.directions)).filter(|said| !said.is_empty()),
        "phone": point.phone.as_ref().map(|phone| phone.as_str()),
        "dates": (!point.is_shop()).then_some(dates),
    }))
}

/// An item; of few pieces no number is told.
fn of_item(cx: &Cx, need: &ItemNeed) -> Value {
    let item = &need.item;
    let (open, counts) = match need.tally.shown() {
        Shown::Few { open } => (open, None),
        Shown::Counts(tally) => {
            let counts = json!({
                "needed": tally.needed,
                "promised": tally.promised,
                "arrived": tally.received,
                "open": tally.open(),
            });
            (tally.open() > 0, Some(counts))
        }
    };
    compact(json!({
        "id": item.id.to_string(),
        "word": item.word().map(|word| word.word()),
        "name": l10n::without_marks(&item_name(item, cx.texts)),
        "note": Some(picked(cx, &item.note)).filter(|said| !said.is_empty()),
        "priority": item.priority.word(),
        "price_cents": item.price_cents,
        "wanted": open,
        "counts": counts,
    }))
}
