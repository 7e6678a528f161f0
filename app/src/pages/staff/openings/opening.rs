//! A weekly opening, as a plain form.

use std::sync::Arc;

use domain::desk::Desk;
use domain::opening::Opening;
use jiff::civil::Weekday;
use leptos::prelude::*;

use super::inputs::{Input, Takes, plan, span, version_field};
use super::rules::{plan as plan_words, validity, weekly};
use crate::components::capital::capitalised;
use crate::components::field::{Need, described_by, feedback, group_class};
use crate::components::name::name;
use crate::components::notice::Notice;
use crate::cx::Cx;
use crate::forms::errors::FieldErrors;
use crate::forms::guard::hidden_fields;
use crate::forms::sheet::Sheet;
use crate::forms::staff::openings::opening::OpeningForm;
use crate::layout::breadcrumb::staff_breadcrumb;
use crate::page::Page;
use crate::staff_cx::StaffCx;

/// What a form is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Purpose {
    /// A new rule.
    New,
    /// One that is there, by key.
    Edit(String),
}

impl Purpose {
    /// The last part of its address.
    pub fn path(&self) -> &str {
        match self {
            Self::New => "nuova",
            Self::Edit(id) => id,
        }
    }
}

/// The page. `now` is the rule as somebody else has made it since the form was opened.
pub fn opening_page(
    cx: &StaffCx,
    desk: Arc<Desk>,
    purpose: Purpose,
    form: OpeningForm,
    sheet: Sheet,
    now: Option<Opening>,
) -> Page {
    let id = match purpose {
        Purpose::New => "staff-openings-new",
        Purpose::Edit(_) => "staff-openings-edit",
    };
    let title = sheet.title(cx, cx.texts.get(id));
    let status = sheet.status;
    Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        let base = format!("/staff/sportelli/{}", desk.slug);
        let action = format!("{base}/aperture/{}", purpose.path());
        let steps = vec![
            (
                "/staff/sportelli".to_owned(),
                t.get("staff-openings-desks").into_any(),
            ),
            (base.clone(), name(&cx, &desk.name)),
        ];
        let remove = matches!(purpose, Purpose::Edit(_)).then(|| {
            let url = format!("{action}/elimina");
            view! { <p><a href=url>{t.get("staff-grid-form-remove")}</a></p> }
        });
        let changed = now.map(|now| {
            let until = validity(&cx, &now).map(|said| view! { ", " {said} });
            let said = view! {
                {t.get("staff-openings-now")} " " {weekly(&cx, &now)} ", "
                {plan_words(&cx, &now.plan)} {until}
            };
            Notice::Caution.view(said)
        });
        view! {
            {staff_breadcrumb(&cx, steps, t.get(id))}
            <div class="narrow">
                {sheet.summary(&cx)}
                {changed}
                <h1>{t.get(id)}</h1>
                <p class="text-secondary">{t.get("required-note")}</p>
                <form method="post" action=action data-once novalidate>
                    {hidden_fields(&cx, sheet.token.clone(), "")}
                    {version_field(&form.seen)}
                    {fields(&cx, &desk, &form, &sheet.errors)}
                    <div class="steppers-nav">
                        <button class="btn btn-primary" type="submit">
                            {t.get("staff-grid-form-save")}
                        </button>
                        <a class="btn btn-link" href=base>{t.get("button-back")}</a>
                    </div>
                </form>
                {remove}
            </div>
        }
    })
    .staff()
    .status(status)
}

fn fields(cx: &Cx, desk: &Desk, form: &OpeningForm, errors: &FieldErrors) -> AnyView {
    let t = cx.texts;
    let hours = (
        t.get("staff-grid-form-from"),
        t.get("staff-grid-form-until"),
    );
    let pause = (
        t.get("staff-openings-break-from"),
        t.get("staff-openings-break-until"),
    );
    let date = |name, label: &str, need, hint: Option<String>, value| {
        let input = Input {
            name,
            takes: Takes::Day,
            need,
            label: t.get(label),
            hint,
            value,
        };
        input.view(cx, errors)
    };
    let ends = Some(t.get("staff-grid-form-valid-until-hint"));
    view! {
        {weekday(cx, &form.weekday, errors)}
        {span(cx, errors, Need::Required, ("dalle", hours.0, &form.from), ("alle", hours.1, &form.until))}
        <fieldset>
            <legend>{t.get("staff-openings-break")}</legend>
            <span class="form-text">{t.get("staff-openings-break-hint")}</span>
            {span(
                cx,
                errors,
                Need::Optional,
                ("pausa_dalle", pause.0, &form.break_from),
                ("pausa_alle", pause.1, &form.break_until),
            )}
        </fieldset>
        {plan(cx, desk, &form.plan, errors)}
        {date("valida_dal", "staff-grid-form-valid-from", Need::Required, None, &form.valid_from)}
        {date("valida_al", "staff-grid-form-valid-until", Need::Optional, ends, &form.valid_until)}
    }
    .into_any()
}

fn weekday(cx: &Cx, chosen: &str, errors: &FieldErrors) -> AnyView {
    let t = cx.texts;
    let fault = errors.of("giorno");
    let class = match fault {
        Some(_) => "form-select is-invalid",
        None => "form-select",
    };
    let none = chosen
        .is_empty()
        .then(|| view! { <option value="">"–"</option> });
    let days = Weekday::Monday
        .cycle_forward()
        .take(7)
        .map(|day| {
            let value = day.to_monday_one_offset().to_string();
            let selected = value == chosen;
            view! { <option value=value selected=selected>{capitalised(&t.weekday(day))}</option> }
        })
        .collect_view();
    view! {
        <div class=group_class(fault)>
            <label for="giorno">
                {format!("{}\u{a0}{}", t.get("staff-grid-form-day"), t.get("required-mark"))}
            </label>
            {feedback("giorno", fault)}
            <select
                class=class
                id="giorno"
                name="giorno"
                aria-describedby=described_by("giorno", false, fault)
                aria-invalid=fault.map(|_| "true")
            >
                {none}
                {days}
            </select>
        </div>
    }
    .into_any()
}
