//! New codes on paper.

use services::staff::people::OwnError;

use crate::actions::stop::Answer;
use crate::forms::errors::FieldErrors;
use crate::forms::guard::{Counted, key};
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::pages::staff::people::codes::{ask_codes_page, codes_page};
use crate::staff_cx::StaffCx;

/// The form.
pub async fn show(cx: StaffCx) -> Answer {
    let sheet = Sheet::fresh(&cx);
    Ok(ask_codes_page(&cx, sheet).respond(&cx))
}

/// Shows the new codes, this once; the old ones count no more.
pub async fn send(cx: StaffCx, _: Counted, raw: RawForm) -> Answer {
    let Ok(key) = key(&cx, &raw)? else {
        return Ok(ask_codes_page(&cx, Sheet::stale(&cx)).respond(&cx));
    };
    match cx
        .services
        .new_recovery_codes(cx.signed_in(), raw.get("password"))
        .await
    {
        Ok(codes) => Ok(codes_page(&cx, codes, "/staff/profilo".to_owned()).respond(&cx)),
        Err(OwnError::Failure(failure)) => Err(failure.into()),
        Err(OwnError::WrongPassword | OwnError::Password(_)) => {
            let mut errors = FieldErrors::default();
            errors.add("password", cx.texts.get("staff-error-password-wrong"));
            let sheet = Sheet::refused(&cx, key, errors);
            Ok(ask_codes_page(&cx, sheet).respond(&cx))
        }
    }
}
