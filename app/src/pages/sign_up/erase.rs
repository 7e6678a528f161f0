//! "Delete my data now", and the page that says it is done.

use leptos::prelude::*;

use super::found::Found;
use crate::components::contact::Weight;
use crate::components::local_text::marked;
use crate::cx::Cx;
use crate::forms::guard::hidden_fields;
use crate::forms::sheet::Sheet;
use crate::layout::breadcrumb::breadcrumb;
use crate::page::Page;
use crate::pages::appointment::show::done;

/// The question.
pub fn erase_page(cx: &Cx, at: Found, sheet: Sheet) -> Page {
    let title = sheet.title(cx, cx.texts.get("appointment-erase-title"));
    let status = sheet.status;
    Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        let (leaves, button) = match at.seen.sign_up.can_change(cx.now) {
            true => (
                Some(view! { <p>{t.get("sign-up-erase-leaves")}</p> }),
                t.get("appointment-erase-button-cancels"),
            ),
            false => (None, t.get("appointment-erase-button")),
        };
        view! {
            {at.way(&cx, t.get("appointment-erase-title"))}
            <div class="narrow">
                {sheet.summary(&cx)}
                <h1>{t.get("appointment-erase-heading")}</h1>
                <p class="lead">{marked(&cx, &at.seen.event.card.title)}</p>
                <p>{t.get("sign-up-erase-what")}</p>
                {leaves}
                <form method="post" action=at.url(&cx, "/cancella-dati") data-once>
                    {hidden_fields(&cx, sheet.token.clone(), "")}
                    <div class="steppers-nav">
                        <button class="btn btn-outline-danger" type="submit">{button}</button>
                        <a class="btn btn-link" href=at.url(&cx, "")>{t.get("sign-up-erase-keep")}</a>
                    </div>
                </form>
            </div>
        }
    })
    .family()
    .status(status)
}

/// It is done; the link leads nowhere now.
pub fn erased_page(cx: &Cx) -> Page {
    Page::new(cx.texts.get_plain("appointment-erased"), || {
        let cx = Cx::get();
        let t = cx.texts;
        view! {
            {breadcrumb(&cx, vec![], t.get("appointment-erased"))}
            <div class="narrow">
                {done(t.get("appointment-erased"))}
                <p class="lead">{t.get("sign-up-erased-what")}</p>
                <div class="actions">
                    <a class=Weight::Plain.class() href=cx.url("/eventi")>
                        {t.get("events-all-here")}
                    </a>
                </div>
            </div>
        }
    })
    .family()
}
