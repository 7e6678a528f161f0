//! Step 5: all of it once more, each block with a way to change it.

use domain::booking::{Family, Interpreter};
use domain::contact::Contact;
use l10n::Texts;
use leptos::prelude::*;

use super::finishing::{Finishing, Stage};
use super::step::{Parts, step_page};
use crate::components::field::{described_by, feedback, group_class};
use crate::components::icon::{Icon, Shape};
use crate::components::name::name;
use crate::components::phone::phone_digits;
use crate::components::summary::{row, summary};
use crate::components::words::words;
use crate::cx::Cx;
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::page::Page;

/// Whether the same contact has an appointment to come at this desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Already {
    /// It has one. Which one is not told: whoever typed a number need not be its owner.
    Booked,
    /// It has none.
    Free,
}

/// Whether the box below the summary is ticked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Terms {
    /// It is.
    Read,
    /// It is not.
    Open,
}

impl Terms {
    /// As it was sent.
    pub fn typed(form: &RawForm) -> Self {
        if form.get("condizioni").is_empty() {
            Self::Open
        } else {
            Self::Read
        }
    }
}

/// The page.
pub fn summary_page(cx: &Cx, at: Finishing, already: Already, terms: Terms, sheet: Sheet) -> Page {
    step_page(cx, Stage::Summary, at, sheet, move |cx, at, sheet| {
        let t = cx.texts;
        let lead = view! {
            {(already == Already::Booked).then(|| already_booked(cx))}
            {appointment(cx, at)}
            {family(cx, at)}
        };
        Parts {
            heading: t.get("book-summary-heading"),
            lead: lead.into_any(),
            fields: conditions(cx, terms, sheet),
            button: t.with(
                "button-book-time",
                &[("when", t.day_time(at.start(cx)).into())],
            ),
            back: match at.asks_who() {
                true => at.url(cx, Stage::Who.path()),
                false => at.url(cx, Stage::Details.path()),
            },
        }
    })
}

fn already_booked(cx: &Cx) -> AnyView {
    let t = cx.texts;
    view! {
        <div class="alert alert-info">
            {Icon::Info.view(Shape::Normal)}
            <div>
                <h2 class="alert-heading">{t.get("book-already-heading")}</h2>
                <p>{t.get("book-already-what")}</p>
                <p>
                    <a href=cx.url("/appuntamento")>{t.get("book-already-find")}</a>
                </p>
            </div>
        </div>
    }
    .into_any()
}

fn appointment(cx: &Cx, at: &Finishing) -> AnyView {
    let t = cx.texts;
    let change = |path: &str, id: &str| Some((at.url(cx, path), t.get(id)));
    let (desk, details) = (&at.desk, at.hold.details.as_ref());
    let mut rows = vec![
        row(
            cx,
            t.get("fact-desk"),
            name(cx, &desk.name),
            change("luogo", "book-summary-change-desk"),
        ),
        row(
            cx,
            t.get("fact-when"),
            t.date_time(at.start(cx)),
            change("orario", "book-summary-change-time"),
        ),
    ];
    if !desk.topics.is_empty() {
        let topic = details
            .and_then(|d| d.topic)
            .map_or("none", |topic| topic.word());
        // l10n: topic-*
        let said = t.get(&format!("topic-{topic}"));
        let change = change("dettagli", "book-summary-change-topic");
        rows.push(row(cx, t.get("fact-topic"), said, change));
    }
    if let Some(kind) = details.and_then(|d| d.kind) {
        let change = (desk.kinds.len() > 1)
            .then(|| change("dettagli", "book-summary-change-kind"))
            .flatten();
        // l10n: kind-in_person, kind-phone, kind-video
        let said = t.get(&format!("kind-{}", kind.word()));
        rows.push(row(cx, t.get("fact-how"), said, change));
    }
    if let Some(note) = details.and_then(|d| d.note.as_ref()) {
        let said = view! { <bdi>{note.as_str().to_owned()}</bdi> };
        let change = change("dettagli", "book-summary-change-note");
        rows.push(row(cx, t.get("fact-note"), said, change));
    }
    view! {
        <h2>{t.get("book-summary-appointment")}</h2>
        {summary(rows)}
    }
    .into_any()
}

fn family(cx: &Cx, at: &Finishing) -> Option<AnyView> {
    let family = at.hold.family.as_ref().filter(|_| at.asks_who())?;
    let t = cx.texts;
    let change = |id: &str| Some((at.url(cx, Stage::Who.path()), t.get(id)));
    let first_name = family.first_name.as_ref().map(|n| n.as_str().to_owned());
    let contact = change("book-summary-change-contact");
    let contact = match &family.contact {
        Some(Contact::Phone(phone)) => {
            row(cx, t.get("fact-your-phone"), phone_digits(phone), contact)
        }
        Some(Contact::Email(email)) => {
            let email = view! { <bdi dir="ltr">{email.as_str().to_owned()}</bdi> };
            row(cx, t.get("fact-email"), email, contact)
        }
        None => {
            let nothing = t.get("book-summary-no-contact");
            row(cx, t.get("book-summary-contact"), nothing, contact)
        }
    };
    let rows = vec![
        row(
            cx,
            t.get("fact-name"),
            view! { <bdi>{first_name}</bdi> },
            change("book-summary-change-name"),
        ),
        contact,
        row(
            cx,
            t.get("fact-language"),
            language(t, family),
            change("book-summary-change-language"),
        ),
    ];
    Some(
        view! {
            <h2>{t.get("book-summary-who")}</h2>
            {summary(rows)}
        }
        .into_any(),
    )
}

/// "arabo, con interprete".
pub fn language(t: &Texts, family: &Family) -> String {
    let language = [("language", t.language_name(family.language).into())];
    match family.interpreter {
        Interpreter::Wanted => t.with("book-summary-interpreter-yes", &language),
        Interpreter::NotNeeded => t.with("book-summary-interpreter-no", &language),
    }
}

fn conditions(cx: &Cx, terms: Terms, sheet: &Sheet) -> AnyView {
    let t = cx.texts;
    let fault = sheet.errors.of("condizioni");
    let privacy = cx.url("/privacy");
    let link = view! { <a href=privacy>{t.get("book-summary-terms-link")}</a> }.into_any();
    let said = words(t, "book-summary-terms", &[], vec![("link", link)]);
    view! {
        <div class=group_class(fault)>
            {feedback("condizioni", fault)} <div class="form-check">
                <input
                    type="checkbox"
                    id="condizioni"
                    name="condizioni"
                    value="si"
                    required
                    checked=terms == Terms::Read
                    aria-describedby=described_by("condizioni", false, fault)
                    aria-invalid=fault.map(|_| "true")
                />
                <label for="condizioni">{said} "\u{a0}" {t.get("required-mark")}</label>
            </div>
        </div>
    }
    .into_any()
}
