//! End one's sessions on other devices.

use domain::id::StaffSessionId;

use crate::actions::stop::{Answer, see_other};
use crate::forms::guard::{Counted, key};
use crate::forms::raw::RawForm;
use crate::staff_cx::StaffCx;

/// They are listed in the profile.
pub async fn show(_: StaffCx) -> Answer {
    Ok(see_other("/staff/profilo"))
}

/// Ends one session, or all others. Sent twice, the second changes nothing.
pub async fn send(cx: StaffCx, _: Counted, raw: RawForm) -> Answer {
    if key(&cx, &raw)?.is_ok() {
        match raw.get("sessione").parse() {
            Ok(id) => {
                cx.services
                    .end_staff_session(cx.staff(), StaffSessionId(id))
                    .await?
            }
            Err(_) => cx.services.end_other_sessions(cx.signed_in()).await?,
        }
    }
    Ok(see_other("/staff/profilo#sessioni"))
}
