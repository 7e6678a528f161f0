//! Families that were sent to other desks: whether they came, and nothing else.

use std::sync::Arc;

use domain::booking::{Booking, Status};
use domain::desk::Desk;
use l10n::Texts;
use leptos::prelude::*;
use services::staff::day::Referral;

use super::book::book_url;
use super::booking::paper;
use crate::components::name::name;
use crate::components::notice::Notice;
use crate::components::time::day_time;
use crate::cx::Cx;
use crate::page::Page;
use crate::pages::appointment::show::done;
use crate::pages::appointment::slip::{code, slip_with};

/// The page. `others` are the desks that families may be sent to.
pub fn referrals_page(cx: &Cx, sent: Vec<Referral>, others: Vec<Arc<Desk>>) -> Page {
    Page::new(cx.texts.get_plain("staff-day-referrals"), move || {
        let cx = Cx::get();
        let t = cx.texts;
        let rows = sent.iter().map(|one| row(&cx, one)).collect_view();
        let list = if sent.is_empty() {
            Notice::Info.view(t.get("staff-day-referrals-none"))
        } else {
            view! { <ul class="list-plain day-lines">{rows}</ul> }.into_any()
        };
        let chips = others
            .iter()
            .map(|desk| {
                view! { <li><a class="chip" href=book_url(desk)>{name(&cx, &desk.name)}</a></li> }
            })
            .collect_view();
        let others = (!others.is_empty()).then(|| {
            view! {
                <h2>{t.get("staff-day-refer-heading")}</h2>
                <p>{t.get("staff-day-refer-choose")}</p>
                <ul class="list-plain chips">{chips}</ul>
            }
        });
        view! {
            <h1>{t.get("staff-day-referrals")}</h1>
            <p class="lead">{t.get("staff-day-referrals-what")}</p>
            {list}
            {others}
        }
    })
    .staff()
}

fn row(cx: &Cx, sent: &Referral) -> AnyView {
    let t = cx.texts;
    let start = cx.zone().to_datetime(sent.starts_at);
    let state = match sent.status {
        Status::Arrived | Status::Seen => "staff-day-referral-kept",
        Status::Missed | Status::Cancelled => "staff-day-referral-not-kept",
        Status::Confirmed if sent.starts_at > cx.now => "staff-day-referral-to-come",
        Status::Confirmed => "staff-day-referral-unknown",
    };
    let desk = cx.directory.desk(sent.desk).map(|d| name(cx, &d.name));
    view! {
        <li>
            <strong>{day_time(cx, start)}</strong>
            " · "
            {desk}
            <br />
            <span class="day-state">{t.get(state)}</span>
        </li>
    }
    .into_any()
}

/// The slip, to be handed over.
pub fn slip_page(cx: &Cx, booking: Booking, desk: Arc<Desk>) -> Page {
    Page::new(cx.texts.get_plain("staff-day-done-booked"), move || {
        let cx = Cx::get();
        let t = cx.texts;
        let locale = cx.services.reader_locale(booking.family.language);
        let theirs = Cx {
            texts: Texts::of(locale),
            ..cx.clone()
        };
        let slip = slip_with(&theirs, &booking, &desk, Some(code(&theirs, &booking)));
        view! {
            <div class="narrow">
                <div class="no-print">
                    {done(t.get("staff-day-done-booked"))}
                    {Notice::Info.view(t.get("staff-day-slip-once"))}
                </div>
                {paper(&cx, locale, slip, t.get("staff-day-slip"))}
                <p class="no-print"><a href="/staff/invii">{t.get("staff-day-referrals")}</a></p>
            </div>
        }
    })
    .staff()
}
