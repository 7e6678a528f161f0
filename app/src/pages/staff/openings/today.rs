//! "Closed today": who is still expected and one big button; afterwards who knows, whom to call, and the way back.

use std::sync::Arc;

use domain::booking::Booking;
use domain::desk::Desk;
use domain::message::MessageState;
use leptos::prelude::*;
use services::staff::openings::{CalledOff, Told};

use super::closure::reason;
use super::touched::{how_told, who};
use crate::components::exceptions::closed_today;
use crate::components::name::name;
use crate::components::phone::digits;
use crate::cx::Cx;
use crate::forms::guard::hidden_fields;
use crate::forms::sheet::Sheet;
use crate::forms::staff::openings::closing::ReasonForm;
use crate::layout::breadcrumb::staff_breadcrumb;
use crate::page::Page;
use crate::staff_cx::StaffCx;

/// What the page shows.
pub struct Today {
    /// The desk.
    pub desk: Arc<Desk>,
    /// Families who are still expected today.
    pub expected: Vec<Booking>,
    /// Families whose appointments of today the desk called off.
    pub called_off: Vec<CalledOff>,
    /// Whether the desk is shut today.
    pub shut: bool,
    /// Whether it was shut for today alone.
    pub can_reopen: bool,
}

/// The page.
pub fn today_page(cx: &StaffCx, at: Today, form: ReasonForm, sheet: Sheet) -> Page {
    let title = sheet.title(cx, cx.texts.get("staff-openings-today"));
    let status = sheet.status;
    Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        let base = format!("/staff/sportelli/{}", at.desk.slug);
        let steps = vec![
            ("/staff/sportelli".to_owned(), t.get("staff-openings-desks").into_any()),
            (base.clone(), name(&cx, &at.desk.name)),
        ];
        let close = (!at.shut || !at.expected.is_empty())
            .then(|| close_form(&cx, &at, &form, &sheet, &base));
        let reopen = at.can_reopen.then(|| reopen_form(&cx, &base));
        let heading = match at.shut {
            true => t.get("staff-openings-today-shut"),
            false => t.get("staff-openings-today-ask"),
        };
        view! {
            {staff_breadcrumb(&cx, steps, t.get("staff-openings-today"))}
            <div class="narrow">
                {sheet.summary(&cx)}
                <h1>{heading} <span class="text-secondary">" " {name(&cx, &at.desk.name)}</span></h1>
                {closed_today(&cx, &at.desk)}
                {close}
                {to_call(&cx, &at.called_off)}
                {told(&cx, &at.called_off)}
                {reopen}
                <p><a href=base>{name(&cx, &at.desk.name)}</a></p>
            </div>
        }
    })
    .staff()
    .status(status)
}

fn close_form(cx: &Cx, at: &Today, form: &ReasonForm, sheet: &Sheet, base: &str) -> AnyView {
    let t = cx.texts;
    let what = match at.expected.len() {
        0 => t.get("staff-openings-today-nobody"),
        n => t.with("staff-openings-today-expected", &[("n", n.into())]),
    };
    let lines = at.expected.iter();
    let lines = lines.map(|b| line(cx, b, how_told(cx, &cx.services.way_to_tell(b))));
    let lines = lines.collect_view();
    let reason = (!at.shut).then(|| {
        view! {
            <details open=!sheet.errors.is_empty()>
                <summary>{t.get("staff-openings-today-reason")}</summary>
                {reason(cx, form, &sheet.errors)}
            </details>
        }
    });
    view! {
        <p class="lead">{what}</p>
        <form method="post" action=format!("{base}/chiuso-oggi") data-once>
            {hidden_fields(cx, sheet.token.clone(), "")}
            <button class="btn btn-primary btn-block" type="submit">
                {t.get("staff-openings-today-button")}
            </button>
            {reason}
        </form>
        <ul class="list-plain families">{lines}</ul>
    }
    .into_any()
}

fn reopen_form(cx: &Cx, base: &str) -> AnyView {
    let t = cx.texts;
    let token = cx.services.issue_form_to(cx.holder());
    view! {
        <section aria-labelledby="riapri">
            <h2 id="riapri">{t.get("staff-openings-reopen")}</h2>
            <p>{t.get("staff-openings-reopen-what")}</p>
            <form method="post" action=format!("{base}/riapri-oggi") data-once>
                {hidden_fields(cx, token, "-riapri")}
                <button class="btn btn-outline-primary" type="submit">
                    {t.get("staff-openings-reopen-button")}
                </button>
            </form>
        </section>
    }
    .into_any()
}

/// Families who must be called, each with its number.
pub fn to_call(cx: &Cx, all: &[CalledOff]) -> Option<AnyView> {
    let t = cx.texts;
    let calls: Vec<_> = all.iter().filter(|one| one.to_call()).collect();
    if calls.is_empty() {
        return None;
    }
    let lines = calls
        .into_iter()
        .map(|one| {
            let how = match (&one.told, one.message) {
                (Told::Mail | Told::Sms, _) => t.get("staff-openings-not-reached").into_any(),
                (told, _) => how_told(cx, told),
            };
            line(cx, &one.booking, how)
        })
        .collect_view();
    Some(
        view! {
            <section aria-labelledby="chiamare">
                <h2 id="chiamare">{t.get("staff-openings-to-call")}</h2>
                <ul class="list-plain families">{lines}</ul>
            </section>
        }
        .into_any(),
    )
}

/// Families who were told, and whether the message has left.
fn told(cx: &Cx, all: &[CalledOff]) -> Option<AnyView> {
    let t = cx.texts;
    let told: Vec<_> = all.iter().filter(|one| !one.to_call()).collect();
    if told.is_empty() {
        return None;
    }
    let lines = told
        .into_iter()
        .map(|one| {
            let id = match one.message {
                Some(MessageState::Sent) => "staff-openings-message-sent",
                _ => "staff-openings-message-queued",
            };
            line(cx, &one.booking, t.get(id).into_any())
        })
        .collect_view();
    Some(
        view! {
            <section aria-labelledby="avvisati">
                <h2 id="avvisati">{t.get("staff-openings-told")}</h2>
                <ul class="list-plain families">{lines}</ul>
            </section>
        }
        .into_any(),
    )
}

fn line(cx: &Cx, booking: &Booking, how: AnyView) -> AnyView {
    let time = cx
        .texts
        .time(cx.zone().to_datetime(booking.starts_at).time());
    view! {
        <li>
            <p><strong>{digits(time)}</strong> " " {who(cx, booking)}</p>
            <p class="text-secondary">{how}</p>
        </li>
    }
    .into_any()
}
