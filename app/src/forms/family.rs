//! Who a family is: a first name, one way to be reached or none, a language.

use domain::booking::{Family, Interpreter, NAME_MAX};
use domain::contact::{Contact, Email, Phone};
use domain::desk::Kind;
use domain::locale::Locale;
use domain::text::{Line, TextError};
use l10n::Texts;

use super::errors::FieldErrors;
use super::raw::RawForm;
use crate::components::field::Need;

/// The form as it was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FamilyForm {
    /// The first name.
    pub name: String,
    /// The phone.
    pub phone: String,
    /// The e-mail address.
    pub email: String,
    /// The tag of a language.
    pub language: String,
    /// [`YES`] or [`NO`].
    pub interpreter: String,
}

/// An interpreter is wished for.
pub const YES: &str = "si";
/// None is.
pub const NO: &str = "no";

impl FamilyForm {
    /// As it was sent.
    pub fn typed(form: &RawForm) -> Self {
        Self {
            name: form.get("nome").to_owned(),
            phone: form.get("telefono").to_owned(),
            email: form.get("email").to_owned(),
            language: form.get("lingua").to_owned(),
            interpreter: form.get("interprete").to_owned(),
        }
    }

    /// As it is shown: with what was said before, or empty and in the reader's language.
    pub fn shown(reader: Locale, said: Option<&Family>) -> Self {
        let contact = said.and_then(|f| f.contact.as_ref());
        let wanted = said.is_some_and(|f| f.interpreter == Interpreter::Wanted);
        let language = said.map_or(spoken(reader), |f| f.language);
        Self {
            name: said
                .and_then(|f| f.first_name.as_ref())
                .map(|n| n.as_str().to_owned())
                .unwrap_or_default(),
            phone: contact
                .and_then(Contact::phone)
                .map(Phone::readable)
                .unwrap_or_default(),
            email: contact
                .and_then(Contact::email)
                .map(|e| e.as_str().to_owned())
                .unwrap_or_default(),
            language: language.tag().to_owned(),
            interpreter: if wanted { YES } else { NO }.to_owned(),
        }
    }

    /// The family. `kind` is how it wants to talk: by phone it must leave a number or nothing.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn parse(&self, kind: Option<Kind>, t: &Texts) -> Result<Family, FieldErrors> {
        self.read(Need::Required, kind, t)
    }

    /// The family as somebody of the desk wrote it down, who need not know its name.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn noted(&self, kind: Option<Kind>, t: &Texts) -> Result<Family, FieldErrors> {
        self.read(Need::Optional, kind, t)
    }

    fn read(&self, name: Need, kind: Option<Kind>, t: &Texts) -> Result<Family, FieldErrors> {
        let mut errors = FieldErrors::default();
        let first_name = match Line::parse(&self.name, NAME_MAX) {
            Ok(name) => Some(name),
            Err(TextError::Empty) if name == Need::Optional => None,
            Err(error) => {
                let message = match error {
                    TextError::Empty => t.get("error-name-missing"),
                    TextError::TooLong(_) => t.get("error-name-long"),
                    TextError::Unreadable => t.get("error-text-unreadable"),
                };
                errors.add("nome", message);
                None
            }
        };
        let contact = self.contact(kind, &mut errors, t);
        let language = language(&self.language, &mut errors, t);
        let interpreter = match self.interpreter.as_str() {
            YES => Interpreter::Wanted,
            NO | "" => Interpreter::NotNeeded,
            _ => {
                errors.add("interprete", t.get("error-choice-wrong"));
                Interpreter::NotNeeded
            }
        };
        errors.or(Family {
            first_name,
            contact,
            language,
            interpreter,
        })
    }

    fn contact(&self, kind: Option<Kind>, errors: &mut FieldErrors, t: &Texts) -> Option<Contact> {
        match (self.phone.trim(), self.email.trim()) {
            ("", "") => None,
            (phone, email) if !phone.is_empty() => {
                let phone = Phone::parse(phone);
                if phone.is_err() {
                    errors.add("telefono", t.get("error-phone-wrong"));
                }
                if !email.is_empty() {
                    errors.add("email", t.get("error-contact-both"));
                }
                phone.ok().map(Contact::Phone)
            }
            _ if kind == Some(Kind::Phone) => {
                errors.add("telefono", t.get("error-phone-for-call"));
                None
            }
            (_, email) => match Email::parse(email) {
                Ok(email) => Some(Contact::Email(email)),
                Err(_) => {
                    errors.add("email", t.get("error-email-wrong"));
                    None
                }
            },
        }
    }
}

