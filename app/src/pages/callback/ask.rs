//! "Call me": three fields.

use domain::callback::BestHour;
use leptos::prelude::*;

use super::about::{About, erase_day};
use crate::components::call::phones;
use crate::components::field::{Field, Need, Takes};
use crate::components::icon::{Icon, Shape};
use crate::components::language_field::language_field;
use crate::components::name::name;
use crate::components::question::{Layout, Question};
use crate::components::time::dated;
use crate::components::words::words;
use crate::cx::Cx;
use crate::forms::ask_callback::AskForm;
use crate::forms::guard::hidden_fields;
use crate::forms::sheet::Sheet;
use crate::layout::breadcrumb::breadcrumb;
use crate::page::Page;

/// The page.
pub fn ask_page(cx: &Cx, about: About, form: AskForm, sheet: Sheet) -> Page {
    let title = sheet.title(cx, cx.texts.get("callback-title"));
    let status = sheet.status;
    Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        let lead = match &about.desk {
            Some(desk) => {
                let desk = name(&cx, &desk.name);
                words(t, "callback-lead-desk", &[], vec![("desk", desk)])
            }
            None => t.get("callback-lead").into_any(),
        };
        let others = phones(&cx, |desk| about.concerns(desk)).map(|phones| {
            view! {
                <h2>{t.get("callback-call-yourself")}</h2>
                {phones}
            }
        });
        view! {
            {breadcrumb(&cx, vec![], t.get("callback-title"))}
            <div class="narrow">
                {sheet.summary(&cx)}
                <h1>{t.get("callback-title")}</h1>
                <p class="lead">{lead}</p>
                <form method="post" action=cx.url("/richiamami") data-once novalidate>
                    {hidden_fields(&cx, sheet.token.clone(), "")}
                    {fields(&cx, &about, &form, &sheet)}
                    <div class="steppers-nav">
                        <button class="btn btn-primary" type="submit">
                            {t.get("callback-button")}
                        </button>
                    </div>
                </form>
                {others}
            </div>
        }
    })
    .moment()
    .status(status)
}

fn fields(cx: &Cx, about: &About, form: &AskForm, sheet: &Sheet) -> AnyView {
    let t = cx.texts;
    let errors = &sheet.errors;
    let hidden = |name: &'static str, slug: Option<String>| {
        slug.map(|slug| view! { <input type="hidden" name=name value=slug /> })
    };
    let phone = Field {
        name: "telefono",
        takes: Takes::Phone,
        need: Need::Required,
        label: t.get("callback-phone"),
        hint: None,
        value: &form.phone,
    };
    let hours = BestHour::ALL
        .into_iter()
        // l10n: hour-*
        .map(|hour| (hour.word(), t.get(&format!("hour-{}", hour.word())), None))
        .collect();
    let hour = Question {
        name: "ora",
        legend: t.get("callback-hour"),
        answers: hours,
        chosen: &form.hour,
        layout: Layout::Pile,
    };
    let day = view! { <strong>{dated(cx, erase_day(cx))}</strong> }.into_any();
    let privacy = words(t, "callback-privacy", &[], vec![("date", day)]);
    view! {
        {hidden("sportello", about.desk.as_ref().map(|d| d.slug.clone()))}
        {hidden("municipio", about.municipality.as_ref().map(|m| m.slug.clone()))}
        {phone.view(cx, errors)}
        {language_field("lingua", t.get("callback-language"), &form.language, errors)}
        {hour.view(errors)}
        <div class="privacy">
            {Icon::Lock.view(Shape::Normal)}
            <p>{privacy} " " <a href=cx.url("/privacy")>{t.get("book-who-privacy-link")}</a></p>
        </div>
    }
    .into_any()
}
