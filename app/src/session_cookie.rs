//! The cookie of somebody signed in: it holds the token of a session and nothing else, and ends with the browser.

use domain::secret::Secret;
use http::HeaderMap;
use http::header::HeaderValue;
use services::Services;

use crate::cx::cookie;

/// Over HTTPS the name itself keeps other hosts and paths from setting it (RFC 6265bis, cookie name prefixes).
const SECURE_NAME: &str = "__Host-staff";
/// Its name on a development machine without HTTPS, where browsers refuse the other.
const PLAIN_NAME: &str = "staff";

fn name_and_end(services: &Services) -> (&'static str, &'static str) {
    match services.settings().base_url.scheme() {
        "https" => (SECURE_NAME, "; Secure"),
        _ => (PLAIN_NAME, ""),
    }
}

/// The token that a browser sent.
pub fn token(services: &Services, headers: &HeaderMap) -> Option<Secret> {
    cookie(headers, name_and_end(services).0)?.parse().ok()
}

/// Gives a browser its token.
pub fn set(services: &Services, token: &Secret) -> HeaderValue {
    written(services, &token.reveal(), "")
}

/// Takes the token away.
pub fn clear(services: &Services) -> HeaderValue {
    written(services, "", "; Max-Age=0")
}

/// `Lax`: a link in a mail to a staff page finds the person signed in, a post from elsewhere does not.
fn written(services: &Services, value: &str, until: &str) -> HeaderValue {
    let (name, secure) = name_and_end(services);
    let cookie = format!("{name}={value}; Path=/; SameSite=Lax; HttpOnly{secure}{until}");
    // The name, base 32 and attributes: all of it is ASCII.
    HeaderValue::try_from(cookie).unwrap_or(HeaderValue::from_static(""))
}
