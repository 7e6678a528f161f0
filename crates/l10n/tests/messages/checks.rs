//! What a locale's files must be. Each check names the faults it finds; none means that all is well.

use std::collections::BTreeSet;

use domain::locale::Locale;
use icu::plurals::{PluralCategory, PluralRules};

use crate::catalogue::{Catalogue, Selection};

const CATEGORIES: [(&str, PluralCategory); 6] = [
    ("zero", PluralCategory::Zero),
    ("one", PluralCategory::One),
    ("two", PluralCategory::Two),
    ("few", PluralCategory::Few),
    ("many", PluralCategory::Many),
    ("other", PluralCategory::Other),
];

/// Faults that a locale's files have by themselves.
pub fn of_its_own(catalogue: &Catalogue, locale: Locale) -> Vec<String> {
    let mut faults = catalogue.broken.clone();
    for (id, text) in &catalogue.texts {
        let id_is_kebab =
            id.contains('-') || ["yes", "no", "minutes", "optional"].contains(&id.as_str());
        if !id_is_kebab || id.chars().any(|c| c.is_ascii_uppercase()) {
            faults.push(format!(
                "{id}: an id is lower case and begins with its area"
            ));
        }
        if holds_markup(&text.words) {
            faults.push(format!("{id}: HTML in a value"));
        }
        for function in &text.functions {
            faults.push(format!(
                "{id}: {function}() is Fluent's own idea of a language"
            ));
        }
        for selection in &text.selections {
            faults.extend(of_selection(selection, locale).map(|f| format!("{id}: {f}")));
        }
    }
    faults
}

fn of_selection(selection: &Selection, locale: Locale) -> impl Iterator<Item = String> {
    let mut faults = Vec::new();
    let keys: BTreeSet<&str> = selection.keys.iter().map(String::as_str).collect();
    let numbers = keys
        .iter()
        .any(|k| k.starts_with(|c: char| c.is_ascii_digit() || c == '-'));
    let on_category = selection.on.ends_with("-plural");
    let looks_plural = keys.len() > 1 || keys.contains("other");
    let looks_plural = looks_plural && keys.iter().all(|k| CATEGORIES.iter().any(|c| c.0 == *k));
    if selection.on.is_empty() || numbers || (looks_plural && !on_category) {
        faults.push(format!(
            "selects on ${} where $n-plural is wanted",
            selection.on
        ));
    }
    if on_category {
        let wanted = categories(locale);
        let spared = ["it", "es", "fr", "pt"].contains(&locale.tag());
        for category in wanted.iter().filter(|c| !(spared && **c == "many")) {
            if !keys.contains(category) {
                faults.push(format!("no [{category}] for ${}", selection.on));
            }
        }
        for key in keys.iter().filter(|k| !wanted.contains(*k)) {
            faults.push(format!("[{key}] is no category of the language"));
        }
    }
    faults.into_iter()
}

/// The plural categories of a language, after CLDR.
pub fn categories(locale: Locale) -> BTreeSet<&'static str> {
    let tag = icu::locale::Locale::try_from_str(locale.tag()).expect("tags are well formed");
    let rules = PluralRules::try_new_cardinal((&tag).into()).expect("CLDR has the language");
    let has = |category| rules.categories().any(|c| c == category);
    CATEGORIES
        .into_iter()
        .filter_map(|(name, category)| has(category).then_some(name))
        .collect()
}

/// Numbers from 0 to 1000 that `plural` puts in another category than CLDR.
pub fn other_plurals(locale: Locale, plural: impl Fn(i64) -> &'static str) -> Vec<String> {
    let tag = icu::locale::Locale::try_from_str(locale.tag()).expect("tags are well formed");
    let rules = PluralRules::try_new_cardinal((&tag).into()).expect("CLDR has the language");
    let name = |category| CATEGORIES.iter().find(|c| c.1 == category).map(|c| c.0);
    let faults = (0..=1000_i64).filter_map(|n| {
        let (found, wanted) = (plural(n), name(rules.category_for(n.unsigned_abs()))?);
        (found != wanted).then(|| format!("{n} is [{found}], and [{wanted}] after CLDR"))
    });
    faults.collect()
}

/// Tags, or references to characters: `<b>`, `&nbsp;`.
fn holds_markup(words: &str) -> bool {
    let entity = words.split('&').skip(1).any(|rest| {
        rest.split_once(';').is_some_and(|(name, _)| {
            !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '#')
        })
    });
    entity || words.contains('<') || words.contains('>')
}

/// Faults of a locale beside Italian, the source.
pub fn beside_italian(italian: &Catalogue, other: &Catalogue, locale: Locale) -> Vec<String> {
    let mut faults = Vec::new();
    for id in italian.ids().difference(&other.ids()) {
        faults.push(format!("{id}: missing"));
    }
    for id in other.ids().difference(&italian.ids()) {
        faults.push(format!("{id}: Italian has no such message"));
    }
    for (id, text) in &other.texts {
        let Some(source) = italian.texts.get(id) else {
            continue;
        };
        for variable in source.variables.difference(&text.variables) {
            faults.push(format!("{id}: does not use ${variable}"));
        }
        for variable in text.variables.difference(&source.variables) {
            faults.push(format!("{id}: nobody gives it ${variable}"));
        }
        for selection in source
            .selections
            .iter()
            .filter(|s| s.on.ends_with("-plural"))
        {
            let chosen = text.selections.iter().any(|s| s.on == selection.on);
            if !chosen && categories(locale).len() > 1 {
                faults.push(format!("{id}: does not select on ${}", selection.on));
            }
        }
    }
    faults
}

/// Messages that are word for word Italian, apart from those that `alike` lists.
pub fn left_in_italian(italian: &Catalogue, other: &Catalogue, alike: &[&str]) -> Vec<String> {
    let says_something = |words: &str| words.chars().any(char::is_alphabetic);
    other
        .texts
        .iter()
        .filter(|(id, text)| {
            let same = italian
                .texts
                .get(*id)
                .is_some_and(|s| s.words == text.words);
            same && says_something(&text.words) && !alike.contains(&id.as_str())
        })
        .map(|(id, text)| {
            format!(
                "{id}: still Italian (or list it as ALIKE): {}",
                text.words.trim()
            )
        })
        .collect()
}
