//! A promise: where and when to bring it, the code to keep, and the ways to change one's mind.

use domain::drive::{PledgePlace, PledgeStatus};
use leptos::prelude::*;

use super::found::Found;
use crate::components::code::spaced;
use crate::components::contact::{Weight, call_button};
use crate::components::icon::{Icon, Shape};
use crate::components::local_text::{marked, prose};
use crate::components::map::map_link;
use crate::components::notice::Notice;
use crate::components::summary::{row, summary};
use crate::components::time::{dated, day_time};
use crate::components::words::words;
use crate::cx::Cx;
use crate::forms::sheet::Sheet;
use crate::layout::breadcrumb::breadcrumb;
use crate::page::Page;
use crate::pages::appointment::show::done;
use crate::pages::sign_up::show::Outcome;

/// The page. `sheet` carries what could not be done.
pub fn pledge_page(cx: &Cx, at: Found, sheet: Sheet, outcome: Option<Outcome>) -> Page {
    let title = sheet.title(cx, cx.texts.get("pledge-page-title"));
    let status = sheet.status;
    Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        // l10n: pledge-status-*
        let status = t.get(&format!("pledge-status-{}", at.seen.pledge.status.word()));
        view! {
            {breadcrumb(&cx, vec![], t.get("pledge-page-title"))}
            <div class="narrow">
                {sheet.summary(&cx)}
                {heading(&at, status)}
                {outcome.map(|_| Notice::Info.view(t.get("pledge-changed")))}
                {standing(&cx, &at)}
                {facts(&cx, &at)}
                {ways(&cx, &at)}
                {erased(&cx, &at)}
            </div>
        }
    })
    .family()
    .status(status)
}

fn heading(at: &Found, status: String) -> AnyView {
    match at.seen.pledge.status {
        PledgeStatus::Promised | PledgeStatus::Received | PledgeStatus::Withdrawn => done(status),
        PledgeStatus::Lapsed => view! { <h1>{status}</h1> }.into_any(),
    }
}

/// What there is to know or to do first.
fn standing(cx: &Cx, at: &Found) -> Option<AnyView> {
    let t = cx.texts;
    let pledge = &at.seen.pledge;
    match pledge.status {
        PledgeStatus::Promised if pledge.place == PledgePlace::Open => {
            Some(Notice::Caution.view(t.get("pledge-place-gone")))
        }
        PledgeStatus::Promised if pledge.is_overdue(cx.now) => {
            let Some(at) = pledge.lapses_at else {
                return Some(Notice::Caution.view(t.get("pledge-overdue")));
            };
            let until = day_time(cx, cx.zone().to_datetime(at));
            let said = words(t, "pledge-overdue-until", &[], vec![("until", until)]);
            Some(Notice::Caution.view(said))
        }
        PledgeStatus::Promised => {
            Some(view! { <p class="lead">{t.get("pledge-thanks")}</p> }.into_any())
        }
        PledgeStatus::Received => {
            Some(view! { <p class="lead">{t.get("pledge-received-thanks")}</p> }.into_any())
        }
        PledgeStatus::Withdrawn => {
            Some(view! { <p>{t.get("pledge-withdrawn-what")}</p> }.into_any())
        }
        PledgeStatus::Lapsed => Some(view! { <p>{t.get("pledge-lapsed-what")}</p> }.into_any()),
    }
}

fn facts(cx: &Cx, at: &Found) -> AnyView {
    let t = cx.texts;
    let pledge = &at.seen.pledge;
    let mut rows = Vec::new();
    if pledge.status == PledgeStatus::Promised {
        if let Some(when) = at.when(cx) {
            let when = view! { <strong>{when}</strong> };
            rows.push(row(cx, t.get("fact-when"), when, None));
        }
        if let (Some(place), Some(point)) = (at.place(cx), at.point()) {
            let map = map_link(cx, &point.place.address, point.place.coordinates);
            let directions = prose(cx, &point.directions);
            let said = view! { {place} {directions} <div>{map}</div> };
            rows.push(row(cx, t.get("fact-where"), said, None));
        }
        rows.push(row(cx, t.get("pledge-what"), at.list(cx, false), None));
    } else if pledge.status == PledgeStatus::Received {
        rows.push(row(cx, t.get("pledge-brought"), at.list(cx, true), None));
    }
    let title = marked(cx, &at.seen.drive.card.title);
    let title = view! { <a href=at.drive_url(cx)>{title}</a> };
    rows.push(row(cx, t.get("pledge-drive"), title, None));
    rows.push(row(
        cx,
        t.get("sign-up-code"),
        spaced(pledge.code.as_str()),
        None,
    ));
    summary(rows)
}

fn ways(cx: &Cx, at: &Found) -> AnyView {
    let t = cx.texts;
    let pledge = &at.seen.pledge;
    let point_phone = at.point().and_then(|point| point.phone.as_ref());
    let phone = point_phone.or(at.seen.drive.card.contact.phone.as_ref());
    let call = phone.map(|phone| call_button(cx, phone, Weight::Plain.class()));
    if pledge.status == PledgeStatus::Received {
        return view! {
            <div class="actions">
                <a class="btn btn-primary" href=at.url(cx, "/ricevuta")>
                    {Icon::Print.view(Shape::Small)} <span>{t.get("pledge-receipt")}</span>
                </a>
                {call}
            </div>
        }
        .into_any();
    }
    if !pledge.can_change(cx.now) {
        return view! {
            <div class="actions">
                <a class="btn btn-primary" href=at.drive_url(cx)>{t.get("pledge-again")}</a>
                {call}
            </div>
        }
        .into_any();
    }
    let file = matches!(pledge.place, PledgePlace::Window { .. }).then(|| {
        view! {
            <a class="btn btn-outline-primary" href=at.url(cx, "/calendario.ics") download>
                {Icon::CalendarAdd.view(Shape::Small)} <span>{t.get("event-add-calendar")}</span>
            </a>
        }
    });
    let change = match pledge.place {
        PledgePlace::Open => "btn btn-primary",
        _ => "btn btn-outline-primary",
    };
    view! {
        <div class="actions">
            {file}
            <a class=change href=at.url(cx, "/cambia")>{t.get("pledge-change")}</a>
            <a class="btn btn-outline-danger" href=at.url(cx, "/ritira")>{t.get("pledge-withdraw")}</a>
            {call}
        </div>
        <p class="no-print">{t.get("pledge-keep-code")}</p>
    }
    .into_any()
}

fn erased(cx: &Cx, at: &Found) -> AnyView {
    let t = cx.texts;
    let day = view! { <strong>{dated(cx, at.seen.pledge.erase_on)}</strong> }.into_any();
    let said = words(t, "sign-up-privacy", &[], vec![("date", day)]);
    view! {
        <p class="text-secondary more">
            {said} " "
            <a class="no-print" href=at.url(cx, "/cancella-dati")>{t.get("appointment-erase-now")}</a>
        </p>
    }
    .into_any()
}
