//! Whoever came without having signed up, or is on the phone.

use crate::forms::raw::RawForm;
use domain::event::SignUpRules;

use crate::forms::sign_up::SignUpForm;

/// The name of the box "they are here".
pub const HERE: &str = "qui";

/// The form as it was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddForm {
    /// What families fill in too.
    pub sign_up: SignUpForm,
    /// Whether they stand at the door.
    pub here: bool,
}

impl AddForm {
    /// Before anybody typed: on the day itself they stand at the door.
    pub fn empty(rules: &SignUpRules, here: bool) -> Self {
        let mut sign_up = SignUpForm::typed(&RawForm::default(), rules);
        sign_up.guest.language = "it".to_owned();
        Self { sign_up, here }
    }

    /// As it was sent.
    pub fn typed(raw: &RawForm, rules: &SignUpRules) -> Self {
        Self {
            sign_up: SignUpForm::typed(raw, rules),
            here: raw.get(HERE) == "si",
        }
    }
}
