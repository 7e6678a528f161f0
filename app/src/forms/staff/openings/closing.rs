//! Why a desk is shut, in several languages.

use domain::locale::Locale;
use domain::text::{Line, LocalText, TextError};
use l10n::Texts;

use crate::forms::errors::FieldErrors;
use crate::forms::raw::RawForm;

/// The longest reason, in characters.
pub const REASON_MAX: usize = 120;

/// The reason as it was typed, by language, Italian first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReasonForm(pub Vec<(Locale, String)>);

/// The name of the field of a language: `motivo`, `motivo-en`.
pub fn reason_field(locale: Locale) -> String {
    match locale {
        Locale::It => "motivo".to_owned(),
        other => format!("motivo-{other}"),
    }
}

impl ReasonForm {
    /// As it was sent, in the languages that the site has.
    pub fn typed(form: &RawForm, locales: &[Locale]) -> Self {
        let others = locales.iter().copied();
        let others = others.filter(|l| !matches!(l, Locale::It | Locale::Pseudo));
        let all = std::iter::once(Locale::It).chain(others);
        Self(
            all.map(|l| (l, form.get(&reason_field(l)).to_owned()))
                .collect(),
        )
    }

    /// As it is.
    pub fn of(reason: &LocalText, locales: &[Locale]) -> Self {
        let mut form = Self::typed(&RawForm::default(), locales);
        for (locale, text) in &mut form.0 {
            let found = reason.pick(*locale).filter(|(_, in_it)| in_it == locale);
            *text = found.map(|(text, _)| text.to_owned()).unwrap_or_default();
        }
        form
    }

    /// The reason; nothing typed is none.
    pub fn parse(&self, errors: &mut FieldErrors, t: &Texts) -> Option<LocalText> {
        let mut reason = LocalText::default();
        for (locale, typed) in &self.0 {
            match Line::parse_optional(typed, REASON_MAX) {
                Ok(Some(line)) => reason = reason.and(*locale, line.as_str()),
                Ok(None) => {}
                Err(error) => {
                    let message = match error {
                        TextError::TooLong(most) => {
                            t.with("staff-openings-error-reason-long", &[("n", most.into())])
                        }
                        _ => t.get("error-text-unreadable"),
                    };
                    errors.add("motivo", message);
                    return None;
                }
            }
        }
        Some(reason)
    }
}
