//! The choice of a time by somebody of the desk: days that open, free times first, full ones apart.

use domain::desk::Desk;
use domain::slot::Slot;
use jiff::civil::Date;
use leptos::prelude::*;
use services::staff::day::Times;

use crate::components::choice::Choice;
use crate::components::field::{described_by, feedback, group_class};
use crate::components::icon::{Icon, Shape};
use crate::components::phone::digits;
use crate::components::words::words;
use crate::cx::Cx;
use crate::forms::errors::FieldErrors;
use crate::forms::staff::day::book::{STEP, Whose};
use crate::forms::staff::day::when::{FIELD, NOW, write_beyond, write_free};

/// How many days are shown at once.
const DAYS: usize = 5;

/// What the choice is made of.
#[derive(Debug, Clone)]
pub struct TimesShown {
    /// The times from the first day shown on.
    pub times: Times,
    /// Whether somebody may stand at the door.
    pub now: bool,
    /// Whose desk it is: at another's nobody is received beyond the number.
    pub whose: Whose,
    /// The value chosen.
    pub chosen: String,
}

impl TimesShown {
    /// The days on which there is a time, in order.
    fn days(&self) -> Vec<Date> {
        let free = self.times.free.iter().map(|free| free.slot.start.date());
        let full = self.times.full.iter().map(|slot| slot.start.date());
        let own = self.whose == Whose::Own;
        let mut days: Vec<_> = free.chain(full.filter(|_| own)).collect();
        days.sort();
        days.dedup();
        days
    }
}

/// The field.
pub fn times(cx: &Cx, desk: &Desk, shown: &TimesShown, errors: &FieldErrors) -> AnyView {
    let t = cx.texts;
    let fault = errors.of(FIELD);
    let days = shown.days();
    let mut index = 0;
    let mut choice = |value: String, title: AnyView, text: Option<AnyView>| {
        let at = index;
        index += 1;
        Choice {
            name: FIELD,
            index: at,
            checked: value == shown.chosen,
            value,
            title,
            text,
            described_by: described_by(FIELD, false, fault),
        }
        .view()
    };
    let now = shown.now.then(|| {
        let (title, text) = (t.get("staff-day-now"), t.get("staff-day-now-hint"));
        let now = choice(NOW.to_owned(), title.into_any(), Some(text.into_any()));
        view! { <div class="day-now">{now}</div> }
    });
    let chosen_day = days.iter().copied().find(|day| {
        let on = |slot: &Slot| slot.start.date() == *day;
        let free = shown.times.free.iter().map(|f| &f.slot).filter(|s| on(s));
        let full = shown.times.full.iter().filter(|s| on(s));
        free.map(|s| write_free(s.start))
            .chain(full.map(|s| write_beyond(s.start)))
            .any(|value| value == shown.chosen)
    });
    let first_free = shown.times.free.first().map(|f| f.slot.start.date());
    let open = chosen_day.or(first_free).or(days.first().copied());
    let sections: Vec<_> = days
        .iter()
        .take(DAYS)
        .map(|day| {
            let hour = |slot: &Slot| {
                let time = digits(t.time(slot.start.time())).into_any();
                words(t, "book-time-hour", &[], vec![("time", time)])
            };
            let free: Vec<_> = shown
                .times
                .free
                .iter()
                .filter(|f| f.slot.start.date() == *day)
                .map(|f| {
                    let text = t.date_day(*day).into_any();
                    choice(write_free(f.slot.start), hour(&f.slot), Some(text))
                })
                .collect();
            let full: Vec<_> = shown
                .times
                .full
                .iter()
                .filter(|s| s.start.date() == *day && shown.whose == Whose::Own)
                .map(|s| {
                    let text = t.with("staff-day-full", &[("day", t.date_day(*day).into())]);
                    choice(write_beyond(s.start), hour(s), Some(text.into_any()))
                })
                .collect();
            day_section(cx, *day, open == Some(*day), free, full)
        })
        .collect();
    let nothing = (sections.is_empty()).then(|| {
        let days = [("n", desk.horizon_days.into())];
        view! { <p>{t.with("staff-day-no-times", &days)}</p> }
    });
    let more = days.get(DAYS).map(|next| {
        view! {
            <button class="btn btn-link" type="submit" name=STEP value=next.to_string() formnovalidate>
                {t.get("staff-day-more-days")}
            </button>
        }
    });
    view! {
        <fieldset class=group_class(fault)>
            <legend>{t.get("staff-day-when")}</legend>
            {feedback(FIELD, fault)}
            {now}
            {sections}
            {nothing}
            {more}
        </fieldset>
    }
    .into_any()
}

fn day_section(cx: &Cx, day: Date, open: bool, free: Vec<AnyView>, full: Vec<AnyView>) -> AnyView {
    let t = cx.texts;
    let count = match free.len() {
        0 => t.get("staff-day-day-full"),
        n => t.with("staff-day-free", &[("n", n.into())]),
    };
    let beyond = (!full.is_empty()).then(|| {
        view! {
            <details class="day-beyond">
                <summary>{t.get("staff-day-beyond-show")} {Icon::Down.view(Shape::Turn)}</summary>
                <div class="slots">{full}</div>
            </details>
        }
    });
    let name = match day {
        day if day == cx.today() => {
            t.with("staff-day-today-is", &[("day", t.date_day(day).into())])
        }
        day if cx.today().tomorrow().is_ok_and(|next| next == day) => {
            t.with("staff-day-tomorrow-is", &[("day", t.date_day(day).into())])
        }
        day => t.date_day(day),
    };
    view! {
        <details class="day" open=open>
            <summary>
                <span class="day-name">{name}</span>
                <span class="day-free">{count}</span>
                {Icon::Down.view(Shape::Turn)}
            </summary>
            <div class="slots">{free}</div>
            {beyond}
        </details>
    }
    .into_any()
}
