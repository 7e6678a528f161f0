//! Show the list to print.

use axum::extract::Path;

use super::at::At;
use super::stop;
use crate::actions::stop::Answer;
use crate::error::PageError;
use crate::pages::staff::events::print::print_page;
use crate::staff_cx::StaffCx;

/// Everybody who signed up, with contacts: for whoever may see them.
pub async fn show(cx: StaffCx, Path((id, date)): Path<(String, String)>) -> Answer {
    let at = At::read(&id, &date)?;
    let day = cx.services.sign_ups_of(cx.staff(), at.event, at.date).await;
    let day = day.map_err(|failure| stop(&cx, failure))?;
    let date = day.event.on(at.date).ok_or(PageError::NotFound)?;
    Ok(print_page(&cx, day, date).respond(&cx))
}
