//! Each check is seen to find the fault it is for.

use std::collections::BTreeSet;
use std::path::PathBuf;

use domain::locale::Locale;

use crate::calls::Use;
use crate::catalogue::Catalogue;
use crate::{checks, use_in_code};

fn read(source: &str) -> Catalogue {
    Catalogue::read(&[("test.ftl", source)])
}

fn own(source: &str, locale: Locale) -> Vec<String> {
    checks::of_its_own(&read(source), locale)
}

fn beside(italian: &str, other: &str, locale: Locale) -> Vec<String> {
    checks::beside_italian(&read(italian), &read(other), locale)
}

#[test]
fn a_fault_is_named_when_a_file_cannot_be_read() {
    assert!(!own("a-b = { $x", Locale::It).is_empty());
    assert_eq!(
        own("a-b = x\na-b = y", Locale::It),
        ["test.ftl: a-b occurs twice"]
    );
}

#[test]
fn a_fault_is_named_when_a_value_holds_html() {
    for source in ["a-b = x<br>", "a-b = x&nbsp;y", "a-b =\n    .label = <b>x"] {
        assert_eq!(own(source, Locale::It).len(), 1, "{source}");
    }
    assert!(
        own("a-b = Q&A; sì", Locale::It).is_empty()
            || own("a-b = pane & latte", Locale::It).is_empty()
    );
}

#[test]
fn a_fault_is_named_when_a_message_selects_on_a_bare_number() {
    let bare = "a-b = { $n ->\n    [one] x\n   *[other] y\n }";
    let exact = "a-b = { $n-plural ->\n    [0] x\n    [one] x\n   *[other] y\n }";
    let function = "a-b = { NUMBER($n) ->\n    [one] x\n   *[other] y\n }";
    for source in [bare, exact, function] {
        assert!(!own(source, Locale::It).is_empty(), "{source}");
    }
    let word = "a-b = { $word ->\n    [comune] x\n   *[municipio] y\n }";
    assert!(own(word, Locale::It).is_empty());
}

#[test]
fn a_fault_is_named_when_a_plural_category_is_missing_or_unknown() {
    let one_other = "a-b = { $n-plural ->\n    [one] x\n   *[other] y\n }";
    assert!(own(one_other, Locale::It).is_empty(), "many is spared");
    assert_eq!(own(one_other, Locale::Ro), ["a-b: no [few] for $n-plural"]);
    assert_eq!(own(one_other, Locale::Ar).len(), 4);
    assert_eq!(
        own(one_other, Locale::ZhHans),
        ["a-b: [one] is no category of the language"]
    );
}

#[test]
fn a_fault_is_named_when_a_locale_differs_from_italian() {
    assert_eq!(
        beside("a-b = x\na-c = y", "a-b = z", Locale::En),
        ["a-c: missing"]
    );
    assert_eq!(
        beside("a-b = x", "a-b = z\na-d = w", Locale::En),
        ["a-d: Italian has no such message"]
    );
    assert_eq!(
        beside("a-b = { $x } x", "a-b = { $y } x", Locale::En),
        ["a-b: does not use $x", "a-b: nobody gives it $y"]
    );
    assert_eq!(
        beside("a-b = x\n    .hint = y", "a-b = x", Locale::En),
        ["a-b.hint: missing"]
    );
}

#[test]
fn a_fault_is_named_when_a_locale_forgets_to_count() {
    let italian = "a-b = { $n-plural ->\n    [one] uno\n   *[other] { $n }\n }";
    let flat = "a-b = { $n }";
    assert_eq!(
        beside(italian, flat, Locale::Uk),
        ["a-b: does not select on $n-plural"]
    );
    assert!(beside(italian, flat, Locale::ZhHans).is_empty());
}

#[test]
fn a_fault_is_named_when_a_message_is_still_italian() {
    let italian = read("a-b = Ciao { $x }\na-c = No\na-d = { $x } – { $y }");
    let same = checks::left_in_italian(&italian, &italian, &["a-c"]);
    assert_eq!(same, ["a-b: still Italian (or list it as ALIKE): Ciao"]);
}

/// A source file that says this.
fn code(source: &str) -> Vec<(PathBuf, Use)> {
    let areas = BTreeSet::from(["a"]);
    vec![(PathBuf::from("page.rs"), Use::of(source, &areas))]
}

#[test]
fn a_fault_is_named_when_the_code_asks_for_what_no_file_has() {
    let italian = read("a-b = x");
    let faults = |source| use_in_code::not_there(&italian, &code(source));
    assert!(faults(r#"t.get("a-b")"#).is_empty());
    assert_eq!(
        faults(r#"t.get("a-c")"#),
        ["page.rs: a-c is in no file of locales/it"]
    );
    assert_eq!(
        faults(r#"fact("a-c")"#),
        ["page.rs: a-c is in no file of locales/it (if it is no message, list it here)"]
    );
    assert_eq!(
        faults("// l10n: a-step-*"),
        ["page.rs: no message fits the declared a-step-*"]
    );
}

#[test]
fn a_fault_is_named_when_the_code_does_not_give_a_variable() {
    let italian = read("a-b = x { $when }");
    let faults = |source| use_in_code::not_there(&italian, &code(source));
    assert!(faults(r#"t.with("a-b", &[("when", x)])"#).is_empty());
    assert_eq!(
        faults(r#"t.get("a-b")"#),
        [r#"page.rs: a-b wants {"when"} and gets {}"#]
    );
}

#[test]
fn a_fault_is_named_when_nothing_asks_for_a_message() {
    let italian = read("a-b = x\na-c = y\na-d = z");
    let source = "// l10n: a-d*\nt.get(\"a-b\")";
    assert_eq!(
        use_in_code::unused(&italian, &code(source)),
        ["a-c", "a-d"],
        "a pattern stands for something beyond its beginning"
    );
    assert_eq!(
        use_in_code::unused(&italian, &code("// l10n: a-*")),
        [""; 0]
    );
}

/// The plural rules that came with the library are wrong for numbers above 100.
#[test]
fn a_fault_is_named_when_a_number_gets_another_plural_than_icu_gives_it() {
    let right = |n| l10n::Texts::of(Locale::Ar).plural(n);
    assert!(checks::other_plurals(Locale::Ar, right).is_empty());
    let wrong = |n: i64| if n == 103 { "other" } else { right(n) };
    assert_eq!(
        checks::other_plurals(Locale::Ar, wrong),
        ["103 is [other], and [few] after CLDR"]
    );
}
