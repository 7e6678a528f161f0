//! What a translator's file would change: every entry is held against what stands on the site now, and nothing is written.

use std::collections::HashMap;

use data_encoding::HEXLOWER;
use domain::locale::Locale;
use domain::publishing::{CardKind, TextField, Translated};
use domain::staff::account::Staff;
use domain::text::TextError;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::po::{self, Context, Entry, FileFault};
use crate::Services;
use crate::error::Failure;
use crate::staff::publish::Listed;

/// What becomes of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Made {
    /// It is written for the first time.
    New,
    /// It is written anew.
    Rewritten,
    /// It stays as it is, and counts as read over.
    Confirmed,
    /// It is written, from an Italian that has changed since the file was made: it stays to be read over.
    FromOlder,
}

impl Made {
    /// The word in message ids.
    pub fn word(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Rewritten => "rewritten",
            Self::Confirmed => "confirmed",
            Self::FromOlder => "older",
        }
    }
}

/// A text that the file changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The key of the card.
    pub thing: Uuid,
    /// What it is about.
    pub kind: CardKind,
    /// Its name.
    pub name: String,
    /// Which text.
    pub field: TextField,
    /// The Italian that was translated.
    pub italian: String,
    /// What the translation says now; empty: nothing.
    pub before: String,
    /// What it would say.
    pub after: String,
    /// What becomes of it.
    pub made: Made,
    /// The version of the card that this was held against.
    pub(super) version: u32,
}

/// Why an entry is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// There is no such text, or none that whoever brings the file may write.
    Unknown,
    /// The Italian has changed since, and its translation is right as it is.
    ItalianChanged,
    /// It is longer than so many characters.
    TooLong(usize),
    /// It has characters that nobody types.
    Unreadable,
    /// It has elements of HTML.
    Html,
}

impl Refused {
    /// The word in message ids.
    pub fn word(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::ItalianChanged => "italian",
            Self::TooLong(_) => "long",
            Self::Unreadable => "unreadable",
            Self::Html => "html",
        }
    }
}

/// An entry that is left out, with all that tells which one it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Doubt {
    /// The line on which it begins.
    pub line: usize,
    /// What the file calls it.
    pub context: String,
    /// The card and the text, if there is such a one.
    pub about: Option<(CardKind, String, TextField)>,
    /// Why.
    pub why: Refused,
}

/// What a file would change.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Import {
    /// What it changes, in its own order.
    pub changes: Vec<Change>,
    /// What is left out, in its own order.
    pub doubts: Vec<Doubt>,
    /// How many texts say already what the file says.
    pub same: usize,
    /// How many entries are not translated, or marked as not finished.
    pub unfinished: usize,
}

