//! A link that works no longer.

use http::StatusCode;
use leptos::prelude::*;

use crate::components::call::{callback_button, phones};
use crate::components::contact::Weight;
use crate::components::notice::mishap;
use crate::cx::Cx;
use crate::layout::breadcrumb::breadcrumb;
use crate::page::Page;

/// The link of a booking that was not finished in time, or was given back.
pub fn gone_page(cx: &Cx) -> Page {
    Page::new(cx.texts.get_plain("error-410-title"), || {
        let cx = Cx::get();
        let t = cx.texts;
        view! {
            {breadcrumb(&cx, vec![(cx.url("/sportelli"), t.get("layout-desks").into_any())], t.get("book-here"))}
            <div class="narrow">
                {mishap(t.get("error-410-title"), t.get("book-gone-what"))}
                <div class="actions">
                    <a class=Weight::Primary.class() href=cx.url("/prenota")>
                        {t.get("book-title")}
                    </a>
                    <a class=Weight::Plain.class() href=cx.url("/appuntamento")>
                        {t.get("error-have-code")}
                    </a>
                    {callback_button(&cx, "", Weight::Plain.class())}
                </div>
                <h2>{t.get("error-call")}</h2>
                {phones(&cx, |_| false)}
                <p class="more">
                    <a href=cx.url("/")>{t.get("error-home")}</a>
                </p>
            </div>
        }
    })
    .family()
    .status(StatusCode::NOT_FOUND)
}
