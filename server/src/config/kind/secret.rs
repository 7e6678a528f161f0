//! Values that are never told, or never whole.

use secrecy::{ExposeSecret, SecretString};
use url::Url;

use super::{Kind, Raw};

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
