//! Files for translators: gettext's PO, one language a file. `polib` writes and reads them; here it is made sure before that every line
//! is one of PO, because it takes that for granted, and because whoever sends a file wants to know which line is wrong.

use std::collections::HashMap;
use std::io::BufWriter;

use domain::locale::Locale;
use domain::publishing::{CardKind, TextField};
use polib::catalog::Catalog;
use polib::message::{Message, MessageFlags};
use polib::metadata::CatalogMetadata;
use polib::po_file;
use uuid::Uuid;

/// The largest file, in bytes: ten times what a network of a hundred desks has to say in one language.
pub const FILE_MAX: usize = 2 * 1024 * 1024;
/// The longest line, in bytes: what is beyond is cut by the library.
const LINE_MAX: usize = 48 * 1024;
/// What stands before a text of an entry.
const KEYWORDS: [&str; 4] = ["msgctxt ", "msgid ", "msgid_plural ", "msgstr "];

/// Which text of which card an entry is about: `desk/0193…/about`. It stays the same as long as the card has the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Context {
    pub kind: CardKind,
    pub thing: Uuid,
    pub field: TextField,
}

impl Context {
    pub fn written(self) -> String {
        format!("{}/{}/{}", self.kind.word(), self.thing, self.field.name())
    }

    pub fn read(text: &str) -> Option<Self> {
        let mut parts = text.split('/');
        let context = Self {
            kind: CardKind::from_word(parts.next()?)?,
            thing: parts.next()?.parse().ok()?,
            field: TextField::from_name(parts.next()?)?,
        };
        parts.next().is_none().then_some(context)
    }
}

/// A text with its translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    /// The line on which it begins; 0 in a file that is written.
    pub line: usize,
    /// Which text it is: what a [`Context`] writes, or whatever else stands there.
    pub context: String,
    pub italian: String,
    /// Empty: not translated.
    pub translation: String,
    /// Somebody has yet to look at it.
    pub fuzzy: bool,
    /// For the translator.
    pub notes: Vec<String>,
    /// Where it is edited on the site.
    pub place: String,
}

/// Why a file is none of ours.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FileFault {
    /// It is larger than [`FILE_MAX`].
    #[error("the file is too large")]
    TooLarge,
    /// There is nothing in it.
    #[error("the file is empty")]
    Empty,
    /// It is an archive, which holds files.
    #[error("the file is an archive")]
    Archive,
    /// It is no text in UTF-8.
    #[error("the file is not in UTF-8")]
    NotText,
    /// This line is none of PO.
    #[error("line {0} is none of PO")]
    Line(usize),
    /// On this line begins an entry about a text that another entry is about.
    #[error("line {0} is about a text that another line is about")]
    Twice(usize),
    /// It has no header that says which language it is in.
    #[error("the file has no header")]
    NoHeader,
    /// It is in another language, which it calls so.
    #[error("the file is in {0}")]
    Language(String),
}

/// Writes a file. `notes` stand above everything else.
pub(super) fn write(locale: Locale, at: &str, notes: Vec<String>, entries: &[Entry]) -> String {
    let mut metadata = CatalogMetadata::new();
    "Vicino".clone_into(&mut metadata.project_id_version);
    at.clone_into(&mut metadata.pot_creation_date);
    at.clone_into(&mut metadata.po_revision_date);
    "1.0".clone_into(&mut metadata.mime_version);
    "text/plain; charset=UTF-8".clone_into(&mut metadata.content_type);
    "8bit".clone_into(&mut metadata.content_transfer_encoding);
    metadata.language = gettext_name(locale);
    let mut catalog = Catalog::new(metadata);
    catalog.preheader = notes;
    for entry in entries {
        let mut flags = MessageFlags::new();
        if entry.fuzzy {
            flags.add_flag("fuzzy");
        }
        let message = Message::build_singular()
            .with_msgctxt(entry.context.clone())
            .with_msgid(entry.italian.clone())
            .with_msgstr(entry.translation.clone())
            .with_flags(flags)
            .with_extracted_comments(entry.notes.join("\n"))
            .with_source(entry.place.clone())
            .done();
        catalog.append_or_update(message);
    }
    let mut writer = BufWriter::new(Vec::new());
    // Memory takes every byte.
    let written = po_file::write(&catalog, &mut writer);
    debug_assert!(written.is_ok(), "memory takes every byte");
    let file = writer.into_inner().unwrap_or_default();
    String::from_utf8_lossy(&file).into_owned()
}

/// The text of what was sent.
pub(super) fn text_of(file: Vec<u8>) -> Result<String, FileFault> {
    if file.len() > FILE_MAX {
        return Err(FileFault::TooLarge);
    }
    // ZIP, gzip, bzip2, xz, 7z.
    let archives: [&[u8]; 5] = [b"PK", &[0x1f, 0x8b], b"BZh", b"\xfd7zXZ", b"7z\xbc\xaf"];
    if archives.iter().any(|mark| file.starts_with(mark)) {
        return Err(FileFault::Archive);
    }
    let text = String::from_utf8(file).map_err(|_| FileFault::NotText)?;
    let text = text.trim_start_matches('\u{feff}');
    if text.trim().is_empty() {
        return Err(FileFault::Empty);
    }
    // The line breaks of every system; a form that is sent again has those of forms.
    Ok(text.replace("\r\n", "\n").replace('\r', "\n"))
}

