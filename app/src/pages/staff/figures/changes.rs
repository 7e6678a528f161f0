//! How something was and how it is, field by field, in words.

use std::collections::BTreeSet;

use domain::locale::Locale;
use l10n::Texts;
use leptos::prelude::*;
use serde_json::Value;

use crate::cx::Cx;

/// What differs between two states of a thing, given as JSON; nothing where nothing does.
pub fn changes_view(cx: &Cx, before: Option<&str>, after: Option<&str>) -> Option<AnyView> {
    let changes = changes(before, after);
    let rows = changes
        .into_iter()
        .map(|change| change_view(cx, change))
        .collect::<Vec<_>>();
    (!rows.is_empty()).then(|| view! { <dl class="changes">{rows}</dl> }.into_any())
}

/// A field before and after; the name is empty where the whole thing is one value.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Change {
    field: String,
    before: Option<String>,
    after: Option<String>,
}

/// What differs between how something was and how it is, field by field.
fn changes(before: Option<&str>, after: Option<&str>) -> Vec<Change> {
    let read = |text: Option<&str>| {
        text.and_then(|text| serde_json::from_str::<Value>(text).ok())
            .unwrap_or(Value::Null)
    };
    let (before, after) = (flat(&read(before)), flat(&read(after)));
    let fields: BTreeSet<&String> = before
        .iter()
        .chain(&after)
        .map(|(field, _)| field)
        .collect();
    let of = |side: &[(String, String)], field: &String| {
        side.iter()
            .find(|(f, _)| f == field)
            .map(|(_, value)| value.clone())
    };
    fields
        .into_iter()
        .map(|field| Change {
            field: field.clone(),
            before: of(&before, field),
            after: of(&after, field),
        })
        .filter(|change| change.before != change.after)
        .collect()
}

/// The fields of a value with their texts; those of objects within are told with the name of the field around.
fn flat(value: &Value) -> Vec<(String, String)> {
    fn walk(field: &str, value: &Value, found: &mut Vec<(String, String)>) {
        match value {
            Value::Null => {}
            Value::Array(items) if items.is_empty() => {}
            Value::Object(fields) => {
                for (name, value) in fields {
                    let name = if field.is_empty() {
                        name.clone()
                    } else {
                        format!("{field}.{name}")
                    };
                    walk(&name, value, found);
                }
            }
            other => found.push((field.to_owned(), text(other))),
        }
    }
    let mut found = Vec::new();
    walk("", value, &mut found);
    found
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(text).collect::<Vec<_>>().join(", "),
        Value::Object(fields) => fields
            .iter()
            .map(|(name, value)| format!("{name}: {}", text(value)))
            .collect::<Vec<_>>()
            .join(", "),
        other => other.to_string(),
    }
}

fn change_view(cx: &Cx, change: Change) -> AnyView {
    let t = cx.texts;
    let words = match change.field.as_str() {
        "" => t.get("staff-history-value"),
        field => field_name(t, field),
    };
    let value = |value: Option<String>| match value {
        Some(value) => view! { <bdi>{value_words(cx, &value)}</bdi> }.into_any(),
        None => t.get("staff-history-nothing").into_any(),
    };
    let was = change.before.is_some().then(|| {
        view! {
            <span class="visually-hidden">{t.get("staff-history-before")} " "</span>
            <del>{value(change.before.clone())}</del>
            " → "
            <span class="visually-hidden">{t.get("staff-history-after")} " "</span>
        }
    });
    view! {
        <div>
            <dt>{words}</dt>
            <dd>{was} {value(change.after)}</dd>
        </div>
    }
    .into_any()
}

/// The name of a field: in words where there are some, otherwise as it is.
fn field_name(t: &Texts, field: &str) -> String {
    // l10n: staff-history-field-*
    let id = format!(
        "staff-history-field-{}",
        field.rsplit('.').next().unwrap_or(field)
    );
    if Texts::of(Locale::It).has(&id) {
        t.get(&id)
    } else {
        field.replace(['_', '.'], " ")
    }
}

/// A value in words: yes and no, words of enumerations, instants and days as people write them.
fn value_words(cx: &Cx, value: &str) -> String {
    let t = cx.texts;
    // l10n: staff-history-value-*
    let id = format!("staff-history-value-{value}");
    if let Ok(instant) = value.parse::<jiff::Timestamp>() {
        return t.date_time(cx.zone().to_datetime(instant));
    }
    if value.len() == 10
        && let Ok(day) = value.parse()
    {
        return t.date_full(day);
    }
    if Texts::of(Locale::It).has(&id) {
        return t.get(&id);
    }
    match value.parse::<Locale>() {
        Ok(language) => t.language_name(language),
        Err(_) => value.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(field: &str, before: Option<&str>, after: Option<&str>) -> Change {
        Change {
            field: field.to_owned(),
            before: before.map(str::to_owned),
            after: after.map(str::to_owned),
        }
    }

    #[test]
    fn only_fields_that_differ_are_told() {
        let told = changes(
            Some(r#"{"seats":2,"from":"10:00","plan":{"minutes":30}}"#),
            Some(r#"{"seats":3,"from":"10:00","plan":{"minutes":20}}"#),
        );
        assert_eq!(
            told,
            [
                change("plan.minutes", Some("30"), Some("20")),
                change("seats", Some("2"), Some("3"))
            ]
        );
    }

    #[test]
    fn a_single_value_and_a_first_value_are_told_too() {
        assert_eq!(
            changes(Some(r#""confirmed""#), Some(r#""seen""#)),
            [change("", Some("confirmed"), Some("seen"))]
        );
        assert_eq!(
            changes(None, Some(r#"{"days":["a","b"]}"#)),
            [change("days", None, Some("a, b"))]
        );
        assert_eq!(changes(Some("null"), Some("null")), []);
        assert_eq!(changes(Some("no JSON"), None), []);
    }
}
