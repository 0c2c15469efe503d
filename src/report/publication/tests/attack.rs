//! An attacker who has every edition, knows what ties figures together, what the threshold is, that an « x » is no zero,
//! and how to do linear programming.
//!
//! Nothing of the search is used here. Every figure of every stretch of days between two cuts is an unknown, even those
//! that nobody would look at.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::super::days::stretch;
use super::super::relations::{Relation, RowCodes, Sign, When, figure, is_never_published, is_stock};
use super::super::{CellSource, PublicationDecision, PublishedEdition};
use super::simplex::{Fraction, Program};

/// A published edition as its readers have it, and what they may not know: the rows that are not even named.
pub struct PublishedPage<'a> {
    pub edition: &'a PublishedEdition,
    pub publication: &'a PublicationDecision,
}

/// A figure over stretches of days, or at the end of one.
type Unknown = (String, NaiveDate, NaiveDate);

#[derive(Default)]
struct ReaderKnowledge {
    unknowns: BTreeMap<Unknown, usize>,
    /// Sums that are known, and least values of others.
    equations: Vec<(Vec<(usize, i64)>, i64)>,
    next: usize,
}

impl ReaderKnowledge {
    fn unknown(&mut self, name: &str, from: NaiveDate, before: NaiveDate) -> usize {
        let next = self.next;
        let at = *self.unknowns.entry((name.to_owned(), from, before)).or_insert(next);
        self.next = next.max(at + 1);
        at
    }

    fn extra(&mut self) -> usize {
        self.next += 1;
        self.next - 1
    }

    fn pieces(&mut self, name: &str, from: NaiveDate, before: NaiveDate, cuts: &[NaiveDate]) -> Vec<(usize, i64)> {
        if is_stock(name) {
            return vec![(self.unknown(name, before, before), 1)];
        }
        let pairs = cuts.windows(2).filter(|pair| from <= pair[0] && pair[1] <= before);
        pairs.map(|pair| (self.unknown(name, pair[0], pair[1]), 1)).collect()
    }
}

/// The hidden cells that the attacker finds: the edition, the key and what it must be.
pub fn found(pages: &[PublishedPage<'_>], register: &impl CellSource, bets: bool) -> Vec<(usize, String, Fraction)> {
    let mut known = ReaderKnowledge::default();
    let mut cuts = BTreeSet::new();
    let mut names: BTreeSet<String> = BTreeSet::new();
    let place = |page: &PublishedPage<'_>, key: &str| {
        let (name, when, code) = figure(key);
        stretch(page.edition.period, when, code).map(|(from, before)| (name.to_owned(), from, before, when))
    };
    for page in pages {
        for key in page.edition.cells.keys().filter(|key| !is_never_published(key)) {
            let (name, from, before, _) = place(page, key).unwrap();
            names.insert(name);
            cuts.extend([from, before]);
        }
    }
    let cuts: Vec<NaiveDate> = cuts.into_iter().collect();
    let mut secrets = Vec::new();
    let relations = Relation::all();
    for (at, page) in pages.iter().enumerate() {
        let mut told: BTreeSet<(String, NaiveDate)> = BTreeSet::new();
        for (key, count) in page.edition.cells.iter().filter(|(key, _)| !is_never_published(key)) {
            let (name, from, before, _) = place(page, key).unwrap();
            told.insert((name.clone(), before));
            let sum = known.pieces(&name, from, before, &cuts);
            match page.publication.why(key) {
                None => known.equations.push((sum, i64::try_from(*count).unwrap())),
                Some(_) => {
                    let least = i64::from(!page.publication.withholds(key));
                    let over = known.extra();
                    let total = known.extra();
                    known.equations.push(([sum.clone(), vec![(over, -1)]].concat(), least));
                    known.equations.push(([sum, vec![(total, -1)]].concat(), 0));
                    secrets.push((at, key.clone(), total));
                }
            }
        }
        // A row that is not there is zero, unless rows of its table are not named.
        let period = page.edition.period;
        let is_row = |name: &str, path: &str| {
            let under = |key: &str| super::super::relations::code_under(key, path).is_some();
            under(name) && page.edition.cells.keys().any(|key| under(key))
        };
        let tables: Vec<_> = relations.iter().flat_map(Relation::terms).filter(|(term, _)| !term.is_plain()).collect();
        let absent = |name: &&String| {
            !page.edition.cells.contains_key(*name) && tables.iter().any(|(term, _)| is_row(name, term.name))
        };
        for name in names.iter().filter(absent) {
            let when = if is_stock(name) { When::AtEnd } else { When::Over };
            let (from, before) = stretch(period, when, None).unwrap();
            if !told.contains(&(name.clone(), before)) && !page.publication.withholds(name) {
                let sum = known.pieces(name, from, before, &cuts);
                known.equations.push((sum, 0));
            }
        }
    }
    for relation in &relations {
        if relation.sign == Sign::Usually && !bets {
            continue;
        }
        for pair in cuts.windows(2) {
            relate(&mut known, relation, &names, pages, register, (pair[0], pair[1]));
        }
    }
    solve(&known, &secrets)
}

