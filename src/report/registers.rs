//! The figures of the registers that count their records in hundreds: measures and issues.
//!
//! As in [`breakdown`](super::breakdown), each figure is a line of a table, and the line is what lists too: a cell keeps
//! the records that it counts. To add a figure, add its line here and its words to the catalogue.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::Counts;
use super::case::UNKNOWN;
use super::figures::{Breakdown, BreakdownRow, Cell, FigureLine};
use super::group::{CodeNames, Placement};
use super::keys::{KeyDefinition, KeyOrigin};
use super::percent::Percent;
use crate::domain::Period;
use crate::domain::{Issue, Measure, Number, Record, RecordId};

mod issues;
mod measures;

/// The days that a report is about, and the day on which its end is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    pub period: Period,
    /// The period before it, for the trend.
    pub before: Option<Period>,
    /// The end of the period, or today when that is earlier.
    pub as_of: NaiveDate,
}

/// A line of a table: what falls into which cell. A cell may be named without a record: it is then a zero that shows.
struct RegisterLine<T> {
    path: &'static str,
    counts: Counts,
    group: RegisterGroup<T>,
    shape: RegisterShape,
}

/// How a line stands in its section.
#[derive(Clone, Copy)]
enum RegisterShape {
    /// As a figure by itself.
    Cell(Placement),
    /// As a table, of that whole, whose codes have those names.
    Table(&'static str, CodeNames),
    /// As a column of that table, under that name.
    Column(&'static str, &'static str),
}

/// How records fall into cells.
enum RegisterGroup<T> {
    /// One cell, and how often each record counts in it.
    One(fn(&T, Window) -> usize),
    /// One cell of requests: each once, though several records may lead to it.
    Requests(fn(&T, Window) -> Vec<Number>),
    /// A cell for each code; `None` leaves a record out.
    Coded(fn(&T, Window) -> Option<String>),
    /// A cell for each record, with what is counted of it; `None` leaves it out.
    Each(fn(&T, Window) -> Option<Vec<RecordId>>),
}

/// A register's cells, each with the records that it counts.
#[derive(Clone, Debug, Default)]
pub struct Tallied {
    cells: Vec<(Cell, Vec<RecordId>)>,
    lines: Vec<FigureLine>,
}

impl Tallied {
    fn of<T>(lines: &[RegisterLine<T>], records: &[T], window: Window, id: fn(&T) -> RecordId) -> Self {
        let mut cells = Vec::new();
        for line in lines {
            cells.extend(line.cells(records, window, id).into_iter().map(|(key, mut found)| {
                found.sort_unstable();
                (Cell { key, count: found.len() as u64, counts: line.counts }, found)
            }));
        }
        Self::of_cells(lines, cells)
    }

    /// The cells as the lines of their section.
    fn of_cells<T>(lines: &[RegisterLine<T>], cells: Vec<(Cell, Vec<RecordId>)>) -> Self {
        let tallied = Self { cells, lines: Vec::new() };
        let shown = lines.iter().filter_map(|line| match line.shape {
            RegisterShape::Cell(_) => tallied.find(line.path).map(|(cell, _)| FigureLine::Count(cell.clone())),
            RegisterShape::Table(whole, names) => Some(FigureLine::Table(tallied.table(line, whole, names, lines))),
            RegisterShape::Column(..) => None,
        });
        Self { lines: shown.collect(), ..tallied.clone() }
    }

