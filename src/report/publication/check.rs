//! Checks what all editions of a breakdown give away together, by linear programs.
//!
//! The unknowns are the counts of each code in each month of the fiscal year. Readers know for certain:
//!
//! * the total of each edition, and the rows that it shows;
//! * that the codes without a row, zeros too, add up to its row « Autres »;
//! * that at least two codes of « Autres » count something, so that none of them counts all of it;
//! * where codes are folded for their size alone, that all of them but one at most are small. The one that is not
//!   joined small ones that did not reach the threshold together, and no row shown comes before it. Readers are taken to
//!   know in which editions this is so;
//! * what the office's totals say of some of the codes ([`StatedSum`]).
//!
//! They can work a count out when all this leaves it one value. Which code of « Autres » is the one that is not small
//! stays out of the programs.
//!
//! With late entries, editions contradict each other. Readers are then taken to go through all statements in some order
//! (the last first, the first first, or any) and to believe each that agrees with those believed before. Others take
//! what is new for additions: what an edition said before is then the least that it can be.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

use chrono::Datelike;

use super::fold::fold;
use crate::domain::Period;
use crate::domain::edition::PublishedTable;

mod program;
use program::{Constraint, Program, Relation};

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
    /// The table that it shows.
    pub table: PublishedTable,
    /// Counts by code, of rows shown or folded.
    pub counts: BTreeMap<String, u64>,
    /// Rows from 1 up to one less than this were folded.
    pub threshold: u64,
}

impl TableEdition {
    /// The most that a code within « Autres » counts, as readers work it out.
    fn most_folded(&self, code: &str) -> Option<u64> {
        let (least_shown, shown) = self.table.rows.iter().map(|(code, count)| (*count, code.as_str())).min()?;
        // Another counts something.
        let most = self.table.others().checked_sub(1)?;
        if fold(&self.counts, self.threshold, &BTreeSet::new()) != self.table {
            return Some(most);
        }
        // One that is not small joined others that count less than the threshold together, before any row shown.
        let most = most.min(if code < shown { least_shown } else { least_shown - 1 });
        let least = self.threshold.max((self.table.others() + 1).saturating_sub(self.threshold));
        Some(if least <= most { most } else { self.threshold - 1 })
    }
}

/// Sum of some codes of a breakdown that readers know whatever its tables fold.
#[derive(Clone, Debug)]
pub struct StatedSum {
    /// The days that it counts.
    pub period: Period,
    /// The codes; none where it is all of them.
    pub codes: Option<BTreeSet<String>>,
    /// The least and the most that they count.
    pub range: RangeInclusive<u64>,
    /// Where readers know it from.
    pub by: StatedBy,
}

/// Who states a sum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatedBy {
    /// An edition that went out before the new one.
    EarlierEdition,
    /// The new edition, or one that is to come.
    NewEdition,
}

/// Decides what is shown of a breakdown (code → count) of a period, after the editions of it that went out before, in
/// that order. `stated` holds what readers know of the same fiscal year beside the tables. The totals of months that
/// have not gone out are part of it: they will, and a total of 0 gives away as much as a row.
pub fn publishable(
    period: Period,
    counts: &BTreeMap<String, u64>,
    before: &[TableEdition],
    stated: &[StatedSum],
    threshold: u64,
) -> PublishedTable {
    let year = |period: Period| Period::fiscal_year_of(period.from());
    let before: Vec<&TableEdition> = before.iter().filter(|edition| year(edition.period) == year(period)).collect();
    let stated: Vec<&StatedSum> = stated.iter().filter(|sum| year(sum.period) == year(period)).collect();
    let search = |table: &PublishedTable| {
        let new = TableEdition { period, table: table.clone(), counts: counts.clone(), threshold };
        Search::of(Statements::of(&before, &new, &stated), threshold)
    };
    let (mut kept_back, mut unavoidable) = (BTreeSet::new(), None);
    loop {
        let table = fold(counts, threshold, &kept_back);
        let rows = table.rows.iter().filter(|(_, count)| **count > 0);
        let Some((smallest, _)) = rows.min_by_key(|(code, count)| (**count, *code)) else { return table };
        // What the total gives away is no reason to fold: it is shown in any case.
        let of_total = || search(&PublishedTable { rows: BTreeMap::new(), ..table.clone() });
        let found = search(&table).first(|belief, count| unavoidable.get_or_insert_with(of_total).finds(belief, count));
        let Some((code, _)) = found else { return table };
        let is_shown = table.rows.get(&code).is_some_and(|count| *count > 0);
        // What was folded stays so: « Autres » grows.
        kept_back.extend(counts.keys().filter(|code| !table.rows.contains_key(*code)).cloned());
        kept_back.insert(if is_shown { code } else { smallest.clone() });
    }
}

