//! A fact with its pictogram, within a `<dl class="facts">`.

use leptos::prelude::*;

use crate::components::icon::{Icon, Shape};

/// What a thing is called, and the thing. A list of facts holds nothing but names and values (HTML, 4.4.9), so that the picture
/// stands in the name.
pub fn fact(icon: Icon, label: String, value: impl IntoAny) -> AnyView {
    view! {
        <div>
            <dt>{icon.view(Shape::Normal)} {label}</dt>
            <dd>{value.into_any()}</dd>
        </div>
    }
    .into_any()
}
