//! A sign-up: what has become of it, the code to keep, when to come where, and the ways to change it.

use domain::event::SignUpStatus;
use leptos::prelude::*;

use super::found::{Found, people};
use crate::components::code::spaced;
use crate::components::icon::{Icon, Shape};
use crate::components::local_text::marked;
use crate::components::name::name;
use crate::components::notice::Notice;
use crate::components::summary::{row, summary};
use crate::components::time::{dated, day_time};
use crate::components::words::words;
use crate::cx::Cx;
use crate::forms::guard::hidden_fields;
use crate::forms::sheet::Sheet;
use crate::layout::breadcrumb::breadcrumb;
use crate::page::Page;
use crate::pages::appointment::show::done;

/// What somebody has just done about a sign-up, or about a promise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// They changed who comes, or when.
    Changed,
}

impl Outcome {
    /// What stands in the address.
    pub fn query(self) -> &'static str {
        match self {
            Self::Changed => "?esito=cambiata",
        }
    }

    /// The outcome of a word in the address.
    pub fn from_word(word: &str) -> Option<Self> {
        (word == "cambiata").then_some(Self::Changed)
    }
}

/// The page. `sheet` carries the form that says yes to an offer.
pub fn sign_up_page(cx: &Cx, at: Found, sheet: Sheet, outcome: Option<Outcome>) -> Page {
    let title = cx.texts.get_plain("sign-up-page-title");
    let status = sheet.status;
    Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        // l10n: sign-up-status-*
        let status = t.get(&format!("sign-up-status-{}", at.seen.sign_up.status.word()));
        view! {
            {breadcrumb(&cx, vec![], t.get("sign-up-page-title"))}
            <div class="narrow">
                {sheet.summary(&cx)}
                {heading(&at, status)}
                {outcome.map(|_| Notice::Info.view(t.get("sign-up-changed")))}
                {standing(&cx, &at, &sheet)}
                {facts(&cx, &at)}
                {ways(&cx, &at)}
                {erased(&cx, &at)}
            </div>
        }
    })
    .family()
    .status(status)
}

/// What has become of it, with a tick where nothing is left to do.
fn heading(at: &Found, status: String) -> AnyView {
    match at.seen.sign_up.status {
        SignUpStatus::Confirmed | SignUpStatus::Left => done(status),
        SignUpStatus::Waiting
        | SignUpStatus::Offered
        | SignUpStatus::Lapsed
        | SignUpStatus::CalledOff => view! { <h1>{status}</h1> }.into_any(),
    }
}

/// What to do about it now.
fn standing(cx: &Cx, at: &Found, sheet: &Sheet) -> Option<AnyView> {
    let t = cx.texts;
    let sign_up = &at.seen.sign_up;
    match sign_up.status {
        SignUpStatus::Waiting => {
            let before = at.seen.before.unwrap_or(0);
            let said = t.with("sign-up-waiting", &[("n", before.into())]);
            Some(Notice::Info.view(said))
        }
        SignUpStatus::Offered if sign_up.can_accept(cx.now) => {
            let until = sign_up
                .offer_until
                .map(|until| cx.zone().to_datetime(until))?;
            let said = words(
                t,
                "sign-up-offered",
                &[],
                vec![("until", day_time(cx, until))],
            );
            Some(
                view! {
                    {Notice::Caution.view(said)}
                    <form method="post" action=at.url(cx, "/posto") data-once>
                        {hidden_fields(cx, sheet.token.clone(), "")}
                        <button class="btn btn-primary" type="submit">{t.get("sign-up-accept")}</button>
                    </form>
                }
                .into_any(),
            )
        }
        SignUpStatus::Offered | SignUpStatus::Lapsed => {
            Some(Notice::Caution.view(t.get("sign-up-lapsed")))
        }
        SignUpStatus::CalledOff => Some(Notice::Caution.view(t.get("event-called-off"))),
        SignUpStatus::Confirmed | SignUpStatus::Left => None,
    }
}

fn facts(cx: &Cx, at: &Found) -> AnyView {
    let t = cx.texts;
    let sign_up = &at.seen.sign_up;
    let title = marked(cx, &at.seen.event.card.title);
    let title = view! { <strong>{title}</strong> }.into_any();
    let mut rows = vec![
        row(cx, t.get("sign-up-event"), title, None),
        row(
            cx,
            t.get("sign-up-code"),
            spaced(sign_up.code.as_str()),
            None,
        ),
    ];
    let mut begins = Vec::new();
    if let Some(date) = at.date() {
        let found = at.stages(&date);
        begins.extend(found.iter().map(|stage| stage.starts));
        let stages = found.into_iter().map(|stage| {
            let place = stage.venue.place().map(|place| {
                view! { <br />{name(cx, &place.name)}<br />{name(cx, &place.address)} }
            });
            view! { <li>{day_time(cx, stage.starts)} {place}</li> }
        });
        let stages = view! { <ol class="list-plain mb-0">{stages.collect_view()}</ol> };
        rows.push(row(cx, t.get("event-when-where"), stages, None));
    }
    // Whoever arrives at the beginning has just read when that is.
    if let Some(arrival) = sign_up.arrival.filter(|at| !begins.contains(at)) {
        rows.push(row(
            cx,
            t.get("sign-up-arrival"),
            day_time(cx, arrival),
            None,
        ));
    }
    rows.push(row(
        cx,
        t.get("sign-up-who"),
        people(cx, &sign_up.party),
        None,
    ));
    summary(rows)
}

fn ways(cx: &Cx, at: &Found) -> Option<AnyView> {
    let t = cx.texts;
    let sign_up = &at.seen.sign_up;
    if !sign_up.can_change(cx.now) {
        let all = view! { <p><a href=cx.url("/eventi")>{t.get("events-all-here")}</a></p> };
        return Some(all.into_any());
    }
    Some(
        view! {
            <div class="actions">
                <a class="btn btn-outline-primary" href=at.url(cx, "/calendario.ics") download>
                    {Icon::CalendarAdd.view(Shape::Small)} <span>{t.get("event-add-calendar")}</span>
                </a>
                <a class="btn btn-outline-primary" href=at.url(cx, "/cambia")>{t.get("sign-up-change")}</a>
                <a class="btn btn-outline-danger" href=at.url(cx, "/lascia")>{t.get("sign-up-leave")}</a>
            </div>
            <p class="no-print">{t.get("sign-up-keep-code")}</p>
        }
        .into_any(),
    )
}

fn erased(cx: &Cx, at: &Found) -> AnyView {
    let t = cx.texts;
    let day = view! { <strong>{dated(cx, at.seen.sign_up.erase_on)}</strong> }.into_any();
    let said = words(t, "sign-up-privacy", &[], vec![("date", day)]);
    view! {
        <p class="text-secondary more">
            {said} " "
            <a class="no-print" href=at.url(cx, "/cancella-dati")>{t.get("appointment-erase-now")}</a>
        </p>
    }
    .into_any()
}
