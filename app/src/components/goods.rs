//! Things with a field each for how many.

use domain::drive::{DriveItem, ItemName};
use leptos::prelude::*;
use services::message::item_name;

use super::field::{described_by, feedback, group_class};
use super::local_text::inline;
use crate::cx::Cx;
use crate::forms::errors::FieldErrors;
use crate::forms::goods::goods_field;
use crate::forms::raw::RawForm;

/// A thing to be counted.
#[derive(Debug, Clone)]
pub struct Good {
    /// What it is.
    pub item: DriveItem,
    /// What is known of how many: "promised: 3".
    pub hint: Option<String>,
}

/// "zaino": what an item is called, marked with its language where it is not the reader's.
pub fn item_called(cx: &Cx, item: &DriveItem) -> AnyView {
    match &item.name {
        ItemName::Catalogue(_) => item_name(item, cx.texts).into_any(),
        ItemName::Own(name) => inline(cx, name).into_any(),
    }
}

/// The fields, each with what was typed.
pub fn goods(cx: &Cx, all: &[Good], form: &RawForm, errors: &FieldErrors) -> AnyView {
    let rows = all.iter().map(|good| row(cx, good, form, errors));
    view! { <ul class="list-plain goods">{rows.collect_view()}</ul> }.into_any()
}

fn row(cx: &Cx, good: &Good, form: &RawForm, errors: &FieldErrors) -> AnyView {
    let field = goods_field(good.item.id);
    let fault = errors.of(&field);
    let class = match fault {
        Some(_) => "form-control is-invalid",
        None => "form-control",
    };
    let hint = good.hint.clone();
    let described = described_by(&field, hint.is_some(), fault);
    let hint = hint.map(|hint| {
        view! { <span class="form-text" id=format!("{field}-aiuto")>{hint}</span> }
    });
    view! {
        <li class=group_class(fault)>
            <div>
                <label for=field.clone()>{item_called(cx, &good.item)}</label>
                {hint}
                {feedback(&field, fault)}
            </div>
            <input
                class=class
                id=field.clone()
                name=field.clone()
                type="text"
                inputmode="numeric"
                dir="ltr"
                autocomplete="off"
                value=form.get(&field).to_owned()
                aria-describedby=described
                aria-invalid=fault.map(|_| "true")
            />
        </li>
    }
    .into_any()
}
