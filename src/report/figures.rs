//! The figures of a period, each read by its line of the table.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::breakdown::FigurePart;
use super::case::UNKNOWN;
use super::counts::Counts;
use super::flow::Flow;
use super::group::{CodeNames, CountDefinition, FigureKind, Group, Place, Section, months};
use super::percent::{Percent, rounding_misses_100};
use super::scope::{Scope, Targets};
use super::tally::Tally;
use super::times::{Amount, Histogram, TimeSummary};
use crate::domain::{Period, Standard};

/// One counted figure, without its place in a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// Its path: `received.by_channel.phone`.
    pub key: String,
    pub count: u64,
    pub counts: Counts,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BreakdownRow {
    /// The code of the group; [`UNKNOWN`] for what was not recorded.
    pub code: String,
    pub cell: Cell,
    /// Share of the breakdown's whole.
    pub percent: Percent,
    /// The cells of the columns that stand beside it, by name.
    pub columns: Vec<(&'static str, Cell)>,
    /// Values beside it that count nothing, by name.
    pub values: Vec<(&'static str, Option<Amount>)>,
}

impl BreakdownRow {
    /// The count of the column of that name beside it; 0 when there is none.
    pub fn column(&self, name: &str) -> u64 {
        self.columns.iter().find(|(column, _)| *column == name).map_or(0, |(_, cell)| cell.count)
    }
}

/// A figure told by groups.
#[derive(Clone, Debug)]
pub struct Breakdown {
    /// Path of the breakdown: `received.by_channel`.
    pub path: &'static str,
    pub counts: Counts,
    /// The whole itself, the denominator of the shares.
    pub total: u64,
    pub names: CodeNames,
    /// The rows: largest first, then by code, the unknown last; bands and months in their own order.
    pub rows: Vec<BreakdownRow>,
}

impl Breakdown {
    /// Whether its shares mean something. Months are no parts of a whole, and how many of the questions a unit was put
    /// says nothing of how it answers.
    pub fn has_shares(&self) -> bool {
        !matches!(self.names, CodeNames::Months) && !matches!(self.counts, Counts::Consultations)
    }

    /// Sum of the shares as shown, in tenths, when rounding makes it miss 100 %.
    pub fn rounding_misses_100(&self) -> Option<i64> {
        let shares = self.rows.iter().map(|row| row.percent).collect::<Vec<_>>();
        rounding_misses_100(&shares).filter(|_| self.has_shares())
    }
}

/// A figure told by two codes at once. A pair that nothing fell into has no cell: it is a zero.
#[derive(Clone, Debug)]
pub struct CrossCounts {
    /// Path of the grid: `grounds.by_unit_nature`.
    pub path: &'static str,
    /// Name in data of the first code and of the second, and where their words are found.
    pub axes: [(&'static str, CodeNames); 2],
    /// The codes of its rows and of its columns: by their sums, largest first, then by code, the unknown last.
    pub codes: [Vec<String>; 2],
    /// The cells with their two codes, row after row, in that order.
    pub cells: Vec<([String; 2], Cell)>,
}

/// A figure as its section tells it.
#[derive(Clone, Debug)]
pub enum FigureLine {
    Count(Cell),
    /// A share, or another number that counts nothing, under its key.
    Value(&'static str, Option<Amount>),
    Table(Breakdown),
    Grid(CrossCounts),
}

#[derive(Clone, Debug)]
pub struct Figures {
    pub period: Period,
    pub targets: Targets,
    tally: Tally,
}

impl Figures {
    pub(super) fn of(scope: Scope, tally: Tally) -> Self {
        Self { period: scope.period, targets: scope.targets, tally }
    }

    /// Adds the figures of another register over the same period: as if the requests of both had been counted together,
    /// those of each against the standard of its own office.
    pub fn absorb(&mut self, other: Self) {
        self.tally.absorb(other.tally);
    }

    /// The standard that times complaints on the last day of the period.
    pub fn main_standard(&self) -> &Standard {
        self.targets.main_standards.first().expect("invariant: a standard times complaints")
    }

    /// The standards that the closings of the share were held to; before any closing, the main one.
    pub fn standards_of_share(&self) -> Vec<&Standard> {
        let counted = self.tally.standards();
        if counted.is_empty() { vec![self.main_standard()] } else { counted.iter().collect() }
    }

    /// The standard that each closing of the share was held to; none where one took the place of another meanwhile.
    pub fn standard_of_share(&self) -> Option<&Standard> {
        let [standard] = self.standards_of_share()[..] else { return None };
        Some(standard)
    }

    /// The share of closings that should be within the standard, in tenths of a percent: 900 for 90 %. None where they
    /// were promised several: no one verdict is then true of all.
    pub fn target_tenths(&self) -> Option<u32> {
        let mut targets: Vec<u32> = self.standards_of_share().into_iter().map(Standard::target_tenths).collect();
        targets.dedup();
        let [target] = targets[..] else { return None };
        Some(target)
    }

    /// All that a line counts; 0 of one that counts nothing.
    pub fn count(&self, part: FigurePart) -> u64 {
        self.tally.counts(part).all().sum()
    }

    pub fn count_of(&self, part: FigurePart, code: &str) -> u64 {
        self.count_at(part, Place::Code(code))
    }

    /// The share that a line is, or that its count is of its whole.
    pub fn share(&self, part: FigurePart) -> Percent {
        let sum = |parts: &[FigurePart]| parts.iter().map(|part| self.count(*part)).sum();
        match &part.definition().kind {
            FigureKind::Share(of, whole) => Percent::new(sum(of), sum(whole)),
            FigureKind::Count(counted) => Percent::new(self.count(part), self.count(counted.whole)),
            FigureKind::Days(_) | FigureKind::Target(..) => Percent::new(0, 0),
        }
    }

    /// Statistics of the days of a line, empty of a line without days.
    pub fn days(&self, part: FigurePart) -> TimeSummary {
        self.days_at(part, Place::Nth(0))
    }

    /// Statistics of the days of one group.
    pub fn days_of(&self, part: FigurePart, code: &str) -> TimeSummary {
        self.days_at(part, Place::Code(code))
    }

    /// A count with its groups, and what stands beside each.
    pub fn breakdown(&self, part: FigurePart) -> Breakdown {
        let line = part.definition();
        let counted = counted(part);
        let total = self.count(counted.whole);
        let columns: Vec<_> = FigurePart::ALL
            .iter()
            .filter_map(|other| other.definition().column.filter(|(of, _)| *of == part).map(|(_, name)| (*other, name)))
            .collect();
        let row = |(place, count)| {
            let counted_columns = columns.iter().filter(|(other, _)| other.definition().counted().is_some());
            BreakdownRow {
                code: counted.group.code(place, self.period).into_owned(),
                cell: self.cell(part, place, count),
                percent: Percent::new(count, total),
                columns: counted_columns
                    .map(|(other, name)| (*name, self.cell(*other, place, self.count_at(*other, place))))
                    .collect(),
                values: columns.iter().flat_map(|(other, name)| self.values_at(*other, name, place)).collect(),
            }
        };
        let mut rows: Vec<BreakdownRow> = self.places(part).map(row).collect();
        match counted.group {
            Group::Coded(..) => rows.sort_by_key(|row| (row.code == UNKNOWN, Reverse(row.cell.count))),
            // The months begin with the first that has anything to tell.
            Group::Monthly(_) => {
                let is_blank =
                    |row: &BreakdownRow| row.cell.count == 0 && row.columns.iter().all(|(_, cell)| cell.count == 0);
                rows = rows.into_iter().skip_while(is_blank).collect();
            }
            Group::One(_) | Group::Named(..) | Group::Crossed(..) => {}
        }
        let names = counted.group.names().expect("invariant: a breakdown has codes");
        Breakdown { path: line.path, counts: counted.counts, total, names, rows }
    }

    pub fn crossed(&self, part: FigurePart) -> CrossCounts {
        let Group::Crossed(axes, _) = counted(part).group else { unreachable!("invariant: a grid has two codes") };
        let cells = self.places(part).filter_map(|(place, count)| match place {
            Place::Cross(row, column) => Some(([row, column], self.cell(part, place, count))),
            Place::Nth(_) | Place::Code(_) => None,
        });
        let mut cells: Vec<([&str; 2], Cell)> = cells.collect();
        let codes = [0, 1].map(|axis| {
            let mut sums = BTreeMap::<&str, u64>::new();
            cells.iter().for_each(|(codes, cell)| *sums.entry(codes[axis]).or_default() += cell.count);
            let mut codes: Vec<_> = sums.into_iter().collect();
            codes.sort_by_key(|(code, sum)| (*code == UNKNOWN, Reverse(*sum)));
            codes.into_iter().map(|(code, _)| code.to_owned()).collect::<Vec<String>>()
        });
        cells.sort_by_cached_key(|(of, _)| [0, 1].map(|axis| codes[axis].iter().position(|code| code == of[axis])));
        let cells = cells.into_iter().map(|(codes, cell)| (codes.map(str::to_owned), cell)).collect();
        CrossCounts { path: part.definition().path, axes, codes, cells }
    }

    /// The figures of a section, in order; what stands beside the rows of a table is in its rows.
    pub fn lines(&self, section: Section) -> Vec<FigureLine> {
        let parts = FigurePart::ALL.iter().filter(|part| {
            let line = part.definition();
            line.section == section && line.column.is_none()
        });
        parts.flat_map(|part| self.line(*part)).collect()
    }

    fn line(&self, part: FigurePart) -> Vec<FigureLine> {
        let line = part.definition();
        match &line.kind {
            FigureKind::Count(counted) => vec![match counted.group {
                Group::One(_) => FigureLine::Count(self.cell(part, Place::Nth(0), self.count(part))),
                Group::Crossed(..) => FigureLine::Grid(self.crossed(part)),
                Group::Named(..) | Group::Coded(..) | Group::Monthly(_) => FigureLine::Table(self.breakdown(part)),
            }],
            FigureKind::Share(..) => vec![FigureLine::Value(line.path, Some(Amount::Share(self.share(part))))],
            FigureKind::Days(series) => {
                let days = self.days(part);
                series
                    .statistics
                    .iter()
                    .map(|(key, statistic)| FigureLine::Value(key, days.amount(*statistic)))
                    .collect()
            }
            FigureKind::Target(_, value) => vec![FigureLine::Value(line.path, value(self))],
        }
    }

    pub fn flow(&self) -> Flow {
        Flow {
            open_at_start: self.count(FigurePart::OpenAtStart),
            received: self.count(FigurePart::FlowReceived),
            reopened: self.count(FigurePart::Reopened),
            closed: self.count(FigurePart::FlowClosed),
            open_at_end: self.count(FigurePart::OpenAtEnd),
        }
    }

    /// Every counted cell, in the order of the table; each key can be given to [`cases`](super::cases()).
    pub fn cells(&self) -> Vec<Cell> {
        let counted = FigurePart::ALL.iter().filter(|part| part.definition().counted().is_some());
        let cells = |part: FigurePart| self.places(part).map(move |(place, count)| self.cell(part, place, count));
        counted.flat_map(|part| cells(*part)).collect()
    }

    fn cell(&self, part: FigurePart, place: Place<'_>, count: u64) -> Cell {
        Cell { key: part.key(place, self.period), count, counts: counted(part).counts }
    }

    fn count_at(&self, part: FigurePart, place: Place<'_>) -> u64 {
        self.tally.counts(part).get(place).copied().unwrap_or_default()
    }

    fn days_at(&self, part: FigurePart, place: Place<'_>) -> TimeSummary {
        self.tally.days(part).get(place).map(Histogram::summary).unwrap_or_default()
    }

    /// Values that a line which counts nothing puts beside a row.
    fn values_at(&self, part: FigurePart, name: &'static str, place: Place<'_>) -> Vec<(&'static str, Option<Amount>)> {
        let sum = |parts: &[FigurePart]| parts.iter().map(|part| self.count_at(*part, place)).sum();
        match &part.definition().kind {
            FigureKind::Days(series) => {
                let days = self.days_at(part, place);
                series.statistics.iter().map(|(name, statistic)| (*name, days.amount(*statistic))).collect()
            }
            FigureKind::Share(of, whole) => vec![(name, Some(Amount::Share(Percent::new(sum(of), sum(whole)))))],
            FigureKind::Count(_) | FigureKind::Target(..) => Vec::new(),
        }
    }

    /// The groups of a line: those that are named and the months always, those by code when anything fell into them. A
    /// row that stands beside another is there even at zero.
    fn places(&self, part: FigurePart) -> impl Iterator<Item = (Place<'_>, u64)> {
        let always = match counted(part).group {
            Group::One(_) => 1,
            Group::Named(_, names, _) => names.len(),
            Group::Monthly(_) => months(self.period),
            Group::Coded(..) | Group::Crossed(..) => 0,
        };
        let coded = self.tally.counts(part.rows_of()).coded();
        (0..always).map(Place::Nth).chain(coded).map(move |place| (place, self.count_at(part, place)))
    }
}

impl FigurePart {
    /// The line whose rows this one has: itself, or the one that it stands beside.
    pub(super) fn rows_of(self) -> Self {
        self.definition().column.map_or(self, |(of, _)| of)
    }

    /// What it counts, where it counts anything.
    pub fn counts(self) -> Counts {
        counted(self).counts
    }

    pub(super) fn key(self, place: Place<'_>, period: Period) -> String {
        let path = self.definition().path;
        match counted(self).group {
            Group::One(_) => path.into(),
            group => [path, ".", &group.code(place, period)].concat(),
        }
    }
}

fn counted(part: FigurePart) -> &'static CountDefinition {
    part.definition().counted().expect("invariant: only counts have cells")
}
