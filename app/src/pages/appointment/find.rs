//! The appointment or the sign-up by code.

use domain::desk::Asks;
use leptos::prelude::*;

use crate::components::call::phones;
use crate::components::field::{Field, Need, Takes};
use crate::cx::Cx;
use crate::forms::find::{FindForm, Proof};
use crate::forms::guard::hidden_fields;
use crate::forms::sheet::Sheet;
use crate::layout::breadcrumb::breadcrumb;
use crate::page::Page;

/// A code as an example.
const EXAMPLE: &str = "K7M 4PX";

/// Whether a code alone may be enough here: whoever signs up for an event may leave nothing behind.
pub fn proof_needed(cx: &Cx) -> Proof {
    let desk = cx.directory.desks.iter().any(|d| d.asks == Asks::Nothing);
    let mut events = cx.directory.events.iter();
    if desk || events.any(|e| e.card.sign_up.is_some()) {
        Proof::MayBeEmpty
    } else {
        Proof::Needed
    }
}

/// The page.
pub fn find_page(cx: &Cx, form: FindForm, sheet: Sheet) -> Page {
    let title = sheet.title(cx, cx.texts.get("appointment-find-title"));
    let status = sheet.status;
    Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        view! {
            {breadcrumb(&cx, vec![], t.get("appointment-find-title"))}
            <div class="narrow">
                {sheet.summary(&cx)}
                <h1>{t.get("appointment-find-title")}</h1>
                <p class="lead">{t.get("appointment-find-lead")}</p>
                {find_form(&cx, &form, &sheet)}
                {lost_code(&cx)}
            </div>
        }
    })
    .moment()
    .status(status)
}

/// The form.
pub fn find_form(cx: &Cx, form: &FindForm, sheet: &Sheet) -> AnyView {
    let t = cx.texts;
    let code = Field {
        name: "codice",
        takes: Takes::Code,
        need: Need::Required,
        label: t.get("appointment-find-code"),
        hint: Some(t.with("appointment-find-code-hint", &[("example", EXAMPLE.into())])),
        value: &form.code,
    };
    let proof = Field {
        name: "prova",
        takes: Takes::Proof,
        need: match proof_needed(cx) {
            Proof::Needed => Need::Required,
            Proof::MayBeEmpty => Need::Optional,
        },
        label: t.get("appointment-find-proof"),
        hint: Some(t.get("appointment-find-proof-hint")),
        value: &form.proof,
    };
    view! {
        <form method="post" action=cx.url("/appuntamento") data-once novalidate>
            {hidden_fields(cx, sheet.token.clone(), "")}
            {code.view(cx, &sheet.errors)}
            {proof.view(cx, &sheet.errors)}
            <div class="steppers-nav">
                <button class="btn btn-primary" type="submit">
                    {t.get("appointment-find-button")}
                </button>
            </div>
        </form>
    }
    .into_any()
}

/// Whom to call without a code.
pub fn lost_code(cx: &Cx) -> AnyView {
    let t = cx.texts;
    view! {
        <h2>{t.get("appointment-lost-code")}</h2>
        <p>{t.get("appointment-lost-code-do")}</p>
        {phones(cx, |_| false)}
    }
    .into_any()
}
