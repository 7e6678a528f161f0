//! What every posted form goes through before it is read: limits, the trap for machines, the token.

use axum::extract::FromRequestParts;
use domain::secret::FormKey;
use http::request::Parts;
use leptos::prelude::*;
use services::form_token::{FormTokenError, Holder};
use services::limits::Allowance;

use super::raw::RawForm;
use crate::client::ClientAddr;
use crate::cx::Cx;
use crate::error::PageError;
use crate::state::AppState;

/// The client, counted: taking part in a handler's arguments is what limits its posts.
pub struct Counted(pub ClientAddr);

impl FromRequestParts<AppState> for Counted {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, PageError> {
        let Ok(client) = ClientAddr::from_request_parts(parts, state).await;
        match state.services.count_post(&client.0).await? {
            Allowance::Granted => Ok(Self(client)),
            Allowance::Refused => Err(PageError::TooMany),
        }
    }
}

/// The name of the field with the token.
pub const TOKEN: &str = "modulo";
/// The name of the field that people do not see and machines fill in.
pub const TRAP: &str = "sito";

/// The key of a form that we issued. A machine that filled in the trap is turned away.
///
/// # Errors
/// The outer error ends the request; the inner one means: show the form again, with what was typed.
pub fn key(cx: &Cx, form: &RawForm) -> Result<Result<FormKey, FormTokenError>, PageError> {
    if !form.get(TRAP).is_empty() {
        return Err(PageError::BadForm);
    }
    Ok(cx.services.check_form(form.get(TOKEN), cx.holder()))
}

/// Whether a form was issued by us that stands on pages which everybody shares. A machine that filled in the trap is turned away.
///
/// # Errors
/// As of [`key`].
pub fn shared(cx: &Cx, form: &RawForm) -> Result<Result<(), FormTokenError>, PageError> {
    if !form.get(TRAP).is_empty() {
        return Err(PageError::BadForm);
    }
    let checked = cx.services.check_form(form.get(TOKEN), Holder::Everybody);
    Ok(checked.map(|_| ()))
}

/// The hidden fields of a form. `suffix` keeps ids apart when a page has several forms.
pub fn hidden_fields(cx: &Cx, token: String, suffix: &str) -> AnyView {
    let id = format!("{TRAP}{suffix}");
    view! {
        <input type="hidden" name=TOKEN value=token />
        <div class="honey" aria-hidden="true">
            <label for=id.clone()>{cx.texts.get("layout-leave-empty")}</label>
            <input type="text" id=id name=TRAP tabindex="-1" autocomplete="off" />
        </div>
    }
    .into_any()
}
