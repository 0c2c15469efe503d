//! Amendments: a field was wrong, here is the right value and why. The old value stays in the journal.
//!
//! What has a verb of its own (triage, assignment, closing…) is amended by `undo`.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Identity;
use super::act::{Disposition, Entry, RequestAct, Words};
use super::erasure::ErasedPart;
use super::field::{Fact, Field, Part, Receipt, WrongForm};
use super::moment::Moment;
use super::refusal::Refusal;
use super::request::Request;

/// A change to one field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "to", rename_all = "snake_case", try_from = "Unchecked")]
pub enum FieldChange {
    /// Another value, as data has it: a code, an ISO date, `true`.
    Value { field: Field, value: String },
    /// Other words. They stand in the words of the entry, which can be erased.
    Words { field: Field },
    /// Nothing any more.
    Empty { field: Field },
}

/// A change as it is read, before its value is held against the form of its field.
#[derive(Deserialize)]
#[serde(tag = "to", rename_all = "snake_case", deny_unknown_fields)]
enum Unchecked {
    Value { field: Field, value: String },
    Words { field: Field },
    Empty { field: Field },
}

impl TryFrom<Unchecked> for FieldChange {
    type Error = WrongForm;
    fn try_from(change: Unchecked) -> Result<Self, WrongForm> {
        Ok(match change {
            Unchecked::Value { field: Field::ReceivedOn, value } if value.parse::<NaiveDate>().is_ok() => {
                Self::Value { field: Field::ReceivedOn, value }
            }
            Unchecked::Value { field, value } => {
                Receipt::default().set(field, Some(Fact::Text(&value)))?;
                Self::Value { field, value }
            }
            Unchecked::Words { field } if field.is_words() => Self::Words { field },
            Unchecked::Words { field } => return Err(WrongForm(field)),
            Unchecked::Empty { field } => Self::Empty { field },
        })
    }
}

impl FieldChange {
    pub fn field(&self) -> Field {
        match self {
            Self::Value { field, .. } | Self::Words { field } | Self::Empty { field } => *field,
        }
    }
}

/// Whether a new value says nothing that the old one does not: blanks at the end of a text are no words, though taking
/// off those that were kept is a correction.
fn is_same(new: Option<Fact<'_>>, old: Option<Fact<'_>>) -> bool {
    match (new, old) {
        (Some(Fact::Text(new)), Some(Fact::Text(old))) => new == old || new.trim_end() == old,
        (new, old) => new == old,
    }
}

impl Words {
    /// What an amendment writes in a field; `None` when it writes nothing there.
    pub fn fact(&self, field: Field) -> Option<Fact<'_>> {
        self.narrative.fact(field).or_else(|| self.identity.as_ref()?.fact(field))
    }

    /// Writes in a field that is made of words, or takes out what is written there.
    pub fn set(&mut self, field: Field, text: Option<&str>) -> Result<(), WrongForm> {
        set_identity(&mut self.identity, field, text.map(Fact::Text))
            .unwrap_or_else(|| self.narrative.set(field, text.map(Fact::Text)))
    }
}

/// Sets a part of an identity, which is none once it has no part; `None` for a field that is no part of one.
fn set_identity(
    identity: &mut Option<Identity>,
    field: Field,
    fact: Option<Fact<'_>>,
) -> Option<Result<(), WrongForm>> {
    if !field.is_identity() {
        return None;
    }
    let set = identity.get_or_insert_default().set(field, fact);
    identity.take_if(|identity| identity.is_empty());
    Some(set)
}

