//! Put a count right, and say why.

use std::sync::Arc;

use domain::drive::{Counter, Drive};
use leptos::prelude::*;
use services::message::item_name;
use services::staff::drives::Counted;

use super::address::drive_url;
use crate::components::drive_words::title;
use crate::components::local_text::inline;
use crate::cx::Cx;
use crate::forms::guard::hidden_fields;
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::page::Page;
use crate::pages::staff::publish::inputs::{Answer, Filled};
use crate::staff_cx::StaffCx;

/// The page.
pub fn correct_page(
    cx: &StaffCx,
    drive: Arc<Drive>,
    items: Vec<Counted>,
    form: RawForm,
    sheet: Sheet,
) -> Page {
    let words = cx.texts.get_plain("staff-drives-correct");
    let title = sheet.title(cx, format!("{words}: {}", title(cx, &drive)));
    let status = sheet.status;
    Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        let filled = Filled {
            cx: &cx,
            form: &form,
            errors: &sheet.errors,
        };
        let things: Vec<Answer> = items
            .iter()
            .map(|counted| (counted.item.id.to_string(), item_name(&counted.item, t)))
            .collect();
        let counters = Counter::ALL
            .into_iter()
            // l10n: staff-drives-counter-*
            .map(|counter| {
                let words = t.get(&format!("staff-drives-counter-{}", counter.word()));
                (counter.word().to_owned(), words)
            })
            .collect();
        let choose = || Some(t.get("publish-choose"));
        let back = drive_url(drive.id, "/magazzino");
        let hint = Some(t.get("staff-drives-correct-by-hint"));
        let why_hint = Some(t.get("staff-drives-correct-why-hint"));
        view! {
            <div class="narrow">
                {sheet.summary(&cx)}
                <p><a href=back.clone()>{t.get("staff-drives-stock")}</a></p>
                <h1>{t.get("staff-drives-correct")}</h1>
                <p class="lead">{inline(&cx, &drive.card.title)}</p>
                <form method="post" action=drive_url(drive.id, "/magazzino/correggi") data-once novalidate>
                    {hidden_fields(&cx, sheet.token.clone(), "")}
                    {filled.select("cosa", t.get("staff-drives-correct-item"), choose(), things)}
                    {filled.select("conto", t.get("staff-drives-correct-counter"), choose(), counters)}
                    {filled.line("di", t.get("staff-drives-correct-by"), hint, "text")}
                    {filled.line("perche", t.get("staff-drives-correct-why"), why_hint, "text")}
                    <div class="steppers-nav">
                        <button class="btn btn-primary" type="submit">{t.get("staff-drives-correct-button")}</button>
                        <a class="btn btn-link" href=back>{t.get("button-back")}</a>
                    </div>
                </form>
            </div>
        }
    })
    .staff()
    .status(status)
}
