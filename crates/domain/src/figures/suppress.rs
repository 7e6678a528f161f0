//! Counts so small that they might tell of somebody do not leave the desk.
//!
//! Hiding them is not enough: with the sums beside them they can be worked out. So more cells are hidden, until for each
//! hidden one another table could be behind what is shown, in which that cell is different. Such a table differs along a
//! cycle: one more here, one less there, row by row and column by column, so that every sum stays. Finding the cycle that
//! hides least is a shortest path in the residual graph of a flow (the method of network flows for complementary cell
//! suppression: L. H. Cox, Network Models for Complementary Cell Suppression, JASA 90, 1995).

use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// The smallest count that is shown, besides none.
pub const FEWEST: u64 = 5;

/// A count as it leaves the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cell {
    /// The count.
    Shown(u64),
    /// One to four: `<5`.
    Few,
    /// Five or more, hidden because otherwise a small one could be worked out.
    Withheld,
}

impl Cell {
    /// A count by itself, with no sums beside it.
    pub fn alone(count: u64) -> Self {
        if is_small(count) {
            Self::Few
        } else {
            Self::Shown(count)
        }
    }
}

/// Whether a count is too small to be shown.
pub fn is_small(count: u64) -> bool {
    (1..FEWEST).contains(&count)
}

/// Hides what must be hidden of a table whose column sums are shown elsewhere, also beside other tables. Each row comes back
/// with its sum as one more cell. `None`: no hiding would help, or a column sum is itself too small.
pub fn suppress(rows: &[Vec<u64>]) -> Option<Vec<Vec<Cell>>> {
    let columns = rows.first().map_or(0, Vec::len);
    let sums = (0..columns).map(|column| rows.iter().map(|row| row[column]).sum());
    if sums.into_iter().any(is_small) {
        return None;
    }
    let counts: Vec<Vec<u64>> = rows
        .iter()
        .map(|row| row.iter().copied().chain([row.iter().sum()]).collect())
        .collect();
    let cells = counts
        .iter()
        .map(|row| row.iter().map(|count| Cell::alone(*count)).collect())
        .collect();
    let mut grid = Grid {
        counts,
        cells,
        sums: columns,
    };
    for row in 0..rows.len() {
        for column in 0..=columns {
            if grid.cells[row][column] == Cell::Few {
                grid.protect(row, column)?;
            }
        }
    }
    Some(grid.cells)
}

/// A table with its row sums in the last column, and what is shown of it.
struct Grid {
    counts: Vec<Vec<u64>>,
    cells: Vec<Vec<Cell>>,
    /// The column of the row sums.
    sums: usize,
}

/// Rows and columns are the nodes of the graph; a cell is the way between its row and its column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Node {
    Row(usize),
    Column(usize),
}

/// One more or one less in a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Change {
    More,
    Less,
}

impl Grid {
    /// What passing through a cell changes in it. A row's sum weighs against its cells, so there it is the other way round.
    fn change(&self, from: Node, column: usize) -> Change {
        match (from, column == self.sums) {
            (Node::Row(_), false) | (Node::Column(_), true) => Change::More,
            (Node::Row(_), true) | (Node::Column(_), false) => Change::Less,
        }
    }

    /// What it costs to change a cell: nothing if it is hidden, its count if it must be hidden for it. `None`: it would then not be
    /// what its mark says.
    fn cost(&self, row: usize, column: usize, change: Change) -> Option<u64> {
        let count = self.counts[row][column];
        let (fits, cost) = match (self.cells[row][column], change) {
            (Cell::Few, Change::More) => (count + 1 < FEWEST, 0),
            (Cell::Few, Change::Less) => (count > 1, 0),
            (Cell::Withheld, Change::More) => (true, 0),
            (Cell::Withheld, Change::Less) => (count > FEWEST, 0),
            (Cell::Shown(0), _) => (false, 0),
            (Cell::Shown(count), Change::More) => (true, count),
            (Cell::Shown(count), Change::Less) => (count > FEWEST, count),
        };
        fits.then_some(cost)
    }

