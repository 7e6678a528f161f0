//! The choice of a language: every one that people may ask for, in its own name and script.

use domain::locale::Locale;
use leptos::prelude::*;

use super::field::{described_by, feedback, group_class};
use crate::forms::errors::FieldErrors;

/// The field. `value` is the chosen language's tag.
pub fn language_field(
    name: &'static str,
    label: String,
    value: &str,
    errors: &FieldErrors,
) -> AnyView {
    let fault = errors.of(name);
    let options = Locale::ALL
        .into_iter()
        .map(|locale| {
            let (tag, dir) = (locale.tag(), locale.direction().as_str());
            view! {
                <option value=tag lang=tag dir=dir selected=tag == value>
                    {locale.own_name()}
                </option>
            }
        })
        .collect_view();
    let class = if fault.is_some() {
        "form-select is-invalid"
    } else {
        "form-select"
    };
    view! {
        <div class=group_class(fault)>
            <label for=name>{label}</label>
            {feedback(name, fault)}
            <select
                class=class
                id=name
                name=name
                aria-describedby=described_by(name, false, fault)
                aria-invalid=fault.map(|_| "true")
            >
                {options}
            </select>
        </div>
    }
    .into_any()
}
