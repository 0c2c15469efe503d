//! The figures of the registers that count their records in hundreds: measures, issues and Ombudsman files.
//!
//! As in [`breakdown`](super::breakdown), each figure is a line of a table, and the line is what lists too: a cell
//! keeps the records that it counts. To add a figure, add its line here and its words to the catalogue.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::Counts;
use super::case::UNKNOWN;
use super::figures::{Breakdown, BreakdownRow, Cell, FigureLine};
use super::group::{CodeNames, Placement};
use super::keys::{KeyDefinition, KeyOrigin};
use super::percent::Percent;
use super::times::{Amount, DayStatistic, Histogram, TimeSummary};
use crate::domain::{Calendar, Issue, Measure, Number, OmbudsmanFile, Period, Record, RecordId};

mod issues;
mod measures;
mod ombudsman;

/// The days that a report is about, and the day on which its end is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    pub period: Period,
    /// The period before it, for the trend.
    pub before: Option<Period>,
    /// The end of the period, or today when that is earlier.
    pub as_of: NaiveDate,
}

/// A record, or an answer in it, behind a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RegisterRef {
    pub record: RecordId,
    /// The day of the conclusion or of the answer, when those are what is counted.
    pub on: Option<NaiveDate>,
    /// The question, when an answer is what is counted: the rank of its exchange, its day and the time it took.
    pub question: Option<(usize, NaiveDate, i64)>,
}

impl From<RecordId> for RegisterRef {
    fn from(record: RecordId) -> Self {
        Self { record, on: None, question: None }
    }
}

struct RegisterLine<T> {
    path: &'static str,
    figure: RegisterFigure<T>,
}

enum RegisterFigure<T> {
    Count {
        counts: Counts,
        group: RegisterGroup<T>,
        shape: RegisterShape,
    },
    /// The count of the first key as part of that of the second.
    Share(&'static str, &'static str),
    /// Statistic of the days of the answers that a key counts.
    Days(&'static str, DayStatistic),
}

/// How cells stand in their section.
#[derive(Clone, Copy)]
enum RegisterShape {
    /// As a figure by itself.
    Cell(Placement),
    /// As a table, of that whole, whose codes have those names.
    Table(&'static str, CodeNames),
    /// As a column of that table, under that name.
    Column(&'static str, &'static str),
}

/// How records fall into cells. A cell may be named without a record: it is then a zero that shows.
enum RegisterGroup<T> {
    /// One cell, and how often each record counts in it.
    One(fn(&T, Window) -> usize),
    /// One cell of requests: each once, though several records may lead to it.
    Requests(fn(&T, Window) -> Vec<Number>),
    /// A cell for each code; `None` leaves a record out.
    Coded(fn(&T, Window) -> Option<String>),
    /// A cell for each record, with what is counted of it; `None` leaves it out.
    Each(fn(&T, Window) -> Option<Vec<RecordId>>),
    /// One cell, with what it finds in each record.
    Found(fn(&T, Window) -> Vec<RegisterRef>),
    /// A cell for each of these codes, in their order, with what it finds for that code in each record.
    Named(&'static [&'static str], fn(&T, Window, &str) -> Vec<RegisterRef>),
}

/// A register's cells, each with the records that it counts.
#[derive(Clone, Debug, Default)]
pub struct RegisterCells {
    cells: Vec<(Cell, Vec<RegisterRef>)>,
    lines: Vec<FigureLine>,
}

impl RegisterCells {
    fn of<T>(lines: &[RegisterLine<T>], records: &[T], window: Window, id: fn(&T) -> RecordId) -> Self {
        Self::of_cells(lines, lines.iter().flat_map(|line| line.cells(records, window, id)).collect())
    }

