//! The appointment's own page, which is also its confirmation.

use domain::booking::Status;
use domain::contact::Contact;
use leptos::prelude::*;

use super::found::{Found, Standing};
use super::italian::in_italian;
use super::links::{book_again, erase_note, links};
use super::slip::slip;
use crate::components::call::call_desk;
use crate::components::icon::{Icon, Shape};
use crate::components::name::name;
use crate::components::notice::Notice;
use crate::components::phone::phone_digits;
use crate::components::summary::{row, summary};
use crate::components::words::words;
use crate::cx::Cx;
use crate::layout::breadcrumb::breadcrumb;
use crate::page::Page;

/// The page, as the appointment stands.
pub fn appointment_page(cx: &Cx, at: Found) -> Page {
    let heading = match at.standing(cx.now) {
        Standing::ToCome => "appointment-confirmed",
        Standing::Cancelled => "appointment-cancelled",
        Standing::Over => "appointment-title",
    };
    Page::new(cx.texts.get_plain(heading), move || {
        let cx = Cx::get();
        let here = cx.texts.get("appointment-title");
        let body = match at.standing(cx.now) {
            Standing::ToCome => to_come(&cx, &at),
            Standing::Cancelled => cancelled(&cx, &at),
            Standing::Over => over(&cx, &at),
        };
        view! {
            {breadcrumb(&cx, vec![], here)}
            {body}
        }
    })
    .family()
}

/// A tick and what is done.
pub fn done(heading: String) -> AnyView {
    view! {
        <div class="done">
            <span class="done-mark">{Icon::Check.view(Shape::Normal)}</span>
            <h1>{heading}</h1>
        </div>
    }
    .into_any()
}

fn to_come(cx: &Cx, at: &Found) -> AnyView {
    let t = cx.texts;
    let moved = (at.booking.sequence > 0).then(|| Notice::Info.view(t.get("appointment-moved")));
    view! {
        {done(t.get("appointment-confirmed"))}
        {moved}
        <div class="cols">
            <div>{slip(cx, at)} <div class="keep">{what_to_keep(cx, at)}</div> {in_italian(cx, at)}</div>
            <div>
                <p>{t.get("appointment-arrive-late")}</p>
                {links(cx, at)}
                {erase_note(cx, at)}
            </div>
        </div>
    }
    .into_any()
}

/// How we reach the family, and what the code is for.
fn what_to_keep(cx: &Cx, at: &Found) -> AnyView {
    let t = cx.texts;
    match &at.booking.family.contact {
        Some(Contact::Email(email)) => {
            let email = view! { <bdi dir="ltr">{email.as_str().to_owned()}</bdi> };
            reached(
                cx,
                "appointment-written-to",
                email.into_any(),
                "appointment-keep-code",
            )
        }
        Some(Contact::Phone(phone)) => {
            let phone = phone_digits(phone).into_any();
            match cx.services.settings().sms {
                Some(_) => reached(cx, "appointment-written-to", phone, "appointment-keep-code"),
                // Without a gateway for text messages nothing is written to a phone: the code is all there is.
                None => reached(
                    cx,
                    "appointment-phone-noted",
                    phone,
                    "appointment-code-only",
                ),
            }
        }
        None => view! { <p>{t.get("appointment-code-only")}</p> }.into_any(),
    }
}

fn reached(cx: &Cx, how: &str, contact: AnyView, code: &str) -> AnyView {
    let how = words(cx.texts, how, &[], vec![("contact", contact)]);
    view! {
        <p>{how}</p>
        <p>{cx.texts.get(code)}</p>
    }
    .into_any()
}

fn cancelled(cx: &Cx, at: &Found) -> AnyView {
    let t = cx.texts;
    let rows = vec![
        row(cx, t.get("fact-when"), at.when(cx), None),
        row(cx, t.get("fact-desk"), name(cx, &at.desk.name), None),
    ];
    view! {
        <div class="narrow">
            {done(t.get("appointment-cancelled"))}
            <p class="lead">
                {t.get("appointment-status-cancelled")} " " {t.get("appointment-cancelled-what")}
            </p>
            {summary(rows)}
            <div class="actions">{book_again(cx, at)} {call_desk(cx, &at.desk)}</div>
            {erase_note(cx, at)}
        </div>
    }
    .into_any()
}

fn over(cx: &Cx, at: &Found) -> AnyView {
    let t = cx.texts;
    let state = match at.booking.status {
        Status::Arrived | Status::Seen | Status::Missed => {
            // l10n: status-arrived, status-seen, status-missed
            t.get(&format!("status-{}", at.booking.status.word()))
        }
        Status::Confirmed | Status::Cancelled => t.get("appointment-status-past"),
    };
    view! {
        <h1>{t.get("appointment-title")}</h1>
        {Notice::Info.view(state)}
        <div class="cols">
            <div>{slip(cx, at)}</div>
            <div>
                <div class="actions">{book_again(cx, at)} {call_desk(cx, &at.desk)}</div>
                {erase_note(cx, at)}
            </div>
        </div>
    }
    .into_any()
}
