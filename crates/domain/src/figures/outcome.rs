//! What became of bookings, as finely as it can be told.

/// What became of a booking, as far as figures tell it apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Outcome {
    /// The family came.
    Kept,
    /// The family did not come.
    Missed,
    /// The family called it off.
    CancelledByFamily,
    /// The desk called it off.
    CancelledByDesk,
    /// It is still to come, or nobody noted what became of it.
    Open,
}

impl Outcome {
    /// Every outcome, in the order of columns.
    pub const ALL: [Self; 5] = [
        Self::Kept,
        Self::Missed,
        Self::CancelledByFamily,
        Self::CancelledByDesk,
        Self::Open,
    ];
}

/// How finely a table tells outcomes apart. Where columns hold too few to be shown they are added up, step by step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Detail {
    /// Each outcome apart.
    Full,
    /// Who called it off is not told.
    Cancelled,
    /// Kept, not kept, open.
    Kept,
    /// Only how many were asked for.
    Asked,
}

impl Detail {
    /// From the finest to the coarsest.
    pub const ALL: [Self; 4] = [Self::Full, Self::Cancelled, Self::Kept, Self::Asked];

    /// The words of the columns, for message ids and data files.
    pub fn columns(self) -> &'static [&'static str] {
        match self {
            Self::Full => &[
                "kept",
                "missed",
                "cancelled-family",
                "cancelled-desk",
                "open",
            ],
            Self::Cancelled => &["kept", "missed", "cancelled", "open"],
            Self::Kept => &["kept", "not-kept", "open"],
            Self::Asked => &["asked"],
        }
    }

    /// The column of an outcome.
    pub fn column(self, outcome: Outcome) -> usize {
        use Outcome as O;
        match (self, outcome) {
            (Self::Full, O::Kept) => 0,
            (Self::Full, O::Missed) => 1,
            (Self::Full, O::CancelledByFamily) => 2,
            (Self::Full, O::CancelledByDesk) => 3,
            (Self::Full, O::Open) => 4,
            (Self::Cancelled, O::Kept) => 0,
            (Self::Cancelled, O::Missed) => 1,
            (Self::Cancelled, O::CancelledByFamily | O::CancelledByDesk) => 2,
            (Self::Cancelled, O::Open) => 3,
            (Self::Kept, O::Kept) => 0,
            (Self::Kept, O::Missed | O::CancelledByFamily | O::CancelledByDesk) => 1,
            (Self::Kept, O::Open) => 2,
            (Self::Asked, _) => 0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_outcome_has_a_column_at_every_step() {
        for detail in Detail::ALL {
            let columns = detail.columns().len();
            assert!(
                Outcome::ALL.iter().all(|o| detail.column(*o) < columns),
                "{detail:?}"
            );
        }
    }
}
