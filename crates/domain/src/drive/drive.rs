//! A drive as the public knows it.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

use crate::event::Standing;
use crate::holidays::Holidays;
use crate::id::{DriveId, DriveItemId, DropOffPointId, MunicipalityId, WindowId};

use super::basket::Basket;
use super::card::DriveCard;
use super::due::Due;
use super::item::DriveItem;
use super::kit::{Kit, KitWish};
use super::point::DropOffPoint;
use super::window::{Window, WindowDate};

/// Where a drive stands in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Phase {
    /// Its first day is still to come; things can be promised.
    Coming,
    /// It takes place.
    Running,
    /// Its last day is over, or it was called off.
    Ended,
}

/// A drive as the public knows it.
#[derive(Debug, Clone, PartialEq)]
pub struct Drive {
    /// Key.
    pub id: DriveId,
    /// What is told of it.
    pub card: DriveCard,
    /// Whether it takes place.
    pub standing: Standing,
    /// Rises with every change, so that a picture in memory is told from what is written.
    pub version: u32,
    /// When what is told of it last changed.
    pub changed_at: Timestamp,
    items: Vec<DriveItem>,
}

impl Drive {
    /// A drive that takes place as its card says.
    pub fn new(id: DriveId, card: DriveCard, changed_at: Timestamp) -> Self {
        Self {
            id,
            items: items_of(id, &card),
            card,
            standing: Standing::Planned,
            version: 0,
            changed_at,
        }
    }

    /// What it asks for: the items typed singly, in their order, with what kits add to them; then what kits alone ask, in the order
    /// of the catalogue.
    pub fn items(&self) -> &[DriveItem] {
        &self.items
    }

    /// An item by key, if it is asked for.
    pub fn item(&self, id: DriveItemId) -> Option<&DriveItem> {
        self.items.iter().find(|item| item.id == id)
    }

    /// The same after a new version of its card was published at `now`.
    #[must_use]
    pub fn changed(&self, card: DriveCard, now: Timestamp) -> Self {
        Self {
            version: self.version + 1,
            ..Self::new(self.id, card, now)
        }
    }

    /// The same called off, or not any more.
    #[must_use]
    pub fn with_standing(&self, standing: Standing, now: Timestamp) -> Self {
        Self {
            standing,
            version: self.version + 1,
            changed_at: now,
            ..self.clone()
        }
    }

    /// Where it stands on a day.
    pub fn phase(&self, today: Date) -> Phase {
        match self.card.period {
            Some(period) if self.standing == Standing::Planned && today <= period.until => {
                match today < period.from {
                    true => Phase::Coming,
                    false => Phase::Running,
                }
            }
            _ => Phase::Ended,
        }
    }

    /// Whether it is for families of a municipality, as one of several or as one of the whole network.
    pub fn is_for(&self, municipality: MunicipalityId) -> bool {
        let its = &self.card.municipalities;
        its.is_empty() || its.contains(&municipality)
    }

    /// A point by key.
    pub fn point(&self, id: DropOffPointId) -> Option<&DropOffPoint> {
        self.card.points.iter().find(|point| point.id == id)
    }

    /// A window by key, with its point.
    pub fn window(&self, id: WindowId) -> Option<(&DropOffPoint, &Window)> {
        self.windows().find(|(_, window)| window.id == id)
    }

    /// Every window with its point; a shop has none.
    pub fn windows(&self) -> impl Iterator<Item = (&DropOffPoint, &Window)> {
        let points = self.card.points.iter().filter(|point| !point.is_shop());
        points.flat_map(|point| point.windows.iter().map(move |window| (point, window)))
    }

    /// All dates of its windows, in order of time, those that are called off included. A pure function of what the card says: 16:30
    /// stays 16:30 on both sides of a clock change.
    pub fn dates(&self, holidays: &Holidays) -> Vec<WindowDate> {
        let Some(period) = self.card.period else {
            return Vec::new();
        };
        let mut found: Vec<WindowDate> = self
            .windows()
            .flat_map(|(point, window)| {
                let days = window.days_in(period, holidays).into_iter();
                days.map(|day| window.on(point.id, day))
            })
            .collect();
        found.sort_by_key(|date| (date.starts, date.window));
        found
    }

    /// The dates at which something can still be brought at `here`, on the clock on the wall.
    pub fn open_dates(&self, holidays: &Holidays, here: DateTime) -> Vec<WindowDate> {
        let mut open = self.dates(holidays);
        open.retain(|date| date.takes_place() && date.ends > here);
        if self.phase(here.date()) == Phase::Ended {
            open.clear();
        }
        open
    }

    /// The date of a window on a day of its rule; `None`: there is no such date any more.
    pub fn on(&self, window: WindowId, date: Date, holidays: &Holidays) -> Option<WindowDate> {
        let (point, found) = self.window(window)?;
        let days = found.days_in(self.card.period?, holidays);
        days.contains(&date).then(|| found.on(point.id, date))
    }

    /// When a promise is due that is bound to no window: when the drive's last day is over.
    pub fn due(&self, zone: &TimeZone) -> Due {
        let last = self.card.period.map_or(Date::MAX, |period| period.until);
        Due::with_day(last, zone)
    }

    /// What so many kits are among its items, for whoever takes whole kits and for the desk that gives them; what it does not ask for is
    /// left out.
    pub fn kits(&self, kit: Kit, count: u16) -> Option<Basket> {
        let pieces = kit.times(count);
        let lines = self.items.iter().filter_map(|item| {
            let pieces = pieces.get(&item.word()?)?;
            Some((item.id, *pieces))
        });
        // Of two items of one word the first is meant, as when kits are added to them.
        let mut words = std::collections::BTreeSet::new();
        let lines = lines.filter(|(id, _)| {
            let word = self.item(*id).and_then(DriveItem::word);
            words.insert(word)
        });
        Basket::new(lines).ok()
    }
}

/// The items typed singly with what kits add to them.
fn items_of(id: DriveId, card: &DriveCard) -> Vec<DriveItem> {
    let mut of_kits = KitWish::all(&card.kits);
    let mut items = card.items.clone();
    for item in &mut items {
        let more = item.word().and_then(|word| of_kits.remove(&word));
        item.needed = item.needed.saturating_add(more.unwrap_or(0));
    }
    let others = of_kits.into_iter().filter(|(_, needed)| *needed > 0);
    items.extend(others.map(|(word, needed)| {
        DriveItem::of_word(DriveItemId::of_word(id, word.word()), word, needed)
    }));
    items
}
