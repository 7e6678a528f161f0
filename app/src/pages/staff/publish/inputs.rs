//! The fields of long forms, each shown with what was typed.

use std::borrow::Cow;

use leptos::prelude::*;

use crate::components::field::{described_by, feedback, group_class};
use crate::cx::Cx;
use crate::forms::errors::FieldErrors;
use crate::forms::raw::RawForm;

/// A form as it is shown: what was typed, and what is wrong with it.
#[derive(Clone, Copy)]
pub struct Filled<'a> {
    /// The frame.
    pub cx: &'a Cx,
    /// What was typed.
    pub form: &'a RawForm,
    /// What is wrong.
    pub errors: &'a FieldErrors,
}

/// An answer to choose: what is sent, what it says.
pub type Answer = (String, String);

impl Filled<'_> {
    /// A field of one line; `kind` is the type of the input.
    pub fn line(
        self,
        name: impl Into<Cow<'static, str>>,
        label: String,
        hint: Option<String>,
        kind: &'static str,
    ) -> AnyView {
        let name = name.into();
        let fault = self.errors.of(&name);
        let class = control_class(fault);
        view! {
            <div class=group_class(fault)>
                <label for=name.to_string()>{label}</label>
                {help(&name, hint.clone())}
                {feedback(&name, fault)}
                <input
                    class=class
                    id=name.to_string()
                    name=name.to_string()
                    type=kind
                    autocomplete="off"
                    value=self.form.get(&name).to_owned()
                    aria-describedby=described_by(&name, hint.is_some(), fault)
                    aria-invalid=fault.map(|_| "true")
                />
            </div>
        }
        .into_any()
    }

    /// A field of several lines in a language.
    pub fn area(
        self,
        name: String,
        label: AnyView,
        language: Option<(&'static str, &'static str)>,
        hint: Option<String>,
        rows: u8,
    ) -> AnyView {
        let fault = self.errors.of(&name);
        let described = described_by(&name, hint.is_some(), fault);
        let (lang, dir) = language.unzip();
        view! {
            <div class=group_class(fault)>
                <label for=name.clone()>{label}</label>
                {help(&name, hint)}
                {feedback(&name, fault)}
                <textarea
                    class=format!("{} publish-text", control_class(fault))
                    id=name.clone()
                    name=name.clone()
                    rows=rows.to_string()
                    lang=lang
                    dir=dir
                    aria-describedby=described
                    aria-invalid=fault.map(|_| "true")
                >
                    // The first line break of a text area is not part of what is in it (HTML, "the textarea element").
                    {format!("\n{}", self.form.get(&name))}
                </textarea>
            </div>
        }
        .into_any()
    }

    /// One answer of several, in a list that opens. `none` is the words of no answer, where there need be none.
    pub fn select(
        self,
        name: impl Into<Cow<'static, str>>,
        label: String,
        none: Option<String>,
        answers: Vec<Answer>,
    ) -> AnyView {
        let name = name.into();
        let fault = self.errors.of(&name);
        let class = match fault {
            Some(_) => "form-select is-invalid",
            None => "form-select",
        };
        let typed = self.form.get(&name);
        let none = none.map(|words| view! { <option value="">{words}</option> });
        let options = answers
            .into_iter()
            .map(|(value, words)| {
                let selected = value == typed;
                view! { <option value=value selected=selected>{words}</option> }
            })
            .collect_view();
        view! {
            <div class=group_class(fault)>
                <label for=name.to_string()>{label}</label>
                {feedback(&name, fault)}
                <select
                    class=class
                    id=name.to_string()
                    name=name.to_string()
                    aria-describedby=described_by(&name, false, fault)
                    aria-invalid=fault.map(|_| "true")
                >
                    {none}
                    {options}
                </select>
            </div>
        }
        .into_any()
    }

    /// Any number of answers.
    pub fn checks(
        self,
        name: impl Into<Cow<'static, str>>,
        legend: String,
        answers: Vec<Answer>,
    ) -> AnyView {
        let name = name.into();
        let chosen: Vec<&str> = self.form.all(&name).collect();
        self.boxes("checkbox", &name, legend, answers, &chosen)
    }

    /// One answer of few.
    pub fn radios(
        self,
        name: impl Into<Cow<'static, str>>,
        legend: String,
        answers: Vec<Answer>,
    ) -> AnyView {
        let name = name.into();
        let chosen = [self.form.get(&name)];
        self.boxes("radio", &name, legend, answers, &chosen)
    }

    /// A single answer to tick; it is sent as `si`.
    pub fn tick(self, name: impl Into<Cow<'static, str>>, label: String) -> AnyView {
        let name = name.into().into_owned();
        let checked = self.form.get(&name) == "si";
        view! {
            <div class="form-check">
                <input type="checkbox" id=name.clone() name=name.clone() value="si" checked=checked />
                <label for=name>{label}</label>
            </div>
        }
        .into_any()
    }

    fn boxes(
        self,
        kind: &'static str,
        name: &str,
        legend: String,
        answers: Vec<Answer>,
        chosen: &[&str],
    ) -> AnyView {
        let fault = self.errors.of(name);
        let boxes = answers
            .into_iter()
            .enumerate()
            .map(|(index, (value, words))| {
                // The first answer's id is the name, so that an error can lead there.
                let id = match index {
                    0 => Cow::Borrowed(name),
                    n => Cow::Owned(format!("{name}-{n}")),
                };
                let checked = chosen.contains(&value.as_str());
                let described = described_by(name, false, fault);
                view! {
                    <div class="form-check">
                        <input
                            type=kind
                            id=id.to_string()
                            name=name.to_owned()
                            value=value
                            checked=checked
                            aria-describedby=described
                        />
                        <label for=id.to_string()>{words}</label>
                    </div>
                }
            })
            .collect_view();
        view! {
            <fieldset class=group_class(fault)>
                <legend>{legend}</legend>
                {feedback(name, fault)}
                <div class="publish-checks">{boxes}</div>
            </fieldset>
        }
        .into_any()
    }
}

fn control_class(fault: Option<&str>) -> &'static str {
    match fault {
        Some(_) => "form-control is-invalid",
        None => "form-control",
    }
}

fn help(name: &str, hint: Option<String>) -> Option<AnyView> {
    hint.map(|hint| {
        view! { <span class="form-text" id=format!("{name}-aiuto")>{hint}</span> }.into_any()
    })
}
