//! The message files of every locale that has any: whole, well formed, and the same in all.

use domain::locale::Locale;

use crate::catalogue::{Catalogue, is_for_staff};
use crate::checks;

/// Messages that are word for word the same in Italian and in the language named.
const ALIKE: &[(Locale, &[&str])] = &[
    (
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
    ),
    (
        Locale::Fil,
        &["fact-email", "layout-home", "layout-menu", "sms-phone"],
    ),
    (
        Locale::Es,
        &[
            "event-cost-free",
            "language-it",
            "language-ur",
            "mail-label-event",
            "no",
            "sign-up-event",
            "sign-up-gift-large",
            "sms-phone",
        ],
    ),
    (Locale::Ro, &["fact-email", "language-ur", "sms-phone"]),
    (Locale::Sq, &["desk-hours", "fact-hours", "language-ur"]),
    (
        Locale::Fr,
        &["fact-email", "layout-menu", "sign-up-gift-large"],
    ),
];

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

/// What Italian has for the readers of a language: staff read Italian or English, and nothing else is theirs.
fn italian_for(locale: Locale) -> Catalogue {
    match locale {
        Locale::It | Locale::En => Catalogue::of(Locale::It),
        _ => Catalogue::of_the_public(Locale::It),
    }
}

#[test]
fn every_language_of_the_product_has_the_files_of_italian() {
    let names = |locale| l10n::files(locale).iter().map(|(name, _)| *name);
    for locale in Locale::ALL {
        let staff = matches!(locale, Locale::It | Locale::En);
        let wanted = names(Locale::It).filter(|name| staff || !is_for_staff(name));
        assert_eq!(
            Vec::from_iter(names(locale)),
            Vec::from_iter(wanted),
            "{locale}"
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
fn every_number_up_to_1000_has_the_plural_of_cldr() {
    for locale in Locale::ALL {
        let plural = |n| l10n::Texts::of(locale).plural(n);
        assert_none(checks::other_plurals(locale, plural), locale);
    }
}

#[test]
fn every_locale_has_the_messages_and_variables_of_italian() {
    for (locale, catalogue) in present() {
        let italian = italian_for(locale);
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
