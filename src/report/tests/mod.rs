//! Tests of the figures: published reports, examples worked by hand, random histories.

mod by_hand;
mod flow;
pub(super) mod histories;
mod keys;
mod months;
mod partners;
mod published;
mod units;

use chrono::NaiveDate;

use super::FigurePart as Part;
use super::cases::UnknownKey;
use super::figures::Breakdown;
use super::flow::Flow;
use super::percent::rounding_misses_100;
use super::times::TimeSummary;
use super::*;
use crate::domain::finding::Finding;
use crate::domain::{Code, Handler, Number, Period, Standard, Unit};

pub fn figures(scope: &Scope, cases: &[Case]) -> Result<Figures, FlowDoesNotClose> {
    let mut counting = Counting::new(scope.clone());
    counting.add(cases);
    counting.figures()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A request received that day, of which nothing else is known.
fn case(order: u32, received_on: &str) -> Case {
    Case::new(Number::new(2025, order).unwrap(), day(received_on))
}

fn code(text: &str) -> Option<Code> {
    Some(Code::new(text).unwrap())
}

/// Its closings and reopenings: `"2025-04-02 2025-04-09 2025-05-01"` was closed, reopened and closed again.
fn closings(acts: &str) -> Vec<CaseClosing> {
    let days: Vec<_> = acts.split_whitespace().map(day).collect();
    days.chunks(2).map(|pair| CaseClosing { reopened_on: pair.get(1).copied(), ..CaseClosing::new(pair[0]) }).collect()
}

fn scope(from: &str, to: &str) -> Scope {
    within(Period::between(day(from), day(to)).unwrap())
}

fn within(period: Period) -> Scope {
    Scope {
        period,
        on: period.to(),
        filter: CaseFilter::default(),
        targets: Targets {
            main_kinds: main_kinds(),
            main_standards: vec![standard("answer", 90)],
            acknowledgement_days: 2,
        },
    }
}

/// Codes that invented requests have, wherever they have one.
const CODES: [&str; 7] = ["unknown", "complaint", "transferred", "a", "b", "c.d", "office"];

/// One standard times all.
fn main_kinds() -> Vec<Option<Code>> {
    CODES.iter().chain(&["comment", "request", "information"]).map(|kind| code(kind)).chain([None]).collect()
}

fn standard(code: &str, target_percent: u8) -> Standard {
    Standard { code: Code::new(code).unwrap(), length: 15, unit: Unit::BusinessDays, target_percent }
}

/// The rows of a breakdown, as code, count and tenths of a percent.
fn rows(breakdown: &Breakdown) -> Vec<(&str, u64, i64)> {
    breakdown.rows.iter().map(|row| (row.code.as_str(), row.cell.count, row.percent.tenths().unwrap())).collect()
}

fn counts<const N: usize>(figures: &Figures, parts: [Part; N]) -> [u64; N] {
    parts.map(|part| figures.count(part))
}

/// The counts that stand beside each row, by the row's code.
fn column_counts(breakdown: &Breakdown) -> Vec<(&str, Vec<u64>)> {
    let counts = |row: &BreakdownRow| row.columns.iter().map(|(_, cell)| cell.count).collect();
    breakdown.rows.iter().map(|row| (row.code.as_str(), counts(row))).collect()
}

/// What stands behind a cell, as text: the number's order, then the day or the ground if any.
fn behind(scope: &Scope, all: &[Case], key: &str) -> Vec<String> {
    let shown = |found: &CaseRef| {
        let on = found.on.map(|on| format!(" {on}")).unwrap_or_default();
        let ground = found.ground.map(|n| format!(" ground {n}")).unwrap_or_default();
        format!("{}{on}{ground}", found.number.order())
    };
    cases(scope, all, key).unwrap().iter().map(shown).collect()
}
