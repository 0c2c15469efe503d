//! Checking: what all editions of a breakdown give away together, by linear programs.
//!
//! The unknowns are the counts of each code in each month of the fiscal year. An edition states its total and the rows
//! that it shows; a row that it does not show may be anything, zero too. A reader knows a count when the least and the
//! greatest value that agree with all that was stated leave one whole number.
//!
//! With late entries, editions contradict each other. Readers are then taken to believe statements in some order, each that
//! agrees with those believed before it: what came out last first, what came out first, or as they happened to be read.
#![allow(clippy::cast_precision_loss, reason = "counts of requests")]

use std::collections::{BTreeMap, BTreeSet};

use chrono::Datelike;
use microlp::{ComparisonOp, OptimizationDirection, Problem, Variable};

use super::fold::fold;
use crate::domain::Period;
use crate::domain::edition::PublishedTable;

/// What the arithmetic of the solver may take from a whole number.
const ROUNDING: f64 = 1e-4;
/// More than any count, so that every program has an answer.
const MANY: f64 = 1e6;
const MONTHS: usize = 12;
/// The orders in which editions that contradict each other are read: from the last, from the first, and at random.
const READINGS: u32 = 16;
/// An odd number whose multiples are spread over all numbers.
const SCATTER: u64 = 0x9E37_79B9_7F4A_7C15;

/// A breakdown in an edition: a month, a quarter or a fiscal year.
#[derive(Clone, Debug)]
pub struct TableEdition {
    /// The days that it counts.
    pub period: Period,
    /// What it shows.
    pub table: PublishedTable,
    /// The codes that counted something, shown or folded.
    pub codes: BTreeSet<String>,
}

/// What may be shown of a breakdown (code → count) of a period, after the editions of it that went out before, in the
/// order in which they did. The totals of the months of the fiscal year are taken to be known, as they will be when the
/// months and quarters go out: a total of 0 that comes last tells as much as a row.
pub fn publishable(
    period: Period,
    counts: &BTreeMap<String, u64>,
    before: &[TableEdition],
    totals: &[(Period, u64)],
    threshold: u64,
) -> PublishedTable {
    let year = |period: Period| Period::fiscal_year_of(period.from());
    let before: Vec<&TableEdition> = before.iter().filter(|edition| year(edition.period) == year(period)).collect();
    let codes = counts.iter().filter(|(_, count)| **count > 0).map(|(code, _)| code.clone());
    let mut new = TableEdition { period, table: PublishedTable::default(), codes: codes.collect() };
    let mut found = |table: &PublishedTable| {
        new.table = table.clone();
        Statements::of(before.iter().copied().chain([&new]), totals).found(threshold)
    };
    let (mut kept_back, mut unavoidable) = (BTreeSet::new(), None);
    loop {
        let table = fold(counts, threshold, &kept_back);
        let rows = table.rows.iter().filter(|(_, count)| **count > 0);
        let Some((smallest, _)) = rows.min_by_key(|(code, count)| (**count, *code)) else { return table };
        let found_now = found(&table);
        if found_now.is_empty() {
            return table;
        }
        // What the total gives away is no reason to fold: it is shown in any case.
        let total = PublishedTable { rows: BTreeMap::new(), ..table };
        let unavoidable = unavoidable.get_or_insert_with(|| found(&total));
        let Some((code, _)) = found_now.difference(unavoidable).next() else { return table };
        let is_shown = table.rows.get(code).is_some_and(|count| *count > 0);
        kept_back.insert(if is_shown { code } else { smallest }.clone());
    }
}

/// A count that is looked for: its code, its months.
type SoughtCount = (String, Vec<usize>);

/// A sum of unknowns that an edition states.
struct Statement {
    unknowns: Vec<usize>,
    sum: u64,
}

/// All that editions of one fiscal year state of a breakdown.
struct Statements {
    codes: Vec<String>,
    statements: Vec<Statement>,
    /// What readers look for.
    counts: BTreeSet<SoughtCount>,
}

