//! The appointment as a calendar file to keep (RFC 5545, METHOD:PUBLISH).

use axum::extract::Path;
use domain::message::MessageKind;
use services::message::calendar::Method;
use services::message::compose::{About, booking_calendar};

use super::found::found;
use crate::actions::calendar_file::calendar_file;
use crate::actions::stop::Answer;
use crate::cx::Cx;

/// The file, in the reader's language.
pub async fn show(cx: Cx, Path((_, secret)): Path<(String, String)>) -> Answer {
    let at = found(&cx, &secret).await?;
    let about = About {
        directory: &cx.directory,
        desk: &at.desk,
        booking: &at.booking,
        kind: MessageKind::Confirmed,
        locale: cx.locale(),
        zone: cx.zone(),
        link: &cx.services.appointment_url(cx.locale(), &at.secret),
        now: cx.now,
        offers: &[],
    };
    let file = booking_calendar(&about, Method::Publish, cx.services.host());
    let disposition = "attachment; filename=\"appuntamento.ics\"";
    Ok(calendar_file(file, disposition))
}
