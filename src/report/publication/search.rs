//! The search for another world: one that agrees with all that is published, and differs in one hidden cell.
//!
//! The cell is moved by one; each row that this breaks is mended by moving one of its other hidden cells, and so on until
//! none is broken. A cell moves once, so the search ends; it also ends after so many steps. What it finds is a proof;
//! where it finds nothing, it tells at which rows it was stuck, which is where hiding one more cell helps.

use std::collections::BTreeMap;

use super::world::{Knowledge, World};

/// Cells that move together, each by how much; no row notices.
pub(super) type Move = BTreeMap<usize, i64>;

/// How many cells may be moved in looking for one other world.
const STEPS: usize = 400;

/// A search, with what it learned.
pub(super) struct Search<'a> {
    world: &'a World,
    knowledge: Knowledge,
    moved: Move,
    /// By broken row: what it adds up to.
    broken: BTreeMap<usize, i64>,
    steps: usize,
    /// How often a row could not be mended.
    pub stuck: BTreeMap<usize, usize>,
}

/// A way to mend a row: how much is left to mend, how many more rows that breaks, the variable, its move.
type Way = (i64, isize, usize, i64);

impl<'a> Search<'a> {
    pub fn new(world: &'a World, knowledge: Knowledge) -> Self {
        Self { world, knowledge, moved: Move::new(), broken: BTreeMap::new(), steps: 0, stuck: BTreeMap::new() }
    }

    /// Another world in which a variable has another value.
    pub fn other_world(&mut self, target: usize) -> Option<Move> {
        [1, -1].into_iter().find_map(|step| {
            self.moved.clear();
            self.broken.clear();
            self.steps = 0;
            let reach = self.world.vars[target].reach(self.knowledge);
            if !(reach.low..=reach.high).contains(&step) {
                return None;
            }
            self.shift(target, step);
            self.mend().then(|| std::mem::take(&mut self.moved))
        })
    }

    fn shift(&mut self, var: usize, by: i64) {
        self.moved.insert(var, by);
        self.carry(var, by);
    }

    fn unshift(&mut self, var: usize, by: i64) {
        self.moved.remove(&var);
        self.carry(var, -by);
    }

    fn carry(&mut self, var: usize, by: i64) {
        let world = self.world;
        for row in &world.uses[var] {
            let factor = world.rows[*row].iter().find(|(at, _)| *at == var).map_or(0, |(_, factor)| *factor);
            let sum = self.broken.entry(*row).or_default();
            *sum += factor * by;
            if *sum == 0 {
                self.broken.remove(row);
            }
        }
    }

    /// Mends every broken row, the one with the fewest ways first.
    fn mend(&mut self) -> bool {
        let mut tightest: Option<(usize, Vec<Way>)> = None;
        let mut is_stuck = false;
        for (&row, &sum) in &self.broken {
            let ways = self.ways(row, sum);
            if ways.is_empty() {
                *self.stuck.entry(row).or_default() += 1;
                is_stuck = true;
            } else if tightest.as_ref().is_none_or(|(_, fewest)| ways.len() < fewest.len()) {
                tightest = Some((row, ways));
            }
        }
        if is_stuck {
            return false;
        }
        let Some((row, mut ways)) = tightest else { return true };
        ways.sort_unstable();
        for (_, _, var, by) in ways {
            self.steps += 1;
            if self.steps > STEPS {
                *self.stuck.entry(row).or_default() += 1;
                return false;
            }
            self.shift(var, by);
            if self.mend() {
                return true;
            }
            self.unshift(var, by);
        }
        false
    }

    fn ways(&self, row: usize, sum: i64) -> Vec<Way> {
        let mut ways = Vec::new();
        for (var, factor) in &self.world.rows[row] {
            let reach = self.world.vars[*var].reach(self.knowledge);
            let by = (-sum * factor).clamp(reach.low, reach.high);
            if by != 0 && !self.moved.contains_key(var) {
                let breaks: isize = self.world.uses[*var]
                    .iter()
                    .filter(|other| **other != row)
                    .map(|other| if self.broken.contains_key(other) { -1 } else { 1 })
                    .sum();
                ways.push(((sum + factor * by).abs(), breaks, *var, by));
            }
        }
        ways
    }
}
