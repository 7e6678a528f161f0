//! "The number does not answer": a page with a button, and thanks. Apart from the desk's own page, which is kept and shared.

use std::sync::Arc;

use domain::desk::Desk;
use leptos::prelude::*;

use crate::components::callback_box::{About, first_callback_box};
use crate::components::name::name;
use crate::components::phone::phone_digits;
use crate::components::words::words;
use crate::cx::Cx;
use crate::forms::guard::hidden_fields;
use crate::forms::sheet::Sheet;
use crate::layout::breadcrumb::breadcrumb;
use crate::page::Page;

/// The page with the button.
pub fn silent_phone_page(cx: &Cx, desk: Arc<Desk>, sheet: Sheet) -> Page {
    let title = sheet.title(cx, cx.texts.get("desk-silent-title"));
    let status = sheet.status;
    Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        let number = desk
            .phone
            .as_ref()
            .map(|phone| phone_digits(phone).into_any());
        let elements = vec![
            ("desk", name(&cx, &desk.name)),
            ("phone", number.unwrap_or_else(|| "–".into_any())),
        ];
        let action = cx.url(&format!("/sportelli/{}/non-risponde", desk.slug));
        view! {
            {way(&cx, &desk)}
            <div class="narrow">
                {sheet.summary(&cx)}
                <h1>{t.get("desk-silent-title")}</h1>
                <p class="lead">{words(t, "desk-silent-what", &[], elements)}</p>
                <form method="post" action=action data-once>
                    {hidden_fields(&cx, sheet.token.clone(), "")}
                    <div class="steppers-nav">
                        <button class="btn btn-primary" type="submit">
                            {t.get("desk-silent-button")}
                        </button>
                    </div>
                </form>
                {first_callback_box(&cx, About::Desk(&desk.slug))}
            </div>
        }
    })
    .moment()
    .status(status)
}

/// Thanks.
pub fn silent_phone_thanks_page(cx: &Cx, desk: Arc<Desk>) -> Page {
    Page::new(cx.texts.get_plain("desk-silent-thanks"), move || {
        let cx = Cx::get();
        let t = cx.texts;
        view! {
            {way(&cx, &desk)}
            <div class="narrow">
                <h1>{t.get("desk-silent-thanks")}</h1>
                <p class="lead">{t.get("desk-silent-next")}</p>
                {first_callback_box(&cx, About::Desk(&desk.slug))}
            </div>
        }
    })
    .moment()
}

fn way(cx: &Cx, desk: &Desk) -> AnyView {
    let steps = vec![(
        cx.url(&format!("/sportelli/{}", desk.slug)),
        name(cx, &desk.name),
    )];
    breadcrumb(cx, steps, cx.texts.get("desk-silent-title"))
}
