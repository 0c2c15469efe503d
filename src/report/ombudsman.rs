//! Ombudsman files: received, concluded by outcome, open at the end, and how fast the office answers.
//!
//! Each figure is a line of a table, and a cell is what it lists: its figure is the length of the list that stands behind
//! it.

use chrono::NaiveDate;

use super::counts::Counts;
use super::figures::{Breakdown, BreakdownRow, Cell, FigureLine};
use super::group::{CodeNames, Placement};
use super::keys::{KeyDefinition, KeyOrigin};
use super::percent::Percent;
use super::times::{Amount, DayStatistic, Histogram, TimeSummary};
use crate::domain::Period;
use crate::domain::ombudsman::{ANSWER_DAYS, Conclusion, OmbudsmanFile, Outcome, Question};
use crate::domain::{Calendar, Number};

const SECTION: &str = "ombudsman";

struct OmbudsmanLine {
    path: &'static str,
    placement: Placement,
    kind: OmbudsmanKind,
}

enum OmbudsmanKind {
    /// As many as it finds.
    Count(Counts, fn(&Gathering<'_>) -> Vec<FileRef>),
    /// Files by outcome, of that whole.
    ByOutcome(&'static str),
    /// The first count, as part of the second.
    Share(&'static str, &'static str),
    /// Of the days of the answers that this count has.
    Days(&'static str, DayStatistic),
}

const fn line_of(path: &'static str, kind: OmbudsmanKind) -> OmbudsmanLine {
    OmbudsmanLine { path, placement: Placement::Page, kind }
}

const fn count_of(path: &'static str, counts: Counts, found: fn(&Gathering<'_>) -> Vec<FileRef>) -> OmbudsmanLine {
    line_of(path, OmbudsmanKind::Count(counts, found))
}

const fn days_of(path: &'static str, statistic: DayStatistic) -> OmbudsmanLine {
    line_of(path, OmbudsmanKind::Days("ombudsman.answers.count", statistic))
}

/// Every figure, in the order of the section.
const LINES: &[OmbudsmanLine] = &[
    count_of("ombudsman.open_at_start", Counts::Files, |at| at.open_before()),
    count_of("ombudsman.received", Counts::Files, |at| at.received()),
    count_of("ombudsman.concluded", Counts::Files, |at| at.concluded(None)),
    count_of("ombudsman.open_at_end", Counts::Files, |at| at.open()),
    count_of("ombudsman.late_at_end", Counts::Files, |at| at.late()),
    line_of("ombudsman.by_outcome", OmbudsmanKind::ByOutcome("ombudsman.concluded")),
    count_of("ombudsman.answers.count", Counts::Answers, |at| at.answers(|_| true)),
    OmbudsmanLine {
        placement: Placement::Implied,
        ..count_of("ombudsman.answers.within", Counts::Answers, |at| at.answers(|days| days <= ANSWER_DAYS))
    },
    count_of("ombudsman.answers.late", Counts::Answers, |at| at.answers(|days| days > ANSWER_DAYS)),
    line_of(
        "ombudsman.answers.within_percent",
        OmbudsmanKind::Share("ombudsman.answers.within", "ombudsman.answers.count"),
    ),
    days_of("ombudsman.answers.mean", DayStatistic::Mean),
    days_of("ombudsman.answers.median", DayStatistic::Median),
    days_of("ombudsman.answers.max", DayStatistic::Max),
];

#[derive(Clone, Debug)]
pub struct OmbudsmanFigures {
    lists: Vec<(Cell, Vec<FileRef>)>,
}

/// A file, or an answer in it, behind a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FileRef {
    pub number: Number,
    /// The day of the conclusion or of the answer, when those are what is counted.
    pub on: Option<NaiveDate>,
    /// The question, when an answer is what is counted: the rank of its exchange, its day and the time it took.
    pub question: Option<(usize, NaiveDate, i64)>,
}

impl OmbudsmanFigures {
    pub fn of(period: Period, files: &[OmbudsmanFile], calendar: &Calendar, today: NaiveDate) -> Self {
        let at = Gathering { period, files, calendar, end: period.to().min(today) };
        let lists = LINES.iter().flat_map(|line| match line.kind {
            OmbudsmanKind::Count(counts, found) => vec![list(line.path, counts, found(&at))],
            OmbudsmanKind::ByOutcome(_) => Outcome::ALL
                .map(|one| list(&format!("{}.{}", line.path, one.as_str()), Counts::Files, at.concluded(Some(one))))
                .into(),
            OmbudsmanKind::Share(..) | OmbudsmanKind::Days(..) => Vec::new(),
        });
        Self { lists: lists.collect() }
    }

    /// Adds the figures of another office over the same period.
    pub fn absorb(&mut self, other: Self) {
        for ((cell, found), (more, others)) in self.lists.iter_mut().zip(other.lists) {
            cell.count += more.count;
            found.extend(others);
        }
    }

    pub fn lines(&self) -> Vec<FigureLine> {
        let line = |line: &OmbudsmanLine| match line.kind {
            OmbudsmanKind::Count(..) => FigureLine::Count(self.listed(line.path).0.clone()),
            OmbudsmanKind::ByOutcome(whole) => FigureLine::Table(self.by_outcome(line.path, self.count(whole))),
            OmbudsmanKind::Share(of, whole) => {
                FigureLine::Value(line.path, Some(Amount::Share(Percent::new(self.count(of), self.count(whole)))))
            }
            OmbudsmanKind::Days(of, statistic) => FigureLine::Value(line.path, self.days(of).amount(statistic)),
        };
        LINES.iter().map(line).collect()
    }

    pub fn count(&self, path: &str) -> u64 {
        self.listed(path).0.count
    }

    fn listed(&self, path: &str) -> &(Cell, Vec<FileRef>) {
        self.lists.iter().find(|(cell, _)| cell.key == path).expect("invariant: a path of the table")
    }

    fn by_outcome(&self, path: &'static str, total: u64) -> Breakdown {
        let row = |outcome: Outcome| {
            let cell = self.listed(&format!("{path}.{}", outcome.as_str())).0.clone();
            BreakdownRow {
                code: outcome.as_str().into(),
                percent: Percent::new(cell.count, total),
                cell,
                columns: Vec::new(),
                values: Vec::new(),
            }
        };
        Breakdown {
            path,
            counts: Counts::Files,
            total,
            names: CodeNames::Words("ombudsman-outcome", |code| Outcome::from_code(code).is_some()),
            rows: if total == 0 { Vec::new() } else { Outcome::ALL.map(row).into() },
        }
    }

    /// Business days from the question to the answer.
    fn days(&self, path: &str) -> TimeSummary {
        let mut histogram = Histogram::default();
        self.listed(path).1.iter().filter_map(|found| found.question).for_each(|(_, _, days)| histogram.add(days));
        histogram.summary()
    }

    /// The period knows no file.
    pub fn is_empty(&self) -> bool {
        self.lists.iter().all(|(_, found)| found.is_empty())
    }

    /// Every counted cell, with what stands behind it.
    pub fn lists(&self) -> impl Iterator<Item = (&Cell, &[FileRef])> {
        self.lists.iter().map(|(cell, found)| (cell, &found[..]))
    }

    /// What stands behind a cell: exactly as many as its figure; none when no cell of the files has that key.
    pub fn behind(&self, key: &str) -> Option<&[FileRef]> {
        self.lists.iter().find(|(cell, _)| cell.key == key).map(|(_, found)| &found[..])
    }
}

pub(super) fn keys() -> Vec<KeyDefinition> {
    let key = |line: &OmbudsmanLine| {
        let (key, counts, whole, origin) = match line.kind {
            OmbudsmanKind::Count(counts, _) => {
                (line.path.to_owned(), Some(counts), None, KeyOrigin::Population(counts.as_str()))
            }
            OmbudsmanKind::ByOutcome(whole) => (
                format!("{}.CODE", line.path),
                Some(Counts::Files),
                Some(whole.to_owned()),
                KeyOrigin::Population(Counts::Files.as_str()),
            ),
            OmbudsmanKind::Share(of, whole) => {
                (line.path.to_owned(), None, None, KeyOrigin::Share(vec![of.to_owned()], vec![whole.to_owned()]))
            }
            OmbudsmanKind::Days(of, _) => (line.path.to_owned(), None, None, KeyOrigin::Days(of.to_owned())),
        };
        let OmbudsmanLine { path, placement, .. } = *line;
        KeyDefinition { section: SECTION, key, path, column: None, placement, counts, whole, origin }
    };
    LINES.iter().map(key).collect()
}

fn list(key: &str, counts: Counts, mut found: Vec<FileRef>) -> (Cell, Vec<FileRef>) {
    found.sort_unstable();
    (Cell { key: key.into(), count: found.len() as u64, counts }, found)
}

struct Gathering<'a> {
    period: Period,
    files: &'a [OmbudsmanFile],
    calendar: &'a Calendar,
    /// The day on which the end of the period is looked at.
    end: NaiveDate,
}

impl Gathering<'_> {
    fn files(&self, holds: impl Fn(&OmbudsmanFile) -> bool) -> Vec<FileRef> {
        let file = |file: &OmbudsmanFile| FileRef { number: file.number, on: None, question: None };
        self.files.iter().filter(|one| holds(one)).map(file).collect()
    }

