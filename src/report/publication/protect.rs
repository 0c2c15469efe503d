//! What is hidden, until another world is in hand for each hidden cell.

use std::cmp::Reverse;
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::builder::Builder;
use super::preference::{Cost, Preference};
use super::relations::Relation;
use super::search::{Effort, Move, Search};
use super::small::SmallWholes;
use super::tables::is_table;
use super::world::{Knowledge, Standing, World, whole};
use super::{Edition, Publication, Register, Why};
use crate::domain::Period;

/// Decides what to hide of an edition.
pub(super) fn publication<R: Register>(
    new: &Edition,
    before: &[Edition],
    register: &R,
) -> Result<Publication, R::Error> {
    let relations = Relation::all();
    let small = SmallWholes::of_edition(new, &relations);
    let hidden = new.cells.iter().filter_map(|(key, count)| Some((key.clone(), small.why(key, *count)?))).collect();
    let withheld = BTreeSet::new();
    let mut publication =
        Publication { threshold: new.threshold, cells: new.cells.clone(), hidden, withheld, wholes: small };
    let linked = linked(new, before);
    let world = world(&relations, register, &linked, &publication, new)?;
    let preference = Preference::new(&relations);
    let mut keeper = Keeper {
        costs: world.vars.iter().map(|var| preference.of_var(&var.keys)).collect(),
        world,
        threshold: new.threshold,
        proofs: Vec::new(),
        proved: BTreeMap::new(),
        added: Vec::new(),
    };
    keeper.protect();
    keeper.show_again();
    for added in &keeper.added {
        let of = keeper.key(added.of);
        for key in added.stood.iter().flat_map(|(at, _)| &keeper.world.vars[*at].keys) {
            publication.hidden.entry(key.clone()).or_insert_with(|| match added.help {
                Help::Cell(_) => Why::Protects(of.clone()),
                Help::Group(_) => Why::Withheld(of.clone()),
            });
        }
        if let Help::Group(group) = added.help {
            publication.withheld.insert(keeper.world.groups[group].clone());
        }
    }
    Ok(publication)
}

/// So many days from a new edition, what goes over from one edition to the next is no longer followed.
const REACH: i64 = 366;

/// The editions that bear on a new one: those whose days meet its own or those of such a one, and those that end or
/// begin where one of these does, since what is open goes over from one to the next.
fn linked<'a>(new: &Edition, before: &'a [Edition]) -> Vec<&'a Edition> {
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
fn world<R: Register>(
    relations: &[Relation],
    register: &R,
    before: &[&Edition],
    publication: &Publication,
    new: &Edition,
) -> Result<World, R::Error> {
    let mut builder = Builder::new(relations, register);
    let smalls: Vec<SmallWholes> = before.iter().map(|edition| SmallWholes::of_edition(edition, relations)).collect();
    let is_withheld =
        |edition: &Edition, small: &SmallWholes, key: &str| edition.is_withheld(key) || small.unnames(key).is_some();
    for (edition, small) in before.iter().zip(&smalls) {
        let standing = |key: &str| match edition.hidden.contains(key) {
            false => Standing::Shown,
            true if is_withheld(edition, small, key) => Standing::Withheld,
            true => Standing::Hidden,
        };
        builder.edition(edition, &standing, false)?;
    }
    let standing = |key: &str| match publication.hidden.get(key) {
        None => Standing::Shown,
        Some(Why::PartOfSmall(_)) => Standing::Withheld,
        Some(_) => Standing::Hidden,
    };
    builder.edition(new, &standing, true)?;
    // Only now is every figure known that any edition speaks of.
    for (edition, small) in before.iter().zip(&smalls) {
        builder.nothing(edition, &|key| is_withheld(edition, small, key), false);
    }
    builder.nothing(new, &|key| publication.wholes.unnames(key).is_some(), true);
    builder.finish(new.threshold)
}

/// Something that may be hidden to protect a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Help {
    /// A cell.
    Cell(usize),
    /// A group, zeros included.
    Group(usize),
}

/// Something that was hidden for the sake of a cell.
struct Added {
    help: Help,
    of: usize,
    /// How each of its variables stood before.
    stood: Vec<(usize, Standing)>,
    /// It cannot be shown again.
    stays: bool,
}

/// Hides cells until a reader can find none, and shows again those that need not be hidden.
struct Keeper {
    world: World,
    threshold: u64,
    /// By variable: what it costs to hide it.
    costs: Vec<Cost>,
    /// Other worlds, each with what a reader was taken to know.
    proofs: Vec<(Move, Knowledge)>,
    /// By hidden cell: the other world in which it has another value.
    proved: BTreeMap<usize, usize>,
    added: Vec<Added>,
}

impl Keeper {
    fn is_secret(&self, at: usize) -> bool {
        let var = &self.world.vars[at];
        var.secret && !var.is_fixed()
    }

    fn protect(&mut self) {
        for at in 0..self.world.vars.len() {
            if self.is_secret(at) {
                self.settle(at);
            }
        }
    }

    /// Hides more until there is another world for a cell. That a reader might know why each cell is hidden is worth
    /// details, and no table nor what the report is read for.
    fn settle(&mut self, at: usize) {
        while !self.proved.contains_key(&at) {
            let stuck = match self.search(at, Knowledge::Reasons, Effort::LITTLE) {
                Ok(()) => return,
                Err(stuck) => stuck,
            };
            if let Some(help) = self.best(at, &stuck, |cost| cost <= Cost::Subtotal) {
                self.hide(help, at);
                continue;
            }
            let stuck = match self.search(at, Knowledge::NotZero, Effort::SOME) {
                Ok(()) => return,
                Err(stuck) => stuck,
            };
            if let Some(help) = self.best(at, &stuck, |_| true) {
                self.hide(help, at);
                continue;
            }
            if self.search(at, Knowledge::NotZero, Effort::MUCH).is_err() {
                return self.keep_silent(at);
            }
        }
    }