/// A count that is looked for: its code, its months.
type SoughtCount = (String, Vec<usize>);

/// Belief of readers about editions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Belief {
    /// They are right, those read first where they contradict each other.
    Statements,
    /// Nothing but additions came between them.
    Additions,
}

struct Statement {
    constraint: Constraint,
    by: StatedBy,
}

impl Statement {
    /// The constraint that is left of it where only additions came since.
    fn as_least(&self) -> Option<Constraint> {
        let constraint = self.constraint.clone();
        match (self.by, constraint.relation) {
            (StatedBy::NewEdition, _) => Some(constraint),
            (StatedBy::EarlierEdition, Relation::Le) => None,
            (StatedBy::EarlierEdition, _) => Some(Constraint { relation: Relation::Ge, ..constraint }),
        }
    }
}

/// All that readers know of a breakdown over one fiscal year.
struct Statements {
    codes: Vec<String>,
    statements: Vec<Statement>,
    /// Counts that readers look for.
    counts: BTreeSet<SoughtCount>,
}

impl Statements {
    fn of(before: &[&TableEdition], new: &TableEdition, stated: &[&StatedSum]) -> Self {
        let editions = before.iter().copied().chain([new]);
        let editions: Vec<(Vec<usize>, &TableEdition)> =
            editions.map(|edition| (months(edition.period), edition)).collect();
        let codes = editions
            .iter()
            .flat_map(|(_, edition)| edition.counts.iter().filter(|(_, count)| **count > 0).chain(&edition.table.rows));
        let codes: Vec<String> = codes.map(|(code, _)| code.clone()).collect::<BTreeSet<_>>().into_iter().collect();
        let mut all = Self { counts: looked_for(&editions, &codes), codes, statements: Vec::new() };
        for StatedSum { period, codes, range, by } in stated {
            let is_counted = |code: &String| codes.as_ref().is_none_or(|codes| codes.contains(code));
            let (least, most) = (*range.start(), *range.end());
            let mut state = |relation, sum| all.state(&months(*period), is_counted, relation, sum, *by);
            if least == most {
                state(Relation::Eq, most);
            } else {
                state(Relation::Ge, least);
                state(Relation::Le, most);
            }
        }
        for (months, edition) in &editions {
            let PublishedTable { total, rows } = &edition.table;
            let is_folded = |code: &String| !rows.contains_key(code);
            let by = if std::ptr::eq(*edition, new) { StatedBy::NewEdition } else { StatedBy::EarlierEdition };
            all.state(months, |_| true, Relation::Eq, *total, by);
            for (row, sum) in rows {
                all.state(months, |code| code == row, Relation::Eq, *sum, by);
            }
            all.state(months, is_folded, Relation::Eq, edition.table.others(), by);
            let folded: Vec<String> = all.codes.iter().filter(|code| is_folded(code)).cloned().collect();
            for folded in folded {
                let Some(most) = edition.most_folded(&folded) else { continue };
                all.state(months, |code| *code == folded, Relation::Le, most, by);
            }
        }
        all
    }

    fn state(
        &mut self,
        months: &[usize],
        is_counted: impl Fn(&String) -> bool,
        relation: Relation,
        sum: u64,
        by: StatedBy,
    ) {
        let codes = self.codes.iter().filter(|code| is_counted(code));
        let unknowns = codes.flat_map(|code| self.unknowns(code, months)).collect();
        self.statements.push(Statement { constraint: Constraint { unknowns, relation, sum }, by });
    }

    fn unknowns(&self, code: &String, months: &[usize]) -> Vec<usize> {
        let place = self.codes.binary_search(code).expect("invariant: every row has its code");
        months.iter().map(|month| month * self.codes.len() + place).collect()
    }

