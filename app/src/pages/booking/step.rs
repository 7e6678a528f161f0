//! The steps after the time, which all look alike: the time kept, a form, a way back.

use leptos::prelude::*;

use super::finishing::{Finishing, Stage};
use super::frame::frame;
use super::hold::{FORM, hold_banner, leave_form};
use crate::components::stepper::Step;
use crate::cx::Cx;
use crate::forms::guard::hidden_fields;
use crate::forms::sheet::Sheet;
use crate::page::Page;

/// What differs between the steps.
pub struct Parts {
    /// What stands between the heading and the form.
    pub lead: AnyView,
    /// The heading.
    pub heading: String,
    /// The fields.
    pub fields: AnyView,
    /// What the button says.
    pub button: String,
    /// Where "back" leads.
    pub back: String,
}

/// The page of a stage. `parts` are made when it is rendered.
pub fn step_page(
    cx: &Cx,
    stage: Stage,
    at: Finishing,
    sheet: Sheet,
    parts: impl FnOnce(&Cx, &Finishing, &Sheet) -> Parts + Send + 'static,
) -> Page {
    let step = match stage {
        Stage::Details => Step::Details,
        Stage::Who => Step::Who,
        Stage::Summary => Step::Summary,
    };
    let title = sheet.title(cx, step.title(cx));
    let status = sheet.status;
    Page::new(title, move || {
        let cx = Cx::get();
        let parts = parts(&cx, &at, &sheet);
        frame(
            &cx,
            Some(&at.desk),
            step,
            body(&cx, stage, &at, &sheet, parts),
        )
    })
    .family()
    .status(status)
}

fn body(cx: &Cx, stage: Stage, at: &Finishing, sheet: &Sheet, parts: Parts) -> AnyView {
    let t = cx.texts;
    view! {
        {hold_banner(cx, at)}
        {sheet.summary(cx)}
        <h1>{parts.heading}</h1>
        {parts.lead}
        <form method="post" id=FORM action=at.url(cx, stage.path()) data-once novalidate>
            {hidden_fields(cx, sheet.token.clone(), "")}
            <input type="hidden" name=FORM value=stage.path() />
            {parts.fields}
            <div class="steppers-nav">
                <button class="btn btn-primary" type="submit">
                    {parts.button}
                </button>
                <a class="btn btn-link" href=parts.back>
                    {t.get("button-back")}
                </a>
            </div>
        </form>
        {leave_form(cx, at, &sheet.token)}
    }
    .into_any()
}
