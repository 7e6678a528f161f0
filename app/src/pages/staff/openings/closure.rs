//! A closure of one or several desks, as a plain form.

use std::sync::Arc;

use domain::desk::Desk;
use domain::opening::Closure;
use leptos::prelude::*;

use super::inputs::{Input, Takes, checks, span, version_field};
use super::opening::Purpose;
use crate::components::exceptions::closed;
use crate::components::field::{Need, described_by, feedback, group_class};
use crate::components::name::name;
use crate::components::notice::Notice;
use crate::cx::Cx;
use crate::forms::errors::FieldErrors;
use crate::forms::guard::hidden_fields;
use crate::forms::sheet::Sheet;
use crate::forms::staff::openings::closing::{ReasonForm, reason_field};
use crate::forms::staff::openings::closure::ClosureForm;
use crate::layout::breadcrumb::staff_breadcrumb;
use crate::page::Page;
use crate::staff_cx::StaffCx;

/// The page. `desks` are those that can be shut; `now` is the rule as somebody else has made it since the form was opened.
pub fn closure_page(
    cx: &StaffCx,
    desks: Vec<Arc<Desk>>,
    purpose: Purpose,
    form: ClosureForm,
    sheet: Sheet,
    now: Option<Closure>,
) -> Page {
    let id = match purpose {
        Purpose::New => "staff-openings-closure-new",
        Purpose::Edit(_) => "staff-openings-closure-edit",
    };
    let title = sheet.title(cx, cx.texts.get(id));
    let status = sheet.status;
    Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        let action = format!("/staff/chiusure/{}", purpose.path());
        let steps = vec![(
            "/staff/sportelli".to_owned(),
            t.get("staff-openings-desks").into_any(),
        )];
        let remove = matches!(purpose, Purpose::Edit(_)).then(|| {
            let url = format!("{action}/elimina");
            view! { <p><a href=url>{t.get("staff-openings-closure-remove")}</a></p> }
        });
        let changed = now.map(|now| {
            Notice::Caution.view(view! { {t.get("staff-openings-now")} " " {closed(&cx, &now)} })
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
                    {fields(&cx, &desks, &form, &sheet.errors)}
                    <div class="steppers-nav">
                        <button class="btn btn-primary" type="submit">
                            {t.get("staff-openings-closure-save")}
                        </button>
                        <a class="btn btn-link" href="/staff/sportelli">{t.get("button-back")}</a>
                    </div>
                </form>
                {remove}
            </div>
        }
    })
    .staff()
    .status(status)
}

fn fields(cx: &Cx, desks: &[Arc<Desk>], form: &ClosureForm, errors: &FieldErrors) -> AnyView {
    let t = cx.texts;
    let boxes = desks
        .iter()
        .map(|desk| {
            let chosen = form.desks.contains(&desk.slug);
            (desk.slug.clone(), name(cx, &desk.name), chosen)
        })
        .collect();
    let day = |name, label: &str, need, hint: Option<String>, value| {
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
    let one_day = Some(t.get("staff-openings-closure-until-hint"));
    let from = (
        "dalle",
        t.get("staff-grid-form-from"),
        form.from_time.as_str(),
    );
    let until = (
        "alle",
        t.get("staff-grid-form-until"),
        form.until_time.as_str(),
    );
    view! {
        {checks("sportello", t.get("staff-openings-closure-desks"), None, boxes, errors)}
        {day("dal", "staff-openings-closure-from", Need::Required, None, &form.from)}
        {day("al", "staff-openings-closure-until", Need::Optional, one_day, &form.until)}
        <fieldset>
            <legend>{t.get("staff-openings-closure-hours")}</legend>
            <span class="form-text">{t.get("staff-openings-closure-hours-hint")}</span>
            {span(cx, errors, Need::Optional, from, until)}
        </fieldset>
        {reason(cx, &form.reason, errors)}
    }
    .into_any()
}

/// The reason, in Italian and, for whoever opens them, in the other languages.
pub fn reason(cx: &Cx, form: &ReasonForm, errors: &FieldErrors) -> AnyView {
    let t = cx.texts;
    let fault = errors.of("motivo");
    let (italian, others) = match form.0.split_first() {
        Some(((_, italian), others)) => (italian.clone(), others),
        None => (String::new(), &[][..]),
    };
    let class = match fault {
        Some(_) => "form-control is-invalid",
        None => "form-control",
    };
    let open = others.iter().any(|(_, text)| !text.is_empty());
    let others = others
        .iter()
        .map(|(locale, text)| {
            let id = reason_field(*locale);
            view! {
                <div class="form-group">
                    <label for=id.clone()>{t.language_name(*locale)}</label>
                    <input
                        class="form-control"
                        type="text"
                        id=id.clone()
                        name=id
                        lang=locale.tag()
                        dir=locale.direction().as_str()
                        autocomplete="off"
                        value=text.clone()
                    />
                </div>
            }
        })
        .collect_view();
    let others = (!others.is_empty()).then(|| {
        view! {
            <details open=open>
                <summary>{t.get("staff-openings-reason-others")}</summary>
                {others}
            </details>
        }
    });
    view! {
        <div class=group_class(fault)>
            <label for="motivo">{t.get("staff-openings-reason")}</label>
            <span class="form-text" id="motivo-aiuto">{t.get("staff-openings-reason-hint")}</span>
            {feedback("motivo", fault)}
            <input
                class=class
                type="text"
                id="motivo"
                name="motivo"
                autocomplete="off"
                value=italian
                aria-describedby=described_by("motivo", true, fault)
                aria-invalid=fault.map(|_| "true")
            />
        </div>
        {others}
    }
    .into_any()
}
