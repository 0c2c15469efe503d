//! What a reader knows, as equations over whole numbers.
//!
//! Every figure of every stretch of days is a variable, measured from its true value: 0 is the true solution. What is
//! shown cannot move, what is hidden may within what a reader knows of it, and each row of the system adds up to 0.
//! The true values only say how far a variable may go, so figures that moved between two editions do no harm.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

/// Further than any figure goes.
pub(super) const FAR: i64 = 1 << 40;

/// A figure over a stretch of days: its name, the first day, and the day after the last one. A stock has that day twice.
pub(super) type VarPlace = (usize, NaiveDate, NaiveDate);

/// How far a variable may move, below and above its true value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct VarReach {
    pub low: i64,
    pub high: i64,
}

impl VarReach {
    fn new(low: i64, high: i64) -> Self {
        // The truth itself is always within reach, even when an edition told otherwise since.
        Self { low: low.min(0), high: high.max(0) }
    }

    /// It cannot move.
    pub fn is_none(self) -> bool {
        self.low == 0 && self.high == 0
    }

    /// No farther than so many, on the same side.
    pub fn between(self, moved: i64) -> Self {
        self.and(Self::new(moved, moved))
    }

    fn and(self, other: Self) -> Self {
        Self { low: self.low.max(other.low), high: self.high.min(other.high) }
    }
}

/// What a reader may know of a hidden cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Knowledge {
    /// Also whether it is hidden for being small.
    Reasons,
    /// That it is not zero.
    NotZero,
}

/// How a cell stands in an edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum CellDisclosure {
    Shown,
    /// Hidden, and known not to be zero.
    Hidden,
    /// Hidden with its whole table, zeros included.
    Withheld,
}

/// What a reader knows of a cell that is not shown, by how much he knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Limits {
    reasons: VarReach,
    not_zero: VarReach,
}

impl Limits {
    const NONE: Self = Self::of(VarReach { low: -FAR, high: FAR });

    const fn of(reach: VarReach) -> Self {
        Self { reasons: reach, not_zero: reach }
    }

    /// A count that is not below zero.
    fn of_count(count: i64) -> Self {
        Self::of(VarReach::new(-count, FAR))
    }

    fn of_hidden(count: i64, threshold: i64) -> Self {
        let not_zero = VarReach::new(1 - count, FAR);
        let reasons = match () {
            // Small ones are all ones: to know that it is small would be to know it.
            () if threshold <= 2 => not_zero,
            () if count < threshold => VarReach::new(1 - count, threshold - 1 - count),
            () => VarReach::new(threshold - count, FAR),
        };
        Self { reasons, not_zero }
    }

    fn of_disclosure(disclosure: CellDisclosure, count: i64, threshold: i64) -> Self {
        match disclosure {
            CellDisclosure::Shown => Self::NONE,
            CellDisclosure::Hidden => Self::of_hidden(count, threshold),
            CellDisclosure::Withheld => Self::of_count(count),
        }
    }

    fn and(self, other: Self) -> Self {
        Self { reasons: self.reasons.and(other.reasons), not_zero: self.not_zero.and(other.not_zero) }
    }
}

/// A variable.
#[derive(Clone, Debug)]
pub(super) struct Var {
    /// Where it stands; `None` for what an inequality leaves over.
    pub place: Option<VarPlace>,
    /// Its true value, as far as the editions tell.
    pub count: Option<i64>,
    /// An edition published before shows it.
    pub published: bool,
    /// How it stands in the new edition, when that speaks of it.
    disclosure: Option<CellDisclosure>,
    /// A reader must not find it.
    pub secret: bool,
    /// Its cells in the new edition.
    pub keys: Vec<String>,
    /// The table of the new edition that it is a row of, or the figures that it stands with.
    pub group: Option<usize>,
    /// What follows from all but the new edition, and from that one.
    before: Limits,
    now: Limits,
}

impl Var {
    fn new(place: Option<VarPlace>, count: Option<i64>, before: Limits) -> Self {
        let (keys, group, disclosure) = (Vec::new(), None, None);
        Self { place, count, published: false, disclosure, secret: false, keys, group, before, now: Limits::NONE }
    }

    /// Takes up that no edition is about these days alone: what is left between two of them is as good as published, so
    /// it is a secret when it is small.
    pub fn leave_between(&mut self, threshold: i64) {
        let count = self.count.unwrap_or_default();
        self.before = self.before.and(Limits::of_count(count));
        self.secret = (1..threshold).contains(&count);
    }

    /// Takes up that no edition says it, though a reader knows that it is not below zero.
    pub fn count_unpublished(&mut self, count: i64) {
        self.count = self.count.or(Some(count));
        self.before = self.before.and(Limits::of_count(count));
    }

    /// Takes up how it stood in an edition published before, which counted so many.
    pub fn record_published(&mut self, disclosure: CellDisclosure, count: i64, threshold: i64) {
        self.published |= disclosure == CellDisclosure::Shown;
        self.before = self.before.and(Limits::of_disclosure(disclosure, count, threshold));
        self.guard(disclosure, count, threshold);
    }

    /// Takes up how it stands in the new edition.
    pub fn set_disclosure(&mut self, disclosure: CellDisclosure, threshold: i64) {
        let count = self.count.unwrap_or_default();
        self.disclosure = Some(disclosure);
        self.now = Limits::of_disclosure(disclosure, count, threshold);
        self.guard(disclosure, count, threshold);
    }

