//! The records linked to a disclosure, and what they repeat of it: erased with it.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::error::StoreError;
use super::journal::Line;
use super::projection::of_series;
use super::reading::Reading;
use super::writing::Writing;
use crate::domain::act::{Entry, EntryAct, Words};
use crate::domain::approval::BY_WHOM;
use crate::domain::disclosure::{DisclosedWords, REASON, without};
use crate::domain::erasure::take_out;
use crate::domain::{Issue, Measure, Number, RecordId, Series};

/// A record linked to a disclosure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkedRecord {
    pub record: RecordId,
    /// Its texts that repeat the disclosure, by the names of their fields. Those of a request are its own, and stay.
    pub repeats: BTreeSet<String>,
}

/// The history of a record linked to a disclosure, with the texts of its entries that repeat it.
struct LinkedHistory {
    record: RecordId,
    lines: Vec<Line>,
    repeats: BTreeMap<u64, Vec<String>>,
}

impl LinkedHistory {
    fn of(record: RecordId, lines: Vec<Line>, repetitions: impl Fn(&Words) -> Vec<String>) -> Self {
        let repeats = lines.iter().map(|line| (line.seq, repetitions(&line.entry.words)));
        let repeats = repeats.filter(|(_, names)| !names.is_empty()).collect();
        Self { record, lines, repeats }
    }
}

impl Reading<'_> {
    /// The records linked to a request either way, with what they repeat of it: requests, issues, Ombudsman files,
    /// incidents, then the measures that come from it. An issue or a measure that comes from it alone repeats it
    /// whatever its words.
    pub fn linked_records(&self, request: Number) -> Result<Vec<LinkedRecord>, StoreError> {
        let linked = self.linked_histories(request)?.into_iter();
        let fields = |repeats: BTreeMap<u64, Vec<String>>| repeats.into_values().flatten().collect();
        Ok(linked
            .map(|LinkedHistory { record, repeats, .. }| LinkedRecord { record, repeats: fields(repeats) })
            .collect())
    }

    fn linked_histories(&self, request: Number) -> Result<Vec<LinkedHistory>, StoreError> {
        let own = self.lines_of(request)?;
        let disclosed = DisclosedWords::of(own.iter().map(|line| &line.entry.words));
        let mut linked = Vec::new();
        let owned = |names: Vec<&str>| names.into_iter().map(ToOwned::to_owned).collect();
        for other in self.linked_requests(request)? {
            let is_theirs = disclosed.is_of(self.request(other)?.identity.as_ref());
            let names = |words: &Words| owned(disclosed.repetitions_in_request(words, is_theirs).collect());
            linked.push(LinkedHistory::of(other.into(), self.lines_of(other)?, names));
        }
        for record in self.records_on(request)? {
            let is_sole_source = self.has_one_source(record)?;
            let names = |words: &Words| owned(repetitions(&disclosed, is_sole_source, words));
            linked.push(LinkedHistory::of(record, self.lines_of(record)?, names));
        }
        Ok(linked)
    }

    fn linked_requests(&self, request: Number) -> Result<Vec<Number>, StoreError> {
        let sql = "SELECT other FROM link WHERE request = ?1 \
                   UNION SELECT request FROM link WHERE other = ?1 ORDER BY 1";
        self.numbers(sql, [request.key()])
    }

    /// Whether a record is an issue or a measure that comes from one request and from nothing else.
    fn has_one_source(&self, record: RecordId) -> Result<bool, StoreError> {
        Ok(match record.series {
            Series::Issue => self.record::<Issue>(record.number)?.requests.len() == 1,
            Series::Measure => self.record::<Measure>(record.number)?.from.len() == 1,
            _ => false,
        })
    }
}

impl Writing<'_> {
    /// Erases from the records linked to a request what they repeat of it, before the request itself is erased.
    pub fn erase_repetitions(&mut self, on: NaiveDate, of: Number) -> Result<(), StoreError> {
        for LinkedHistory { record, lines, repeats } in self.linked_histories(of)? {
            if repeats.is_empty() || record.series == Series::Request {
                continue;
            }
            let on = lines.last().map_or(on, |last| last.entry.on.max(on));
            let taken_from = |seq, words: &Words| repeats.get(&seq).map(|names| without(words, names));
            let taken = take_out(&Line::entries(&lines), taken_from);
            let (entries, remaining) = taken.expect("invariant: the record repeats something");
            let words = Words { remaining, ..Words::default() };
            let erasure = Entry { on, act: EntryAct::RepetitionErased { of, entries }, words };
            of_series!(record.series, T => self.act_on_entries(&self.record::<T>(record.number)?, &erasure)?);
        }
        Ok(())
    }
}

/// The texts of an entry that repeat a disclosure; all of them in a record that comes from it alone.
fn repetitions<'w>(disclosed: &DisclosedWords, is_sole_source: bool, words: &'w Words) -> Vec<&'w str> {
    if is_sole_source {
        // Who approved it is no part of the story.
        let fields = words.fields.keys().map(String::as_str).filter(|field| *field != BY_WHOM);
        return fields.chain(words.reason.iter().map(|_| REASON)).collect();
    }
    disclosed.repetitions(words)
}