    /// The new edition says nothing any more that bears on a cell, so it gives nothing of it away, found or not; what was
    /// hidden there stays so.
    fn keep_silent(&mut self, at: usize) {
        let near: BTreeSet<usize> =
            self.around(at).keys().flat_map(|row| self.world.rows[*row].iter().map(|(at, _)| *at)).collect();
        for added in &mut self.added {
            added.stays |= added.stood.iter().any(|(at, _)| near.contains(at));
        }
    }

    /// Looks for another world for a cell; failing one, at which rows it was stuck, and how often.
    fn search(&mut self, at: usize, knowledge: Knowledge, effort: Effort) -> Result<(), BTreeMap<usize, usize>> {
        let mut search = Search::new(&self.world, knowledge, effort);
        match search.other_world(at) {
            Some(found) => {
                self.prove(found, knowledge);
                Ok(())
            }
            None => Err(search.stuck),
        }
    }

    fn prove(&mut self, found: Move, knowledge: Knowledge) {
        for at in found.keys().copied().filter(|at| self.world.vars[*at].secret) {
            self.proved.entry(at).or_insert(self.proofs.len());
        }
        self.proofs.push((found, knowledge));
    }

    fn hide(&mut self, help: Help, of: usize) {
        let (vars, standing) = match help {
            Help::Cell(at) => (vec![at], Standing::Hidden),
            Help::Group(group) => (self.world.of_group(group), Standing::Withheld),
        };
        let mut stood = Vec::new();
        for at in vars {
            let var = &mut self.world.vars[at];
            stood.extend(var.standing().map(|standing| (at, standing)));
            var.stand(standing, whole(self.threshold));
        }
        self.added.push(Added { help, of, stood, stays: false });
    }

    /// What helps most at the least cost to readers: where a search was stuck rather than farther away, in as many of
    /// these rows as may be, and as small as may be.
    fn best(&self, at: usize, stuck: &BTreeMap<usize, usize>, may: impl Fn(Cost) -> bool) -> Option<Help> {
        let around = self.around(at);
        let places =
            around.iter().flat_map(|(row, steps)| self.world.rows[*row].iter().map(move |(at, _)| (row, steps, *at)));
        let helps = places.flat_map(|(row, steps, at)| {
            let var = &self.world.vars[at];
            let cell = var.is_open().then_some(Help::Cell(at));
            let group = var.group.filter(|_| var.may_be_withheld()).map(Help::Group);
            let times = stuck.get(row).copied();
            let steps = if times.is_some() { 0 } else { *steps };
            let rank = move |help| (self.cost(help), steps, Reverse(times), var.count, help);
            cell.into_iter().chain(group).map(rank)
        });
        let best = helps.filter(|(cost, ..)| may(*cost)).min();
        best.map(|(.., help)| help)
    }

    fn cost(&self, help: Help) -> Cost {
        match help {
            Help::Cell(at) => self.costs[at],
            Help::Group(group) if is_table(&self.world.groups[group]) => Cost::Table,
            Help::Group(_) => Cost::Together,
        }
    }

    /// Every row that a cell could bear on through cells that may move, and how many steps away it is.
    fn around(&self, at: usize) -> BTreeMap<usize, usize> {
        let mut rows = BTreeMap::new();
        let mut next = VecDeque::from([(at, 1)]);
        while let Some((at, steps)) = next.pop_front() {
            for (row, _) in &self.world.uses[at] {
                if let Entry::Vacant(entry) = rows.entry(*row) {
                    entry.insert(steps);
                    let others = self.world.rows[*row].iter().map(|(at, _)| *at);
                    next.extend(others.filter(|at| !self.world.vars[*at].is_fixed()).map(|at| (at, steps + 1)));
                }
            }
        }
        rows
    }

    /// Shows again what no proof needs: what readers miss most first, and the last hidden before the others.
    fn show_again(&mut self) {
        let mut hidden = std::mem::take(&mut self.added);
        hidden.sort_by_key(|added| self.cost(added.help));
        for added in hidden.into_iter().rev() {
            if added.stays {
                self.added.push(added);
                continue;
            }
            let stands = added.stood.iter().filter_map(|(at, _)| Some((*at, self.world.vars[*at].standing()?)));
            let stands: Vec<(usize, Standing)> = stands.collect();
            for (at, standing) in &added.stood {
                self.world.vars[*at].stand(*standing, whole(self.threshold));
            }
            // A table or a headline is worth a longer look.
            let effort = if self.cost(added.help) < Cost::Subtotal { Effort::LITTLE } else { Effort::SOME };
            if !self.does_without(&added, effort) {
                for (at, standing) in stands {
                    self.world.vars[at].stand(standing, whole(self.threshold));
                }
                self.added.push(added);
            }
        }
    }

    /// Whether every cell still has another world now that something stands as it did; if so, takes these up.
    fn does_without(&mut self, added: &Added, effort: Effort) -> bool {
        let holds = |proof: &usize| {
            let (moved, knowledge) = &self.proofs[*proof];
            let fits = |at: &usize| {
                let reach = self.world.vars[*at].reach(*knowledge);
                moved.get(at).is_none_or(|by| (reach.low..=reach.high).contains(by))
            };
            added.stood.iter().all(|(at, _)| fits(at))
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
            let other = Search::new(&self.world, *knowledge, effort).other_world(*secret);
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
        let var = &self.world.vars[at];
        let name = || var.place.map(|(name, ..)| self.world.names[name].clone());
        var.keys.first().cloned().or_else(name).unwrap_or_default()
    }
}