/// Reads a file in a language. Plural forms, which ours have none of, and entries that were set aside (`#~`) are left out.
pub(super) fn read(text: &str, locale: Locale) -> Result<Vec<Entry>, FileFault> {
    let (lines, clean) = sound(text)?;
    let catalog = po_file::parse_from_reader(clean.as_bytes());
    // Its lines are those of PO: what is left is a header that says nothing, or an escape that is none.
    let catalog = catalog.map_err(|_| FileFault::NoHeader)?;
    let language = &catalog.metadata.language;
    if language.is_empty() {
        return Err(FileFault::NoHeader);
    }
    if language.replace('_', "-").parse() != Ok(locale) && *language != gettext_name(locale) {
        return Err(FileFault::Language(language.clone()));
    }
    let read = catalog.messages().filter_map(|message| {
        let context = message.msgctxt().unwrap_or_default().to_owned();
        Some(Entry {
            line: lines.get(&context).copied().unwrap_or_default(),
            italian: message.msgid().to_owned(),
            translation: message.msgstr().ok()?.to_owned(),
            fuzzy: message.is_fuzzy(),
            notes: Vec::new(),
            place: String::new(),
            context,
        })
    });
    Ok(read.collect())
}

/// Makes sure that every line is one of PO. Tells on which line each context first stands, and gives the text without what programs
/// wrote for themselves.
fn sound(text: &str) -> Result<(HashMap<String, usize>, String), FileFault> {
    let mut lines = HashMap::new();
    let mut clean = String::with_capacity(text.len());
    let mut begun = false;
    for (number, line) in (1..).zip(text.lines()) {
        let line = line.trim_end();
        let fault = || FileFault::Line(number);
        if line.len() > LINE_MAX {
            return Err(fault());
        }
        if line.is_empty() {
            begun = false;
        } else if line.starts_with('#') {
            // Comments are for people, but for the flags.
            if !line.starts_with("#,") {
                continue;
            }
        } else {
            let keyword = KEYWORDS.iter().find(|word| line.starts_with(**word));
            let plural = line.strip_prefix("msgstr[").and_then(|rest| {
                let (index, quoted) = rest.split_once("] ")?;
                matches!(index.as_bytes(), [b'0'..=b'9']).then_some(quoted)
            });
            let quoted = match (keyword, plural) {
                (Some(word), _) => &line[word.len()..],
                (None, Some(quoted)) => quoted,
                // A text that goes on.
                (None, None) if begun => line,
                (None, None) => return Err(fault()),
            };
            let inner = inside(quoted).ok_or_else(fault)?;
            // Programs write rules of plurals that say nothing yet; nothing of ours has plurals.
            if lines.is_empty() && inner.starts_with("Plural-Forms:") {
                continue;
            }
            let begins = keyword == Some(&"msgctxt ");
            if begins && lines.insert(inner.to_owned(), number).is_some() {
                return Err(FileFault::Twice(number));
            }
            begun = true;
        }
        clean.push_str(line);
        clean.push('\n');
    }
    Ok((lines, clean))
}

/// What stands between the quotes; `None`: they are not where they must be, or something in between is escaped as nothing is.
fn inside(quoted: &str) -> Option<&str> {
    let inner = quoted.strip_prefix('"')?.strip_suffix('"')?;
    let mut letters = inner.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '"' => return None,
            '\\' if !matches!(letters.next(), Some('\\' | 'n' | 'r' | 't' | '"')) => return None,
            _ => (),
        }
    }
    Some(inner)
}

