//! What leaves the desk tells of nobody, also to somebody who subtracts.

use domain::desk::Kind;
use domain::figures::{Cell, Count, FEWEST, Outcome, Release, Waits, suppress};
use domain::id::{DeskId, MunicipalityId};
use domain::locale::Locale;
use proptest::collection::vec;
use proptest::prelude::*;

/// What somebody who sees only the release can say of a cell: at least and at most.
type Bounds = (u64, u64);

/// More than any count of the tests.
const MANY: u64 = 1_000;

fn bounds_of(cell: Cell) -> Bounds {
    match cell {
        Cell::Shown(count) => (count, count),
        Cell::Few => (1, FEWEST - 1),
        Cell::Withheld => (FEWEST, MANY),
    }
}

/// Tightens what is known of parts whose sum is known, as far as it goes.
fn tighten(parts: &mut [Bounds], sum: &mut Bounds) -> bool {
    let (least, most): (u64, u64) = parts.iter().fold((0, 0), |(l, m), p| (l + p.0, m + p.1));
    let mut news = narrow(sum, (least, most));
    for part in parts {
        let others = (least - part.0, most - part.1);
        news |= narrow(
            part,
            (
                sum.0.saturating_sub(others.1),
                sum.1.saturating_sub(others.0),
            ),
        );
    }
    news
}

fn narrow(known: &mut Bounds, by: Bounds) -> bool {
    let before = *known;
    *known = (known.0.max(by.0), known.1.min(by.1));
    *known != before
}

/// Somebody who subtracts, and knows how small counts are hidden, until nothing more follows.
fn attack(shown: &[Vec<Cell>], sums: &[u64]) -> Vec<Vec<Bounds>> {
    let mut known: Vec<Vec<Bounds>> = shown
        .iter()
        .map(|row| row.iter().copied().map(bounds_of).collect())
        .collect();
    let all = sums.iter().sum();
    for _ in 0..200 {
        let mut news = false;
        for row in &mut known {
            let (total, cells) = row.split_last_mut().expect("a sum");
            news |= tighten(cells, total);
        }
        for column in 0..=sums.len() {
            let mut cells: Vec<Bounds> = known.iter().map(|row| row[column]).collect();
            let sum = sums.get(column).copied().unwrap_or(all);
            news |= tighten(&mut cells, &mut (sum, sum));
            for (row, cell) in known.iter_mut().zip(cells) {
                row[column] = cell;
            }
        }
        if !news {
            break;
        }
    }
    known
}

/// Every row and column, as numbers that must add up to nothing: a solution of the kernel along which a cell can move shows
/// that no subtraction, however clever, finds it.
fn can_move(shown: &[Vec<Cell>], row: usize, column: usize) -> bool {
    let (rows, width) = (shown.len(), shown[0].len());
    let hidden: Vec<(usize, usize)> = (0..rows)
        .flat_map(|r| (0..width).map(move |c| (r, c)))
        .filter(|(r, c)| !matches!(shown[*r][*c], Cell::Shown(_)))
        .collect();
    // One equation a row (cells less sum) and one a column (the sums of columns are shown).
    let mut equations: Vec<Vec<f64>> = Vec::new();
    for r in 0..rows {
        equations.push(
            hidden
                .iter()
                .map(|h| {
                    if h.0 != r {
                        0.0
                    } else if h.1 + 1 == width {
                        -1.0
                    } else {
                        1.0
                    }
                })
                .collect(),
        );
    }
    for c in 0..width {
        equations.push(
            hidden
                .iter()
                .map(|h| f64::from(u8::from(h.1 == c)))
                .collect(),
        );
    }
    let rank = rank_of(equations.clone());
    equations.push(
        hidden
            .iter()
            .map(|h| f64::from(u8::from(*h == (row, column))))
            .collect(),
    );
    // The cell is free if asking for it is a new equation.
    rank_of(equations) > rank
}