    /// Hides what is needed for a hidden cell to be in doubt, and as little as possible.
    fn protect(&mut self, row: usize, column: usize) -> Option<()> {
        let (here, there) = (Node::Row(row), Node::Column(column));
        let ways = [(here, there), (there, here)]
            .into_iter()
            .filter_map(|(from, to)| {
                self.cost(row, column, self.change(from, column))?;
                self.way(to, from, (row, column))
            });
        let (_, path) = ways.min_by_key(|(cost, _)| *cost)?;
        for (row, column) in path {
            if let Cell::Shown(_) = self.cells[row][column] {
                self.cells[row][column] = Cell::Withheld;
            }
        }
        Some(())
    }

    /// The cheapest way from one node to another that does not pass `except`: its cost and its cells (Dijkstra).
    fn way(
        &self,
        from: Node,
        to: Node,
        except: (usize, usize),
    ) -> Option<(u64, Vec<(usize, usize)>)> {
        let mut queue = BinaryHeap::from([Reverse((0, from))]);
        let mut reached = std::collections::BTreeMap::from([(from, (0, None))]);
        while let Some(Reverse((cost, node))) = queue.pop() {
            if node == to {
                break;
            }
            if reached.get(&node).is_some_and(|(known, _)| *known < cost) {
                continue;
            }
            for next in self.beside(node) {
                let cell = match (node, next) {
                    (Node::Row(row), Node::Column(column))
                    | (Node::Column(column), Node::Row(row)) => (row, column),
                    _ => continue,
                };
                let step =
                    (cell != except).then(|| self.cost(cell.0, cell.1, self.change(node, cell.1)));
                let Some(step) = step.flatten() else { continue };
                let cost = cost + step;
                if reached.get(&next).is_none_or(|(known, _)| cost < *known) {
                    reached.insert(next, (cost, Some((node, cell))));
                    queue.push(Reverse((cost, next)));
                }
            }
        }
        let (cost, _) = *reached.get(&to)?;
        let mut path = Vec::new();
        let mut node = to;
        while let Some((_, Some((before, cell)))) = reached.get(&node) {
            path.push(*cell);
            node = *before;
        }
        Some((cost, path))
    }

    fn beside(&self, node: Node) -> impl Iterator<Item = Node> {
        let (rows, columns) = (self.counts.len(), self.sums + 1);
        let is_row = matches!(node, Node::Row(_));
        (0..if is_row { columns } else { rows }).map(move |n| {
            if is_row {
                Node::Column(n)
            } else {
                Node::Row(n)
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Cell::{Few, Shown, Withheld};
    use super::*;

    #[test]
    fn a_table_without_small_counts_is_shown_whole() {
        let shown = suppress(&[vec![5, 0], vec![7, 9]]).expect("nothing to hide");
        assert_eq!(
            shown,
            [
                [Shown(5), Shown(0), Shown(5)],
                [Shown(7), Shown(9), Shown(16)]
            ]
        );
    }

    #[test]
    fn a_small_count_takes_three_others_with_it() {
        let shown = suppress(&[vec![2, 30], vec![50, 60], vec![70, 10]]).expect("it can be hidden");
        // The cheapest cycle: one more here, one less below, one more beside that, one less above it.
        assert_eq!(
            shown,
            [
                [Few, Withheld, Shown(32)],
                [Shown(50), Shown(60), Shown(110)],
                [Withheld, Withheld, Shown(80)]
            ]
        );
    }

    #[test]
    fn where_nothing_can_stand_in_for_a_small_count_nothing_is_told() {
        // Each must be one: five of them make five.
        assert_eq!(suppress(&vec![vec![1]; 5]), None);
        // And four make eight only as four and four.
        assert_eq!(suppress(&[vec![4], vec![4]]), None);
        // The sum below is already too small.
        assert_eq!(suppress(&[vec![2, 10], vec![1, 10]]), None);
    }

    #[test]
    fn an_empty_table_is_shown_empty() {
        assert_eq!(suppress(&[]), Some(Vec::new()));
        assert_eq!(
            suppress(&[vec![0, 0]]),
            Some(vec![vec![Shown(0), Shown(0), Shown(0)]])
        );
    }
}
