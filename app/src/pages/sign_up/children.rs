//! How many children, by age or by the size of their presents where the organiser asks.

use domain::event::GiftSize;
use leptos::prelude::*;

use crate::components::field::{Field, Need, Takes};
use crate::cx::Cx;
use crate::forms::errors::FieldErrors;
use crate::forms::sign_up::{ChildrenField, SignUpForm};

/// The fields; `gifts`: the size of presents is asked beside the age.
pub fn children(cx: &Cx, form: &SignUpForm, gifts: bool, errors: &FieldErrors) -> AnyView {
    let rows = form.children.iter().map(|(field, count, gift)| {
        let count = Field {
            name: field.name(),
            takes: Takes::Count,
            need: Need::Optional,
            label: field.label(cx.texts),
            hint: None,
            value: count,
        };
        let gift = (gifts && matches!(field, ChildrenField::Of(_))).then(|| size(cx, *field, gift));
        view! { <div class="counted">{count.view(cx, errors)} {gift}</div> }
    });
    rows.collect_view().into_any()
}

/// The label says for whom only to those who hear the page: the others see it above.
fn size(cx: &Cx, field: ChildrenField, chosen: &str) -> AnyView {
    let t = cx.texts;
    let name = field.gift_name();
    let options = GiftSize::ALL.into_iter().map(|size| {
        let word = size.word();
        // l10n: sign-up-gift-*
        let said = t.get(&format!("sign-up-gift-{word}"));
        view! { <option value=word selected=chosen == word>{said}</option> }
    });
    view! {
        <div class="form-group">
            <label for=name.clone()>
                {t.get("sign-up-gift")}
                <span class="visually-hidden">" " {field.label(t)}</span>
            </label>
            <select class="form-select" id=name.clone() name=name>
                <option value="">{t.get("sign-up-gift-any")}</option>
                {options.collect_view()}
            </select>
        </div>
    }
    .into_any()
}
