//! A table of counts: rows of something, columns that add up to the whole.

use super::Count;
use super::outcome::Detail;

/// Rows of counts under common columns. Cells of a row add up to how many the row has in all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table<Row> {
    /// What each row is of, with its cells.
    pub rows: Vec<(Row, Vec<u64>)>,
    /// How many columns there are.
    pub columns: usize,
}

impl<Row: PartialEq> Table<Row> {
    /// A table with these rows, in which nothing is counted yet.
    pub fn new(rows: impl IntoIterator<Item = Row>, columns: usize) -> Self {
        Self {
            rows: rows
                .into_iter()
                .map(|row| (row, vec![0; columns]))
                .collect(),
            columns,
        }
    }

    /// Counts `bookings` more in a cell; makes the row if it is not there.
    pub fn add(&mut self, row: Row, column: usize, bookings: u64) {
        let at = match self.rows.iter().position(|(known, _)| *known == row) {
            Some(at) => at,
            None => {
                self.rows.push((row, vec![0; self.columns]));
                self.rows.len() - 1
            }
        };
        self.rows[at].1[column] += bookings;
    }

    /// The sum of each column.
    pub fn totals(&self) -> Vec<u64> {
        (0..self.columns)
            .map(|column| self.rows.iter().map(|(_, cells)| cells[column]).sum())
            .collect()
    }

    /// The sum of all.
    pub fn total(&self) -> u64 {
        self.totals().iter().sum()
    }
}

/// Counts by some property and what became of them; rows that `rows` names come first and are there even when empty.
pub fn by_outcome<Row: PartialEq>(
    counts: &[Count],
    detail: Detail,
    rows: impl IntoIterator<Item = Row>,
    of: impl Fn(&Count) -> Row,
) -> Table<Row> {
    let mut table = Table::new(rows, detail.columns().len());
    for count in counts {
        table.add(of(count), detail.column(count.outcome), count.bookings);
    }
    table
}