/// What gettext calls a language: `zh_Hans`.
fn gettext_name(locale: Locale) -> String {
    locale.tag().replace('-', "_")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn entry(translation: &str, fuzzy: bool) -> Entry {
        Entry {
            line: 0,
            context: "desk/00000000-0000-0000-0000-000000000001/about".to_owned(),
            italian: "Dice \"ciao\".\n\nUna riga \\ con\ttutto.".to_owned(),
            translation: translation.to_owned(),
            fuzzy,
            notes: vec!["Sportello – Che cosa si fa".to_owned()],
            place: "https://example.org/x".to_owned(),
        }
    }

    fn written(entries: &[Entry]) -> String {
        let notes = vec!["Testi.".to_owned()];
        write(Locale::ZhHans, "2026-11-26 10:00+0100", notes, entries)
    }

    #[test]
    fn what_is_written_is_read_back() {
        for before in [
            entry("你好。\n\n一行", false),
            entry("x", true),
            entry("", false),
        ] {
            let file = written(std::slice::from_ref(&before));
            assert!(file.contains("\"Language: zh_Hans\\n\""), "{file}");
            let after = read(&text_of(file.into_bytes()).unwrap(), Locale::ZhHans).unwrap();
            let notes = Vec::new();
            let place = String::new();
            let line = after[0].line;
            assert!(line > 10, "{line}");
            assert_eq!(
                after,
                [Entry {
                    line,
                    notes,
                    place,
                    ..before
                }]
            );
        }
    }

    #[test]
    fn a_context_is_read_as_it_was_written() {
        let context = Context {
            kind: CardKind::Event,
            thing: Uuid::from_u128(7),
            field: TextField::Stage(2),
        };
        assert_eq!(Context::read(&context.written()), Some(context));
        for other in ["", "event", "event/x/about", "event/7/title/more", "button"] {
            assert_eq!(Context::read(other), None, "{other}");
        }
    }

    #[test]
    fn what_is_no_such_file_is_told() {
        let read = |file: &[u8]| read(&text_of(file.to_vec())?, Locale::Ar);
        let header = "msgid \"\"\nmsgstr \"Language: ar\\n\"\n\n";
        for (file, fault) in [
            (" \n".as_bytes(), FileFault::Empty),
            (b"PK\x03\x04rest", FileFault::Archive),
            (b"\x1f\x8b\x08", FileFault::Archive),
            (b"msgid \"\xff\"", FileFault::NotText),
            (b"name;text\n", FileFault::Line(1)),
            (b"msgid \"\"\nmsgstr \"", FileFault::Line(2)),
            (b"msgid \"\"\nmsgstr \"\\", FileFault::Line(2)),
            (b"\"goes on\"", FileFault::Line(1)),
            (b"msgid \"a\"\nmsgstr \"b\"", FileFault::NoHeader),
            (b"msgid \"\"\nmsgstr \"X: y\\n\"", FileFault::NoHeader),
            (
                b"msgid \"\"\nmsgstr \"Language: fr\\n\"",
                FileFault::Language("fr".to_owned()),
            ),
        ] {
            assert_eq!(read(file), Err(fault), "{}", String::from_utf8_lossy(file));
        }
        let broken = format!("{header}msgid \"a\"\nmsgstr \"b\\q\"\n");
        assert_eq!(read(broken.as_bytes()), Err(FileFault::Line(5)));
        let large = vec![b' '; FILE_MAX + 1];
        assert_eq!(read(&large), Err(FileFault::TooLarge));
        assert_eq!(read(header.as_bytes()), Ok(Vec::new()));
    }

    #[test]
    fn a_text_stands_in_a_file_once() {
        let once = written(&[entry("x", false)]);
        let twice = format!("{once}\n{}", &once[once.find("msgctxt").unwrap()..]);
        assert!(matches!(read(&twice, Locale::ZhHans), Err(FileFault::Twice(line)) if line > 10));
    }

    #[test]
    fn what_programs_add_does_not_matter() {
        let file = "\u{feff}# Ana\r\nmsgid \"\"\r\nmsgstr \"\"\r\n\"Language: pt\\n\"\r\n\"Plural-Forms: nplurals=INTEGER; plural=EXPRESSION;\\n\"\r\n\r\n\
            #| msgid \"prima\"\r\n#, fuzzy, no-wrap\r\nmsgctxt \"a\"\r\nmsgid \"b\"\r\nmsgstr \"c\"\r\n\r\n\
            msgid \"uno\"\r\nmsgid_plural \"molti\"\r\nmsgstr[0] \"x\"\r\nmsgstr[1] \"y\"\r\n\r\n#~ msgid \"gone\"\r\n#~ msgstr \"z\"\r\n";
        let text = text_of(file.replace("pt", "es").into_bytes()).unwrap();
        let found = read(&text, Locale::Es).unwrap();
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].fuzzy && found[0].line == 9, "{found:?}");
    }

    proptest! {
        #[test]
        fn no_file_breaks_the_reading(file in "(msg(id|str|ctxt|id_plural|str\\[[0-9a]\\]) ?|#[,~| ]?|\"|\\\\|\n|\\PC|: |Plural-Forms|fuzzy|Language: ar){0,60}") {
            let whole = format!("msgid \"\"\nmsgstr \"Language: ar\\n\"\n\n{file}");
            for text in [file, whole] {
                if let Ok(text) = text_of(text.into_bytes()) {
                    let _ = read(&text, Locale::Ar);
                }
            }
        }

        #[test]
        fn any_text_survives(italian in "[\\PC\n\t]{1,200}", translation in "[\\PC\n\t]{0,200}") {
            let before = Entry { italian, translation, ..entry("", false) };
            let file = written(std::slice::from_ref(&before));
            let after = read(&text_of(file.into_bytes()).unwrap(), Locale::ZhHans).unwrap();
            prop_assert_eq!(&after[0].italian, &before.italian);
            prop_assert_eq!(&after[0].translation, &before.translation);
        }
    }
}
