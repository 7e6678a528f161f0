//! A week for tests.

use super::data::{Booking, Day, Details, Opening, Week};
use super::span::Span;
use super::words::{FormWords, Words};

/// Tuesday 10–13 with two families at ten, one at eleven and one at half past twelve; Thursday 9–12 with nobody.
pub fn week() -> Week {
    let details = Details {
        slot: 30,
        seats: 2,
        callers: 20,
        valid_from: "2027-01-04".to_owned(),
        valid_until: String::new(),
        languages: Vec::new(),
    };
    let opening = |id: &str, day, from, until| Opening {
        id: id.to_owned(),
        span: Span { day, from, until },
        version: String::new(),
        about: "every half hour".to_owned(),
        details: details.clone(),
    };
    let booking = |from, count| Booking {
        day: 2,
        from,
        minutes: 30,
        count,
    };
    let day = |number: u8| Day {
        name: format!("day {number}"),
        short: number.to_string(),
        date: format!("day {number} of January"),
    };
    Week {
        address: "/openings".to_owned(),
        key: "key".to_owned(),
        days: (1..=7).map(day).collect(),
        openings: vec![
            opening("first", 2, 600, 780),
            opening("second", 4, 540, 720),
        ],
        fresh: details.clone(),
        bookings: vec![booking(600, 2), booking(660, 1), booking(750, 1)],
        languages: Vec::new(),
    }
}

/// Every text is its name.
pub fn words() -> Words {
    let counted = |what: &str| (0..=4).map(|n| format!("{n} {what}")).collect();
    let word = |name: &str| name.to_owned();
    Words {
        title: word("title"),
        help: word("help"),
        keys: word("keys"),
        pointer: word("pointer"),
        days: word("days"),
        closed: word("closed"),
        new: word("new"),
        unsaved: word("unsaved"),
        bookings: counted("bookings"),
        inside: counted("inside"),
        outside: counted("outside"),
        overlaps: word("overlaps"),
        first: word("first"),
        undone: word("undone"),
        form: FormWords {
            title: word("form title"),
            title_new: word("form title new"),
            day: word("day"),
            from: word("from"),
            until: word("until"),
            slot: word("slot"),
            seats: word("seats"),
            callers: word("callers"),
            valid_from: word("valid from"),
            valid_until: word("valid until"),
            valid_until_hint: word("valid until hint"),
            languages: word("languages"),
            languages_hint: word("languages hint"),
            leave_empty: word("leave empty"),
            save: word("save"),
            undo: word("undo"),
            remove: word("remove"),
            details: word("details"),
        },
    }
}
