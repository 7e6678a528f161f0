//! A page on which things are counted: what came, of a pledge or without one, and what was sorted.

use std::sync::Arc;

use domain::drive::Drive;
use leptos::prelude::*;

use crate::components::drive_words::title;
use crate::components::goods::{Good, any_typed, goods};
use crate::components::local_text::inline;
use crate::cx::Cx;
use crate::forms::guard::hidden_fields;
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::page::Page;
use crate::staff_cx::StaffCx;

/// What the page asks.
pub struct Count {
    /// Of which drive.
    pub drive: Arc<Drive>,
    /// Its heading.
    pub heading: String,
    /// A sentence below it.
    pub lead: String,
    /// Things to be counted, open.
    pub goods: Vec<Good>,
    /// Other things, folded, under these words.
    pub others: Option<(String, Vec<Good>)>,
    /// Where the form is sent, which is the address of the page.
    pub action: String,
    /// What else it sends.
    pub hidden: Vec<(&'static str, String)>,
    /// What its button says.
    pub button: String,
    /// A second button with its own name and value, for all at once.
    pub all: Option<(&'static str, &'static str, String)>,
    /// The way back.
    pub back: String,
}

/// The page.
pub fn count_page(cx: &StaffCx, count: Count, form: RawForm, sheet: Sheet) -> Page {
    let words = format!("{}: {}", count.heading, title(cx, &count.drive));
    let title = sheet.title(cx, words);
    let status = sheet.status;
    Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        let hidden = count.hidden.iter();
        let hidden = hidden
            .map(|(name, value)| view! { <input type="hidden" name=*name value=value.clone() /> })
            .collect_view();
        let others = count.others.as_ref().filter(|(_, all)| !all.is_empty());
        let others = others.map(|(words, all)| {
            let open = any_typed(all, &form, &sheet.errors);
            view! {
                <details class="day-more" open=open>
                    <summary>{words.clone()}</summary>
                    {goods(&cx, all, &form, &sheet.errors)}
                </details>
            }
        });
        let folded = count.others.iter().flat_map(|(_, all)| all);
        let things = count.goods.iter().chain(folded).map(|good| &good.item);
        let all = count.all.as_ref().map(|(name, value, words)| {
            view! {
                <button class="btn btn-outline-primary" type="submit" name=*name value=*value>
                    {words.clone()}
                </button>
            }
        });
        view! {
            <div class="narrow">
                {sheet.summary_of(&cx, things)}
                <p><a href=count.back.clone()>{inline(&cx, &count.drive.card.title)}</a></p>
                <h1>{count.heading.clone()}</h1>
                <p class="lead">{count.lead.clone()}</p>
                <form method="post" action=count.action.clone() data-once novalidate>
                    {hidden_fields(&cx, sheet.token.clone(), "")}
                    {hidden}
                    {goods(&cx, &count.goods, &form, &sheet.errors)}
                    {others}
                    <div class="steppers-nav">
                        <button class="btn btn-primary" type="submit">{count.button.clone()}</button>
                        {all}
                        <a class="btn btn-link" href=count.back.clone()>{t.get("button-back")}</a>
                    </div>
                </form>
            </div>
        }
    })
    .staff()
    .status(status)
}
