//! The messages, dates, numbers, lists and plurals of every language: what `./bench` weighs against the same without ICU4X
//! (`words_without_icu`).

use domain::locale::Locale;
use jiff::civil::date;
use l10n::Texts;

fn main() {
    let noon = date(2027, 1, 14).at(12, 0, 0, 0);
    for locale in Locale::ALL {
        let t = Texts::of(locale);
        let words = [
            t.with("slots-free", &[("n", 21.into())]),
            t.date_full(noon.date()),
            t.date_time(noon),
            t.month_year(noon.date()),
            t.list_and(&["a", "b", "c"]),
            t.list_or(&["a", "b", "c"]),
            t.number(1_234_567),
        ];
        println!("{}", words.join(" "));
    }
}
