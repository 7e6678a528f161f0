//! Whether a request is somebody who reads, and from where they come, as far as a server can tell without knowing anything of them: robots say what they
//! are, staff have the cookie of their session, a browser that fetches ahead says so, and nobody reads by `HEAD`.

use http::header::{COOKIE, HeaderMap, HeaderName, USER_AGENT};
use http::{HeaderValue, Method};

use crate::session_cookie::names_session;

/// Said by browsers that fetch what may be wanted next (Fetch, "sec-purpose"), and formerly.
const AHEAD: [HeaderName; 2] = [
    HeaderName::from_static("sec-purpose"),
    HeaderName::from_static("purpose"),
];

/// Where a request comes from, said by the browser itself (Fetch Metadata).
const ORIGIN: HeaderName = HeaderName::from_static("sec-fetch-site");

/// What programs call themselves that read for somebody else; all in small letters.
const ROBOTS: [&[u8]; 9] = [
    b"bot",
    b"crawl",
    b"externalhit",
    b"headless",
    b"lighthouse",
    b"monitor",
    b"preview",
    b"slurp",
    b"spider",
];

/// Whether a request for a page counts as a reading. It allocates nothing.
pub fn reads_it(method: &Method, headers: &HeaderMap) -> bool {
    *method == Method::GET
        && headers.get(USER_AGENT).is_some_and(is_browser)
        && !AHEAD.iter().any(|name| headers.contains_key(name))
        && !headers.get_all(COOKIE).iter().any(is_of_staff)
}

/// Whether somebody comes from a page of this site, as browsers say since 2019 (Safari 16.4): they have its sheet, or will want it for
/// more than this page.
pub fn comes_from_here(headers: &HeaderMap) -> bool {
    let said = headers.get(ORIGIN);
    said.is_some_and(|said| said == "same-origin")
}

/// Browsers have called themselves Mozilla since the second of them, or Opera; robots that do so too add what they are.
fn is_browser(agent: &HeaderValue) -> bool {
    let agent = agent.as_bytes();
    let browser = agent.starts_with(b"Mozilla/") || agent.starts_with(b"Opera/");
    browser && !(0..agent.len()).any(|at| is_robot(&agent[at..]))
}

/// Whether the name of a robot begins here. Two letters tell nearly always that none does: this is asked of every letter of every
/// request.
fn is_robot(rest: &[u8]) -> bool {
    let [first, second, ..] = rest else {
        return false;
    };
    // What is a letter becomes a small one.
    let begins = matches!(
        &[first | 0x20, second | 0x20],
        b"bo" | b"cr" | b"ex" | b"he" | b"li" | b"mo" | b"pr" | b"sl" | b"sp"
    );
    begins
        && ROBOTS.iter().any(|word| {
            let found = rest.get(..word.len());
            found.is_some_and(|found| found.eq_ignore_ascii_case(word))
        })
}

fn is_of_staff(cookies: &HeaderValue) -> bool {
    let cookies = cookies.as_bytes().split(|byte| *byte == b';');
    cookies.into_iter().any(|pair| {
        let name = pair.split(|byte| *byte == b'=').next();
        name.is_some_and(|name| names_session(name.trim_ascii()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const PHONE: &str = "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/139.0.0.0 Mobile Safari/537.36";

    fn asked(method: &Method, headers: &[(&'static str, &'static str)]) -> bool {
        let headers = headers
            .iter()
            .map(|(name, value)| {
                (
                    HeaderName::from_static(name),
                    HeaderValue::from_static(value),
                )
            })
            .collect();
        reads_it(method, &headers)
    }

    #[test]
    fn a_browser_reads() {
        assert!(asked(&Method::GET, &[("user-agent", PHONE)]));
        let cookies = ("cookie", "lang=ar; lang2=staff");
        assert!(asked(&Method::GET, &[("user-agent", PHONE), cookies]));
        assert!(asked(
            &Method::GET,
            &[("user-agent", "Opera/9.80 (J2ME/MIDP; Opera Mini/8)")]
        ));
    }

    #[test]
    fn robots_do_not() {
        for agent in [
            "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
            "Mozilla/5.0 (compatible; Yahoo! Slurp)",
            "Mozilla/5.0 (X11; Linux x86_64) HeadlessChrome/139.0.0.0 Safari/537.36",
            "facebookexternalhit/1.1",
            "curl/8.5.0",
            "",
        ] {
            assert!(!asked(&Method::GET, &[("user-agent", agent)]), "{agent}");
        }
        assert!(!asked(&Method::GET, &[]));
    }

    #[test]
    fn every_name_of_a_robot_is_found_in_any_letters() {
        for word in ROBOTS {
            let word = str::from_utf8(word).unwrap();
            for word in [word.to_owned(), word.to_uppercase()] {
                let agent = HeaderValue::try_from(format!("Mozilla/5.0 (my {word})")).unwrap();
                assert!(!is_browser(&agent), "{word}");
            }
        }
    }

    #[test]
    fn staff_and_those_who_only_look_ahead_do_not() {
        for header in [
            ("cookie", "lang=it; staff=abc"),
            ("cookie", "__Host-staff=abc"),
            ("sec-purpose", "prefetch;prerender"),
            ("purpose", "prefetch"),
        ] {
            assert!(
                !asked(&Method::GET, &[("user-agent", PHONE), header]),
                "{header:?}"
            );
        }
        assert!(!asked(&Method::HEAD, &[("user-agent", PHONE)]));
    }
}
