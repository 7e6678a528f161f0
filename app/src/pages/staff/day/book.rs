//! Book for somebody on the phone or at the door, on one page.

use std::sync::Arc;

use domain::desk::{Desk, Kind, Topic};
use leptos::prelude::*;

use super::desk_filter::desk_filter;
use super::times::{TimesShown, times};
use crate::components::field::{Field, Need, Takes, feedback, group_class};
use crate::components::icon::{Icon, Shape};
use crate::components::language_field::language_field;
use crate::components::name::name;
use crate::components::notice::Notice;
use crate::components::question::{Layout, Question};
use crate::cx::Cx;
use crate::forms::details::NO_TOPIC;
use crate::forms::errors::FieldErrors;
use crate::forms::family::{NO, YES};
use crate::forms::guard::TOKEN;
use crate::forms::sheet::Sheet;
use crate::forms::staff::day::book::{BookForm, CALLBACK, CONSENT, FROM, STEP, Whose};
use crate::page::Page;

/// What the page is made of.
#[derive(Debug, Clone)]
pub struct Booking {
    /// The desks one may choose among.
    pub desks: Vec<Arc<Desk>>,
    /// The one that receives the family.
    pub desk: Arc<Desk>,
    /// Whether it is one's own.
    pub whose: Whose,
    /// Its times.
    pub times: TimesShown,
}

/// The address of the page for a desk.
pub fn book_url(desk: &Desk) -> String {
    format!("/staff/prenota?sportello={}", desk.slug)
}

/// The page.
pub fn book_page(cx: &Cx, at: Booking, form: BookForm, sheet: Sheet) -> Page {
    let heading = heading(at.whose);
    let title = sheet.title(cx, cx.texts.get_plain(heading));
    let status = sheet.status;
    Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        let filter = (at.whose == Whose::Own)
            .then(|| desk_filter(&cx, &at.desks, Some(at.desk.id), None, book_url));
        view! {
            <div class="narrow">
                {sheet.summary(&cx)}
                <h1>{t.get(heading)}</h1>
                <p class="lead">{name(&cx, &at.desk.name)}</p>
                {filter}
                <form method="post" action=book_url(&at.desk) novalidate>
                    {hidden(&sheet, &form)}
                    {family(&cx, &at.desk, &form, &sheet.errors)}
                    {times(&cx, &at.desk, &at.times, &sheet.errors)}
                    {more(&cx, &at.desk, &form, &sheet.errors)}
                    {consent(&cx, &at, &form, &sheet.errors)}
                    <div class="steppers-nav">
                        <button class="btn btn-primary" type="submit" name=STEP value="controlla">
                            {t.get("staff-day-review-button")}
                        </button>
                    </div>
                </form>
            </div>
        }
    })
    .staff()
    .status(status)
}

/// What the page is called.
pub fn heading(whose: Whose) -> &'static str {
    match whose {
        Whose::Own => "staff-day-book-heading",
        Whose::Other => "staff-day-refer-heading",
    }
}

/// What the form carries besides what is seen.
pub fn hidden(sheet: &Sheet, form: &BookForm) -> AnyView {
    let from = form.from.map(|from| {
        view! { <input type="hidden" name=FROM value=from.to_string() /> }
    });
    view! {
        <input type="hidden" name=TOKEN value=sheet.token.clone() />
        <input type="hidden" name=CALLBACK value=form.callback.clone() />
        {from}
    }
    .into_any()
}

