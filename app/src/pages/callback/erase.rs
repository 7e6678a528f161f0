//! "Delete my number", and the page that says it is done.

use leptos::prelude::*;

use super::receipt::Asked;
use crate::components::contact::Weight;
use crate::cx::Cx;
use crate::forms::guard::hidden_fields;
use crate::forms::sheet::Sheet;
use crate::layout::breadcrumb::breadcrumb;
use crate::page::Page;
use crate::pages::appointment::show::done;

/// The question.
pub fn erase_page(cx: &Cx, asked: Asked, sheet: Sheet) -> Page {
    let title = sheet.title(cx, cx.texts.get("callback-erase"));
    let status = sheet.status;
    Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        let way = vec![(asked.url(&cx), t.get("callback-received-here").into_any())];
        view! {
            {breadcrumb(&cx, way, t.get("callback-erase"))}
            <div class="narrow">
                {sheet.summary(&cx)} <h1>{t.get("callback-erase-heading")}</h1>
                <p class="lead">{t.get("callback-erase-what")}</p>
                <form method="post" action=asked.erase_url(&cx) data-once>
                    {hidden_fields(&cx, sheet.token.clone(), "")}
                    <div class="steppers-nav">
                        <button class="btn btn-outline-danger" type="submit">
                            {t.get("callback-erase")}
                        </button>
                        <a class="btn btn-link" href=asked.url(&cx)>
                            {t.get("callback-erase-keep")}
                        </a>
                    </div>
                </form>
            </div>
        }
    })
    .family()
    .status(status)
}

/// It is done.
pub fn erased_page(cx: &Cx) -> Page {
    Page::new(cx.texts.get_plain("callback-erased"), || {
        let cx = Cx::get();
        let t = cx.texts;
        view! {
            {breadcrumb(&cx, vec![], t.get("callback-erased"))}
            <div class="narrow">
                {done(t.get("callback-erased"))}
                <div class="actions">
                    <a class=Weight::Plain.class() href=cx.url("/")>
                        {t.get("error-home")}
                    </a>
                </div>
            </div>
        }
    })
    .family()
}
