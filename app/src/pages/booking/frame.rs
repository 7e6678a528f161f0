//! What stands around every step.

use domain::desk::Desk;
use leptos::prelude::*;

use crate::components::call::helpline;
use crate::components::name::name;
use crate::components::stepper::{Step, stepper};
use crate::cx::Cx;
use crate::layout::breadcrumb::breadcrumb;

/// The step under its breadcrumb, with the phone at its end once a desk is chosen.
pub fn frame(cx: &Cx, desk: Option<&Desk>, step: Step, body: impl IntoAny) -> AnyView {
    let t = cx.texts;
    let mut way = vec![(cx.url("/sportelli"), t.get("layout-desks").into_any())];
    way.extend(desk.map(|desk| {
        let url = cx.url(&format!("/sportelli/{}", desk.slug));
        (url, name(cx, &desk.name))
    }));
    view! {
        {breadcrumb(cx, way, t.get("book-here"))}
        <div class="narrow">
            {stepper(cx, step)}
            {body.into_any()}
            {desk.and_then(|desk| helpline(cx, desk))}
        </div>
    }
    .into_any()
}
