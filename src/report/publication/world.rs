//! What a reader knows, as equations over whole numbers.
//!
//! Every figure of every stretch of days is a variable, measured from its true value: 0 is the world as it is. What is
//! shown cannot move, what is hidden may within what a reader knows of it, and each row of the system adds up to 0.
//! The true values only say how far a variable may go, so figures that moved between two editions do no harm.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

/// Further than any figure goes.
pub(super) const FAR: i64 = 1 << 40;

/// A figure over a stretch of days: its name, the first day, and the day after the last one. A stock has that day twice.
pub(super) type Place = (usize, NaiveDate, NaiveDate);

/// How far a variable may move, below and above its true value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Reach {
    pub low: i64,
    pub high: i64,
}

impl Reach {
    fn new(low: i64, high: i64) -> Self {
        // The truth itself is always within reach, even when an edition told otherwise since.
        Self { low: low.min(0), high: high.max(0) }
    }

    /// It cannot move.
    pub fn is_none(self) -> bool {
        self.low == 0 && self.high == 0
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
pub(super) enum Standing {
    Shown,
    /// Hidden, and known not to be zero.
    Hidden,
    /// Hidden because its whole is small: it may be zero.
    Withheld,
}

/// A variable.
#[derive(Clone, Debug)]
pub(super) struct Var {
    /// Where it stands; `None` for what an inequality leaves over.
    pub place: Option<Place>,
    /// Its true value, as far as the editions tell.
    pub count: Option<i64>,
    /// An edition published before shows it.
    pub told: bool,
    /// The new edition shows it, and need not.
    pub shown: bool,
    /// A reader must not find it.
    pub secret: bool,
    /// Its cells in the new edition.
    pub keys: Vec<String>,
    /// An edition published before named its row, as one that something fell into.
    pub named: bool,
    reasons: Reach,
    not_zero: Reach,
}

impl Var {
    fn new(place: Option<Place>, count: Option<i64>, reach: Reach) -> Self {
        let (told, shown, secret, named) = (false, false, false, false);
        Self { place, count, told, shown, secret, keys: Vec::new(), named, reasons: reach, not_zero: reach }
    }

    /// Takes up that no edition is about these days alone: what is left between two of them is as good as published, so
    /// it is a secret when it is small.
    pub fn leave_between(&mut self, threshold: i64) {
        let count = self.count.unwrap_or_default();
        let reach = Reach::new(-count, FAR);
        self.limit(reach, reach);
        self.secret = (1..threshold).contains(&count);
    }

    /// Takes up that no edition says it, though a reader knows that it is not below zero.
    pub fn count_untold(&mut self, count: i64) {
        self.count = self.count.or(Some(count));
        let reach = Reach::new(-count, FAR);
        self.limit(reach, reach);
    }

    /// How far it may move.
    pub fn reach(&self, knowledge: Knowledge) -> Reach {
        match knowledge {
            _ if self.is_fixed() => Reach { low: 0, high: 0 },
            Knowledge::Reasons => self.reasons,
            Knowledge::NotZero => self.not_zero,
        }
    }

    /// Some edition shows it.
    pub fn is_fixed(&self) -> bool {
        self.told || self.shown
    }

    /// The new edition shows it and may hide it, with some effect.
    pub fn is_open(&self) -> bool {
        self.shown && !self.told
    }

    fn limit(&mut self, reasons: Reach, not_zero: Reach) {
        self.reasons = self.reasons.and(reasons);
        self.not_zero = self.not_zero.and(not_zero);
    }

    /// Takes up what a reader knows of a hidden cell.
    pub fn hide(&mut self, count: i64, threshold: i64, standing: Standing) {
        let floor = if standing == Standing::Withheld { 0 } else { 1 };
        let above = Reach::new(floor - count, FAR);
        let most = threshold - 1 - count;
        let known = match () {
            // Small ones are all ones: to know that it is small would be to know it.
            () if threshold <= 2 => above,
            () if count < threshold => Reach::new(floor - count, most),
            () => Reach::new(threshold - count, FAR),
        };
        self.limit(known, above);
        // That nothing fell into a withheld cell may follow from a longer period in which nothing did.
        // A cell that is not small is hidden for others, which each have another world of their own: it is no secret.
        self.secret |= (1..threshold).contains(&count);
    }
}

/// The variables and the rows that tie them.
#[derive(Debug, Default)]
pub(super) struct World {
    pub vars: Vec<Var>,
    /// Each adds up to 0: variables with their factors, 1 or −1.
    pub rows: Vec<Vec<(usize, i64)>>,
    /// By variable: the rows that it is in, with its factor.
    pub uses: Vec<Vec<(usize, i64)>>,
    pub names: Vec<String>,
    places: BTreeMap<Place, usize>,
    /// Figures of which the editions tell different things.
    pub moved: BTreeSet<usize>,
}

impl World {
    /// The variable of a place, if any speaks of it.
    pub fn at(&self, place: Place) -> Option<usize> {
        self.places.get(&place).copied()
    }

    /// The variable of a place, made when there is none.
    pub fn var(&mut self, place: Place) -> usize {
        let next = self.vars.len();
        let at = *self.places.entry(place).or_insert(next);
        if at == next {
            self.vars.push(Var::new(Some(place), None, Reach { low: -FAR, high: FAR }));
        }
        at
    }

    /// A variable for what an inequality leaves over, which is at least nothing.
    pub fn left_over(&mut self, count: Option<i64>) -> usize {
        let reach = Reach::new(-count.unwrap_or_default().max(0), FAR);
        self.vars.push(Var::new(None, count, reach));
        self.vars.len() - 1
    }

    /// The places of a figure, but for the stocks.
    pub fn places_of(&self, name: usize) -> Vec<(NaiveDate, NaiveDate, usize)> {
        let places =
            self.places.range((name, NaiveDate::MIN, NaiveDate::MIN)..(name + 1, NaiveDate::MIN, NaiveDate::MIN));
        places.map(|((_, from, before), at)| (*from, *before, *at)).collect()
    }

    /// The world, once every row is there.
    pub fn indexed(mut self) -> Self {
        self.uses = vec![Vec::new(); self.vars.len()];
        for (at, row) in self.rows.iter().enumerate() {
            row.iter().for_each(|(var, factor)| self.uses[*var].push((at, *factor)));
        }
        self
    }

    /// Hides a variable that the new edition showed, so that a reader knows only that it is not small.
    pub fn hide(&mut self, at: usize, threshold: u64) {
        let var = &mut self.vars[at];
        var.shown = false;
        let count = var.count.unwrap_or_default();
        var.hide(count, whole(threshold), Standing::Hidden);
    }

    /// Leaves its row out of the new edition, so that a reader does not even know that something fell into it; no when
    /// that cannot be, or would change nothing.
    pub fn unname(&mut self, at: usize) -> bool {
        let var = &mut self.vars[at];
        let none = -var.count.unwrap_or_default();
        let helps = !var.keys.is_empty() && !var.named && !var.is_fixed() && var.not_zero.low > none;
        if helps {
            var.not_zero.low = none;
            var.reasons.low = var.reasons.low.min(none);
        }
        helps
    }

    /// Shows it again.
    pub fn show(&mut self, at: usize) {
        self.vars[at].shown = true;
    }
}

/// A count as a whole number that can be taken away from.
pub(super) fn whole(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(FAR).min(FAR)
}
