//! The appointment as a calendar file to keep (RFC 5545, METHOD:PUBLISH).

use axum::body::Body;
use axum::extract::Path;
use axum::response::Response;
use domain::message::MessageKind;
use http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE, HeaderName, HeaderValue};
use services::message::calendar::Method;
use services::message::compose::{About, booking_calendar};

use super::found::found;
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
    let mut response = Response::new(Body::from(file));
    let headers = response.headers_mut();
    for (name, value) in [
        (CONTENT_TYPE, "text/calendar; charset=utf-8; method=PUBLISH"),
        (
            CONTENT_DISPOSITION,
            "attachment; filename=\"appuntamento.ics\"",
        ),
        (CACHE_CONTROL, "no-store"),
        (HeaderName::from_static("x-robots-tag"), "noindex"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    Ok(response)
}
