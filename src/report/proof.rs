//! Proof that every figure is the number of the requests behind it.

use super::{Case, Figures, Scope, cases};

/// The keys of the cells that do not count exactly what stands behind them, out of how many cells.
pub fn unproven(figures: &Figures, scope: &Scope, all: &[Case]) -> (Vec<String>, usize) {
    let cells = figures.cells();
    let holds = |key: &str, count: u64| cases(scope, all, key).map_or(count == 0, |found| found.len() as u64 == count);
    let wrong = cells.iter().filter(|cell| !holds(&cell.key, cell.count)).map(|cell| cell.key.clone());
    (wrong.collect(), cells.len())
}
