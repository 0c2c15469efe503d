//! Erasing what was typed by mistake: a name in the wrong file, a social insurance number in a narrative.
//!
//! Words are erased entry by entry, each with its salt. What else an erased entry said is stated again by the entry
//! that erases; a later erasure states again what the earlier ones did, so that one entry at most holds it.

use serde::{Deserialize, Serialize};

use super::act::{Act, Entry, EntryAct, JournalEntry, RequestAct, Words};
use super::field::{Field, Part};
use super::moment::Moment;
use super::record::Record;
use super::refusal::Refusal;
use super::undo::retracted;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ErasedPart {
    /// All that a field of the narrative or of the identity of a request ever held.
    Field(Field),
    /// All that a text of a record that is no request ever held, by the name of its field.
    Text(String),
    Note(u32),
    /// The document of that rank: its name and what it holds.
    Attachment(u32),
    /// The words of the entry of that rank in the journal.
    Entry(u64),
}

/// Words left of an entry, once some were erased.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RemainingWords {
    /// The rank of the entry in the journal.
    pub entry: u64,
    /// Its remaining words.
    pub words: Words,
}

impl ErasedPart {
    /// The fields of a request whose words can be erased.
    pub fn fields() -> impl Iterator<Item = Field> {
        Field::of(Part::Narrative).chain(Field::of(Part::Identity))
    }

    /// Parts of a record that can be erased: fields that hold something, then notes, documents and words of entries.
    /// Beside each but a field stands the entry that holds it.
    pub fn all<'a>(fields: Vec<Self>, entries: &[JournalEntry<'a>]) -> Vec<(Self, Option<JournalEntry<'a>>)> {
        let ranks = || (1..).take(entries.len());
        let ranked = ranks().map(Self::Note).chain(ranks().map(Self::Attachment));
        // The words of an entry that are a note or a document, and no more, are offered as such; not those of an act
        // that was taken back, which has no rank.
        let undone = retracted(entries);
        let is_more = |words: &Words| !Words { note: None, document: None, ..words.clone() }.is_empty();
        let whole = entries.iter().filter(|it| undone.contains(&it.seq) || is_more(&it.entry.words));
        let located = |part: Self| {
            let holds = |it: &&JournalEntry<'_>| part.taken_from(&it.entry.words).is_some();
            let first = *part.places(entries).iter().find(holds)?;
            let is_ranked = !matches!(part, Self::Field(_) | Self::Text(_));
            Some((part, is_ranked.then_some(first)))
        };
        fields.into_iter().chain(ranked).chain(whole.map(|it| Self::Entry(it.seq))).filter_map(located).collect()
    }

    /// The words of an entry without what is erased; `None` when nothing of them is.
    fn taken_from(&self, words: &Words) -> Option<Words> {
        match self {
            Self::Field(field) => {
                words.fact(*field)?;
                let mut rest = words.clone();
                rest.set(*field, None).expect("invariant: the field is made of words");
                Some(rest)
            }
            Self::Text(field) => {
                let mut rest = words.clone();
                rest.fields.remove(field).map(|_| rest)
            }
            Self::Note(_) => words.note.as_ref().map(|_| Words { note: None, ..words.clone() }),
            Self::Attachment(_) => words.document.as_ref().map(|_| Words { document: None, ..words.clone() }),
            Self::Entry(_) => (!words.is_empty()).then(Words::default),
        }
    }

    /// The entries that the part may stand in: one at most, but for what any entry may write again.
    fn places<'e, 'a>(&self, entries: &'e [JournalEntry<'a>]) -> &'e [JournalEntry<'a>] {
        let undone = retracted(entries);
        let nth = |n: u32, is: fn(&RequestAct) -> bool| {
            let in_force = entries.iter().filter(|it| !undone.contains(&it.seq));
            let mut alike = in_force.filter(|it| matches!(&it.entry.act, Act::Request(act) if is(act)));
            alike.nth(usize::try_from(n).ok()?.checked_sub(1)?)
        };
        let only = match self {
            Self::Field(_) | Self::Text(_) => return entries,
            Self::Note(n) => nth(*n, |act| matches!(act, RequestAct::Noted { .. })),
            Self::Attachment(n) => nth(*n, |act| matches!(act, RequestAct::Attached { .. })),
            Self::Entry(seq) => entries.iter().find(|it| it.seq == *seq),
        };
        only.map_or(&[], std::slice::from_ref)
    }
}

