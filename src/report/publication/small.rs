//! Small wholes: what is part of one has no details.

use std::collections::BTreeMap;

use super::relations::{Relation, Term, When, figure, is_never_published};
use super::tables::{is_by_code, row_of};
use super::{PublishedEdition, Why};

/// The cells of an edition, and which of them are parts of a small whole.
#[derive(Clone, Debug)]
pub struct SmallWholes {
    /// By part: the term, and that of its whole.
    parts: Vec<(Term, Term)>,
    /// By figure, and by month for one of a month.
    counts: BTreeMap<(String, String), u64>,
    threshold: u64,
}

impl SmallWholes {
    /// No chain of wholes is longer.
    const DEEPEST: usize = 8;

    pub fn of_edition(edition: &PublishedEdition, relations: &[Relation]) -> Self {
        Self::of_cells(&edition.cells, edition.threshold, relations)
    }

    pub fn of_cells(cells: &BTreeMap<String, u64>, threshold: u64, relations: &[Relation]) -> Self {
        let wholes = relations.iter().filter_map(Relation::whole);
        let parts = wholes.flat_map(|(whole, parts)| parts.iter().map(move |part| (*part, whole))).collect();
        let counts = cells.iter().map(|(key, count)| (slot(key), *count)).collect();
        Self { parts, counts, threshold }
    }

    /// The small whole for which the row of a table by code, and what stands beside it, is not even named; none of any
    /// other key.
    pub fn unnames(&self, key: &str) -> Option<String> {
        let row = row_of(key);
        is_by_code(&row).then(|| self.of(&row)).flatten()
    }

    /// The whole of a key that is small, if any is. What is part of nothing at all is looked for one step further up.
    fn of(&self, key: &str) -> Option<String> {
        let (name, month) = slot(key);
        self.above(&name, &month, Self::DEEPEST)
    }

    fn above(&self, name: &str, month: &str, deepest: usize) -> Option<String> {
        let deeper = deepest.checked_sub(1)?;
        self.parts.iter().find_map(|(part, whole)| {
            // The units of a small sector are small, and those that nothing fell into have no row.
            let code = part.binds(name, &|_| String::new())?;
            let whole = whole.single(code.as_deref()).filter(|whole| whole != name)?;
            match self.counts.get(&(whole.clone(), month.to_owned())) {
                None | Some(0) => self.above(&whole, month, deeper),
                Some(count) => (*count < self.threshold).then_some(whole),
            }
        })
    }

    /// Why a cell is to be hidden, whatever the others; zero is shown.
    pub fn why(&self, key: &str, count: u64) -> Option<Why> {
        match count {
            _ if is_never_published(key) => Some(Why::Never),
            0 => None,
            _ if count >= self.threshold => None,
            _ => Some(self.unnames(key).map_or(Why::Small, Why::PartOfSmall)),
        }
    }
}

/// The figure behind a key, and the month or the start for one that is not of the whole period.
fn slot(key: &str) -> (String, String) {
    let (name, when, month) = figure(key);
    let start = if when == When::AtStart { "start" } else { "" };
    (name.to_owned(), month.unwrap_or(start).to_owned())
}
