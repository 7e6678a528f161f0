//! How long families wait between asking for an appointment and having it.

/// A span of days waited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum WaitSpan {
    /// Less than a day.
    SameDay,
    /// One to three days.
    ThreeDays,
    /// Four to seven.
    Week,
    /// Eight to fourteen.
    Fortnight,
    /// Fifteen to thirty.
    Month,
    /// More than thirty.
    Longer,
}

impl WaitSpan {
    /// Every span, the shortest first.
    pub const ALL: [Self; 6] = [
        Self::SameDay,
        Self::ThreeDays,
        Self::Week,
        Self::Fortnight,
        Self::Month,
        Self::Longer,
    ];

    /// The word in message ids and data files.
    pub fn word(self) -> &'static str {
        match self {
            Self::SameDay => "0",
            Self::ThreeDays => "1-3",
            Self::Week => "4-7",
            Self::Fortnight => "8-14",
            Self::Month => "15-30",
            Self::Longer => "31",
        }
    }

    /// The span of a number of days.
    pub fn of(days: u32) -> Self {
        match days {
            0 => Self::SameDay,
            1..=3 => Self::ThreeDays,
            4..=7 => Self::Week,
            8..=14 => Self::Fortnight,
            15..=30 => Self::Month,
            31.. => Self::Longer,
        }
    }
}

/// How many bookings were made how many whole days of 24 hours before their time, also those that were called off.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Waits(Vec<(u32, u64)>);

impl Waits {
    /// From days and bookings, in any order; days may come more than once.
    pub fn new(mut counts: Vec<(u32, u64)>) -> Self {
        counts.retain(|(_, bookings)| *bookings > 0);
        counts.sort_unstable();
        Self(counts)
    }

    /// How many bookings.
    pub fn total(&self) -> u64 {
        self.0.iter().map(|(_, bookings)| bookings).sum()
    }

    /// Half of the families wait at most so many days; `None` when there is no booking.
    pub fn median(&self) -> Option<u32> {
        let half = self.total().div_ceil(2);
        let mut so_far = 0;
        self.0.iter().find_map(|(days, bookings)| {
            so_far += bookings;
            (so_far >= half).then_some(*days)
        })
    }

    /// How many bookings each span has.
    pub fn spans(&self) -> [(WaitSpan, u64); 6] {
        WaitSpan::ALL.map(|span| {
            let of_it = self
                .0
                .iter()
                .filter(|(days, _)| WaitSpan::of(*days) == span);
            (span, of_it.map(|(_, bookings)| bookings).sum())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_of_the_families_wait_at_most_the_median() {
        assert_eq!(Waits::default().median(), None);
        assert_eq!(Waits::new(vec![(9, 1), (2, 1), (2, 1)]).median(), Some(2));
        assert_eq!(Waits::new(vec![(1, 2), (7, 2)]).median(), Some(1));
        assert_eq!(Waits::new(vec![(1, 2), (7, 3), (40, 0)]).median(), Some(7));
    }

    #[test]
    fn every_booking_is_in_one_span() {
        let waits = Waits::new(vec![
            (0, 1),
            (3, 2),
            (4, 4),
            (14, 8),
            (30, 16),
            (31, 32),
            (500, 64),
        ]);
        let counts = waits.spans().map(|(_, bookings)| bookings);
        assert_eq!(counts, [1, 2, 4, 8, 16, 96]);
        assert_eq!(counts.iter().sum::<u64>(), waits.total());
    }
}
