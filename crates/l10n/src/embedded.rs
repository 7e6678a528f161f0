//! The message files inside the binary.

use std::collections::BTreeSet;

use domain::locale::Locale;

/// The files of one locale, name and text.
type Files = &'static [(&'static str, &'static str)];

/// Directory name and files of every locale, written by `build.rs`.
static LOCALES: &[(&str, Files)] = include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// The message files of a locale, by name; none if nobody has begun to translate it. The pseudo-locale reads the
/// Italian ones.
pub fn files(locale: Locale) -> Files {
    let tag = match locale {
        Locale::Pseudo => Locale::It.tag(),
        real => real.tag(),
    };
    LOCALES
        .iter()
        .find(|(directory, _)| *directory == tag)
        .map_or(&[], |(_, files)| *files)
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
    fn italian_is_always_offered_and_nothing_twice() {
        assert_eq!(offered(&[]), [Locale::It]);
        assert_eq!(offered(&[Locale::En, Locale::En]), [Locale::It, Locale::En]);
        assert_eq!(
            offered(&[Locale::En, Locale::It, Locale::Pseudo]),
            [Locale::En, Locale::It, Locale::Pseudo]
        );
    }
}
