//! Take a passkey of one's own account away.

use axum::extract::Path;
use domain::id::PasskeyId;
use domain::staff::passkey::Passkey;
use services::staff::people::OwnError;

use super::add::LIST;
use crate::actions::stop::{Answer, Stop, see_other};
use crate::error::PageError;
use crate::forms::errors::FieldErrors;
use crate::forms::guard::{Counted, key};
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::pages::staff::people::passkeys::remove_page;
use crate::staff_cx::StaffCx;

/// The form.
pub async fn show(cx: StaffCx, Path(passkey): Path<String>) -> Answer {
    let passkey = own(&cx, &passkey).await?.ok_or(PageError::NotFound)?;
    let sheet = Sheet::fresh(&cx);
    Ok(remove_page(&cx, passkey, sheet).respond(&cx))
}

/// Takes it away; sessions elsewhere end. Sent twice, the second finds it gone.
pub async fn send(cx: StaffCx, _: Counted, Path(passkey): Path<String>, raw: RawForm) -> Answer {
    let Some(passkey) = own(&cx, &passkey).await? else {
        return Ok(see_other(LIST));
    };
    let Ok(key) = key(&cx, &raw)? else {
        return Ok(remove_page(&cx, passkey, Sheet::stale(&cx)).respond(&cx));
    };
    let removed = cx
        .services
        .remove_passkey(cx.signed_in(), passkey.id, raw.get("password"))
        .await;
    match removed {
        Ok(()) => Ok(see_other(LIST)),
        Err(OwnError::Failure(failure)) => Err(failure.into()),
        Err(OwnError::WrongPassword | OwnError::Password(_)) => {
            let mut errors = FieldErrors::default();
            errors.add("password", cx.texts.get("staff-error-password-wrong"));
            let sheet = Sheet::refused(&cx, key, errors);
            Ok(remove_page(&cx, passkey, sheet).respond(&cx))
        }
    }
}

/// One's own passkey of an address.
async fn own(cx: &StaffCx, raw: &str) -> Result<Option<Passkey>, Stop> {
    let Ok(id) = raw.parse().map(PasskeyId) else {
        return Ok(None);
    };
    let passkeys = cx.services.passkeys(cx.signed_in()).await?;
    Ok(passkeys.into_iter().find(|passkey| passkey.id == id))
}
