//! A desk for those who run it: today, its openings and exceptions, whether its card is right, whom to call.

use std::sync::Arc;

use domain::desk::Desk;
use leptos::prelude::*;
use services::staff::openings::CalledOff;

use super::desks::{card_state, next_opening};
use super::done::Done;
use super::rules::{plan, validity, weekly};
use super::today::to_call;
use crate::components::exceptions::{closed, closed_today, opened};
use crate::components::name::name;
use crate::cx::Cx;
use crate::forms::guard::hidden_fields;
use crate::layout::breadcrumb::staff_breadcrumb;
use crate::page::Page;
use crate::staff_cx::StaffCx;

/// What the page shows besides the desk itself.
pub struct DeskState {
    /// Whether the reader may change when it receives: others only confirm its card.
    pub runs: bool,
    /// How many families lately found nobody on the phone.
    pub silent: u32,
    /// Families whose appointments the desk called off.
    pub called_off: Vec<CalledOff>,
    /// What was just done.
    pub done: Option<Done>,
}

/// The page.
pub fn desk_page(_: &StaffCx, desk: Arc<Desk>, state: DeskState) -> Page {
    Page::new(desk.name.clone(), move || {
        let cx = Cx::get();
        let t = cx.texts;
        let base = format!("/staff/sportelli/{}", desk.slug);
        let steps = vec![("/staff/sportelli".to_owned(), t.get("staff-openings-desks").into_any())];
        let calls = to_call(&cx, &state.called_off);
        let doors = state.runs.then(|| doors(&cx, &base));
        let rules = state.runs.then(|| {
            view! { {openings(&cx, &desk, &base)} {closures(&cx, &desk)} {extras(&cx, &desk, &base)} }
        });
        view! {
            {staff_breadcrumb(&cx, steps, name(&cx, &desk.name))}
            <h1>{name(&cx, &desk.name)}</h1>
            {state.done.map(|done| done.view(&cx))}
            {closed_today(&cx, &desk)}
            <p>{next_opening(&cx, &desk)}</p>
            <div class="actions">
                {doors}
                <a class="btn btn-link" href=cx.url(&format!("/sportelli/{}", desk.slug))>
                    {t.get("staff-openings-public")}
                </a>
            </div>
            {calls}
            {rules}
            {check(&cx, &desk, state.silent, &base)}
        }
    })
    .staff()
}

fn doors(cx: &Cx, base: &str) -> AnyView {
    let t = cx.texts;
    view! {
        <a class="btn btn-outline-danger" href=format!("{base}/chiuso-oggi")>
            {t.get("staff-openings-today")}
        </a>
        <a class="btn btn-primary" href=format!("{base}/aperture")>{t.get("staff-openings-week")}</a>
    }
    .into_any()
}

fn openings(cx: &Cx, desk: &Desk, base: &str) -> AnyView {
    let t = cx.texts;
    let today = cx.today();
    let lines = desk
        .openings
        .iter()
        .filter(|o| o.valid_until.is_none_or(|last| last >= today))
        .map(|opening| {
            let url = format!("{base}/aperture/{}", opening.id);
            let until = validity(cx, opening).map(|said| view! { ", " {said} });
            view! {
                <li>
                    <a href=url>{weekly(cx, opening)}</a>
                    <span class="text-secondary">" " {plan(cx, &opening.plan)} {until}</span>
                </li>
            }
            .into_any()
        })
        .collect();
    section(
        "aperture",
        t.get("staff-openings-weekly"),
        t.get("staff-openings-weekly-none"),
        lines,
        vec![(
            format!("{base}/aperture/nuova"),
            t.get("staff-openings-new"),
        )],
    )
}

fn closures(cx: &Cx, desk: &Desk) -> AnyView {
    let t = cx.texts;
    let today = cx.today();
    let lines = desk
        .closures
        .iter()
        .filter(|c| c.until >= today)
        .map(|closure| {
            let url = format!("/staff/chiusure/{}", closure.id);
            view! { <li><a href=url>{closed(cx, closure)}</a></li> }.into_any()
        })
        .collect();
    let new = format!("/staff/chiusure/nuova?sportello={}", desk.slug);
    section(
        "chiusure",
        t.get("staff-openings-closures"),
        t.get("staff-openings-closures-none"),
        lines,
        vec![(new, t.get("staff-openings-closure-new"))],
    )
}

fn extras(cx: &Cx, desk: &Desk, base: &str) -> AnyView {
    let t = cx.texts;
    let today = cx.today();
    let lines = desk
        .extra_openings
        .iter()
        .filter(|e| e.day >= today)
        .map(|extra| {
            let url = format!("{base}/straordinarie/{}", extra.id);
            view! {
                <li>
                    <a href=url>{opened(cx, extra)}</a>
                    <span class="text-secondary">" " {plan(cx, &extra.plan)}</span>
                </li>
            }
            .into_any()
        })
        .collect();
    section(
        "straordinarie",
        t.get("staff-openings-extras"),
        t.get("staff-openings-extras-none"),
        lines,
        vec![(
            format!("{base}/straordinarie/nuova"),
            t.get("staff-openings-extra-new"),
        )],
    )
}

fn section(
    anchor: &'static str,
    title: String,
    none: String,
    lines: Vec<AnyView>,
    links: Vec<(String, String)>,
) -> AnyView {
    let body = match lines.is_empty() {
        true => view! { <p class="text-secondary">{none}</p> }.into_any(),
        false => view! { <ul class="list-plain rules">{lines}</ul> }.into_any(),
    };
    let links = links
        .into_iter()
        .map(|(url, said)| view! { <a class="btn btn-outline-primary" href=url>{said}</a> })
        .collect_view();
    view! {
        <section aria-labelledby=anchor>
            <h2 id=anchor>{title}</h2>
            {body}
            <div class="actions">{links}</div>
        </section>
    }
    .into_any()
}

fn check(cx: &Cx, desk: &Desk, silent: u32, base: &str) -> AnyView {
    let t = cx.texts;
    let token = cx.services.issue_form_to(cx.holder());
    view! {
        <section aria-labelledby="verifica">
            <h2 id="verifica">{t.get("staff-check-title")}</h2>
            {card_state(cx, desk, silent)}
            <p>{t.get("staff-check-what")}</p>
            <form method="post" action=format!("{base}/conferma") data-once>
                {hidden_fields(cx, token, "-conferma")}
                <button class="btn btn-outline-primary" type="submit">
                    {t.get("staff-check-button")}
                </button>
            </form>
        </section>
    }
    .into_any()
}
