//! The weekly openings of a desk as blocks in a week, with the appointments of that week inside them.
//!
//! As the server draws it, it is the week in words, with a link to the page of each opening and one to a new opening. In the
//! browser it becomes a grid: a pointer or keys make and change openings, and it is told at once how many appointments stay
//! within. Nothing changes before its form is sent, to the same addresses as those pages' forms. `address` being
//! [`Week::address`]:
//!
//! | what | where |
//! |---|---|
//! | makes an opening | `POST {address}/nuova` |
//! | changes one | `POST {address}/{id}` |
//! | asks whether to remove one | `GET {address}/{id}/elimina` |
//!
//! with the fields `modulo` (the form's key), `sito` (empty), `giorno` (1, Monday, to 7), `dalle` and `alle` (HH:MM), `durata`
//! (minutes of a slot), `posti` (at once), `quota` (percent kept for callers), `valida_dal` and `valida_al` (ISO dates, the second
//! may be empty) and `lingue` (repeated tags; none: all of the desk's).
//!
//! It brings its heading, an `h2`. One grid a page.

mod block;
mod board;
mod data;
mod drag;
mod fate;
#[cfg(test)]
mod fixtures;
mod form;
mod grid;
mod keys;
mod pointer;
mod span;
mod week;
mod words;

pub use data::{Booking, Day, Details, Language, Opening, Week};
pub use grid::{WeekGrid, WeekGridProps};
pub use span::{Minute, Span};
pub use words::{FormWords, Words};

/// "10:00".
fn clock(minute: Minute) -> String {
    format!("{:02}:{:02}", minute / 60 % 24, minute % 60)
}

/// "10:00–13:00", in this order whatever the direction of the text.
fn hours(span: Span) -> String {
    format!("{}–{}", clock(span.from), clock(span.until))
}

/// "10:00" as minutes after midnight.
fn minute(clock: &str) -> Option<Minute> {
    let (hours, minutes) = clock.split_once(':')?;
    // Some browsers add seconds.
    let (hours, minutes): (Minute, Minute) = (hours.parse().ok()?, minutes.get(..2)?.parse().ok()?);
    (hours < 24 && minutes < 60).then_some(hours * 60 + minutes)
}

#[cfg(test)]
mod tests {
    use leptos::prelude::*;

    use super::fixtures::{week, words};
    use super::span::LAST;
    use super::*;

    #[test]
    fn a_time_of_day_is_read_as_it_is_written() {
        for at in [0, 5, 9 * 60 + 15, LAST] {
            assert_eq!(minute(&clock(at)), Some(at));
        }
        assert_eq!(minute("10:30:00"), Some(10 * 60 + 30));
        for wrong in ["", "10", "24:00", "10:60", "10:5", "x:00"] {
            assert_eq!(minute(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn the_server_draws_a_list_with_links_and_nothing_that_needs_a_script() {
        let html = Owner::new().with(|| view! { <WeekGrid week=week() words=words() /> }.to_html());
        for address in ["/openings/nuova", "/openings/first", "/openings/second"] {
            assert!(html.contains(&format!("href=\"{address}\"")), "{address}");
        }
        for script in ["role=\"button\"", "style=", "<form", "<button", "is-live"] {
            assert!(!html.contains(script), "{script}");
        }
    }
}
