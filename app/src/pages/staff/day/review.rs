//! Read it again, aloud if somebody listens, then book.

use std::sync::Arc;

use domain::booking::Interpreter;
use domain::contact::Contact;
use domain::desk::Desk;
use leptos::prelude::*;
use services::staff::day::{BookFor, Preview, When};

use super::book::{book_url, heading, hidden};
use super::tell::tell;
use crate::components::name::name;
use crate::components::notice::Notice;
use crate::components::phone::phone_digits;
use crate::components::summary::{row, summary};
use crate::components::time::day_time;
use crate::cx::Cx;
use crate::forms::family::YES;
use crate::forms::sheet::Sheet;
use crate::forms::staff::day::book::{BookForm, CONSENT, STEP, Whose};
use crate::forms::staff::day::when::FIELD;
use crate::page::Page;

/// What is about to be booked.
#[derive(Debug, Clone)]
pub struct Review {
    /// The desk.
    pub desk: Arc<Desk>,
    /// Whether it is one's own.
    pub whose: Whose,
    /// What.
    pub what: BookFor,
    /// What the family would read; `None` when nothing can be written to it.
    pub preview: Option<Preview>,
}

/// The page.
pub fn review_page(cx: &Cx, at: Review, form: BookForm, sheet: Sheet) -> Page {
    Page::new(cx.texts.get_plain("staff-day-review-heading"), move || {
        let cx = Cx::get();
        let t = cx.texts;
        let beyond = matches!(at.what.when, When::Beyond(_))
            .then(|| Notice::Caution.view(t.get("staff-day-beyond-what")));
        let told = match at.what.when {
            When::Now => None,
            When::At(_) | When::Beyond(_) => {
                let otherwise = t.get("staff-day-tell-code");
                Some(tell(&cx, at.preview.as_ref(), &form.tell, &otherwise))
            }
        };
        view! {
            <div class="narrow">
                <p class="day-kicker">{t.get(heading(at.whose))}</p>
                <h1>{t.get("staff-day-review-heading")}</h1>
                {beyond}
                {summary(rows(&cx, &at))}
                <form method="post" action=book_url(&at.desk) data-once>
                    {hidden(&sheet, &form)}
                    {typed(&form)}
                    {told}
                    <div class="steppers-nav">
                        <button class="btn btn-primary" type="submit" name=STEP value="conferma">
                            {t.get("staff-day-confirm-button")}
                        </button>
                        <button class="btn btn-link" type="submit" name=STEP value="modifica">
                            {t.get("button-change")}
                        </button>
                    </div>
                </form>
            </div>
        }
    })
    .staff()
}

fn rows(cx: &Cx, at: &Review) -> Vec<AnyView> {
    let t = cx.texts;
    let what = &at.what;
    let family = &what.family;
    let when = match what.when {
        When::Now => t.get("staff-day-now").into_any(),
        When::At(start) | When::Beyond(start) => day_time(cx, start),
    };
    let called = match &family.first_name {
        Some(name) => view! { <bdi>{name.as_str().to_owned()}</bdi> }.into_any(),
        None => t.get("staff-day-nameless").into_any(),
    };
    let contact = match &family.contact {
        Some(Contact::Phone(phone)) => phone_digits(phone).into_any(),
        Some(Contact::Email(email)) => {
            view! { <bdi dir="ltr">{email.as_str().to_owned()}</bdi> }.into_any()
        }
        None => t.get("staff-day-no-contact").into_any(),
    };
    let mut language = t.language_name(family.language);
    if family.interpreter == Interpreter::Wanted {
        language = format!("{language} · {}", t.get("fact-interpreter"));
    }
    let mut rows = vec![
        row(cx, t.get("fact-when"), when, None),
        row(cx, t.get("fact-desk"), name(cx, &at.desk.name), None),
        row(cx, t.get("fact-name"), called, None),
        row(cx, t.get("staff-day-contact"), contact, None),
        row(cx, t.get("fact-language"), language, None),
    ];
    if let Some(kind) = what.details.kind {
        // l10n: kind-in_person, kind-phone, kind-video
        let kind = t.get(&format!("kind-{}", kind.word()));
        rows.push(row(cx, t.get("fact-how"), kind, None));
    }
    if let Some(topic) = what.details.topic {
        // l10n: topic-*
        let topic = t.get(&format!("topic-{}", topic.word()));
        rows.push(row(cx, t.get("fact-topic"), topic, None));
    }
    if let Some(note) = &what.details.note {
        let note = view! { <bdi>{note.as_str().to_owned()}</bdi> };
        rows.push(row(cx, t.get("fact-note"), note, None));
    }
    rows
}

/// All that was typed, for the next sending.
fn typed(form: &BookForm) -> AnyView {
    let (family, details) = (&form.family, &form.details);
    let consent = (form.consent == YES).then_some((CONSENT, YES.to_owned()));
    let fields = [
        ("nome", family.name.clone()),
        ("telefono", family.phone.clone()),
        ("email", family.email.clone()),
        ("lingua", family.language.clone()),
        ("interprete", family.interpreter.clone()),
        ("come", details.kind.clone()),
        ("tema", details.topic.clone()),
        ("nota", details.note.clone()),
        (FIELD, form.when.clone()),
    ];
    fields
        .into_iter()
        .chain(consent)
        .map(|(name, value)| view! { <input type="hidden" name=name value=value /> })
        .collect_view()
        .into_any()
}