    /// Beliefs that readers may have, each as a consistent program.
    fn beliefs(&self) -> Vec<(Belief, Program)> {
        let mut all = self.program(&(0..self.statements.len()).collect::<Vec<_>>());
        if all.is_consistent() {
            return vec![(Belief::Statements, all)];
        }
        let believed: BTreeSet<Vec<usize>> = (0..READINGS).map(|reading| self.believed(reading)).collect();
        let mut beliefs: Vec<_> = believed.iter().map(|places| (Belief::Statements, self.program(places))).collect();
        let added = self.statements.iter().filter_map(Statement::as_least).collect();
        let mut added = Program::new(self.codes.len() * MONTHS, added);
        if added.is_consistent() {
            beliefs.push((Belief::Additions, added));
        }
        beliefs
    }

    /// The program of the statements at those places.
    fn program(&self, places: &[usize]) -> Program {
        let constraints = places.iter().map(|place| self.statements[*place].constraint.clone());
        Program::new(self.codes.len() * MONTHS, constraints.collect())
    }

    /// The places of what is believed of statements that contradict each other: of each, in the order of a reading,
    /// that agrees with those believed before it.
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
                let mut with = self.program(&[&believed, &unread[..next]].concat());
                if with.is_consistent() { agreeing = next } else { beyond = next }
            }
            believed.extend_from_slice(&unread[..agreeing]);
            unread.drain(..unread.len().min(agreeing + 1));
        }
        believed.sort_unstable();
        believed
    }
}

/// The search for counts below the threshold that readers can work out.
struct Search {
    all: Statements,
    programs: Vec<(Belief, Program)>,
    threshold: u64,
}

impl Search {
    fn of(all: Statements, threshold: u64) -> Self {
        Self { programs: all.beliefs(), all, threshold }
    }

    /// The first count found, but for those that are left aside.
    fn first(mut self, mut is_left: impl FnMut(Belief, &SoughtCount) -> bool) -> Option<SoughtCount> {
        let counts: Vec<SoughtCount> = self.all.counts.iter().cloned().collect();
        let mut first =
            |belief| counts.iter().find(|count| self.finds(belief, count) && !is_left(belief, count)).cloned();
        first(Belief::Statements).or_else(|| first(Belief::Additions))
    }

    /// Whether readers who believe this find a count.
    fn finds(&mut self, belief: Belief, count: &SoughtCount) -> bool {
        let (code, months) = count;
        if !self.all.counts.contains(count) {
            return false;
        }
        let unknowns = self.all.unknowns(code, months);
        let mut programs = self.programs.iter_mut().filter(|(of, _)| *of == belief);
        // No row that is shown is a small one.
        programs.any(|(_, it)| !it.states(&unknowns) && it.gives_away(&unknowns, 1..self.threshold))
    }
}

/// The months of a period, from 0 for April.
fn months(period: Period) -> Vec<usize> {
    let place = |month: u32| (month as usize + 8) % MONTHS;
    (place(period.from().month())..=place(period.to().month())).collect()
}

