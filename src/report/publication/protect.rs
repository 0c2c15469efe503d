//! Suppression of cells, until each hidden cell has another solution that agrees with all that is published.

use std::cmp::Reverse;
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::builder::Builder;
use super::preference::{Cost, Preference};
use super::relations::Relation;
use super::search::{Effort, Move, Search};
use super::small::SmallWholes;
use super::system::{CellDisclosure, ConstraintSystem, Knowledge, whole};
use super::tables::is_table;
use super::{CellSource, PublicationDecision, PublishedEdition, Why};
use crate::domain::Period;

/// Decides what to hide of an edition.
pub(super) fn publication<R: CellSource>(
    new: &PublishedEdition,
    before: &[PublishedEdition],
    register: &R,
) -> Result<PublicationDecision, R::Error> {
    let relations = Relation::all();
    let small = SmallWholes::of_edition(new, &relations);
    let hidden = new.cells.iter().filter_map(|(key, count)| Some((key.clone(), small.why(key, *count)?))).collect();
    let withheld = BTreeSet::new();
    let mut publication =
        PublicationDecision { threshold: new.threshold, cells: new.cells.clone(), hidden, withheld, wholes: small };
    let linked = linked(new, before);
    let system = system(&relations, register, &linked, &publication, new)?;
    let preference = Preference::new(&relations);
    let mut suppressor = Suppressor {
        costs: system.vars.iter().map(|var| preference.of_var(&var.keys)).collect(),
        system,
        threshold: new.threshold,
        proofs: Vec::new(),
        proved: BTreeMap::new(),
        added: Vec::new(),
    };
    suppressor.protect();
    suppressor.release_unneeded();
    for added in &suppressor.added {
        let of = suppressor.key(added.of);
        for key in added.before.iter().flat_map(|(at, _)| &suppressor.system.vars[*at].keys) {
            publication.hidden.entry(key.clone()).or_insert_with(|| match added.suppression {
                Suppression::Cell(_) => Why::Protects(of.clone()),
                Suppression::Group(_) => Why::Withheld(of.clone()),
            });
        }
        if let Suppression::Group(group) = added.suppression {
            publication.withheld.insert(suppressor.system.groups[group].clone());
        }
    }
    Ok(publication)
}

/// Days from a new edition beyond which an earlier one is treated as unrelated.
const REACH: i64 = 366;

/// The editions that bear on a new one: those whose days meet its own or those of such a one, and those that end or
/// begin where one of these does, since what is open goes over from one to the next.
fn linked<'a>(new: &PublishedEdition, before: &'a [PublishedEdition]) -> Vec<&'a PublishedEdition> {
    let meet = |a: Period, b: Period| a.from() <= b.to() && b.from() <= a.to();
    let touch = |a: Period, b: Period| a.to().succ_opt() == Some(b.from()) || b.to().succ_opt() == Some(a.from());
    let near = |a: Period| {
        (new.period.from() - a.to()).num_days() <= REACH && (a.from() - new.period.to()).num_days() <= REACH
    };
    let mut periods = vec![new.period];
    let mut taken = BTreeSet::new();
    let mut next = 0;
    while let Some(period) = periods.get(next).copied() {
        next += 1;
        for (at, edition) in before.iter().enumerate() {
            let bears = meet(edition.period, period) || (touch(edition.period, period) && near(edition.period));
            if bears && taken.insert(at) {
                periods.push(edition.period);
            }
        }
    }
    before.iter().enumerate().filter(|(at, _)| taken.contains(at)).map(|(_, one)| one).collect()
}

/// What a reader knows, of the earlier editions and of the new one.
fn system<R: CellSource>(
    relations: &[Relation],
    register: &R,
    before: &[&PublishedEdition],
    publication: &PublicationDecision,
    new: &PublishedEdition,
) -> Result<ConstraintSystem, R::Error> {
    let mut builder = Builder::new(relations, register);
    let smalls: Vec<SmallWholes> = before.iter().map(|edition| SmallWholes::of_edition(edition, relations)).collect();
    let is_withheld = |edition: &PublishedEdition, small: &SmallWholes, key: &str| {
        edition.is_withheld(key) || small.unnames(key).is_some()
    };
    for (edition, small) in before.iter().zip(&smalls) {
        let disclosure = |key: &str| match edition.hidden.contains(key) {
            false => CellDisclosure::Shown,
            true if is_withheld(edition, small, key) => CellDisclosure::Withheld,
            true => CellDisclosure::Hidden,
        };
        builder.edition(edition, &disclosure, false)?;
    }
    let disclosure = |key: &str| match publication.hidden.get(key) {
        None => CellDisclosure::Shown,
        Some(Why::PartOfSmall(_)) => CellDisclosure::Withheld,
        Some(_) => CellDisclosure::Hidden,
    };
    builder.edition(new, &disclosure, true)?;
    // Only now is every figure known that any edition speaks of.
    for (edition, small) in before.iter().zip(&smalls) {
        builder.nothing(edition, &|key| is_withheld(edition, small, key), false);
    }
    builder.nothing(new, &|key| publication.wholes.unnames(key).is_some(), true);
    builder.finish(new.threshold)
}

