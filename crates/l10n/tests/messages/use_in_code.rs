//! Every message that the code asks for exists and gets its variables; every message that exists is asked for.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use domain::locale::Locale;

use crate::calls::Use;
use crate::catalogue::Catalogue;

/// Where messages are asked for.
const SOURCES: [&str; 4] = [
    "../../app/src",
    "../services/src",
    "../../server/src",
    "src",
];

/// What is written like the id of a message and is none: marks of the national model, keys of elements.
const NO_MESSAGES: &[&str] = &[
    "appointment-booking",
    "callback-closed",
    "callback-reached",
    "day-not-reached",
    "day-section",
    "feedback-rating-negative",
    "feedback-rating-positive",
    "sign-in",
    "sign-in-device",
];

fn rust_files(directory: &Path, found: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(directory) else {
        return;
    };
    for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.push(path);
        }
    }
}

fn uses(italian: &Catalogue) -> Vec<(PathBuf, Use)> {
    let areas: BTreeSet<&str> = italian
        .ids()
        .into_iter()
        .filter_map(|id| Some(id.split_once('-')?.0))
        .collect();
    let mut files = Vec::new();
    for source in SOURCES {
        rust_files(
            &Path::new(env!("CARGO_MANIFEST_DIR")).join(source),
            &mut files,
        );
    }
    assert!(!files.is_empty(), "the sources are where they were");
    files
        .into_iter()
        .filter_map(|path| {
            let source = fs::read_to_string(&path).ok()?;
            Some((path, Use::of(&source, &areas)))
        })
        .collect()
}

/// Whether an id is, or is one of, what a pattern names: `error-*-title`.
fn fits(pattern: &str, id: &str) -> bool {
    match pattern.split_once('*') {
        Some((prefix, suffix)) => {
            id.len() > prefix.len() + suffix.len() && id.starts_with(prefix) && id.ends_with(suffix)
        }
        None => id == pattern,
    }
}

/// Messages that the code asks for and no file has, or that want a variable which they do not get.
pub fn not_there(italian: &Catalogue, uses: &[(PathBuf, Use)]) -> Vec<String> {
    let ids = italian.ids();
    let mut faults = Vec::new();
    for (path, found) in uses {
        let place = path.display();
        for call in &found.calls {
            let id = &call.id;
            if !ids.contains(id.as_str()) {
                faults.push(format!("{place}: {id} is in no file of locales/it"));
            } else if let (Some(text), Some(given)) = (italian.texts.get(id), &call.variables)
                && !given.is_superset(&text.variables)
            {
                let wanted = &text.variables;
                faults.push(format!("{place}: {id} wants {wanted:?} and gets {given:?}"));
            }
        }
        let called: BTreeSet<&String> = found.calls.iter().map(|call| &call.id).collect();
        for id in found.handed_on.iter().filter(|id| !called.contains(id)) {
            // What happened is named by the end of the id of its words.
            let happened = ids.contains(format!("history-{id}").as_str());
            if !ids.contains(id.as_str()) && !happened && !NO_MESSAGES.contains(&id.as_str()) {
                faults.push(format!(
                    "{place}: {id} is in no file of locales/it (if it is no message, list it here)"
                ));
            }
        }
        for pattern in &found.declared {
            if !ids.iter().any(|id| fits(pattern, id)) {
                faults.push(format!("{place}: no message fits the declared {pattern}"));
            }
        }
    }
    faults
}

/// Messages that nothing asks for.
pub fn unused(italian: &Catalogue, uses: &[(PathBuf, Use)]) -> Vec<String> {
    let is_used = |id: &str| {
        uses.iter().any(|(_, found)| {
            found.literals.contains(id) || found.declared.iter().any(|p| fits(p, id))
        })
    };
    // An attribute is asked for with its message.
    let ids = italian.ids().into_iter().filter(|id| !id.contains('.'));
    ids.filter(|id| !is_used(id)).map(str::to_owned).collect()
}

#[test]
fn every_message_that_the_code_asks_for_exists_with_the_variables_it_gets() {
    let italian = Catalogue::of(Locale::It);
    let faults = not_there(&italian, &uses(&italian));
    assert!(faults.is_empty(), "\n  {}", faults.join("\n  "));
}

/// What is for staff, or for those who ask to be a member of the network, whatever its name says.
const FOR_STAFF: [&str; 3] = ["breadcrumb.rs", "review_letter.rs", "week_grid.rs"];

/// What the public sees has words in every language: in none of their pages and letters is a message of those files that are for staff.
#[test]
fn messages_for_staff_are_asked_for_by_staff_alone() {
    let public = Catalogue::of_the_public(Locale::It);
    let italian = Catalogue::of(Locale::It);
    let of_staff = |path: &Path| {
        let folder = path.components().any(|part| part.as_os_str() == "staff");
        let name = path.file_name().map(|name| name.to_string_lossy());
        folder || name.is_some_and(|name| name.contains("staff") || FOR_STAFF.contains(&&*name))
    };
    let mut faults = Vec::new();
    for (path, found) in uses(&italian)
        .into_iter()
        .filter(|(path, _)| !of_staff(path))
    {
        let asked = found.calls.iter().map(|call| &call.id);
        for id in asked.chain(&found.handed_on) {
            if italian.texts.contains_key(id) && !public.texts.contains_key(id) {
                faults.push(format!("{}: {id}", path.display()));
            }
        }
    }
    assert!(faults.is_empty(), "\n  {}", faults.join("\n  "));
}

#[test]
fn every_message_is_used() {
    let italian = Catalogue::of(Locale::It);
    let unused = unused(&italian, &uses(&italian));
    assert!(
        unused.is_empty(),
        "in no page and no message:\n  {}",
        unused.join("\n  ")
    );
}
