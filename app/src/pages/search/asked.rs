//! What the address of a search asks for.

use domain::publishing::CardKind;
use domain::text::{Line, TextError};

use super::KINDS;
use crate::components::search_form::LONGEST;
use crate::error::PageError;
use crate::forms::raw::RawForm;

/// A search.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// What was typed.
    pub typed: String,
    /// All of one kind, and not the first of each.
    pub kind: Option<CardKind>,
    /// Which page of them, from 1 on.
    pub page: u32,
}

impl Asked {
    /// Reads a query.
    ///
    /// # Errors
    /// What was typed is no text, or there is no such kind or page.
    pub fn read(query: &RawForm) -> Result<Self, PageError> {
        let kind = match query.get("che") {
            "" => None,
            word => Some(kind_of(word).ok_or(PageError::NotFound)?),
        };
        let page = match (kind, query.get("pagina")) {
            (_, "") => 1,
            (None, _) => return Err(PageError::NotFound),
            (Some(_), typed) => {
                let page = typed.parse().ok().filter(|page| *page > 0);
                page.ok_or(PageError::NotFound)?
            }
        };
        Ok(Self {
            typed: typed(query.get("q"))?,
            kind,
            page,
        })
    }

    /// The address of the same search for a kind, below the locale.
    pub fn path(&self, kind: Option<CardKind>, page: u32) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        query.append_pair("q", &self.typed);
        if let Some(kind) = kind {
            query.append_pair("che", word_of(kind));
        }
        if page > 1 {
            query.append_pair("pagina", &page.to_string());
        }
        format!("/cerca?{}", query.finish())
    }
}

/// As addresses call it.
fn word_of(kind: CardKind) -> &'static str {
    match kind {
        CardKind::Desk => "sportelli",
        CardKind::Organisation => "enti",
        CardKind::Event => "eventi",
        CardKind::Drive => "raccolte",
    }
}

fn kind_of(word: &str) -> Option<CardKind> {
    KINDS.into_iter().find(|kind| word_of(*kind) == word)
}

/// What was typed, on one line and no longer than the field takes.
fn typed(raw: &str) -> Result<String, PageError> {
    let short: String = raw.trim().chars().take(LONGEST).collect();
    match Line::parse(&short, LONGEST) {
        Ok(line) => Ok(line.as_str().to_owned()),
        Err(TextError::Empty) => Ok(String::new()),
        Err(TextError::TooLong(_) | TextError::Unreadable) => Err(PageError::BadForm),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forms::fixtures::sent;

    #[test]
    fn what_is_typed_is_one_line_that_fits_the_field() {
        assert_eq!(
            typed("  Quarto \n Oggiaro "),
            Ok("Quarto Oggiaro".to_owned())
        );
        assert_eq!(typed(" \t "), Ok(String::new()));
        assert_eq!(typed(&"x".repeat(10_000)).unwrap().len(), LONGEST);
        assert_eq!(typed("a\u{0}b"), Err(PageError::BadForm));
        assert_eq!(typed("a\u{FFFD}b"), Err(PageError::BadForm));
    }

    #[test]
    fn an_address_is_read_and_written_back() {
        for query in [
            "q=festa",
            "q=festa&che=eventi",
            "q=a+%26+b&che=enti&pagina=3",
        ] {
            let asked = Asked::read(&sent(query)).expect(query);
            assert_eq!(
                asked.path(asked.kind, asked.page),
                format!("/cerca?{query}")
            );
        }
        for unknown in ["che=feste", "pagina=0", "pagina=2", "che=enti&pagina=x"] {
            let query = format!("q=a&{unknown}");
            assert!(Asked::read(&sent(&query)).is_err(), "{query}");
        }
    }
}
