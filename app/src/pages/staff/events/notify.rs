//! A notice to everybody who signed up: who gets it, in which languages, and what they got before.

use domain::event::{Notice as Sent, Occurrence, SignUp};
use domain::locale::Locale;
use leptos::prelude::*;
use services::staff::events::Notices;

use super::address::day_url;
use crate::components::local_text::{inline, prose};
use crate::components::summary::{row, summary};
use crate::components::time::day_time;
use crate::cx::Cx;
use crate::forms::guard::TOKEN;
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::forms::staff::events::notice::field;
use crate::page::Page;
use crate::pages::staff::publish::inputs::Filled;

/// The page.
pub fn notify_page(
    cx: &Cx,
    notices: Notices,
    date: Occurrence,
    form: RawForm,
    sheet: Sheet,
) -> Page {
    let title = sheet.title(cx, cx.texts.get_plain("staff-events-write-heading"));
    let status = sheet.status;
    Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        let event = &notices.day.event;
        let here = day_url(event.id, date.date, "");
        view! {
            <div class="narrow">
                {sheet.summary(&cx)}
                <h1>{t.get("staff-events-write-heading")}</h1>
                <p class="lead">{inline(&cx, &event.card.title)}</p>
                <p>{day_time(&cx, date.starts())}</p>
                {whom(&cx, &notices.day.people)}
                <form method="post" action=format!("{here}/messaggio") data-once novalidate>
                    <input type="hidden" name=TOKEN value=sheet.token.clone() />
                    <p class="form-text">{t.get("staff-events-write-hint")}</p>
                    {texts(&cx, &notices.day.people, &form, &sheet)}
                    <div class="steppers-nav">
                        <button class="btn btn-primary" type="submit">{t.get("staff-events-write-button")}</button>
                        <a class="btn btn-link" href=here.clone()>{t.get("button-back")}</a>
                    </div>
                </form>
                {before(&cx, &notices.sent)}
            </div>
        }
    })
    .staff()
    .status(status)
}

/// How many get it, and how many cannot be written to.
fn whom(cx: &Cx, people: &[SignUp]) -> AnyView {
    let t = cx.texts;
    let reached = people.iter().filter(|one| cx.services.reaches(one)).count();
    let sign_ups = |n: usize| t.with("staff-events-sign-ups", &[("n", n.into())]);
    let mut rows = vec![row(
        cx,
        t.get("staff-events-write-to"),
        sign_ups(reached),
        None,
    )];
    if reached < people.len() {
        rows.push(row(
            cx,
            t.get("staff-events-write-not-to"),
            sign_ups(people.len() - reached),
            None,
        ));
    }
    summary(rows)
}

/// A field for Italian, and one for each other language that somebody among them reads.
fn texts(cx: &Cx, people: &[SignUp], form: &RawForm, sheet: &Sheet) -> AnyView {
    let filled = Filled {
        cx,
        form,
        errors: &sheet.errors,
    };
    let wanted = |locale: Locale| {
        let mut read = people.iter().filter(|one| one.guest.language == locale);
        // What was typed is never lost, also when nobody who reads it comes any more.
        locale == Locale::It || read.next().is_some() || !form.get(&field(locale)).is_empty()
    };
    let mut languages: Vec<Locale> = Locale::ALL.into_iter().filter(|l| wanted(*l)).collect();
    languages.sort_by_key(|locale| *locale != Locale::It);
    let fields = languages.into_iter().map(|locale| {
        let language = cx.texts.language_name(locale);
        let label = cx
            .texts
            .with("staff-events-write-in", &[("language", language.into())]);
        let written = (locale.tag(), locale.direction().as_str());
        filled.area(field(locale), label.into_any(), Some(written), None, 5)
    });
    fields.collect_view().into_any()
}

fn before(cx: &Cx, sent: &[Sent]) -> Option<AnyView> {
    if sent.is_empty() {
        return None;
    }
    let rows = sent.iter().map(|notice| {
        view! {
            <li class="it-card day-row">
                <p class="text-secondary">{day_time(cx, cx.zone().to_datetime(notice.at))}</p>
                {prose(cx, &notice.text)}
            </li>
        }
    });
    Some(
        view! {
            <h2>{cx.texts.get("staff-events-write-before")}</h2>
            <ul class="list-plain pile">{rows.collect_view()}</ul>
        }
        .into_any(),
    )
}
