//! Show how a drive stands.

use axum::extract::Path;
use domain::staff::rights::Verb;

use super::at::drive_id;
use super::stop;
use crate::actions::stop::Answer;
use crate::pages::staff::drives::report::report_page;
use crate::staff_cx::StaffCx;

/// The report.
pub async fn show(cx: StaffCx, Path(id): Path<String>) -> Answer {
    let drive = cx
        .services
        .staff_drive(cx.staff(), Verb::ReceiveGoods, drive_id(&id)?)
        .await;
    let drive = drive.map_err(|failure| stop(&cx, failure))?;
    let report = cx.services.drive_report(&drive).await?;
    Ok(report_page(&cx, drive, report).respond(&cx))
}
