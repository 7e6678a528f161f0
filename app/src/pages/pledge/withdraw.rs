//! "Will you not bring it?": a page with a button, for a link in a mail must change nothing by itself.

use leptos::prelude::*;

use super::found::Found;
use crate::components::local_text::marked;
use crate::cx::Cx;
use crate::forms::guard::hidden_fields;
use crate::forms::sheet::Sheet;
use crate::page::Page;

/// The page.
pub fn withdraw_page(cx: &Cx, at: Found, sheet: Sheet) -> Page {
    let title = sheet.title(cx, cx.texts.get("pledge-withdraw"));
    let status = sheet.status;
    Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        view! {
            {at.way(&cx, t.get("pledge-withdraw"))}
            <div class="narrow">
                {sheet.summary(&cx)}
                <h1>{t.get("pledge-withdraw-heading")}</h1>
                <p class="lead">{marked(&cx, &at.seen.drive.card.title)}</p>
                {at.list(&cx, false)}
                <p class="more">{t.get("pledge-withdraw-what")}</p>
                <form method="post" action=at.url(&cx, "/ritira") data-once>
                    {hidden_fields(&cx, sheet.token.clone(), "")}
                    <div class="steppers-nav">
                        <button class="btn btn-outline-danger" type="submit">{t.get("pledge-withdraw-button")}</button>
                        <a class="btn btn-link" href=at.url(&cx, "")>{t.get("pledge-keep")}</a>
                    </div>
                </form>
            </div>
        }
    })
    .family()
    .status(status)
}
