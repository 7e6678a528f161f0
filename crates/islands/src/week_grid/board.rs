//! The state of the grid, and what may be done with it.

use leptos::prelude::*;

use super::data::{Booking, Opening, Week};
use super::fate::{Fate, Lane, lanes};
use super::span::{Hours, Minute, Span};
use super::words::Words;

/// Which opening: its place in the week's list, or the one that is being made.
pub type Key = Option<usize>;

/// What is shown of a day at least.
const USUAL: Hours = Hours {
    from: 8 * 60,
    until: 19 * 60,
};

/// The opening that is being changed. There is one at a time, because saving sends one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Draft {
    key: Key,
    span: Span,
    /// Whether something was typed into the form.
    typed: bool,
}

/// The last thing that happened, in words.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Said {
    /// The hours it is about.
    pub span: Option<Span>,
    /// What is said of them.
    pub words: String,
}

/// The grid.
#[derive(Clone, Copy)]
pub struct Board {
    /// What the server told.
    pub week: StoredValue<Week>,
    /// The words.
    pub words: StoredValue<Words>,
    /// Whether a script has taken over.
    pub live: RwSignal<bool>,
    /// The day that a narrow screen shows.
    pub shown: RwSignal<u8>,
    /// What happened last.
    pub said: RwSignal<Said>,
    draft: RwSignal<Option<Draft>>,
    hours: Memo<Hours>,
}

impl Board {
    /// As the server told it.
    pub fn new(week: Week, words: Words) -> Self {
        let first = week.openings.iter().map(|o| o.span.day).min();
        let all: Vec<(Minute, Minute)> = (week.openings.iter())
            .map(|o| (o.span.from, o.span.until))
            .chain(week.bookings.iter().map(|b| (b.from, b.from + b.minutes)))
            .collect();
        let draft = RwSignal::new(None::<Draft>);
        let hours = Memo::new(move |_| {
            let new = draft.get().map(|draft| (draft.span.from, draft.span.until));
            Hours::around(USUAL, all.iter().copied().chain(new))
        });
        Self {
            week: StoredValue::new(week),
            words: StoredValue::new(words),
            live: RwSignal::new(false),
            shown: RwSignal::new(first.unwrap_or(1)),
            said: RwSignal::default(),
            draft,
            hours,
        }
    }

    /// The part of the day that is shown.
    pub fn hours(self) -> Hours {
        self.hours.get()
    }

    /// The name of a day.
    pub fn day_name(self, day: u8) -> String {
        let place = usize::from(day).saturating_sub(1);
        self.week.with_value(|week| {
            let day = week.days.get(place);
            day.map(|day| day.name.clone()).unwrap_or_default()
        })
    }

    /// A text.
    pub fn word(self, of: impl FnOnce(&Words) -> &String) -> String {
        self.words.with_value(|words| of(words).clone())
    }

    /// Something of an opening that is saved.
    pub fn opening<T>(self, key: Key, of: impl FnOnce(&Opening) -> T) -> Option<T> {
        self.week.with_value(|week| week.openings.get(key?).map(of))
    }

    /// The hours of an opening, as they are being changed.
    pub fn span(self, key: Key) -> Option<Span> {
        match self.draft.get() {
            Some(draft) if draft.key == key => Some(draft.span),
            _ => self.saved(key),
        }
    }

    fn saved(self, key: Key) -> Option<Span> {
        self.opening(key, |opening| opening.span)
    }

    /// The openings of a day, by their hours.
    pub fn keys_on(self, day: u8) -> Vec<Key> {
        let mut found: Vec<(Span, Key)> = (self.spans().into_iter())
            .filter(|(_, span)| span.day == day)
            .map(|(key, span)| (span, key))
            .collect();
        found.sort_by_key(|(span, key)| (span.from, span.until, *key));
        found.into_iter().map(|(_, key)| key).collect()
    }

    fn spans(self) -> Vec<(Key, Span)> {
        let saved = self.week.with_value(|week| week.openings.len());
        let keys = (0..saved).map(Some).chain([None]);
        keys.filter_map(|key| Some((key, self.span(key)?)))
            .collect()
    }

    fn others(self, key: Key) -> Vec<Span> {
        let spans = self.spans().into_iter();
        spans
            .filter(|(other, _)| *other != key)
            .map(|(_, span)| span)
            .collect()
    }

    /// Where an opening stands beside those at the same time.
    pub fn lane(self, key: Key) -> Lane {
        let alone = Lane { index: 0, of: 1 };
        let Some(span) = self.span(key) else {
            return alone;
        };
        let keys = self.keys_on(span.day);
        let spans: Vec<Span> = keys.iter().filter_map(|key| self.span(*key)).collect();
        let place = keys.iter().position(|other| *other == key);
        place
            .and_then(|place| lanes(&spans).get(place).copied())
            .unwrap_or(alone)
    }

    /// Whether an opening has these appointments.
    pub fn has_room(self, booking: &Booking) -> bool {
        self.spans().iter().any(|(_, span)| booking.is_in(*span))
    }

    /// How many appointments are within an opening.
    pub fn bookings_in(self, span: Span) -> usize {
        self.week.with_value(|week| {
            let within = week.bookings.iter().filter(|b| b.is_in(span));
            within.map(|b| b.count).sum()
        })
    }

    /// The opening whose form is there.
    pub fn open(self) -> Option<Key> {
        self.draft.get().map(|draft| draft.key)
    }

    /// Whether an opening differs from what is saved.
    pub fn is_changed(self, key: Key) -> bool {
        (self.draft.get())
            .is_some_and(|draft| draft.key == key && self.saved(key) != Some(draft.span))
    }

