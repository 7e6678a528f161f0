//! A field for how many, with buttons for one more and one fewer where there is a script.

use leptos::prelude::*;

use super::field::described_by;
use crate::cx::Cx;

/// The field `name`, whose label has the id [`label_id`]. `hint`: whether help stands beside it.
pub fn stepper_field(cx: &Cx, name: &str, value: &str, hint: bool, fault: Option<&str>) -> AnyView {
    let t = cx.texts;
    let class = match fault {
        Some(_) => "form-control is-invalid",
        None => "form-control",
    };
    // The buttons are for those with a script: words for those who hear the page.
    let step = |which: &str, by: &'static str, sign: &'static str, words: String| {
        let id = format!("{name}-{which}");
        let said = format!("{id} {}", label_id(name));
        view! {
            <button type="button" class="step" id=id data-by=by aria-label=words aria-labelledby=said hidden>
                {sign}
            </button>
        }
    };
    view! {
        <div class="stepper-field" data-stepper>
            {step("meno", "-1", "−", t.get("drive-fewer"))}
            <input
                class=class
                id=name.to_owned()
                name=name.to_owned()
                type="text"
                inputmode="numeric"
                autocomplete="off"
                dir="ltr"
                maxlength="12"
                value=value.to_owned()
                aria-describedby=described_by(name, hint, fault)
                aria-invalid=fault.map(|_| "true")
            />
            {step("piu", "1", "+", t.get("drive-more"))}
        </div>
    }
    .into_any()
}

/// The id of the label of a field, which its buttons name.
pub fn label_id(name: &str) -> String {
    format!("{name}-nome")
}