/// Suppression of a cell or of a group, to protect a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Suppression {
    /// A cell.
    Cell(usize),
    /// A group, zeros included.
    Group(usize),
}

/// Suppression that was made for the sake of a cell.
struct Added {
    suppression: Suppression,
    of: usize,
    /// Disclosure of each of its variables before.
    before: Vec<(usize, CellDisclosure)>,
    /// It cannot be shown again.
    stays: bool,
}

/// Hides cells until a reader can find none, and shows again those that need not be hidden.
struct Suppressor {
    system: ConstraintSystem,
    threshold: u64,
    /// By variable: what it costs to hide it.
    costs: Vec<Cost>,
    /// Other solutions, each with what a reader was taken to know.
    proofs: Vec<(Move, Knowledge)>,
    /// By hidden cell: the other solution in which it has another value.
    proved: BTreeMap<usize, usize>,
    added: Vec<Added>,
}

impl Suppressor {
    fn is_secret(&self, at: usize) -> bool {
        let var = &self.system.vars[at];
        var.secret && !var.is_fixed()
    }

    fn protect(&mut self) {
        for at in 0..self.system.vars.len() {
            if self.is_secret(at) {
                self.protect_cell(at);
            }
        }
    }

    /// Hides more until there is another solution for a cell. That a reader might know why each cell is hidden is worth
    /// details, and no table nor what the report is read for.
    fn protect_cell(&mut self, at: usize) {
        while !self.proved.contains_key(&at) {
            let stuck = match self.search(at, Knowledge::Reasons, Effort::LITTLE) {
                Ok(()) => return,
                Err(stuck) => stuck,
            };
            if let Some(suppression) = self.best(at, &stuck, |cost| cost <= Cost::Subtotal) {
                self.hide(suppression, at);
                continue;
            }
            let stuck = match self.search(at, Knowledge::NotZero, Effort::SOME) {
                Ok(()) => return,
                Err(stuck) => stuck,
            };
            if let Some(suppression) = self.best(at, &stuck, |_| true) {
                self.hide(suppression, at);
                continue;
            }
            if self.search(at, Knowledge::NotZero, Effort::MUCH).is_err() {
                return self.pin_suppressions(at);
            }
        }
    }

    /// The new edition says nothing any more that bears on a cell, so it gives nothing of it away, found or not; what was
    /// hidden there stays so.
    fn pin_suppressions(&mut self, at: usize) {
        let near: BTreeSet<usize> =
            self.around(at).keys().flat_map(|row| self.system.rows[*row].iter().map(|(at, _)| *at)).collect();
        for added in &mut self.added {
            added.stays |= added.before.iter().any(|(at, _)| near.contains(at));
        }
    }

    /// Looks for another solution for a cell; failing one, at which rows it was stuck, and how often.
    fn search(&mut self, at: usize, knowledge: Knowledge, effort: Effort) -> Result<(), BTreeMap<usize, usize>> {
        let mut search = Search::new(&self.system, knowledge, effort);
        match search.alternative_solution(at) {
            Some(found) => {
                self.prove(found, knowledge);
                Ok(())
            }
            None => Err(search.stuck),
        }
    }

    fn prove(&mut self, found: Move, knowledge: Knowledge) {
        for at in found.keys().copied().filter(|at| self.system.vars[*at].secret) {
            self.proved.entry(at).or_insert(self.proofs.len());
        }
        self.proofs.push((found, knowledge));
    }

    fn hide(&mut self, suppression: Suppression, of: usize) {
        let (vars, disclosure) = match suppression {
            Suppression::Cell(at) => (vec![at], CellDisclosure::Hidden),
            Suppression::Group(group) => (self.system.of_group(group), CellDisclosure::Withheld),
        };
        let mut before = Vec::new();
        for at in vars {
            let var = &mut self.system.vars[at];
            before.extend(var.disclosure().map(|disclosure| (at, disclosure)));
            var.set_disclosure(disclosure, whole(self.threshold));
        }
        self.added.push(Added { suppression, of, before, stays: false });
    }

