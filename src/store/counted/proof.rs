//! Proof that the table `counted` holds what the requests add up to, and nothing else.

use std::collections::BTreeMap;

use rusqlite::OptionalExtension;

use super::super::check::Problem;
use super::super::error::StoreError;
use super::super::reading::Reading;
use super::{Line, Packed, TOGETHER, pack};
use crate::domain::{Number, RecordId, Series};

/// The rows that requests call for, made as these come by in the order of their numbers: those of numbers in a row are
/// all there is to keep.
#[derive(Default)]
pub(in super::super) struct Expected {
    /// The lines of the last numbers, by the key of their row.
    rows: BTreeMap<i64, Vec<Line<String>>>,
    last: i64,
    /// How many rows were compared.
    compared: i64,
}

const TABLE: &str = "counted";

impl Reading<'_> {
    /// Expects the line of the next request; compares the rows that no later one can be in.
    pub(in super::super) fn expect_line(
        &self,
        line: Line<String>,
        expected: &mut Expected,
        problems: &mut Vec<Problem>,
    ) -> Result<(), StoreError> {
        let rank = line.facts.id / TOGETHER;
        if rank != expected.last {
            self.compare_rows(expected, problems)?;
            expected.last = rank;
        }
        expected.rows.entry(line.facts.row()).or_default().push(line);
        Ok(())
    }

    /// Compares what is left, then looks for rows that no request calls for.
    pub(in super::super) fn expect_no_more(
        &self,
        mut expected: Expected,
        problems: &mut Vec<Problem>,
    ) -> Result<(), StoreError> {
        self.compare_rows(&mut expected, problems)?;
        let found: i64 = self.tx.query_row("SELECT count(*) FROM counted", [], |row| row.get(0))?;
        if found != expected.compared {
            problems.push(Problem::Office { table: TABLE });
        }
        Ok(())
    }

    fn compare_rows(&self, expected: &mut Expected, problems: &mut Vec<Problem>) -> Result<(), StoreError> {
        for (key, lines) in std::mem::take(&mut expected.rows) {
            let mut find = self.tx.prepare_cached("SELECT lines FROM counted WHERE key = ?1")?;
            let found: Option<Vec<u8>> = find.query_row([key], |row| row.get(0)).optional()?;
            let lines: Vec<_> = lines.iter().map(Line::as_texts).collect();
            expected.compared += i64::from(found.is_some());
            if found.as_ref() != Some(&pack::pack(&lines)) {
                problems.push(difference(key, &lines, found.as_deref()));
            }
        }
        Ok(())
    }
}

/// What is wrong with a row: the first request of which it does not say what it should.
fn difference(key: i64, expected: &[Line<&str>], found: Option<&[u8]>) -> Problem {
    let packed = found.and_then(|found| Packed::read(key, found));
    let told: Vec<_> =
        packed.iter().flat_map(|packed| packed.lines().flatten().map(|line| packed.told(&line))).collect();
    let wrong = expected.iter().find(|line| !told.contains(line)).or(expected.first());
    let number = wrong.and_then(|line| Number::from_key(line.facts.id));
    let Some(record) = number.map(|number| RecordId::new(Series::Request, number)) else {
        return Problem::Office { table: TABLE };
    };
    match found {
        None => Problem::Missing { table: TABLE, record },
        Some(_) => Problem::Row { table: TABLE, record, columns: "lines".into() },
    }
}
