//! Sign in: the second factor.

use leptos::prelude::*;
use services::staff::people::Factors;

use super::passkeys::sign_in_button;
use crate::components::field::{Field, Need, Takes};
use crate::cx::Cx;
use crate::forms::guard::hidden_fields;
use crate::forms::sheet::Sheet;
use crate::forms::staff::people::then::THEN;
use crate::page::Page;

/// The page, for whoever has these. It leads to `then`.
pub fn code_page(cx: &Cx, factors: Factors, then: String, sheet: Sheet) -> Page {
    let title = sheet.title(cx, cx.texts.get_plain("staff-code-title"));
    let status = sheet.status;
    Page::new(title, move || {
        let cx = &Cx::get();
        let t = cx.texts;
        view! {
            <div class="narrow">
                {sheet.summary(cx)}
                <h1>{t.get("staff-code-title")}</h1>
                <p class="lead">{t.get("staff-code-lead")}</p>
                <form method="post" action="/staff/accesso/codice" data-once novalidate>
                    {hidden_fields(cx, sheet.token.clone(), "")}
                    <input type="hidden" name=THEN value=then.clone() />
                    {code_field(cx, t.get("staff-code-hint")).view(cx, &sheet.errors)}
                    <button class="btn btn-primary" type="submit">{t.get("staff-code-button")}</button>
                </form>
                {factors.passkeys.then(|| sign_in_button(cx, then))}
                <p>{t.get("staff-code-lost")}</p>
            </div>
        }
    })
    .staff()
    .status(status)
}

/// The field of a code.
pub fn code_field(cx: &Cx, hint: String) -> Field<'static> {
    Field {
        name: "codice",
        takes: Takes::OneTimeCode,
        need: Need::Required,
        label: cx.texts.get("staff-code"),
        hint: Some(hint),
        value: "",
    }
}