/// Why a file cannot be looked at.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// It is none of ours.
    #[error(transparent)]
    File(#[from] FileFault),
    /// Not the caller's fault.
    #[error(transparent)]
    Failure(#[from] Failure),
}

impl Import {
    /// Tells one set of changes from another: what somebody has seen is what they confirm.
    pub fn mark(&self) -> String {
        let mut digest = Sha256::new();
        for change in &self.changes {
            let Change {
                thing,
                field,
                made,
                version,
                ..
            } = change;
            let (field, made) = (field.name(), made.word());
            digest.update(format!(
                "{thing}/{field} {made} {version} {}\0",
                change.after.len()
            ));
            digest.update(&change.after);
        }
        HEXLOWER.encode(&digest.finalize()[..16])
    }

    /// A file of nothing but the changes.
    pub fn as_file(&self, locale: Locale) -> String {
        let entries = self.changes.iter().map(|change| Entry {
            line: 0,
            context: Context {
                kind: change.kind,
                thing: change.thing,
                field: change.field,
            }
            .written(),
            italian: change.italian.clone(),
            translation: change.after.clone(),
            fuzzy: false,
            notes: Vec::new(),
            place: String::new(),
        });
        po::write(locale, "", Vec::new(), &Vec::from_iter(entries))
    }
}

impl Services {
    /// What a file would change of the texts that somebody may write.
    ///
    /// # Errors
    /// It is no such file, or the database is away.
    pub async fn look_at_import(
        &self,
        staff: &Staff,
        locale: Locale,
        file: Vec<u8>,
    ) -> Result<Import, ImportError> {
        let entries = po::read(&po::text_of(file)?, locale)?;
        let cards = self.translations(staff).await?;
        let cards = cards.cards().iter();
        let cards: HashMap<Uuid, &Listed> = cards.map(|l| (l.publication.thing, l)).collect();
        let mut import = Import::default();
        for entry in entries {
            if entry.fuzzy || entry.translation.trim().is_empty() {
                import.unfinished += 1;
                continue;
            }
            match held(&cards, locale, &entry) {
                Ok(Some(change)) => import.changes.push(change),
                Ok(None) => import.same += 1,
                Err(doubt) => import.doubts.push(doubt),
            }
        }
        Ok(import)
    }
}

/// An entry, held against the card that it is about: what it changes, if anything.
fn held(
    cards: &HashMap<Uuid, &Listed>,
    locale: Locale,
    entry: &Entry,
) -> Result<Option<Change>, Doubt> {
    let mut doubt = Doubt {
        line: entry.line,
        context: entry.context.clone(),
        about: None,
        why: Refused::Unknown,
    };
    let found = Context::read(&entry.context).and_then(|context| {
        let listed = *cards.get(&context.thing)?;
        let card = &listed.latest.card;
        let text = card.text(context.field)?;
        (card.kind() == context.kind).then_some((context, listed, text))
    });
    let Some((Context { kind, thing, field }, listed, text)) = found else {
        return Err(doubt);
    };
    let name = listed.latest.card.name().to_owned();
    doubt.about = Some((kind, name.clone(), field));
    let mut refused = |why| {
        doubt.why = why;
        Err(doubt.clone())
    };
    let after = match field.parse(&entry.translation) {
        Ok(after) => after,
        Err(TextError::TooLong(most)) => return refused(Refused::TooLong(most)),
        Err(TextError::Unreadable | TextError::Empty) => return refused(Refused::Unreadable),
    };
    if has_elements(&after) {
        return refused(Refused::Html);
    }
    let kept = |text: &str| field.parse(text).unwrap_or_default();
    let italian = kept(text.get(Locale::It).unwrap_or_default());
    let before = kept(text.get(locale).unwrap_or_default());
    let state = listed.latest.sources.state(field, text, locale);
    let of_today = kept(&entry.italian) == italian;
    let made = match state {
        Translated::Nothing => return refused(Refused::ItalianChanged),
        Translated::UpToDate if before == after => return Ok(None),
        Translated::UpToDate if !of_today => return refused(Refused::ItalianChanged),
        Translated::Outdated if before == after && !of_today => return Ok(None),
        Translated::Outdated if before == after => Made::Confirmed,
        _ if !of_today && field.is_known_by_place() => return refused(Refused::ItalianChanged),
        _ if !of_today => Made::FromOlder,
        Translated::Missing => Made::New,
        Translated::UpToDate | Translated::Outdated => Made::Rewritten,
    };
    Ok(Some(Change {
        thing,
        kind,
        name,
        field,
        italian: kept(&entry.italian),
        before,
        after,
        made,
        version: listed.latest.number,
    }))
}

/// Whether a text has elements of HTML. Addresses in pointed brackets, as Markdown has them, are none.
fn has_elements(text: &str) -> bool {
    text.match_indices('<').any(|(at, _)| {
        let rest = &text[at + 1..];
        let rest = rest.strip_prefix('/').unwrap_or(rest);
        let name = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-');
        let (name, after) = rest.split_at(name.unwrap_or(rest.len()));
        let named = name.starts_with(|c: char| c.is_ascii_alphabetic());
        rest.starts_with("!--") || (named && after.starts_with([' ', '\n', '>', '/']))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_are_told_from_brackets() {
        for html in [
            "<b>x</b>",
            "a <br/> b",
            "</p>",
            "<script src=x>",
            "<!-- x -->",
            "<a\nhref=x>",
        ] {
            assert!(has_elements(html), "{html}");
        }
        for plain in [
            "",
            "3 < 4",
            "<3",
            "a<b",
            "<https://example.org>",
            "<ana@example.org>",
            "x -> y",
        ] {
            assert!(!has_elements(plain), "{plain}");
        }
    }
}
