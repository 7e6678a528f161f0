//! Change one's password.

use services::staff::people::OwnError;

use crate::actions::stop::{Answer, see_other};
use crate::forms::errors::FieldErrors;
use crate::forms::guard::{Counted, key};
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::forms::staff::people::password::{new_password, password_fault};
use crate::pages::staff::people::own_password::own_password_page;
use crate::staff_cx::StaffCx;

/// The form.
pub async fn show(cx: StaffCx) -> Answer {
    let sheet = Sheet::fresh(&cx);
    Ok(own_password_page(&cx, sheet).respond(&cx))
}

/// Changes it; sessions elsewhere end.
pub async fn send(cx: StaffCx, _: Counted, raw: RawForm) -> Answer {
    let Ok(key) = key(&cx, &raw)? else {
        return Ok(own_password_page(&cx, Sheet::stale(&cx)).respond(&cx));
    };
    let errors = match new_password(&raw, cx.texts) {
        Err(errors) => errors,
        Ok(new) => {
            let changed = cx
                .services
                .change_password(cx.signed_in(), raw.get("attuale"), new)
                .await;
            match changed {
                Ok(()) => return Ok(see_other("/staff/profilo")),
                Err(OwnError::WrongPassword) => {
                    let mut errors = FieldErrors::default();
                    errors.add("attuale", cx.texts.get("staff-error-password-wrong"));
                    errors
                }
                Err(OwnError::Password(error)) => password_fault(error, cx.texts),
                Err(OwnError::Failure(failure)) => return Err(failure.into()),
            }
        }
    };
    let sheet = Sheet::refused(&cx, key, errors);
    Ok(own_password_page(&cx, sheet).respond(&cx))
}
