//! Show what is expected at a drive.

use axum::extract::{Path, RawQuery};
use domain::id::DriveId;
use domain::staff::rights::Verb;
use domain::staff::target::Target;
use jiff::civil::Date;
use services::staff::drives::AtCounter;

use super::at::{day, drive_id, query};
use super::stop;
use crate::actions::stop::Answer;
use crate::forms::guard::key;
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::pages::staff::drives::counter::{Counter, Outcome, counter_page};
use crate::staff_cx::StaffCx;

/// A day, today unless told, with what was just done.
pub async fn show(cx: StaffCx, Path(id): Path<String>, RawQuery(raw): RawQuery) -> Answer {
    let query = query(raw);
    let outcome = Outcome::from_word(query.get("esito"));
    let day = day(&cx, &query);
    let sheet = Sheet::fresh(&cx);
    page(&cx, drive_id(&id)?, day, None, outcome, sheet).await
}

/// The pledge with a code, or those of whoever is called so. Nothing changes: a post keeps names out of addresses.
pub async fn search(cx: StaffCx, Path(id): Path<String>, form: RawForm) -> Answer {
    let drive = drive_id(&id)?;
    let typed: String = form.get("cerca").trim().chars().take(100).collect();
    let today = cx.today();
    if key(&cx, &form)?.is_err() {
        return page(&cx, drive, today, None, None, Sheet::stale(&cx)).await;
    }
    let found = match typed.is_empty() {
        true => None,
        false => {
            let found = cx.services.find_at_counter(cx.staff(), drive, &typed).await;
            let found = found.map_err(|failure| stop(&cx, failure))?;
            Some((typed, found))
        }
    };
    page(&cx, drive, today, found, None, Sheet::fresh(&cx)).await
}

async fn page(
    cx: &StaffCx,
    drive: DriveId,
    date: Date,
    found: Option<(String, Vec<AtCounter>)>,
    outcome: Option<Outcome>,
    sheet: Sheet,
) -> Answer {
    let day = cx.services.expected_at_drive(cx.staff(), drive, date).await;
    let day = day.map_err(|failure| stop(cx, failure))?;
    let publishes = cx
        .staff()
        .may(Verb::Publish, &Target::drive(&day.drive.card));
    let counter = Counter {
        day,
        date,
        found,
        publishes,
    };
    Ok(counter_page(cx, counter, outcome, sheet).respond(cx))
}
