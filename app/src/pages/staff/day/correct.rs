//! Correct name, contact and language.

use domain::id::BookingId;
use leptos::prelude::*;

use crate::components::field::{Field, Need, Takes};
use crate::components::language_field::language_field;
use crate::components::notice::Notice;
use crate::components::question::{Layout, Question};
use crate::cx::Cx;
use crate::forms::family::{FamilyForm, NO, YES};
use crate::forms::guard::TOKEN;
use crate::forms::sheet::Sheet;
use crate::page::Page;

/// The page.
pub fn correct_page(cx: &Cx, id: BookingId, form: FamilyForm, sheet: Sheet) -> Page {
    let title = sheet.title(cx, cx.texts.get_plain("staff-day-correct"));
    let status = sheet.status;
    Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        let errors = &sheet.errors;
        let here = format!("/staff/appuntamenti/{id}");
        let field = |name, takes, label: &str, value| Field {
            name,
            takes,
            need: Need::Optional,
            label: t.get(label),
            hint: None,
            value,
        };
        let interpreter = Question {
            name: "interprete",
            legend: t.get("fact-interpreter"),
            answers: vec![(NO, t.get("no"), None), (YES, t.get("yes"), None)],
            chosen: &form.interpreter,
            layout: Layout::Pair,
        };
        view! {
            <div class="narrow">
                {sheet.summary(&cx)}
                <h1>{t.get("staff-day-correct")}</h1>
                {Notice::Info.view(t.get("staff-day-correct-what"))}
                <form method="post" action=format!("{here}/correggi") novalidate data-once>
                    <input type="hidden" name=TOKEN value=sheet.token.clone() />
                    {field("nome", Takes::Name, "fact-name", &form.name).view(&cx, errors)}
                    <div class="day-pair">
                        {field("telefono", Takes::Phone, "staff-day-phone", &form.phone)
                            .view(&cx, errors)}
                        {field("email", Takes::Email, "staff-day-email", &form.email).view(&cx, errors)}
                    </div>
                    <div class="day-pair">
                        {language_field("lingua", t.get("fact-language"), &form.language, errors)}
                        {interpreter.view(errors)}
                    </div>
                    <div class="steppers-nav">
                        <button class="btn btn-primary" type="submit">
                            {t.get("staff-day-save")}
                        </button>
                        <a class="btn btn-link" href=here.clone()>{t.get("button-back")}</a>
                    </div>
                </form>
            </div>
        }
    })
    .staff()
    .status(status)
}