impl Request {
    /// What a field holds; of what became of the request, the date of receipt alone.
    pub fn fact(&self, field: Field) -> Option<Fact<'_>> {
        match field.part() {
            Part::Receipt => self.receipt.fact(field),
            Part::Narrative => self.narrative.fact(field),
            Part::Identity => self.identity.as_ref()?.fact(field),
            Part::Progress => (field == Field::ReceivedOn).then_some(Fact::Date(self.received_on)),
            Part::Marks => self.marks.fact(field),
            Part::Several => None,
        }
    }

    fn set(&mut self, field: Field, fact: Option<Fact<'_>>) -> Result<(), WrongForm> {
        if let Some(set) = set_identity(&mut self.identity, field, fact) {
            return set;
        }
        match (field, fact) {
            (Field::ReceivedOn, Some(Fact::Text(day))) => {
                self.received_on = day.parse().map_err(|_| WrongForm(field))?;
                Ok(())
            }
            _ if field.part() == Part::Receipt => self.receipt.set(field, fact),
            _ => self.narrative.set(field, fact),
        }
    }

    pub(super) fn change(&mut self, change: &FieldChange, words: &Words) {
        let fact = match change {
            FieldChange::Value { value, .. } => Some(Fact::Text(value)),
            FieldChange::Words { field } => words.fact(*field),
            FieldChange::Empty { .. } => None,
        };
        self.set(change.field(), fact).expect("invariant: a change holds what its field can");
    }

    /// Lets a field made of words hold what an entry says of it, or nothing.
    pub(super) fn set_words(&mut self, field: Field, words: &Words) {
        self.set(field, words.fact(field)).expect("invariant: the field is made of words");
    }

    /// Amends fields, with the reason. What is given as it was is left out.
    ///
    /// # Errors
    /// Something must change. A new date of receipt keeps the order of dates; an inadmissible or ruled request keeps a
    /// kind that fits.
    pub fn amend(
        &self,
        at: Moment,
        mut changes: Vec<FieldChange>,
        mut words: Words,
        reason: String,
    ) -> Result<Entry, Refusal> {
        self.keeps_words()?;
        let concerns = |changes: &[FieldChange], field| changes.iter().any(|change| change.field() == field);
        let after = self.changed(&changes, &words);
        if concerns(&changes, Field::Anonymous) && after.is_anonymous() {
            if words.identity.is_some() {
                return Err(Refusal::AnonymousWithIdentity);
            }
            // Declaring anonymity takes the identity out.
            for field in Field::of(Part::Identity).filter(|field| self.fact(*field).is_some()) {
                if !concerns(&changes, field) {
                    changes.push(FieldChange::Empty { field });
                }
            }
        }
        self.keep_what_changes(&mut changes, &mut words);
        if changes.is_empty() {
            return Err(Refusal::NothingChanges);
        }
        if concerns(&changes, Field::Subject) && after.narrative.subject.is_none() {
            return Err(Refusal::SubjectNeeded);
        }
        if concerns(&changes, Field::ReceivedOn) {
            self.receivable_on(at, after.received_on)?;
        }
        after.follows(at, [])?;
        if let Some(kind) = after.receipt.kind.as_ref().filter(|_| concerns(&changes, Field::Kind)) {
            if !super::rule_codes::bears_findings(kind) && self.finding().is_some() {
                return Err(Refusal::FindingsStand);
            }
            let answered = self.closing.as_ref().filter(|it| it.disposition == Some(Disposition::Answered));
            if let Some(closing) = answered.filter(|_| !self.imported && after.all_found(None).is_err()) {
                return Err(Refusal::ClosedWithoutFinding { on: closing.on });
            }
            if self.is_disclosure() || after.is_disclosure() {
                return Err(Refusal::DisclosureIsDirected);
            }
        }
        // Saying who the person is ends anonymity.
        if self.is_anonymous() && words.identity.is_some() && !concerns(&changes, Field::Anonymous) {
            changes.push(FieldChange::Value { field: Field::Anonymous, value: false.to_string() });
        }
        Ok(Entry { on: at.on, act: RequestAct::Amended { changes }, words: Words { reason: Some(reason), ..words } })
    }

    /// Notes that a correction which the person asks for is refused: the field stays, and the refusal goes along with
    /// it.
    ///
    /// # Errors
    /// Nothing is written back into a file whose words were erased.
    pub fn refuse_amendment(&self, at: Moment, field: Field, reason: String) -> Result<Entry, Refusal> {
        self.keeps_words()?;
        self.follows(at, [])?;
        Ok(Entry::because(at.on, RequestAct::AmendmentRefused { field }, reason))
    }

    fn changed(&self, changes: &[FieldChange], words: &Words) -> Self {
        let mut after = self.clone();
        changes.iter().for_each(|change| after.change(change, words));
        after
    }

    /// Leaves out the changes that leave a field as it was, and their words.
    fn keep_what_changes(&self, changes: &mut Vec<FieldChange>, words: &mut Words) {
        let after = self.changed(changes, words);
        changes.retain(|change| !is_same(after.fact(change.field()), self.fact(change.field())));
        for field in ErasedPart::fields() {
            if !changes.contains(&FieldChange::Words { field }) {
                words.set(field, None).expect("invariant: narrative and identity are made of words");
            }
        }
    }

    fn receivable_on(&self, at: Moment, received_on: NaiveDate) -> Result<(), Refusal> {
        Moment { on: received_on, ..at }.not_in_the_future()?;
        match self.first_act_after_receipt().filter(|(_, on)| *on < received_on) {
            Some((act, earlier)) => Err(Refusal::ReceiptAfterAct { received_on, act, earlier }),
            None => Ok(()),
        }
    }
}