/// The erasure of a part of a record.
#[derive(Clone, Debug)]
pub struct PartErasure {
    pub part: ErasedPart,
    /// What a field of a request holds from then on.
    pub instead: Option<String>,
    pub reason: String,
}

/// Erases a part of a record for good. `entries` are those of the record, in order.
///
/// # Errors
/// Rule 1 and what keeps a record from being written in, as for taking its first act back; and there must be something to
/// erase. A reason that repeats it would keep it.
pub fn erase<R: Record>(
    record: &R,
    at: Moment,
    PartErasure { part, instead, reason }: PartErasure,
    entries: &[JournalEntry<'_>],
) -> Result<Entry<EntryAct>, Refusal> {
    let mut words = Words { reason: Some(reason), ..Words::default() };
    if let Some(first) = entries.first() {
        record.take_back(at, (first.entry.act.name(), first.entry.on), &words)?;
    }
    let places = part.places(entries);
    let taken_from = |seq, words: &Words| part.taken_from(words).filter(|_| places.iter().any(|it| it.seq == seq));
    let (erased, remaining) = take_out(entries, taken_from).ok_or(Refusal::NothingToErase)?;
    words.remaining = remaining;
    if let ErasedPart::Field(field) = part {
        words.set(field, instead.as_deref()).expect("invariant: the field is made of words");
    }
    Ok(Entry { on: at.on, act: EntryAct::PartErased { part, entries: erased }, words })
}

/// Takes words out of the entries of a record: the ranks of those that lose theirs, and what is left of them.
/// `taken_from` gives what is left of the words of an entry, where any go; `None` when none do.
pub fn take_out(
    entries: &[JournalEntry<'_>],
    taken_from: impl Fn(u64, &Words) -> Option<Words>,
) -> Option<(Vec<u64>, Vec<RemainingWords>)> {
    let (mut erased, mut remaining, mut found) = (Vec::new(), Vec::new(), false);
    for JournalEntry { seq, entry: Entry { act, words, .. }, .. } in entries.iter().copied() {
        let taken = taken_from(seq, words);
        found |= taken.is_some();
        // What an earlier erasure states again, this one states.
        let restates = matches!(act, Act::OnEntries(act) if !act.erases().is_empty());
        let was_erased =
            entries.iter().any(|it| matches!(&it.entry.act, Act::OnEntries(act) if act.erases().contains(&seq)));
        if taken.is_some() || restates {
            erased.push(seq);
        }
        let rest = taken.unwrap_or_else(|| words.clone());
        if erased.last() == Some(&seq) || was_erased {
            remaining.push(RemainingWords { entry: seq, words: rest });
        }
    }
    remaining.retain(|rest| !rest.words.is_empty());
    found.then_some((erased, remaining))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Code;

    #[test]
    fn words_that_are_a_note_and_no_more_are_offered_once_and_still_when_it_was_taken_back() {
        let note = Words { note: Some("voir Luc Gagnon".into()), ..Words::default() };
        let reasoned = Words { reason: Some("rappel".into()), ..note.clone() };
        let noted = || Act::from(RequestAct::Noted { attention: None });
        let on = chrono::NaiveDate::default();
        let entries = [
            Entry { on, act: noted(), words: note.clone() },
            Entry { on, act: noted(), words: note },
            Entry { on, act: EntryAct::Undone { seq: 2 }.into(), words: Words::default() },
            Entry { on, act: noted(), words: reasoned },
        ];
        let by = Code::new("roy").unwrap();
        let entries: Vec<_> = (1..).zip(&entries).map(|(seq, entry)| JournalEntry { seq, by: &by, entry }).collect();
        let all = ErasedPart::all(Vec::new(), &entries).into_iter();
        let expected = [
            (ErasedPart::Note(1), Some(1)),
            (ErasedPart::Note(2), Some(4)),
            (ErasedPart::Entry(2), Some(2)),
            (ErasedPart::Entry(4), Some(4)),
        ];
        assert_eq!(all.map(|(part, it)| (part, it.map(|it| it.seq))).collect::<Vec<_>>(), expected);
    }
}
