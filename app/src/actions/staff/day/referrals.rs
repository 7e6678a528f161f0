//! Families that were sent to other desks.

use axum::extract::Path;
use domain::staff::rights::Verb;
use domain::staff::target::Target;

use super::{booking_id, stop};
use crate::actions::stop::Answer;
use crate::pages::staff::day::referrals::{referrals_page, slip_page};
use crate::staff_cx::StaffCx;

/// Whether they came.
pub async fn show(cx: StaffCx) -> Answer {
    let sent = cx.services.referrals(cx.staff()).await;
    let sent = sent.map_err(|failure| stop(&cx, failure))?;
    let desks = cx.directory.desks.iter();
    let others = desks
        .filter(|desk| desk.takes_bookings())
        .filter(|desk| !cx.staff().may(Verb::BookForFamily, &Target::desk(desk)))
        .cloned()
        .collect();
    Ok(referrals_page(&cx, sent, others).respond(&cx))
}

/// The slip of one that was just made.
pub async fn slip(cx: StaffCx, Path(id): Path<String>) -> Answer {
    let slip = cx
        .services
        .referral_slip(cx.staff(), booking_id(&id)?)
        .await;
    let (booking, desk) = slip.map_err(|failure| stop(&cx, failure))?;
    Ok(slip_page(&cx, booking, desk).respond(&cx))
}
