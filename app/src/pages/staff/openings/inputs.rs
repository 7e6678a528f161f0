//! Fields of days, hours, numbers and several answers.

use domain::desk::Desk;
use leptos::prelude::*;

use crate::components::field::{Need, described_by, feedback, group_class};
use crate::cx::Cx;
use crate::forms::errors::FieldErrors;
use crate::forms::staff::openings::plan::PlanForm;

/// What an input takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Takes {
    /// A day.
    Day,
    /// A time of the day.
    Time,
    /// A whole number between two.
    Number(u16, u16),
    /// A line of text.
    Line,
}

/// A field of one value.
pub struct Input<'a> {
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

impl Input<'_> {
    /// The element.
    pub fn view(self, cx: &Cx, errors: &FieldErrors) -> AnyView {
        let fault = errors.of(self.name);
        let hint = self.hint.map(|hint| {
            view! { <span class="form-text" id=format!("{}-aiuto", self.name)>{hint}</span> }
        });
        let described_by = described_by(self.name, hint.is_some(), fault);
        let (kind, bounds) = match self.takes {
            Takes::Day => ("date", None),
            Takes::Time => ("time", None),
            Takes::Number(least, most) => ("number", Some((least, most))),
            Takes::Line => ("text", None),
        };
        let class = match (self.takes == Takes::Line, fault.is_some()) {
            (true, false) => "form-control",
            (true, true) => "form-control is-invalid",
            (false, false) => "form-control form-short",
            (false, true) => "form-control form-short is-invalid",
        };
        let required = self.need == Need::Required;
        let label = match required {
            true => format!("{}\u{a0}{}", self.label, cx.texts.get("required-mark")),
            false => self.label,
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
                    autocomplete="off"
                    inputmode=bounds.map(|_| "numeric")
                    min=bounds.map(|(least, _)| least.to_string())
                    max=bounds.map(|(_, most)| most.to_string())
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

/// Start and end beside each other.
pub fn span(
    cx: &Cx,
    errors: &FieldErrors,
    need: Need,
    (from, from_label, from_value): (&'static str, String, &str),
    (until, until_label, until_value): (&'static str, String, &str),
) -> AnyView {
    let input = |name, label, value| {
        let input = Input {
            name,
            takes: Takes::Time,
            need,
            label,
            hint: None,
            value,
        };
        input.view(cx, errors)
    };
    view! {
        <div class="pair">
            {input(from, from_label, from_value)} {input(until, until_label, until_value)}
        </div>
    }
    .into_any()
}

/// A question with several answers at once: what is sent, what it says, whether it is chosen.
pub fn checks(
    name: &'static str,
    legend: String,
    hint: Option<String>,
    answers: Vec<(String, AnyView, bool)>,
    errors: &FieldErrors,
) -> AnyView {
    let fault = errors.of(name);
    let described = described_by(name, hint.is_some(), fault);
    let hint = hint.map(|hint| {
        view! { <span class="form-text" id=format!("{name}-aiuto")>{hint}</span> }
    });
    let boxes = answers
        .into_iter()
        .enumerate()
        .map(|(at, (value, said, checked))| {
            let id = match at {
                0 => name.to_owned(),
                n => format!("{name}-{n}"),
            };
            view! {
                <div class="form-check">
                    <input type="checkbox" name=name id=id.clone() value=value checked=checked />
                    <label for=id>{said}</label>
                </div>
            }
        })
        .collect_view();
    view! {
        <fieldset class=group_class(fault) aria-describedby=described>
            <legend>{legend}</legend>
            {hint}
            {feedback(name, fault)}
            {boxes}
        </fieldset>
    }
    .into_any()
}

/// The fields of a plan.
pub fn plan(cx: &Cx, desk: &Desk, form: &PlanForm, errors: &FieldErrors) -> AnyView {
    let t = cx.texts;
    let number = |name, label, hint: Option<String>, value, (least, most)| {
        let input = Input {
            name,
            takes: Takes::Number(least, most),
            need: Need::Required,
            label: t.get(label),
            hint,
            value,
        };
        input.view(cx, errors)
    };
    let languages = desk.languages.iter();
    let languages = languages.map(|language| {
        let tag = language.tag().to_owned();
        let chosen = form.languages.contains(&tag);
        (tag, t.language_name(*language).into_any(), chosen)
    });
    let languages: Vec<_> = languages.collect();
    let languages = (languages.len() > 1 || errors.of("lingue").is_some()).then(|| {
        let legend = t.get("staff-grid-form-languages");
        let hint = Some(t.get("staff-grid-form-languages-hint"));
        checks("lingue", legend, hint, languages, errors)
    });
    view! {
        {number("durata", "staff-grid-form-slot", None, &form.length, (5, 480))}
        {number("posti", "staff-grid-form-seats", None, &form.seats, (1, 500))}
        {number("quota", "staff-grid-form-callers", Some(t.get("staff-openings-callers-hint")), &form.callers, (0, 100))}
        {languages}
    }
    .into_any()
}

/// The hidden field with the version of the rule that a form was filled from.
pub fn version_field(seen: &str) -> Option<AnyView> {
    let seen = seen.to_owned();
    (!seen.is_empty())
        .then(|| view! { <input type="hidden" name="versione" value=seen /> }.into_any())
}
