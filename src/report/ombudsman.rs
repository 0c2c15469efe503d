//! Ombudsman files: received, concluded by outcome, open at the end, and how fast the office answers.
//!
//! A cell is what it lists: each figure is the length of the list that stands behind it.

use chrono::NaiveDate;

use super::counts::Counts;
use super::figures::{Breakdown, BreakdownRow, Cell, FigureLine};
use super::group::CodeNames;
use super::percent::Percent;
use super::times::{DayStatistic, Histogram, TimeSummary};
use crate::domain::Period;
use crate::domain::ombudsman::{ANSWER_DAYS, Conclusion, OmbudsmanFile, Outcome, Question};
use crate::domain::{Calendar, Number};

/// The figures of a period.
#[derive(Clone, Debug)]
pub struct OmbudsmanFigures {
    /// Files concluded in the period, by their last conclusion in it.
    pub by_outcome: Breakdown,
    /// Business days from the question to the answer, of the answers given in the period.
    pub answers: TimeSummary,
    /// Of which within [`ANSWER_DAYS`].
    pub within: Percent,
    lists: Vec<(Cell, Vec<FileRef>)>,
}

/// A file, or an answer in it, behind a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FileRef {
    /// The file.
    pub number: Number,
    /// The day of the conclusion or of the answer, when those are what is counted.
    pub on: Option<NaiveDate>,
    /// The question, when an answer is what is counted: the rank of its exchange, its day and the time it took.
    pub question: Option<(usize, NaiveDate, i64)>,
}

impl OmbudsmanFigures {
    /// The figures of the files of an office.
    pub fn of(period: Period, files: &[OmbudsmanFile], calendar: &Calendar, today: NaiveDate) -> Self {
        let at = Gathering { period, files, calendar, end: period.to().min(today) };
        let (concluded, answers) = (at.concluded(None), at.answers(|_| true));
        let mut lists = vec![
            list("ombudsman.open_at_start", Counts::Files, at.open_before()),
            list("ombudsman.received", Counts::Files, at.received()),
            list("ombudsman.concluded", Counts::Files, concluded.clone()),
            list("ombudsman.open_at_end", Counts::Files, at.open()),
            list("ombudsman.late_at_end", Counts::Files, at.late()),
            list("ombudsman.answers.count", Counts::Answers, answers.clone()),
            list("ombudsman.answers.within", Counts::Answers, at.answers(|days| days <= ANSWER_DAYS)),
            list("ombudsman.answers.late", Counts::Answers, at.answers(|days| days > ANSWER_DAYS)),
        ];
        let total = count(&concluded);
        let mut rows = Vec::new();
        for outcome in Outcome::ALL {
            let (cell, found) =
                list(&format!("ombudsman.by_outcome.{}", outcome.as_str()), Counts::Files, at.concluded(Some(outcome)));
            rows.push(BreakdownRow {
                code: outcome.as_str().into(),
                cell: cell.clone(),
                percent: Percent::new(cell.count, total),
                beside: Vec::new(),
                values: Vec::new(),
            });
            lists.push((cell, found));
        }
        let mut histogram = Histogram::default();
        answers.iter().filter_map(|found| found.question).for_each(|(_, _, days)| histogram.add(days));
        let within = count(&at.answers(|days| days <= ANSWER_DAYS));
        Self {
            by_outcome: Breakdown {
                path: "ombudsman.by_outcome",
                counts: Counts::Files,
                total,
                names: CodeNames::Words("ombudsman-outcome", |code| Outcome::from_code(code).is_some()),
                rows: if total == 0 { Vec::new() } else { rows },
            },
            answers: histogram.summary(),
            within: Percent::new(within, count(&answers)),
            lists,
        }
    }

    /// The figures, in the order of their section.
    pub fn lines(&self) -> Vec<FigureLine> {
        let cell = |key: &str| self.cells().find(|cell| cell.key == key).cloned().map(FigureLine::Count);
        let flow = ["open_at_start", "received", "concluded", "open_at_end", "late_at_end"];
        let flow = flow.into_iter().filter_map(|name| cell(&format!("ombudsman.{name}")));
        let answers =
            ["count", "within", "late"].into_iter().filter_map(|name| cell(&format!("ombudsman.answers.{name}")));
        let share = FigureLine::Share("ombudsman.answers.within_percent", self.within);
        let statistics = [
            ("ombudsman.answers.mean", DayStatistic::Mean),
            ("ombudsman.answers.median", DayStatistic::Median),
            ("ombudsman.answers.max", DayStatistic::Max),
        ];
        let days = statistics.map(|(key, statistic)| FigureLine::Value(key, self.answers.amount(statistic)));
        flow.chain([FigureLine::Table(self.by_outcome.clone())]).chain(answers).chain([share]).chain(days).collect()
    }

    /// The period knows no file.
    pub fn is_empty(&self) -> bool {
        self.lists.iter().all(|(_, found)| found.is_empty())
    }

    /// Every counted cell.
    pub fn cells(&self) -> impl Iterator<Item = &Cell> {
        self.lists.iter().map(|(cell, _)| cell)
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

fn count(found: &[FileRef]) -> u64 {
    found.len() as u64
}

fn list(key: &str, counts: Counts, mut found: Vec<FileRef>) -> (Cell, Vec<FileRef>) {
    found.sort_unstable();
    (Cell { key: key.into(), count: count(&found), counts }, found)
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
            question.asked_on <= self.end && open && question.due(self.calendar) < self.end
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
