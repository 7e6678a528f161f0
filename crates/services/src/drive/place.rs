//! Where and when something is brought, and how much room there is.

use domain::drive::{Drive, Due, PledgePlace, WindowDate};
use domain::id::{DriveWindowId, DropOffPointId, WindowId};
use jiff::civil::Date;
use store::drive_window::{DriveWindow, Offered, Take};
use store::{Session, StoreError, Tx};

use crate::Services;

/// Where and when somebody wants to bring something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlaceWish {
    /// At a date of a window.
    Window {
        /// The window.
        window: WindowId,
        /// The day by its rule.
        date: Date,
    },
    /// To a shop.
    Shop(DropOffPointId),
}

/// A date of a window that is still to come, with its room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WindowRoom {
    /// The date.
    pub date: WindowDate,
    /// How many pledges more it takes; `None`: as many as come.
    pub left: Option<u16>,
}

/// What became of the wish for a place.
pub(super) enum Place {
    /// It is had: bound there, expected by then.
    Had(PledgePlace, Due),
    /// It takes no more.
    Full,
    /// There is no such place or hour, or not any more.
    Nowhere,
}

impl Services {
    /// The dates of windows at which something can still be brought to a drive, in order of time, full ones included.
    pub(crate) async fn rooms_of(
        &self,
        session: &mut Session,
        drive: &Drive,
    ) -> Result<Vec<WindowRoom>, StoreError> {
        let rows = store::drive_window::of_drive(session, drive.id).await?;
        let here = self.zone().to_datetime(self.now());
        let open = drive.open_dates(&self.directory().holidays(), here);
        let of = |date: &WindowDate| {
            let row = rows
                .iter()
                .find(|row| (row.window, row.date) == (date.window, date.date));
            row.map_or(0, |row| row.taken)
        };
        let rooms = open.into_iter().map(|date| {
            let taken = u16::try_from(of(&date)).unwrap_or(u16::MAX);
            WindowRoom {
                left: date.capacity.map(|capacity| capacity.saturating_sub(taken)),
                date,
            }
        });
        Ok(rooms.collect())
    }

    /// The same, read anew: for the page on which somebody chooses.
    ///
    /// # Errors
    /// The database is away.
    pub async fn window_rooms(&self, drive: &Drive) -> Result<Vec<WindowRoom>, crate::Failure> {
        let mut session = self.store().reader().await?;
        Ok(self.rooms_of(&mut session, drive).await?)
    }

    /// As the store counts it.
    pub(super) fn offered_window(&self, drive: &Drive, date: &WindowDate) -> Offered {
        Offered {
            drive: drive.id,
            window: date.window,
            date: date.date,
            starts_at: date.starts_at(self.zone()),
            ends_at: date.ends_at(self.zone()),
            capacity: date.capacity,
        }
    }

    /// Takes room at a place. The drive is held; whoever has another window has it locked already if its key is the smaller one.
    pub(super) async fn take_place(
        &self,
        tx: &mut Tx,
        drive: &Drive,
        wish: PlaceWish,
    ) -> Result<Place, StoreError> {
        let (window, date) = match wish {
            PlaceWish::Window { window, date } => (window, date),
            PlaceWish::Shop(id) => {
                let shop = drive.point(id).filter(|point| point.is_shop());
                return Ok(shop.map_or(Place::Nowhere, |shop| {
                    Place::Had(PledgePlace::Shop(shop.id), drive.due(self.zone()))
                }));
            }
        };
        let found = drive.on(window, date, &self.directory().holidays());
        let found = found.filter(|date| {
            let over = date.ends_at(self.zone()) <= self.now();
            date.takes_place() && !over
        });
        let Some(found) = found else {
            return Ok(Place::Nowhere);
        };
        let offered = self.offered_window(drive, &found);
        let new = DriveWindowId::new(self.now(), self.random());
        let row = store::drive_window::open(tx, &offered, new).await?;
        match store::drive_window::take(tx, row.id, found.capacity).await? {
            Take::Full => Ok(Place::Full),
            Take::Taken => Ok(Place::Had(bound_to(&row), Due(row.ends_at))),
        }
    }
}

/// The place of a pledge that has room at a date of a window.
pub(super) fn bound_to(row: &DriveWindow) -> PledgePlace {
    PledgePlace::Window {
        row: row.id,
        window: row.window,
        date: row.date,
        starts_at: row.starts_at,
        ends_at: row.ends_at,
    }
}