/// Counts that readers look for: of each code, over the year, a quarter, a month or months that no edition tells apart,
/// where editions are about all of them.
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

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(rows: &[(&str, u64)]) -> BTreeMap<String, u64> {
        rows.iter().map(|(code, count)| ((*code).to_owned(), *count)).collect()
    }

    fn period(period: &str) -> Period {
        period.parse().unwrap()
    }

    fn total(of: &str, total: u64) -> StatedSum {
        StatedSum { period: period(of), codes: None, range: total..=total, by: StatedBy::NewEdition }
    }

    fn rows(table: &PublishedTable) -> Vec<(&str, u64)> {
        table.rows.iter().map(|(code, count)| (code.as_str(), *count)).collect()
    }

    #[test]
    fn what_the_rule_of_folding_gives_away_is_folded_further() {
        let alone = |threshold, of: &[(&str, u64)]| {
            let table = publishable(period("2026-05"), &counts(of), &[], &[], threshold);
            (rows(&table).iter().map(|(code, count)| format!("{code} {count}")).collect::<Vec<_>>(), table.others())
        };
        // « Autres 2 » of two rows would be 1 and 1: the next smallest joins them.
        let of = [("web", 20), ("phone", 10), ("email", 5), ("in_person", 3), ("mail", 1), ("fax", 1)];
        assert_eq!(alone(2, &of), (vec!["email 5".into(), "phone 10".into(), "web 20".into()], 5));
        // « Autres 12 » of three rows would be 4, 4 and 4: with 5 or more in one, a shown 5 would have joined the
        // others.
        let of = [("web", 20), ("phone", 10), ("email", 5), ("in_person", 4), ("mail", 4), ("fax", 4)];
        assert_eq!(alone(5, &of), (vec!["phone 10".into(), "web 20".into()], 17));
        // « Autres 11 » may be 4, 4 and 3 in three ways.
        let of = [("web", 20), ("phone", 10), ("email", 5), ("in_person", 4), ("mail", 4), ("fax", 3)];
        assert_eq!(alone(5, &of), (vec!["email 5".into(), "phone 10".into(), "web 20".into()], 11));
        // « Autres 8 » of two rows may be 4 and 4, and as well 5 and 3, or 3 and 5, unless a shown 5 comes before
        // these.
        let of = [("web", 20), ("phone", 10), ("email", 6), ("in_person", 4), ("mail", 4)];
        assert_eq!(alone(5, &of), (vec!["email 6".into(), "phone 10".into(), "web 20".into()], 8));
        let of = [("web", 20), ("phone", 10), ("email", 5), ("in_person", 4), ("mail", 4)];
        assert_eq!(alone(5, &of), (vec!["phone 10".into(), "web 20".into()], 13));
    }

    /// Both editions before show 6 and 20. « Autres 13 » of two rows would leave them 12 and 1, since both count
    /// something.
    #[test]
    fn two_rows_of_others_that_both_count_something_are_no_secret_beside_the_months() {
        let month = |of: &str| {
            let counts = counts(&[("substantiated", 6), ("unsubstantiated", 20), ("partly", 0)]);
            let table = publishable(period(of), &counts, &[], &[], 5);
            assert_eq!(rows(&table), [("partly", 0), ("substantiated", 6), ("unsubstantiated", 20)]);
            TableEdition { period: period(of), table, counts, threshold: 5 }
        };
        let before = [month("2025-04"), month("2025-05")];
        let stated = [total("2025-04", 26), total("2025-05", 26), total("2025-06", 21)];
        let quarter = counts(&[("substantiated", 12), ("unsubstantiated", 60), ("partly", 1)]);
        let table = publishable(period("2025-T1"), &quarter, &before, &stated, 5);
        assert_eq!((rows(&table), table.total), (vec![], 73));
        // Nor after a late entry: « Autres 7 » would be the 6 of before and 1.
        let late = counts(&[("substantiated", 6), ("unsubstantiated", 20), ("partly", 1)]);
        let table = publishable(period("2025-05"), &late, &before, &[total("2025-05", 27)], 5);
        assert_eq!((rows(&table), table.total), (vec![], 27));
        // Of three rows folded, each may have the one that came in.
        let before = counts(&[("web", 20), ("phone", 8), ("email", 6)]);
        let table = publishable(period("2025-05"), &before, &[], &[], 5);
        let before = TableEdition { period: period("2025-05"), table, counts: before, threshold: 5 };
        let late = counts(&[("web", 20), ("phone", 8), ("email", 6), ("fax", 1)]);
        let table = publishable(period("2025-05"), &late, &[before], &[total("2025-05", 35)], 5);
        assert_eq!((rows(&table), table.others()), (vec![("web", 20)], 15));
    }

    /// 20 comments and « Autres 5 », of complaints and information: where 21 complaints and comments are known, 1 is
    /// one.
    #[test]
    fn a_sum_that_is_known_beside_the_tables_is_read_with_them() {
        let of = counts(&[("comment", 20), ("information", 4), ("complaint", 1)]);
        let known = |range| {
            let codes = Some(["comment", "complaint"].map(str::to_owned).into());
            let known = StatedSum { period: period("2025-05"), codes, range, by: StatedBy::NewEdition };
            let table = publishable(period("2025-05"), &of, &[], &[known], 5);
            rows(&table).len()
        };
        assert_eq!((known(21..=21), known(20..=21), known(21..=22)), (0, 0, 1));
        // What is known of another fiscal year is not of this one.
        let codes = Some(["comment", "complaint"].map(str::to_owned).into());
        let other = StatedSum { period: period("2026-05"), codes, range: 21..=21, by: StatedBy::NewEdition };
        assert_eq!(rows(&publishable(period("2025-05"), &of, &[], &[other], 5)), [("comment", 20)]);
    }
}