fn rank_of(mut m: Vec<Vec<f64>>) -> usize {
    let mut rank = 0;
    for column in 0..m.first().map_or(0, Vec::len) {
        let Some(pivot) = (rank..m.len()).find(|r| m[*r][column].abs() > 1e-9) else {
            continue;
        };
        m.swap(rank, pivot);
        let lead = m[rank].clone();
        for row in m.iter_mut().skip(rank + 1) {
            let factor = row[column] / lead[column];
            for (cell, from) in row.iter_mut().zip(&lead) {
                *cell -= factor * from;
            }
        }
        rank += 1;
    }
    rank
}

fn tables() -> impl Strategy<Value = Vec<Vec<u64>>> {
    let count = prop_oneof![3 => Just(0_u64), 4 => 1_u64..5, 5 => 5_u64..60];
    (1_usize..6).prop_flat_map(move |columns| vec(vec(count.clone(), columns), 1..9))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn no_hidden_count_follows_from_what_is_shown(table in tables()) {
        let Some(shown) = suppress(&table) else { return Ok(()) };
        let sums: Vec<u64> = (0..table[0].len()).map(|c| table.iter().map(|row| row[c]).sum()).collect();
        let known = attack(&shown, &sums);
        for (r, row) in shown.iter().enumerate() {
            for (c, cell) in row.iter().enumerate() {
                let count = table[r].get(c).copied().unwrap_or_else(|| table[r].iter().sum());
                match cell {
                    Cell::Shown(said) => prop_assert_eq!(*said, count, "what is shown is true"),
                    Cell::Few => prop_assert!((1..FEWEST).contains(&count)),
                    Cell::Withheld => prop_assert!(count >= FEWEST),
                }
                prop_assert!(!(1..FEWEST).contains(&count) || *cell == Cell::Few, "small counts are hidden");
                if *cell == Cell::Few {
                    prop_assert!(can_move(&shown, r, c), "row {} column {} of {:?} follows", r, c, shown);
                    prop_assert!(known[r][c].0 < known[r][c].1, "row {} column {} of {:?} follows", r, c, shown);
                }
            }
        }
    }
}

fn count(desk: u128, month: usize, outcome: Outcome, bookings: u64) -> Count {
    Count {
        desk: DeskId(uuid::Uuid::from_u128(desk)),
        municipality: MunicipalityId(uuid::Uuid::from_u128(8)),
        month,
        outcome,
        kind: Some(Kind::InPerson),
        language: Locale::It,
        interpreter: false,
        bookings,
    }
}

fn release(counts: &[Count]) -> Release<DeskId> {
    let waits = Waits::new(vec![(3, counts.iter().map(|c| c.bookings).sum())]);
    Release::new(
        counts,
        &waits,
        &[DeskId(uuid::Uuid::from_u128(1))],
        12,
        |count| count.desk,
    )
}

#[test]
fn of_fewer_than_five_bookings_nothing_is_told_but_that_there_were_some() {
    let told = release(&[count(1, 0, Outcome::Kept, 3)]);
    assert_eq!(told.asked, Cell::Few);
    assert!(
        told.totals.is_empty()
            && told.places.is_none()
            && told.months.is_none()
            && told.waits.is_none()
    );
    assert_eq!(release(&[]).asked, Cell::Shown(0));
}

#[test]
fn outcomes_too_rare_are_told_together() {
    let told = release(&[
        count(1, 0, Outcome::Kept, 30),
        count(1, 1, Outcome::CancelledByDesk, 2),
        count(1, 1, Outcome::CancelledByFamily, 9),
    ]);
    assert_eq!(told.totals, [30, 0, 11, 0]);
    let told = release(&[
        count(1, 0, Outcome::Kept, 30),
        count(1, 1, Outcome::Missed, 2),
        count(1, 1, Outcome::CancelledByFamily, 1),
    ]);
    assert_eq!(
        told.totals,
        [33],
        "with three of them the others would be known"
    );
}
