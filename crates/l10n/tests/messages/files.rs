//! The message files of every locale that has any: whole, well formed, and the same in all.

use domain::locale::Locale;

use crate::catalogue::Catalogue;
use crate::checks;

/// Messages that are word for word the same in Italian and in the language named.
const ALIKE: &[(Locale, &[&str])] = &[(
    Locale::En,
    &[
        "fact-email",
        "layout-home",
        "layout-menu",
        "no",
        "sms-phone",
        "staff-history-value-false",
        "staff-password",
    ],
)];

/// The locales that somebody has begun: those with a directory.
fn present() -> impl Iterator<Item = (Locale, Catalogue)> {
    Locale::ALL
        .into_iter()
        .filter(|locale| !l10n::files(*locale).is_empty())
        .map(|locale| (locale, Catalogue::of(locale)))
}

fn assert_none(faults: Vec<String>, locale: Locale) {
    assert!(
        faults.is_empty(),
        "locales/{locale}:\n  {}",
        faults.join("\n  ")
    );
}

#[test]
fn italian_and_english_are_there_in_five_files_each() {
    for locale in [Locale::It, Locale::En] {
        let names: Vec<_> = l10n::files(locale).iter().map(|(name, _)| *name).collect();
        let wanted = [
            "booking.ftl",
            "common.ftl",
            "errors.ftl",
            "mail.ftl",
            "public.ftl",
        ];
        assert!(
            wanted.iter().all(|w| names.contains(w)),
            "{locale}: {names:?}"
        );
    }
}

#[test]
fn every_file_is_well_formed_and_selects_on_what_cldr_says() {
    for (locale, catalogue) in present() {
        assert_none(checks::of_its_own(&catalogue, locale), locale);
    }
}

#[test]
fn every_locale_has_the_messages_and_variables_of_italian() {
    let italian = Catalogue::of(Locale::It);
    for (locale, catalogue) in present() {
        assert_none(checks::beside_italian(&italian, &catalogue, locale), locale);
    }
}

#[test]
fn nothing_is_left_in_italian() {
    let italian = Catalogue::of(Locale::It);
    for (locale, catalogue) in present().filter(|(locale, _)| *locale != Locale::It) {
        let alike = ALIKE.iter().find(|(l, _)| *l == locale);
        let alike = alike.map_or(&[][..], |(_, ids)| ids);
        assert_none(checks::left_in_italian(&italian, &catalogue, alike), locale);
    }
}

#[test]
fn ids_are_read_alike_by_the_library_and_by_the_parser() {
    for (locale, catalogue) in present() {
        let ids: Vec<_> = catalogue
            .ids()
            .into_iter()
            .filter(|id| !id.contains('.'))
            .collect();
        assert_eq!(ids, Vec::from_iter(l10n::message_ids(locale)), "{locale}");
    }
}

/// 3GPP TS 23.038: one other letter more than halves what a text message holds.
#[test]
fn text_messages_in_latin_languages_keep_to_the_plain_alphabet() {
    for locale in [Locale::It, Locale::En] {
        let catalogue = Catalogue::of(locale);
        for (id, text) in catalogue
            .texts
            .iter()
            .filter(|(id, _)| id.starts_with("sms-"))
        {
            let odd = text
                .words
                .chars()
                .find(|c| !c.is_ascii() && !"èéùìòà£".contains(*c));
            assert_eq!(odd, None, "{locale} {id}");
        }
    }
}
