//! What CLDR knows of a language, as the pages see it.

use domain::locale::Locale;
use jiff::civil::{Weekday, date, time};
use l10n::Texts;

fn every_locale() -> impl Iterator<Item = Locale> {
    Locale::ALL.into_iter().chain([Locale::Pseudo])
}

#[test]
fn italian_dates_read_as_people_say_them() {
    let it = Texts::of(Locale::It);
    let day = date(2027, 1, 14);
    assert_eq!(it.date_full(day), "giovedì 14 gennaio 2027");
    assert_eq!(it.date_long(day), "14 gennaio 2027");
    assert_eq!(it.date_day(day), "giovedì 14 gennaio");
    assert_eq!(it.month_year(day), "gennaio 2027");
    assert_eq!(it.weekday(Weekday::Wednesday), "mercoledì");
    assert_eq!(
        it.date_time(day.at(10, 0, 0, 0)),
        "giovedì 14 gennaio 2027, ore 10:00"
    );
    assert_eq!(
        it.day_time(day.at(9, 5, 0, 0)),
        "giovedì 14 gennaio, ore 09:05"
    );
    assert_eq!(
        it.time_range(time(10, 0, 0, 0), time(13, 0, 0, 0)),
        "10:00–13:00"
    );
}

#[test]
fn dates_are_in_the_reader_s_language() {
    let day = date(2027, 1, 14);
    let of = |locale| Texts::of(locale).date_full(day);
    assert_eq!(of(Locale::En), "Thursday, 14 January 2027");
    assert_eq!(of(Locale::Ar), "الخميس، 14 يناير 2027");
    assert_eq!(of(Locale::ZhHans), "2027年1月14日星期四");
    assert_eq!(of(Locale::Uk), "четвер, 14 січня 2027\u{202f}р.");
    assert_eq!(of(Locale::Pseudo), of(Locale::Ar));
}

#[test]
fn digits_are_western_and_hours_twenty_four_in_every_locale() {
    let evening = date(2027, 11, 30).at(18, 45, 0, 0);
    for locale in every_locale() {
        let texts = Texts::of(locale);
        assert_eq!(texts.time(evening.time()), "18:45", "{locale}");
        assert_eq!(texts.time(time(0, 5, 0, 0)), "00:05", "{locale}");
        let shown = [
            texts.date_time(evening),
            texts.day_time(evening),
            texts.date_long(evening.date()),
            texts.month_year(evening.date()),
            texts.number(1_234_567),
        ];
        for text in shown {
            let strange = text.chars().find(|c| c.is_numeric() && !c.is_ascii());
            assert_eq!(strange, None, "{locale}: {text}");
        }
    }
}

#[test]
fn no_locale_has_a_calendar_of_its_own() {
    for locale in every_locale() {
        let text = Texts::of(locale).date_full(date(2027, 1, 14));
        assert!(
            text.contains("2027") && text.contains("14"),
            "{locale}: {text}"
        );
    }
}

#[test]
fn lists_and_numbers_follow_the_language() {
    let it = Texts::of(Locale::It);
    assert_eq!(
        it.list_and(&["italiano", "arabo", "bengalese"]),
        "italiano, arabo e bengalese"
    );
    assert_eq!(it.list_or(&["arabo", "inglese"]), "arabo o inglese");
    assert_eq!(it.tenths(42), "4,2");
    assert_eq!(it.number(12_345), "12.345");
    assert_eq!(
        Texts::of(Locale::En).list_and(&["a", "b", "c"]),
        "a, b and c"
    );
    assert_eq!(Texts::of(Locale::En).number(12_345), "12,345");
}

#[test]
fn every_language_has_a_name_in_italian_and_in_english() {
    assert_eq!(Texts::of(Locale::It).language_name(Locale::Ar), "arabo");
    assert_eq!(
        Texts::of(Locale::En).language_name(Locale::ZhHans),
        "Chinese"
    );
    for language in Locale::ALL {
        for reader in [Locale::It, Locale::En] {
            let name = Texts::of(reader).language_name(language);
            assert!(!name.starts_with("language-"), "{reader}: {name}");
        }
    }
}

/// Fluent's own rules are wrong for Arabic and Romanian above 100.
#[test]
fn plural_categories_are_right_above_100() {
    let of = |locale, n| Texts::of(locale).plural(n);
    let arabic = [0, 1, 2, 3, 11, 100, 101, 102, 103, 111, 200].map(|n| of(Locale::Ar, n));
    assert_eq!(
        arabic,
        [
            "zero", "one", "two", "few", "many", "other", "other", "other", "few", "many", "other"
        ]
    );
    let romanian = [0, 1, 2, 19, 20, 100, 101, 119, 120, 200].map(|n| of(Locale::Ro, n));
    assert_eq!(
        romanian,
        [
            "few", "one", "few", "few", "other", "other", "few", "few", "other", "other"
        ]
    );
}

#[test]
fn formatters_are_shared_by_threads() {
    fn shared<T: Send + Sync + 'static>(_: &'static T) {}
    shared(Texts::of(Locale::It));
}
