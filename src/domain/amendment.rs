//! Amendments: a field was wrong, here is the right value and why. The old value stays in the journal.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::act::{Act, Entry, Words};
use super::lang::Lang;
use super::moment::Moment;
use super::refusal::Refusal;
use super::request::Request;
use super::{Code, Identity, List};

/// A field that can be amended. What has a verb of its own (triage, assignment, closing…) is amended by `undo`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// Date of receipt.
    ReceivedOn,
    /// Mode de réception.
    Channel,
    /// Provenance.
    Source,
    /// Type.
    Kind,
    /// Programme ou service.
    Program,
    /// Unité.
    Unit,
    /// Language of the reply.
    ReplyLanguage,
    /// Reference elsewhere.
    ExternalReference,
    /// Anonymous or not.
    Anonymous,
    /// Objet.
    Subject,
    /// Narrative.
    Text,
    /// What is asked for.
    Remedy,
    /// Identity: name.
    Name,
    /// Identity: e-mail.
    Email,
    /// Identity: telephone.
    Phone,
    /// Identity: postal address.
    Address,
    /// Identity: organisation.
    Organisation,
    /// Identity: representative.
    Representative,
}

impl Field {
    /// Every field, in the order of a file.
    pub const ALL: [Self; 18] = [
        Self::ReceivedOn,
        Self::Channel,
        Self::Source,
        Self::Kind,
        Self::Program,
        Self::Unit,
        Self::ReplyLanguage,
        Self::ExternalReference,
        Self::Anonymous,
        Self::Subject,
        Self::Text,
        Self::Remedy,
        Self::Name,
        Self::Email,
        Self::Phone,
        Self::Address,
        Self::Organisation,
        Self::Representative,
    ];

    /// The name that scripts type: the one of the export.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::ReceivedOn => "received_on",
            Self::Channel => "channel",
            Self::Source => "source",
            Self::Kind => "kind",
            Self::Program => "program",
            Self::Unit => "unit",
            Self::ReplyLanguage => "reply_language",
            Self::ExternalReference => "external_reference",
            Self::Anonymous => "anonymous",
            Self::Subject => "subject",
            Self::Text => "text",
            Self::Remedy => "remedy",
            Self::Name => "name",
            Self::Email => "email",
            Self::Phone => "phone",
            Self::Address => "address",
            Self::Organisation => "organisation",
            Self::Representative => "representative",
        }
    }

    /// The field of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.as_str() == name)
    }

    /// Whether the field is part of the identity.
    pub fn is_identity(self) -> bool {
        matches!(
            self,
            Self::Name | Self::Email | Self::Phone | Self::Address | Self::Organisation | Self::Representative
        )
    }

    /// Whether the field is made of words, which can be erased.
    pub fn is_words(self) -> bool {
        self.is_identity() || matches!(self, Self::Subject | Self::Text | Self::Remedy | Self::ExternalReference)
    }

    /// Where the words of an entry keep this field; `None` for a field that is not made of words.
    pub fn of_words(self, words: &mut Words) -> Option<&mut Option<String>> {
        match self {
            Self::Subject => Some(&mut words.subject),
            Self::Text => Some(&mut words.text),
            Self::Remedy => Some(&mut words.remedy),
            Self::ExternalReference => Some(&mut words.external_reference),
            field if field.is_identity() => field.of_identity(words.identity.get_or_insert_default()),
            _ => None,
        }
    }

    /// Where an identity keeps this field; `None` for a field that is not part of it.
    pub fn of_identity(self, identity: &mut Identity) -> Option<&mut Option<String>> {
        match self {
            Self::Name => Some(&mut identity.name),
            Self::Email => Some(&mut identity.email),
            Self::Phone => Some(&mut identity.phone),
            Self::Address => Some(&mut identity.address),
            Self::Organisation => Some(&mut identity.organisation),
            Self::Representative => Some(&mut identity.representative),
            _ => None,
        }
    }
}

