//! The links of shops: who has one since when, and a new one, shown this once.

use std::sync::Arc;

use domain::drive::{Drive, DropOffPoint};
use domain::id::DropOffPointId;
use domain::staff::rights::Verb;
use domain::staff::target::Target;
use jiff::Timestamp;
use leptos::prelude::*;

use super::address::drive_url;
use crate::components::drive_words::title;
use crate::components::icon::{Icon, Shape};
use crate::components::local_text::inline;
use crate::components::name::name;
use crate::components::notice::Notice;
use crate::components::qr::qr;
use crate::components::time::dated;
use crate::components::words::words;
use crate::cx::Cx;
use crate::forms::guard::TOKEN;
use crate::forms::sheet::Sheet;
use crate::page::Page;
use crate::staff_cx::StaffCx;

/// The page. `since` says when shops were given the links that they have.
pub fn shops_page(
    cx: &StaffCx,
    drive: Arc<Drive>,
    since: Vec<(DropOffPointId, Timestamp)>,
    sheet: Sheet,
) -> Page {
    let said = cx.texts.get_plain("staff-drives-shops");
    let title = sheet.title(cx, format!("{said}: {}", title(cx, &drive)));
    let status = sheet.status;
    // Whoever only publishes comes from the card, and has no counter to go back to.
    let receives = cx
        .staff()
        .may(Verb::ReceiveGoods, &Target::drive(&drive.card));
    let back = match receives {
        true => drive_url(drive.id, ""),
        false => format!("/staff/contenuti/{}/stato", drive.id),
    };
    Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        let shops = drive.card.points.iter().filter(|point| point.is_shop());
        let rows: Vec<_> = shops
            .map(|point| {
                let since = since.iter().find(|(id, _)| *id == point.id);
                row(&cx, &drive, point, since.map(|(_, at)| *at))
            })
            .collect();
        let none = rows
            .is_empty()
            .then(|| Notice::Info.view(t.get("staff-drives-shops-none")));
        view! {
            {sheet.summary(&cx)}
            <p><a href=back>{inline(&cx, &drive.card.title)}</a></p>
            <h1>{t.get("staff-drives-shops")}</h1>
            <p>{t.get("staff-drives-shops-what")}</p>
            {none}
            <ul class="list-plain pile">{rows}</ul>
        }
    })
    .staff()
    .status(status)
}

fn row(cx: &Cx, drive: &Drive, shop: &DropOffPoint, since: Option<Timestamp>) -> AnyView {
    let t = cx.texts;
    let told = match since {
        Some(at) => {
            let day = dated(cx, cx.zone().to_datetime(at).date());
            words(t, "staff-drives-shop-since", &[], vec![("day", day)])
        }
        None => t.get("staff-drives-shop-no-link").into_any(),
    };
    let (button, hint) = match since {
        Some(_) => (
            "staff-drives-shop-renew",
            Some("staff-drives-shop-renew-hint"),
        ),
        None => ("staff-drives-shop-make", None),
    };
    // l10n: staff-drives-shop-renew-hint
    let hint = hint.map(|id| view! { <p class="form-text">{t.get(id)}</p> });
    // A link is made from the key of its form: each shop has a form of its own.
    let token = cx.services.issue_form_to(cx.holder());
    let heard = format!(": {}", shop.place.name);
    view! {
        <li class="it-card day-row">
            <h2 class="it-card-title">{name(cx, &shop.place.name)}</h2>
            <p>{shop.place.address.clone()}</p>
            <p><strong>{told}</strong></p>
            {hint}
            <form class="day-buttons" method="post" action=drive_url(drive.id, "/negozi") data-once>
                <input type="hidden" name=TOKEN value=token />
                <input type="hidden" name="negozio" value=shop.id.to_string() />
                <button class="btn btn-outline-primary" type="submit">
                    <span>{t.get(button)}<span class="visually-hidden">{heard}</span></span>
                </button>
            </form>
        </li>
    }
    .into_any()
}

/// A new link, shown this once.
pub fn shop_link_page(cx: &StaffCx, drive: Arc<Drive>, shop: DropOffPointId, link: String) -> Page {
    Page::new(cx.texts.get_plain("staff-drives-shop-link"), move || {
        let cx = Cx::get();
        let t = cx.texts;
        let shop = drive.point(shop).map(|point| name(&cx, &point.place.name));
        view! {
            <div class="narrow">
                <h1>{t.get("staff-drives-shop-link")}</h1>
                <p class="lead">{shop}</p>
                {Notice::Caution.view(t.get("staff-drives-shop-link-once"))}
                <p class="shop-link"><a href=link.clone() dir="ltr">{link.clone()}</a></p>
                {qr(&link, t.get("staff-drives-shop-link-qr"))}
                <p>{Icon::Print.view(Shape::Small)} " " {t.get("staff-drives-shop-link-print")}</p>
                <div class="actions no-print">
                    <a class="btn btn-primary" href=drive_url(drive.id, "/negozi")>
                        {t.get("staff-drives-shop-link-done")}
                    </a>
                </div>
            </div>
        }
    })
    .staff()
}
