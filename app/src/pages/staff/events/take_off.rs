//! "Take them off the list?": asked before it is done, for the places go to whoever waits.

use domain::event::SignUp;
use leptos::prelude::*;

use super::address::day_url;
use crate::components::phone::digits;
use crate::components::summary::{row, summary};
use crate::cx::Cx;
use crate::forms::guard::TOKEN;
use crate::forms::sheet::Sheet;
use crate::page::Page;
use crate::pages::sign_up::found::people;

/// The page.
pub fn take_off_page(cx: &Cx, sign_up: SignUp, sheet: Sheet) -> Page {
    let title = sheet.title(cx, cx.texts.get_plain("staff-events-take-off-heading"));
    let status = sheet.status;
    Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        let here = day_url(sign_up.event, sign_up.date, "");
        let action = day_url(
            sign_up.event,
            sign_up.date,
            &format!("/{}/togli", sign_up.id),
        );
        let name = sign_up.guest.first_name.as_ref();
        let name = match name {
            Some(name) => view! { <bdi>{name.as_str().to_owned()}</bdi> }.into_any(),
            None => t.get("staff-day-nameless").into_any(),
        };
        let rows = vec![
            row(&cx, t.get("fact-name"), name, None),
            row(&cx, t.get("staff-day-code"), digits(sign_up.code.readable()), None),
            row(&cx, t.get("sign-up-who"), people(&cx, &sign_up.party), None),
        ];
        let told = match &sign_up.guest.contact {
            Some(_) => t.get("staff-events-take-off-told"),
            None => t.get("staff-day-cannot-tell"),
        };
        view! {
            <div class="narrow">
                {sheet.summary(&cx)}
                <h1>{t.get("staff-events-take-off-heading")}</h1>
                {summary(rows)}
                <p>{told}</p>
                <form method="post" action=action data-once>
                    <input type="hidden" name=TOKEN value=sheet.token.clone() />
                    <div class="steppers-nav">
                        <button class="btn btn-outline-danger" type="submit">{t.get("staff-events-take-off")}</button>
                        <a class="btn btn-link" href=here>{t.get("button-back")}</a>
                    </div>
                </form>
            </div>
        }
    })
    .staff()
    .status(status)
}
