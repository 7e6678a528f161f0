//! Finds the messages that Rust code asks for.

use std::collections::BTreeSet;

/// The calls that take a message id first.
const METHODS: [&str; 8] = [
    "get",
    "with",
    "get_plain",
    "with_plain",
    "attr",
    "has",
    "around",
    "pieces",
];

/// A message asked for by its id.
#[derive(Debug, PartialEq, Eq)]
pub struct Call {
    pub id: String,
    /// The variables given, if they stand in the call itself.
    pub variables: Option<BTreeSet<String>>,
}

/// What a source file says about messages.
#[derive(Debug, Default)]
pub struct Use {
    pub calls: Vec<Call>,
    /// Patterns from `// l10n: prefix-*` comments.
    pub declared: Vec<String>,
    /// Every text in quotes: an id chosen in one place and looked up in another is one of these.
    pub literals: BTreeSet<String>,
    /// Of these, what is written as an id of a known area and handed on: an argument, an element, the result of a match
    /// arm. The values of attributes, `class="…"`, are not.
    pub handed_on: BTreeSet<String>,
}

impl Use {
    /// Reads a source file up to its tests. `areas` are the first words of known ids: they tell `texts.get("book-title")`
    /// from `headers.get("content-type")`.
    pub fn of(source: &str, areas: &BTreeSet<&str>) -> Self {
        let source = source.split("#[cfg(test)]").next().unwrap_or_default();
        let mut found = Self::default();
        let mut code = String::with_capacity(source.len());
        for line in source.lines() {
            match line.trim_start().strip_prefix("//") {
                Some(comment) => {
                    if let Some(patterns) = comment.trim().strip_prefix("l10n:") {
                        let patterns = patterns.split([' ', ',']).filter(|p| !p.is_empty());
                        found.declared.extend(patterns.map(str::to_owned));
                    }
                }
                None => {
                    code.push_str(line);
                    code.push('\n');
                }
            }
        }
        let parts: Vec<&str> = code.split('"').collect();
        for pair in parts.chunks_exact(2) {
            let (before, text) = (pair[0].trim_end(), pair[1]);
            found.literals.insert(text.to_owned());
            let is_handed_on = before.ends_with(['(', ',', '[', '{']) || before.ends_with("=>");
            if is_handed_on && text.contains('-') && is_id(text, areas) {
                found.handed_on.insert(text.to_owned());
            }
        }
        for method in METHODS {
            for (at, _) in code.match_indices(&format!(".{method}(")) {
                let rest = &code[at + method.len() + 2..];
                let receiver = last_name(&code[..at]);
                found.calls.extend(call(method, receiver, rest, areas));
            }
        }
        found
    }
}

fn call(method: &str, receiver: &str, rest: &str, areas: &BTreeSet<&str>) -> Option<Call> {
    let (id, rest) = literal(rest)?;
    let of_texts = ["t", "texts", "it", "italian"].contains(&receiver);
    if !is_spelled_as_id(id) || !(of_texts || is_id(id, areas)) {
        return None;
    }
    let variables = match method {
        "get" | "get_plain" => Some(BTreeSet::new()),
        "with" | "with_plain" => names(next_argument(rest)?),
        "around" => literal(next_argument(rest)?).and_then(|(hole, rest)| {
            let mut all = names(next_argument(rest)?)?;
            all.insert(hole.to_owned());
            Some(all)
        }),
        "pieces" => bracketed(next_argument(rest)?).and_then(|(holes, rest)| {
            let mut all = names(next_argument(rest)?)?;
            all.extend(holes.split('"').skip(1).step_by(2).map(str::to_owned));
            Some(all)
        }),
        _ => None,
    };
    Some(Call {
        id: id.to_owned(),
        variables,
    })
}

fn is_spelled_as_id(text: &str) -> bool {
    let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_".contains(c);
    !text.ends_with('-')
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.chars().all(allowed)
}

fn is_id(text: &str, areas: &BTreeSet<&str>) -> bool {
    is_spelled_as_id(text) && areas.contains(text.split('-').next().unwrap_or_default())
}

