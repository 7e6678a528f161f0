//! The messages of every language with dates, numbers and lists as no language writes them: what the same costs without ICU4X
//! (`words_with_icu`).

use domain::locale::Locale;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use jiff::civil::date;

fn main() {
    let noon = date(2027, 1, 14).at(12, 0, 0, 0);
    for locale in Locale::ALL {
        let language = locale.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        for (_, text) in l10n::files(locale) {
            if let Ok(file) = FluentResource::try_new((*text).to_owned()) {
                bundle.add_resource(file).ok();
            }
        }
        let mut args = FluentArgs::new();
        args.set("n", "21");
        args.set("n-plural", "other");
        let message = bundle.get_message("slots-free").and_then(|m| m.value());
        let free = message.map(|m| bundle.format_pattern(m, Some(&args), &mut Vec::new()));
        let words = [
            free.unwrap_or_default().into_owned(),
            noon.date().to_string(),
            noon.to_string(),
            noon.date().strftime("%m %Y").to_string(),
            ["a", "b", "c"].join(", "),
            1_234_567.to_string(),
        ];
        println!("{}", words.join(" "));
    }
}
