//! Counts by the table, in one pass over the cases.

use std::collections::BTreeMap;

use super::breakdown::{Breakdown, Cell, Part, Row};
use super::case::{Case, Terms};
use super::figures::Figures;
use super::flow::{Flow, FlowDoesNotClose};
use super::group::{Codes, Counted, Group, Place};
use super::percent::Percent;
use super::population::{Item, Population, Scope};
use super::times::{Histogram, Series, Summary};
use crate::domain::Number;

/// Figures in the making: cases are counted as they come, and none needs to be kept.
#[derive(Clone)]
pub struct Counting {
    scope: Scope,
    /// By line.
    counts: Vec<Counted>,
    series: Series,
    /// The first requests whose own history does not add up.
    wrong: Vec<Number>,
}

impl Counting {
    /// How many cases are counted together: few enough to stay in the processor's nearest memory.
    const TOGETHER: usize = 128;

    /// Nothing counted yet.
    pub fn new(scope: Scope) -> Self {
        let counts = vec![Counted::default(); Part::ALL.len()];
        Self { scope, counts, series: Series::default(), wrong: Vec::new() }
    }

    /// Counts cases.
    ///
    /// What they count for is gathered by population, then counted line after line: faster than item after item, since
    /// each function and each table of counts is then met once and stays at hand.
    pub fn add(&mut self, cases: &[Case]) {
        let scope = self.scope;
        for cases in cases.chunks(Self::TOGETHER) {
            let mut items: [Vec<Item<'_>>; Population::COUNT] = Default::default();
            for case in cases {
                let mut balance = 0;
                case.each(&scope, &mut |population, item| {
                    balance += weight(population);
                    self.series.add(population, &item);
                    let items = &mut items[population as usize];
                    // Most populations have nobody, and the others most of the cases.
                    if items.is_empty() {
                        items.reserve(cases.len());
                    }
                    items.push(item);
                });
                if balance != 0 && self.wrong.len() < FlowDoesNotClose::NAMED {
                    self.wrong.push(case.number);
                }
            }
            for (part, counts) in Part::ALL.iter().zip(&mut self.counts) {
                let line = part.definition();
                line.group.count(&items[line.population as usize], counts);
            }
        }
    }

    /// The figures of the cases counted, with the terms that they were told in.
    ///
    /// # Errors
    /// [`FlowDoesNotClose`] when the histories do not add up: there are then no figures at all.
    pub fn figures(self, terms: &Terms) -> Result<Figures, FlowDoesNotClose> {
        let targets = self.scope.targets;
        Figures::of(&self.tally(terms)?, targets)
    }

    /// The counts.
    ///
    /// # Errors
    /// [`FlowDoesNotClose`] when a history does not add up. Each request is held to account on its own: two wrong ones
    /// whose errors cancel out are still wrong.
    pub(super) fn tally(self, terms: &Terms) -> Result<Tally<'_>, FlowDoesNotClose> {
        let codes = Codes { period: self.scope.period, terms };
        let tally = Tally { codes, counts: self.counts, series: self.series };
        if self.wrong.is_empty() {
            Ok(tally)
        } else {
            Err(FlowDoesNotClose { flow: tally.flow(), numbers: self.wrong })
        }
    }
}

/// The counts of every line of the table, and the series of days.
pub(super) struct Tally<'a> {
    pub codes: Codes<'a>,
    /// By line.
    counts: Vec<Counted>,
    pub series: Series,
}

impl Tally<'_> {
    /// All that a line counts.
    pub fn total(&self, part: Part) -> u64 {
        let counted = &self.counts[part as usize];
        counted.plain.iter().chain(counted.crossed.values()).sum()
    }

    /// The terms of the flow.
    pub fn flow(&self) -> Flow {
        Flow {
            open_at_start: self.total(Part::OpenAtStart),
            received: self.total(Part::FlowReceived),
            reopened: self.total(Part::Reopened),
            closed: self.total(Part::FlowClosed),
            open_at_end: self.total(Part::OpenAtEnd),
        }
    }

    /// A line as part of its whole.
    pub fn percent(&self, part: Part) -> Percent {
        Percent::new(self.total(part), self.total(part.definition().whole))
    }

    /// A line with its groups.
    pub fn breakdown(&self, part: Part) -> Breakdown {
        let line = part.definition();
        let total = self.total(line.whole);
        let mut rows: Vec<Row> = self
            .places(part)
            .map(|(place, count)| Row {
                code: line.code(place, self.codes).into_owned(),
                count,
                percent: Percent::new(count, total),
                key: line.key(place, self.codes),
                counts: line.counts,
            })
            .collect();
        if let Group::Coded(_) = line.group {
            let order = |row: &Row| (row.code == Terms::UNKNOWN, std::cmp::Reverse(row.count));
            rows.sort_by(|a, b| order(a).cmp(&order(b)).then_with(|| a.code.cmp(&b.code)));
        }
        Breakdown { path: line.path, counts: line.counts, whole: line.whole.definition().path, total, rows }
    }

    /// What is said of the days of the group of that code.
    pub fn summary_of(&self, series: &BTreeMap<usize, Histogram>, code: &str) -> Summary {
        let days = self.codes.terms.find(code).and_then(|term| series.get(&term.place()));
        days.map(Histogram::summary).unwrap_or_default()
    }

    /// How many fell into the group of that code.
    pub fn count_of(&self, part: Part, code: &str) -> u64 {
        self.codes.terms.find(code).map_or(0, |term| self.count_at(part, term.place()))
    }

    /// How many fell into the group at a place.
    pub fn count_at(&self, part: Part, place: usize) -> u64 {
        self.counts[part as usize].plain.get(place).copied().unwrap_or_default()
    }

    /// How many fell where two codes cross, in the order of the codes' places.
    pub fn crossed(&self, part: Part) -> Vec<(Place, u64)> {
        let crossed = &self.counts[part as usize].crossed;
        let mut found: Vec<_> =
            crossed.iter().map(|((row, column), count)| ((row.place(), column.place()), *count)).collect();
        found.sort_unstable();
        found
    }

    /// Every cell of every line.
    pub fn cells(&self) -> Vec<Cell> {
        let cell = |part: Part, (place, count)| {
            let line = part.definition();
            Cell { key: line.key(place, self.codes), count, counts: line.counts }
        };
        Part::ALL.iter().flat_map(|&part| self.places(part).map(move |found| cell(part, found))).collect()
    }

    /// The groups of a line: those that are named and the months always, those by code when anything fell into them.
    fn places(&self, part: Part) -> impl Iterator<Item = (Place, u64)> {
        let (always, most) = match part.definition().group {
            Group::One(_) => (true, 1),
            Group::Named(names, _) => (true, names.len()),
            Group::Coded(_) => (false, self.counts[part.rows_of() as usize].plain.len()),
            Group::Monthly(_) => {
                (true, Some(self.codes.period.months_touched()).filter(|&months| months > 1).unwrap_or(0))
            }
            Group::Crossed(_) => (false, 0),
        };
        (0..most)
            .filter(move |&place| always || self.count_at(part.rows_of(), place) > 0)
            .map(move |place| ((place, 0), self.count_at(part, place)))
            .chain(self.crossed(part))
    }
}

/// What an item of a population adds to the balance of its request, which is zero when its history holds together.
fn weight(population: Population) -> i64 {
    match population {
        Population::OpenAtStart | Population::Received | Population::Reopened => 1,
        Population::Closed | Population::OpenAtEnd => -1,
        _ => 0,
    }
}