    /// Suppression that helps most at the least cost to readers: where a search was stuck rather than farther away, in
    /// as many of these rows as may be, and as small as may be.
    fn best(&self, at: usize, stuck: &BTreeMap<usize, usize>, may: impl Fn(Cost) -> bool) -> Option<Suppression> {
        let around = self.around(at);
        let places =
            around.iter().flat_map(|(row, steps)| self.system.rows[*row].iter().map(move |(at, _)| (row, steps, *at)));
        let candidates = places.flat_map(|(row, steps, at)| {
            let var = &self.system.vars[at];
            let cell = var.is_open().then_some(Suppression::Cell(at));
            let group = var.group.filter(|_| var.may_be_withheld()).map(Suppression::Group);
            let times = stuck.get(row).copied();
            let steps = if times.is_some() { 0 } else { *steps };
            let rank = move |suppression| (self.cost(suppression), steps, Reverse(times), var.count, suppression);
            cell.into_iter().chain(group).map(rank)
        });
        let best = candidates.filter(|(cost, ..)| may(*cost)).min();
        best.map(|(.., suppression)| suppression)
    }

    fn cost(&self, suppression: Suppression) -> Cost {
        match suppression {
            Suppression::Cell(at) => self.costs[at],
            Suppression::Group(group) if is_table(&self.system.groups[group]) => Cost::Table,
            Suppression::Group(_) => Cost::Together,
        }
    }

    /// Every row that a cell could bear on through cells that may move, and how many steps away it is.
    fn around(&self, at: usize) -> BTreeMap<usize, usize> {
        let mut rows = BTreeMap::new();
        let mut next = VecDeque::from([(at, 1)]);
        while let Some((at, steps)) = next.pop_front() {
            for (row, _) in &self.system.uses[at] {
                if let Entry::Vacant(entry) = rows.entry(*row) {
                    entry.insert(steps);
                    let others = self.system.rows[*row].iter().map(|(at, _)| *at);
                    next.extend(others.filter(|at| !self.system.vars[*at].is_fixed()).map(|at| (at, steps + 1)));
                }
            }
        }
        rows
    }

    /// Shows again what no proof needs: what readers miss most first, and the last hidden before the others.
    fn release_unneeded(&mut self) {
        let mut hidden = std::mem::take(&mut self.added);
        hidden.sort_by_key(|added| self.cost(added.suppression));
        for added in hidden.into_iter().rev() {
            if added.stays {
                self.added.push(added);
                continue;
            }
            let after = added.before.iter().filter_map(|(at, _)| Some((*at, self.system.vars[*at].disclosure()?)));
            let after: Vec<(usize, CellDisclosure)> = after.collect();
            for (at, disclosure) in &added.before {
                self.system.vars[*at].set_disclosure(*disclosure, whole(self.threshold));
            }
            // A table or a headline is worth a longer look.
            let effort = if self.cost(added.suppression) < Cost::Subtotal { Effort::LITTLE } else { Effort::SOME };
            if !self.can_release(&added, effort) {
                for (at, disclosure) in after {
                    self.system.vars[at].set_disclosure(disclosure, whole(self.threshold));
                }
                self.added.push(added);
            }
        }
    }

    /// Whether every cell still has another solution without a suppression; if so, keeps those solutions.
    fn can_release(&mut self, added: &Added, effort: Effort) -> bool {
        let holds = |proof: &usize| {
            let (moved, knowledge) = &self.proofs[*proof];
            let fits = |at: &usize| {
                let reach = self.system.vars[*at].reach(*knowledge);
                moved.get(at).is_none_or(|by| (reach.low..=reach.high).contains(by))
            };
            added.before.iter().all(|(at, _)| fits(at))
        };
        let bereft: Vec<(usize, Knowledge)> = self
            .proved
            .iter()
            .filter(|(secret, proof)| self.is_secret(**secret) && !holds(proof))
            .map(|(secret, proof)| (*secret, self.proofs[*proof].1))
            .collect();
        let mut found: Vec<(Move, Knowledge)> = Vec::new();
        let is_safe = bereft.iter().all(|(secret, knowledge)| {
            if found.iter().any(|(moved, _)| moved.contains_key(secret)) {
                return true;
            }
            let other = Search::new(&self.system, *knowledge, effort).alternative_solution(*secret);
            found.extend(other.map(|other| (other, *knowledge)));
            found.iter().any(|(moved, _)| moved.contains_key(secret))
        });
        if is_safe {
            self.proved.retain(|secret, _| !bereft.iter().any(|(bereft, _)| bereft == secret));
            found.into_iter().for_each(|(moved, knowledge)| self.prove(moved, knowledge));
        }
        is_safe
    }

    /// The key under which the new edition tells of a variable, failing which its name.
    fn key(&self, at: usize) -> String {
        let var = &self.system.vars[at];
        let name = || var.place.map(|(name, ..)| self.system.names[name].clone());
        var.keys.first().cloned().or_else(name).unwrap_or_default()
    }
}
