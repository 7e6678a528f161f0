//! The message files inside the binary.

use std::collections::BTreeSet;

use domain::locale::Locale;

/// The files of one locale, name and text.
type Files = &'static [(&'static str, &'static str)];

/// Directory name of every locale, whether a native speaker has read it, and its files, written by `build.rs`.
static LOCALES: &[(&str, bool, Files)] = include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// The message files of a locale, by name; none if nobody has begun to translate it. The pseudo-locale reads the
/// Italian ones.
pub fn files(locale: Locale) -> Files {
    let tag = match locale {
        Locale::Pseudo => Locale::It.tag(),
        real => real.tag(),
    };
    LOCALES
        .iter()
        .find(|(directory, _, _)| *directory == tag)
        .map_or(&[], |(_, _, files)| *files)
}

/// Whether a native speaker has read the messages of a locale: the pages of the others ask for help.
pub fn is_reviewed(locale: Locale) -> bool {
    let found = LOCALES
        .iter()
        .find(|(directory, _, _)| *directory == locale.tag());
    found.is_none_or(|(_, reviewed, _)| *reviewed)
}

/// Of the wanted locales those that have messages, in the order wanted and once each. Italian, the source, is never
/// missing: it comes first if nobody asked for it.
pub fn offered(wanted: &[Locale]) -> Vec<Locale> {
    let mut offered = Vec::new();
    if !wanted.contains(&Locale::It) {
        offered.push(Locale::It);
    }
    for locale in wanted {
        if !offered.contains(locale) && !files(*locale).is_empty() {
            offered.push(*locale);
        }
    }
    offered
}

/// The ids of a locale's messages, as its files have them. For checks; pages look messages up.
pub fn message_ids(locale: Locale) -> BTreeSet<&'static str> {
    files(locale)
        .iter()
        .flat_map(|(_, text)| text.lines())
        .filter_map(|line| {
            let (id, _) = line.split_once('=')?;
            let id = id.trim_end();
            let begins = id.starts_with(|c: char| c.is_ascii_alphabetic());
            (begins
                && id
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || "-_".contains(c)))
            .then_some(id)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_only_its_makers_have_read_is_known() {
        let read: Vec<_> = Locale::ALL
            .into_iter()
            .filter(|l| is_reviewed(*l))
            .collect();
        assert_eq!(
            read,
            [Locale::It],
            "the source needs no reader; no glossary says `reviewed = true` yet"
        );
        assert!(is_reviewed(Locale::Pseudo));
    }

    #[test]
    fn italian_is_always_offered_and_nothing_twice() {
        assert_eq!(offered(&[]), [Locale::It]);
        assert_eq!(offered(&[Locale::En, Locale::En]), [Locale::It, Locale::En]);
        assert_eq!(
            offered(&[Locale::En, Locale::It, Locale::Pseudo]),
            [Locale::En, Locale::It, Locale::Pseudo]
        );
    }
}
