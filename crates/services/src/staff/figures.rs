//! Figures: exact for those who see the bookings themselves, too few to tell hidden for everybody else.

use domain::figures::{Count, Period, Release, Waits};
use domain::id::{DeskId, MunicipalityId};
use domain::staff::account::Staff;
use domain::staff::extent::Extent;
use domain::staff::rights::Verb;
use jiff::Timestamp;
use jiff::civil::Date;

use super::{Denied, StaffFailure};
use crate::Services;
use crate::error::Failure;

/// Where bookings are counted together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CountedAt {
    /// At a desk.
    Desk(DeskId),
    /// In a municipality.
    Municipality(MunicipalityId),
}

/// All counts of a period, for those who see the bookings anyway.
#[derive(Debug, Clone)]
pub struct Exact {
    /// Alike bookings.
    pub counts: Vec<Count>,
    /// How long before they were asked for.
    pub waits: Waits,
}

/// The figures of a year as they leave the desk.
#[derive(Debug, Clone)]
pub struct YearRelease {
    /// The year.
    pub year: i16,
    /// How many of its months are over: only these are counted, so that two releases of one year are months apart.
    pub months: usize,
    /// The figures.
    pub release: Release<CountedAt>,
}

/// What somebody is shown.
#[derive(Debug, Clone)]
pub enum Figures {
    /// Everything.
    Exact(Exact),
    /// What may leave the desk.
    Released(Box<YearRelease>),
}

impl Services {
    /// Whether somebody sees the bookings behind every figure they may see: then nothing is hidden from them on a page. What they
    /// take away as a file is another matter.
    pub fn sees_exact_figures(&self, staff: &Staff) -> bool {
        let directory = self.directory();
        let figures = Extent::of(staff, Verb::SeeFigures, &directory);
        let bookings = Extent::of(staff, Verb::SeeBookings, &directory);
        bookings.network
            || (!figures.network
                && figures
                    .municipalities
                    .iter()
                    .all(|m| bookings.municipalities.contains(m))
                && figures.desks.iter().all(|d| bookings.desks.contains(d)))
    }

    /// The figures of a period within what somebody may see. Who does not see the bookings themselves gets the year of the
    /// period, for months and quarters of it would tell what the year hides.
    ///
    /// # Errors
    /// They may see no figures, or the database is away.
    pub async fn figures(&self, staff: &Staff, period: Period) -> Result<Figures, StaffFailure> {
        let extent = self.figures_extent(staff)?;
        if self.sees_exact_figures(staff) {
            let (counts, waits) = self.counted(&extent, &period.bounds()).await?;
            return Ok(Figures::Exact(Exact { counts, waits }));
        }
        let year = period.first_day().year();
        let release = self.released(&extent, year).await?;
        Ok(Figures::Released(Box::new(release)))
    }

    /// The figures of a year as a file to be passed on, within what somebody may see.
    ///
    /// # Errors
    /// They may see no figures, or the database is away.
    pub async fn figures_to_take_away(
        &self,
        staff: &Staff,
        year: i16,
    ) -> Result<YearRelease, StaffFailure> {
        let extent = self.figures_extent(staff)?;
        Ok(self.released(&extent, year).await?)
    }

    /// The figures of a year that everybody may read.
    ///
    /// # Errors
    /// The database is away.
    pub async fn public_figures(&self, year: i16) -> Result<YearRelease, Failure> {
        let everything = Extent {
            network: true,
            municipalities: self
                .directory()
                .municipalities
                .iter()
                .map(|m| m.id)
                .collect(),
            ..Extent::default()
        };
        self.released(&everything, year).await
    }

    /// The years of which there are figures, the newest first; this year at least.
    ///
    /// # Errors
    /// The database is away.
    pub async fn figures_years(&self) -> Result<Vec<i16>, Failure> {
        let mut session = self.store().reader().await?;
        let first = store::figures::first(&mut session).await?;
        let this = self.today().year();
        let first = first.map_or(this, |at| self.zone().to_datetime(at).year());
        Ok((first.min(this)..=this).rev().collect())
    }

    fn figures_extent(&self, staff: &Staff) -> Result<Extent, Denied> {
        let extent = Extent::of(staff, Verb::SeeFigures, &self.directory());
        if extent.is_empty() {
            return Err(Denied::Forbidden);
        }
        Ok(extent)
    }

    async fn released(&self, extent: &Extent, year: i16) -> Result<YearRelease, Failure> {
        let bounds = Period::Year(year).bounds();
        let today = self.today();
        let months = bounds[1..].iter().filter(|end| **end <= today).count();
        let (counts, waits) = self.counted(extent, &bounds[..=months]).await?;
        let places = self.places(extent);
        let by_municipality = places
            .iter()
            .any(|p| matches!(p, CountedAt::Municipality(_)));
        let release = Release::new(&counts, &waits, &places, months, |count| {
            if by_municipality {
                CountedAt::Municipality(count.municipality)
            } else {
                CountedAt::Desk(count.desk)
            }
        });
        Ok(YearRelease {
            year,
            months,
            release,
        })
    }

    /// The rows of a release: municipalities, or desks where there is only one municipality.
    fn places(&self, extent: &Extent) -> Vec<CountedAt> {
        let directory = self.directory();
        if extent.network || extent.municipalities.len() > 1 {
            return extent
                .municipalities
                .iter()
                .copied()
                .map(CountedAt::Municipality)
                .collect();
        }
        let desks = directory
            .desks
            .iter()
            .filter(|d| extent.desks.contains(&d.id));
        desks.map(|d| CountedAt::Desk(d.id)).collect()
    }

    /// What is counted between the first and the last of some days, by the months between them.
    async fn counted(
        &self,
        extent: &Extent,
        bounds: &[Date],
    ) -> Result<(Vec<Count>, Waits), Failure> {
        let within = |desk: &DeskId, municipality: &MunicipalityId| {
            extent.network
                || extent.municipalities.contains(municipality)
                || extent.desks.contains(desk)
        };
        let mut session = self.store().snapshot().await?;
        let mut counts = Vec::new();
        for (month, ends) in bounds.windows(2).enumerate() {
            let (from, until) = (self.begins(ends[0]), self.begins(ends[1]));
            counts.extend(store::figures::bookings(&mut session, from, until, month).await?);
        }
        counts.retain(|count| within(&count.desk, &count.municipality));
        let waits = match bounds {
            [first, .., last] => {
                store::figures::waits(&mut session, self.begins(*first), self.begins(*last)).await?
            }
            _ => Vec::new(),
        };
        let waits = waits
            .into_iter()
            .filter(|w| within(&w.desk, &w.municipality));
        Ok((
            counts,
            Waits::new(waits.map(|w| (w.days, w.bookings)).collect()),
        ))
    }

    /// The instant at which a day begins where the network is.
    pub(crate) fn begins(&self, day: Date) -> Timestamp {
        let midnight = day.at(0, 0, 0, 0);
        self.zone().to_timestamp(midnight).unwrap_or(Timestamp::MAX)
    }
}
