//! What a setting can be: how each kind is read from text, and how it is shown.

mod address;
mod log;
mod secret;

use std::fmt;
use std::net::SocketAddr;
use std::path::PathBuf;

use domain::locale::Locale;
use jiff::tz::TimeZone;
use lettre::message::Mailbox;
use url::Url;

pub use address::{ClientNetworks, SiteUrl};
pub use log::{LogFilter, LogFormat};
pub use secret::{DatabaseUrl, Secret, SecretUrl};

/// A value as it stands in a file or in the environment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Raw {
    /// A single text, number or truth value.
    One(String),
    /// A list.
    Many(Vec<String>),
}

impl Raw {
    fn one(&self) -> Result<&str, String> {
        match self {
            Self::One(text) => Ok(text.trim()),
            Self::Many(_) => Err("expected one value, not a list".to_owned()),
        }
    }

    /// The members of a list; in the environment they stand in one text, separated by commas.
    fn many(&self) -> Vec<&str> {
        let parts: Vec<&str> = match self {
            Self::One(text) => text.split(',').collect(),
            Self::Many(texts) => texts.iter().map(String::as_str).collect(),
        };
        parts
            .into_iter()
            .map(str::trim)
            .filter(|part| !part.is_empty())
            .collect()
    }
}

/// A type that a setting can have.
pub trait Kind: Sized {
    /// Whether the value must never be told, not even in the message about a bad one.
    const SECRET: bool = false;

    /// Reads the value.
    ///
    /// # Errors
    /// What was expected instead, in words.
    fn read(raw: &Raw) -> Result<Self, String>;

    /// The value as text, without its secret parts.
    fn show(&self) -> String;
}

/// Kinds that `FromStr` and `Display` describe fully.
macro_rules! plain {
    ($($type:ty: $expected:literal),+ $(,)?) => {$(
        impl Kind for $type {
            fn read(raw: &Raw) -> Result<Self, String> {
                raw.one()?.parse().map_err(|_| concat!("expected ", $expected).to_owned())
            }

            fn show(&self) -> String {
                self.to_string()
            }
        }
    )+};
}

plain! {
    SocketAddr: "an address and a port, like 127.0.0.1:3000",
    bool: "true or false",
    u64: "a whole number",
    Mailbox: "a mail address, like Vicino <vicino@example.org>",
    Url: "an address, like https://example.org/send",
    LogFormat: "text or json",
    LogFilter: "a level like info, or module=level pairs",
}

impl<K: Kind> Kind for Option<K> {
    const SECRET: bool = K::SECRET;

    fn read(raw: &Raw) -> Result<Self, String> {
        match raw {
            Raw::One(text) if text.trim().is_empty() => Ok(None),
            _ => K::read(raw).map(Some),
        }
    }

    fn show(&self) -> String {
        self.as_ref().map(K::show).unwrap_or_default()
    }
}

impl Kind for String {
    fn read(raw: &Raw) -> Result<Self, String> {
        raw.one().map(str::to_owned)
    }

    fn show(&self) -> String {
        self.clone()
    }
}

impl Kind for u32 {
    /// Counts and limits: none of them can be zero.
    fn read(raw: &Raw) -> Result<Self, String> {
        let number = raw.one()?.parse().ok().filter(|n| *n > 0);
        number.ok_or_else(|| "expected a whole number above 0".to_owned())
    }

    fn show(&self) -> String {
        self.to_string()
    }
}

impl Kind for PathBuf {
    fn read(raw: &Raw) -> Result<Self, String> {
        match raw.one()? {
            "" => Err("expected a directory".to_owned()),
            path => Ok(Self::from(path)),
        }
    }

    fn show(&self) -> String {
        self.display().to_string()
    }
}

impl Kind for TimeZone {
    fn read(raw: &Raw) -> Result<Self, String> {
        Self::get(raw.one()?).map_err(|_| "expected a time zone, like Europe/Rome".to_owned())
    }

    fn show(&self) -> String {
        self.iana_name().unwrap_or_default().to_owned()
    }
}

impl Kind for Vec<Locale> {
    fn read(raw: &Raw) -> Result<Self, String> {
        let mut locales = Self::new();
        for tag in raw.many() {
            let locale = Locale::ALL.into_iter().find(|l| l.tag() == tag);
            let locale = locale.ok_or_else(|| format!("no language has the tag {tag:?}"))?;
            if !locales.contains(&locale) {
                locales.push(locale);
            }
        }
        if locales.contains(&Locale::It) {
            Ok(locales)
        } else {
            Err(
                "Italian (it) must be among them: it is what the other languages fall back to"
                    .to_owned(),
            )
        }
    }

    fn show(&self) -> String {
        joined(self)
    }
}

impl Kind for Vec<u16> {
    /// Hours before an appointment: up to 30 days.
    fn read(raw: &Raw) -> Result<Self, String> {
        let hours = |text: &str| {
            text.parse()
                .ok()
                .filter(|hours| (1..=720).contains(hours))
                .ok_or_else(|| "expected whole hours from 1 to 720, like 48,3".to_owned())
        };
        raw.many().into_iter().map(hours).collect()
    }

    fn show(&self) -> String {
        joined(self)
    }
}

impl Kind for Vec<SiteUrl> {
    fn read(raw: &Raw) -> Result<Self, String> {
        let site = |text: &str| SiteUrl::read(&Raw::One(text.to_owned()));
        raw.many().into_iter().map(site).collect()
    }

    fn show(&self) -> String {
        self.iter()
            .map(SiteUrl::origin)
            .collect::<Vec<_>>()
            .join(",")
    }
}

fn joined<T: fmt::Display>(items: &[T]) -> String {
    items
        .iter()
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join(",")
}
