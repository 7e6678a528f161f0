//! Figures that leave the desk: what observers see, what is exported, what everybody may read.
//!
//! All tables of a release have the same column sums, which are shown. Whatever is hidden in one of them could be otherwise
//! without any of those sums changing, so that no other table of the release gives it away. For the same reason a release is of
//! whole years and of one kind of place: quarters, or desks beside their municipality, would be differences of one another.

use crate::desk::Kind;
use crate::locale::Locale;

use super::suppress::{Cell, is_small, suppress};
use super::table::{Table, by_outcome};
use super::wait::{WaitSpan, Waits};
use super::{Count, Detail};

/// A table as it leaves the desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Released<Row> {
    /// Into how many columns outcomes are told apart.
    pub detail: Detail,
    /// What each row is of, its cells, and its sum as the last cell.
    pub rows: Vec<(Row, Vec<Cell>)>,
}

/// A table of a release; `None` where it would tell too much.
pub type Part<Row> = Option<Released<Row>>;

/// What leaves the desk of a year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Release<Place> {
    /// How many bookings were asked for.
    pub asked: Cell,
    /// Into how many columns `totals` are told apart.
    pub detail: Detail,
    /// The sums that all tables by outcome share.
    pub totals: Vec<u64>,
    /// By place.
    pub places: Part<Place>,
    /// By month, as its place in the year.
    pub months: Part<usize>,
    /// By language.
    pub languages: Part<Locale>,
    /// By how the family wanted to talk.
    pub kinds: Part<Option<Kind>>,
    /// By whether an interpreter was wished for.
    pub interpreter: Part<bool>,
    /// By how long before the appointment it was asked for.
    pub waits: Part<WaitSpan>,
}

impl<Place: PartialEq + Clone> Release<Place> {
    /// What may be told of these counts, with a row for each of `places` and for each of the first `months` months.
    pub fn new(
        counts: &[Count],
        waits: &Waits,
        places: &[Place],
        months: usize,
        place_of: impl Fn(&Count) -> Place,
    ) -> Self {
        let asked = counts.iter().map(|count| count.bookings).sum();
        let whole = |detail| by_outcome(counts, detail, [()], |_| ());
        let detail = Detail::ALL
            .into_iter()
            .find(|detail| !whole(*detail).totals().into_iter().any(is_small));
        let Some(detail) = detail else {
            return Self::too_few();
        };
        let languages = Locale::ALL
            .into_iter()
            .filter(|l| counts.iter().any(|c| c.language == *l));
        let kinds = Kind::ALL.into_iter().map(Some);
        Self {
            asked: Cell::alone(asked),
            detail,
            totals: whole(detail).totals(),
            places: released(counts, detail, places.iter().cloned(), place_of),
            months: released(counts, detail, 0..months, |count| count.month),
            languages: released(counts, detail, languages, |count| count.language),
            kinds: released(counts, detail, kinds, |count| count.kind),
            interpreter: released(counts, Detail::Asked, [true, false], |count| {
                count.interpreter
            }),
            waits: of_table(
                Detail::Asked,
                Table {
                    rows: waits
                        .spans()
                        .map(|(span, bookings)| (span, vec![bookings]))
                        .into(),
                    columns: 1,
                },
            ),
        }
    }

    /// Nothing but that there were some.
    fn too_few() -> Self {
        Self {
            asked: Cell::Few,
            detail: Detail::Asked,
            totals: Vec::new(),
            places: None,
            months: None,
            languages: None,
            kinds: None,
            interpreter: None,
            waits: None,
        }
    }
}

/// The finest table, from `detail` on, that can be told.
fn released<Row: PartialEq + Clone>(
    counts: &[Count],
    detail: Detail,
    rows: impl IntoIterator<Item = Row>,
    of: impl Fn(&Count) -> Row,
) -> Part<Row> {
    let rows: Vec<Row> = rows.into_iter().collect();
    let mut steps = Detail::ALL.into_iter().filter(|step| *step >= detail);
    steps.find_map(|step| of_table(step, by_outcome(counts, step, rows.iter().cloned(), &of)))
}

fn of_table<Row>(detail: Detail, table: Table<Row>) -> Part<Row> {
    let (rows, counts): (Vec<_>, Vec<_>) = table.rows.into_iter().unzip();
    let cells = suppress(&counts)?;
    Some(Released {
        detail,
        rows: rows.into_iter().zip(cells).collect(),
    })
}
