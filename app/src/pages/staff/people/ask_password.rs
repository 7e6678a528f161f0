//! Ask for a link to a new password.

use leptos::prelude::*;

use crate::components::field::{Field, Need, Takes};
use crate::cx::Cx;
use crate::forms::guard::hidden_fields;
use crate::forms::sheet::Sheet;
use crate::page::Page;

/// The form.
pub fn ask_page(cx: &Cx, email: String, sheet: Sheet) -> Page {
    let title = sheet.title(cx, cx.texts.get_plain("staff-password-forgotten"));
    let status = sheet.status;
    Page::new(title, move || {
        let cx = &Cx::get();
        let t = cx.texts;
        let field = Field {
            name: "email",
            takes: Takes::Account,
            need: Need::Required,
            label: t.get("staff-email"),
            hint: None,
            value: &email,
        };
        view! {
            <div class="narrow">
                {sheet.summary(cx)}
                <h1>{t.get("staff-password-forgotten")}</h1>
                <p class="lead">{t.get("staff-forgotten-lead")}</p>
                <form method="post" action="/staff/password" data-once novalidate>
                    {hidden_fields(cx, sheet.token.clone(), "")}
                    {field.view(cx, &sheet.errors)}
                    <button class="btn btn-primary" type="submit">{t.get("staff-forgotten-button")}</button>
                </form>
                <p><a href="/staff/accesso">{t.get("staff-access-title")}</a></p>
            </div>
        }
    })
    .staff()
    .status(status)
}

/// What happens next, the same for every address.
pub fn sent_page(cx: &Cx) -> Page {
    Page::new(cx.texts.get_plain("staff-forgotten-sent-title"), || {
        let t = Cx::get().texts;
        view! {
            <div class="narrow">
                <h1>{t.get("staff-forgotten-sent-title")}</h1>
                <p class="lead">{t.get("staff-forgotten-sent")}</p>
                <p><a href="/staff/accesso">{t.get("staff-access-title")}</a></p>
            </div>
        }
    })
    .staff()
}
