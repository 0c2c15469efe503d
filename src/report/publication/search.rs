//! The search for another world: one that agrees with all that is published, and differs in one hidden cell.
//!
//! The cell is moved by one; each row that this breaks is mended by moving one of its other hidden cells, and so on until
//! none is broken. A cell never moves back, and the search ends after so many steps; it then begins again in another
//! order, which is the same every time. What it finds is a proof; where it finds nothing, it tells at which rows it was
//! stuck, which is where hiding one more cell helps.

use std::collections::BTreeMap;

use super::world::{Knowledge, World};

/// Cells that move together, each by how much; no row notices.
pub(super) type Move = BTreeMap<usize, i64>;

/// How many cells may be moved in one order.
const STEPS: usize = 150;

/// A search, with what it learned.
pub(super) struct Search<'a> {
    world: &'a World,
    knowledge: Knowledge,
    moved: Move,
    /// By broken row: what it adds up to.
    broken: BTreeMap<usize, i64>,
    steps: usize,
    /// In how many orders it looks.
    orders: usize,
    /// What shuffles the ways of the next order.
    shuffle: u64,
    /// How often a row could not be mended.
    pub stuck: BTreeMap<usize, usize>,
}

/// A way to mend a row: how much is left to mend, how many more rows that breaks, the variable, its move.
type Way = (i64, isize, usize, i64);

impl<'a> Search<'a> {
    pub fn new(world: &'a World, knowledge: Knowledge, orders: usize) -> Self {
        let (moved, broken, stuck) = (Move::new(), BTreeMap::new(), BTreeMap::new());
        Self { world, knowledge, moved, broken, steps: 0, orders, shuffle: 0, stuck }
    }

    /// Another world in which a variable has another value.
    pub fn other_world(&mut self, target: usize) -> Option<Move> {
        let orders = (0..self.orders).flat_map(|order| [(order, 1), (order, -1)]);
        orders.into_iter().find_map(|(order, step)| {
            self.shuffle = order as u64;
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
        let moved = self.moved.entry(var).or_default();
        *moved += by;
        if *moved == 0 {
            self.moved.remove(&var);
        }
        self.carry(var, by);
    }

    fn carry(&mut self, var: usize, by: i64) {
        let world = self.world;
        for (row, factor) in &world.uses[var] {
            let sum = self.broken.entry(*row).or_default();
            *sum += factor * by;
            if *sum == 0 {
                self.broken.remove(row);
            }
        }
    }

    /// Mends every broken row, the one with the fewest ways first.
    fn mend(&mut self) -> bool {
        let mut tightest: Option<(usize, usize, i64)> = None;
        let mut is_stuck = false;
        for (row, sum) in &self.broken {
            let fewest = tightest.map_or(usize::MAX, |(ways, ..)| ways);
            let ways = self.ways(*row, *sum).take(fewest).count();
            if ways == 0 {
                *self.stuck.entry(*row).or_default() += 1;
                is_stuck = true;
            } else if ways < fewest {
                tightest = Some((ways, *row, *sum));
            }
        }
        if is_stuck {
            return false;
        }
        let Some((_, row, sum)) = tightest else { return true };
        for (_, _, var, by) in self.ranked(row, sum) {
            self.steps += 1;
            if self.steps > STEPS {
                *self.stuck.entry(row).or_default() += 1;
                return false;
            }
            self.shift(var, by);
            if self.mend() {
                return true;
            }
            self.shift(var, -by);
        }
        false
    }

    /// A number that looks like chance; none in the first order.
    fn chance(&mut self) -> isize {
        if self.shuffle == 0 {
            return 0;
        }
        self.shuffle = self.shuffle.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        if self.shuffle >> 62 == 0 { 3 } else { 0 }
    }

    /// The moves that mend a row, or go some way: variable, move, what is then left.
    fn ways(&self, row: usize, sum: i64) -> impl Iterator<Item = (usize, i64, i64)> {
        self.world.rows[row].iter().filter_map(move |(var, factor)| {
            let reach = self.world.vars[*var].reach(self.knowledge);
            let moved = if reach.is_none() { return None } else { self.moved.get(var).copied().unwrap_or_default() };
            let by = (moved - sum * factor).clamp(reach.low, reach.high) - moved;
            (by != 0 && by.signum() * moved.signum() >= 0).then_some((*var, by, sum + factor * by))
        })
    }

    /// The same, the most promising first.
    fn ranked(&mut self, row: usize, sum: i64) -> Vec<Way> {
        let ways: Vec<_> = self.ways(row, sum).collect();
        let mut ranked: Vec<Way> = Vec::with_capacity(ways.len());
        for (var, by, left) in ways {
            let others = self.world.uses[var].iter().filter(|(other, _)| *other != row);
            let breaks: isize = others.map(|(other, _)| if self.broken.contains_key(other) { -1 } else { 1 }).sum();
            let breaks = breaks + self.chance();
            ranked.push((left.abs(), breaks, var, by));
        }
        ranked.sort_unstable();
        ranked
    }
}
