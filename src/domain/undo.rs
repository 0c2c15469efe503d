//! Taking an act back: a later entry retracts it, and the record is what its remaining entries add up to.

use std::ops::RangeInclusive;

use super::act::{Act, EntryAct, JournalEntry, RequestAct};
use super::edition::EditionAct;
use super::refusal::Refusal;

/// The last act of a record that can be taken back, by its rank. `entries` are the record's, in order.
///
/// # Errors
/// [`Refusal::NothingToUndo`] when only the first is left: a number is never given twice, so what began stands. An erasure
/// is not taken back, nor what came before it.
pub fn last_undoable(entries: &[JournalEntry<'_>]) -> Result<u64, Refusal> {
    let undone = retracted(entries);
    for (n, JournalEntry { seq, entry, .. }) in entries.iter().enumerate().rev() {
        match &entry.act {
            Act::Edition(EditionAct::EditionFrozen(_)) => return Err(Refusal::EditionStands),
            _ if n == 0 => break,
            Act::Request(RequestAct::Erased | RequestAct::Destroyed { .. })
            | Act::OnEntries(EntryAct::PartErased { .. }) => return Err(Refusal::ErasureIsFinal),
            act if act.is_trace() || undone.contains(seq) => {}
            _ => return Ok(*seq),
        }
    }
    Err(Refusal::NothingToUndo)
}

/// The acts of a record that an import did and that still stand, last first; `None` once anything else was done on it
/// since.
pub fn within(entries: &[JournalEntry<'_>], import: &RangeInclusive<u64>) -> Option<Vec<u64>> {
    let undone = retracted(entries);
    let in_force = entries.iter().rev().filter(|it| !it.entry.act.is_trace() && !undone.contains(&it.seq));
    let since: Vec<u64> = in_force.map(|it| it.seq).take_while(|seq| seq >= import.start()).collect();
    since.iter().all(|seq| seq <= import.end()).then_some(since)
}

/// The entries that later entries retract.
pub fn retracted(entries: &[JournalEntry<'_>]) -> Vec<u64> {
    let undone = |it: &JournalEntry<'_>| match it.entry.act {
        Act::OnEntries(EntryAct::Undone { seq }) => Some(seq),
        _ => None,
    };
    entries.iter().filter_map(undone).collect()
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::domain::Code;
    use crate::domain::act::{Disposition, Entry};
    use crate::domain::erasure::ErasedPart;
    use crate::domain::field::{Field, Receipt};

    fn journal<'a>(acts: &'a [(u64, Entry<Act>)], by: &'a Code) -> Vec<JournalEntry<'a>> {
        acts.iter().map(|(seq, entry)| JournalEntry { seq: *seq, by, entry }).collect()
    }

    #[test]
    fn acts_are_taken_back_from_the_last_and_the_receipt_stands() {
        let (on, by) = (NaiveDate::default(), Code::new("roy").unwrap());
        let mut acts = vec![
            (7, RequestAct::Received { receipt: Receipt::default(), grounds: Vec::new() }),
            (8, RequestAct::Suspended { until: None }),
            (11, RequestAct::Resumed),
        ]
        .into_iter()
        .map(|(seq, act)| (seq, Entry::bare(on, Act::from(act))))
        .collect::<Vec<_>>();
        acts.push((12, Entry::bare(on, RequestAct::IdentityRead.into())));
        let of = |import| within(&journal(&acts, &by), &import);
        assert_eq!((of(7..=9), of(8..=11), of(5..=12)), (None, Some(vec![11, 8]), Some(vec![11, 8, 7])));
        let last = |acts: &[(u64, Entry<Act>)]| last_undoable(&journal(acts, &by));
        assert_eq!(last(&acts), Ok(11));
        acts.push((13, Entry::bare(on, EntryAct::Undone { seq: 11 }.into())));
        assert_eq!(last(&acts), Ok(8));
        acts.push((14, Entry::bare(on, EntryAct::Undone { seq: 8 }.into())));
        assert_eq!(last(&acts), Err(Refusal::NothingToUndo));
        // What was erased does not come back: what is done since is taken back, and nothing before.
        let closed = RequestAct::Closed { disposition: Disposition::Withdrawn, by: None, to: None, verdict: None };
        acts.push((15, Entry::bare(on, closed.into())));
        assert_eq!(last(&acts), Ok(15));
        acts.push((
            16,
            Entry::bare(on, EntryAct::PartErased { part: ErasedPart::Field(Field::Subject), entries: vec![7] }.into()),
        ));
        assert_eq!(last(&acts), Err(Refusal::ErasureIsFinal));
        acts.push((17, Entry::bare(on, RequestAct::Noted { attention: None }.into())));
        assert_eq!(last(&acts), Ok(17));
    }
}
