//! The figures told by two codes at once.

use super::super::labels::{self, Names};
use super::{CountedCell, SectionLine, SectionSheet};
use crate::domain::List;

/// A figure told by two codes at once. A pair that nothing fell into is a zero and has no cell.
pub struct CrossTable {
    /// Where it stands: `grounds.by_unit_nature`.
    pub path: &'static str,
    /// What the first code and the second one are called in data: `unit`, `nature`.
    pub axes: [&'static str; 2],
    /// Its cells, row after row.
    pub cells: Vec<Crossing>,
}

/// A cell of a grid.
pub struct Crossing {
    /// The codes.
    pub codes: [String; 2],
    /// The codes in words.
    pub labels: [String; 2],
    /// The cell.
    pub cell: CountedCell,
}

impl SectionSheet<'_> {
    /// The grounds of complaints received, by unit and nature.
    pub fn unit_nature(&self) -> SectionLine {
        let of = &self.report.figures.grounds.by_unit_nature;
        let label =
            |list, code: &str| labels::code(Names::Of(list), code, &self.report.office.lists, self.report.texts);
        let cells = of.cells.iter().map(|found| Crossing {
            codes: [found.row.clone(), found.column.clone()],
            labels: [label(List::Unit, &found.row), label(List::Nature, &found.column)],
            cell: found.cell.clone().into(),
        });
        SectionLine::Grid(CrossTable { path: of.path, axes: ["unit", "nature"], cells: cells.collect() })
    }
}
