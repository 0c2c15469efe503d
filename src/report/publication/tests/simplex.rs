//! Linear programming in exact fractions: the attacker's tool, which shares nothing with what it attacks.

use std::cmp::Ordering;
use std::ops::{Add, Div, Mul, Neg, Sub};

/// An exact fraction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fraction {
    numerator: i128,
    denominator: i128,
}

impl Fraction {
    pub const ZERO: Self = Self { numerator: 0, denominator: 1 };
    pub const ONE: Self = Self { numerator: 1, denominator: 1 };

    fn new(numerator: i128, denominator: i128) -> Self {
        let (mut a, mut b) = (numerator.abs(), denominator.abs());
        while b != 0 {
            (a, b) = (b, a % b);
        }
        let sign = denominator.signum();
        Self { numerator: sign * numerator / a.max(1), denominator: sign * denominator / a.max(1) }
    }

    pub fn is_zero(self) -> bool {
        self.numerator == 0
    }
}

impl From<i64> for Fraction {
    fn from(whole: i64) -> Self {
        Self { numerator: whole.into(), denominator: 1 }
    }
}

impl Add for Fraction {
    type Output = Self;
    fn add(self, o: Self) -> Self {
        Self::new(self.numerator * o.denominator + o.numerator * self.denominator, self.denominator * o.denominator)
    }
}

impl Neg for Fraction {
    type Output = Self;
    fn neg(self) -> Self {
        Self { numerator: -self.numerator, ..self }
    }
}

impl Sub for Fraction {
    type Output = Self;
    fn sub(self, o: Self) -> Self {
        self + -o
    }
}

impl Mul for Fraction {
    type Output = Self;
    fn mul(self, o: Self) -> Self {
        Self::new(self.numerator * o.numerator, self.denominator * o.denominator)
    }
}

impl Div for Fraction {
    type Output = Self;
    fn div(self, o: Self) -> Self {
        assert!(!o.is_zero());
        Self::new(self.numerator * o.denominator, self.denominator * o.numerator)
    }
}

impl PartialOrd for Fraction {
    fn partial_cmp(&self, o: &Self) -> Option<Ordering> {
        Some(self.cmp(o))
    }
}

impl Ord for Fraction {
    fn cmp(&self, o: &Self) -> Ordering {
        (self.numerator * o.denominator).cmp(&(o.numerator * self.denominator))
    }
}

/// `rows · x = rights`, with `x ≥ 0`, in the form of a tableau whose basis is feasible.
#[derive(Clone)]
pub struct Program {
    rows: Vec<Vec<Fraction>>,
    rights: Vec<Fraction>,
    basis: Vec<usize>,
    width: usize,
}

impl Program {
    /// The program of these equations; `None` when nothing satisfies them.
    pub fn new(width: usize, equations: &[(Vec<(usize, i64)>, i64)]) -> Option<Self> {
        let mut program = Self { rows: Vec::new(), rights: Vec::new(), basis: Vec::new(), width };
        for (at, (terms, right)) in equations.iter().enumerate() {
            let sign = if *right < 0 { -1 } else { 1 };
            let mut row = vec![Fraction::ZERO; width + equations.len()];
            terms.iter().for_each(|(var, factor)| row[*var] = row[*var] + (sign * factor).into());
            // One of its own for each equation, to be driven out.
            row[width + at] = Fraction::ONE;
            program.rows.push(row);
            program.rights.push((sign * right).into());
            program.basis.push(width + at);
        }
        let all = width + equations.len();
        let costs: Vec<_> = (0..all).map(|at| if at < width { Fraction::ZERO } else { -Fraction::ONE }).collect();
        let best = program.maximise(&costs)?;
        if !best.is_zero() {
            return None;
        }
        // What is left of its own is zero: it leaves for any other, and its equation goes when there is none.
        for at in (0..program.rows.len()).rev().filter(|at| program.basis[*at] >= width).collect::<Vec<_>>() {
            match (0..width).find(|var| !program.rows[at][*var].is_zero()) {
                Some(var) => program.pivot(at, var),
                None => {
                    program.rows.remove(at);
                    program.rights.remove(at);
                    program.basis.remove(at);
                }
            }
        }
        program.rows.iter_mut().for_each(|row| row.truncate(width));
        Some(program)
    }

    /// The largest value of `sign · x` for a variable; `None` when there is no bound.
    pub fn most(&mut self, var: usize, sign: i64) -> Option<Fraction> {
        let mut costs = vec![Fraction::ZERO; self.width];
        costs[var] = sign.into();
        self.maximise(&costs)
    }

    /// A solution: the one at which it stands.
    pub fn solution(&self) -> Vec<Fraction> {
        let mut values = vec![Fraction::ZERO; self.width];
        self.basis.iter().zip(&self.rights).for_each(|(var, right)| values[*var] = *right);
        values
    }

    fn maximise(&mut self, costs: &[Fraction]) -> Option<Fraction> {
        // What one more of each would gain, the others in the basis making room.
        let mut gains = costs.to_vec();
        for (row, base) in self.rows.iter().zip(&self.basis).filter(|(_, base)| !costs[**base].is_zero()) {
            gains.iter_mut().zip(row).for_each(|(gain, part)| *gain = *gain - costs[*base] * *part);
        }
        loop {
            // Bland's rule: the first that gains comes in, the first of the tightest goes, so it never circles.
            let Some(enters) = gains.iter().position(|gain| *gain > Fraction::ZERO) else {
                let parts = self.rights.iter().zip(&self.basis).map(|(right, base)| costs[*base] * *right);
                return Some(parts.fold(Fraction::ZERO, Add::add));
            };
            let limits = (0..self.rows.len()).filter(|at| self.rows[*at][enters] > Fraction::ZERO);
            let leaves = limits.min_by_key(|at| (self.rights[*at] / self.rows[*at][enters], self.basis[*at]))?;
            self.pivot(leaves, enters);
            let by = gains[enters];
            gains.iter_mut().zip(&self.rows[leaves]).for_each(|(gain, part)| *gain = *gain - by * *part);
        }
    }

    fn pivot(&mut self, at: usize, var: usize) {
        let by = self.rows[at][var];
        self.rows[at].iter_mut().for_each(|value| *value = *value / by);
        self.rights[at] = self.rights[at] / by;
        let (row, right) = (self.rows[at].clone(), self.rights[at]);
        for other in (0..self.rows.len()).filter(|other| *other != at) {
            let by = self.rows[other][var];
            if !by.is_zero() {
                for (value, part) in self.rows[other].iter_mut().zip(&row).filter(|(_, part)| !part.is_zero()) {
                    *value = *value - by * *part;
                }
                self.rights[other] = self.rights[other] - by * right;
            }
        }
        self.basis[at] = var;
    }
}

#[test]
fn the_bounds_of_a_small_program_are_those_worked_by_hand() {
    // x + y = 4, y + z = 3: x from 1 to 4, since y goes from 0 to 3.
    let mut program = Program::new(3, &[(vec![(0, 1), (1, 1)], 4), (vec![(1, 1), (2, 1)], 3)]).unwrap();
    assert_eq!((program.most(0, 1), program.most(0, -1)), (Some(4.into()), Some((-1).into())));
    // x − y = 2 leaves no end above; twice the same equation is one.
    let mut program = Program::new(2, &[(vec![(0, 1), (1, -1)], 2), (vec![(0, 1), (1, -1)], 2)]).unwrap();
    assert_eq!((program.most(0, 1), program.most(0, -1)), (None, Some((-2).into())));
    assert!(Program::new(1, &[(vec![(0, 1)], 2), (vec![(0, 1)], 3)]).is_none());
}
