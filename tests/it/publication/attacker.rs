//! Somebody who reads every published edition, knows what the words mean, and can solve linear programs.
//!
//! He knows quantities, not tables: whatever table a count stands in, and whatever it is called there, it is the same
//! number of requests of the same months.

use std::collections::{BTreeMap, BTreeSet};

use microlp::{ComparisonOp, OptimizationDirection, Problem, Variable};

/// Requests of one code in one month: what he wants to know.
type Unknown = (u32, String);

/// How he reads editions that contradict each other: what comes first is believed, the rest set aside.
#[derive(Clone, Copy, Debug)]
pub enum Reading {
    /// Believes what was published first.
    Oldest,
    /// Believes what was published last.
    Newest,
    /// Believes what he happens to read first.
    Shuffled(u64),
}

/// All that was published of one quantity within one fiscal year.
#[derive(Default)]
pub struct Attacker {
    statements: Vec<(BTreeMap<Unknown, f64>, ComparisonOp, u64)>,
    pages: Vec<Page>,
}

struct Page {
    months: BTreeSet<u32>,
    total: Option<u64>,
    rows: BTreeMap<String, u64>,
    others: Option<u64>,
}

impl Attacker {
    /// Reads a table: the months it is about, its total, its rows, and « Autres », if they are told.
    pub fn read(
        &mut self,
        months: BTreeSet<u32>,
        total: Option<u64>,
        rows: &BTreeMap<String, u64>,
        others: Option<u64>,
    ) {
        self.pages.push(Page { months, total, rows: rows.clone(), others });
    }

    /// The counts that he works out, of the sets of months that are asked, knowing by what codes requests are counted.
    pub fn found(
        &mut self,
        asked: &BTreeSet<(BTreeSet<u32>, String)>,
        codes: &BTreeSet<String>,
        reading: Reading,
    ) -> Vec<(BTreeSet<u32>, String, u64)> {
        self.statements = self.pages.iter().flat_map(|page| page.statements(codes)).collect();
        match reading {
            Reading::Oldest => {}
            Reading::Newest => self.statements.reverse(),
            Reading::Shuffled(seed) => shuffle(&mut self.statements, &mut Chance(seed)),
        }
        if self.solve(&BTreeMap::new(), 1.0).is_none() {
            for statement in std::mem::take(&mut self.statements) {
                self.statements.push(statement);
                if self.solve(&BTreeMap::new(), 1.0).is_none() {
                    self.statements.pop();
                }
            }
        }
        let mut seen: Vec<BTreeMap<Unknown, f64>> = Vec::new();
        let mut found = Vec::new();
        for (months, code) in asked {
            let sum: BTreeMap<Unknown, f64> = months.iter().map(|month| ((*month, code.clone()), 1.0)).collect();
            let value = |solution: &BTreeMap<Unknown, f64>| -> f64 {
                sum.keys().map(|unknown| solution.get(unknown).copied().unwrap_or_default()).sum()
            };
            let differ = |seen: &[BTreeMap<Unknown, f64>]| {
                let values: Vec<f64> = seen.iter().map(value).collect();
                let least = values.iter().copied().fold(f64::MAX, f64::min);
                (least, values.into_iter().fold(f64::MIN, f64::max))
            };
            for sign in [1.0, -1.0] {
                let (least, most) = differ(&seen);
                // Two whole numbers that he knows of are enough.
                if (most + 1e-4).floor() <= (least - 1e-4).ceil() {
                    seen.extend(self.solve(&sum, sign));
                }
            }
            let (least, most) = differ(&seen);
            let (least, most) = ((least - 1e-4).ceil(), (most + 1e-4).floor());
            if least >= most {
                #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a count")]
                found.push((months.clone(), code.clone(), least as u64));
            }
        }
        found
    }

    fn solve(&self, sum: &BTreeMap<Unknown, f64>, sign: f64) -> Option<BTreeMap<Unknown, f64>> {
        let mut program = Problem::new(OptimizationDirection::Minimize);
        let mut variables: BTreeMap<&Unknown, Variable> = BTreeMap::new();
        for unknown in self.statements.iter().flat_map(|(terms, ..)| terms.keys()).chain(sum.keys()) {
            let cost = sum.get(unknown).map_or(0.0, |factor| factor * sign);
            variables.entry(unknown).or_insert_with(|| program.add_var(cost, (0.0, 1e5)));
        }
        for (terms, relation, total) in &self.statements {
            let terms: Vec<(Variable, f64)> = terms.iter().map(|(name, factor)| (variables[name], *factor)).collect();
            #[allow(clippy::cast_precision_loss, reason = "a count")]
            program.add_constraint(&terms, *relation, *total as f64);
        }
        let solution = program.solve().ok()?.into_solution().ok()?;
        Some(variables.into_iter().map(|(unknown, at)| (unknown.clone(), solution.var_value(at))).collect())
    }
}

impl Page {
    fn statements(&self, codes: &BTreeSet<String>) -> Vec<(BTreeMap<Unknown, f64>, ComparisonOp, u64)> {
        let sum = |of: &dyn Fn(&String) -> bool| -> BTreeMap<Unknown, f64> {
            let codes = codes.iter().filter(|code| of(code));
            codes.flat_map(|code| self.months.iter().map(|month| ((*month, code.clone()), 1.0))).collect()
        };
        let rows = self.rows.iter().map(|(row, count)| (sum(&|code| code == row), *count));
        // « Autres » is every other code there is; where it is not there, they are all zero.
        let is_folded = |code: &String| !self.rows.contains_key(code);
        let others = self.others.map(|others| (sum(&is_folded), others));
        let sums = self.total.map(|total| (sum(&|_| true), total)).into_iter().chain(rows).chain(others);
        // It holds two rows that count something, so that none is all of it.
        let folded = codes.iter().filter(|code| self.others.is_some_and(|others| others > 0) && is_folded(code));
        let most = self.others.unwrap_or_default().saturating_sub(1);
        let parts = folded.map(|folded| (sum(&|code| code == folded), ComparisonOp::Le, most));
        sums.map(|(terms, sum)| (terms, ComparisonOp::Eq, sum)).chain(parts).collect()
    }
}

/// Numbers at random, always the same.
pub struct Chance(pub u64);

impl Chance {
    /// A number below `n`.
    pub fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % n
    }
}

/// Puts in an order at random.
pub fn shuffle<T>(items: &mut [T], chance: &mut Chance) {
    for at in (1..items.len()).rev() {
        items.swap(at, chance.below(at + 1));
    }
}
