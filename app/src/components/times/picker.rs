//! The free times of a desk, a month at a time.

use std::collections::BTreeSet;
use std::sync::Arc;

use domain::availability::FreeSlot;
use domain::desk::Desk;
use domain::locale::Locale;
use jiff::civil::{Date, DateTime};

use super::purpose::Purpose;
use crate::forms::wish::Wish;

/// What the page of times is made from.
#[derive(Debug, Clone)]
pub struct Picker {
    /// The desk.
    pub desk: Arc<Desk>,
    /// What the chosen time is for.
    pub purpose: Purpose,
    /// The first day of the month shown.
    pub month: Date,
    /// The language to be spoken, if one was asked for.
    pub language: Option<Locale>,
    /// The time asked for, free or not.
    pub chosen: Option<DateTime>,
    /// The next free time of each of the nearest other desks.
    pub elsewhere: Vec<(Arc<Desk>, FreeSlot)>,
    /// The languages to choose among; none when it makes no difference.
    languages: Vec<Locale>,
    /// Every free time within the horizon, in order.
    all: Arc<[FreeSlot]>,
}

impl Picker {
    /// The times of `desk` that answer a wish best. `all` are its free times, `days` the first and the last day that can
    /// be booked.
    pub fn new(
        desk: Arc<Desk>,
        purpose: Purpose,
        wish: &Wish,
        all: Arc<[FreeSlot]>,
        elsewhere: Vec<(Arc<Desk>, FreeSlot)>,
        days: (Date, Date),
    ) -> Self {
        let languages = languages(&all);
        let language = wish.language.filter(|l| languages.contains(l));
        let (first, last) = (days.0.first_of_month(), days.1);
        let asked = wish.start.map(|s| s.date().first_of_month()).or(wish.month);
        let asked = asked.filter(|month| (first..=last).contains(month));
        let next = all.iter().find(|free| speaks(free, language));
        let next = next.map(|free| free.slot.start.date().first_of_month());
        Self {
            month: asked.or(next).unwrap_or(first),
            chosen: wish.start,
            desk,
            purpose,
            language,
            elsewhere,
            languages,
            all,
        }
    }

    /// The months to choose among: those with free times, and the one that was asked for.
    pub fn months(&self) -> BTreeSet<Date> {
        let free = self
            .all
            .iter()
            .map(|f| f.slot.start.date().first_of_month());
        free.chain([self.month]).collect()
    }

    /// The languages to choose among; none when it makes no difference.
    pub fn languages(&self) -> &[Locale] {
        &self.languages
    }

    /// The free times of the month, in the language.
    pub fn shown(&self) -> Vec<&FreeSlot> {
        let in_month = |free: &&FreeSlot| free.slot.start.date().first_of_month() == self.month;
        let all = self.all.iter().filter(in_month);
        all.filter(|free| speaks(free, self.language)).collect()
    }

    /// The first free time of all, in the language.
    pub fn first(&self) -> Option<&FreeSlot> {
        self.all.iter().find(|free| speaks(free, self.language))
    }

    /// Whether a time was asked for that is not free.
    pub fn misses(&self) -> bool {
        self.chosen
            .is_some_and(|start| self.all.iter().all(|free| free.slot.start != start))
    }
}

fn speaks(free: &FreeSlot, language: Option<Locale>) -> bool {
    language.is_none_or(|l| free.slot.languages.contains(&l))
}

fn languages(all: &[FreeSlot]) -> Vec<Locale> {
    let mut lists: Vec<&[Locale]> = all.iter().map(|f| &*f.slot.languages).collect();
    // Times of one opening stand together and speak the same: hardly any list is left to compare.
    lists.dedup();
    let sets: BTreeSet<BTreeSet<Locale>> = lists
        .into_iter()
        .map(|list| list.iter().copied().collect())
        .collect();
    if sets.len() < 2 {
        return Vec::new();
    }
    let spoken: BTreeSet<Locale> = sets.into_iter().flatten().collect();
    spoken.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forms::fixtures::desk;
    use domain::slot::Slot;
    use jiff::Timestamp;
    use jiff::civil::date;

    fn free(start: DateTime, languages: &[Locale]) -> FreeSlot {
        let slot = Slot {
            start,
            at: Timestamp::UNIX_EPOCH,
            minutes: 30,
            seats: 1,
            caller_seats: 0,
            languages: languages.into(),
        };
        FreeSlot { slot, free: 1 }
    }

    fn picker(wish: Wish, all: Vec<FreeSlot>) -> Picker {
        let days = (date(2026, 11, 22), date(2027, 1, 21));
        Picker::new(
            Arc::new(desk()),
            Purpose::Book,
            &wish,
            all.into(),
            vec![],
            days,
        )
    }

    fn december() -> DateTime {
        date(2026, 12, 1).at(10, 0, 0, 0)
    }

    fn january() -> DateTime {
        date(2027, 1, 5).at(10, 0, 0, 0)
    }

    #[test]
    fn the_first_month_with_a_free_time_is_shown() {
        let all = vec![
            free(december(), &[Locale::It]),
            free(january(), &[Locale::It]),
        ];
        let picker = picker(Wish::default(), all);
        assert_eq!(picker.month, date(2026, 12, 1));
        assert_eq!(picker.shown().len(), 1);
        assert_eq!(picker.months().len(), 2);
    }

    #[test]
    fn the_month_of_a_wished_time_is_shown_even_when_the_time_is_gone() {
        let all = vec![free(december(), &[Locale::It])];
        let wish = Wish {
            start: Some(january()),
            ..Wish::default()
        };
        let picker = picker(wish, all);
        assert_eq!(picker.month, date(2027, 1, 1));
        assert!(picker.misses() && picker.shown().is_empty());
        assert_eq!(picker.first().map(|f| f.slot.start), Some(december()));
    }

    #[test]
    fn months_that_cannot_be_booked_are_not_shown() {
        let all = vec![free(december(), &[Locale::It])];
        let wish = Wish {
            month: Some(date(2030, 1, 1)),
            ..Wish::default()
        };
        assert_eq!(picker(wish, all).month, date(2026, 12, 1));
    }

    #[test]
    fn languages_are_asked_for_only_where_they_differ() {
        let both = [Locale::It, Locale::Ar];
        let same = vec![free(december(), &both), free(january(), &both)];
        assert!(picker(Wish::default(), same).languages().is_empty());
        let differ = vec![free(december(), &[Locale::It]), free(january(), &both)];
        let wish = Wish {
            language: Some(Locale::Ar),
            ..Wish::default()
        };
        let picker = picker(wish, differ);
        assert_eq!(picker.languages(), both);
        assert_eq!(picker.month, date(2027, 1, 1));
    }
}
