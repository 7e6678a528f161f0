//! A booking for somebody on the phone or at the door: all of it on one page.

use domain::callback::Callback;
use domain::desk::Desk;
use domain::locale::Locale;
use jiff::civil::Date;
use l10n::Texts;
use services::staff::day::{BookFor, Tell, When};

use super::when::{FIELD, parse_when};
use crate::forms::details::DetailsForm;
use crate::forms::errors::FieldErrors;
use crate::forms::family::{FamilyForm, NO, YES};
use crate::forms::raw::RawForm;

/// The name of the buttons.
pub const STEP: &str = "passo";
/// The name of the field that tells from which day times are shown.
pub const FROM: &str = "dal";
/// The name of the field of a request to be called.
pub const CALLBACK: &str = "richiamata";
/// The name of the question whether the family is told.
pub const TELL: &str = "avvisa";
/// The name of the box: the family agrees that another desk gets its name and contact.
pub const CONSENT: &str = "consenso";

/// What the button that was used asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// To read all of it again.
    Review,
    /// To make the booking.
    Confirm,
    /// To go back and change something.
    Change,
    /// To see other days.
    Days(Date),
}

impl Step {
    /// What was asked for; nothing said means to read it again.
    pub fn typed(form: &RawForm) -> Self {
        match form.get(STEP) {
            "conferma" => Self::Confirm,
            "modifica" => Self::Change,
            other => match other.parse() {
                Ok(day) => Self::Days(day),
                Err(_) => Self::Review,
            },
        }
    }
}

/// Whose desk it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    /// One's own.
    Own,
    /// Somebody else's: the family must agree.
    Other,
}

/// The form as it was typed.
#[derive(Debug, Clone)]
pub struct BookForm {
    /// Who they are.
    pub family: FamilyForm,
    /// What about.
    pub details: DetailsForm,
    /// When.
    pub when: String,
    /// Whether they get a message: [`YES`] or [`NO`].
    pub tell: String,
    /// [`YES`] when the family agreed.
    pub consent: String,
    /// The key of a request to be called, or nothing.
    pub callback: String,
    /// The day from which times are shown.
    pub from: Option<Date>,
}

impl BookForm {
    /// As it was sent.
    pub fn typed(form: &RawForm) -> Self {
        Self {
            family: FamilyForm::typed(form),
            details: DetailsForm::typed(form),
            when: form.get(FIELD).to_owned(),
            tell: form.get(TELL).to_owned(),
            consent: form.get(CONSENT).to_owned(),
            callback: form.get(CALLBACK).to_owned(),
            from: form.get(FROM).parse().ok(),
        }
    }

    /// Empty, or with what a request to be called says.
    pub fn empty(desk: &Desk, callback: Option<&Callback>) -> Self {
        let mut family = FamilyForm::shown(Locale::It, None);
        if let Some(callback) = callback {
            family.language = callback.language.tag().to_owned();
            let phone = callback.phone.as_ref();
            family.phone = phone.map(|p| p.readable()).unwrap_or_default();
        }
        Self {
            family,
            details: DetailsForm::shown(desk, None),
            when: String::new(),
            tell: YES.to_owned(),
            consent: String::new(),
            callback: callback.map(|c| c.id.to_string()).unwrap_or_default(),
            from: None,
        }
    }

    /// The key of the request to be called, if there is one.
    pub fn callback_id(&self) -> Option<domain::id::CallbackId> {
        self.callback.parse().ok().map(domain::id::CallbackId)
    }

    /// The booking, for a desk.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn parse(&self, desk: &Desk, whose: Whose, t: &Texts) -> Result<BookFor, FieldErrors> {
        let when = parse_when(&self.when);
        let details = self.details.parse(desk, t);
        let kind = details.as_ref().ok().and_then(|d| d.kind);
        let family = self.family.noted(kind, t);
        let mut errors = FieldErrors::default();
        if let Err(faults) = &family {
            errors.extend(faults);
        }
        if let Err(faults) = &details {
            errors.extend(faults);
        }
        match (when, self.when.as_str()) {
            (Some(When::Now | When::Beyond(_)), _) if whose == Whose::Other => {
                errors.add(FIELD, t.get("error-slot-wrong"));
            }
            (Some(_), _) => (),
            (None, "") => errors.add(FIELD, t.get("error-slot-missing")),
            (None, _) => errors.add(FIELD, t.get("error-slot-wrong")),
        }
        if whose == Whose::Other && self.consent != YES {
            errors.add(CONSENT, t.get("staff-day-error-consent"));
        }
        match (when, details, family) {
            (Some(when), Ok(details), Ok(family)) => errors.or(BookFor {
                when,
                details,
                family,
                tell: parse_tell(&self.tell),
                callback: self.callback_id(),
            }),
            _ => Err(errors),
        }
    }
}

/// Whether the family gets a message: it does unless it is said that it does not.
pub fn parse_tell(typed: &str) -> Tell {
    if typed == NO {
        Tell::Nobody
    } else {
        Tell::Family
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forms::fixtures::{desk, italian, sent};

    fn parsed(body: &str, whose: Whose) -> Result<BookFor, FieldErrors> {
        BookForm::typed(&sent(body)).parse(&desk(), whose, italian())
    }

    #[test]
    fn a_caller_need_not_say_a_name_nor_leave_a_contact() {
        let made = parsed("lingua=ar&come=in_person&quando=adesso", Whose::Own).expect("all there");
        assert_eq!((made.when, made.tell), (When::Now, Tell::Family));
        assert_eq!((made.family.first_name, made.family.contact), (None, None));
    }

    #[test]
    fn every_fault_is_told_at_once() {
        let faults = parsed("telefono=12&come=x", Whose::Own).expect_err("nothing right");
        for field in ["telefono", "lingua", "come", "quando"] {
            assert!(faults.of(field).is_some(), "{field}");
        }
    }

    #[test]
    fn another_desk_needs_the_familys_consent_and_a_free_time() {
        let body = "lingua=it&come=in_person&quando=2026-12-02T10:00";
        assert!(
            parsed(body, Whose::Other)
                .expect_err("no consent")
                .of(CONSENT)
                .is_some()
        );
        assert!(parsed(&format!("{body}&consenso=si"), Whose::Other).is_ok());
        let beyond = "lingua=it&come=in_person&quando=oltre-2026-12-02T10:00&consenso=si";
        assert!(
            parsed(beyond, Whose::Other)
                .expect_err("not free")
                .of(FIELD)
                .is_some()
        );
        assert!(parsed(beyond, Whose::Own).is_ok());
    }

    #[test]
    fn a_button_says_what_it_wants() {
        assert_eq!(Step::typed(&sent("")), Step::Review);
        assert_eq!(Step::typed(&sent("passo=conferma")), Step::Confirm);
        let day = jiff::civil::date(2026, 12, 9);
        assert_eq!(Step::typed(&sent("passo=2026-12-09")), Step::Days(day));
    }
}
