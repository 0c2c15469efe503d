//! The figures of the other registers, and what stands behind them.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::ReportInputs;
use crate::domain::measure::Kind;
use crate::domain::{Code, Issue, List, Lists, Measure, Number, OmbudsmanFile, Record};
use crate::exchange::measures::MeasureAsOf;
use crate::output::Failure;
use crate::output::report::counted_rows::{CountedFile, CountedRows, ReceivedRow};
use crate::report::registers::Window;
use crate::report::{CaseFilter, Counts, RegisterRef, Registers};
use crate::store::{Reading, StoreError};

/// Counts the records of the other registers over a period, and gives the measures and the issues.
pub fn tallied(
    reading: &Reading<'_>,
    window: Window,
    filter: &CaseFilter,
) -> Result<(Registers, Vec<Measure>, Vec<Issue>), StoreError> {
    let (mut measures, mut issues) = (reading.all::<Measure>()?, reading.all::<Issue>()?);
    let mut files: Vec<OmbudsmanFile> = reading.all()?;
    let office = reading.office()?;
    let lists = &office.lists;
    measures.retain(|measure| filter.holds_unit(measure.facts.unit.as_ref(), lists));
    issues.retain(|issue| filter.holds_unit(issue.facts.unit.as_ref(), lists));
    files.retain(|file| filter.holds_unit(file.unit.as_ref(), lists));
    let unsubstantiated =
        if measures.is_empty() { BTreeSet::new() } else { reading.measures_from_unsubstantiated()? };
    let registers = Registers::of(window, &measures, &unsubstantiated, &issues, &files, office.calendar());
    Ok((registers, measures, issues))
}

/// The records behind a cell of these registers; none when no cell has that key.
pub fn cell(
    reading: &Reading<'_>,
    inputs: &ReportInputs,
    key: &str,
    today: NaiveDate,
) -> Result<Option<CountedRows>, Failure> {
    let office = reading.office()?;
    let (lists, calendar) = (&office.lists, office.calendar());
    let found = inputs.registers.find(key).map(|(cell, records)| (cell.counts, records));
    let Some((counts, records)) = found.or_else(|| Some((zero(key, lists)?, &[][..]))) else { return Ok(None) };
    let numbers = || records.iter().map(|found| found.record.number);
    let on = inputs.scope.period.to().min(today);
    Ok(Some(match counts {
        Counts::Measures => {
            let found = numbers().filter_map(|number| find(&inputs.measures, number)).cloned();
            CountedRows::Measures(MeasureAsOf::all(found, on, calendar))
        }
        Counts::Issues => {
            CountedRows::Issues(numbers().filter_map(|number| find(&inputs.issues, number)).cloned().collect())
        }
        Counts::Files | Counts::Answers => {
            let file =
                |found: &RegisterRef| Ok(CountedFile { file: reading.record(found.record.number)?, counted: *found });
            CountedRows::Files(records.iter().map(file).collect::<Result<Vec<_>, StoreError>>()?)
        }
        _ => {
            let request = |number| Ok(ReceivedRow { request: reading.summary(number)?.as_of(today), on: None });
            CountedRows::Requests(numbers().map(request).collect::<Result<Vec<_>, StoreError>>()?)
        }
    }))
}

/// A record by its number; they are in that order.
fn find<T: Record>(records: &[T], number: Number) -> Option<&T> {
    records.binary_search_by_key(&number, Record::number).ok().and_then(|at| records.get(at))
}

/// Things that a key counts which nothing in the period has, when its code is one that the register knows.
fn zero(key: &str, lists: &Lists) -> Option<Counts> {
    let (path, code) = key.rsplit_once('.')?;
    let is_unit = || code == "unknown" || Code::new(code).is_ok_and(|code| lists.get(List::Unit, &code).is_some());
    let known = match path {
        "measures.by_kind" => Kind::from_code(code).is_some(),
        path => path.starts_with("measures.") && path.ends_with("by_unit") && is_unit(),
    };
    known.then_some(Counts::Measures)
}
