//! What everybody who signed up is told: in Italian, and in their languages if somebody writes them.

use domain::event::NOTICE_MAX;
use domain::locale::Locale;
use domain::text::{LocalText, TextError, paragraphs};
use l10n::Texts;

use crate::forms::errors::FieldErrors;
use crate::forms::raw::RawForm;

/// The name of the field of a language.
pub fn field(locale: Locale) -> String {
    format!("testo-{}", locale.tag())
}

/// The text that was typed.
///
/// # Errors
/// What is wrong, by field: no Italian, too long, or with characters that nobody types.
pub fn parse_notice(form: &RawForm, t: &Texts) -> Result<LocalText, FieldErrors> {
    let mut errors = FieldErrors::default();
    let mut text = LocalText::default();
    for locale in Locale::ALL {
        match paragraphs(form.get(&field(locale)), NOTICE_MAX) {
            Ok(words) => text.set(locale, &words),
            Err(TextError::TooLong(most)) => {
                let said = t.with("publish-error-long", &[("n", most.into())]);
                errors.add(field(locale), said);
            }
            Err(_) => errors.add(field(locale), t.get("error-text-unreadable")),
        }
    }
    if errors.is_empty() && text.get(Locale::It).is_none() {
        errors.add(field(Locale::It), t.get("staff-events-error-no-text"));
    }
    errors.or(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forms::fixtures::{italian, sent};

    #[test]
    fn italian_is_needed_and_other_languages_are_not() {
        let text = parse_notice(&sent("testo-it=Porta+una+tazza.&testo-en="), italian());
        let text = text.expect("complete");
        assert_eq!(text.locales().collect::<Vec<_>>(), [Locale::It]);
        let missing = parse_notice(&sent("testo-en=Bring+a+cup."), italian());
        assert!(missing.expect_err("no Italian").of("testo-it").is_some());
        let long = format!("testo-it=a&testo-ar={}", "a".repeat(NOTICE_MAX + 1));
        let long = parse_notice(&sent(&long), italian());
        assert!(long.expect_err("too long").of("testo-ar").is_some());
    }
}
