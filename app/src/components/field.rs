//! Fields of a form: label above, help between, the fault beside, all tied together for those who hear the page.

use domain::locale::Locale;
use leptos::prelude::*;

use super::choice::Choice;
use super::icon::{Icon, Shape};
use crate::cx::Cx;
use crate::forms::errors::FieldErrors;

/// What a field takes, so that phones show the right keys and fill in what they know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Takes {
    /// A first name.
    Name,
    /// A phone number.
    Phone,
    /// An e-mail address.
    Email,
    /// The code of an appointment.
    Code,
    /// Something only the family knows.
    Proof,
}

/// Whether a field must be filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// It must.
    Required,
    /// It need not.
    Optional,
}

/// A field of one line.
pub struct Field<'a> {
    /// Its name, which is its id too.
    pub name: &'static str,
    /// What it takes.
    pub takes: Takes,
    /// Whether it must be filled in.
    pub need: Need,
    /// Its label.
    pub label: String,
    /// Help.
    pub hint: Option<String>,
    /// What was typed.
    pub value: &'a str,
}

impl Field<'_> {
    /// The element.
    pub fn view(self, cx: &Cx, errors: &FieldErrors) -> AnyView {
        let fault = errors.of(self.name);
        let hint = self.hint.map(|hint| {
            view! { <span class="form-text" id=format!("{}-aiuto", self.name)>{hint}</span> }
        });
        let described_by = described_by(self.name, hint.is_some(), fault);
        let (kind, autocomplete, inputmode) = match self.takes {
            Takes::Name => ("text", "given-name", None),
            Takes::Phone => ("tel", "tel", Some("tel")),
            Takes::Email => ("email", "email", Some("email")),
            Takes::Code | Takes::Proof => ("text", "off", None),
        };
        let short = matches!(self.takes, Takes::Name | Takes::Code);
        let plain = matches!(self.takes, Takes::Email | Takes::Code | Takes::Proof);
        let dir = match self.takes {
            Takes::Phone | Takes::Email | Takes::Code => "ltr",
            Takes::Name | Takes::Proof => "auto",
        };
        let class = match (short, fault.is_some()) {
            (false, false) => "form-control",
            (false, true) => "form-control is-invalid",
            (true, false) => "form-control form-short",
            (true, true) => "form-control form-short is-invalid",
        };
        let required = self.need == Need::Required;
        let label = if required {
            format!("{} {}", self.label, cx.texts.get("required-mark"))
        } else {
            self.label
        };
        view! {
            <div class=group_class(fault)>
                <label for=self.name>{label}</label>
                {hint}
                {feedback(self.name, fault)}
                <input
                    class=class
                    id=self.name
                    name=self.name
                    type=kind
                    dir=dir
                    autocomplete=autocomplete
                    inputmode=inputmode
                    autocapitalize=(self.takes == Takes::Code).then_some("characters")
                    spellcheck=plain.then_some("false")
                    required=required
                    value=self.value.to_owned()
                    aria-describedby=described_by
                    aria-invalid=fault.map(|_| "true")
                />
            </div>
        }
        .into_any()
    }
}

/// The choice of a language: every one that people may ask for, in its own name and script.
pub fn language_field(name: &'static str, label: String, value: &str, errors: &FieldErrors) -> AnyView {
    let fault = errors.of(name);
    let options = Locale::ALL
        .into_iter()
        .map(|locale| {
            let tag = locale.tag();
            view! {
                <option value=tag lang=tag dir=locale.direction().as_str() selected=tag == value>
                    {locale.own_name()}
                </option>
            }
        })
        .collect_view();
    let class = if fault.is_some() { "form-select is-invalid" } else { "form-select" };
    view! {
        <div class=group_class(fault)>
            <label for=name>{label}</label>
            {feedback(name, fault)}
            <select
                class=class
                id=name
                name=name
                aria-describedby=described_by(name, false, fault)
                aria-invalid=fault.map(|_| "true")
            >
                {options}
            </select>
        </div>
    }
    .into_any()
}

/// An answer to be: what is sent, what it says, what it says besides.
pub type Answer = (String, String, Option<String>);

/// A question with several answers as radios. `value` is the chosen answer.
pub fn question(
    name: &'static str,
    legend: String,
    answers: Vec<Answer>,
    value: &str,
    layout: Layout,
    errors: &FieldErrors,
) -> AnyView {
    let fault = errors.of(name);
    let class = if fault.is_some() { "form-group is-invalid" } else { "form-group" };
    let choices = answers
        .into_iter()
        .enumerate()
        .map(|(index, (answer, title, text))| {
            Choice {
                name,
                index,
                checked: answer == value,
                value: answer,
                title: title.into_any(),
                text: text.map(IntoAny::into_any),
                described_by: described_by(name, false, fault),
            }
            .view()
        })
        .collect_view();
    let choices = match layout {
        Layout::Pile => choices.into_any(),
        Layout::Pair => view! { <div class="pair">{choices}</div> }.into_any(),
    };
    view! {
        <fieldset class=class>
            <legend>{legend}</legend>
            {feedback(name, fault)}
            {choices}
        </fieldset>
    }
    .into_any()
}

/// How the answers of a question stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// One above the other.
    Pile,
    /// Two short ones side by side.
    Pair,
}

/// The fault of a field, beside it.
pub fn feedback(name: &str, fault: Option<&str>) -> Option<AnyView> {
    fault.map(|fault| {
        view! {
            <span class="invalid-feedback" id=format!("{name}-errore")>
                {Icon::Error.view(Shape::Small)}
                <span>{fault.to_owned()}</span>
            </span>
        }
        .into_any()
    })
}

/// The ids of what explains a field: help, then fault.
pub fn described_by(name: &str, hint: bool, fault: Option<&str>) -> Option<String> {
    match (hint, fault.is_some()) {
        (false, false) => None,
        (true, false) => Some(format!("{name}-aiuto")),
        (false, true) => Some(format!("{name}-errore")),
        (true, true) => Some(format!("{name}-aiuto {name}-errore")),
    }
}

/// The class of the element around a field.
pub fn group_class(fault: Option<&str>) -> &'static str {
    if fault.is_some() { "form-group is-invalid" } else { "form-group" }
}