fn relate(
    known: &mut ReaderKnowledge,
    relation: &Relation,
    names: &BTreeSet<String>,
    pages: &[PublishedPage<'_>],
    register: &impl CellSource,
    (from, before): (NaiveDate, NaiveDate),
) {
    let mut by_code: BTreeMap<Option<String>, Vec<(String, i64, bool)>> = BTreeMap::new();
    for (term, factor) in relation.terms() {
        let before = by_code.values().map(Vec::len).sum::<usize>();
        for name in names {
            if let Some(code) = term.binds(name, &|unit| register.sector_of(unit)) {
                by_code.entry(code).or_default().push((name.clone(), factor, term.at_start));
            }
        }
        // The report does not tell of that figure at all.
        if by_code.values().map(Vec::len).sum::<usize>() == before && (term.is_single() || relation.right.len() == 1) {
            return;
        }
    }
    let always = by_code.remove(&None).unwrap_or_default();
    let coded = relation.terms().any(|(term, _)| !matches!(term.rows, RowCodes::Itself | RowCodes::All));
    let cases: Vec<_> = if coded { by_code.into_values().collect() } else { vec![Vec::new()] };
    for terms in cases {
        let mut sum = Vec::new();
        for (name, factor, at_start) in always.iter().chain(&terms) {
            let (a, b) = match (is_stock(name), at_start) {
                (true, true) => (from, from),
                (true, false) => (before, before),
                (false, _) => (from, before),
            };
            // Figures of a day are known of the days on which a period ends; others hold whatever the days.
            let ends = |page: &PublishedPage<'_>| page.edition.period.to().succ_opt() == Some(b);
            if is_stock(name) && name != "open.count" && !pages.iter().any(ends) {
                return;
            }
            sum.push((known.unknown(name, a, b), *factor));
        }
        if relation.sign == Sign::AtMost {
            let over = known.extra();
            sum.push((over, 1));
        }
        known.equations.push((sum, 0));
    }
}

/// Puts known values in, again and again, and asks the program for the bounds of what is left.
fn solve(known: &ReaderKnowledge, secrets: &[(usize, String, usize)]) -> Vec<(usize, String, Fraction)> {
    let mut values: BTreeMap<usize, i64> = BTreeMap::new();
    let mut equations = known.equations.clone();
    loop {
        let before = values.len();
        equations.retain_mut(|(sum, right)| {
            sum.retain(|(var, factor)| match values.get(var) {
                Some(value) => {
                    *right -= factor * value;
                    false
                }
                None => true,
            });
            match sum[..] {
                [] => assert_eq!(*right, 0, "what is published contradicts itself"),
                [(var, factor)] => _ = values.insert(var, *right / factor),
                // Nothing is negative, so a sum of nothing has only nothing in it.
                _ if *right == 0 && sum.iter().all(|(_, factor)| *factor == sum[0].1) => {
                    values.extend(sum.iter().map(|(var, _)| (*var, 0)));
                }
                _ => return true,
            }
            false
        });
        if values.len() == before {
            break;
        }
    }
    let mut dense: BTreeMap<usize, usize> = BTreeMap::new();
    let compact: Vec<(Vec<(usize, i64)>, i64)> = equations
        .iter()
        .map(|(sum, right)| {
            let place = |var: &usize, dense: &mut BTreeMap<usize, usize>| {
                let next = dense.len();
                *dense.entry(*var).or_insert(next)
            };
            (sum.iter().map(|(var, factor)| (place(var, &mut dense), *factor)).collect(), *right)
        })
        .collect();
    let mut program = Program::new(dense.len(), &compact).expect("the truth satisfies what is published");
    let mut found = Vec::new();
    // A cell of which two solutions say different things needs no more asking.
    let first = program.solution();
    let mut open = vec![false; dense.len()];
    for (edition, key, var) in secrets {
        if let Some(value) = values.get(var) {
            found.push((*edition, key.clone(), (*value).into()));
            continue;
        }
        let Some(&at) = dense.get(var) else { continue };
        let mut bounds = Vec::new();
        for sign in [1, -1] {
            if !open[at] {
                bounds.push(program.most(at, sign).map(|most| if sign == 1 { most } else { -most }));
                let now = program.solution();
                open.iter_mut().zip(first.iter().zip(&now)).for_each(|(open, (a, b))| *open |= a != b);
            }
        }
        if let ([Some(most), Some(least)], false) = (&bounds[..], open[at]) {
            assert_eq!(most, least);
            found.push((*edition, key.clone(), *most));
        }
    }
    found
}
