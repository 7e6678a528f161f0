//! How many children need each kit.

use domain::drive::Kit;
use leptos::prelude::*;

use super::super::inputs::Filled;
use crate::forms::staff::publish::drive::kit_field;
use crate::pages::staff::drives::words::kit_name;

pub(super) fn fields(filled: Filled<'_>) -> AnyView {
    let t = filled.cx.texts;
    let kits = Kit::ALL
        .into_iter()
        .map(|kit| filled.line(kit_field(kit), kit_name(filled.cx, kit), None, "number"))
        .collect_view();
    view! {
        <fieldset class="publish-texts">
            <legend>{t.get("staff-drives-kits")}</legend>
            <p class="form-text">{t.get("staff-drives-kits-hint")}</p>
            <div class="drive-kits">{kits}</div>
        </fieldset>
    }
    .into_any()
}
