//! A figure told by two codes at once, of which few pairs ever meet.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::breakdown::{Cell, Part};
use super::case::Terms;
use super::tally::Tally;

/// The cells where two codes cross. A pair that nothing fell into has none: it is a zero.
#[derive(Clone, Debug)]
pub struct Grid {
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

impl Grid {
    pub(super) fn of(tally: &Tally<'_>, part: Part) -> Self {
        let (line, terms) = (part.definition(), tally.codes.terms);
        let found = tally.crossed(part);
        let sums = |of: fn((usize, usize)) -> usize| {
            let mut sums = BTreeMap::<usize, u64>::new();
            found.iter().for_each(|(place, count)| *sums.entry(of(*place)).or_default() += count);
            let mut sums: Vec<_> = sums.into_iter().map(|(place, sum)| (terms.at(place).to_owned(), sum)).collect();
            sums.sort_by_key(|(code, sum)| (code == Terms::UNKNOWN, Reverse(*sum), code.clone()));
            sums
        };
        let (rows, columns) = (sums(|place| place.0), sums(|place| place.1));
        let rank = |codes: &[(String, u64)], code: &str| codes.iter().position(|(other, _)| other == code);
        let cell = |&(place, count): &((usize, usize), u64)| GridCell {
            row: terms.at(place.0).to_owned(),
            column: terms.at(place.1).to_owned(),
            cell: Cell { key: line.key(place, tally.codes), count, counts: line.counts },
        };
        let mut cells: Vec<GridCell> = found.iter().map(cell).collect();
        cells.sort_by_key(|cell| (rank(&rows, &cell.row), rank(&columns, &cell.column)));
        Self { path: line.path, rows, columns, cells }
    }

    /// How many fell where two codes cross.
    pub fn count(&self, row: &str, column: &str) -> u64 {
        self.cells.iter().find(|cell| cell.row == row && cell.column == column).map_or(0, |cell| cell.cell.count)
    }
}
