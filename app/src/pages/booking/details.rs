//! Step 3: how to talk, and about what.

use domain::desk::{Kind, Topic};
use leptos::prelude::*;

use super::finishing::{Finishing, Stage};
use super::step::{Parts, step_page};
use crate::components::field::{described_by, feedback, group_class};
use crate::components::question::{Layout, Question};
use crate::cx::Cx;
use crate::forms::details::{DetailsForm, NO_TOPIC};
use crate::forms::sheet::Sheet;
use crate::page::Page;

/// The page.
pub fn details_page(cx: &Cx, at: Finishing, form: DetailsForm, sheet: Sheet) -> Page {
    step_page(cx, Stage::Details, at, sheet, move |cx, at, sheet| {
        let t = cx.texts;
        Parts {
            heading: t.get("book-details-heading"),
            lead: view! { <p class="lead">{t.get("book-details-lead")}</p> }.into_any(),
            fields: view! {
                {topics(cx, at, &form, sheet)}
                {kinds(cx, at, &form, sheet)}
                {note(cx, &form, sheet)}
            }
            .into_any(),
            button: match at.asks_who() {
                true => t.get("book-details-button"),
                false => t.get("book-who-button"),
            },
            back: at.url(cx, "orario"),
        }
    })
}

fn topics(cx: &Cx, at: &Finishing, form: &DetailsForm, sheet: &Sheet) -> Option<AnyView> {
    let t = cx.texts;
    let topics = Topic::ALL
        .into_iter()
        .filter(|topic| at.desk.topics.contains(topic));
    let mut answers: Vec<_> = topics
        // l10n: topic-*
        .map(|topic| {
            (
                topic.word(),
                t.get(&format!("topic-{}", topic.word())),
                None,
            )
        })
        .collect();
    if answers.is_empty() {
        return None;
    }
    answers.push((NO_TOPIC, t.get("topic-none"), None));
    let question = Question {
        name: "tema",
        legend: t.get("book-details-topic"),
        answers,
        chosen: &form.topic,
        layout: Layout::Pile,
    };
    Some(question.view(&sheet.errors))
}

fn kinds(cx: &Cx, at: &Finishing, form: &DetailsForm, sheet: &Sheet) -> Option<AnyView> {
    if at.desk.kinds.len() < 2 {
        return None;
    }
    let t = cx.texts;
    let kinds = Kind::ALL
        .into_iter()
        .filter(|kind| at.desk.kinds.contains(kind));
    let answers = kinds
        .map(|kind| {
            // l10n: kind-in_person, kind-phone, kind-video, kind-*-hint
            let id = format!("kind-{}", kind.word());
            (kind.word(), t.get(&id), Some(t.get(&format!("{id}-hint"))))
        })
        .collect();
    let question = Question {
        name: "come",
        legend: t.get("book-details-kind"),
        answers,
        chosen: &form.kind,
        layout: Layout::Pile,
    };
    Some(question.view(&sheet.errors))
}

fn note(cx: &Cx, form: &DetailsForm, sheet: &Sheet) -> AnyView {
    let t = cx.texts;
    let fault = sheet.errors.of("nota");
    let class = if fault.is_some() {
        "form-control is-invalid"
    } else {
        "form-control"
    };
    view! {
        <div class=group_class(fault)>
            <label for="nota">{t.get("book-details-note")}</label>
            <span class="form-text" id="nota-aiuto">
                {t.get("book-details-note-hint")}
            </span>
            {feedback("nota", fault)}
            <textarea
                class=class
                id="nota"
                name="nota"
                rows="3"
                dir="auto"
                aria-describedby=described_by("nota", true, fault)
                aria-invalid=fault.map(|_| "true")
            >
                {form.note.clone()}
            </textarea>
        </div>
    }
    .into_any()
}
