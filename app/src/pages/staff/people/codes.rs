//! Codes on paper.

use leptos::prelude::*;
use services::staff::people::RecoveryCode;

use super::secret_field::password_field;
use crate::components::icon::{Icon, Shape};
use crate::components::notice::Notice;
use crate::cx::Cx;
use crate::forms::guard::hidden_fields;
use crate::forms::sheet::Sheet;
use crate::page::Page;

/// The codes, shown this once; `then` is the way on.
pub fn codes_page(cx: &Cx, codes: Vec<RecoveryCode>, then: String) -> Page {
    Page::new(cx.texts.get_plain("staff-codes-title"), move || {
        let t = Cx::get().texts;
        let codes = codes
            .iter()
            .map(|code| view! { <li><code dir="ltr">{code.readable()}</code></li> })
            .collect_view();
        view! {
            <div class="narrow">
                <h1>{t.get("staff-codes-title")}</h1>
                {Notice::Caution.view(t.get("staff-codes-lead"))}
                <ol class="list-plain recovery-codes">{codes}</ol>
                <p>{Icon::Print.view(Shape::Small)} " " {t.get("staff-codes-keep")}</p>
                <div class="actions">
                    <a class="btn btn-primary" href=then>{t.get("staff-codes-button")}</a>
                </div>
            </div>
        }
    })
    .staff()
}

/// The question before new ones are made.
pub fn ask_codes_page(cx: &Cx, sheet: Sheet) -> Page {
    let title = sheet.title(cx, cx.texts.get_plain("staff-codes-new"));
    let status = sheet.status;
    Page::new(title, move || {
        let cx = &Cx::get();
        let t = cx.texts;
        view! {
            <div class="narrow">
                {sheet.summary(cx)}
                <h1>{t.get("staff-codes-new")}</h1>
                <p class="lead">{t.get("staff-codes-new-lead")}</p>
                <form method="post" action="/staff/profilo/codici" data-once novalidate>
                    {hidden_fields(cx, sheet.token.clone(), "")}
                    {password_field(cx, "password", t.get("staff-password"), &sheet.errors)}
                    <button class="btn btn-primary" type="submit">{t.get("staff-codes-new")}</button>
                </form>
                <p><a href="/staff/profilo">{t.get("staff-back-to-profile")}</a></p>
            </div>
        }
    })
    .staff()
    .status(status)
}
