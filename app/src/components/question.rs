//! A question with several answers, each a radio.

use leptos::prelude::*;

use super::choice::Choice;
use super::field::{described_by, feedback, group_class};
use crate::forms::errors::FieldErrors;

/// How the answers stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// One above the other.
    Pile,
    /// Two short ones side by side.
    Pair,
}

/// A question.
pub struct Question<'a> {
    /// The name of the field.
    pub name: &'static str,
    /// What is asked.
    pub legend: String,
    /// The answers: what is sent, what it says, what it says besides.
    pub answers: Vec<(&'static str, String, Option<String>)>,
    /// What is sent of the chosen one.
    pub chosen: &'a str,
    /// How they stand.
    pub layout: Layout,
}

impl Question<'_> {
    /// The element.
    pub fn view(self, errors: &FieldErrors) -> AnyView {
        let name = self.name;
        let fault = errors.of(name);
        let choices = self
            .answers
            .into_iter()
            .enumerate()
            .map(|(index, (value, title, text))| {
                Choice {
                    name,
                    index,
                    value: value.to_owned(),
                    title: title.into_any(),
                    text: text.map(IntoAny::into_any),
                    checked: value == self.chosen,
                    described_by: described_by(name, false, fault),
                }
                .view()
            })
            .collect_view();
        let choices = match self.layout {
            Layout::Pile => choices.into_any(),
            Layout::Pair => view! { <div class="pair">{choices}</div> }.into_any(),
        };
        view! {
            <fieldset class=group_class(fault)>
                <legend>{self.legend}</legend>
                {feedback(name, fault)}
                {choices}
            </fieldset>
        }
        .into_any()
    }
}
