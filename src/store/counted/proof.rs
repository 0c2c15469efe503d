//! Proof that the table `counted` holds what the requests add up to, and nothing else.

use std::collections::BTreeMap;

use super::super::check::Problem;
use super::super::error::StoreError;
use super::super::reading::Reading;
use super::pack::Unpacked;
use super::{Line, Packed, TOGETHER};
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
            let found = self.packed(key)?;
            expected.compared += i64::from(found.is_some());
            let mut row = Unpacked::default();
            lines.iter().for_each(|line| row.put(line));
            if found != row.pack() {
                problems.push(difference(key, &lines, found.as_deref()));
            }
        }
        Ok(())
    }
}

/// What is wrong with a row: the first request of which it does not say what it should.
fn difference(key: i64, expected: &[Line<String>], found: Option<&[u8]>) -> Problem {
    let told = found.and_then(|found| Packed::read(key, found)?.unpack());
    let wrong = expected.iter().find(|line| !told.as_ref().is_some_and(|told| told.has(line))).or(expected.first());
    let number = wrong.and_then(|line| Number::from_key(line.facts.id));
    let Some(record) = number.map(|number| RecordId::new(Series::Request, number)) else {
        return Problem::Office { table: TABLE };
    };
    match found {
        None => Problem::Missing { table: TABLE, record },
        Some(_) => Problem::Row { table: TABLE, record, columns: "lines".into() },
    }
}
