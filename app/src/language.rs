//! A language chosen in the menu is remembered, so that `/` and old links lead to it.

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use domain::locale::Locale;
use http::header::{CACHE_CONTROL, HeaderValue, LOCATION, SET_COOKIE};
use http::{Method, StatusCode, Uri};

use crate::cx::LANGUAGE_COOKIE;
use crate::state::AppState;

/// The mark, in the query of an address, of a language that was chosen and not just followed.
const CHOSEN: &str = "ricorda=1";
/// For how long it is remembered, in seconds: a year.
const KEPT: u32 = 365 * 24 * 60 * 60;

/// The address by which a reader chooses a language: that of the page, with the mark.
pub fn choice(url: &str) -> String {
    let mark = if url.contains('?') { '&' } else { '?' };
    format!("{url}{mark}{CHOSEN}")
}

/// Remembers a choice in a cookie and leads to the page itself. Nothing else is in the cookie, and a page is the same
/// with and without it.
pub async fn remember(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let settings = state.services.settings();
    let reads = *request.method() == Method::GET;
    let choice = chosen(request.uri(), &settings.locales).filter(|_| reads);
    let Some((locale, url)) = choice else {
        return next.run(request).await;
    };
    let secure = if settings.base_url.scheme() == "https" {
        "; Secure"
    } else {
        ""
    };
    let cookie = format!(
        "{LANGUAGE_COOKIE}={locale}; Path=/; Max-Age={KEPT}; SameSite=Lax; HttpOnly{secure}"
    );
    let (Ok(cookie), Ok(url)) = (HeaderValue::try_from(cookie), HeaderValue::try_from(url)) else {
        return next.run(request).await;
    };
    let mut response = StatusCode::SEE_OTHER.into_response();
    let headers = response.headers_mut();
    headers.insert(SET_COOKIE, cookie);
    headers.insert(LOCATION, url);
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// The language chosen by an address, and the address without the mark. Only addresses of a language of ours are led to:
/// `//elsewhere.example/` is none.
fn chosen(uri: &Uri, offered: &[Locale]) -> Option<(Locale, String)> {
    let query = uri.query()?;
    if !query.split('&').any(|part| part == CHOSEN) {
        return None;
    }
    let first = uri.path().split('/').nth(1)?;
    let locale = first
        .parse()
        .ok()
        .filter(|locale| offered.contains(locale))?;
    let rest: Vec<_> = query.split('&').filter(|part| *part != CHOSEN).collect();
    let mark = if rest.is_empty() { "" } else { "?" };
    Some((locale, format!("{}{mark}{}", uri.path(), rest.join("&"))))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(address: &'static str) -> Option<(Locale, String)> {
        chosen(&Uri::from_static(address), &[Locale::It, Locale::En])
    }

    #[test]
    fn a_choice_leads_to_the_page_without_its_mark() {
        for url in ["/en/", "/en/sportelli/gallaratese", "/en/cerca?q=a%20b"] {
            let uri: Uri = choice(url).parse().unwrap();
            let expected = Some((Locale::En, url.to_owned()));
            assert_eq!(chosen(&uri, &[Locale::En]), expected, "{url}");
        }
    }

    #[test]
    fn what_is_no_choice_of_ours_is_left_alone() {
        for address in [
            "/en/",
            "/en/?ricorda=10",
            "/ar/?ricorda=1",
            "//elsewhere.example/en/?ricorda=1",
            "/?ricorda=1",
        ] {
            assert_eq!(read(address), None, "{address}");
        }
    }
}