    /// The cells as the lines of their section.
    fn of_cells<T>(lines: &[RegisterLine<T>], cells: Vec<(Cell, Vec<RegisterRef>)>) -> Self {
        let tallied = Self { cells, lines: Vec::new() };
        let shown = lines.iter().filter_map(|line| match &line.figure {
            RegisterFigure::Share(of, whole) => {
                let share = Percent::new(tallied.count(of), tallied.count(whole));
                Some(FigureLine::Value(line.path, Some(Amount::Share(share))))
            }
            RegisterFigure::Days(of, statistic) => {
                Some(FigureLine::Value(line.path, tallied.days(of).amount(*statistic)))
            }
            RegisterFigure::Count { shape: RegisterShape::Cell(_), .. } => {
                tallied.find(line.path).map(|(cell, _)| FigureLine::Count(cell.clone()))
            }
            RegisterFigure::Count { counts, group, shape: RegisterShape::Table(whole, names) } => {
                let total = tallied.count(whole);
                let mut rows = tallied.rows(line.path, total, lines);
                match group {
                    // Named codes keep their order, once there is anything to tell.
                    RegisterGroup::Named(..) if total == 0 => rows.clear(),
                    RegisterGroup::Named(..) => {}
                    _ => rows.sort_by_key(|row| (row.code == UNKNOWN, Reverse(row.cell.count), row.code.clone())),
                }
                Some(FigureLine::Table(Breakdown { path: line.path, counts: *counts, total, names: *names, rows }))
            }
            RegisterFigure::Count { shape: RegisterShape::Column(..), .. } => None,
        });
        Self { lines: shown.collect(), ..tallied.clone() }
    }

    /// The cells of both, those of one key added up. Whose records they are is no longer known: two registers have
    /// numbers in common.
    fn sum<T>(self, other: Self, lines: &[RegisterLine<T>]) -> Self {
        let mut cells = self.cells;
        for (cell, found) in other.cells {
            match cells.iter_mut().find(|(own, _)| own.key == cell.key) {
                Some((own, records)) => {
                    own.count += cell.count;
                    records.extend(found);
                }
                None => cells.push((cell, found)),
            }
        }
        cells.retain(|(cell, _)| lines.iter().any(|line| cell.key.starts_with(line.path)));
        Self::of_cells(lines, cells)
    }

    /// The figures of the register, in the order of its section.
    pub fn lines(&self) -> &[FigureLine] {
        &self.lines
    }

    pub fn cells(&self) -> impl Iterator<Item = &Cell> {
        self.cells.iter().map(|(cell, _)| cell)
    }

    /// Every cell, with the records behind it.
    pub fn lists(&self) -> impl Iterator<Item = (&Cell, &[RegisterRef])> {
        self.cells.iter().map(|(cell, records)| (cell, &records[..]))
    }

    /// The cell of that key, with the records behind it.
    pub fn find(&self, key: &str) -> Option<(&Cell, &[RegisterRef])> {
        self.lists().find(|(cell, _)| cell.key == key)
    }

    /// Whether there is anything to tell.
    pub fn has_records(&self) -> bool {
        self.cells().any(|cell| cell.count > 0)
    }

    pub fn count(&self, key: &str) -> u64 {
        self.find(key).map_or(0, |(cell, _)| cell.count)
    }

    /// Business days from the question to the answer, of the answers behind a cell.
    fn days(&self, key: &str) -> TimeSummary {
        let mut histogram = Histogram::default();
        let answers = self.find(key).into_iter().flat_map(|(_, found)| found).filter_map(|found| found.question);
        answers.for_each(|(.., days)| histogram.add(days));
        histogram.summary()
    }