    fn guard(&mut self, disclosure: CellDisclosure, count: i64, threshold: i64) {
        // A cell that is not small is hidden for others, which each have another solution of their own: it is no secret.
        self.secret |= disclosure != CellDisclosure::Shown && (1..threshold).contains(&count);
    }

    /// The new edition hides it for the sake of others, and readers would rather have it.
    pub fn is_missed(&self) -> bool {
        !self.secret && !self.keys.is_empty() && !self.is_shown()
    }

    /// How it stands in the new edition.
    pub fn disclosure(&self) -> Option<CellDisclosure> {
        self.disclosure
    }

    /// How far it may move.
    pub fn reach(&self, knowledge: Knowledge) -> VarReach {
        let limits = self.before.and(self.now);
        match knowledge {
            _ if self.is_fixed() => VarReach { low: 0, high: 0 },
            Knowledge::Reasons => limits.reasons,
            Knowledge::NotZero => limits.not_zero,
        }
    }

    /// The new edition shows it.
    pub fn is_shown(&self) -> bool {
        self.disclosure == Some(CellDisclosure::Shown)
    }

    /// Some edition shows it.
    pub fn is_fixed(&self) -> bool {
        self.published || self.is_shown()
    }

    /// The new edition shows it and may hide it, with some effect.
    pub fn is_open(&self) -> bool {
        self.is_shown() && !self.published && self.count != Some(0)
    }

    /// The new edition might say even less of it, with some effect.
    pub fn may_be_withheld(&self) -> bool {
        let withheld = Limits::of_count(self.count.unwrap_or_default());
        !self.published
            && self.disclosure != Some(CellDisclosure::Withheld)
            && (self.is_shown() || self.before.and(withheld) != self.before.and(self.now))
    }
}

/// The variables and the rows that tie them.
#[derive(Debug, Default)]
pub(super) struct ConstraintSystem {
    pub vars: Vec<Var>,
    /// Each adds up to 0: variables with their factors, 1 or −1.
    pub rows: Vec<Vec<(usize, i64)>>,
    /// By variable: the rows that it is in, with its factor.
    pub uses: Vec<Vec<(usize, i64)>>,
    pub names: Vec<String>,
    /// What the new edition can withhold at once: the path of a table, or that of figures that stand together.
    pub groups: Vec<String>,
    places: BTreeMap<VarPlace, usize>,
    /// Figures of which the editions tell different things.
    pub moved: BTreeSet<usize>,
}

impl ConstraintSystem {
    /// The variable of a place, if any speaks of it.
    pub fn at(&self, place: VarPlace) -> Option<usize> {
        self.places.get(&place).copied()
    }

    /// The variable of a place, made when there is none.
    pub fn var(&mut self, place: VarPlace) -> usize {
        let next = self.vars.len();
        let at = *self.places.entry(place).or_insert(next);
        if at == next {
            self.vars.push(Var::new(Some(place), None, Limits::NONE));
        }
        at
    }

    /// A variable for what an inequality leaves over, which is at least nothing.
    pub fn left_over(&mut self, count: Option<i64>) -> usize {
        self.vars.push(Var::new(None, count, Limits::of_count(count.unwrap_or_default().max(0))));
        self.vars.len() - 1
    }

    /// The places of a figure, but for the stocks.
    pub fn places_of(&self, name: usize) -> Vec<(NaiveDate, NaiveDate, usize)> {
        let places =
            self.places.range((name, NaiveDate::MIN, NaiveDate::MIN)..(name + 1, NaiveDate::MIN, NaiveDate::MIN));
        places.map(|((_, from, before), at)| (*from, *before, *at)).collect()
    }

    /// The system, once every row is there.
    pub fn indexed(mut self) -> Self {
        self.uses = vec![Vec::new(); self.vars.len()];
        for (at, row) in self.rows.iter().enumerate() {
            row.iter().for_each(|(var, factor)| self.uses[*var].push((at, *factor)));
        }
        self.mark_implied();
        self
    }

    /// What follows from the editions published before by adding and subtracting is as good as told by them: to hide it
    /// now would hide nothing.
    fn mark_implied(&mut self) {
        let has_moved = |var: &Var| var.place.is_some_and(|(name, ..)| self.moved.contains(&name));
        let moved: Vec<bool> = self.vars.iter().map(has_moved).collect();
        let mut next: Vec<usize> = (0..self.rows.len()).collect();
        while let Some(row) = next.pop() {
            let mut unpublished = self.rows[row].iter().filter(|(at, _)| !self.vars[*at].published);
            let (Some((only, _)), None) = (unpublished.next(), unpublished.next()) else { continue };
            let only = *only;
            if self.rows[row].iter().all(|(at, _)| !moved[*at]) {
                self.vars[only].published = true;
                next.extend(self.uses[only].iter().map(|(row, _)| *row));
            }
        }
    }

    /// The group of a path, made when there is none.
    pub fn group(&mut self, path: &str) -> usize {
        self.groups.iter().position(|group| group == path).unwrap_or_else(|| {
            self.groups.push(path.to_owned());
            self.groups.len() - 1
        })
    }

    /// The variables of a group.
    pub fn of_group(&self, group: usize) -> Vec<usize> {
        (0..self.vars.len()).filter(|at| self.vars[*at].group == Some(group)).collect()
    }
}

/// A count as a whole number that can be taken away from.
pub(super) fn whole(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(FAR).min(FAR)
}
