//! Sign out.

use crate::actions::stop::{Answer, see_other};
use crate::forms::guard::{Counted, key};
use crate::forms::raw::RawForm;
use crate::session_cookie::StaffCookie;
use crate::staff_cx::DoorCx;

/// Looking at the address signs nobody out.
pub async fn show(_: DoorCx) -> Answer {
    Ok(see_other("/staff/"))
}

/// Ends the session. Sent twice, the second finds it ended.
pub async fn send(cx: DoorCx, _: Counted, raw: RawForm) -> Answer {
    let Some(who) = &cx.signed_in else {
        return Ok(see_other("/staff/accesso"));
    };
    if key(&cx, &raw)?.is_err() {
        return Ok(see_other("/staff/"));
    }
    cx.services
        .end_staff_session(&who.staff, who.session.id)
        .await?;
    let mut answer = see_other("/staff/accesso");
    StaffCookie::Session.clear(&cx.services, &mut answer);
    Ok(answer)
}