    fn open_before(&self) -> Vec<FileRef> {
        let before = self.period.from().pred_opt();
        self.files(|file| before.is_some_and(|day| file.is_open_at_end_of(day)))
    }

    fn received(&self) -> Vec<FileRef> {
        self.files(|file| self.period.contains(file.received_on))
    }

    fn open(&self) -> Vec<FileRef> {
        self.files(|file| file.is_open_at_end_of(self.end))
    }

    fn late(&self) -> Vec<FileRef> {
        let waits = |question: &Question| {
            let open = question.answered_on.is_none_or(|on| on > self.end);
            question.asked_on <= self.end && open && question.due_known_on(self.end, self.calendar) < self.end
        };
        self.files(|file| file.is_open_at_end_of(self.end) && file.questions().iter().any(waits))
    }

    fn concluded(&self, outcome: Option<Outcome>) -> Vec<FileRef> {
        let last = |file: &OmbudsmanFile| -> Option<FileRef> {
            let within = |conclusion: &&Conclusion| self.period.contains(conclusion.on);
            let conclusion = file.conclusions.iter().rev().find(within)?;
            outcome.is_none_or(|outcome| conclusion.outcome == outcome).then_some(FileRef {
                number: file.number,
                on: Some(conclusion.on),
                question: None,
            })
        };
        self.files.iter().filter_map(last).collect()
    }

    fn answers(&self, holds: impl Fn(i64) -> bool) -> Vec<FileRef> {
        let mut found = Vec::new();
        for file in self.files {
            for question in file.questions() {
                if let (Some(on), Some(days)) = (question.answered_on, question.days(self.calendar))
                    && self.period.contains(on)
                    && holds(days)
                {
                    let question = Some((question.exchange, question.asked_on, days));
                    found.push(FileRef { number: file.number, on: Some(on), question });
                }
            }
        }
        found
    }
}