fn family(cx: &Cx, desk: &Desk, form: &BookForm, errors: &FieldErrors) -> AnyView {
    let t = cx.texts;
    let field = |name, takes, label: &str, value| Field {
        name,
        takes,
        need: Need::Optional,
        label: t.get(label),
        hint: None,
        value,
    };
    let interpreter = Question {
        name: "interprete",
        legend: t.get("fact-interpreter"),
        answers: vec![(NO, t.get("no"), None), (YES, t.get("yes"), None)],
        chosen: &form.family.interpreter,
        layout: Layout::Pair,
    };
    view! {
        {field("nome", Takes::Name, "fact-name", &form.family.name).view(cx, errors)}
        <div class="day-pair">
            {field("telefono", Takes::Phone, "staff-day-phone", &form.family.phone).view(cx, errors)}
            {field("email", Takes::Email, "staff-day-email", &form.family.email).view(cx, errors)}
        </div>
        <div class="day-pair">
            {language_field("lingua", t.get("fact-language"), &form.family.language, errors)}
            {interpreter.view(errors)}
        </div>
        {kinds(cx, desk, form, errors)}
    }
    .into_any()
}

fn kinds(cx: &Cx, desk: &Desk, form: &BookForm, errors: &FieldErrors) -> Option<AnyView> {
    if desk.kinds.len() < 2 {
        return None;
    }
    let t = cx.texts;
    let answers = Kind::ALL
        .into_iter()
        .filter(|kind| desk.kinds.contains(kind))
        // l10n: kind-in_person, kind-phone, kind-video
        .map(|kind| (kind.word(), t.get(&format!("kind-{}", kind.word())), None))
        .collect();
    let question = Question {
        name: "come",
        legend: t.get("fact-how"),
        answers,
        chosen: &form.details.kind,
        layout: Layout::Pair,
    };
    Some(question.view(errors))
}

/// What is seldom said on the phone, folded away.
fn more(cx: &Cx, desk: &Desk, form: &BookForm, errors: &FieldErrors) -> AnyView {
    let t = cx.texts;
    let fault = errors.of("nota");
    let topics: Vec<_> = Topic::ALL
        .into_iter()
        .filter(|topic| desk.topics.contains(topic))
        .map(|topic| {
            // l10n: topic-*
            let words = t.get(&format!("topic-{}", topic.word()));
            let word = topic.word();
            view! { <option value=word selected=word == form.details.topic>{words}</option> }
        })
        .collect();
    let topics = (!topics.is_empty()).then(|| {
        view! {
            <div class="form-group">
                <label for="tema">{t.get("fact-topic")}</label>
                <select class="form-select" id="tema" name="tema">
                    <option value=NO_TOPIC>{t.get("staff-day-no-topic")}</option>
                    {topics}
                </select>
            </div>
        }
    });
    let class = match fault {
        Some(_) => "form-control is-invalid",
        None => "form-control",
    };
    let open = fault.is_some() || !form.details.note.is_empty();
    view! {
        <details class="day-more" open=open>
            <summary>{t.get("staff-day-topic-and-note")} {Icon::Down.view(Shape::Turn)}</summary>
            {topics}
            <div class=group_class(fault)>
                <label for="nota">{t.get("fact-note")}</label>
                {feedback("nota", fault)}
                <input
                    class=class
                    type="text"
                    id="nota"
                    name="nota"
                    dir="auto"
                    autocomplete="off"
                    value=form.details.note.clone()
                    aria-describedby=fault.map(|_| "nota-errore")
                    aria-invalid=fault.map(|_| "true")
                />
            </div>
        </details>
    }
    .into_any()
}

/// The family agrees that another desk gets its name and contact: asked aloud, noted here.
fn consent(cx: &Cx, at: &Booking, form: &BookForm, errors: &FieldErrors) -> Option<AnyView> {
    if at.whose == Whose::Own {
        return None;
    }
    let t = cx.texts;
    let fault = errors.of(CONSENT);
    Some(
        view! {
            {Notice::Info.view(t.get("staff-day-refer-what"))}
            <div class=group_class(fault)>
                {feedback(CONSENT, fault)}
                <div class="form-check">
                    <input
                        type="checkbox"
                        id=CONSENT
                        name=CONSENT
                        value=YES
                        checked=form.consent == YES
                        aria-describedby=fault.map(|_| format!("{CONSENT}-errore"))
                        aria-invalid=fault.map(|_| "true")
                    />
                    <label for=CONSENT>{t.get("staff-day-consent")}</label>
                </div>
            </div>
        }
        .into_any(),
    )
}
