//! Prints settings: for the operator, and for the README.

use std::fmt::Write as _;

use super::load::Loaded;
use super::settings::{KNOWN, Settings};

/// Every effective setting with its origin and documentation, in the form of a `vicino.toml` with comments.
/// Secrets are not told.
pub fn table(settings: &Settings, loaded: &Loaded) -> String {
    let shown = settings.shown();
    let mut out = String::new();
    for (known, (name, value)) in KNOWN.iter().zip(&shown) {
        // Writing to a String cannot fail.
        let value = match value.parse::<u64>().is_ok() || value.parse::<bool>().is_ok() {
            true => value.clone(),
            false => format!("{value:?}"),
        };
        let _ = writeln!(
            out,
            "# {}\n{name} = {value}  # {}\n",
            known.doc,
            loaded.origin(name)
        );
    }
    out
}

/// The table of the README.
pub fn markdown() -> String {
    let mut out = String::from("| setting | default | meaning |\n|---|---|---|\n");
    for known in KNOWN {
        let default = match known.default {
            "" => "none".to_owned(),
            text => format!("`{text}`"),
        };
        let _ = writeln!(out, "| `{}` | {default} | {} |", known.name, known.doc);
    }
    out
}
