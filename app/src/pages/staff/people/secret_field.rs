//! Fields for what is secret: never filled in again.

use leptos::prelude::*;

use crate::components::field::{Field, Need, Takes};
use crate::cx::Cx;
use crate::forms::errors::FieldErrors;
use crate::forms::staff::people::password::{AGAIN, PASSWORD};
use domain::staff::password::PASSWORD_MIN;

/// A password that is asked for.
pub fn password_field(cx: &Cx, name: &'static str, label: String, errors: &FieldErrors) -> AnyView {
    Field {
        name,
        takes: Takes::Password,
        need: Need::Required,
        label,
        hint: None,
        value: "",
    }
    .view(cx, errors)
}

/// A new password, twice.
pub fn new_password_fields(cx: &Cx, errors: &FieldErrors) -> AnyView {
    let t = cx.texts;
    let field = |name, label, hint| Field {
        name,
        takes: Takes::NewPassword,
        need: Need::Required,
        label,
        hint,
        value: "",
    };
    let hint = t.with("staff-new-password-hint", &[("n", PASSWORD_MIN.into())]);
    view! {
        {field(PASSWORD, t.get("staff-new-password"), Some(hint)).view(cx, errors)}
        {field(AGAIN, t.get("staff-new-password-again"), None).view(cx, errors)}
    }
    .into_any()
}