    /// Takes an opening up, to look at or to change. While another is changed and neither saved nor given up, it stays
    /// where it is, and what is to be done is said.
    pub fn take(self, key: Key) -> bool {
        let busy = self.draft.get_untracked().is_some_and(|draft| {
            draft.key != key && (draft.typed || self.saved(draft.key) != Some(draft.span))
        });
        if busy {
            let words = self.word(|w| &w.first);
            self.say(Said { span: None, words });
            return false;
        }
        let mine = self.draft.get_untracked().is_some_and(|d| d.key == key);
        if let Some(span) = self.saved(key).filter(|_| !mine) {
            let typed = false;
            self.draft.set(Some(Draft { key, span, typed }));
        }
        true
    }

    /// Gives an opening other hours and says what that does; a new one comes into being. True when it may.
    pub fn change(self, key: Key, span: Span) -> bool {
        if !self.take(key) {
            return false;
        }
        let draft = self.draft.get_untracked();
        if draft.is_some_and(|draft| draft.key == key && draft.span == span) {
            return true;
        }
        let typed = draft.is_some_and(|draft| draft.typed);
        self.draft.set(Some(Draft { key, span, typed }));
        self.shown.set(span.day);
        self.tell(key, span);
        true
    }

    /// A new opening in a free hour of the day that is shown.
    pub fn add(self) -> bool {
        let others = self.others(None);
        self.change(None, Span::free(self.shown.get_untracked(), &others))
    }

    /// Something was typed into the form.
    pub fn typed(self) {
        self.draft.update(|draft| {
            if let Some(draft) = draft {
                draft.typed = true;
            }
        });
    }

    /// Everything is as it was saved. Answers which opening was given up.
    pub fn undo(self) -> Option<Key> {
        let given_up = self.draft.get_untracked()?.key;
        self.draft.set(None);
        let words = self.word(|w| &w.undone);
        let span = self.saved(given_up);
        self.say(Said { span, words });
        Some(given_up)
    }

    fn tell(self, key: Key, span: Span) {
        let (others, before) = (self.others(key), self.saved(key));
        let fate = self
            .week
            .with_value(|week| Fate::of(&week.bookings, before, span, &others));
        let words = self.words.with_value(|words| {
            let mut told = Vec::new();
            if fate.inside > 0 {
                told.push(Words::counted(&words.inside, fate.inside));
            }
            if fate.outside > 0 {
                told.push(Words::counted(&words.outside, fate.outside));
            }
            if told.is_empty() {
                told.push(Words::counted(&words.bookings, 0));
            }
            if others.iter().any(|other| span.meets(*other)) {
                told.push(words.overlaps.clone());
            }
            told.join(", ")
        });
        let span = Some(span);
        self.say(Said { span, words });
    }

    fn say(self, said: Said) {
        self.said.set(said);
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::{week, words};
    use super::*;

    /// A board with an opening on Tuesday 10–13 and one on Thursday 9–12.
    fn board() -> (Owner, Board) {
        let owner = Owner::new();
        let board = owner.with(|| Board::new(week(), words()));
        (owner, board)
    }

    fn span(day: u8, from: Minute, until: Minute) -> Span {
        Span { day, from, until }
    }

    #[test]
    fn what_a_change_does_to_appointments_is_said() {
        let (_owner, board) = board();
        assert!(board.change(Some(0), span(2, 600, 765)));
        let said = board.said.get_untracked();
        assert_eq!(said.span, Some(span(2, 600, 765)));
        assert_eq!(said.words, "3 inside, 1 outside");
    }

    #[test]
    fn hours_that_another_opening_has_too_are_said() {
        let (_owner, board) = board();
        board.change(Some(0), span(4, 600, 780));
        assert!(board.said.get_untracked().words.ends_with("overlaps"));
    }

    #[test]
    fn an_opening_is_changed_only_when_no_other_waits_to_be_saved() {
        let (_owner, board) = board();
        board.change(Some(0), span(2, 600, 840));
        assert!(!board.change(Some(1), span(4, 540, 600)));
        assert_eq!(board.said.get_untracked().words, "first");
        assert_eq!(board.span(Some(1)), Some(span(4, 540, 720)));
        assert!(!board.add());

        assert_eq!(board.undo(), Some(Some(0)));
        assert_eq!(board.span(Some(0)), Some(span(2, 600, 780)));
        assert!(board.add());
    }

    #[test]
    fn an_opening_that_was_only_looked_at_gives_way() {
        let (_owner, board) = board();
        assert!(board.take(Some(0)));
        assert!(board.take(Some(1)));
        assert_eq!(board.open(), Some(Some(1)));
        board.typed();
        assert!(!board.take(Some(0)));
    }

    #[test]
    fn a_new_opening_is_in_a_free_hour_of_the_day_shown_and_gone_when_undone() {
        let (_owner, board) = board();
        board.shown.set(4);
        assert!(board.add());
        assert_eq!(board.keys_on(4), [Some(1), None]);
        assert_eq!(board.span(None), Some(span(4, 720, 780)));
        assert_eq!(board.undo(), Some(None));
        assert_eq!(board.keys_on(4), [Some(1)]);
    }

    #[test]
    fn the_hours_shown_grow_with_what_is_changed() {
        let (_owner, board) = board();
        assert_eq!(board.hours(), USUAL);
        board.change(Some(0), span(2, 6 * 60 + 15, 9 * 60));
        assert_eq!(board.hours().from, 6 * 60);
    }
}
