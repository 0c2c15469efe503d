//! Approvals: an edition, the action plan and a recommendation are approved by somebody on a day (MIFI 4.1, 4.6, 5.1,
//! 5.2). Several may approve the same: a committee, then the deputy minister.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::act::{EntryRef, Words};
use super::refusal::Refusal;
use super::{Code, RecordId};

/// The name of the field, among the words of an entry, that says who approved.
pub const BY_WHOM: &str = "by_whom";

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Approval {
    pub on: NaiveDate,
    /// Who gave it: a name, an office or a committee. None once these words were erased.
    pub by_whom: Option<String>,
    pub officer: Code,
}

impl Approval {
    pub(super) fn of<A>(entry: EntryRef<'_, A>) -> Self {
        Self { on: entry.on, by_whom: entry.words.fields.get(BY_WHOM).cloned(), officer: entry.recorded.by.clone() }
    }

    /// The words of an entry that records one.
    pub(super) fn words(by_whom: String) -> Words {
        Words { fields: BTreeMap::from([(BY_WHOM.to_owned(), by_whom)]), ..Words::default() }
    }
}

/// Refuses that the same approve twice, by the approvals that a record gives.
pub(super) fn not_yet(record: RecordId, approvals: &[Approval], by_whom: &str) -> Result<(), Refusal> {
    match approvals.iter().find(|approval| approval.by_whom.as_deref() == Some(by_whom)) {
        Some(approval) => Err(Refusal::AlreadyApproved { by_whom: by_whom.to_owned(), on: approval.on, record }),
        None => Ok(()),
    }
}
