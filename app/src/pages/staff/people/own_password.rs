//! Change one's password.

use leptos::prelude::*;

use super::secret_field::{new_password_fields, password_field};
use crate::cx::Cx;
use crate::forms::guard::hidden_fields;
use crate::forms::sheet::Sheet;
use crate::page::Page;

/// The page.
pub fn own_password_page(cx: &Cx, sheet: Sheet) -> Page {
    let title = sheet.title(cx, cx.texts.get_plain("staff-own-password-title"));
    let status = sheet.status;
    Page::new(title, move || {
        let cx = &Cx::get();
        let t = cx.texts;
        view! {
            <div class="narrow">
                {sheet.summary(cx)}
                <h1>{t.get("staff-own-password-title")}</h1>
                <p class="lead">{t.get("staff-own-password-lead")}</p>
                <form method="post" action="/staff/profilo/password" data-once novalidate>
                    {hidden_fields(cx, sheet.token.clone(), "")}
                    {password_field(cx, "attuale", t.get("staff-own-password-present"), &sheet.errors)}
                    {new_password_fields(cx, &sheet.errors)}
                    <button class="btn btn-primary" type="submit">{t.get("staff-own-password-button")}</button>
                </form>
                <p><a href="/staff/profilo">{t.get("staff-back-to-profile")}</a></p>
            </div>
        }
    })
    .staff()
    .status(status)
}
