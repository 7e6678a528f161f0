//! Where and when somebody brings what they have chosen.

use leptos::prelude::*;

use super::ask::{Ask, lost};
use super::hours::{choose_hours, wishes};
use super::quantities::chosen;
use crate::components::contact::{Weight, call_button};
use crate::components::notice::Notice;
use crate::components::summary::{row, summary};
use crate::cx::Cx;
use crate::forms::pledge::PledgeForm;
use crate::forms::sheet::Sheet;
use crate::page::Page;

/// The page.
pub fn when_page(cx: &Cx, ask: Ask, form: PledgeForm, sheet: Sheet) -> Page {
    let title = sheet.title(cx, cx.texts.get("pledge-when-title"));
    let status = sheet.status;
    Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        let change = (ask.step(&cx, "/dona", &form), t.get("pledge-what-change"));
        let what = chosen(&cx, &ask.lines(), &form);
        let body = if wishes(&ask.drive, &ask.rooms).is_empty() {
            nowhere(&cx, &ask)
        } else {
            let own = None;
            let hours = choose_hours(&cx, &ask.drive, &ask.rooms, &form.place, own, &sheet.errors);
            view! {
                <form method="get" action=ask.url(&cx, "/dona/conferma") autocomplete="off" novalidate>
                    {summary(vec![row(&cx, t.get("pledge-what"), what, Some(change))])}
                    {hours}
                    <div class="steppers-nav">
                        <button class="btn btn-primary" type="submit">{t.get("pledge-go-on-who")}</button>
                        <a class="btn btn-link" href=ask.step(&cx, "/dona", &form)>{t.get("pledge-back")}</a>
                    </div>
                </form>
            }
            .into_any()
        };
        view! {
            {ask.breadcrumb(&cx, t.get("pledge-when-title"))}
            <div class="narrow">
                {sheet.summary(&cx)}
                {lost(&cx, &form)}
                <h1>{t.get("pledge-when-title")}</h1>
                {body}
            </div>
        }
    })
    .moment()
    .status(status)
}

/// No date has room, and there is no shop: whom to ask.
fn nowhere(cx: &Cx, ask: &Ask) -> AnyView {
    let phone = ask.drive.card.contact.phone.as_ref();
    let call = phone.map(|phone| call_button(cx, phone, Weight::Primary.class()));
    view! {
        {Notice::Info.view(cx.texts.get("pledge-nowhere"))}
        <div class="actions">{call}</div>
    }
    .into_any()
}
