//! The week of a desk as a grid: what the island is told, in its words. See [`islands::week_grid`].

use domain::locale::Locale;
use domain::opening::{Opening, SeatPlan};
use islands::week_grid as grid;
use islands::week_grid::{Booking, FormWords, Span, WeekGrid, Words};
use jiff::ToSpan;
use jiff::civil::Date;
use l10n::Texts;
use leptos::prelude::*;
use services::staff::openings::version;

use crate::cx::Cx;

/// What a first opening begins with: half an hour for one family.
const SLOT: u16 = 30;

/// A week of a desk.
pub struct DeskWeek<'a> {
    /// Where the pages of its openings are: `/staff/sportelli/{slug}/aperture`.
    pub address: String,
    /// The key of a form, for whoever is signed in.
    pub key: String,
    /// The week's first day.
    pub monday: Date,
    /// The weekly openings; those that do not hold in this week are left out.
    pub openings: &'a [Opening],
    /// The languages of the desk.
    pub languages: &'a [Locale],
    /// When families come in this week, and nothing about who they are.
    pub bookings: Vec<Booking>,
}

impl DeskWeek<'_> {
    /// The grid, with its heading. Its page is one [`with_islands`](crate::page::Page::with_islands).
    pub fn view(self, cx: &Cx) -> AnyView {
        let all = self.bookings.iter().map(|b| b.count).sum();
        let words = words(cx.texts, self.monday, all);
        let week = self.week(cx);
        view! { <WeekGrid week words /> }.into_any()
    }

    fn week(self, cx: &Cx) -> grid::Week {
        let t = cx.texts;
        let dates = (0..7).filter_map(|ahead| self.monday.checked_add(ahead.days()).ok());
        let dates: Vec<Date> = dates.collect();
        let held = self.openings.iter();
        let held = held.filter(|opening| dates.iter().any(|day| opening.holds_on(*day)));
        let from = self.monday.max(cx.today());
        let fresh = match self.openings.first() {
            Some(like) => details(&like.plan, from, None),
            None => grid::Details {
                slot: SLOT,
                seats: 1,
                callers: 0,
                valid_from: from.to_string(),
                valid_until: String::new(),
                languages: Vec::new(),
            },
        };
        grid::Week {
            openings: held.map(|opening| told(t, opening)).collect(),
            days: dates.into_iter().map(|date| day(t, date)).collect(),
            languages: self.languages.iter().map(|l| language(t, *l)).collect(),
            fresh,
            address: self.address,
            key: self.key,
            bookings: self.bookings,
        }
    }
}

fn day(t: &Texts, date: Date) -> grid::Day {
    let name = t.weekday(date.weekday());
    grid::Day {
        short: name.chars().take(3).collect(),
        date: t.date_day(date),
        name,
    }
}

fn language(t: &Texts, language: Locale) -> grid::Language {
    grid::Language {
        tag: language.tag().to_owned(),
        name: t.language_name(language),
    }
}

fn told(t: &Texts, opening: &Opening) -> grid::Opening {
    let plan = &opening.plan;
    let about = t.with(
        "staff-grid-about",
        &[
            ("n", i64::from(plan.seats()).into()),
            ("minutes", i64::from(plan.slot_minutes()).into()),
        ],
    );
    grid::Opening {
        id: opening.id.to_string(),
        version: version(opening),
        span: Span {
            day: opening.weekday.to_monday_one_offset().unsigned_abs(),
            from: opening.hours.from(),
            until: opening.hours.until(),
        },
        about,
        details: details(plan, opening.valid_from, opening.valid_until),
    }
}

fn details(plan: &SeatPlan, from: Date, until: Option<Date>) -> grid::Details {
    grid::Details {
        slot: plan.slot_minutes(),
        seats: plan.seats(),
        callers: plan.caller_percent(),
        valid_from: from.to_string(),
        valid_until: until.map(|day| day.to_string()).unwrap_or_default(),
        languages: plan.languages.iter().map(|l| l.tag().to_owned()).collect(),
    }
}

/// The words of the grid, for up to `all` appointments.
fn words(t: &Texts, monday: Date, all: usize) -> Words {
    let counted = |id: &str| -> Vec<String> {
        let none = t.get("staff-grid-no-bookings");
        let some =
            (1..=all).map(|n| t.with(id, &[("n", i64::try_from(n).unwrap_or(i64::MAX).into())]));
        std::iter::once(none).chain(some).collect()
    };
    Words {
        title: t.with("staff-grid-title", &[("day", t.date_day(monday).into())]),
        help: t.get("staff-grid-help"),
        keys: t.get("staff-grid-keys"),
        pointer: t.get("staff-grid-pointer"),
        days: t.get("staff-grid-days"),
        closed: t.get("staff-grid-closed"),
        new: t.get("staff-grid-new"),
        unsaved: t.get("staff-grid-unsaved"),
        bookings: counted("staff-grid-bookings"),
        inside: counted("staff-grid-inside"),
        outside: counted("staff-grid-outside"),
        overlaps: t.get("staff-grid-overlaps"),
        first: t.get("staff-grid-first"),
        undone: t.get("staff-grid-undone"),
        form: form_words(t),
    }
}

fn form_words(t: &Texts) -> FormWords {
    FormWords {
        title: t.get("staff-grid-form-title"),
        title_new: t.get("staff-grid-form-title-new"),
        day: t.get("staff-grid-form-day"),
        from: t.get("staff-grid-form-from"),
        until: t.get("staff-grid-form-until"),
        slot: t.get("staff-grid-form-slot"),
        seats: t.get("staff-grid-form-seats"),
        callers: t.get("staff-grid-form-callers"),
        valid_from: t.get("staff-grid-form-valid-from"),
        valid_until: t.get("staff-grid-form-valid-until"),
        valid_until_hint: t.get("staff-grid-form-valid-until-hint"),
        languages: t.get("staff-grid-form-languages"),
        languages_hint: t.get("staff-grid-form-languages-hint"),
        leave_empty: t.get("layout-leave-empty"),
        save: t.get("staff-grid-form-save"),
        undo: t.get("staff-grid-form-undo"),
        remove: t.get("staff-grid-form-remove"),
        details: t.get("staff-grid-form-details"),
    }
}