    /// The cells of both, those of one key added up. The records are no longer known: two registers have numbers in common.
    fn sum<T>(self, other: Self, lines: &[RegisterLine<T>]) -> Self {
        let mut cells: Vec<(Cell, Vec<RecordId>)> = Vec::new();
        for (cell, _) in self.cells.into_iter().chain(other.cells) {
            match cells.iter_mut().find(|(own, _)| own.key == cell.key) {
                Some((own, _)) => own.count += cell.count,
                None => cells.push((cell, Vec::new())),
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
    pub fn lists(&self) -> impl Iterator<Item = (&Cell, &[RecordId])> {
        self.cells.iter().map(|(cell, records)| (cell, &records[..]))
    }

    /// The cell of that key, with the records behind it.
    pub fn find(&self, key: &str) -> Option<(&Cell, &[RecordId])> {
        self.cells.iter().find(|(cell, _)| cell.key == key).map(|(cell, records)| (cell, &records[..]))
    }

    /// Whether there is anything to tell.
    pub fn has_records(&self) -> bool {
        self.cells().any(|cell| cell.count > 0)
    }

    pub fn count(&self, key: &str) -> u64 {
        self.find(key).map_or(0, |(cell, _)| cell.count)
    }

    /// The cells of a line as a table: largest first, then by code, the unknown last.
    fn table<T>(
        &self,
        line: &RegisterLine<T>,
        whole: &'static str,
        names: CodeNames,
        lines: &[RegisterLine<T>],
    ) -> Breakdown {
        let total = self.count(whole);
        let columns = lines.iter().filter_map(|column| match column.shape {
            RegisterShape::Column(of, name) if of == line.path => Some((name, column)),
            _ => None,
        });
        let columns: Vec<(&'static str, &RegisterLine<T>)> = columns.collect();
        let rows = self.cells().filter_map(|cell| {
            let code = cell.key.strip_prefix(line.path)?.strip_prefix('.')?.to_owned();
            let cell_of = |(name, column): &(&'static str, &RegisterLine<T>)| {
                let key = format!("{}.{code}", column.path);
                let none = Cell { key: key.clone(), count: 0, counts: column.counts };
                (*name, self.find(&key).map_or(none, |(cell, _)| cell.clone()))
            };
            let cells = columns.iter().map(cell_of).collect();
            Some(BreakdownRow {
                percent: Percent::new(cell.count, total),
                code,
                cell: cell.clone(),
                columns: cells,
                values: Vec::new(),
            })
        });
        let mut rows: Vec<BreakdownRow> = rows.collect();
        rows.sort_by_key(|row| (row.code == UNKNOWN, std::cmp::Reverse(row.cell.count), row.code.clone()));
        Breakdown { path: line.path, counts: line.counts, total, names, rows }
    }
}

pub(super) fn keys() -> Vec<KeyDefinition> {
    let (measures, issues) = (measures::lines(), issues::lines());
    measures.iter().map(|line| line.key("measures")).chain(issues.iter().map(|line| line.key("issues"))).collect()
}

impl<T> RegisterLine<T> {
    fn cells(&self, records: &[T], window: Window, id: fn(&T) -> RecordId) -> Vec<(String, Vec<RecordId>)> {
        let under_path = |found: Vec<RecordId>| vec![(self.path.to_owned(), found)];
        match self.group {
            RegisterGroup::One(times) => {
                let each = |record: &T| std::iter::repeat_n(id(record), times(record, window));
                under_path(records.iter().flat_map(each).collect())
            }
            RegisterGroup::Requests(requests) => {
                let found: BTreeSet<Number> = records.iter().flat_map(|record| requests(record, window)).collect();
                under_path(found.into_iter().map(RecordId::from).collect())
            }
            RegisterGroup::Coded(code) => {
                let mut coded: BTreeMap<String, Vec<RecordId>> = BTreeMap::new();
                for record in records {
                    if let Some(code) = code(record, window) {
                        coded.entry(format!("{}.{code}", self.path)).or_default().push(id(record));
                    }
                }
                coded.into_iter().collect()
            }
            RegisterGroup::Each(found) => {
                let each = |record: &T| Some((format!("{}.{}", self.path, id(record)), found(record, window)?));
                records.iter().filter_map(each).collect()
            }
        }
    }

    fn key(&self, section: &'static str) -> KeyDefinition {
        let (path, column, whole) = match self.shape {
            RegisterShape::Cell(_) => (self.path, None, None),
            RegisterShape::Table(whole, _) => (self.path, None, Some(whole.to_owned())),
            RegisterShape::Column(of, name) => (of, Some(name), None),
        };
        let key = match self.shape {
            RegisterShape::Cell(_) => self.path.to_owned(),
            RegisterShape::Table(..) | RegisterShape::Column(..) => format!("{}.CODE", self.path),
        };
        let origin = KeyOrigin::Population(section);
        KeyDefinition {
            section,
            key,
            path,
            column,
            placement: match self.shape {
                RegisterShape::Cell(placement) => placement,
                RegisterShape::Table(..) | RegisterShape::Column(..) => Placement::Page,
            },
            counts: Some(self.counts),
            whole,
            origin,
        }
    }
}

/// The figures of the other registers over a period.
#[derive(Clone, Debug, Default)]
pub struct Registers {
    /// Measures: figure 8.
    pub measures: Tallied,
    /// Issues: figure 9.
    pub issues: Tallied,
}

impl Registers {
    /// Counts measures and issues over a period. `unsubstantiated` holds the measures that come from a complaint which
    /// was found so.
    pub fn of(window: Window, measures: &[Measure], unsubstantiated: &BTreeSet<Number>, issues: &[Issue]) -> Self {
        let noted: Vec<_> = measures
            .iter()
            .map(|measure| measures::Noted { measure, unsubstantiated: unsubstantiated.contains(&measure.number) })
            .collect();
        let from = |issue: &Issue| {
            let comes = |measure: &&Measure| measure.from.iter().any(|origin| origin.record() == Some(issue.id()));
            measures.iter().filter(comes).map(Record::id).collect()
        };
        let raised: Vec<_> = issues.iter().map(|issue| issues::Raised { issue, measures: from(issue) }).collect();
        Self {
            measures: Tallied::of(&measures::lines(), &noted, window, |noted| noted.measure.id()),
            issues: Tallied::of(&issues::lines(), &raised, window, |raised| raised.issue.id()),
        }
    }

    /// The figures of both, of two offices over the same period, but for those that are told issue by issue: an issue is
    /// of its register.
    #[must_use]
    pub fn sum(self, other: Self) -> Self {
        let mut issues = issues::lines();
        issues.retain(|line| !matches!(line.group, RegisterGroup::Each(_)));
        Self {
            measures: self.measures.sum(other.measures, &measures::lines()),
            issues: self.issues.sum(other.issues, &issues),
        }
    }

    /// Whether a key is one of these figures, or would be.
    pub fn covers(key: &str) -> bool {
        key.starts_with("measures.") || key.starts_with("issues.")
    }

    pub fn find(&self, key: &str) -> Option<(&Cell, &[RecordId])> {
        self.measures.find(key).or_else(|| self.issues.find(key))
    }
}

#[cfg(test)]
mod tests;
