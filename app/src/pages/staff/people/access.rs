//! Sign in: the password.

use l10n::Texts;
use leptos::prelude::*;

use super::passkeys::sign_in_button;
use super::secret_field::password_field;
use crate::components::field::{Field, Need, Takes};
use crate::cx::Cx;
use crate::forms::errors::FieldErrors;
use crate::forms::guard::hidden_fields;
use crate::forms::sheet::Sheet;
use crate::forms::staff::people::then::THEN;
use crate::page::Page;

/// What was typed, but for the password.
#[derive(Debug, Clone)]
pub struct Access {
    /// The address.
    pub email: String,
    /// Where to go afterwards.
    pub then: String,
}

impl Access {
    /// What is missing.
    pub fn missing(&self, password: &str, t: &Texts) -> FieldErrors {
        let mut errors = FieldErrors::default();
        if self.email.trim().is_empty() {
            errors.add("email", t.get("staff-error-email"));
        }
        if password.is_empty() {
            errors.add("password", t.get("staff-error-password-missing"));
        }
        errors
    }
}

/// The page.
pub fn access_page(cx: &Cx, access: Access, sheet: Sheet) -> Page {
    let title = sheet.title(cx, cx.texts.get_plain("staff-access-title"));
    let status = sheet.status;
    Page::new(title, move || {
        let cx = &Cx::get();
        let t = cx.texts;
        let email = Field {
            name: "email",
            takes: Takes::Account,
            need: Need::Required,
            label: t.get("staff-email"),
            hint: None,
            value: &access.email,
        };
        view! {
            <div class="narrow">
                {sheet.summary(cx)}
                <h1>{t.get("staff-access-title")}</h1>
                <p class="lead">{t.get("staff-access-lead")}</p>
                <form method="post" action="/staff/accesso" data-once novalidate>
                    {hidden_fields(cx, sheet.token.clone(), "")}
                    <input type="hidden" name=THEN value=access.then.clone() />
                    {email.view(cx, &sheet.errors)}
                    {password_field(cx, "password", t.get("staff-password"), &sheet.errors)}
                    <button class="btn btn-primary" type="submit">{t.get("staff-access-button")}</button>
                </form>
                {sign_in_button(cx, access.then.clone())}
                <p><a href="/staff/password">{t.get("staff-password-forgotten")}</a></p>
            </div>
        }
    })
    .staff()
    .status(status)
}
