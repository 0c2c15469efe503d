//! Linear programs over unknown counts.
//!
//! That counts are whole stays out of a program: it tells the least and the greatest value of a sum, and the whole
//! numbers between these are what the sum may be.

use std::ops::Range;

pub use microlp::ComparisonOp as Relation;
use microlp::{OptimizationDirection, Problem, Variable};

/// The greatest value of an unknown: more than any count, so that every program has an answer.
const GREATEST: f64 = 1e6;
/// What the arithmetic of the solver may take from a whole number.
const ROUNDING: f64 = 1e-4;

#[derive(Clone)]
pub struct Constraint {
    pub unknowns: Vec<usize>,
    pub relation: Relation,
    pub sum: u64,
}

pub struct Program {
    /// How many unknowns it has, none of which is negative.
    size: usize,
    constraints: Vec<Constraint>,
    /// The solutions found before: a sum that differs between two of them needs no other.
    solutions: Vec<Vec<f64>>,
}

impl Program {
    pub fn new(size: usize, constraints: Vec<Constraint>) -> Self {
        Self { size, constraints, solutions: Vec::new() }
    }

    /// Whether its constraints agree.
    pub fn is_consistent(&mut self) -> bool {
        self.find_solution(&[], 0.0)
    }

    /// Whether a constraint says what a sum is.
    pub fn states(&self, sum: &[usize]) -> bool {
        self.constraints.iter().any(|of| matches!(of.relation, Relation::Eq) && of.unknowns == sum)
    }

    /// Whether a sum can be one whole number alone, which is in a range. Where the solver has no answer, nothing is
    /// known to be safe: it is taken to be so.
    pub fn gives_away(&mut self, sum: &[usize], range: Range<u64>) -> bool {
        for weight in [1.0, -1.0] {
            if self.only_value(sum).is_none() {
                return false;
            }
            if !self.find_solution(sum, weight) {
                return true;
            }
        }
        self.only_value(sum).is_some_and(|value| range.contains(&value))
    }

    /// The whole number that a sum is in all solutions found before; none where they have several.
    fn only_value(&self, sum: &[usize]) -> Option<u64> {
        let sums = self.solutions.iter().map(|values| sum.iter().map(|unknown| values[*unknown]).sum::<f64>());
        let ends = |(least, greatest): (f64, f64), sum: f64| (least.min(sum), greatest.max(sum));
        let (least, greatest) = sums.fold((f64::MAX, f64::MIN), ends);
        let (least, greatest) = ((least - ROUNDING).ceil(), (greatest + ROUNDING).floor());
        (least >= greatest).then_some(least as u64)
    }

    /// Adds the solution in which a sum, times the weight, is the least; false where there is none.
    fn find_solution(&mut self, sum: &[usize], weight: f64) -> bool {
        self.solve(sum, weight).map(|solution| self.solutions.push(solution)).is_some()
    }

    fn solve(&self, sum: &[usize], weight: f64) -> Option<Vec<f64>> {
        let mut program = Problem::new(OptimizationDirection::Minimize);
        let cost = |unknown| if sum.contains(&unknown) { weight } else { 0.0 };
        let mut bounds = vec![(0.0, GREATEST); self.size];
        // What is said of one unknown alone bounds it: the solver is the faster for every constraint that it is spared.
        let (bounding, constraining): (Vec<_>, Vec<_>) = self.constraints.iter().partition(|of| of.unknowns.len() == 1);
        for Constraint { unknowns, relation, sum } in bounding {
            let (least, most): &mut (f64, f64) = &mut bounds[unknowns[0]];
            if !matches!(relation, Relation::Le) {
                *least = least.max(*sum as f64);
            }
            if !matches!(relation, Relation::Ge) {
                *most = most.min(*sum as f64);
            }
        }
        if bounds.iter().any(|(least, most)| least > most) {
            return None;
        }
        let variable = |(unknown, bounds)| program.add_var(cost(unknown), bounds);
        let variables: Vec<Variable> = bounds.into_iter().enumerate().map(variable).collect();
        for Constraint { unknowns, relation, sum } in constraining {
            let terms: Vec<(Variable, f64)> = unknowns.iter().map(|unknown| (variables[*unknown], 1.0)).collect();
            program.add_constraint(&terms, *relation, *sum as f64);
        }
        let solution = program.solve().ok()?.into_solution().ok()?;
        Some(variables.into_iter().map(|variable| solution.var_value(variable)).collect())
    }
}
