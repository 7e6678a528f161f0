//! How an item, or a whole drive, stands; and what of it everybody may know.

/// The public is told no total below this: few pieces speak of few children.
pub const FEW: u32 = 5;

/// The counters of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// Needed in all.
    pub needed: u32,
    /// Promised and not brought yet.
    pub promised: u32,
    /// Brought, by promise or without.
    pub received: u32,
    /// Of these, looked through and put in order.
    pub sorted: u32,
    /// Of these, given to families.
    pub given: u32,
}

/// What the public sees of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// All counts.
    Counts(Tally),
    /// That it is asked for, or not any more; no number.
    Few {
        /// Whether something is still needed.
        open: bool,
    },
}

/// How something of many items stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Progress {
    /// Needed in all.
    pub needed: u32,
    /// Promised or brought, counted no further than what is needed of each item.
    pub met: u32,
    /// Brought.
    pub arrived: u32,
    /// Given to families.
    pub given: u32,
}

impl Tally {
    /// What is still needed: what is neither promised nor brought. Never below zero, however much came.
    pub fn open(self) -> u32 {
        self.needed
            .saturating_sub(self.promised)
            .saturating_sub(self.received)
    }

    /// What came and has not been looked through.
    pub fn unsorted(self) -> u32 {
        self.received.saturating_sub(self.sorted)
    }

    /// What is there to be given.
    pub fn in_stock(self) -> u32 {
        self.sorted.saturating_sub(self.given)
    }

    /// What the public sees of it.
    pub fn shown(self) -> Shown {
        if self.needed < FEW {
            Shown::Few {
                open: self.open() > 0,
            }
        } else {
            Shown::Counts(self)
        }
    }
}

impl Progress {
    /// Of a drive as the public sees it: items of which it is told no number do not count, or they could be worked out from the sum.
    pub fn public<'a>(tallies: impl IntoIterator<Item = &'a Tally>) -> Self {
        let told = tallies.into_iter().filter(|t| t.needed >= FEW);
        told.fold(Self::default(), |sum, tally| sum.and(*tally))
    }

    /// Of several drives together, each by its tallies: what they do not tell one by one is told of all together, if it is not few then.
    pub fn of_network<'a>(tallies: impl IntoIterator<Item = &'a Tally> + Clone) -> Self {
        let untold = tallies.clone().into_iter().filter(|t| t.needed < FEW);
        let untold = untold.fold(Self::default(), |sum, tally| sum.and(*tally));
        let told = Self::public(tallies);
        if untold.needed < FEW {
            told
        } else {
            told.plus(untold)
        }
    }

    /// Of everything, for staff.
    pub fn whole<'a>(tallies: impl IntoIterator<Item = &'a Tally>) -> Self {
        let all = tallies.into_iter();
        all.fold(Self::default(), |sum, tally| sum.and(*tally))
    }

    /// Still needed.
    pub fn open(self) -> u32 {
        self.needed.saturating_sub(self.met)
    }

    fn and(self, tally: Tally) -> Self {
        self.plus(Self {
            needed: tally.needed,
            met: tally.needed - tally.open(),
            arrived: tally.received,
            given: tally.given,
        })
    }

    fn plus(self, other: Self) -> Self {
        Self {
            needed: self.needed.saturating_add(other.needed),
            met: self.met.saturating_add(other.met),
            arrived: self.arrived.saturating_add(other.arrived),
            given: self.given.saturating_add(other.given),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tally(needed: u32, promised: u32, received: u32) -> Tally {
        Tally {
            needed,
            promised,
            received,
            ..Tally::default()
        }
    }

    #[test]
    fn what_is_needed_never_falls_below_zero() {
        assert_eq!(tally(10, 4, 3).open(), 3);
        assert_eq!(tally(10, 4, 30).open(), 0);
        assert_eq!(tally(0, 0, 0).open(), 0);
    }

    #[test]
    fn few_pieces_are_not_told() {
        assert_eq!(tally(4, 1, 0).shown(), Shown::Few { open: true });
        assert_eq!(tally(4, 3, 1).shown(), Shown::Few { open: false });
        assert_eq!(tally(5, 0, 0).shown(), Shown::Counts(tally(5, 0, 0)));
    }

    #[test]
    fn few_pieces_cannot_be_worked_out_from_the_sum() {
        let drive = [tally(480, 100, 212), tally(3, 1, 0)];
        let sum = Progress::public(&drive);
        assert_eq!(
            (sum.needed, sum.met, sum.arrived, sum.open()),
            (480, 312, 212, 168)
        );
        // One such item in the network is as few in the network.
        assert_eq!(Progress::of_network(&drive), sum);
        let network = [drive[0], drive[1], tally(4, 0, 4)];
        let sum = Progress::of_network(&network);
        assert_eq!((sum.needed, sum.met, sum.arrived), (487, 317, 216));
        assert_eq!(Progress::whole(&drive).needed, 483);
    }

    #[test]
    fn more_than_enough_of_one_thing_makes_up_for_nothing_else() {
        let sum = Progress::public(&[tally(10, 0, 25), tally(10, 0, 0)]);
        assert_eq!((sum.met, sum.open(), sum.arrived), (10, 10, 25));
    }
}
