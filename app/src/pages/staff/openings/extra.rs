//! An opening on one day, as a plain form.

use std::sync::Arc;

use domain::desk::Desk;
use domain::opening::ExtraOpening;
use leptos::prelude::*;

use super::inputs::{Input, Takes, plan, span, version_field};
use super::opening::Purpose;
use super::rules::plan as plan_words;
use crate::components::exceptions::opened;
use crate::components::field::Need;
use crate::components::name::name;
use crate::components::notice::Notice;
use crate::cx::Cx;
use crate::forms::guard::hidden_fields;
use crate::forms::sheet::Sheet;
use crate::forms::staff::openings::extra::ExtraForm;
use crate::layout::breadcrumb::staff_breadcrumb;
use crate::page::Page;
use crate::staff_cx::StaffCx;

/// The page. `now` is the rule as somebody else has made it since the form was opened.
pub fn extra_page(
    cx: &StaffCx,
    desk: Arc<Desk>,
    purpose: Purpose,
    form: ExtraForm,
    sheet: Sheet,
    now: Option<ExtraOpening>,
) -> Page {
    let id = match purpose {
        Purpose::New => "staff-openings-extra-new",
        Purpose::Edit(_) => "staff-openings-extra-edit",
    };
    let title = sheet.title(cx, cx.texts.get(id));
    let status = sheet.status;
    Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        let base = format!("/staff/sportelli/{}", desk.slug);
        let action = format!("{base}/straordinarie/{}", purpose.path());
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
            let said = view! {
                {t.get("staff-openings-now")} " " {opened(&cx, &now)} ", "
                {plan_words(&cx, &now.plan)}
            };
            Notice::Caution.view(said)
        });
        let day = Input {
            name: "giorno",
            takes: Takes::Day,
            need: Need::Required,
            label: t.get("staff-grid-form-day"),
            hint: None,
            value: &form.day,
        };
        let from = ("dalle", t.get("staff-grid-form-from"), form.from.as_str());
        let until = ("alle", t.get("staff-grid-form-until"), form.until.as_str());
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
                    {day.view(&cx, &sheet.errors)}
                    {span(&cx, &sheet.errors, Need::Required, from, until)}
                    {plan(&cx, &desk, &form.plan, &sheet.errors)}
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
