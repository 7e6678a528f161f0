//! The words of the grid. They come from the server, which has the messages, their plurals and their languages.

use serde::{Deserialize, Serialize};

/// Every text that the grid shows or says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// The heading: "Settimana dal 12 al 18 gennaio".
    pub title: String,
    /// "Come si usa".
    pub help: String,
    /// How the grid is used with keys, said with every opening.
    pub keys: String,
    /// How it is used with a pointer.
    pub pointer: String,
    /// What the seven buttons of a narrow screen are for.
    pub days: String,
    /// Of a day without openings.
    pub closed: String,
    /// The button for a new opening.
    pub new: String,
    /// What is said of an opening that is not saved.
    pub unsaved: String,
    /// Appointments by how many they are: "nessun appuntamento", "un appuntamento"…
    pub bookings: Vec<String>,
    /// The same, that they are within changed hours.
    pub inside: Vec<String>,
    /// The same, that they are no longer.
    pub outside: Vec<String>,
    /// Of hours that another opening has too.
    pub overlaps: String,
    /// What is to be done before another opening can be changed.
    pub first: String,
    /// That a change was taken back.
    pub undone: String,
    /// The form.
    pub form: FormWords,
}

/// The words of the form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormWords {
    /// The heading.
    pub title: String,
    /// The heading for a new opening.
    pub title_new: String,
    /// "Giorno".
    pub day: String,
    /// "Dalle".
    pub from: String,
    /// "Alle".
    pub until: String,
    /// "Minuti per appuntamento".
    pub slot: String,
    /// "Famiglie alla volta".
    pub seats: String,
    /// "Posti tenuti per chi telefona, in percentuale".
    pub callers: String,
    /// "Vale dal".
    pub valid_from: String,
    /// "Vale fino al".
    pub valid_until: String,
    /// When a field may stay empty.
    pub valid_until_hint: String,
    /// "Lingue".
    pub languages: String,
    /// What no choice means.
    pub languages_hint: String,
    /// Of the field that only machines see.
    pub leave_empty: String,
    /// The button that sends.
    pub save: String,
    /// The button that takes a change back.
    pub undo: String,
    /// The link to the page that removes an opening.
    pub remove: String,
    /// The button that leads to the form.
    pub details: String,
}

impl Words {
    /// The text for so many; for more than were foreseen, that of the most.
    pub(super) fn counted(texts: &[String], count: usize) -> String {
        let text = texts.get(count).or(texts.last());
        text.cloned().unwrap_or_default()
    }
}
