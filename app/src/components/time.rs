//! Days and times in words, with digits that keep their order.

use jiff::civil::{Date, DateTime, Time};
use leptos::prelude::*;

use super::phone::digits;
use super::words::words;
use crate::cx::Cx;
use crate::forms::start::write_start;

/// How far ahead a day is told without its year.
const YEAR_GOES_WITHOUT_SAYING: i32 = 300;

/// "martedì 14 gennaio", with the year when it might not be this or the next one.
pub fn day(cx: &Cx, date: Date) -> String {
    let ahead = (date - cx.today()).get_days();
    together(if (0..YEAR_GOES_WITHOUT_SAYING).contains(&ahead) {
        cx.texts.date_day(date)
    } else {
        cx.texts.date_full(date)
    })
}

/// A number is read with the word after it: a line ends before "14 gennaio", never within.
pub fn together(date: String) -> String {
    let mut kept = String::with_capacity(date.len());
    let mut rest = date.chars().peekable();
    while let Some(one) = rest.next() {
        let within = one == ' '
            && kept.ends_with(|before: char| before.is_ascii_digit())
            && rest.peek().is_some_and(|after| after.is_alphabetic());
        kept.push(if within { '\u{a0}' } else { one });
    }
    kept
}

/// "martedì 14 gennaio, ore 10:00".
pub fn day_time(cx: &Cx, at: DateTime) -> AnyView {
    let date = day(cx, at.date());
    let time = digits(cx.texts.time(at.time()));
    let (before, after) = cx
        .texts
        .around("date-time", "time", &[("date", date.into())]);
    // Of nothing Leptos would make a space.
    let said = |words: String| (!words.is_empty()).then_some(words);
    view! { {said(ends_close(before))} {time} {said(starts_close(after))} }.into_any()
}

/// Words after which an hour stands on the same line: "ore 10:00". Where words are not parted by spaces, or a comma stands between, the
/// line may end.
fn ends_close(words: String) -> String {
    match words.strip_suffix(' ') {
        Some(said) if said.ends_with(is_spaced_letter) => format!("{said}\u{a0}"),
        _ => words,
    }
}

/// The same before the words that follow an hour: "10:00 بجے".
fn starts_close(words: String) -> String {
    match words.strip_prefix(' ') {
        Some(said) if said.starts_with(is_spaced_letter) => format!("\u{a0}{said}"),
        _ => words,
    }
}

/// A letter of a script that puts spaces between words, as Chinese does not.
fn is_spaced_letter(one: char) -> bool {
    one.is_alphabetic() && one < '\u{2e80}'
}

/// "10:00–13:00". Where lines begin at the right there may be words between, so each hour keeps its own order and the span that of the
/// line.
pub fn span(cx: &Cx, from: Time, until: Time) -> AnyView {
    let t = cx.texts;
    if t.dir() == "ltr" {
        return digits(t.time_range(from, until)).into_any();
    }
    let hour = |at: Time| digits(t.time(at)).into_any();
    let hours = vec![("from", hour(from)), ("until", hour(until))];
    words(t, "time-range", &[], hours)
}

/// Hours of one day, for machines too: "sabato 28 novembre 10:00–12:00".
pub fn day_span(cx: &Cx, starts: DateTime, ends: DateTime) -> AnyView {
    let date = [("day", day(cx, starts.date()).into())];
    let hours = span(cx, starts.time(), ends.time());
    let said = words(cx.texts, "day-hours", &date, vec![("hours", hours)]);
    view! { <time datetime=write_start(starts)>{said}</time> }.into_any()
}

/// A day on which something is so, for machines too: "24 novembre 2026".
pub fn dated(cx: &Cx, date: Date) -> AnyView {
    let said = together(cx.texts.date_long(date));
    view! { <time datetime=date.to_string()>{said}</time> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_never_ends_within_a_day_and_its_month() {
        let said = |date: &str| together(date.to_owned());
        assert_eq!(
            said("giovedì 14 gennaio 2027"),
            "giovedì 14\u{a0}gennaio 2027"
        );
        assert_eq!(said("2027年1月14日星期四"), "2027年1月14日星期四");
    }

    #[test]
    fn an_hour_stays_with_the_word_that_belongs_to_it() {
        assert_eq!(
            ends_close("14 gennaio, ore ".to_owned()),
            "14 gennaio, ore\u{a0}"
        );
        assert_eq!(ends_close("14 січня, ".to_owned()), "14 січня, ");
        assert_eq!(ends_close("1月14日星期四 ".to_owned()), "1月14日星期四 ");
        assert_eq!(starts_close(" بجے".to_owned()), "\u{a0}بجے");
        assert_eq!(starts_close(String::new()), "");
    }
}
