//! Questions that families ask, with their answers.

use axum::response::Response;
use leptos::prelude::*;

use super::part::{part, text_page};
use crate::components::callback_box::{About, plain_callback_box};
use crate::cx::Cx;
use crate::error::PageError;

/// Question and answer, by their ids.
const QUESTIONS: [(&str, &str); 8] = [
    ("info-faq-account", "info-faq-account-text"),
    ("info-faq-documents", "info-faq-documents-text"),
    ("info-faq-no-contact", "info-faq-no-contact-text"),
    ("info-faq-language", "info-faq-language-text"),
    ("info-faq-change", "info-faq-change-text"),
    ("info-faq-lost", "info-faq-lost-text"),
    ("info-faq-full", "info-faq-full-text"),
    ("info-faq-shared-phone", "info-faq-shared-phone-text"),
];

/// `/{locale}/domande-frequenti`
pub async fn show(cx: Cx) -> Result<Response, PageError> {
    Ok(text_page(&cx, "info-faq-title", None, view))
}

fn view(cx: &Cx) -> AnyView {
    let questions = QUESTIONS
        .into_iter()
        .map(|(question, answer)| part(cx, question, &[answer]))
        .collect_view();
    let callback = cx
        .directory
        .network
        .is_some()
        .then(|| plain_callback_box(cx, About::Nothing));
    view! { {questions} {callback} }.into_any()
}
