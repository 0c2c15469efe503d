//! What readers can best do without.

use super::relations::{Relation, Term};
use super::tables::is_row;

/// What it costs readers that something is hidden, the least first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Cost {
    /// A row of a table.
    Row,
    /// A row that others are parts of: a sector, a unit of a grid.
    Margin,
    /// A figure by itself.
    Detail,
    /// A figure that others are parts of.
    Subtotal,
    /// A whole table, zeros included.
    Table,
    /// What a report is read for; the further down its list, the more.
    Headline(usize),
    /// Figures that stand together, zeros included.
    Together,
}

/// What a report is read for, and its reader should be the last to miss.
const HEADLINES: [&str; 11] = [
    "findings.with_finding",
    "grounds.count",
    "flow.reopened",
    "open.age_known",
    "times.count",
    "times.late",
    "times.within_standard",
    "flow.open_at_start",
    "open.count",
    "closed",
    "received",
];

/// How much it costs to hide each figure, whatever it counts.
pub(super) struct Preference {
    wholes: Vec<Term>,
}

impl Preference {
    pub fn new(relations: &[Relation]) -> Self {
        Self { wholes: relations.iter().filter_map(Relation::whole).map(|(whole, _)| whole).collect() }
    }

    /// The cost of a figure that is told under some keys, and missed under each.
    pub fn of_var(&self, keys: &[String]) -> Cost {
        keys.iter().map(|key| self.of_cell(key)).max().unwrap_or(Cost::Detail)
    }

    fn of_cell(&self, key: &str) -> Cost {
        let is_whole = || self.wholes.iter().any(|whole| whole.binds(key, &|_| String::new()).is_some());
        match HEADLINES.iter().position(|headline| *headline == key) {
            Some(rank) => Cost::Headline(rank),
            None if is_row(key) && is_whole() => Cost::Margin,
            None if is_row(key) => Cost::Row,
            None if is_whole() => Cost::Subtotal,
            None => Cost::Detail,
        }
    }
}
