//! What the program notices in the card of a drive that cannot be.

use jiff::civil::Date;

use crate::holidays::Holidays;
use crate::id::{DriveItemId, WindowId};

use super::card::{DriveCard, Period};
use super::item::{DriveItem, NEEDED_MAX};
use super::kit::KitWish;
use super::window::{Window, WindowChange, WindowDays};

/// Something in the card of a drive that cannot be: as long as it is so, the drive is not published.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DriveFinding {
    /// The period ends before it starts.
    EndsBeforeStart,
    /// The period is longer than a year.
    TooLong,
    /// The period is past.
    Past,
    /// A window is, or was moved to, outside the period.
    WindowOutside(WindowId),
    /// A window has no date at all.
    WindowNever(WindowId),
    /// A window ends before it starts, or as it starts, on every date or on one that was moved.
    WindowEndsBeforeStart(WindowId),
    /// A window takes nobody.
    WindowTakesNobody(WindowId),
    /// An item has no name in Italian.
    ItemNameless(DriveItemId),
    /// More of an item is needed than anybody can mean.
    ItemTooMany(DriveItemId),
    /// Two items, points or windows have one key.
    SameKey,
}

/// Looks at all of it. `before` is the card as it was when it was last right: a period that was, and has not changed since, is not
/// refused because time has passed.
pub fn findings(
    card: &DriveCard,
    before: Option<&DriveCard>,
    today: Date,
    holidays: &Holidays,
) -> Vec<DriveFinding> {
    let mut found = Vec::new();
    if let Some(period) = card.period {
        let known = before.and_then(|b| b.period) == Some(period);
        found.extend((period.until < period.from).then_some(DriveFinding::EndsBeforeStart));
        found.extend(period.is_too_long().then_some(DriveFinding::TooLong));
        found.extend((period.until < today && !known).then_some(DriveFinding::Past));
    }
    let points = card.points.iter().filter(|point| !point.is_shop());
    for window in points.flat_map(|point| &point.windows) {
        of_window(window, card.period, holidays, &mut found);
    }
    let of_kits = KitWish::all(&card.kits);
    let too_many = |item: &DriveItem| {
        let of_kits = item.word().and_then(|word| of_kits.get(&word));
        item.needed > NEEDED_MAX || of_kits.is_some_and(|n| *n > NEEDED_MAX)
    };
    for item in &card.items {
        found.extend((!item.is_named()).then_some(DriveFinding::ItemNameless(item.id)));
        found.extend(too_many(item).then_some(DriveFinding::ItemTooMany(item.id)));
    }
    found.extend(has_twins(card).then_some(DriveFinding::SameKey));
    found
}

fn of_window(
    window: &Window,
    period: Option<Period>,
    holidays: &Holidays,
    found: &mut Vec<DriveFinding>,
) {
    let moved = window.changes.values().filter_map(|change| match change {
        WindowChange::CalledOff => None,
        WindowChange::Moved { date, from, until } => Some((*date, *from, *until)),
    });
    let moved: Vec<_> = moved.collect();
    if window.until <= window.from || moved.iter().any(|(_, from, until)| until <= from) {
        found.push(DriveFinding::WindowEndsBeforeStart(window.id));
    }
    if window.capacity == Some(0) {
        found.push(DriveFinding::WindowTakesNobody(window.id));
    }
    let Some(period) = period.filter(|period| period.from <= period.until) else {
        return;
    };
    let strays = match &window.days {
        WindowDays::Weekday(_) => false,
        WindowDays::Dates(days) => days.iter().any(|day| !period.contains(*day)),
    };
    if strays || moved.iter().any(|(day, ..)| !period.contains(*day)) {
        found.push(DriveFinding::WindowOutside(window.id));
    } else if window.days_in(period, holidays).is_empty() {
        found.push(DriveFinding::WindowNever(window.id));
    }
}

/// Whether anything has the key of something else.
fn has_twins(card: &DriveCard) -> bool {
    let mut keys: Vec<_> = card.items.iter().map(|item| item.id.0).collect();
    keys.extend(card.points.iter().map(|point| point.id.0));
    let windows = card.points.iter().flat_map(|point| &point.windows);
    keys.extend(windows.map(|window| window.id.0));
    let all = keys.len();
    keys.sort_unstable();
    keys.dedup();
    keys.len() < all
}