/// A change to one field. New words are in the words of the entry, which can be erased; here is only that they changed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
pub enum Change {
    /// Date of receipt. The number stays.
    ReceivedOn(NaiveDate),
    /// Mode de réception.
    Channel(Code),
    /// Provenance; unknown when none.
    Source(Option<Code>),
    /// Type.
    Kind(Code),
    /// Programme ou service.
    Program(Option<Code>),
    /// Unité.
    Unit(Option<Code>),
    /// Language of the reply.
    ReplyLanguage(Lang),
    /// Anonymous or not.
    Anonymous(bool),
    /// New words stand in the entry.
    Words(Field),
    /// The words were taken out.
    Cleared(Field),
}

impl Change {
    /// The field that changes.
    pub fn field(&self) -> Field {
        match self {
            Self::ReceivedOn(_) => Field::ReceivedOn,
            Self::Channel(_) => Field::Channel,
            Self::Source(_) => Field::Source,
            Self::Kind(_) => Field::Kind,
            Self::Program(_) => Field::Program,
            Self::Unit(_) => Field::Unit,
            Self::ReplyLanguage(_) => Field::ReplyLanguage,
            Self::Anonymous(_) => Field::Anonymous,
            Self::Words(field) | Self::Cleared(field) => *field,
        }
    }

    /// What the field says from then on; `None` when it is emptied, or when that stands in the words of the entry.
    pub fn said(&self) -> Option<Said<'_>> {
        match self {
            Self::ReceivedOn(day) => Some(Said::Day(*day)),
            Self::Channel(code) => Some(Said::Item(List::Channel, code)),
            Self::Kind(code) => Some(Said::Item(List::Kind, code)),
            Self::Source(code) => code.as_ref().map(|code| Said::Item(List::Source, code)),
            Self::Program(code) => code.as_ref().map(|code| Said::Item(List::Program, code)),
            Self::Unit(code) => code.as_ref().map(|code| Said::Item(List::Unit, code)),
            Self::ReplyLanguage(lang) => Some(Said::Lang(*lang)),
            Self::Anonymous(flag) => Some(Said::Flag(*flag)),
            Self::Words(_) | Self::Cleared(_) => None,
        }
    }
}

/// What a field of a request says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said<'a> {
    /// A date.
    Day(NaiveDate),
    /// An item of a list.
    Item(List, &'a Code),
    /// A language.
    Lang(Lang),
    /// Yes or no.
    Flag(bool),
    /// Words, which can be erased.
    Text(&'a str),
}

impl Said<'_> {
    /// Whether a new value says nothing that the old one does not: blanks at the end of a text are no words, though
    /// taking off those that were kept is a correction.
    fn is_said_by(new: Option<Self>, old: Option<Self>) -> bool {
        match (new, old) {
            (Some(Said::Text(new)), Some(Said::Text(old))) => new == old || new.trim_end() == old,
            (new, old) => new == old,
        }
    }
}