    /// The cells of a line as rows, with the columns that stand beside them.
    fn rows<T>(&self, path: &str, total: u64, lines: &[RegisterLine<T>]) -> Vec<BreakdownRow> {
        let columns = lines.iter().filter_map(|line| match line.figure {
            RegisterFigure::Count { counts, shape: RegisterShape::Column(of, name), .. } if of == path => {
                Some((name, line.path, counts))
            }
            _ => None,
        });
        let columns: Vec<(&'static str, &str, Counts)> = columns.collect();
        let rows = self.cells().filter_map(|cell| {
            let code = cell.key.strip_prefix(path)?.strip_prefix('.')?.to_owned();
            let cell_of = |(name, path, counts): &(&'static str, &str, Counts)| {
                let key = format!("{path}.{code}");
                let none = Cell { key: key.clone(), count: 0, counts: *counts };
                (*name, self.find(&key).map_or(none, |(cell, _)| cell.clone()))
            };
            let columns = columns.iter().map(cell_of).collect();
            let percent = Percent::new(cell.count, total);
            Some(BreakdownRow { percent, code, cell: cell.clone(), columns, values: Vec::new() })
        });
        rows.collect()
    }
}

impl<T> RegisterGroup<T> {
    /// Records of each cell of the line at a path, by the cell's key.
    fn found(
        &self,
        path: &str,
        records: &[T],
        window: Window,
        id: fn(&T) -> RecordId,
    ) -> Vec<(String, Vec<RegisterRef>)> {
        let under_path = |found: Vec<RegisterRef>| vec![(path.to_owned(), found)];
        match self {
            Self::One(times) => {
                let each = |record: &T| std::iter::repeat_n(id(record).into(), times(record, window));
                under_path(records.iter().flat_map(each).collect())
            }
            Self::Requests(requests) => {
                let found: BTreeSet<Number> = records.iter().flat_map(|record| requests(record, window)).collect();
                under_path(found.into_iter().map(|number| RecordId::from(number).into()).collect())
            }
            Self::Coded(code) => {
                let mut coded: BTreeMap<String, Vec<RegisterRef>> = BTreeMap::new();
                for record in records {
                    if let Some(code) = code(record, window) {
                        coded.entry(format!("{path}.{code}")).or_default().push(id(record).into());
                    }
                }
                coded.into_iter().collect()
            }
            Self::Each(found) => {
                let each = |record: &T| {
                    let found = found(record, window)?.into_iter().map(Into::into).collect();
                    Some((format!("{path}.{}", id(record)), found))
                };
                records.iter().filter_map(each).collect()
            }
            Self::Found(found) => under_path(records.iter().flat_map(|record| found(record, window)).collect()),
            Self::Named(codes, found) => {
                let of = |code: &str| records.iter().flat_map(|record| found(record, window, code)).collect();
                codes.iter().map(|code| (format!("{path}.{code}"), of(code))).collect()
            }
        }
    }
}

pub(super) fn keys() -> Vec<KeyDefinition> {
    let measures = measures::lines().into_iter().map(|line| line.key("measures", |_| "measures"));
    let issues = issues::lines().into_iter().map(|line| line.key("issues", |_| "issues"));
    let ombudsman = ombudsman::lines().into_iter().map(|line| line.key("ombudsman", Counts::as_str));
    measures.chain(issues).chain(ombudsman).collect()
}

impl<T> RegisterLine<T> {
    fn counted(path: &'static str, counts: Counts, group: RegisterGroup<T>, shape: RegisterShape) -> Self {
        Self { path, figure: RegisterFigure::Count { counts, group, shape } }
    }

    /// A count by itself.
    fn figure(path: &'static str, counts: Counts, group: RegisterGroup<T>) -> Self {
        Self::counted(path, counts, group, RegisterShape::Cell(Placement::Page))
    }

    fn cells(&self, records: &[T], window: Window, id: fn(&T) -> RecordId) -> Vec<(Cell, Vec<RegisterRef>)> {
        let RegisterFigure::Count { counts, group, .. } = &self.figure else { return Vec::new() };
        let cell = |(key, mut found): (String, Vec<RegisterRef>)| {
            found.sort_unstable();
            (Cell { key, count: found.len() as u64, counts: *counts }, found)
        };
        group.found(self.path, records, window, id).into_iter().map(cell).collect()
    }

