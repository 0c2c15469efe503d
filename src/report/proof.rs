//! Proof that parts add up to their whole.

use super::group::{FigureKind, Group};
use super::{FigurePart, Figures};

/// Sum of the rows of a table, beside the whole that they are parts of.
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
