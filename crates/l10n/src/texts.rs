//! The messages and formats of one language.

use std::fmt;
use std::sync::OnceLock;

use domain::locale::{Direction, Locale};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use jiff::civil::{Date, DateTime, Time, Weekday};

use crate::arg::Arg;
use crate::bidi::{isolate, runs_right_to_left, without_marks};
use crate::embedded::{files, message_ids};
use crate::formats::Formats;
use crate::pseudo;

/// The words of one language, and how it writes dates, times, numbers and lists.
pub struct Texts {
    locale: Locale,
    bundle: FluentBundle<FluentResource>,
    formats: Formats,
}

impl Texts {
    /// The texts of a language, read at the first call and kept.
    pub fn of(locale: Locale) -> &'static Self {
        static ALL: [OnceLock<Texts>; Locale::ALL.len() + 1] =
            [const { OnceLock::new() }; Locale::ALL.len() + 1];
        let place = Locale::ALL
            .iter()
            .position(|l| *l == locale)
            .unwrap_or(Locale::ALL.len());
        ALL[place].get_or_init(|| Self::read(locale, files(locale)))
    }

    fn read(locale: Locale, files: &[(&str, &str)]) -> Self {
        let language = locale.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // Left to right, only values that hold other scripts need marks: see `value`.
        bundle.set_use_isolating(locale.direction() == Direction::Rtl);
        if locale == Locale::Pseudo {
            bundle.set_transform(Some(pseudo::transform));
        }
        for (_, text) in files {
            // A file with a fault gives what can be read of it; tests/messages lets none through.
            let resource = match FluentResource::try_new((*text).to_owned()) {
                Ok(resource) => resource,
                Err((resource, _)) => resource,
            };
            bundle.add_resource(resource).ok();
        }
        Self {
            locale,
            bundle,
            formats: Formats::new(locale),
        }
    }

    /// The language.
    pub fn locale(&self) -> Locale {
        self.locale
    }

    /// The `lang` attribute.
    pub fn lang(&self) -> &'static str {
        self.locale.tag()
    }

    /// The `dir` attribute.
    pub fn dir(&self) -> &'static str {
        self.locale.direction().as_str()
    }

    /// Whether the language has a message of its own, not Italian's.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// A message without variables. What is not translated is Italian; what is in no file is the id.
    pub fn get(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// A message with variables, each kept apart by isolation marks where the directions of text and value differ.
    pub fn with(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.or_italian(|texts| texts.message(id, None, args))
            .unwrap_or_else(|| id.to_owned())
    }

    /// As [`Texts::get`], without isolation marks: for titles, mail subjects and calendar files.
    pub fn get_plain(&self, id: &str) -> String {
        without_marks(&self.get(id))
    }

    /// As [`Texts::with`], without isolation marks, not even those that came with a value: for titles, mail subjects and
    /// calendar files.
    pub fn with_plain(&self, id: &str, args: &[(&str, Arg)]) -> String {
        without_marks(&self.with(id, args))
    }

    /// Two sentences, one after the other: not every language has a space there.
    pub fn sentences(&self, first: &str, second: &str) -> String {
        let both = [("first", first.into()), ("second", second.into())];
        self.with("sentences-two", &both)
    }

    /// As [`Texts::sentences`], without isolation marks.
    pub fn sentences_plain(&self, first: &str, second: &str) -> String {
        without_marks(&self.sentences(first, second))
    }

    /// An attribute of a message: `.hint`, `.label`.
    pub fn attr(&self, id: &str, attribute: &str) -> String {
        self.or_italian(|texts| texts.message(id, Some(attribute), &[]))
            .unwrap_or_else(|| format!("{id}.{attribute}"))
    }

    fn or_italian(&self, find: impl Fn(&Self) -> Option<String>) -> Option<String> {
        find(self).or_else(|| match self.locale {
            Locale::It => None,
            _ => find(Self::of(Locale::It)),
        })
    }

    fn message(&self, id: &str, attribute: Option<&str>, args: &[(&str, Arg)]) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        let args = self.values(args);
        let mut faults = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, Some(&args), &mut faults);
        Some(text.into_owned())
    }

    fn values<'a>(&self, args: &'a [(&'a str, Arg<'a>)]) -> FluentArgs<'a> {
        let mut values = FluentArgs::with_capacity(args.len() + 1);
        for (name, arg) in args {
            match arg {
                Arg::Text(text) => values.set(*name, self.value(text)),
                Arg::Number(number) => {
                    values.set(*name, self.formats.number(*number));
                    values.set(format!("{name}-plural"), self.formats.plural(*number));
                }
            }
        }
        values
    }

    /// Fluent isolates every placeable or none. In a language written left to right, marks round "10:00" would be noise in
    /// every page: there only what is written right to left is isolated, and here.
    fn value<'a>(&self, text: &'a str) -> FluentValue<'a> {
        if self.locale.direction() == Direction::Ltr && runs_right_to_left(text) {
            FluentValue::from(isolate(text))
        } else {
            FluentValue::from(text)
        }
    }

    /// "giovedì 14 gennaio 2027".
    pub fn date_full(&self, date: Date) -> String {
        self.formats.year_month_day_weekday(date)
    }

    /// "14 gennaio 2027": for days that only count, as the one on which data are erased.
    pub fn date_long(&self, date: Date) -> String {
        self.formats.year_month_day(date)
    }

    /// "giovedì 14 gennaio", where the year goes without saying.
    pub fn date_day(&self, date: Date) -> String {
        self.formats.month_day_weekday(date)
    }

    /// "gennaio 2027".
    pub fn month_year(&self, date: Date) -> String {
        self.formats.year_month(date)
    }

    /// "giovedì".
    pub fn weekday(&self, weekday: Weekday) -> String {
        // Any week will do: this one begins on Monday, 4 January 2027.
        let day = 4 + weekday.to_monday_zero_offset();
        self.formats.weekday(jiff::civil::date(2027, 1, day))
    }

    /// "09:05", in 24 hours and western digits everywhere.
    pub fn time(&self, time: Time) -> String {
        self.formats.time(time)
    }

    /// "10:00–13:00".
    pub fn time_range(&self, from: Time, until: Time) -> String {
        let (from, until) = (self.time(from), self.time(until));
        self.with(
            "time-range",
            &[("from", from.into()), ("until", until.into())],
        )
    }

    /// "giovedì 14 gennaio 2027, ore 10:00".
    pub fn date_time(&self, at: DateTime) -> String {
        self.day_and_time(self.date_full(at.date()), at.time())
    }

    /// "giovedì 14 gennaio, ore 10:00".
    pub fn day_time(&self, at: DateTime) -> String {
        self.day_and_time(self.date_day(at.date()), at.time())
    }

    fn day_and_time(&self, date: String, time: Time) -> String {
        // Date and time are in the direction of the language: marks between them would do nothing.
        let time = self.time(time);
        self.with_plain("date-time", &[("date", date.into()), ("time", time.into())])
    }

    /// "1.234": a number as the language groups it, in western digits.
    pub fn number(&self, number: i64) -> String {
        self.formats.number(number)
    }

    /// A number of tenths, as a decimal: 42 is "4,2".
    pub fn tenths(&self, tenths: i64) -> String {
        self.formats.tenths(tenths)
    }

    /// The CLDR plural category of a count: `one`, `few`…
    pub fn plural(&self, number: i64) -> &'static str {
        self.formats.plural(number)
    }

    /// "italiano, arabo e francese".
    pub fn list_and(&self, items: &[impl AsRef<str>]) -> String {
        self.formats.and(items)
    }

    /// "di persona, per telefono o in video".
    pub fn list_or(&self, items: &[impl AsRef<str>]) -> String {
        self.formats.or(items)
    }

    /// The name of a language in this one: "arabo".
    pub fn language_name(&self, language: Locale) -> String {
        match language {
            Locale::Pseudo => language.own_name().to_owned(),
            // l10n: language-*
            real => self.get(&format!("language-{}", real.tag().to_ascii_lowercase())),
        }
    }

    /// The text between isolation marks: see [`isolate`].
    pub fn isolate(&self, text: &str) -> String {
        isolate(text)
    }

    /// The ids of the language's own messages.
    pub fn ids(&self) -> std::collections::BTreeSet<&'static str> {
        message_ids(self.locale)
    }
}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Texts").field(&self.locale).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(locale: Locale, source: &str) -> Texts {
        Texts::read(locale, &[("test.ftl", source)])
    }

    #[test]
    fn a_message_counts_as_its_language_does() {
        let every = "[zero] 0\n [one] 1\n [two] 2\n [few] few\n [many] many\n *[other] other";
        let source = format!("a-slots = {{ $n-plural ->\n {every}\n }}");
        let arabic = texts(Locale::Ar, &source);
        let said =
            [0, 1, 2, 3, 11, 100, 103].map(|n: i64| arabic.with("a-slots", &[("n", n.into())]));
        assert_eq!(said, ["0", "1", "2", "few", "many", "other", "few"]);
        let romanian = texts(Locale::Ro, &source);
        let said = [1, 0, 119, 120].map(|n: i64| romanian.with("a-slots", &[("n", n.into())]));
        assert_eq!(said, ["1", "few", "few", "other"]);
    }

    #[test]
    fn a_number_arrives_as_people_write_it() {
        let source = "a-n = { $n } x";
        let said = |locale| texts(locale, source).with_plain("a-n", &[("n", 12_345.into())]);
        assert_eq!(said(Locale::It), "12.345 x");
        assert_eq!(said(Locale::Bn), "12,345 x");
    }

    #[test]
    fn what_is_missing_is_italian_and_then_its_id() {
        let arabic = texts(Locale::Ar, "yes = نعم");
        assert_eq!(arabic.get("yes"), "نعم");
        assert_eq!(
            arabic.get("layout-menu"),
            Texts::of(Locale::It).get("layout-menu")
        );
        assert_eq!(arabic.get("a-unknown"), "a-unknown");
        assert_eq!(arabic.attr("yes", "hint"), "yes.hint");
        assert!(arabic.has("yes") && !arabic.has("layout-menu"));
    }

    #[test]
    fn a_forgotten_variable_breaks_nothing() {
        assert_eq!(
            texts(Locale::It, "a-x = Ciao { $name }").get("a-x"),
            "Ciao {$name}"
        );
    }

    #[test]
    fn values_of_the_other_direction_are_kept_apart_and_selectors_still_match() {
        let source =
            "a-hello = Ciao { $name }!\na-word = { $word ->\n [x] vero\n *[y] falso\n } { $name }";
        let name = |text| [("name", Arg::from(text)), ("word", "x".into())];
        let italian = texts(Locale::It, source);
        assert_eq!(italian.with("a-hello", &name("Amina")), "Ciao Amina!");
        assert_eq!(
            italian.with("a-hello", &name("عائشة")),
            "Ciao \u{2068}عائشة\u{2069}!"
        );
        assert_eq!(italian.with_plain("a-hello", &name("عائشة")), "Ciao عائشة!");
        let arabic = texts(Locale::Ar, source);
        assert_eq!(
            arabic.with("a-hello", &name("Amina")),
            "Ciao \u{2068}Amina\u{2069}!"
        );
        assert_eq!(arabic.with_plain("a-hello", &name("Amina")), "Ciao Amina!");
        assert_eq!(arabic.with_plain("a-word", &name("Amina")), "vero Amina");
    }

    #[test]
    fn the_pseudo_locale_changes_words_and_keeps_values() {
        let pseudo = texts(Locale::Pseudo, "a-x = Chiama { $phone }");
        let said = pseudo.with("a-x", &[("phone", "351 681 8198".into())]);
        assert!(said.ends_with("\u{2068}351 681 8198\u{2069}"), "{said}");
        assert!(!said.contains("Chiama"), "{said}");
        assert_eq!(pseudo.dir(), "rtl");
        assert_eq!(pseudo.lang(), "ar-XB");
    }
}
