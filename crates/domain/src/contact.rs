//! How a person can be reached: a phone of any country, or an e-mail address.

use std::fmt;
use std::panic::catch_unwind;
use std::str::FromStr;

use phonenumber::{Mode, country};
use serde::{Deserialize, Serialize};

use crate::text::{Line, fold};

/// The text is not a phone number that exists in any numbering plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a phone number")]
pub struct NotAPhone;

/// A phone number in E.164 form (ITU-T), read as Italian when it has no country code.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Phone(String);

impl TryFrom<String> for Phone {
    type Error = NotAPhone;

    fn try_from(text: String) -> Result<Self, NotAPhone> {
        Self::parse(&text)
    }
}

impl From<Phone> for String {
    fn from(it: Phone) -> Self {
        it.0
    }
}

impl Phone {
    /// Reads what a person typed: spaces, dots, dashes, brackets, `00` or `+` before a country code.
    ///
    /// # Errors
    /// The text is no valid number of any country.
    pub fn parse(raw: &str) -> Result<Self, NotAPhone> {
        let raw = raw.trim();
        let dialable = |c: char| {
            c.is_numeric()
                || c.is_whitespace()
                || "+-./()\u{200e}\u{200f}\u{2010}\u{2011}\u{2013}".contains(c)
        };
        if raw.is_empty() || raw.len() > 60 || !raw.chars().all(dialable) {
            return Err(NotAPhone);
        }
        let digits: String = raw.chars().filter_map(western_digit).collect();
        let text = match digits.strip_prefix("00") {
            Some(international) => format!("+{international}"),
            None => digits,
        };
        // The library is known to panic on odd input: a bad number must stay a bad number.
        catch_unwind(|| {
            let number = phonenumber::parse(Some(country::IT), &text).ok()?;
            let valid = phonenumber::is_valid(&number);
            valid.then(|| number.format().mode(Mode::E164).to_string())
        })
        .ok()
        .flatten()
        .map(Self)
        .ok_or(NotAPhone)
    }

    /// The E.164 text, `+393516818198`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// For reading: Italian numbers without the country code in groups (`351 681 8198`), others international.
    pub fn readable(&self) -> String {
        match self.0.strip_prefix("+39") {
            Some(national) if national.starts_with('3') && national.len() == 10 => {
                format!("{} {} {}", &national[..3], &national[3..6], &national[6..])
            }
            Some(national) => national.to_owned(),
            None => catch_unwind(|| {
                phonenumber::parse(None, &self.0)
                    .map(|n| n.format().mode(Mode::International).to_string())
                    .ok()
            })
            .ok()
            .flatten()
            .unwrap_or_else(|| self.0.clone()),
        }
    }

    /// The last four digits, asked for as a proof that the number is known.
    pub fn last_four(&self) -> &str {
        &self.0[self.0.len().saturating_sub(4)..]
    }
}

/// Maps any decimal digit of a script in use (Arabic-Indic, Bengali…) to the western one, and keeps a plus sign.
pub(crate) fn western_digit(c: char) -> Option<char> {
    const ZEROS: [u32; 6] = [0x30, 0x660, 0x6F0, 0x966, 0x9E6, 0xDE6];
    if c == '+' {
        return Some('+');
    }
    ZEROS.iter().find_map(|zero| {
        let value = (c as u32).checked_sub(*zero).filter(|v| *v < 10)?;
        char::from_digit(value, 10)
    })
}

impl fmt::Display for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The text is not an e-mail address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an e-mail address")]
pub struct NotAnEmail;

/// An e-mail address that is safe to write to, its domain in lower case.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Email(String);

impl TryFrom<String> for Email {
    type Error = NotAnEmail;

    fn try_from(text: String) -> Result<Self, NotAnEmail> {
        Self::parse(&text)
    }
}

impl From<Email> for String {
    fn from(it: Email) -> Self {
        it.0
    }
}

