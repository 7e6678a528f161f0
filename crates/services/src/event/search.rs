//! Search everything that the public can find.

use domain::locale::Locale;
use domain::publishing::CardKind;
use store::history::Part;
use store::search::{Found, Hit};

use crate::Services;
use crate::error::Failure;

/// How many things stand on a page of what was found.
pub const SEARCH_PER_PAGE: u32 = 20;

/// A page of what was found: see [`Found`].
pub type SearchPage = Found;

/// Something that was found: see [`Hit`].
pub type SearchHit = Hit;

impl Services {
    /// What some words mean for a reader of `locale`, in Italian and in their language, also with a slip; pages from 1 on. Territories are
    /// found by `Directory::search`, which knows the names people use.
    ///
    /// # Errors
    /// The database is away.
    pub async fn search(
        &self,
        typed: &str,
        locale: Locale,
        kind: Option<CardKind>,
        page: u32,
    ) -> Result<SearchPage, Failure> {
        let part = Part {
            skip: page.saturating_sub(1).saturating_mul(SEARCH_PER_PAGE),
            most: SEARCH_PER_PAGE,
        };
        let mut session = self.store().reader().await?;
        let typed = cut(typed);
        Ok(store::search::find(&mut session, typed, locale, kind, self.today(), part).await?)
    }

    /// The same, the first page of every kind.
    ///
    /// # Errors
    /// The database is away.
    pub async fn search_each(
        &self,
        typed: &str,
        locale: Locale,
    ) -> Result<Vec<(CardKind, SearchPage)>, Failure> {
        let mut session = self.store().reader().await?;
        let (typed, most) = (cut(typed), SEARCH_PER_PAGE);
        Ok(store::search::find_each(&mut session, typed, locale, self.today(), most).await?)
    }
}

/// Nobody types as much; what is cut off says nothing.
fn cut(typed: &str) -> &str {
    typed
        .char_indices()
        .nth(200)
        .map_or(typed, |(end, _)| &typed[..end])
}
