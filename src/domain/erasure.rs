//! Erasing what was typed by mistake: a name in the wrong file, a social insurance number in a narrative.
//!
//! Words are erased entry by entry, each with its salt. What else an erased entry said is stated again by the entry that
//! erases; a later erasure states again what the earlier ones did, so that one entry at most holds it.

use serde::{Deserialize, Serialize};

use super::act::{Act, Entry, RequestAct, Words};
use super::conflict::Impartial;
use super::field::Field;
use super::moment::Moment;
use super::refusal::Refusal;
use super::request::Request;
use super::undo::retracted;

/// What is erased of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ErasedPart {
    /// All that a field of the narrative or of the identity ever held.
    Field(Field),
    /// The note of that rank.
    Note(u32),
    /// The document of that rank: its name and what it holds.
    Attachment(u32),
    /// The words of the entry of that rank in the journal.
    Entry(u64),
}

/// What is left of the words of an entry, once some were erased.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RemainingWords {
    /// The rank of the entry in the journal.
    pub entry: u64,
    /// What it still says.
    pub words: Words,
}

/// The words that an act takes out of the journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Erasure<'a> {
    /// None.
    Nothing,
    /// Those of every entry of the record.
    Everything,
    /// Those of the entries of these ranks.
    Entries(&'a [u64]),
}

/// An entry of a request, as an erasure looks at it.
#[derive(Clone, Copy, Debug)]
pub struct ErasableEntry<'a> {
    /// Its rank in the journal.
    pub seq: u64,
    /// What was done.
    pub act: &'a Act,
    /// What it says, those words left out that were erased before.
    pub words: &'a Words,
}

impl ErasedPart {
    /// The words of an entry without what is erased; `None` when nothing of them is.
    fn taken_from(self, words: &Words) -> Option<Words> {
        match self {
            Self::Field(field) => {
                words.fact(field)?;
                let mut rest = words.clone();
                rest.set(field, None).expect("invariant: the field is made of words");
                Some(rest)
            }
            Self::Note(_) => words.note.as_ref().map(|_| Words { note: None, ..words.clone() }),
            Self::Attachment(_) => words.document.as_ref().map(|_| Words { document: None, ..words.clone() }),
            Self::Entry(_) => (!words.is_empty()).then(Words::default),
        }
    }

    /// Whether the part may stand in an entry; `target` is the one entry that it stands in, where it has but one.
    fn concerns(self, seq: u64, target: Option<u64>) -> bool {
        matches!(self, Self::Field(_)) || target == Some(seq)
    }

    /// The one entry that holds the part: none for a field, and where there is no such part.
    fn target(self, entries: &[ErasableEntry<'_>]) -> Option<u64> {
        let undone = retracted(entries.iter().map(|entry| (entry.seq, entry.act)));
        let nth = |n: u32, is: fn(&RequestAct) -> bool| {
            let standing = entries.iter().filter(|entry| !undone.contains(&entry.seq));
            let mut alike = standing.filter(|entry| matches!(entry.act, Act::Request(act) if is(act)));
            alike.nth(usize::try_from(n).ok()?.checked_sub(1)?).map(|entry| entry.seq)
        };
        match self {
            Self::Field(_) => None,
            Self::Note(n) => nth(n, |act| matches!(act, RequestAct::Noted { .. })),
            Self::Attachment(n) => nth(n, |act| matches!(act, RequestAct::Attached { .. })),
            Self::Entry(seq) => Some(seq),
        }
    }
}

impl Request {
    /// Erases a part for good, with the reason; of a field, `instead` is what it holds from then on.
    ///
    /// # Errors
    /// There must be something to erase; a reason that repeats it would keep it.
    pub fn erase(
        &self,
        at: Moment,
        _by: Impartial<'_>,
        part: ErasedPart,
        instead: Option<&str>,
        reason: String,
        entries: &[ErasableEntry<'_>],
    ) -> Result<Entry, Refusal> {
        self.keeps_words()?;
        self.follows(at, [])?;
        let target = part.target(entries);
        let (mut erased, mut remaining, mut found) = (Vec::new(), Vec::new(), false);
        for ErasableEntry { seq, act, words } in entries.iter().copied() {
            let taken = part.taken_from(words).filter(|_| part.concerns(seq, target));
            found |= taken.is_some();
            // What an earlier erasure states again, this one states.
            let restates = matches!(act, Act::Request(RequestAct::PartErased { .. }));
            let was_erased = erased_before(entries, seq);
            if taken.is_some() || restates {
                erased.push(seq);
            }
            let rest = taken.unwrap_or_else(|| words.clone());
            if erased.last() == Some(&seq) || was_erased {
                remaining.push(RemainingWords { entry: seq, words: rest });
            }
        }
        remaining.retain(|rest| !rest.words.is_empty());
        if !found {
            return Err(Refusal::NothingToErase);
        }
        let mut words = Words { reason: Some(reason), remaining, ..Words::default() };
        if let ErasedPart::Field(field) = part {
            words.set(field, instead).expect("invariant: the field is made of words");
        }
        Ok(Entry { on: at.on, act: RequestAct::PartErased { part, entries: erased }, words })
    }
}

/// Whether an earlier erasure took the words of an entry.
fn erased_before(entries: &[ErasableEntry<'_>], seq: u64) -> bool {
    let took =
        |act: &Act| matches!(act, Act::Request(RequestAct::PartErased { entries, .. }) if entries.contains(&seq));
    entries.iter().any(|entry| took(entry.act))
}
