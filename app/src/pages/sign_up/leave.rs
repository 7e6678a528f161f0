//! "Will you not come?": a page with a button, for a link in a mail must change nothing by itself.

use leptos::prelude::*;

use super::found::Found;
use crate::components::local_text::marked;
use crate::cx::Cx;
use crate::forms::guard::hidden_fields;
use crate::forms::sheet::Sheet;
use crate::page::Page;

/// The page.
pub fn leave_page(cx: &Cx, at: Found, sheet: Sheet) -> Page {
    let title = sheet.title(cx, cx.texts.get("sign-up-leave"));
    let status = sheet.status;
    Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        view! {
            {at.way(&cx, t.get("sign-up-leave"))}
            <div class="narrow">
                {sheet.summary(&cx)}
                <h1>{t.get("sign-up-leave-heading")}</h1>
                <p class="lead">{marked(&cx, &at.seen.event.card.title)}</p>
                <p>{t.get("sign-up-leave-what")}</p>
                <form method="post" action=at.url(&cx, "/lascia") data-once>
                    {hidden_fields(&cx, sheet.token.clone(), "")}
                    <div class="steppers-nav">
                        <button class="btn btn-outline-danger" type="submit">{t.get("sign-up-leave-button")}</button>
                        <a class="btn btn-link" href=at.url(&cx, "")>{t.get("sign-up-keep")}</a>
                    </div>
                </form>
            </div>
        }
    })
    .family()
    .status(status)
}
