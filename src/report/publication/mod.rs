//! Which figures may be published, and which must be hidden so that no small one can be worked out.
//!
//! A cell that counts 1 to 4 (below the threshold) is hidden, and so are as few others as it takes that no reader finds
//! it again by adding and subtracting: rows from totals, units from sectors, a quarter from a year, an edition from
//! those published before. Zero is shown.
//!
//! # How it is decided
//!
//! `relations` says what ties the cells together. `builder` makes the equations of a `system` of it, over all editions
//! that touch the new one: the unknowns are figures of stretches of days, which the periods cut, so that a year is its
//! quarters and the end of one period the start of the next. `search` looks, for each small cell, for **another solution**:
//! whole numbers that agree with everything published, in which that cell has another value. Where it finds none,
//! `protect` hides one more cell, the one that readers can best do without (`preference`), and at the end shows again
//! what turned out not to be needed. A cell is thus hidden safely because two solutions are in hand, never because an
//! argument says so; a search that gives up too early hides too much, not too little.
//!
//! The reader is taken to know the threshold, the relations, all editions, that an « x » is no zero, and even which
//! cells are hidden for being small: in the other solution a small cell is small and another hidden one is not. That last
//! is not worth a table nor what the report is read for: there, the reader is taken not to know it. Where even this is
//! not enough, as for five rows that are no zeros and add up to 5, all that stands together is **withheld**: the rows of
//! a table by code are not named, an « x » may stand for zero, and the edition says so at its head. An edition of which
//! all that bears on a cell is withheld gives nothing of it away, so none is ever refused.
//!
//! **A small whole has no details** (« no figure of a small group »): the rows of a table by code that are part of a
//! whole that counts 1 to 4 are not named, as their number would tell.
//!
//! Figures move between two editions, with late entries. What was published is compared by what it is the sum of, not by
//! its value, so a row that was hidden stays out of reach even when its total moved since.
#![allow(clippy::indexing_slicing, reason = "places are made and used by one structure")]

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::Period;
pub use crate::domain::edition::Why;

mod builder;
mod check;
mod days;
mod fold;
mod preference;
mod protect;
mod relations;
mod search;
mod small;
mod system;
mod tables;
#[cfg(test)]
mod tests;
mod values;

pub use check::{TableEdition, publishable};
pub use tables::{column_of, is_scale, is_table};
pub use values::is_count;

/// The threshold when the office sets none: a cell below it is small (`domain` 4).
#[cfg(test)]
const THRESHOLD: u64 = 5;

/// The cells of a report over a period, and for one that was published, which of them were hidden.
#[derive(Clone, Debug)]
pub struct PublishedEdition {
    /// The days it is about.
    pub period: Period,
    /// The count below which a cell is small.
    pub threshold: u64,
    /// Every cell that was counted, by key, the hidden ones included.
    pub cells: BTreeMap<String, u64>,
    /// The keys that were hidden; of an edition not yet published, none.
    pub hidden: BTreeSet<String>,
    /// What was withheld, zeros included: the paths of tables, or of figures that stand together.
    pub withheld: BTreeSet<String>,
}

impl PublishedEdition {
    /// Whether nothing at all was told of a key.
    fn is_withheld(&self, key: &str) -> bool {
        // A zero is hidden with all that it stands with.
        self.withheld.contains(tables::group_of(key)) || (self.hidden.contains(key) && self.cells.get(key) == Some(&0))
    }
}

/// The register that the editions were drawn from, as it stands.
pub trait CellSource {
    /// Why the register could not be read.
    type Error;

    /// The sector of a unit.
    fn sector_of(&self, unit: &str) -> String;

    /// Every cell counted over some days, by key. Asked only for days that two editions leave between them.
    ///
    /// # Errors
    /// When the register could not be read.
    fn cells(&self, period: Period) -> Result<BTreeMap<String, u64>, Self::Error>;
}

/// What may be published of an edition.
#[derive(Clone, Debug)]
pub struct PublicationDecision {
    threshold: u64,
    cells: BTreeMap<String, u64>,
    hidden: BTreeMap<String, Why>,
    /// The paths of tables, and of figures that stand together, of which nothing at all is told.
    withheld: BTreeSet<String>,
    /// Wholes that are small: what would be part of them is hidden even when no cell counts it.
    wholes: small::SmallWholes,
}

impl PublicationDecision {
    /// Decides what to hide of an edition, after those already published.
    ///
    /// Of the editions published before, those that do not bear on this one are passed over.
    ///
    /// # Errors
    /// When the register could not be read.
    pub fn of<R: CellSource>(
        new: &PublishedEdition,
        before: &[PublishedEdition],
        register: &R,
    ) -> Result<Self, R::Error> {
        protect::publication(new, before, register)
    }

    /// What was decided before: the cells that were counted then, and what was hidden of them.
    pub fn decided(
        threshold: u64,
        cells: BTreeMap<String, u64>,
        hidden: BTreeMap<String, Why>,
        withheld: BTreeSet<String>,
    ) -> Self {
        let wholes = small::SmallWholes::of_cells(&cells, threshold, &relations::Relation::all());
        Self { threshold, cells, hidden, withheld, wholes }
    }

    /// Below which count a cell is small.
    pub fn threshold(&self) -> u64 {
        self.threshold
    }

    /// The hidden keys, each with its reason.
    pub fn hidden(&self) -> &BTreeMap<String, Why> {
        &self.hidden
    }

    /// The paths of which nothing at all is told, not even what is zero: tables, and figures that stand together.
    pub fn withheld(&self) -> &BTreeSet<String> {
        &self.withheld
    }

    /// Whether nothing at all is told of a key, not even that it is zero.
    pub fn withholds(&self, key: &str) -> bool {
        self.is_in_withheld(key) || matches!(self.why(key), Some(Why::PartOfSmall(_)))
    }

    /// Why a key is hidden; `None` when it may be shown. A key that counts nothing has an answer too.
    pub fn why(&self, key: &str) -> Option<Why> {
        let never = || relations::is_never_published(key).then_some(Why::Never);
        let known = self.hidden.get(key).cloned();
        known.or_else(never).or_else(|| match self.cells.get(key) {
            Some(_) => None,
            None if self.is_in_withheld(key) => Some(Why::Withheld(tables::group_of(key).to_owned())),
            None => self.wholes.unnames(key).map(Why::PartOfSmall),
        })
    }

    fn is_in_withheld(&self, key: &str) -> bool {
        self.withheld.contains(tables::group_of(key))
    }

    /// Whether a row may be named at all: not one by code of a small whole, nor of a table that is withheld.
    pub fn names(&self, key: &str) -> bool {
        !(relations::is_never_published(key) || tables::is_by_code(key) && self.withholds(key))
    }

    fn count(&self, key: &str) -> u64 {
        self.cells.get(key).copied().unwrap_or_default()
    }
}
