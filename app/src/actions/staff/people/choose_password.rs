//! Choose a password by a link in a mail. Looking at the link changes nothing; sending the form uses it up.

use axum::extract::Path;
use domain::secret::Secret;
use services::staff::people::{ChooseError, LinkHolder, LinkPurpose, LinkState};

use crate::actions::stop::{Answer, Stop, see_other};
use crate::forms::guard::{Counted, key};
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::forms::staff::people::from::From;
use crate::forms::staff::people::password::{new_password, password_fault};
use crate::pages::staff::people::choose_password::{choose_page, link_over_page};
use crate::session_cookie::StaffCookie;
use crate::staff_cx::DoorCx;

/// The form of an invitation.
pub async fn show_invitation(cx: DoorCx, Path(secret): Path<String>) -> Answer {
    show(&cx, &secret, LinkPurpose::Invitation).await
}

/// The form of a new password.
pub async fn show_reset(cx: DoorCx, Path(secret): Path<String>) -> Answer {
    show(&cx, &secret, LinkPurpose::PasswordReset).await
}

/// Takes an invitation up.
pub async fn send_invitation(
    cx: DoorCx,
    _: Counted,
    Path(secret): Path<String>,
    from: From,
    raw: RawForm,
) -> Answer {
    send(&cx, &secret, LinkPurpose::Invitation, from, &raw).await
}

/// Writes a new password.
pub async fn send_reset(
    cx: DoorCx,
    _: Counted,
    Path(secret): Path<String>,
    from: From,
    raw: RawForm,
) -> Answer {
    send(&cx, &secret, LinkPurpose::PasswordReset, from, &raw).await
}

async fn show(cx: &DoorCx, secret: &str, purpose: LinkPurpose) -> Answer {
    let (_, holder) = found(cx, secret, purpose).await?;
    Ok(choose_page(cx, holder, Sheet::fresh(cx)).respond(cx))
}

async fn send(
    cx: &DoorCx,
    secret: &str,
    purpose: LinkPurpose,
    From(visitor): From,
    raw: &RawForm,
) -> Answer {
    let (secret, holder) = found(cx, secret, purpose).await?;
    let Ok(key) = key(cx, raw)? else {
        return Ok(choose_page(cx, holder, Sheet::stale(cx)).respond(cx));
    };
    let errors = match new_password(raw, cx.texts) {
        Err(errors) => errors,
        Ok(password) => {
            match cx
                .services
                .choose_password(&secret, purpose, password, &visitor)
                .await
            {
                Ok(token) => {
                    let mut answer = see_other("/staff/accesso/codice");
                    StaffCookie::Session.put(&cx.services, &token, &mut answer);
                    return Ok(answer);
                }
                Err(ChooseError::Over) => return Ok(link_over_page(cx).respond(cx)),
                Err(ChooseError::Password(error)) => password_fault(error, cx.texts),
                Err(ChooseError::Failure(failure)) => return Err(failure.into()),
            }
        }
    };
    Ok(choose_page(cx, holder, Sheet::refused(cx, key, errors)).respond(cx))
}

async fn found(
    cx: &DoorCx,
    secret: &str,
    purpose: LinkPurpose,
) -> Result<(Secret, LinkHolder), Stop> {
    let over = || Stop::from(link_over_page(cx).respond(cx));
    let secret: Secret = secret.parse().map_err(|_| over())?;
    match cx.services.staff_link_state(&secret, purpose).await? {
        LinkState::Good(holder) => Ok((secret, *holder)),
        LinkState::Over => Err(over()),
    }
}
