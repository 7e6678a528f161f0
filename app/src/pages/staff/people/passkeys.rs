//! Passkeys: the button that signs in with one, the list in the profile, and the forms that add one and take one away. The
//! browser is asked by a script, which shows the button where there is something to ask.

use domain::staff::passkey::Passkey;
use leptos::prelude::*;

use super::secret_field::password_field;
use crate::assets::asset;
use crate::components::field::{Field, Need, Takes};
use crate::components::time::{dated, day_time};
use crate::cx::Cx;
use crate::forms::guard::hidden_fields;
use crate::forms::sheet::Sheet;
use crate::forms::staff::people::passkey::ANSWER;
use crate::forms::staff::people::then::THEN;
use crate::page::Page;

/// The button that signs in, for below another form. It leads to `then`. Nothing where there are no passkeys.
pub fn sign_in_button(cx: &Cx, then: String) -> Option<AnyView> {
    let t = cx.texts;
    cx.services.offers_passkeys().then(|| {
        view! {
            <div data-with-passkeys hidden>
                <p>{t.get("staff-passkey-or")}</p>
                <form
                    method="post"
                    action="/staff/accesso/passkey"
                    data-passkey="get"
                    data-ask="/staff/accesso/passkey/sfida"
                    data-cancelled=t.get("staff-passkey-cancelled")
                    data-late=t.get("staff-passkey-late")
                    data-unable=t.get("staff-passkey-unable")
                    data-offline=t.get("staff-passkey-offline")
                >
                    {hidden_fields(cx, cx.services.issue_form_to(cx.holder()), "-passkey")}
                    <input type="hidden" name=THEN value=then />
                    <input type="hidden" name=ANSWER value="" />
                    <button class="btn btn-outline-primary" type="submit">{t.get("staff-passkey-sign-in")}</button>
                    <p class="passkey-told" role="alert" data-told></p>
                </form>
            </div>
            {script()}
        }
        .into_any()
    })
}

/// What asks the browser.
fn script() -> impl IntoView {
    view! { <script type="module" src=asset("passkey.js").url></script> }
}

/// The passkeys of the profile, and the way to another. Nothing where there are none and can be none.
pub fn list(cx: &Cx, passkeys: &[Passkey]) -> Option<AnyView> {
    let t = cx.texts;
    let offered = cx.services.offers_passkeys();
    (offered || !passkeys.is_empty()).then(|| {
        let rows = passkeys.iter().map(|passkey| row(cx, passkey)).collect_view();
        let rows = match passkeys {
            [] => view! { <p>{t.get("staff-passkeys-none")}</p> }.into_any(),
            _ => view! { <ul class="list-plain sessions">{rows}</ul> }.into_any(),
        };
        let add = offered.then(|| {
            view! { <p><a class="btn btn-outline-primary" href="/staff/profilo/passkey">{t.get("staff-passkey-add-title")}</a></p> }
        });
        view! {
            <h2 id="passkey">{t.get("staff-passkeys")}</h2>
            <p>{t.get("staff-passkeys-lead")}</p>
            {rows}
            {add}
        }
        .into_any()
    })
}

fn row(cx: &Cx, passkey: &Passkey) -> AnyView {
    let t = cx.texts;
    let zoned = |at| cx.zone().to_datetime(at);
    let used = match passkey.used_at {
        Some(at) => {
            view! { {t.get("staff-session-seen")} " " {day_time(cx, zoned(at))} }.into_any()
        }
        None => t.get("staff-passkey-unused").into_any(),
    };
    view! {
        <li>
            <strong><bdi>{passkey.name.as_str().to_owned()}</bdi></strong>
            <span>{t.get("staff-passkey-made")} " " {dated(cx, zoned(passkey.created_at).date())}</span>
            <span>{used}</span>
            <a class="btn btn-outline-primary" href=format!("/staff/profilo/passkey/{}", passkey.id)>
                {t.get("staff-passkey-remove")}
                <span class="visually-hidden">": " <bdi>{passkey.name.as_str().to_owned()}</bdi></span>
            </a>
        </li>
    }
    .into_any()
}

/// The form that adds one. `typed` is the name, as typed.
pub fn add_page(cx: &Cx, typed: String, sheet: Sheet) -> Page {
    let title = sheet.title(cx, cx.texts.get_plain("staff-passkey-add-title"));
    let status = sheet.status;
    Page::new(title, move || {
        let cx = &Cx::get();
        let t = cx.texts;
        let called = Field {
            name: "nome",
            takes: Takes::Label,
            need: Need::Required,
            label: t.get("staff-passkey-name"),
            hint: Some(t.get("staff-passkey-name-hint")),
            value: &typed,
        };
        view! {
            <div class="narrow">
                {sheet.summary(cx)}
                <h1>{t.get("staff-passkey-add-title")}</h1>
                <p class="lead">{t.get("staff-passkeys-lead")}</p>
                <p data-without-passkeys>{t.get("staff-passkey-needs")}</p>
                <form
                    method="post"
                    action="/staff/profilo/passkey"
                    data-passkey="create"
                    data-ask="/staff/profilo/passkey/sfida"
                    data-cancelled=t.get("staff-passkey-cancelled")
                    data-late=t.get("staff-passkey-late")
                    data-known=t.get("staff-passkey-known")
                    data-unable=t.get("staff-passkey-unable")
                    data-offline=t.get("staff-passkey-offline")
                    data-with-passkeys
                    hidden
                    novalidate
                >
                    {hidden_fields(cx, sheet.token.clone(), "")}
                    <input type="hidden" name=ANSWER value="" />
                    {called.view(cx, &sheet.errors)}
                    {password_field(cx, "password", t.get("staff-password"), &sheet.errors)}
                    <button class="btn btn-primary" type="submit">{t.get("staff-passkey-add-button")}</button>
                    <p class="passkey-told" role="alert" data-told></p>
                </form>
                <p><a href="/staff/profilo">{t.get("staff-back-to-profile")}</a></p>
            </div>
            {script()}
        }
    })
    .staff()
    .status(status)
}

/// The form that takes one away.
pub fn remove_page(cx: &Cx, passkey: Passkey, sheet: Sheet) -> Page {
    let title = sheet.title(cx, cx.texts.get_plain("staff-passkey-remove-title"));
    let status = sheet.status;
    Page::new(title, move || {
        let cx = &Cx::get();
        let t = cx.texts;
        view! {
            <div class="narrow">
                {sheet.summary(cx)}
                <h1>{t.get("staff-passkey-remove-title")}</h1>
                <p class="lead"><strong><bdi>{passkey.name.as_str().to_owned()}</bdi></strong></p>
                <p>{t.get("staff-passkey-remove-lead")}</p>
                <form method="post" action=format!("/staff/profilo/passkey/{}", passkey.id) data-once novalidate>
                    {hidden_fields(cx, sheet.token.clone(), "")}
                    {password_field(cx, "password", t.get("staff-password"), &sheet.errors)}
                    <button class="btn btn-primary" type="submit">{t.get("staff-passkey-remove-title")}</button>
                </form>
                <p><a href="/staff/profilo">{t.get("staff-back-to-profile")}</a></p>
            </div>
        }
    })
    .staff()
    .status(status)
}
