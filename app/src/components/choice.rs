//! A radio as a whole card.

use leptos::prelude::*;

/// One of several answers.
pub struct Choice {
    /// The name of the field. The first answer's id is the same, so that an error can lead there.
    pub name: &'static str,
    /// Its place among the answers, from 0.
    pub index: usize,
    /// What is sent.
    pub value: String,
    /// What it says.
    pub title: AnyView,
    /// What it says besides.
    pub text: Option<AnyView>,
    /// Whether it is the chosen one.
    pub checked: bool,
    /// The fault of the field, if there is one.
    pub described_by: Option<String>,
}

impl Choice {
    /// The element.
    pub fn view(self) -> AnyView {
        let id = match self.index {
            0 => self.name.to_owned(),
            n => format!("{}-{n}", self.name),
        };
        let text = self
            .text
            .map(|text| view! { <span class="choice-text">{text}</span> });
        view! {
            <div class="form-check choice">
                <input
                    type="radio"
                    name=self.name
                    id=id.clone()
                    value=self.value
                    checked=self.checked
                    aria-describedby=self.described_by
                />
                <label for=id>
                    <span class="choice-title">{self.title}</span>
                    {text}
                </label>
            </div>
        }
        .into_any()
    }
}
