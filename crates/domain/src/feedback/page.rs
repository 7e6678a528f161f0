//! Which page is meant, without what is secret in its address.

use std::fmt;
use std::str::FromStr;

use crate::secret::Secret;

/// The pages that readers are asked about, by address after the language. `{slug}` is told; anything else between braces is not. Steps of
/// forms are missing on purpose: a second form there would confuse, and what is typed in the first would be lost.
const PAGES: &[&str] = &[
    "/",
    "/municipi",
    "/municipi/{slug}",
    "/sportelli",
    "/sportelli/{slug}",
    "/enti",
    "/enti/candidatura/ricevuta",
    "/enti/{slug}",
    "/eventi",
    "/eventi/archivio",
    "/eventi/mese/{month}",
    "/eventi/{slug}",
    "/raccolte",
    "/raccolte/{slug}",
    "/cerca",
    "/dati",
    "/dati/{year}",
    "/progetto",
    "/privacy",
    "/accessibilita",
    "/note-legali",
    "/domande-frequenti",
    "/appuntamento/{secret}",
    "/iscrizione/{secret}",
    "/promessa/{secret}",
    "/richiamami/{secret}",
];

/// Addresses that look like those of [`PAGES`] and are forms.
const FORMS: &[&str] = &["/enti/candidatura"];

/// What a page is about, by slug.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject<'a> {
    /// A desk.
    Desk(&'a str),
    /// A municipality.
    Municipality(&'a str),
    /// A member of the network.
    Organisation(&'a str),
    /// An event.
    Event(&'a str),
    /// A drive.
    Drive(&'a str),
}

/// A page, as it is counted: `/sportelli/gallaratese`, `/appuntamento/{secret}`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PageKey(String);

/// No page that readers are asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAsked;

impl FromStr for PageKey {
    type Err = NotAsked;

    /// Reads an address after the language, also with a query, which does not count.
    fn from_str(path: &str) -> Result<Self, NotAsked> {
        let path = path.split_once('?').map_or(path, |(path, _)| path);
        if FORMS.contains(&path) {
            return Err(NotAsked);
        }
        PAGES
            .iter()
            .find_map(|page| filled(page, path))
            .map(Self)
            .ok_or(NotAsked)
    }
}

/// A pattern with the slugs of a path, if the path is of it.
fn filled(pattern: &str, path: &str) -> Option<String> {
    let mut parts = path.split('/');
    let mut filled = Vec::new();
    for wanted in pattern.split('/') {
        let part = parts.next()?;
        let fits = match wanted {
            "{slug}" => is_slug(part),
            // As it stands in an address, or as it was kept.
            "{secret}" => part == wanted || part.parse::<Secret>().is_ok(),
            _ if wanted.starts_with('{') => part == wanted || is_slug(part),
            _ => part == wanted,
        };
        if !fits {
            return None;
        }
        filled.push(if wanted == "{slug}" { part } else { wanted });
    }
    parts.next().is_none().then(|| filled.join("/"))
}

fn is_slug(part: &str) -> bool {
    let known = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    (1..=120).contains(&part.len()) && part.bytes().all(known)
}

impl PageKey {
    /// As it is stored.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What the page is about, if about one thing.
    pub fn subject(&self) -> Option<Subject<'_>> {
        let (area, slug) = self.0.strip_prefix('/')?.split_once('/')?;
        if slug.contains(['/', '{']) {
            return None;
        }
        match area {
            "sportelli" => Some(Subject::Desk(slug)),
            "municipi" => Some(Subject::Municipality(slug)),
            "enti" => Some(Subject::Organisation(slug)),
            "eventi" if slug != "archivio" => Some(Subject::Event(slug)),
            "raccolte" => Some(Subject::Drive(slug)),
            _ => None,
        }
    }

    /// Whether its address is a secret: then only its kind is known.
    pub fn is_secret(&self) -> bool {
        self.0.ends_with("/{secret}")
    }
}

impl fmt::Display for PageKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Random;

    struct Ones;
    impl Random for Ones {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(1);
        }
    }

    fn key(path: &str) -> Option<String> {
        path.parse::<PageKey>().ok().map(|key| key.to_string())
    }

    #[test]
    fn a_page_is_known_by_its_kind_and_what_it_is_about() {
        for (path, known) in [
            ("/", "/"),
            ("/sportelli/quarto-oggiaro", "/sportelli/quarto-oggiaro"),
            ("/eventi?eta=7", "/eventi"),
            ("/eventi/archivio", "/eventi/archivio"),
            ("/eventi/mese/2026-12", "/eventi/mese/{month}"),
            ("/dati/2026", "/dati/{year}"),
        ] {
            assert_eq!(key(path).as_deref(), Some(known), "{path}");
            assert_eq!(key(known).as_deref(), Some(known), "read again: {known}");
        }
    }

    #[test]
    fn a_secret_is_not_part_of_it() {
        let secret = Secret::new(&Ones).reveal();
        for area in ["appuntamento", "iscrizione", "promessa", "richiamami"] {
            let page: PageKey = format!("/{area}/{secret}").parse().unwrap();
            assert_eq!(page.as_str(), format!("/{area}/{{secret}}"));
            assert!(page.is_secret());
            assert_eq!(page.subject(), None);
            assert_eq!(page.to_string().parse(), Ok(page));
        }
    }

    #[test]
    fn steps_of_forms_and_what_is_no_page_are_not_asked_about() {
        let secret = Secret::new(&Ones).reveal();
        for path in [
            "",
            "sportelli",
            "/prenota",
            "/prenota/quarto-oggiaro",
            "/enti/candidatura",
            "/eventi/festa/iscrizione",
            "/raccolte/zaino/dona",
            "/richiamami",
            "/appuntamento",
            "/appuntamento/nessuno",
            "/sportelli/",
            "/sportelli/Quarto",
            "/sportelli/%20",
            "/niente",
            &format!("/appuntamento/{secret}/annulla"),
        ] {
            assert_eq!(key(path), None, "{path}");
        }
    }

    #[test]
    fn what_a_page_is_about_is_told_by_its_address() {
        let about = |path: &str| {
            let key: PageKey = path.parse().unwrap();
            key.subject().map(|subject| format!("{subject:?}"))
        };
        assert_eq!(about("/sportelli/a").as_deref(), Some("Desk(\"a\")"));
        assert_eq!(about("/eventi/a").as_deref(), Some("Event(\"a\")"));
        for none in ["/", "/eventi", "/eventi/archivio", "/dati/2026", "/cerca"] {
            assert_eq!(about(none), None, "{none}");
        }
    }
}
