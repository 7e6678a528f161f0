//! A code, and something only the family knows.

use l10n::Texts;

use super::errors::FieldErrors;
use super::raw::RawForm;

/// Whether a code alone may be enough: a desk that asks for nothing gives codes that nothing proves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Proof {
    /// Every desk asks for a name.
    Needed,
    /// Some desk asks for nothing.
    MayBeEmpty,
}

/// The form as it was typed. Whether it is right only the bookings know.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FindForm {
    /// The code.
    pub code: String,
    /// The last digits of the phone, the e-mail address, or the name.
    pub proof: String,
}

impl FindForm {
    /// As it was sent.
    pub fn typed(form: &RawForm) -> Self {
        Self {
            code: form.get("codice").to_owned(),
            proof: form.get("prova").to_owned(),
        }
    }

    /// What is missing.
    pub fn missing(&self, proof: Proof, t: &Texts) -> FieldErrors {
        let mut errors = FieldErrors::default();
        if self.code.trim().is_empty() {
            errors.add("codice", t.get("error-code-missing"));
        }
        if proof == Proof::Needed && self.proof.trim().is_empty() {
            errors.add("prova", t.get("error-proof-missing"));
        }
        errors
    }
}
