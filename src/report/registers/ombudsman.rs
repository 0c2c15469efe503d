//! Ombudsman files: received, concluded by outcome, open at the end, and how fast the office answers.

use chrono::NaiveDate;

use super::super::Counts::{Answers, Files};
use super::super::group::{CodeNames, Placement};
use super::super::times::DayStatistic;
use super::{RegisterFigure, RegisterGroup, RegisterLine, RegisterRef, RegisterShape, Window};
use crate::domain::ombudsman::{ANSWER_DAYS, Outcome, Question};
use crate::domain::{Calendar, OmbudsmanFile, Record};

/// An Ombudsman file, with the calendar that its answers are timed by.
pub struct TimedFile<'a> {
    pub file: &'a OmbudsmanFile,
    pub calendar: &'a Calendar,
}

impl TimedFile<'_> {
    fn is_late(&self, on: NaiveDate) -> bool {
        let waits = |question: &Question| {
            let open = question.answered_on.is_none_or(|answered| answered > on);
            question.asked_on <= on && open && question.due_known_on(on, self.calendar) < on
        };
        self.file.is_open_at_end_of(on) && self.file.questions().iter().any(waits)
    }

    /// The last conclusion of the period, if its outcome is one of these.
    fn concluded(&self, window: Window, is_one: impl Fn(Outcome) -> bool) -> Vec<RegisterRef> {
        let last = self.file.conclusions.iter().rev().find(|conclusion| window.period.contains(conclusion.on));
        let last = last.filter(|conclusion| is_one(conclusion.outcome));
        last.map(|conclusion| RegisterRef { on: Some(conclusion.on), ..self.file.id().into() }).into_iter().collect()
    }

    /// The answers of the period that took so many days.
    fn answers(&self, window: Window, took: impl Fn(i64) -> bool) -> Vec<RegisterRef> {
        let answer = |question: Question| {
            let (on, days) = question.answered_on.zip(question.days(self.calendar))?;
            let question = Some((question.exchange, question.asked_on, days));
            let is_counted = window.period.contains(on) && took(days);
            is_counted.then_some(RegisterRef { on: Some(on), question, ..self.file.id().into() })
        };
        self.file.questions().into_iter().filter_map(answer).collect()
    }
}

fn files<'a>(path: &'static str, holds: fn(&TimedFile<'a>, Window) -> usize) -> RegisterLine<TimedFile<'a>> {
    RegisterLine::figure(path, Files, RegisterGroup::One(holds))
}

fn answers<'a>(
    path: &'static str,
    found: fn(&TimedFile<'a>, Window) -> Vec<RegisterRef>,
) -> RegisterLine<TimedFile<'a>> {
    RegisterLine::figure(path, Answers, RegisterGroup::Found(found))
}

fn days<'a>(path: &'static str, statistic: DayStatistic) -> RegisterLine<TimedFile<'a>> {
    RegisterLine { path, figure: RegisterFigure::Days("ombudsman.answers.count", statistic) }
}

const OUTCOMES: CodeNames = CodeNames::Words("ombudsman-outcome", |code| Outcome::from_code(code).is_some());

pub fn lines<'a>() -> Vec<RegisterLine<TimedFile<'a>>> {
    vec![
        files("ombudsman.open_at_start", |f, window| f.file.is_open_at_end_of(window.period.day_before()).into()),
        files("ombudsman.received", |f, window| window.period.contains(f.file.received_on).into()),
        RegisterLine::figure(
            "ombudsman.concluded",
            Files,
            RegisterGroup::Found(|f, window| f.concluded(window, |_| true)),
        ),
        files("ombudsman.open_at_end", |f, window| f.file.is_open_at_end_of(window.as_of).into()),
        files("ombudsman.late_at_end", |f, window| f.is_late(window.as_of).into()),
        RegisterLine::counted(
            "ombudsman.by_outcome",
            Files,
            RegisterGroup::Named(Outcome::CODES, |f, window, code| {
                f.concluded(window, |outcome| outcome.as_str() == code)
            }),
            RegisterShape::Table("ombudsman.concluded", OUTCOMES),
        ),
        answers("ombudsman.answers.count", |f, window| f.answers(window, |_| true)),
        RegisterLine::counted(
            "ombudsman.answers.within",
            Answers,
            RegisterGroup::Found(|f, window| f.answers(window, |days| days <= ANSWER_DAYS)),
            RegisterShape::Cell(Placement::Implied),
        ),
        answers("ombudsman.answers.late", |f, window| f.answers(window, |days| days > ANSWER_DAYS)),
        RegisterLine {
            path: "ombudsman.answers.within_percent",
            figure: RegisterFigure::Share("ombudsman.answers.within", "ombudsman.answers.count"),
        },
        days("ombudsman.answers.mean", DayStatistic::Mean),
        days("ombudsman.answers.median", DayStatistic::Median),
        days("ombudsman.answers.max", DayStatistic::Max),
    ]
}
