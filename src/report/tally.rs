//! Counts by the table, in one pass over the cases.

use std::collections::BTreeMap;

use super::breakdown::{Breakdown, Cell, FigurePart, Row};
use super::case::{Case, UNKNOWN};
use super::figures::Figures;
use super::flow::{Flow, FlowDoesNotClose};
use super::group::{Group, Place};
use super::percent::Percent;
use super::population::{Population, Scope};
use super::times::{DaySeries, Histogram, TimeSummary, count_at, entry};
use crate::domain::Number;
use crate::domain::Period;

/// Figures in the making: cases are counted as they come, and none needs to be kept.
#[derive(Clone)]
pub struct Counting {
    scope: Scope,
    /// The lines that each population is counted by.
    lines: BTreeMap<Population, Vec<FigurePart>>,
    /// By line.
    counts: Vec<CellRecords>,
    series: DaySeries,
    /// The first requests whose own history does not add up.
    wrong: Vec<Number>,
}

/// How many fell into each group of a line.
#[derive(Clone, Default)]
struct CellRecords {
    /// By place.
    nth: Vec<u64>,
    by_code: BTreeMap<String, u64>,
    crossed: BTreeMap<String, BTreeMap<String, u64>>,
}

impl CellRecords {
    fn add(&mut self, place: Place<'_>) {
        match place {
            Place::Nth(at) => count_at(&mut self.nth, at),
            Place::Code(code) => *entry(&mut self.by_code, code) += 1,
            Place::Cross(row, column) => *entry(entry(&mut self.crossed, row), column) += 1,
        }
    }

    fn at(&self, place: Place<'_>) -> u64 {
        let count = match place {
            Place::Nth(at) => self.nth.get(at),
            Place::Code(code) => self.by_code.get(code),
            Place::Cross(row, column) => self.crossed.get(row).and_then(|row| row.get(column)),
        };
        count.copied().unwrap_or_default()
    }

    /// The groups that codes make, in the order of these codes.
    fn coded(&self) -> impl Iterator<Item = Place<'_>> {
        let crossed = self.crossed.iter();
        let crossed = crossed.flat_map(|(row, columns)| columns.keys().map(move |column| Place::Cross(row, column)));
        self.by_code.keys().map(|code| Place::Code(code)).chain(crossed)
    }

    fn total(&self) -> u64 {
        self.nth.iter().chain(self.by_code.values()).chain(self.crossed.values().flat_map(BTreeMap::values)).sum()
    }
}

impl Counting {
    /// Nothing counted yet.
    pub fn new(scope: Scope) -> Self {
        let counts = vec![CellRecords::default(); FigurePart::ALL.len()];
        let mut lines = BTreeMap::<_, Vec<_>>::new();
        FigurePart::ALL.iter().for_each(|part| lines.entry(part.definition().population).or_default().push(*part));
        Self { scope, lines, counts, series: DaySeries::default(), wrong: Vec::new() }
    }

    /// Counts cases.
    pub fn add(&mut self, cases: &[Case]) {
        let scope = self.scope;
        for case in cases {
            let mut balance = 0;
            case.each(&scope, &mut |population, item| {
                balance += weight(population);
                self.series.add(population, &item);
                for part in self.lines.get(&population).into_iter().flatten() {
                    if let Some(place) = part.definition().group.place(&item) {
                        self.counts[*part as usize].add(place);
                    }
                }
            });
            if balance != 0 && self.wrong.len() < FlowDoesNotClose::NAMED {
                self.wrong.push(case.number);
            }
        }
    }

    /// The figures of the cases counted.
    ///
    /// # Errors
    /// [`FlowDoesNotClose`] when the histories do not add up: there are then no figures at all.
    pub fn figures(self) -> Result<Figures, FlowDoesNotClose> {
        let targets = self.scope.targets;
        Figures::of(&self.tally()?, targets)
    }

