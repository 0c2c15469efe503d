//! The search for counts that readers can work out, one after the other, until one is found.
#![allow(clippy::cast_precision_loss, reason = "counts of requests")]

use microlp::ComparisonOp;

use super::{Belief, SoughtCount, Statement, Statements};

/// What the arithmetic of the solver may take from a whole number.
const ROUNDING: f64 = 1e-4;

/// The looking for counts below the threshold that readers can work out.
pub(super) struct Search {
    all: Statements,
    searches: Vec<BeliefSearch>,
    threshold: u64,
}

/// What readers believe, and values that agree with it, as far as they were looked for.
struct BeliefSearch {
    belief: Belief,
    statements: Vec<Statement>,
    seen: Vec<Vec<f64>>,
}

impl Search {
    pub(super) fn of(all: Statements, threshold: u64) -> Self {
        let search = |(belief, statements)| BeliefSearch { belief, statements, seen: Vec::new() };
        Self { searches: all.beliefs().into_iter().map(search).collect(), all, threshold }
    }

    /// The first count found but for those that are left aside.
    pub(super) fn first(mut self, mut is_left: impl FnMut(Belief, &SoughtCount) -> bool) -> Option<SoughtCount> {
        let counts: Vec<SoughtCount> = self.all.counts.iter().cloned().collect();
        let each =
            [Belief::Statements, Belief::Additions].map(|belief| counts.iter().map(move |count| (belief, count)));
        let found =
            each.into_iter().flatten().find(|(belief, count)| self.finds(*belief, count) && !is_left(*belief, count));
        found.map(|(_, count)| count.clone())
    }

    /// Whether readers who believe this find a count.
    pub(super) fn finds(&mut self, belief: Belief, count: &SoughtCount) -> bool {
        let Self { all, searches, threshold } = self;
        let mut searches = searches.iter_mut().filter(|search| search.belief == belief);
        all.counts.contains(count) && searches.any(|search| search.finds(all, count, *threshold))
    }
}

impl BeliefSearch {
    /// Where the solver has no answer, nothing is known to be safe.
    fn finds(&mut self, all: &Statements, (code, months): &SoughtCount, threshold: u64) -> bool {
        let unknowns = all.unknowns(code, months);
        // No row that is shown is a small one.
        let is_row = |of: &Statement| matches!(of.relation, ComparisonOp::Eq) && of.unknowns == unknowns;
        if self.statements.iter().any(is_row) {
            return false;
        }
        let statements: Vec<&Statement> = self.statements.iter().collect();
        for weight in [1.0, -1.0] {
            let (least, greatest) = range(&self.seen, &unknowns);
            if least < greatest {
                return false;
            }
            match all.solve(&statements, &unknowns, weight) {
                Some(values) => self.seen.push(values),
                None => return true,
            }
        }
        let (least, greatest) = range(&self.seen, &unknowns);
        least >= greatest && (1.0..threshold as f64).contains(&least)
    }
}

/// The whole numbers between the least and the greatest value of a sum that were seen.
fn range(seen: &[Vec<f64>], unknowns: &[usize]) -> (f64, f64) {
    let sums = seen.iter().map(|values| unknowns.iter().map(|unknown| values[*unknown]).sum::<f64>());
    let ends = |(least, greatest): (f64, f64), sum: f64| (least.min(sum), greatest.max(sum));
    let (least, greatest) = sums.fold((f64::MAX, f64::MIN), ends);
    ((least - ROUNDING).ceil(), (greatest + ROUNDING).floor())
}