impl Request {
    /// What a field says; `None` when it is empty.
    pub fn said(&self, field: Field) -> Option<Said<'_>> {
        fn item(list: List, code: &Option<Code>) -> Option<Said<'_>> {
            code.as_ref().map(|code| Said::Item(list, code))
        }
        let receipt = &self.receipt;
        let who = |part: fn(&Identity) -> &Option<String>| self.identity.as_ref().and_then(|who| part(who).as_deref());
        let text = match field {
            Field::ReceivedOn => return Some(Said::Day(self.received_on)),
            Field::Channel => return item(List::Channel, &receipt.channel),
            Field::Source => return item(List::Source, &receipt.source),
            Field::Kind => return item(List::Kind, &receipt.kind),
            Field::Program => return item(List::Program, &receipt.program),
            Field::Unit => return item(List::Unit, &receipt.unit),
            Field::ReplyLanguage => return receipt.reply_language.map(Said::Lang),
            Field::Anonymous => return Some(Said::Flag(receipt.anonymous)),
            Field::ExternalReference => receipt.external_reference.as_deref(),
            Field::Subject => self.subject.as_deref(),
            Field::Text => self.text.as_deref(),
            Field::Remedy => self.remedy.as_deref(),
            Field::Name => who(|who| &who.name),
            Field::Email => who(|who| &who.email),
            Field::Phone => who(|who| &who.phone),
            Field::Address => who(|who| &who.address),
            Field::Organisation => who(|who| &who.organisation),
            Field::Representative => who(|who| &who.representative),
        };
        text.map(Said::Text)
    }

    /// Amends fields, with the reason. What is given as it was is left out.
    ///
    /// # Errors
    /// Something must change. A new date of receipt keeps the order of dates; an inadmissible or ruled request keeps a
    /// kind that fits.
    pub fn amend(
        &self,
        at: Moment,
        mut changes: Vec<Change>,
        mut words: Words,
        reason: String,
    ) -> Result<Entry, Refusal> {
        self.keeps_words()?;
        if changes.contains(&Change::Anonymous(true)) {
            if words.identity.is_some() {
                return Err(Refusal::AnonymousWithIdentity);
            }
            // Declaring anonymity takes the identity out.
            let identity = Field::ALL.into_iter().filter(|field| field.is_identity()).map(Change::Cleared);
            for cleared in identity {
                if !changes.contains(&cleared) {
                    changes.push(cleared);
                }
            }
        }
        self.keep_what_changes(&mut changes, &mut words);
        if changes.is_empty() {
            return Err(Refusal::NothingChanges);
        }
        for change in &changes {
            match change {
                Change::ReceivedOn(received_on) => self.receivable_on(at, *received_on)?,
                Change::Kind(kind) if !super::kind::bears_findings(kind) && self.finding().is_some() => {
                    return Err(Refusal::FindingsStand);
                }
                Change::Kind(kind) if *kind == super::kind::DISCLOSURE => return Err(Refusal::DisclosureIsDirected),
                _ => {}
            }
        }
        // Saying who the person is ends anonymity.
        if self.receipt.anonymous && words.identity.is_some() && !changes.contains(&Change::Anonymous(false)) {
            changes.push(Change::Anonymous(false));
        }
        if !changes.iter().any(|change| matches!(change, Change::ReceivedOn(_))) {
            self.follows(at, [])?;
        }
        Ok(Entry { on: at.on, act: Act::Amended { changes }, words: Words { reason: Some(reason), ..words } })
    }

    /// Leaves out the changes that leave a field as it was, and their words.
    fn keep_what_changes(&self, changes: &mut Vec<Change>, words: &mut Words) {
        let mut after = self.clone();
        changes.iter().for_each(|change| after.amend_field(change, words));
        changes.retain(|change| !Said::is_said_by(after.said(change.field()), self.said(change.field())));
        for field in Field::ALL.into_iter().filter(|field| !changes.contains(&Change::Words(*field))) {
            if let Some(part) = field.of_words(words) {
                *part = None;
            }
        }
        words.identity = words.identity.take().filter(|identity| !identity.is_empty());
    }

    pub(super) fn amend_field(&mut self, change: &Change, words: &Words) {
        let receipt = &mut self.receipt;
        match change {
            Change::ReceivedOn(on) => self.received_on = *on,
            Change::Channel(code) => receipt.channel = Some(code.clone()),
            Change::Source(code) => receipt.source.clone_from(code),
            Change::Kind(code) => receipt.kind = Some(code.clone()),
            Change::Program(code) => receipt.program.clone_from(code),
            Change::Unit(code) => receipt.unit.clone_from(code),
            Change::ReplyLanguage(lang) => receipt.reply_language = Some(*lang),
            Change::Anonymous(anonymous) => receipt.anonymous = *anonymous,
            Change::Words(_) => words.over(self),
            Change::Cleared(Field::Subject) => self.subject = None,
            Change::Cleared(Field::Text) => self.text = None,
            Change::Cleared(Field::Remedy) => self.remedy = None,
            Change::Cleared(Field::ExternalReference) => receipt.external_reference = None,
            Change::Cleared(field) => self.clear_identity(*field),
        }
    }

    fn clear_identity(&mut self, field: Field) {
        if let Some(identity) = &mut self.identity {
            if let Some(part) = field.of_identity(identity) {
                *part = None;
            }
            if identity.is_empty() {
                self.identity = None;
            }
        }
    }

    fn receivable_on(&self, at: Moment, received_on: NaiveDate) -> Result<(), Refusal> {
        if received_on > at.today {
            return Err(Refusal::InTheFuture { on: received_on, today: at.today });
        }
        match self.first_act_after_receipt().filter(|(_, on)| *on < received_on) {
            Some((act, earlier)) => Err(Refusal::ReceiptAfterAct { received_on, act, earlier }),
            None => Ok(()),
        }
    }
}