/// The name just before a dot, also that of a call: `texts` in `self.texts()`.
fn last_name(before: &str) -> &str {
    let before = before.trim_end().trim_end_matches("()");
    let start = before.rfind(|c: char| !c.is_alphanumeric() && c != '_');
    &before[start.map_or(0, |s| s + 1)..]
}

/// A text in quotes at the start, and what follows.
fn literal(source: &str) -> Option<(&str, &str)> {
    source.trim_start().strip_prefix('"')?.split_once('"')
}

fn next_argument(source: &str) -> Option<&str> {
    source.trim_start().strip_prefix(',')
}

/// What stands in `&[…]` at the start, and what follows.
fn bracketed(source: &str) -> Option<(&str, &str)> {
    let inner = source.trim_start().strip_prefix("&[")?;
    let mut depth = 1;
    let mut quoted = false;
    for (at, c) in inner.char_indices() {
        match c {
            '"' => quoted = !quoted,
            '[' if !quoted => depth += 1,
            ']' if !quoted => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some((&inner[..at], &inner[at + 1..]));
        }
    }
    None
}

/// The names in `&[("name", …), …]`.
fn names(source: &str) -> Option<BTreeSet<String>> {
    let (inner, _) = bracketed(source)?;
    let mut found = BTreeSet::new();
    let (mut depth, mut quoted) = (0, false);
    for (at, c) in inner.char_indices() {
        match c {
            '"' => quoted = !quoted,
            '(' if !quoted => {
                depth += 1;
                if depth == 1 {
                    found.insert(literal(&inner[at + 1..])?.0.to_owned());
                }
            }
            ')' if !quoted => depth -= 1,
            _ => {}
        }
    }
    Some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn calls(source: &str) -> Vec<(String, Option<Vec<String>>)> {
        let found = Use::of(source, &BTreeSet::from(["book", "error"]));
        let calls = found.calls.into_iter();
        calls
            .map(|c| (c.id, c.variables.map(Vec::from_iter)))
            .collect()
    }

    fn one(id: &str, variables: &[&str]) -> Vec<(String, Option<Vec<String>>)> {
        let variables = variables.iter().map(|v| (*v).to_owned()).collect();
        vec![(id.to_owned(), Some(variables))]
    }

    #[test]
    fn a_message_is_found_however_the_call_is_laid_out() {
        assert_eq!(calls(r#"t.get("book-title")"#), one("book-title", &[]));
        assert_eq!(calls("self.texts().get(\n  \"yes\",\n)"), one("yes", &[]));
        let long = "texts\n  .with(\n   \"book-hold\",\n   &[(\"when\", when(\"x\", &[1])), (\"time\", t.time(x).into())],\n)";
        assert_eq!(calls(long), one("book-hold", &["time", "when"]));
        let around = r#"t.around("book-a", "link", &[("n", 3.into())])"#;
        assert_eq!(calls(around), one("book-a", &["link", "n"]));
        let pieces = r#"t.pieces("book-a", &["x", "y"], &[])"#;
        assert_eq!(calls(pieces), one("book-a", &["x", "y"]));
        assert_eq!(
            calls(r#"t.with("book-a", &args)"#),
            [("book-a".to_owned(), None)]
        );
    }

    #[test]
    fn what_is_not_a_message_is_left_alone() {
        assert!(calls(r#"headers.get("content-type")"#).is_empty());
        assert!(calls(r#"map.get("Titolo")"#).is_empty());
        assert!(calls("#[cfg(test)]\nmod tests { t.get(\"book-x\") }").is_empty());
        assert!(calls(r#"/// t.get("book-x")"#).is_empty());
    }

    #[test]
    fn ids_that_are_handed_on_are_told_from_values_of_attributes() {
        let source =
            r#"<p class="book-card">{fact("book-hint")}; Bad => "error-x", href="error-y""#;
        let found = Use::of(source, &BTreeSet::from(["book", "error"]));
        assert_eq!(Vec::from_iter(found.handed_on), ["book-hint", "error-x"]);
    }

    #[test]
    fn ids_that_are_put_together_are_declared() {
        let source = "// l10n: error-*, book-step-*\nt.get(&format!(\"error-{x}\"))";
        let found = Use::of(source, &BTreeSet::new());
        assert_eq!(found.declared, ["error-*", "book-step-*"]);
    }
}
