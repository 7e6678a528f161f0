//! A new password, typed twice so that nobody is shut out by a slip.

use domain::staff::password::{PASSWORD_MIN, PasswordError};
use l10n::Texts;

use crate::forms::errors::FieldErrors;
use crate::forms::raw::RawForm;

/// The field of the password.
pub const PASSWORD: &str = "password";
/// The field in which it is typed once more.
pub const AGAIN: &str = "conferma";

/// The new password of a form.
///
/// # Errors
/// What is missing or differs.
pub fn new_password<'a>(form: &'a RawForm, t: &Texts) -> Result<&'a str, FieldErrors> {
    let (password, again) = (form.get(PASSWORD), form.get(AGAIN));
    let mut errors = FieldErrors::default();
    if password.is_empty() {
        errors.add(PASSWORD, t.get("staff-error-password-missing"));
    } else if password != again {
        errors.add(AGAIN, t.get("staff-error-password-differs"));
    }
    errors.or(password)
}

/// Why a password will not do, at its field.
pub fn password_fault(error: PasswordError, t: &Texts) -> FieldErrors {
    let mut errors = FieldErrors::default();
    let words = match error {
        PasswordError::TooShort => {
            t.with("staff-error-password-short", &[("n", PASSWORD_MIN.into())])
        }
        PasswordError::TooLong => t.get("staff-error-password-long"),
        PasswordError::Plain => t.get("staff-error-password-plain"),
        PasswordError::Guessable => t.get("staff-error-password-guessable"),
    };
    errors.add(PASSWORD, words);
    errors
}