impl Email {
    /// # Errors
    /// The text is no address with a dotted domain, or is longer than 254 characters (RFC 5321).
    pub fn parse(raw: &str) -> Result<Self, NotAnEmail> {
        let raw = raw.trim();
        if raw.len() > 254
            || raw
                .chars()
                .any(|c| c.is_control() || c.is_whitespace() || c == '\u{FFFD}')
        {
            return Err(NotAnEmail);
        }
        let address = lettre::Address::from_str(raw).map_err(|_| NotAnEmail)?;
        if !address.domain().contains('.') || address.domain().ends_with('.') {
            return Err(NotAnEmail);
        }
        Ok(Self(format!(
            "{}@{}",
            address.user(),
            address.domain().to_ascii_lowercase()
        )))
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The one way a family wants to be reached.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Contact {
    /// By voice or text message.
    Phone(Phone),
    /// By e-mail.
    Email(Email),
}

impl Contact {
    /// The phone, if that is the way.
    pub fn phone(&self) -> Option<&Phone> {
        match self {
            Self::Phone(phone) => Some(phone),
            Self::Email(_) => None,
        }
    }

    /// The e-mail address, if that is the way.
    pub fn email(&self) -> Option<&Email> {
        match self {
            Self::Email(email) => Some(email),
            Self::Phone(_) => None,
        }
    }

    /// The text that is the same for the same person: E.164, or the address in lower case.
    pub fn key(&self) -> String {
        match self {
            Self::Phone(phone) => phone.as_str().to_owned(),
            Self::Email(email) => email.as_str().to_lowercase(),
        }
    }
}

/// Whether `proof` is something only they know who left this contact and name: the last four digits of their phone, their e-mail
/// address, or, having left neither, their first name. Whoever left nothing has the code alone, and that is proof enough.
pub fn is_proven(contact: Option<&Contact>, name: Option<&Line>, proof: &str) -> bool {
    let proof = proof.trim();
    match contact {
        Some(Contact::Phone(phone)) => {
            let digits: String = proof
                .chars()
                .filter_map(|c| c.to_digit(10))
                .filter_map(|d| char::from_digit(d, 10))
                .collect();
            digits.len() >= 4
                && phone.as_str().ends_with(&digits[digits.len() - 4..])
                && (digits.len() == 4 || phone.as_str().ends_with(digits.trim_start_matches('0')))
        }
        Some(Contact::Email(email)) => email.as_str().eq_ignore_ascii_case(proof),
        None => {
            name.is_none_or(|name| !fold(proof).is_empty() && fold(name.as_str()) == fold(proof))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_number_typed_in_many_ways_is_one_number() {
        for raw in [
            "351 681 8198",
            "+39 351-681.8198",
            "0039 3516818198",
            "(351) 6818198",
            "٣٥١٦٨١٨١٩٨",
        ] {
            assert_eq!(
                Phone::parse(raw).unwrap().as_str(),
                "+393516818198",
                "{raw}"
            );
        }
        assert_eq!(
            Phone::parse("+40 721 234 567").unwrap().as_str(),
            "+40721234567"
        );
        assert_eq!(
            Phone::parse("02 8846 2901").unwrap().as_str(),
            "+390288462901"
        );
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for raw in [
            "",
            "12",
            "+",
            "++39",
            "abc",
            "351 681 8198 ext. 4",
            "+999 123456789",
            "\u{0}3516818198",
            "0000000000",
            "+39",
        ] {
            assert_eq!(Phone::parse(raw), Err(NotAPhone), "{raw}");
        }
        let _ = Phone::parse(&"9".repeat(10_000));
    }

    #[test]
    fn numbers_are_read_in_groups() {
        assert_eq!(
            Phone::parse("3516818198").unwrap().readable(),
            "351 681 8198"
        );
        assert_eq!(Phone::parse("3516818198").unwrap().last_four(), "8198");
    }

    #[test]
    fn an_address_cannot_inject_a_header() {
        for raw in [
            "a@b.it\r\nBcc: c@d.it",
            "a b@c.it",
            "a@localhost",
            "@b.it",
            "a@b.",
            "a@b..it\u{FFFD}",
        ] {
            assert_eq!(Email::parse(raw), Err(NotAnEmail), "{raw}");
        }
        assert_eq!(
            Email::parse(" Amina@Example.ORG ").unwrap().as_str(),
            "Amina@example.org"
        );
    }
}
