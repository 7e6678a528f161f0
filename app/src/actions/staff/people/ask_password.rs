//! Ask for a link to a new password. The answer is the same whether the address has an account or not.

use domain::contact::Email;

use crate::actions::stop::{Answer, see_other};
use crate::forms::errors::FieldErrors;
use crate::forms::guard::{Counted, key};
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::forms::staff::people::from::From;
use crate::pages::staff::people::ask_password::{ask_page, sent_page};
use crate::staff_cx::DoorCx;

/// The form.
pub async fn show(cx: DoorCx) -> Answer {
    let sheet = Sheet::fresh(&cx);
    Ok(ask_page(&cx, String::new(), sheet).respond(&cx))
}

/// Queues the mail.
pub async fn send(cx: DoorCx, _: Counted, From(visitor): From, raw: RawForm) -> Answer {
    let email = raw.get("email").to_owned();
    let Ok(key) = key(&cx, &raw)? else {
        return Ok(ask_page(&cx, email, Sheet::stale(&cx)).respond(&cx));
    };
    if Email::parse(&email).is_err() {
        let mut errors = FieldErrors::default();
        errors.add("email", cx.texts.get("staff-error-email"));
        let sheet = Sheet::refused(&cx, key, errors);
        return Ok(ask_page(&cx, email, sheet).respond(&cx));
    }
    cx.services.ask_new_password(&email, &visitor).await?;
    Ok(see_other("/staff/password/inviata"))
}

/// What happens next.
pub async fn sent(cx: DoorCx) -> Answer {
    Ok(sent_page(&cx).respond(&cx))
}
