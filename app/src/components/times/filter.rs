//! Which month, which language: a plain form that loads the page again.

use leptos::prelude::*;

use super::picker::Picker;
use super::purpose::Purpose;
use crate::cx::Cx;
use crate::forms::start::write_month;

/// The form; nothing when there is nothing to choose.
pub fn filter(cx: &Cx, picker: &Picker) -> Option<AnyView> {
    let t = cx.texts;
    let (months, languages) = (picker.months(), picker.languages());
    if months.len() < 2 && languages.is_empty() {
        return None;
    }
    let month_options = months
        .into_iter()
        .map(|month| {
            view! {
                <option value=write_month(month) selected=month == picker.month>
                    {t.month_year(month)}
                </option>
            }
        })
        .collect_view();
    let language = (!languages.is_empty()).then(|| {
        let options = languages
            .iter()
            .map(|&language| {
                let chosen = picker.language == Some(language);
                view! {
                    <option value=language.tag() selected=chosen>
                        {t.language_name(language)}
                    </option>
                }
            })
            .collect_view();
        view! {
            <div class="form-group">
                <label for="lingua">{t.get("book-time-language")}</label>
                <select class="form-select" id="lingua" name="lingua">
                    <option value="">{t.get("book-time-language-any")}</option>
                    {options}
                </select>
            </div>
        }
    });
    let desk = (!matches!(picker.purpose, Purpose::Book)).then(|| {
        view! { <input type="hidden" name="sportello" value=picker.desk.slug.clone() /> }
    });
    Some(
        view! {
            <form class="month" method="get" action=picker.purpose.page(cx, &picker.desk)>
                {desk} <div class="form-group">
                    <label for="mese">{t.get("book-time-month")}</label>
                    <select class="form-select" id="mese" name="mese">
                        {month_options}
                    </select>
                </div> {language}
                <button class="btn btn-outline-primary" type="submit">
                    {t.get("button-show")}
                </button>
            </form>
        }
        .into_any(),
    )
}
