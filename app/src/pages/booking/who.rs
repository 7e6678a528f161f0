//! Step 4: who they are, as little of it as will do.

use domain::booking::{ERASE_AFTER_DAYS, erase_on};
use leptos::prelude::*;

use super::finishing::{Finishing, Stage};
use super::step::{Parts, step_page};
use crate::components::field::{Field, Need, Takes};
use crate::components::icon::{Icon, Shape};
use crate::components::language_field::language_field;
use crate::components::question::{Layout, Question};
use crate::components::time::dated;
use crate::components::words::words;
use crate::cx::Cx;
use crate::forms::family::{FamilyForm, NO, YES};
use crate::forms::sheet::Sheet;
use crate::page::Page;

/// The page.
pub fn who_page(cx: &Cx, at: Finishing, form: FamilyForm, sheet: Sheet) -> Page {
    step_page(cx, Stage::Who, at, sheet, move |cx, at, sheet| {
        let t = cx.texts;
        Parts {
            heading: t.get("book-who-heading"),
            lead: view! { <p class="form-text">{t.get("required-note")}</p> }.into_any(),
            fields: fields(cx, at, &form, sheet),
            button: t.get("book-who-button"),
            back: at.url(cx, Stage::Details.path()),
        }
    })
}

fn fields(cx: &Cx, at: &Finishing, form: &FamilyForm, sheet: &Sheet) -> AnyView {
    let t = cx.texts;
    let errors = &sheet.errors;
    let name = Field {
        name: "nome",
        takes: Takes::Name,
        need: Need::Required,
        label: t.get("book-who-name"),
        hint: Some(t.get("book-who-name-hint")),
        value: &form.name,
    };
    let phone = Field {
        name: "telefono",
        takes: Takes::Phone,
        need: Need::Optional,
        label: t.get("book-who-phone"),
        hint: None,
        value: &form.phone,
    };
    let email = Field {
        name: "email",
        takes: Takes::Email,
        need: Need::Optional,
        label: t.get("book-who-email"),
        hint: None,
        value: &form.email,
    };
    let interpreter = Question {
        name: "interprete",
        legend: t.get("book-who-interpreter"),
        answers: vec![(NO, t.get("no"), None), (YES, t.get("yes"), None)],
        chosen: &form.interpreter,
        layout: Layout::Pair,
    };
    view! {
        {name.view(cx, errors)}
        <fieldset class="form-group contact">
            <legend>{t.get("book-who-contact")}</legend>
            <p class="form-text">{t.get("book-who-contact-hint")}</p>
            {phone.view(cx, errors)}
            {email.view(cx, errors)}
        </fieldset>
        {language_field("lingua", t.get("book-who-language"), &form.language, errors)}
        {interpreter.view(errors)}
        {privacy(cx, at)}
    }
    .into_any()
}

/// Told where it is asked: who sees it, and when it is deleted (GDPR, article 13).
fn privacy(cx: &Cx, at: &Finishing) -> AnyView {
    let t = cx.texts;
    let day = erase_on(at.hold.starts_at, cx.zone());
    let day = view! { <strong>{dated(cx, day)}</strong> }.into_any();
    let said = words(
        t,
        "book-who-privacy",
        &[("n", ERASE_AFTER_DAYS.into())],
        vec![("date", day)],
    );
    view! {
        <div class="privacy">
            {Icon::Lock.view(Shape::Normal)}
            <p>{said} " " <a href=cx.url("/privacy")>{t.get("book-who-privacy-link")}</a></p>
        </div>
    }
    .into_any()
}
