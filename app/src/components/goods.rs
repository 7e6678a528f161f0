//! Things with a field each for how many came, were sorted or are given.

use domain::drive::DriveItem;
use leptos::prelude::*;

use super::drive_words::item;
use super::field::feedback;
use super::stepper_field::{label_id, stepper_field};
use crate::cx::Cx;
use crate::forms::errors::FieldErrors;
use crate::forms::pledge::item_field;
use crate::forms::raw::RawForm;

/// A thing to be counted.
#[derive(Debug, Clone)]
pub struct Good {
    /// What it is.
    pub item: DriveItem,
    /// What is known of how many: "promised: 3".
    pub hint: Option<String>,
}

/// The fields, each with what was typed.
pub fn goods(cx: &Cx, all: &[Good], form: &RawForm, errors: &FieldErrors) -> AnyView {
    let rows = all.iter().map(|good| row(cx, good, form, errors));
    view! { <ul class="list-plain quantities">{rows.collect_view()}</ul> }.into_any()
}

/// Whether any of them has something typed, or wrong.
pub fn any_typed(all: &[Good], form: &RawForm, errors: &FieldErrors) -> bool {
    all.iter().any(|good| {
        let field = item_field(good.item.id);
        !form.get(&field).is_empty() || errors.of(&field).is_some()
    })
}

fn row(cx: &Cx, good: &Good, form: &RawForm, errors: &FieldErrors) -> AnyView {
    let name = item_field(good.item.id);
    let fault = errors.of(&name);
    let class = match fault {
        Some(_) => "quantity is-invalid",
        None => "quantity",
    };
    let has_hint = good.hint.is_some();
    let hint = good.hint.clone().map(|hint| {
        view! { <span class="form-text" id=format!("{name}-aiuto")>{hint}</span> }
    });
    view! {
        <li class=class>
            <div>
                <label for=name.clone() id=label_id(&name)>{item(cx, &good.item)}</label>
                {hint}
                {feedback(&name, fault)}
            </div>
            {stepper_field(cx, &name, form.get(&name), has_hint, fault)}
        </li>
    }
    .into_any()
}
