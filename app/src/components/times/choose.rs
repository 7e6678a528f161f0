//! The choice of a time: month and language, days, and what there is when none suits.

use leptos::prelude::*;

use super::days::days;
use super::elsewhere::{Fold, none_fits};
use super::filter::filter;
use super::picker::Picker;
use crate::components::call::{call_desk, callback_button};
use crate::components::notice::Notice;
use crate::components::time::day_time;
use crate::components::words::words;
use crate::cx::Cx;
use crate::forms::guard::hidden_fields;
use crate::forms::sheet::Sheet;

/// What stands below the days.
pub struct Ends {
    /// What the button says.
    pub button: String,
    /// Where one goes without choosing, and the words for it.
    pub back: (String, String),
}

/// The choice, as far as there is one.
pub fn choose(cx: &Cx, picker: &Picker, sheet: &Sheet, ends: Ends) -> AnyView {
    let asked_in_vain = picker.misses() && sheet.errors.is_empty() && sheet.warning.is_none();
    let gone = asked_in_vain.then(|| Notice::Warning.view(cx.texts.get("error-slot-full")));
    let body = if picker.shown().is_empty() {
        nothing(cx, picker)
    } else {
        form(cx, picker, sheet, ends)
    };
    view! {
        {gone}
        {filter(cx, picker)}
        {body}
    }
    .into_any()
}

fn form(cx: &Cx, picker: &Picker, sheet: &Sheet, ends: Ends) -> AnyView {
    let (href, back) = ends.back;
    // A browser that goes back would choose again by position, which may be another time by now: autocomplete keeps it from that.
    view! {
        <form
            method="post"
            action=picker.purpose.page(cx, &picker.desk)
            autocomplete="off"
            data-once
            novalidate
        >
            {hidden_fields(cx, sheet.token.clone(), "")}
            <input type="hidden" name="sportello" value=picker.desk.slug.clone() />
            {days(cx, picker, &sheet.errors)}
            <div class="steppers-nav">
                <button class="btn btn-primary" type="submit">
                    {ends.button}
                </button>
                <a class="btn btn-link" href=href>
                    {back}
                </a>
            </div>
        </form>
        {none_fits(cx, picker, Fold::Closed)}
    }
    .into_any()
}

fn nothing(cx: &Cx, picker: &Picker) -> AnyView {
    let t = cx.texts;
    let words = match picker.first() {
        Some(first) => {
            let start = first.slot.start;
            let href = picker.purpose.page_with(cx, &picker.desk, start);
            let link = view! { <a href=href>{day_time(cx, start)}</a> }.into_any();
            let first = words(t, "book-time-first-free", &[], vec![("when", link)]);
            view! { {t.get("book-time-none-month")} " " {first} }.into_any()
        }
        None => {
            let days = picker.desk.horizon_days;
            t.with("book-time-none-days", &[("n", days.into())])
                .into_any()
        }
    };
    let query = format!("?sportello={}", picker.desk.slug);
    view! {
        {Notice::Info.view(words)}
        <div class="actions">
            {callback_button(cx, &query, "btn btn-primary")}
            {call_desk(cx, &picker.desk)}
        </div>
        {none_fits(cx, picker, Fold::Open)}
    }
    .into_any()
}
