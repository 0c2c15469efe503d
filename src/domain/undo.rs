//! Taking an act back: a later entry retracts it, and the record is what its remaining entries add up to.

use std::ops::RangeInclusive;

use super::act::{Act, EntryAct, RequestAct};
use super::edition::EditionAct;
use super::refusal::Refusal;

/// The last act of a record that can be taken back.
///
/// `entries` are the record's entries in order, with their rank in the journal.
///
/// # Errors
/// [`Refusal::NothingToUndo`] when only the first is left: a number is never given twice, so what began stands. An erasure
/// is not taken back, nor what came before it.
pub fn last_undoable<'a>(entries: impl DoubleEndedIterator<Item = (u64, &'a Act)> + Clone) -> Result<u64, Refusal> {
    let undone = retracted(entries.clone());
    let first = entries.clone().next().map(|(seq, _)| seq);
    for (seq, act) in entries.rev() {
        match act {
            Act::Edition(EditionAct::EditionFrozen(_)) => return Err(Refusal::EditionStands),
            _ if Some(seq) == first => break,
            Act::Request(RequestAct::Erased | RequestAct::Destroyed { .. })
            | Act::OnEntries(EntryAct::PartErased { .. }) => return Err(Refusal::ErasureIsFinal),
            act if act.is_trace() || undone.contains(&seq) => {}
            _ => return Ok(seq),
        }
    }
    Err(Refusal::NothingToUndo)
}

/// The acts of a record that an import did and that still stand, last first; `None` once anything else was done on it since.
pub fn within<'a>(
    entries: impl DoubleEndedIterator<Item = (u64, &'a Act)> + Clone,
    import: &RangeInclusive<u64>,
) -> Option<Vec<u64>> {
    let undone = retracted(entries.clone());
    let in_force = entries.rev().filter(|(seq, act)| !act.is_trace() && !undone.contains(seq)).map(|(seq, _)| seq);
    let since: Vec<u64> = in_force.take_while(|seq| seq >= import.start()).collect();
    since.iter().all(|seq| seq <= import.end()).then_some(since)
}

/// The entries that later entries retract.
pub fn retracted<'a>(entries: impl Iterator<Item = (u64, &'a Act)>) -> Vec<u64> {
    entries
        .filter_map(|(_, act)| if let Act::OnEntries(EntryAct::Undone { seq }) = act { Some(*seq) } else { None })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::act::Disposition;
    use crate::domain::erasure::ErasedPart;
    use crate::domain::field::{Field, Receipt};

    #[test]
    fn acts_are_taken_back_from_the_last_and_the_receipt_stands() {
        let mut acts = vec![
            (7, RequestAct::Received { receipt: Receipt::default(), grounds: Vec::new() }),
            (8, RequestAct::Suspended { until: None }),
            (11, RequestAct::Resumed),
        ]
        .into_iter()
        .map(|(seq, act)| (seq, Act::from(act)))
        .collect::<Vec<_>>();
        acts.push((12, RequestAct::IdentityRead.into()));
        let of = |import| within(acts.iter().map(|(seq, act)| (*seq, act)), &import);
        assert_eq!((of(7..=9), of(8..=11), of(5..=12)), (None, Some(vec![11, 8]), Some(vec![11, 8, 7])));
        let last = |acts: &[(u64, Act)]| last_undoable(acts.iter().map(|(seq, act)| (*seq, act)));
        assert_eq!(last(&acts), Ok(11));
        acts.push((13, EntryAct::Undone { seq: 11 }.into()));
        assert_eq!(last(&acts), Ok(8));
        acts.push((14, EntryAct::Undone { seq: 8 }.into()));
        assert_eq!(last(&acts), Err(Refusal::NothingToUndo));
        // What was erased does not come back: what is done since is taken back, and nothing before.
        let closed = RequestAct::Closed { disposition: Disposition::Withdrawn, by: None, to: None, verdict: None };
        acts.push((15, closed.into()));
        assert_eq!(last(&acts), Ok(15));
        acts.push((16, EntryAct::PartErased { part: ErasedPart::Field(Field::Subject), entries: vec![7] }.into()));
        assert_eq!(last(&acts), Err(Refusal::ErasureIsFinal));
        acts.push((17, RequestAct::Noted { attention: None }.into()));
        assert_eq!(last(&acts), Ok(17));
    }
}
