//! The cookies of staff, which hold random bits and nothing else: the token of a session, which ends with the browser, what makes
//! a browser known to those who signed in with it, and for some minutes what a passkey's answer counts with.

use axum::response::Response;
use domain::secret::Secret;
use domain::staff::passkey::CHALLENGE_LIFE;
use http::HeaderMap;
use http::header::{HeaderValue, SET_COOKIE};
use services::Services;

use crate::cx::cookie;

/// One of the cookies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StaffCookie {
    /// The token of a session.
    Session,
    /// The mark of a browser.
    Device,
    /// What the answer of a passkey counts with.
    Passkey,
}

/// Whether a cookie of this name is that of a session, over HTTPS or not.
pub fn names_session(name: &[u8]) -> bool {
    [SESSION, SESSION_IN_THE_OPEN]
        .iter()
        .any(|known| known.as_bytes() == name)
}

/// The name of the session's cookie.
const SESSION: &str = "__Host-staff";
/// Its name without HTTPS.
const SESSION_IN_THE_OPEN: &str = "staff";
/// How long a browser stays known without being used, in seconds: half a year.
const DEVICE_LIFE: u32 = 183 * 86_400;

impl StaffCookie {
    /// Over HTTPS the name itself keeps other hosts and paths from setting it (RFC 6265bis, cookie name prefixes); browsers refuse
    /// such a name on a development machine without HTTPS.
    fn name_and_end(self, services: &Services) -> (&'static str, &'static str) {
        let secure = services.settings().base_url.scheme() == "https";
        match (self, secure) {
            (Self::Session, true) => (SESSION, "; Secure"),
            (Self::Session, false) => (SESSION_IN_THE_OPEN, ""),
            (Self::Device, true) => ("__Host-device", "; Secure"),
            (Self::Device, false) => ("device", ""),
            (Self::Passkey, true) => ("__Host-passkey", "; Secure"),
            (Self::Passkey, false) => ("passkey", ""),
        }
    }

    /// What a browser sent.
    pub fn read(self, services: &Services, headers: &HeaderMap) -> Option<Secret> {
        cookie(headers, self.name_and_end(services).0)?.parse().ok()
    }

    /// Gives it to a browser.
    pub fn put(self, services: &Services, secret: &Secret, on: &mut Response) {
        let until = match self {
            Self::Session => String::new(),
            Self::Device => format!("; Max-Age={DEVICE_LIFE}"),
            Self::Passkey => format!("; Max-Age={}", CHALLENGE_LIFE.as_secs()),
        };
        self.write(services, &secret.reveal(), &until, on);
    }

    /// Takes it away.
    pub fn clear(self, services: &Services, on: &mut Response) {
        self.write(services, "", "; Max-Age=0", on);
    }

    /// `Lax`: a link in a mail to a staff page finds the person signed in, a post from elsewhere does not.
    fn write(self, services: &Services, value: &str, until: &str, on: &mut Response) {
        let (name, secure) = self.name_and_end(services);
        let cookie = format!("{name}={value}; Path=/; SameSite=Lax; HttpOnly{secure}{until}");
        // The name, base 32 and attributes: all of it is ASCII.
        if let Ok(cookie) = HeaderValue::try_from(cookie) {
            on.headers_mut().append(SET_COOKIE, cookie);
        }
    }
}
