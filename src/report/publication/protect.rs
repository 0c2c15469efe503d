//! What is hidden, until another world is in hand for each hidden cell.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::builder::Builder;
use super::relations::{Relation, Term, When, code_under, figure, is_never_published};
use super::search::{Move, Search};
use super::world::{Knowledge, Place, Standing, World};
use super::{Edition, GivenAway, Publication, Register, Why};
use crate::report::population::Period;

/// In how many orders a search looks while there is more to hide, and once there is not.
const FEW: usize = 2;
const MANY: usize = 60;

/// Decides what to hide of an edition.
pub(super) fn publication(
    new: &Edition,
    before: &[Edition],
    register: &dyn Register,
) -> Result<Publication, GivenAway> {
    let relations = Relation::all();
    let small = SmallWholes::of_edition(new, &relations);
    let hidden = new.cells.iter().filter_map(|(key, count)| Some((key.clone(), small.why(key, *count)?))).collect();
    let mut publication = Publication {
        threshold: new.threshold,
        cells: new.cells.clone(),
        hidden,
        unnamed: BTreeSet::new(),
        wholes: small,
    };
    let linked = linked(new, before);
    let world = world(&relations, register, &linked, Some(&publication), new);
    let mut keeper = Keeper {
        world,
        threshold: new.threshold,
        details: Details::new(&relations),
        proofs: Vec::new(),
        proved: BTreeMap::new(),
        added: Vec::new(),
        unnamed: BTreeSet::new(),
        lost: Vec::new(),
    };
    keeper.protect();
    keeper.show_again();
    for (at, of) in &keeper.added {
        let of = keeper.key(*of);
        for key in &keeper.world.vars[*at].keys {
            publication.hidden.entry(key.clone()).or_insert_with(|| Why::Protects(of.clone()));
        }
    }
    publication.unnamed = std::mem::take(&mut keeper.unnamed);
    // What earlier editions gave away by themselves is not for this one to keep.
    let mut lost = keeper.lost.iter().filter_map(|at| keeper.world.vars[*at].place).peekable();
    if lost.peek().is_some() {
        let earlier = self::world(&relations, register, &linked, None, new);
        if let Some(place) = lost.find(|place| keeper.is_given_away(*place, &earlier)) {
            let (name, from, before) = place;
            let to = before.pred_opt().unwrap_or(before);
            let period = Period::new(from.min(to), to).unwrap_or(new.period);
            return Err(GivenAway { key: keeper.world.names[name].clone(), period });
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

/// What a reader knows, of the earlier editions and of the new one if there is any.
fn world(
    relations: &[Relation],
    register: &dyn Register,
    before: &[&Edition],
    publication: Option<&Publication>,
    new: &Edition,
) -> World {
    let mut builder = Builder::new(relations, register);
    let smalls: Vec<SmallWholes> = before.iter().map(|edition| SmallWholes::of_edition(edition, relations)).collect();
    for (edition, small) in before.iter().zip(&smalls) {
        let standing = |key: &str| match edition.hidden.contains(key) {
            true if small.of(key).is_some() => Standing::Withheld,
            true => Standing::Hidden,
            false => Standing::Shown,
        };
        builder.edition(edition, &standing, false);
    }
    if let Some(publication) = publication {
        let standing = |key: &str| match publication.hidden.get(key) {
            None => Standing::Shown,
            Some(Why::PartOfSmall(_)) => Standing::Withheld,
            Some(_) => Standing::Hidden,
        };
        builder.edition(new, &standing, true);
    }
    // Only now is every figure known that any edition speaks of.
    for (edition, small) in before.iter().zip(&smalls) {
        builder.nothing(edition, &|key| small.of(key).is_some());
    }
    if let Some(publication) = publication {
        builder.nothing(new, &|key| publication.wholes.of(key).is_some());
    }
    builder.finish(new.threshold)
}

/// The cells of an edition, and which of them are parts of a small whole.
#[derive(Clone, Debug)]
pub(super) struct SmallWholes {
    /// By part: the term, and that of its whole.
    parts: Vec<(Term, Term)>,
    /// By figure, and by month for one of a month.
    counts: BTreeMap<(String, String), u64>,
    threshold: u64,
}

impl SmallWholes {
    /// No chain of wholes is longer.
    const DEEPEST: usize = 8;

    fn of_edition(edition: &Edition, relations: &[Relation]) -> Self {
        Self::of_cells(&edition.cells, edition.threshold, relations)
    }

    pub fn of_cells(cells: &BTreeMap<String, u64>, threshold: u64, relations: &[Relation]) -> Self {
        let wholes = relations.iter().filter_map(Relation::whole);
        let parts = wholes.flat_map(|(whole, parts)| parts.iter().map(move |part| (*part, whole))).collect();
        let counts = cells.iter().map(|(key, count)| (slot(key), *count)).collect();
        Self { parts, counts, threshold }
    }

    /// The whole of a key that is small, if any is. What is part of nothing at all is looked for one step further up.
    pub fn of(&self, key: &str) -> Option<String> {
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

    fn why(&self, key: &str, count: u64) -> Option<Why> {
        match count {
            _ if is_never_published(key) => Some(Why::Never),
            _ if count >= self.threshold => None,
            0 => self.of(key).map(Why::PartOfSmall),
            _ => Some(self.of(key).map_or(Why::Small, Why::PartOfSmall)),
        }
    }
}

/// The figure behind a key, and the month or the start for one that is not of the whole period.
fn slot(key: &str) -> (String, String) {
    let (name, when, month) = figure(key);
    let start = if when == When::AtStart { "start" } else { "" };
    (name.to_owned(), month.unwrap_or(start).to_owned())
}

/// Hides cells until a reader can find none, and shows again those that need not be hidden.
struct Keeper {
    world: World,
    threshold: u64,
    details: Details,
    /// Other worlds, each with what a reader was taken to know.
    proofs: Vec<(Move, Knowledge)>,
    /// By hidden cell: the other world in which it has another value.
    proved: BTreeMap<usize, usize>,
    /// What was hidden for the sake of which other.
    added: Vec<(usize, usize)>,
    /// The rows that are left out.
    unnamed: BTreeSet<String>,
    /// What no other world could be found for.
    lost: Vec<usize>,
}

impl Keeper {
    fn is_secret(&self, at: usize) -> bool {
        let var = &self.world.vars[at];
        var.secret && !var.told && !var.shown
    }

    fn protect(&mut self) {
        for at in 0..self.world.vars.len() {
            if self.is_secret(at) {
                self.settle(at);
            }
        }
        // What was hidden since for others may have helped.
        for at in std::mem::take(&mut self.lost) {
            self.settle(at);
        }
    }

    /// Hides more until there is another world for a cell.
    fn settle(&mut self, at: usize) {
        while !self.proved.contains_key(&at) {
            let mut search = Search::new(&self.world, Knowledge::Reasons, FEW);
            if let Some(found) = search.other_world(at) {
                self.prove(found, Knowledge::Reasons);
                continue;
            }
            let stuck = search.stuck;
            if let Some(help) = self.best(&stuck).or_else(|| self.best(&self.around(at))) {
                self.world.hide(help, self.threshold);
                self.added.push((help, at));
                continue;
            }
            let mut search = Search::new(&self.world, Knowledge::NotZero, MANY);
            if let Some(found) = search.other_world(at) {
                self.prove(found, Knowledge::NotZero);
                continue;
            }
            let stuck = search.stuck;
            if !self.unname(&stuck) {
                return self.lost.push(at);
            }
        }
    }

    fn prove(&mut self, found: Move, knowledge: Knowledge) {
        for at in found.keys().copied().filter(|at| self.world.vars[*at].secret) {
            self.proved.entry(at).or_insert(self.proofs.len());
        }
        self.proofs.push((found, knowledge));
    }

    /// Leaves out the hidden rows of tables where a search was stuck: five that are not zero and add up to 5 are all 1.
    fn unname(&mut self, stuck: &BTreeMap<usize, usize>) -> bool {
        let vars: BTreeSet<usize> = stuck.keys().flat_map(|row| &self.world.rows[*row]).map(|(at, _)| *at).collect();
        let is_row = |at: &usize| {
            self.world.vars[*at].place.is_some_and(|place| self.details.is_row(&self.world.names[place.0]))
        };
        let rows: Vec<usize> = vars.into_iter().filter(is_row).collect();
        let left_out: Vec<usize> = rows.into_iter().filter(|at| self.world.unname(*at)).collect();
        self.unnamed.extend(left_out.iter().flat_map(|at| self.world.vars[*at].keys.clone()));
        !left_out.is_empty()
    }

    /// The cell that helps most where a search was stuck, at the least cost to readers: a detail rather than a total, in
    /// as many of these rows as may be, and as small as may be.
    fn best(&self, stuck: &BTreeMap<usize, usize>) -> Option<usize> {
        let mut helps: BTreeMap<usize, usize> = BTreeMap::new();
        for (row, times) in stuck {
            for (at, _) in self.world.rows[*row].iter().filter(|(at, _)| self.world.vars[*at].is_open()) {
                *helps.entry(*at).or_default() += times;
            }
        }
        let cost = |at: usize, times: usize| {
            let var = &self.world.vars[at];
            let name = var.place.map_or("", |(name, ..)| &self.world.names[name]);
            (self.details.rank(name), Reverse(times), var.count, name, at)
        };
        helps.into_iter().min_by_key(|(at, times)| cost(*at, *times)).map(|(at, _)| at)
    }

    /// Every row that a cell could bear on through cells that may move.
    fn around(&self, at: usize) -> BTreeMap<usize, usize> {
        let mut rows = BTreeMap::new();
        let mut next = vec![at];
        while let Some(at) = next.pop() {
            for (row, _) in &self.world.uses[at] {
                if rows.insert(*row, 1).is_none() {
                    let others = self.world.rows[*row].iter().map(|(at, _)| *at);
                    next.extend(others.filter(|at| !self.world.vars[*at].is_fixed()));
                }
            }
        }
        rows
    }

    /// Shows again, last hidden first, what no proof needs.
    fn show_again(&mut self) {
        for (at, of) in std::mem::take(&mut self.added).into_iter().rev() {
            self.world.show(at);
            let needs = |proof: &usize| self.proofs[*proof].0.contains_key(&at);
            let bereft: Vec<(usize, Knowledge)> = self
                .proved
                .iter()
                .filter(|(secret, proof)| **secret != at && needs(proof))
                .map(|(secret, proof)| (*secret, self.proofs[*proof].1))
                .collect();
            let mut found: Vec<(Move, Knowledge)> = Vec::new();
            let is_safe = bereft.iter().all(|(secret, knowledge)| {
                if found.iter().any(|(moved, _)| moved.contains_key(secret)) {
                    return true;
                }
                let other = Search::new(&self.world, *knowledge, FEW).other_world(*secret);
                found.extend(other.map(|other| (other, *knowledge)));
                found.iter().any(|(moved, _)| moved.contains_key(secret))
            });
            if is_safe {
                self.proved.remove(&at);
                for (secret, _) in bereft {
                    self.proved.remove(&secret);
                }
                found.into_iter().for_each(|(moved, knowledge)| self.prove(moved, knowledge));
            } else {
                self.world.hide(at, self.threshold);
                self.added.push((at, of));
            }
        }
        self.added.reverse();
    }

    /// The key under which the new edition tells of a variable, failing which its name.
    fn key(&self, at: usize) -> String {
        let var = &self.world.vars[at];
        let name = || var.place.map(|(name, ..)| self.world.names[name].clone());
        var.keys.first().cloned().or_else(name).unwrap_or_default()
    }

    /// Whether the new edition gives a cell away that the earlier ones kept.
    fn is_given_away(&self, place: Place, earlier: &World) -> bool {
        // Where the editions tell different things, what follows from them is not so.
        let agrees = !self.world.moved.contains(&place.0);
        let name = &self.world.names[place.0];
        let same = earlier.names.iter().position(|other| other == name);
        let before = same.and_then(|name| earlier.at((name, place.1, place.2)));
        agrees
            && before.is_none_or(|at| {
                !earlier.vars[at].is_fixed() && Search::new(earlier, Knowledge::NotZero, MANY).other_world(at).is_some()
            })
    }
}

/// What readers can best do without.
struct Details {
    wholes: Vec<Term>,
    tables: BTreeSet<&'static str>,
}

impl Details {
    /// What a report is read for.
    const HEADLINES: [&'static str; 3] = ["received", "closed", "open.count"];

    fn new(relations: &[Relation]) -> Self {
        let wholes = relations.iter().filter_map(Relation::whole).map(|(whole, _)| whole).collect();
        let terms = relations.iter().flat_map(Relation::terms);
        Self { wholes, tables: terms.filter(|(term, _)| !term.is_plain()).map(|(term, _)| term.name).collect() }
    }

    fn is_row(&self, name: &str) -> bool {
        self.tables.iter().any(|path| code_under(name, path).is_some())
    }

    /// How much it costs to hide a figure, whatever it counts.
    fn rank(&self, name: &str) -> u8 {
        let is_row = self.is_row(name);
        let is_whole = self.wholes.iter().any(|whole| whole.binds(name, &|_| String::new()).is_some());
        match (is_row, is_whole) {
            _ if Self::HEADLINES.contains(&name) => 4,
            (_, _) if name.starts_with("flow.") => 3,
            (true, false) => 0,
            (false, false) => 1,
            (true, true) => 2,
            (false, true) => 3,
        }
    }
}
