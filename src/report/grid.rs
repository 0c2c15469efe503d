//! A figure told by two codes at once, of which few pairs ever meet.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::breakdown::{Cell, FigurePart};
use super::case::UNKNOWN;
use super::group::Place;
use super::tally::Tally;

/// The cells where two codes cross. A pair that nothing fell into has none: it is a zero.
#[derive(Clone, Debug)]
pub struct CrossCounts {
    /// Path of the grid: `grounds.by_unit_nature`.
    pub path: &'static str,
    /// The first codes, each with its sum: largest first, then by code, the unknown last.
    pub rows: Vec<(String, u64)>,
    /// The second codes, in the same order.
    pub columns: Vec<(String, u64)>,
    /// The cells, row after row and in the order of the columns.
    pub cells: Vec<GridCell>,
}

/// What fell where two codes cross.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GridCell {
    /// The first code.
    pub row: String,
    /// The second one.
    pub column: String,
    /// The figure.
    pub cell: Cell,
}

impl CrossCounts {
    pub(super) fn of(tally: &Tally, part: FigurePart) -> Self {
        let (mut rows, mut columns) = (BTreeMap::<&str, u64>::new(), BTreeMap::<&str, u64>::new());
        for (row, column, count) in tally.crossed(part) {
            *rows.entry(row).or_default() += count;
            *columns.entry(column).or_default() += count;
        }
        let ordered = |sums: BTreeMap<&str, u64>| {
            let mut sums: Vec<_> = sums.into_iter().map(|(code, sum)| (code.to_owned(), sum)).collect();
            // The codes come in their order, which a sort leaves as it is among equals.
            sums.sort_by_key(|(code, sum)| (code == UNKNOWN, Reverse(*sum)));
            sums
        };
        let (rows, columns) = (ordered(rows), ordered(columns));
        let rank = |codes: &[(String, u64)], code: &str| codes.iter().position(|(other, _)| other == code);
        let line = part.definition();
        let cell = |(row, column, count): (&str, &str, u64)| GridCell {
            row: row.to_owned(),
            column: column.to_owned(),
            cell: Cell { key: line.key(Place::Cross(row, column), tally.period), count, counts: line.counts },
        };
        let mut cells: Vec<GridCell> = tally.crossed(part).map(cell).collect();
        cells.sort_by_key(|cell| (rank(&rows, &cell.row), rank(&columns, &cell.column)));
        Self { path: line.path, rows, columns, cells }
    }

    /// How many fell where two codes cross.
    pub fn count(&self, row: &str, column: &str) -> u64 {
        self.cells.iter().find(|cell| cell.row == row && cell.column == column).map_or(0, |cell| cell.cell.count)
    }
}
