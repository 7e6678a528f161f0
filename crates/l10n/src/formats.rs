//! Dates, times, numbers, lists and plural categories of one language, from CLDR.

use domain::locale::Locale;
use icu::calendar::Gregorian;
use icu::datetime::fieldsets::{E, MDE, T, YM, YMD, YMDE};
use icu::datetime::{FixedCalendarDateTimeFormatter, NoCalendarFormatter};
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::list::ListFormatter;
use icu::list::options::ListFormatterOptions;
use icu::plurals::{PluralCategory, PluralRules};
use jiff::civil::{Date, Time};

type Dates<FieldSet> = FixedCalendarDateTimeFormatter<Gregorian, FieldSet>;

/// The formatters of one language, made once.
pub(crate) struct Formats {
    year_month_day_weekday: Dates<YMDE>,
    year_month_day: Dates<YMD>,
    month_day_weekday: Dates<MDE>,
    year_month: Dates<YM>,
    weekday: Dates<E>,
    time: NoCalendarFormatter<T>,
    number: DecimalFormatter,
    and: ListFormatter,
    or: ListFormatter,
    plurals: PluralRules,
}

impl Formats {
    /// The formatters of a locale: 24 hours and western digits in every one, as on the street signs.
    pub(crate) fn new(locale: Locale) -> Self {
        Self::try_new(locale)
            .expect("the compiled CLDR data have every language, the root's for one they lack")
    }

    fn try_new(locale: Locale) -> Option<Self> {
        let language = match locale {
            // Day before month: the order of every other language around.
            Locale::En => "en-GB",
            Locale::Pseudo => Locale::Ar.tag(),
            real => real.tag(),
        };
        let tag = format!("{language}-u-ca-gregory-hc-h23-nu-latn");
        let wishes = icu::locale::Locale::try_from_str(&tag).ok()?;
        let list = ListFormatterOptions::default();
        Some(Self {
            year_month_day_weekday: Dates::try_new((&wishes).into(), YMDE::long()).ok()?,
            year_month_day: Dates::try_new((&wishes).into(), YMD::long()).ok()?,
            month_day_weekday: Dates::try_new((&wishes).into(), MDE::long()).ok()?,
            year_month: Dates::try_new((&wishes).into(), YM::long()).ok()?,
            weekday: Dates::try_new((&wishes).into(), E::long()).ok()?,
            time: NoCalendarFormatter::try_new((&wishes).into(), T::hm()).ok()?,
            number: DecimalFormatter::try_new((&wishes).into(), Default::default()).ok()?,
            and: ListFormatter::try_new_and((&wishes).into(), list).ok()?,
            or: ListFormatter::try_new_or((&wishes).into(), list).ok()?,
            plurals: PluralRules::try_new_cardinal((&wishes).into()).ok()?,
        })
    }

    pub(crate) fn year_month_day_weekday(&self, date: Date) -> String {
        written(date, |d| self.year_month_day_weekday.format(&d).to_string())
    }

    pub(crate) fn year_month_day(&self, date: Date) -> String {
        written(date, |d| self.year_month_day.format(&d).to_string())
    }

    pub(crate) fn month_day_weekday(&self, date: Date) -> String {
        written(date, |d| self.month_day_weekday.format(&d).to_string())
    }

    pub(crate) fn year_month(&self, date: Date) -> String {
        written(date, |d| self.year_month.format(&d).to_string())
    }

    pub(crate) fn weekday(&self, date: Date) -> String {
        written(date, |d| self.weekday.format(&d).to_string())
    }

    pub(crate) fn time(&self, time: Time) -> String {
        let (hour, minute) = (time.hour().unsigned_abs(), time.minute().unsigned_abs());
        match icu::time::Time::try_new(hour, minute, 0, 0) {
            Ok(time) => self.time.format(&time).to_string(),
            Err(_) => time.strftime("%H:%M").to_string(),
        }
    }

    pub(crate) fn number(&self, number: i64) -> String {
        self.number.format_to_string(&number.into())
    }

    pub(crate) fn tenths(&self, tenths: i64) -> String {
        let mut number = Decimal::from(tenths);
        number.multiply_pow10(-1);
        self.number.format_to_string(&number)
    }

    pub(crate) fn and(&self, items: &[impl AsRef<str>]) -> String {
        self.and.format_to_string(items.iter().map(AsRef::as_ref))
    }

    pub(crate) fn or(&self, items: &[impl AsRef<str>]) -> String {
        self.or.format_to_string(items.iter().map(AsRef::as_ref))
    }

    /// The CLDR category of a count: `zero`, `one`, `two`, `few`, `many` or `other`.
    pub(crate) fn plural(&self, number: i64) -> &'static str {
        match self.plurals.category_for(number) {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        }
    }
}

/// A civil date as ICU4X has it, written by `format`; in ISO 8601 if it were outside the calendar's range, which no date
/// of `jiff` is.
fn written(date: Date, format: impl Fn(icu::calendar::Date<Gregorian>) -> String) -> String {
    let (year, month, day) = (
        i32::from(date.year()),
        date.month().unsigned_abs(),
        date.day().unsigned_abs(),
    );
    match icu::calendar::Date::try_new_gregorian(year, month, day) {
        Ok(date) => format(date),
        Err(_) => date.to_string(),
    }
}
