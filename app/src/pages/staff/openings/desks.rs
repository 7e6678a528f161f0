//! The desks that somebody looks after, each with the state of its card.

use std::collections::HashMap;
use std::sync::Arc;

use domain::desk::Desk;
use domain::id::DeskId;
use domain::slot::slots;
use domain::staff::rights::Verb;
use domain::staff::target::Target;
use jiff::ToSpan;
use leptos::prelude::*;
use services::staff::openings::COMPLAINTS_ASK;

use crate::components::exceptions::closed_today_line;
use crate::components::name::name;
use crate::components::time::{dated, day_time};
use crate::components::words::words;
use crate::cx::Cx;
use crate::page::Page;
use crate::staff_cx::StaffCx;

/// How many days ahead the next opening is looked for.
const AHEAD: i32 = 60;

/// The page.
pub fn desks_page(cx: &StaffCx, desks: Vec<Arc<Desk>>, silent: HashMap<DeskId, u32>) -> Page {
    let staff = cx.staff().clone();
    Page::new(cx.texts.get_plain("staff-openings-desks"), move || {
        let cx = Cx::get();
        let t = cx.texts;
        let may = |verb, desk: &Desk| staff.may(verb, &Target::desk(desk));
        let cards = desks
            .iter()
            .map(|desk| {
                let silent = silent.get(&desk.id).copied().unwrap_or_default();
                card(&cx, desk, silent, may(Verb::EditOpenings, desk))
            })
            .collect_view();
        let shut = desks.iter().filter(|desk| may(Verb::CloseDesk, desk));
        let closing = (shut.count() > 1).then(|| {
            view! {
                <p>
                    <a class="btn btn-outline-primary" href="/staff/chiusure/nuova">
                        {t.get("staff-openings-close-several")}
                    </a>
                </p>
            }
        });
        view! {
            <h1>{t.get("staff-openings-desks")}</h1>
            {closing}
            <div class="cards">{cards}</div>
        }
    })
    .staff()
}

fn card(cx: &Cx, desk: &Desk, silent: u32, runs: bool) -> AnyView {
    let t = cx.texts;
    let base = format!("/staff/sportelli/{}", desk.slug);
    let doors = runs.then(|| {
        view! {
            <div class="actions">
                <a class="btn btn-outline-primary" href=format!("{base}/aperture")>
                    {t.get("staff-openings-week")}
                    <span class="visually-hidden">" " {name(cx, &desk.name)}</span>
                </a>
                <a class="btn btn-outline-danger" href=format!("{base}/chiuso-oggi")>
                    {t.get("staff-openings-today")}
                    <span class="visually-hidden">" " {name(cx, &desk.name)}</span>
                </a>
            </div>
        }
    });
    let next =
        next_opening(cx, desk).unwrap_or_else(|| t.get("staff-openings-next-none").into_any());
    view! {
        <article class="it-card">
            <h2 class="it-card-title"><a href=base.clone()>{name(cx, &desk.name)}</a></h2>
            {closed_today_line(cx, desk)}
            <p>{next}</p>
            {card_state(cx, desk, silent)}
            {doors}
        </article>
    }
    .into_any()
}

/// "Next opening: Tuesday 1 December, 10:00".
pub fn next_opening(cx: &Cx, desk: &Desk) -> Option<AnyView> {
    let today = cx.today();
    let last = today.saturating_add(AHEAD.days());
    let holidays = cx.directory.holidays();
    let next = slots(desk, &holidays, cx.zone(), today, last)
        .into_iter()
        .find(|slot| slot.at > cx.now)?;
    let when = vec![("when", day_time(cx, next.start))];
    Some(words(cx.texts, "staff-openings-next", &[], when))
}

/// Whether somebody has confirmed the card lately, and what families say of the phone.
pub fn card_state(cx: &Cx, desk: &Desk, silent: u32) -> AnyView {
    let t = cx.texts;
    let to_verify = desk.is_stale(cx.today()) || silent >= COMPLAINTS_ASK;
    let said = match desk.verified_on {
        Some(date) => words(
            t,
            "staff-check-verified",
            &[],
            vec![("date", dated(cx, date))],
        ),
        None => t.get("staff-check-never").into_any(),
    };
    let class = match to_verify {
        true => "state state-stale",
        false => "text-secondary",
    };
    let mark = to_verify.then(|| view! { <strong>{t.get("staff-check-to-verify")}</strong> " " });
    let families = (silent > 0)
        .then(|| view! { <p>{t.with("staff-check-silent", &[("n", silent.into())])}</p> });
    view! { <p class=class>{mark} {said}</p> {families} }.into_any()
}
