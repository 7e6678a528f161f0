//! A booking that is being made, by its link.

use std::sync::Arc;

use axum::response::Response;
use domain::booking::Hold;
use domain::desk::Desk;
use domain::secret::Secret;
use http::StatusCode;
use services::Failure;
use services::booking::Progress;

use crate::actions::stop::{Stop, see_other};
use crate::actions::times::alternatives;
use crate::cx::Cx;
use crate::forms::sheet::Sheet;
use crate::pages::booking::finishing::{Finishing, SeatState};
use crate::pages::booking::gone::gone_page;
use crate::pages::booking::lost::lost_page;

/// The booking under a link. Once it is made the link leads to the appointment; a link that leads nowhere says so.
pub async fn finishing(cx: &Cx, secret: &str) -> Result<Finishing, Stop> {
    let gone = || Stop::from(gone_page(cx).respond(cx));
    let secret: Secret = secret.parse().map_err(|_| gone())?;
    match cx.services.progress(&secret).await? {
        Progress::Booked(_) => {
            let path = format!("/appuntamento/{}", secret.reveal());
            Err(see_other(&cx.url(&path)).into())
        }
        Progress::Unknown => Err(gone()),
        Progress::Holding(hold) => {
            let desk = cx.directory.desk(hold.desk).cloned().ok_or_else(gone)?;
            Ok(Finishing {
                seat: seat_state(cx, &hold, &desk).await?,
                secret,
                hold: *hold,
                desk,
            })
        }
    }
}

async fn seat_state(cx: &Cx, hold: &Hold, desk: &Arc<Desk>) -> Result<SeatState, Failure> {
    if hold.is_live(cx.now) {
        return Ok(SeatState::Kept);
    }
    let start = cx.zone().to_datetime(hold.starts_at);
    let free = cx
        .services
        .free_slots(desk, start.date(), start.date())
        .await?;
    Ok(if free.iter().any(|free| free.slot.start == start) {
        SeatState::Over
    } else {
        SeatState::Lost
    })
}

/// As [`finishing`], for a page that needs the time: when somebody else has it, others are offered.
pub async fn with_seat(cx: &Cx, secret: &str) -> Result<Finishing, Stop> {
    let at = finishing(cx, secret).await?;
    match at.seat {
        SeatState::Kept | SeatState::Over => Ok(at),
        SeatState::Lost => Err(lost(cx, &at, StatusCode::OK).await?.into()),
    }
}

/// The page with other times; what was said stays.
pub async fn lost(cx: &Cx, at: &Finishing, status: StatusCode) -> Result<Response, Stop> {
    let found = alternatives(cx, &at.desk, None).await?;
    let sheet = Sheet::fresh(cx);
    Ok(lost_page(cx, at, found, Sheet { status, ..sheet }).respond(cx))
}

/// To the first stage that is not done.
pub fn go_on(cx: &Cx, at: &Finishing) -> Response {
    see_other(&at.url(cx, at.stage().path()))
}