    /// The counts.
    ///
    /// # Errors
    /// [`FlowDoesNotClose`] when a history does not add up. Each request is held to account on its own: two wrong ones
    /// whose errors cancel out are still wrong.
    pub(super) fn tally(self) -> Result<Tally, FlowDoesNotClose> {
        let tally = Tally { period: self.scope.period, counts: self.counts, series: self.series };
        if self.wrong.is_empty() {
            Ok(tally)
        } else {
            Err(FlowDoesNotClose { flow: tally.flow(), numbers: self.wrong })
        }
    }
}

/// The counts of every line of the table, and the series of days.
pub(super) struct Tally {
    pub period: Period,
    /// By line.
    counts: Vec<CellRecords>,
    pub series: DaySeries,
}

impl Tally {
    /// All that a line counts.
    pub fn total(&self, part: FigurePart) -> u64 {
        self.counts[part as usize].total()
    }

    /// The terms of the flow.
    pub fn flow(&self) -> Flow {
        Flow {
            open_at_start: self.total(FigurePart::OpenAtStart),
            received: self.total(FigurePart::FlowReceived),
            reopened: self.total(FigurePart::Reopened),
            closed: self.total(FigurePart::FlowClosed),
            open_at_end: self.total(FigurePart::OpenAtEnd),
        }
    }

    /// A line as part of its whole.
    pub fn percent(&self, part: FigurePart) -> Percent {
        Percent::new(self.total(part), self.total(part.definition().whole))
    }

    /// A line with its groups.
    pub fn breakdown(&self, part: FigurePart) -> Breakdown {
        let line = part.definition();
        let total = self.total(line.whole);
        let mut rows: Vec<Row> = self
            .places(part)
            .map(|(place, count)| Row {
                code: line.code(place, self.period).into_owned(),
                count,
                percent: Percent::new(count, total),
                key: line.key(place, self.period),
                counts: line.counts,
            })
            .collect();
        if let Group::Coded(_) = line.group {
            let order = |row: &Row| (row.code == UNKNOWN, std::cmp::Reverse(row.count));
            rows.sort_by(|a, b| order(a).cmp(&order(b)).then_with(|| a.code.cmp(&b.code)));
        }
        Breakdown { path: line.path, counts: line.counts, whole: line.whole.definition().path, total, rows }
    }

    /// What is said of the days of the group of that code.
    pub fn summary_of(&self, series: &BTreeMap<String, Histogram>, code: &str) -> TimeSummary {
        series.get(code).map(Histogram::summary).unwrap_or_default()
    }

    /// How many fell into a group.
    pub fn count_at(&self, part: FigurePart, place: Place<'_>) -> u64 {
        self.counts[part as usize].at(place)
    }

    /// How many fell where two codes cross.
    pub fn crossed(&self, part: FigurePart) -> impl Iterator<Item = (&str, &str, u64)> {
        let rows = self.counts[part as usize].crossed.iter();
        rows.flat_map(|(row, columns)| columns.iter().map(move |(column, count)| (&**row, &**column, *count)))
    }

    /// Every cell of every line.
    pub fn cells(&self) -> Vec<Cell> {
        let cell = |part: FigurePart, (place, count)| {
            let line = part.definition();
            Cell { key: line.key(place, self.period), count, counts: line.counts }
        };
        FigurePart::ALL.iter().flat_map(|&part| self.places(part).map(move |found| cell(part, found))).collect()
    }

    /// The groups of a line: those that are named and the months always, those by code when anything fell into them.
    fn places(&self, part: FigurePart) -> impl Iterator<Item = (Place<'_>, u64)> {
        let always = match part.definition().group {
            Group::One(_) => 1,
            Group::Named(names, _) => names.len(),
            Group::Monthly(_) => Some(self.period.months_touched()).filter(|&months| months > 1).unwrap_or(0),
            Group::Coded(_) | Group::Crossed(_) => 0,
        };
        let coded = self.counts[part.rows_of() as usize].coded();
        (0..always).map(Place::Nth).chain(coded).map(move |place| (place, self.count_at(part, place)))
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
