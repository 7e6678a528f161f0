//! A calendar to subscribe to (RFC 5545, RFC 7986).

use std::sync::Arc;

use axum::extract::RawQuery;
use axum::response::Response;

use super::Asked;
use crate::components::feeds::feed_title;
use crate::cx::Cx;
use crate::error::PageError;
use crate::pages::news::file;

/// `/{locale}/eventi/calendario.ics`
pub async fn show(cx: Cx, query: RawQuery) -> Result<Response, PageError> {
    let asked = Asked::read(&cx, query)?;
    let events: Vec<_> = asked.events().map(|one| Arc::clone(&one.event)).collect();
    let name = feed_title(&cx, &asked.wish);
    let text = cx.services.events_calendar(&name, &events, cx.locale());
    Ok(file(&cx, "text/calendar; charset=utf-8", text))
}
