//! "Call me": three fields.

use domain::callback::BestHour;
use domain::contact::Phone;
use domain::locale::Locale;
use l10n::Texts;

use super::errors::FieldErrors;
use super::family::{language, spoken};
use super::raw::RawForm;

/// The form as it was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskForm {
    /// The number.
    pub phone: String,
    /// The tag of a language.
    pub language: String,
    /// The word of a [`BestHour`].
    pub hour: String,
}

/// What was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The number.
    pub phone: Phone,
    /// The language to speak.
    pub language: Locale,
    /// When to call.
    pub hour: BestHour,
}

impl AskForm {
    /// As it was sent.
    pub fn typed(form: &RawForm) -> Self {
        Self {
            phone: form.get("telefono").to_owned(),
            language: form.get("lingua").to_owned(),
            hour: form.get("ora").to_owned(),
        }
    }

    /// Empty, in the reader's language.
    pub fn shown(reader: Locale) -> Self {
        Self {
            phone: String::new(),
            language: spoken(reader).tag().to_owned(),
            hour: BestHour::Any.word().to_owned(),
        }
    }

    /// # Errors
    /// What is wrong, by field.
    pub fn parse(&self, t: &Texts) -> Result<Asked, FieldErrors> {
        let mut errors = FieldErrors::default();
        let phone = match self.phone.trim() {
            "" => Err(t.get("error-phone-missing")),
            typed => Phone::parse(typed).map_err(|_| t.get("error-phone-wrong")),
        };
        let phone = phone.map_err(|message| errors.add("telefono", message));
        let language = language(&self.language, &mut errors, t);
        let hour = BestHour::from_word(&self.hour);
        if hour.is_none() {
            let message = match self.hour.as_str() {
                "" => t.get("error-hour-missing"),
                _ => t.get("error-choice-wrong"),
            };
            errors.add("ora", message);
        }
        match (phone, hour) {
            (Ok(phone), Some(hour)) => errors.or(Asked {
                phone,
                language,
                hour,
            }),
            _ => Err(errors),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forms::fixtures::{italian, sent};

    fn parsed(body: &str) -> Result<Asked, FieldErrors> {
        AskForm::typed(&sent(body)).parse(italian())
    }

    #[test]
    fn a_number_a_language_and_an_hour_are_all() {
        let asked = parsed("telefono=%2B40+721+234+567&lingua=ro&ora=morning").expect("complete");
        assert_eq!(asked.phone.as_str(), "+40721234567");
        assert_eq!(
            (asked.language, asked.hour),
            (Locale::Ro, BestHour::Morning)
        );
    }

    #[test]
    fn each_field_has_its_own_fault() {
        let errors = parsed("telefono=%00&lingua=klingon&ora=never").expect_err("nothing fits");
        for field in ["telefono", "lingua", "ora"] {
            assert!(errors.of(field).is_some(), "{field}");
        }
        let errors = parsed("").expect_err("nothing there");
        assert_eq!(
            errors.of("ora"),
            Some(italian().get("error-hour-missing").as_str())
        );
    }
}
