//! What amendments corrected. The old value of a field is what the entries before add up to: it is kept nowhere else.

use std::collections::BTreeMap;

use super::journal::{Line, replay};
use crate::domain::act::{EntryAct, RequestAct};
use crate::domain::amendment::FieldChange;
use crate::domain::erasure::ErasedPart;
use crate::domain::{Act, Field, Request};

/// What an amendment corrected, or gave back once it was taken back.
#[derive(Clone, Debug)]
pub struct Correction {
    /// The fields that it names, each once, in its order.
    pub fields: Vec<Field>,
    /// The request before it.
    pub before: Request,
    /// The request after it.
    pub after: Request,
    /// Fields whose words were erased since.
    pub erased: Vec<Field>,
}

/// The corrections of a request, by the rank of their entries in the journal. `lines` are all its entries, in order.
pub fn corrections(lines: &[Line]) -> BTreeMap<u64, Correction> {
    let correction = |(rank, line): (usize, &Line)| {
        let fields = fields(corrected_by(line, lines)?);
        let erased = fields.iter().copied().filter(|field| is_erased(*field, line, lines)).collect();
        let (before, after) = (replay(lines.get(..rank)?)?, replay(lines.get(..=rank)?)?);
        Some((line.seq, Correction { fields, before, after, erased }))
    };
    lines.iter().enumerate().filter_map(correction).collect()
}

/// Whether the words that a correction wrote in a field were erased.
fn is_erased(field: Field, correction: &Line, lines: &[Line]) -> bool {
    let takes = |act: &Act| match act {
        Act::Request(RequestAct::Erased | RequestAct::Destroyed { .. }) => true,
        Act::OnEntries(EntryAct::PartErased { part, .. }) => {
            [ErasedPart::Field(field), ErasedPart::Entry(correction.seq)].contains(part)
        }
        _ => false,
    };
    field.is_words() && lines.iter().any(|line| takes(&line.entry.act))
}

/// The changes that an entry makes, or takes back.
fn corrected_by<'a>(line: &'a Line, lines: &'a [Line]) -> Option<&'a [FieldChange]> {
    let line = match line.entry.act {
        Act::OnEntries(EntryAct::Undone { seq }) => lines.iter().find(|undone| undone.seq == seq)?,
        _ => line,
    };
    if let Act::Request(RequestAct::Amended { changes }) = &line.entry.act { Some(changes) } else { None }
}

fn fields(changes: &[FieldChange]) -> Vec<Field> {
    let mut fields = Vec::with_capacity(changes.len());
    for field in changes.iter().map(FieldChange::field) {
        if !fields.contains(&field) {
            fields.push(field);
        }
    }
    fields
}
