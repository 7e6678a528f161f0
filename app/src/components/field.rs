//! Fields of a form: label above, help between, the fault beside, all tied together for those who hear the page.

use leptos::prelude::*;

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
    /// Everything that somebody on the staff is called.
    FullName,
    /// The address that staff sign in with.
    Account,
    /// A password that is asked for.
    Password,
    /// A password that is chosen.
    NewPassword,
    /// A code of the second factor.
    OneTimeCode,
    /// What somebody calls a thing of theirs.
    Label,
    /// How many.
    Count,
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
            Takes::Code | Takes::Proof | Takes::Label => ("text", "off", None),
            Takes::Count => ("text", "off", Some("numeric")),
            Takes::FullName => ("text", "name", None),
            Takes::Account => ("email", "username", Some("email")),
            Takes::Password => ("password", "current-password", None),
            Takes::NewPassword => ("password", "new-password", None),
            // Not the numeric keys: a code from the paper has letters.
            Takes::OneTimeCode => ("text", "one-time-code", None),
        };
        let short = matches!(
            self.takes,
            Takes::Name | Takes::Code | Takes::OneTimeCode | Takes::Count
        );
        let plain = !matches!(self.takes, Takes::Name | Takes::Phone | Takes::FullName);
        let dir = match self.takes {
            Takes::Phone
            | Takes::Email
            | Takes::Code
            | Takes::Account
            | Takes::Password
            | Takes::NewPassword
            | Takes::OneTimeCode
            | Takes::Count => "ltr",
            Takes::Name | Takes::Proof | Takes::FullName | Takes::Label => "auto",
        };
        let class = match (short, fault.is_some()) {
            (false, false) => "form-control",
            (false, true) => "form-control is-invalid",
            (true, false) => "form-control form-short",
            (true, true) => "form-control form-short is-invalid",
        };
        let required = self.need == Need::Required;
        let label = if required {
            format!("{}\u{a0}{}", self.label, cx.texts.get("required-mark"))
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
    if fault.is_some() {
        "form-group is-invalid"
    } else {
        "form-group"
    }
}