/// The language that stands in `lingua`; the reader's while it is not known, with the fault noted.
pub fn language(tag: &str, errors: &mut FieldErrors, t: &Texts) -> Locale {
    let known = tag.parse().ok().filter(|l| Locale::ALL.contains(l));
    known.unwrap_or_else(|| {
        let message = if tag.is_empty() {
            t.get("error-language-missing")
        } else {
            t.get("error-choice-wrong")
        };
        errors.add("lingua", message);
        spoken(t.locale())
    })
}

/// A reader's language as one that people speak.
pub fn spoken(reader: Locale) -> Locale {
    match reader {
        Locale::Pseudo => Locale::It,
        real => real,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forms::fixtures::{italian, sent};

    fn parsed(body: &str) -> Result<Family, FieldErrors> {
        FamilyForm::typed(&sent(body)).parse(Some(Kind::InPerson), italian())
    }

    fn faults(body: &str, field: &str) {
        let errors = parsed(body).expect_err(body);
        assert!(errors.of(field).is_some(), "{body} is no fault of {field}");
    }

    #[test]
    fn a_name_and_a_phone_are_enough() {
        let family =
            parsed("nome=Amina&telefono=351+000+0001&lingua=ar&interprete=si").expect("a family");
        assert_eq!(
            family.contact.map(|c| c.key()),
            Some("+393510000001".into())
        );
        assert_eq!(family.language, Locale::Ar);
        assert_eq!(family.interpreter, Interpreter::Wanted);
    }

    #[test]
    fn an_address_or_nothing_will_do_too() {
        let family = parsed("nome=Amina&email=a%40esempio.it&lingua=it").expect("a family");
        assert_eq!(family.contact.map(|c| c.key()), Some("a@esempio.it".into()));
        assert_eq!(
            parsed("nome=Amina&lingua=it").expect("a family").contact,
            None
        );
    }

    #[test]
    fn one_way_to_be_reached_is_asked_for_not_two() {
        faults(
            "nome=Amina&telefono=3510000001&email=a%40esempio.it&lingua=it",
            "email",
        );
        let both_wrong = "nome=Amina&telefono=12&email=nessuno&lingua=it";
        faults(both_wrong, "telefono");
        faults(both_wrong, "email");
    }

    #[test]
    fn names_that_nobody_types_are_refused() {
        let long = format!("nome={}&lingua=it", "a".repeat(10_000));
        for body in [
            long.as_str(),
            "lingua=it",
            "nome=%20&lingua=it",
            "nome=a%00b&lingua=it",
            "nome=%C3%28&lingua=it",
            "nome=a%E2%80%AEb&lingua=it",
        ] {
            faults(body, "nome");
        }
    }

    #[test]
    fn a_name_never_brings_a_line_of_its_own_into_a_mail() {
        let family = parsed("nome=Amina%0D%0ABcc%3A+x%40y.it&lingua=it").expect("a family");
        assert_eq!(
            family.first_name.expect("a name").as_str(),
            "Amina Bcc: x@y.it"
        );
    }

    #[test]
    fn contacts_that_do_not_exist_are_refused() {
        faults("nome=A&telefono=12345&lingua=it", "telefono");
        faults("nome=A&telefono=3510000001%0D%0A&lingua=xx", "lingua");
        faults("nome=A&email=nessuno&lingua=it", "email");
        faults("nome=A&email=a%40b.it%0D%0ABcc:c%40d.it&lingua=it", "email");
    }

    #[test]
    fn to_be_called_one_leaves_a_number_or_nothing() {
        let form = FamilyForm::typed(&sent("nome=A&email=a%40esempio.it&lingua=it"));
        let errors = form
            .parse(Some(Kind::Phone), italian())
            .expect_err("no number");
        assert!(errors.of("telefono").is_some());
        let form = FamilyForm::typed(&sent("nome=A&lingua=it"));
        assert!(form.parse(Some(Kind::Phone), italian()).is_ok());
    }

    #[test]
    fn languages_are_those_that_people_speak() {
        faults("nome=A&lingua=ar-XB", "lingua");
        faults("nome=A", "lingua");
        faults("nome=A&lingua=it&interprete=forse", "interprete");
        assert_eq!(FamilyForm::shown(Locale::Pseudo, None).language, "it");
    }

    #[test]
    fn what_was_said_is_shown_again() {
        let family =
            parsed("nome=Amina&telefono=351+000+0001&lingua=ar&interprete=si").expect("a family");
        let form = FamilyForm::shown(Locale::It, Some(&family));
        assert_eq!(form.parse(None, italian()).expect("the same"), family);
    }
}
