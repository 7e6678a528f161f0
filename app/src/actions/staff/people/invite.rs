//! Invite somebody.

use domain::contact::Email;
use domain::locale::Locale;
use domain::staff::account::{STAFF_LOCALES, STAFF_NAME_MAX};
use domain::staff::rights::Verb;
use domain::text::Line;
use services::staff::people::{Invite, InviteError};

use crate::actions::stop::{Answer, see_other};
use crate::forms::errors::FieldErrors;
use crate::forms::guard::{Counted, key};
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::forms::staff::people::role::RoleForm;
use crate::pages::staff::people::invite::{InviteForm, invite_page};
use crate::staff_cx::StaffCx;

/// The form.
pub async fn show(cx: StaffCx) -> Answer {
    cx.require_somewhere(Verb::ManagePeople)?;
    let sheet = Sheet::fresh(&cx);
    let form = InviteForm {
        language: Locale::It.tag().to_owned(),
        ..InviteForm::default()
    };
    Ok(invite_page(&cx, form, sheet).respond(&cx))
}

/// Sends the invitation.
pub async fn send(cx: StaffCx, _: Counted, raw: RawForm) -> Answer {
    cx.require_somewhere(Verb::ManagePeople)?;
    let form = InviteForm {
        email: raw.get("email").to_owned(),
        name: raw.get("nome").to_owned(),
        language: raw.get("lingua").to_owned(),
        role: RoleForm::typed(&raw),
    };
    let Ok(key) = key(&cx, &raw)? else {
        return Ok(invite_page(&cx, form, Sheet::stale(&cx)).respond(&cx));
    };
    let mut errors = FieldErrors::default();
    if let Some(invite) = read(&cx, &form, &mut errors) {
        match cx.services.invite(cx.staff(), &invite).await {
            Ok(staff) => return Ok(see_other(&format!("/staff/persone/{}", staff.id))),
            Err(InviteError::Denied(denied)) => return Err(cx.denied(denied)),
            Err(InviteError::Known) => errors.add("email", cx.texts.get("staff-error-email-known")),
            Err(InviteError::Failure(failure)) => return Err(failure.into()),
        }
    }
    let sheet = Sheet::refused(&cx, key, errors);
    Ok(invite_page(&cx, form, sheet).respond(&cx))
}

fn read(cx: &StaffCx, form: &InviteForm, errors: &mut FieldErrors) -> Option<Invite> {
    let t = cx.texts;
    let (email, name) = (
        Email::parse(&form.email).ok(),
        Line::parse(&form.name, STAFF_NAME_MAX).ok(),
    );
    let language = form
        .language
        .parse::<Locale>()
        .ok()
        .filter(|l| STAFF_LOCALES.contains(l));
    if email.is_none() {
        errors.add("email", t.get("staff-error-email"));
    }
    if name.is_none() {
        errors.add(
            "nome",
            t.with("staff-error-name", &[("n", STAFF_NAME_MAX.into())]),
        );
    }
    if language.is_none() {
        errors.add("lingua", t.get("staff-error-language"));
    }
    let grant = form.role.grant(t, errors);
    Some(Invite {
        email: email?,
        name: name?,
        language: language?,
        grants: vec![grant?],
    })
}
