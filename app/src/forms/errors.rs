//! What is wrong with a form: a summary that links to the fields, and a line at each field.

use std::borrow::Cow;

use leptos::prelude::*;

use crate::cx::Cx;

/// Faults of fields, in the order of the form.
#[derive(Debug, Clone, Default)]
pub struct FieldErrors(Vec<Fault>);

#[derive(Debug, Clone)]
struct Fault {
    field: Cow<'static, str>,
    message: String,
    of: Of,
}

/// What is wrong.
#[derive(Debug, Clone)]
enum Of {
    /// The field.
    Field,
    /// The field of this name, one of many alike.
    Named(String),
    /// The list that the field is the first of.
    List,
}

impl FieldErrors {
    /// Notes a fault. `field` is the id of the input (its name, or that of the first radio).
    pub fn add(&mut self, field: impl Into<Cow<'static, str>>, message: String) {
        self.note(field.into(), message, Of::Field);
    }

    /// Notes a fault whose words fit many fields alike: the summary names the field.
    pub fn add_named(
        &mut self,
        field: impl Into<Cow<'static, str>>,
        name: String,
        message: String,
    ) {
        self.note(field.into(), message, Of::Named(name));
    }

    /// Notes a fault of a whole list of fields, at its first one.
    pub fn add_of_list(&mut self, first: impl Into<Cow<'static, str>>, message: String) {
        self.note(first.into(), message, Of::List);
    }

    fn note(&mut self, field: Cow<'static, str>, message: String, of: Of) {
        self.0.push(Fault { field, message, of });
    }

    /// Takes over the faults of a part of the form.
    pub fn extend(&mut self, part: &Self) {
        self.0.extend(part.0.iter().cloned());
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The value, unless something is wrong.
    ///
    /// # Errors
    /// The faults themselves.
    pub fn or<T>(self, value: T) -> Result<T, Self> {
        if self.is_empty() {
            Ok(value)
        } else {
            Err(self)
        }
    }

    /// The fault of a field.
    pub fn of(&self, field: &str) -> Option<&str> {
        self.0
            .iter()
            .find(|fault| fault.field == field)
            .map(|fault| fault.message.as_str())
    }

    /// The summary above the form; nothing when nothing is wrong. `about` names what a field is about, where its fault alone would not
    /// tell which of many alike it is.
    pub fn summary(&self, cx: &Cx, about: impl Fn(&str) -> Option<String>) -> Option<AnyView> {
        if self.0.is_empty() {
            return None;
        }
        let title = cx
            .texts
            .with("error-summary-title", &[("n", self.0.len().into())]);
        let links = self
            .0
            .iter()
            .map(|Fault { field, message, of }| {
                let name = match of {
                    Of::Field => about(field),
                    Of::Named(name) => Some(name.clone()),
                    Of::List => None,
                };
                let words = match name {
                    Some(name) => format!("{name}: {message}"),
                    None => message.clone(),
                };
                view! { <li><a href=format!("#{field}")>{words}</a></li> }
            })
            .collect_view();
        Some(
            view! {
                <div class="error-summary" role="alert" tabindex="-1" id="errori">
                    <h2>{title}</h2>
                    <ul>{links}</ul>
                </div>
            }
            .into_any(),
        )
    }
}
