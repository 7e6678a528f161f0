//! One rendering of a form: fresh, or come back to the person who sent it with all that was typed.

use domain::drive::DriveItem;
use domain::secret::FormKey;
use http::StatusCode;
use leptos::prelude::*;
use services::message::item_name;

use super::errors::FieldErrors;
use super::pledge::item_field;
use crate::components::notice::Notice;
use crate::cx::Cx;

/// What stands in a form besides its fields.
#[derive(Debug, Clone)]
pub struct Sheet {
    /// The hidden token.
    pub token: String,
    /// What is wrong with the fields.
    pub errors: FieldErrors,
    /// What is wrong besides.
    pub warning: Option<String>,
    /// Where something can be done about it: addresses, and what they are called.
    pub ways: Vec<(String, String)>,
    /// The status of the page.
    pub status: StatusCode,
}

impl Sheet {
    /// For somebody who has not sent it yet.
    pub fn fresh(cx: &Cx) -> Self {
        Self {
            token: cx.services.issue_form_to(cx.holder()),
            ..Self::blank()
        }
    }

    /// For a form that changes nothing, and so needs no token.
    pub fn blank() -> Self {
        Self {
            token: String::new(),
            errors: FieldErrors::default(),
            warning: None,
            ways: Vec::new(),
            status: StatusCode::OK,
        }
    }

    /// To be corrected. The key stays: sent again, it is the same form.
    pub fn refused(cx: &Cx, key: FormKey, errors: FieldErrors) -> Self {
        Self {
            token: cx.services.issue_form_for(key, cx.holder()),
            errors,
            status: StatusCode::UNPROCESSABLE_ENTITY,
            ..Self::blank()
        }
    }

    /// With faults, of a form whose token everybody shares.
    #[must_use]
    pub fn faulty(self, errors: FieldErrors) -> Self {
        Self {
            errors,
            status: StatusCode::UNPROCESSABLE_ENTITY,
            ..self
        }
    }

    /// To be sent again: it lay open for too long.
    pub fn stale(cx: &Cx) -> Self {
        let words = cx.texts.get("error-form-old");
        Self::fresh(cx).warned(StatusCode::UNPROCESSABLE_ENTITY, words)
    }

    /// With a refusal that no field explains.
    #[must_use]
    pub fn warned(self, status: StatusCode, words: String) -> Self {
        Self {
            warning: Some(words),
            status,
            ..self
        }
    }

    /// The same with links to where something can be done about the refusal.
    #[must_use]
    pub fn leading(self, ways: Vec<(String, String)>) -> Self {
        Self { ways, ..self }
    }

    /// The title of the page: it says first that something is wrong.
    pub fn title(&self, cx: &Cx, title: String) -> String {
        if self.errors.is_empty() && self.warning.is_none() {
            title
        } else {
            cx.texts
                .with_plain("error-title", &[("title", title.into())])
        }
    }

    /// What is wrong, above the heading of the page.
    pub fn summary(&self, cx: &Cx) -> AnyView {
        self.summary_about(cx, |_| None)
    }

    /// The same above a list of things with a field each: every fault names its thing.
    pub fn summary_of<'a>(
        &self,
        cx: &Cx,
        items: impl IntoIterator<Item = &'a DriveItem>,
    ) -> AnyView {
        let named: Vec<_> = items
            .into_iter()
            .map(|item| (item_field(item.id), item))
            .collect();
        self.summary_about(cx, |field| {
            let found = named.iter().find(|(name, _)| name == field);
            found.map(|(_, item)| item_name(item, cx.texts))
        })
    }

    fn summary_about(&self, cx: &Cx, about: impl Fn(&str) -> Option<String>) -> AnyView {
        let warning = self
            .warning
            .clone()
            .map(|words| Notice::Warning.view(view! { {words} {self.links()} }));
        view! {
            {self.errors.summary(cx, about)}
            {warning}
        }
        .into_any()
    }

    fn links(&self) -> AnyView {
        let links = self.ways.iter();
        let links = links.map(|(url, words)| view! { " " <a href=url.clone()>{words.clone()}</a> });
        links.collect_view().into_any()
    }
}
