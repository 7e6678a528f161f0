//! What a setting can be: how each kind is read from text, and how it is shown.

use std::fmt;
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::str::FromStr;

use domain::locale::Locale;
use ipnet::IpNet;
use jiff::tz::TimeZone;
use lettre::message::Mailbox;
use secrecy::{ExposeSecret, SecretString};
use tracing_subscriber::EnvFilter;
use url::Url;

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

fn joined<T: fmt::Display>(items: &[T]) -> String {
    items
        .iter()
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join(",")
}

/// Networks whose word is believed about where a request comes from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ClientNetworks(Vec<IpNet>);

impl ClientNetworks {
    /// Whether an address belongs to one of them.
    pub fn contain(&self, address: IpAddr) -> bool {
        self.0.iter().any(|network| network.contains(&address))
    }
}

impl Kind for ClientNetworks {
    fn read(raw: &Raw) -> Result<Self, String> {
        let network = |text: &str| {
            text.parse::<IpNet>()
                .or_else(|_| text.parse::<IpAddr>().map(IpNet::from))
                .map_err(|_| "expected addresses or networks, like 127.0.0.1,10.0.0.0/8".to_owned())
        };
        raw.many()
            .into_iter()
            .map(network)
            .collect::<Result<_, _>>()
            .map(Self)
    }

    fn show(&self) -> String {
        joined(&self.0)
    }
}

/// The address the public sees: scheme, host and port.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SiteUrl(Url);

impl SiteUrl {
    /// The address as a URL.
    pub fn url(&self) -> &Url {
        &self.0
    }

    /// As browsers send it in `Origin`: without a final slash.
    pub fn origin(&self) -> String {
        self.0.origin().ascii_serialization()
    }

    /// Whether the public comes over TLS.
    pub fn is_https(&self) -> bool {
        self.0.scheme() == "https"
    }
}

impl Kind for SiteUrl {
    fn read(raw: &Raw) -> Result<Self, String> {
        let expected = || "expected http:// or https:// and a host, without a path".to_owned();
        let url = Url::parse(raw.one()?).map_err(|_| expected())?;
        let bare = url.path() == "/"
            && url.query().is_none()
            && url.fragment().is_none()
            && url.username().is_empty()
            && url.password().is_none();
        let web = matches!(url.scheme(), "http" | "https") && url.has_host();
        (web && bare).then_some(Self(url)).ok_or_else(expected)
    }

    fn show(&self) -> String {
        self.origin()
    }
}

/// A value that is never shown.
#[derive(Debug, Clone)]
pub struct Secret(SecretString);

impl Secret {
    /// The guarded text.
    pub fn text(&self) -> &SecretString {
        &self.0
    }
}

impl Kind for Secret {
    const SECRET: bool = true;

    fn read(raw: &Raw) -> Result<Self, String> {
        Ok(Self(SecretString::from(raw.one()?)))
    }

    fn show(&self) -> String {
        "(set)".to_owned()
    }
}

/// A mail server's address, whose user and password are never shown.
#[derive(Debug, Clone)]
pub struct SecretUrl(SecretString);

impl SecretUrl {
    /// The guarded address.
    pub fn text(&self) -> &SecretString {
        &self.0
    }
}

impl Kind for SecretUrl {
    const SECRET: bool = true;

    fn read(raw: &Raw) -> Result<Self, String> {
        let text = raw.one()?;
        let fits = Url::parse(text)
            .is_ok_and(|url| matches!(url.scheme(), "smtp" | "smtps") && url.has_host());
        fits.then(|| Self(SecretString::from(text))).ok_or_else(|| {
            "expected smtp://user:password@host:587?tls=required or smtps://".to_owned()
        })
    }

    fn show(&self) -> String {
        without_credentials(self.0.expose_secret())
    }
}

/// The address of the database, whose password is never shown.
#[derive(Debug, Clone)]
pub struct DatabaseUrl(SecretString);

impl DatabaseUrl {
    /// The guarded address.
    pub fn text(&self) -> &SecretString {
        &self.0
    }
}

impl Kind for DatabaseUrl {
    const SECRET: bool = true;

    fn read(raw: &Raw) -> Result<Self, String> {
        let text = raw.one()?;
        let file = text
            .strip_prefix("sqlite:")
            .is_some_and(|path| !path.is_empty());
        let server =
            Url::parse(text).is_ok_and(|url| matches!(url.scheme(), "postgres" | "postgresql"));
        (file || server)
            .then(|| Self(SecretString::from(text)))
            .ok_or_else(|| {
                "expected sqlite:path/to/file or postgres://user:password@host/name".to_owned()
            })
    }

    fn show(&self) -> String {
        without_credentials(self.0.expose_secret())
    }
}

/// An address with stars where user, password and query were.
fn without_credentials(text: &str) -> String {
    if text.starts_with("sqlite:") {
        return text.to_owned();
    }
    let Ok(mut url) = Url::parse(text) else {
        return "(set)".to_owned();
    };
    let had_user = !url.username().is_empty() || url.password().is_some();
    // Both fail only for addresses that cannot have a user at all.
    let hidden = url.set_password(None).is_ok() && url.set_username("").is_ok();
    url.set_query(None);
    match (had_user, hidden) {
        (true, true) => url.as_str().replacen("://", "://***@", 1),
        (true, false) => "(set)".to_owned(),
        (false, _) => url.to_string(),
    }
}

/// What is logged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogFilter(String);

impl LogFilter {
    /// The filter for the subscriber.
    pub fn filter(&self) -> EnvFilter {
        EnvFilter::new(&self.0)
    }
}

impl FromStr for LogFilter {
    type Err = tracing_subscriber::filter::ParseError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        EnvFilter::builder().parse(text)?;
        Ok(Self(text.to_owned()))
    }
}

impl fmt::Display for LogFilter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The form of log lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogFormat {
    /// For people.
    Text,
    /// For programs: one object a line.
    Json,
}

impl FromStr for LogFormat {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        match text {
            "text" => Ok(Self::Text),
            "json" => Ok(Self::Json),
            _ => Err(()),
        }
    }
}

impl fmt::Display for LogFormat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Text => "text",
            Self::Json => "json",
        })
    }
}
