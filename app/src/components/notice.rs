//! A message beside a pictogram: what it is about is said in words, never by colour alone.

use leptos::prelude::*;

use super::icon::{Icon, Shape};

/// What a notice is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notice {
    /// Good to know.
    Info,
    /// To be careful about. It belongs to the page and interrupts nobody.
    Caution,
    /// Something is not as hoped. Read at once by screen readers.
    Warning,
}

impl Notice {
    /// The notice with these words.
    pub fn view(self, words: impl IntoAny) -> AnyView {
        let (class, role, icon) = match self {
            Self::Info => ("alert alert-info", None, Icon::Info),
            Self::Caution => ("alert alert-warning", None, Icon::Warning),
            Self::Warning => ("alert alert-warning", Some("alert"), Icon::Warning),
        };
        view! {
            <div class=class role=role>
                {icon.view(Shape::Normal)}
                <div><p>{words.into_any()}</p></div>
            </div>
        }
        .into_any()
    }
}

/// The head of a page that tells of a mishap gently: its heading and a sentence.
pub fn mishap(heading: String, what: String) -> AnyView {
    view! {
        <div class="alert alert-warning" role="alert">
            {Icon::Warning.view(Shape::Normal)}
            <div>
                <h1 class="alert-heading">{heading}</h1>
                <p>{what}</p>
            </div>
        </div>
    }
    .into_any()
}