    fn key(&self, section: &'static str, population: fn(Counts) -> &'static str) -> KeyDefinition {
        let define = |origin| KeyDefinition::new(section, self.path, Placement::Page, origin);
        match self.figure {
            RegisterFigure::Share(of, whole) => define(KeyOrigin::Share(vec![of.to_owned()], vec![whole.to_owned()])),
            RegisterFigure::Days(of, _) => define(KeyOrigin::Days(of.to_owned())),
            RegisterFigure::Count { counts, shape, .. } => {
                let origin = KeyOrigin::Population(population(counts));
                let counted = KeyDefinition { counts: Some(counts), ..define(origin) };
                let key = format!("{}.CODE", self.path);
                match shape {
                    RegisterShape::Cell(placement) => KeyDefinition { placement, ..counted },
                    RegisterShape::Table(whole, _) => KeyDefinition { key, whole: Some(whole.to_owned()), ..counted },
                    RegisterShape::Column(of, name) => KeyDefinition { key, path: of, column: Some(name), ..counted },
                }
            }
        }
    }
}

/// The figures of the other registers over a period.
#[derive(Clone, Debug, Default)]
pub struct Registers {
    /// Measures: figure 8.
    pub measures: RegisterCells,
    /// Issues: figure 9.
    pub issues: RegisterCells,
    pub ombudsman: RegisterCells,
}

impl Registers {
    /// Counts the records of each over a period. `unsubstantiated` holds the measures that come from a complaint which
    /// was found so; the calendar times the answers in the Ombudsman files.
    pub fn of(
        window: Window,
        measures: &[Measure],
        unsubstantiated: &BTreeSet<Number>,
        issues: &[Issue],
        files: &[OmbudsmanFile],
        calendar: &Calendar,
    ) -> Self {
        let traced: Vec<_> = measures
            .iter()
            .map(|measure| measures::TracedMeasure {
                measure,
                unsubstantiated: unsubstantiated.contains(&measure.number),
            })
            .collect();
        let from = |issue: &Issue| {
            let comes = |measure: &&Measure| measure.from.iter().any(|origin| origin.record() == Some(issue.id()));
            measures.iter().filter(comes).map(Record::id).collect()
        };
        let with_measures: Vec<_> =
            issues.iter().map(|issue| issues::IssueWithMeasures { issue, measures: from(issue) }).collect();
        let timed: Vec<_> = files.iter().map(|file| ombudsman::TimedFile { file, calendar }).collect();
        Self {
            measures: RegisterCells::of(&measures::lines(), &traced, window, |traced| traced.measure.id()),
            issues: RegisterCells::of(&issues::lines(), &with_measures, window, |it| it.issue.id()),
            ombudsman: RegisterCells::of(&ombudsman::lines(), &timed, window, |timed| timed.file.id()),
        }
    }

    /// The figures of two offices over the same period, added up, but for those that are told issue by issue: an issue
    /// is of its register.
    #[must_use]
    pub fn sum(self, other: Self) -> Self {
        let mut issues = issues::lines();
        issues.retain(|line| !matches!(line.figure, RegisterFigure::Count { group: RegisterGroup::Each(_), .. }));
        Self {
            measures: self.measures.sum(other.measures, &measures::lines()),
            issues: self.issues.sum(other.issues, &issues),
            ombudsman: self.ombudsman.sum(other.ombudsman, &ombudsman::lines()),
        }
    }

    /// Whether a key is one of these figures, or would be.
    pub fn covers(key: &str) -> bool {
        ["measures.", "issues.", "ombudsman."].iter().any(|section| key.starts_with(section))
    }

    /// Each by the name of its section, in order.
    pub fn sections(&self) -> [(&'static str, &RegisterCells); 3] {
        [("measures", &self.measures), ("issues", &self.issues), ("ombudsman", &self.ombudsman)]
    }

    pub fn find(&self, key: &str) -> Option<(&Cell, &[RegisterRef])> {
        self.sections().into_iter().find_map(|(_, of)| of.find(key))
    }
}

#[cfg(test)]
mod tests;
