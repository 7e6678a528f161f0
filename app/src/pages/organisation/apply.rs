//! The form of an organisation that asks to be a member.

use leptos::prelude::*;

use crate::components::icon::{Icon, Shape};
use crate::cx::Cx;
use crate::forms::guard::hidden_fields;
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::layout::breadcrumb::breadcrumb;
use crate::page::Page;
use crate::pages::staff::publish::inputs::Filled;
use crate::pages::staff::publish::organisation_fields::{organisation_contact, organisation_facts};

/// The page.
pub fn apply_page(cx: &Cx, form: RawForm, sheet: Sheet) -> Page {
    let title = sheet.title(cx, cx.texts.get("apply-title"));
    let status = sheet.status;
    Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        let filled = Filled {
            cx: &cx,
            form: &form,
            errors: &sheet.errors,
        };
        let steps = vec![(cx.url("/enti"), t.get("organisations-title").into_any())];
        let does = t.get("organisation-does").into_any();
        let about = "testo-about-it".to_owned();
        let hint = Some(t.get("apply-does-hint"));
        view! {
            {breadcrumb(&cx, steps, t.get("apply-title"))}
            <div class="narrow">
                {sheet.summary(&cx)}
                <h1>{t.get("apply-title")}</h1>
                <p class="lead">{t.get("apply-lead")}</p>
                <form method="post" action=cx.url("/enti/candidatura") data-once novalidate>
                    {hidden_fields(&cx, sheet.token.clone(), "")}
                    <h2>{t.get("apply-organisation")}</h2>
                    {organisation_facts(filled)}
                    {filled.area(about, does, Some(("it", "ltr")), hint, 5)}
                    <h3>{t.get("apply-contacts")}</h3>
                    {organisation_contact(filled)}
                    <h2>{t.get("apply-person")}</h2>
                    {filled.line("persona", t.get("apply-name"), None, "text")}
                    {filled.line("scrivi", t.get("apply-email"), Some(t.get("apply-email-hint")), "email")}
                    <div class="privacy">
                        {Icon::Lock.view(Shape::Normal)}
                        <p>
                            {t.get("apply-privacy")} " "
                            <a href=cx.url("/privacy")>{t.get("book-who-privacy-link")}</a>
                        </p>
                    </div>
                    <div class="steppers-nav">
                        <button class="btn btn-primary" type="submit">{t.get("apply-button")}</button>
                    </div>
                </form>
            </div>
        }
    })
    .moment()
    .status(status)
}

/// That it has arrived.
pub fn received_page(cx: &Cx) -> Page {
    Page::new(cx.texts.get_plain("apply-received"), || {
        let cx = Cx::get();
        let t = cx.texts;
        let steps = vec![(cx.url("/enti"), t.get("organisations-title").into_any())];
        view! {
            {breadcrumb(&cx, steps, t.get("apply-title"))}
            <div class="narrow">
                <h1>{t.get("apply-received")}</h1>
                <p class="lead">{t.get("apply-received-what")}</p>
                <div class="actions">
                    <a class="btn btn-primary" href=cx.url("/enti")>{t.get("organisations-title")}</a>
                </div>
            </div>
        }
    })
    .moment()
}
