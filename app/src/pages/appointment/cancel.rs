//! "Do you want to cancel?": a page with a button, for a link in a mail must change nothing by itself.

use http::StatusCode;
use leptos::prelude::*;

use super::found::Found;
use crate::components::call::call_desk;
use crate::components::name::name;
use crate::components::notice::mishap;
use crate::components::summary::{row, summary};
use crate::components::words::words;
use crate::cx::Cx;
use crate::forms::guard::hidden_fields;
use crate::forms::sheet::Sheet;
use crate::page::Page;

/// The page.
pub fn cancel_page(cx: &Cx, at: Found, sheet: Sheet) -> Page {
    let title = sheet.title(cx, cx.texts.get("appointment-cancel-title"));
    let status = sheet.status;
    Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        let link =
            view! { <a href=at.url(&cx, "/sposta")>{t.get("appointment-cancel-move-link")}</a> };
        let rows = vec![
            row(&cx, t.get("fact-when"), t.date_time(at.start(&cx)), None),
            row(&cx, t.get("fact-where"), name(&cx, &at.desk.name), None),
        ];
        view! {
            {at.way(&cx, t.get("appointment-cancel-here"))}
            <div class="narrow">
                {sheet.summary(&cx)} <h1>{t.get("appointment-cancel-heading")}</h1>
                {summary(rows)}
                <p>
                    {words(t, "appointment-cancel-what", &[], vec![("link", link.into_any())])}
                </p>
                <form method="post" action=at.url(&cx, "/annulla") data-once>
                    {hidden_fields(&cx, sheet.token.clone(), "")}
                    <div class="steppers-nav">
                        <button class="btn btn-outline-danger" type="submit">
                            {t.get("appointment-cancel-button")}
                        </button>
                        <a class="btn btn-link" href=at.url(&cx, "")>
                            {t.get("appointment-cancel-keep")}
                        </a>
                    </div>
                </form>
            </div>
        }
    })
    .family()
    .status(status)
}

/// It has begun: only the desk can change anything now.
pub fn too_late_page(cx: &Cx, at: Found) -> Page {
    Page::new(cx.texts.get_plain("appointment-title"), move || {
        let cx = Cx::get();
        let t = cx.texts;
        view! {
            {at.way(&cx, t.get("appointment-cancel-here"))}
            <div class="narrow">
                {mishap(t.get("appointment-status-past"), t.get("error-too-late"))}
                <div class="actions">{call_desk(&cx, &at.desk)}</div>
                <p>
                    <a href=at.url(&cx, "")>{t.get("appointment-title")}</a>
                </p>
            </div>
        }
    })
    .family()
    .status(StatusCode::CONFLICT)
}
