//! Texts as a file for a translator.

use domain::locale::Locale;
use domain::publishing::{CardKind, TextField, Translated};
use domain::staff::account::Staff;
use uuid::Uuid;

use super::po::{self, Context, Entry};
use super::side_by_side::Side;
use crate::Services;
use crate::error::Failure;
use crate::staff::publish::Listed;

/// Which texts go into the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Export {
    /// All of them, with the translations there are.
    All,
    /// Those that are missing or outdated.
    Behind,
}

/// What is said to the translator beside the texts, in the words of whoever takes the file away.
pub struct ExportNotes<'a> {
    /// Above everything: what the file is, how lines and marks are kept. One line each.
    pub head: Vec<String>,
    /// What a text is called.
    pub label: &'a (dyn Fn(CardKind, TextField) -> String + Send + Sync),
    /// What stands before the Italian that an outdated translation was made from.
    pub before: String,
    /// Said of a text in Markdown.
    pub markdown: String,
    /// Where a card is translated on the site.
    pub place: &'a (dyn Fn(Uuid) -> String + Send + Sync),
}

impl Services {
    /// The texts that somebody may write, with their translations into a language, as a PO file; what is read most comes first.
    ///
    /// # Errors
    /// The database is away.
    pub async fn export_translations(
        &self,
        staff: &Staff,
        locale: Locale,
        which: Export,
        notes: ExportNotes<'_>,
    ) -> Result<String, Failure> {
        let translations = self.translations(staff).await?;
        let mut entries = Vec::new();
        let listed: Vec<&Listed> = match which {
            Export::All => translations.cards().iter().collect(),
            Export::Behind => {
                let todo = translations.to_do(locale);
                todo.into_iter().map(|todo| todo.listed).collect()
            }
        };
        for listed in listed {
            for side in self.sides_of(listed, locale).await? {
                let behind = side.state != Translated::UpToDate;
                if behind || which == Export::All {
                    entries.push(entry(listed, &side, locale, &notes));
                }
            }
        }
        let now = self.now().to_zoned(self.zone().clone());
        let at = now.strftime("%Y-%m-%d %H:%M%z").to_string();
        Ok(po::write(locale, &at, notes.head, &entries))
    }

    /// The texts of a card; older versions are read only where an outdated translation asks what the Italian said.
    async fn sides_of(&self, listed: &Listed, locale: Locale) -> Result<Vec<Side>, Failure> {
        let sides = Side::of(std::slice::from_ref(&listed.latest), locale);
        if sides.iter().all(|side| side.state != Translated::Outdated) {
            return Ok(sides);
        }
        let mut session = self.store().reader().await?;
        let thing = listed.publication.thing;
        let versions = store::publication::revisions(&mut session, thing).await?;
        Ok(Side::of(&versions, locale))
    }
}

fn entry(listed: &Listed, side: &Side, locale: Locale, notes: &ExportNotes<'_>) -> Entry {
    let card = &listed.latest.card;
    let (kind, thing, field) = (card.kind(), listed.publication.thing, side.field);
    let context = Context { kind, thing, field };
    let translation = card.text(field).and_then(|text| text.get(locale));
    let mut said = vec![format!("{} – {}", card.name(), (notes.label)(kind, field))];
    said.extend(field.is_markdown().then(|| notes.markdown.clone()));
    if let Some(before) = &side.before {
        said.extend(
            before
                .lines()
                .map(|line| format!("{} {line}", notes.before)),
        );
    }
    Entry {
        line: 0,
        context: context.written(),
        italian: side.italian.clone(),
        translation: translation.unwrap_or_default().trim().to_owned(),
        fuzzy: side.state == Translated::Outdated,
        notes: said,
        place: (notes.place)(thing),
    }
}
