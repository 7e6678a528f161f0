//! "Tell the family?", with what it would read.

use domain::locale::Locale;
use leptos::prelude::*;
use services::staff::day::Preview;

use crate::components::notice::Notice;
use crate::components::question::{Layout, Question};
use crate::cx::Cx;
use crate::forms::errors::FieldErrors;
use crate::forms::family::{NO, YES};
use crate::forms::staff::day::book::TELL;

/// The question with the message; when there is no way to write to the family, that somebody must call.
pub fn tell(cx: &Cx, preview: Option<&Preview>, chosen: &str, otherwise: &str) -> AnyView {
    let t = cx.texts;
    let Some(preview) = preview else {
        return Notice::Caution.view(otherwise.to_owned());
    };
    let question = Question {
        name: TELL,
        legend: t.get("staff-day-tell"),
        answers: vec![(YES, t.get("yes"), None), (NO, t.get("no"), None)],
        chosen: if chosen == NO { NO } else { YES },
        layout: Layout::Pair,
    };
    view! {
        {question.view(&FieldErrors::default())}
        {letter(cx, preview)}
    }
    .into_any()
}

fn letter(cx: &Cx, preview: &Preview) -> AnyView {
    let t = cx.texts;
    let language = t.language_name(preview.locale);
    let (lang, dir) = (preview.locale.tag(), direction(preview.locale));
    let subject = preview
        .subject
        .clone()
        .map(|subject| view! { <p class="day-letter-subject" lang=lang dir=dir>{subject}</p> });
    view! {
        <details class="day-letter" open>
            <summary>{t.with("staff-day-letter", &[("language", language.into())])}</summary>
            {subject}
            <div class="day-letter-text" lang=lang dir=dir>{preview.text.trim().to_owned()}</div>
        </details>
    }
    .into_any()
}

fn direction(locale: Locale) -> &'static str {
    locale.direction().as_str()
}
