//! What was brought, on a sheet of paper: goods, to which no value is given, so it is of no use for taxes.

use leptos::prelude::*;

use super::found::Found;
use crate::components::drive_words::for_whom;
use crate::components::icon::{Icon, Shape};
use crate::components::local_text::marked;
use crate::components::name::name;
use crate::components::phone::phone_link;
use crate::components::summary::{row, summary};
use crate::components::time::dated;
use crate::cx::Cx;
use crate::page::Page;

/// The sheet.
pub fn receipt_page(cx: &Cx, at: Found) -> Page {
    Page::new(cx.texts.get_plain("pledge-receipt-title"), move || {
        let cx = Cx::get();
        let t = cx.texts;
        view! {
            {at.way(&cx, t.get("pledge-receipt-title"))}
            <div class="narrow slip">
                <h1>{t.get("pledge-receipt-title")}</h1>
                <p class="lead">{name(&cx, cx.network_name())}</p>
                {rows(&cx, &at)}
                <p>{t.get("pledge-receipt-thanks")}</p>
                <p>{t.get("pledge-receipt-value")}</p>
            </div>
            <div class="actions no-print">
                <button class="btn btn-primary" type="button" data-print hidden>
                    {Icon::Print.view(Shape::Small)} <span>{t.get("pledge-receipt-print")}</span>
                </button>
                <a class="btn btn-link" href=at.url(&cx, "")>{t.get("pledge-receipt-back")}</a>
            </div>
        }
    })
    .family()
}

fn rows(cx: &Cx, at: &Found) -> AnyView {
    let t = cx.texts;
    let pledge = &at.seen.pledge;
    let card = &at.seen.drive.card;
    let mut rows = vec![row(cx, t.get("pledge-brought"), at.list(cx, true), None)];
    if let Some(received) = pledge.received_at {
        let day = cx.zone().to_datetime(received).date();
        rows.push(row(cx, t.get("pledge-received-on"), dated(cx, day), None));
    }
    if let Some(place) = at.place(cx) {
        rows.push(row(cx, t.get("fact-where"), place, None));
    }
    let drive = view! { {marked(cx, &card.title)} <br /> {for_whom(cx, &at.seen.drive)} };
    rows.push(row(cx, t.get("pledge-drive"), drive, None));
    let phone = card
        .contact
        .phone
        .as_ref()
        .map(|phone| view! { <br /> {phone_link(phone)} });
    let contact = view! { {name(cx, &card.contact.name)} {phone} };
    rows.push(row(cx, t.get("pledge-receipt-by"), contact, None));
    let code = pledge.code.readable();
    let code = view! { <span dir="ltr">{code}</span> };
    rows.push(row(cx, t.get("sign-up-code"), code, None));
    summary(rows)
}
