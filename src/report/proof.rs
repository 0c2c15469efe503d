//! Proof that every figure is the number of the requests behind it, and that parts add up to their whole.

use super::cases::behind_all;
use super::group::{FigureKind, Group};
use super::{Case, Cell, FigurePart, Figures, Scope};

/// The count of what stands behind each figure, as cases are seen.
pub struct Proof {
    cells: Vec<Cell>,
    found: Vec<u64>,
}

impl Proof {
    pub fn of(figures: &Figures) -> Self {
        let cells = figures.cells();
        Self { found: vec![0; cells.len()], cells }
    }

    /// Counts what of these cases stands behind each figure.
    pub fn see(&mut self, scope: &Scope, all: &[Case]) {
        // One reading of the requests for all the cells: each asking for its own takes seconds where there are many.
        let behind = behind_all(scope, all, |_| true);
        for (cell, found) in self.cells.iter().zip(&mut self.found) {
            let times = behind.get(&cell.key).map_or(0, |records| records.values().map(|weight| weight.times).sum());
            *found += u64::try_from(times).expect("invariant: nothing counts less than nothing");
        }
    }

    /// The keys of the cells that do not count exactly what stands behind them, out of how many cells.
    pub fn unproven(self) -> (Vec<String>, usize) {
        let cells = self.cells.len();
        let wrong = self.cells.into_iter().zip(self.found).filter(|(cell, found)| cell.count != *found);
        (wrong.map(|(cell, _)| cell.key).collect(), cells)
    }
}

/// What the rows of a table add up to, and the whole that they are the parts of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TableSum {
    pub path: &'static str,
    pub sum: u64,
    pub whole: u64,
}

/// The sums of the tables of requests. Where each of several handlers counts the same request, rows are no parts.
pub fn sums(figures: &Figures) -> Vec<TableSum> {
    let sum = |part: &FigurePart| {
        let line = part.definition();
        let FigureKind::Count(counted) = &line.kind else { return None };
        let of = counted.whole.definition().counted().expect("invariant: a whole is counted");
        let is_parted = match counted.group {
            Group::One(_) => false,
            // One month has no months.
            Group::Monthly(_) => figures.period.months_touched() > 1,
            Group::Named(..) | Group::Coded(..) | Group::Crossed(..) => true,
        };
        let is_parted = is_parted && line.column.is_none();
        (is_parted && of.population == counted.population).then(|| TableSum {
            path: line.path,
            sum: figures.count(*part),
            whole: figures.count(counted.whole),
        })
    };
    FigurePart::ALL.iter().filter_map(sum).collect()
}
