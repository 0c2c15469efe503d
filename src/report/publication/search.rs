//! The search for another solution: one that agrees with all that is published, and differs in one hidden cell.
//!
//! The cell is moved by one, which breaks rows; these are mended one after the other, each by moving another hidden cell,
//! until none is broken. It is a walk, and not every one arrives: the search then begins again with other chances, which
//! are the same every time. What it finds is a proof; where it finds nothing, it tells which rows stayed broken, and that
//! is where hiding one more cell helps.

use std::collections::BTreeMap;

use super::system::{ConstraintSystem, Knowledge, VarReach};

/// Cells that move together, each by how much; no row notices.
pub(super) type Move = BTreeMap<usize, i64>;

/// How long to look before giving up.
#[derive(Clone, Copy, Debug)]
pub(super) struct Effort {
    walks: u64,
    moves: usize,
}

impl Effort {
    /// Where the other way is to hide one more cell, or to leave one hidden.
    pub const LITTLE: Self = Self { walks: 1, moves: 150 };
    /// Where the other way is to hide a whole table.
    pub const SOME: Self = Self { walks: 3, moves: 600 };
    /// Where there is no other way.
    pub const MUCH: Self = Self { walks: 30, moves: 2000 };
}

/// A search, with what it learned.
pub(super) struct Search<'a> {
    system: &'a ConstraintSystem,
    knowledge: Knowledge,
    effort: Effort,
    /// Another solution that the search stays within: nothing moves that does not in it, nor farther.
    within: Option<Move>,
    moved: Move,
    /// By broken row: what it adds up to.
    broken: BTreeMap<usize, i64>,
    /// What looks like chance.
    chance: u64,
    /// How often each row stayed broken.
    pub stuck: BTreeMap<usize, usize>,
}

impl<'a> Search<'a> {
    pub fn new(system: &'a ConstraintSystem, knowledge: Knowledge, effort: Effort) -> Self {
        let (moved, broken, stuck) = (Move::new(), BTreeMap::new(), BTreeMap::new());
        Self { system, knowledge, effort, within: None, moved, broken, chance: 0, stuck }
    }

    /// Another solution in which a variable has another value, and that moves few others: what does not move need not stay
    /// hidden for its sake.
    pub fn alternative_solution(&mut self, target: usize) -> Option<Move> {
        let mut found = self.any_world(target)?;
        self.effort = Effort::LITTLE;
        loop {
            self.within = Some(found.clone());
            match self.any_world(target) {
                Some(less) if less.len() < found.len() => found = less,
                _ => return Some(found),
            }
        }
    }

    /// How far a variable may move.
    fn reach(&self, var: usize) -> VarReach {
        let reach = self.system.vars[var].reach(self.knowledge);
        match &self.within {
            None => reach,
            Some(within) => reach.between(within.get(&var).copied().unwrap_or_default()),
        }
    }

    fn any_world(&mut self, target: usize) -> Option<Move> {
        let reach = self.reach(target);
        let steps = [1, -1].into_iter().filter(|step| (reach.low..=reach.high).contains(step));
        let mut walks = (0..self.effort.walks).flat_map(|walk| steps.clone().map(move |step| (walk, step)));
        walks.find_map(|(walk, step)| {
            self.chance = walk;
            self.moved.clear();
            self.broken.clear();
            self.shift(target, step);
            self.walk(target).then(|| std::mem::take(&mut self.moved))
        })
    }

    fn shift(&mut self, var: usize, by: i64) {
        let moved = self.moved.entry(var).or_default();
        *moved += by;
        if *moved == 0 {
            self.moved.remove(&var);
        }
        for (row, factor) in &self.system.uses[var] {
            let sum = self.broken.entry(*row).or_default();
            *sum += factor * by;
            if *sum == 0 {
                self.broken.remove(row);
            }
        }
    }

    /// Mends one broken row after the other, each time by what leaves the least broken. A row that stays broken weighs
    /// more and more, so that others are broken for its sake and mended elsewhere.
    fn walk(&mut self, target: usize) -> bool {
        let system = self.system;
        let mut weights: BTreeMap<usize, i64> = BTreeMap::new();
        let mut rests_until: BTreeMap<usize, usize> = BTreeMap::new();
        for step in 0..self.effort.moves {
            let pick = self.random(self.broken.len());
            let Some((row, sum)) = self.broken.iter().nth(pick).map(|(row, sum)| (*row, *sum)) else { return true };
            let mut best: Option<((i64, bool, usize), usize, i64)> = None;
            for (var, factor) in system.rows[row].iter().filter(|(var, _)| *var != target) {
                let reach = self.reach(*var);
                if reach.is_none() || rests_until.get(var).is_some_and(|until| step < *until) {
                    continue;
                }
                let moved = self.moved.get(var).copied().unwrap_or_default();
                let by = (moved - sum * factor).clamp(reach.low, reach.high) - moved;
                if by == 0 {
                    continue;
                }
                let worse = |(row, factor): &(usize, i64)| {
                    let sum = self.broken.get(row).copied().unwrap_or_default();
                    ((sum + factor * by).abs() - sum.abs()) * weights.get(row).copied().unwrap_or(1)
                };
                let cost = system.uses[*var].iter().map(worse).sum();
                let rank = (cost, system.vars[*var].is_missed(), self.random(1 << 16));
                if best.is_none_or(|(least, ..)| rank < least) {
                    best = Some((rank, *var, by));
                }
            }
            if best.is_none_or(|((cost, ..), ..)| cost >= 0) {
                self.broken.keys().for_each(|row| *weights.entry(*row).or_insert(1) += 1);
            }
            if let Some((_, var, by)) = best {
                self.shift(var, by);
                rests_until.insert(var, step + 3 + self.random(8));
            }
        }
        weights.into_iter().for_each(|(row, weight)| {
            *self.stuck.entry(row).or_default() += usize::try_from(weight).unwrap_or_default()
        });
        self.broken.is_empty()
    }

    /// A number below a bound that looks like chance, and is the same every time.
    fn random(&mut self, below: usize) -> usize {
        self.chance = self.chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.chance >> 33).unwrap_or_default() % below.max(1)
    }
}
