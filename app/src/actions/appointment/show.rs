//! Show an appointment.

use axum::extract::Path;

use super::found::found;
use crate::actions::stop::Answer;
use crate::cx::Cx;
use crate::pages::appointment::show::appointment_page;

/// The page, as the appointment stands.
pub async fn show(cx: Cx, Path((_, secret)): Path<(String, String)>) -> Answer {
    let at = found(&cx, &secret).await?;
    Ok(appointment_page(&cx, at).respond(&cx))
}