impl Statements {
    fn of<'a>(editions: impl Iterator<Item = &'a TableEdition>, totals: &[(Period, u64)]) -> Self {
        let editions: Vec<(Vec<usize>, &TableEdition)> =
            editions.map(|edition| (months(edition.period), edition)).collect();
        let codes = editions.iter().flat_map(|(_, edition)| edition.table.rows.keys().chain(&edition.codes));
        let codes: Vec<String> = codes.collect::<BTreeSet<_>>().into_iter().cloned().collect();
        let mut all = Self { counts: looked_for(&editions, &codes), codes, statements: Vec::new() };
        for (month, sum) in totals {
            all.state(&months(*month), |_| true, *sum);
        }
        for (months, edition) in &editions {
            let PublishedTable { total, rows } = &edition.table;
            all.state(months, |_| true, *total);
            rows.iter().for_each(|(row, sum)| all.state(months, |code| code == row, *sum));
            all.state(months, |code| !rows.contains_key(code), edition.table.others());
        }
        all
    }

    fn state(&mut self, months: &[usize], is_counted: impl Fn(&String) -> bool, sum: u64) {
        let codes = self.codes.iter().filter(|code| is_counted(code));
        let unknowns = codes.flat_map(|code| self.unknowns(code, months)).collect();
        self.statements.push(Statement { unknowns, sum });
    }

    fn unknowns(&self, code: &String, months: &[usize]) -> Vec<usize> {
        let place = self.codes.binary_search(code).expect("invariant: every row has its code");
        months.iter().map(|month| month * self.codes.len() + place).collect()
    }

    /// The counts below the threshold that readers can work out.
    fn found(&self, threshold: u64) -> BTreeSet<SoughtCount> {
        let all: Vec<&Statement> = self.statements.iter().collect();
        if self.agree(&all) {
            return self.found_in(&all, threshold);
        }
        let believed: BTreeSet<Vec<usize>> = (0..READINGS).map(|reading| self.believed(reading)).collect();
        believed.iter().flat_map(|places| self.found_in(&self.at(places), threshold)).collect()
    }

    fn agree(&self, statements: &[&Statement]) -> bool {
        self.solve(statements, &[], 0.0).is_some()
    }

    fn at(&self, places: &[usize]) -> Vec<&Statement> {
        places.iter().map(|place| &self.statements[*place]).collect()
    }

    /// The places of what is believed of statements that contradict each other: of each, in the order of a reading, that
    /// agrees with those believed before it.
    fn believed(&self, reading: u32) -> Vec<usize> {
        let mut unread: Vec<usize> = (0..self.statements.len()).collect();
        unread.sort_by_key(|place| match reading {
            0 => u64::MAX - *place as u64,
            1 => *place as u64,
            _ => (*place as u64 + 1).wrapping_mul(SCATTER.wrapping_pow(reading)),
        });
        let mut believed = Vec::new();
        while !unread.is_empty() {
            // As many of the next as agree are believed at once; the one after them does not agree.
            let (mut agreeing, mut beyond) = (0, unread.len() + 1);
            while agreeing + 1 < beyond {
                let next = agreeing.midpoint(beyond);
                let with = self.at(&[&believed, &unread[..next]].concat());
                if self.agree(&with) { agreeing = next } else { beyond = next }
            }
            believed.extend_from_slice(&unread[..agreeing]);
            unread.drain(..unread.len().min(agreeing + 1));
        }
        believed.sort_unstable();
        believed
    }

    /// The same, from statements that agree. Where the solver has no answer, nothing is known to be safe.
    fn found_in(&self, statements: &[&Statement], threshold: u64) -> BTreeSet<SoughtCount> {
        let mut seen = Vec::new();
        let mut is_found = |(code, months): &&SoughtCount| {
            let unknowns = self.unknowns(code, months);
            // No row that is shown is a small one.
            if statements.iter().any(|statement| statement.unknowns == unknowns) {
                return false;
            }
            for weight in [1.0, -1.0] {
                let (least, greatest) = range(&seen, &unknowns);
                if least < greatest {
                    return false;
                }
                match self.solve(statements, &unknowns, weight) {
                    Some(values) => seen.push(values),
                    None => return true,
                }
            }
            let (least, greatest) = range(&seen, &unknowns);
            least >= greatest && (1.0..threshold as f64).contains(&least)
        };
        self.counts.iter().filter(|count| is_found(count)).cloned().collect()
    }

    /// The values of the unknowns that agree with these statements and make a sum, times the weight, the least.
    fn solve(&self, statements: &[&Statement], sum: &[usize], weight: f64) -> Option<Vec<f64>> {
        let mut program = Problem::new(OptimizationDirection::Minimize);
        let cost = |unknown| if sum.contains(&unknown) { weight } else { 0.0 };
        let unknowns = 0..self.codes.len() * MONTHS;
        let variables: Vec<Variable> = unknowns.map(|unknown| program.add_var(cost(unknown), (0.0, MANY))).collect();
        for Statement { unknowns, sum, .. } in statements {
            let terms: Vec<(Variable, f64)> = unknowns.iter().map(|unknown| (variables[*unknown], 1.0)).collect();
            program.add_constraint(&terms, ComparisonOp::Eq, *sum as f64);
        }
        let solution = program.solve().ok()?.into_solution().ok()?;
        Some(variables.into_iter().map(|variable| solution.var_value(variable)).collect())
    }
}

/// The whole numbers between the least and the greatest value of a sum that were seen.
fn range(seen: &[Vec<f64>], unknowns: &[usize]) -> (f64, f64) {
    let sums = seen.iter().map(|values| unknowns.iter().map(|unknown| values[*unknown]).sum::<f64>());
    let ends = |(least, greatest): (f64, f64), sum: f64| (least.min(sum), greatest.max(sum));
    let (least, greatest) = sums.fold((f64::MAX, f64::MIN), ends);
    ((least - ROUNDING).ceil(), (greatest + ROUNDING).floor())
}

/// The months of a period, from 0 for April.
fn months(period: Period) -> Vec<usize> {
    let place = |month: u32| (month as usize + 8) % MONTHS;
    (place(period.from().month())..=place(period.to().month())).collect()
}

/// Of each code, the counts of the year, of its quarters, of its months, and of the months that no edition tells apart,
/// where editions are about all of it.
fn looked_for(editions: &[(Vec<usize>, &TableEdition)], codes: &[String]) -> BTreeSet<SoughtCount> {
    let counting = |month: &usize| editions.iter().map(|(months, _)| months.contains(month)).collect::<Vec<bool>>();
    let mut alike: BTreeMap<Vec<bool>, Vec<usize>> = BTreeMap::new();
    for month in 0..MONTHS {
        alike.entry(counting(&month)).or_default().push(month);
    }
    let periods = [1, 3, 12].into_iter().flat_map(|length| {
        (0..MONTHS).step_by(length).map(move |first| (first..first + length).collect::<Vec<usize>>())
    });
    let mut days: BTreeSet<Vec<usize>> = alike.into_values().chain(periods).collect();
    days.retain(|months| months.iter().all(|month| counting(month).contains(&true)));
    codes.iter().flat_map(|code| days.iter().map(|months| (code.clone(), months.clone()))).collect()
}
