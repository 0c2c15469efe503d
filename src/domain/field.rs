//! The facts of a request, each declared once.
//!
//! A fact has a name, a type, a [`FieldForm`] and [`Use`]s. From its line in the table below come its place in a
//! struct, its column and how a row is written and read, its key in JSON and CSV, how a file gives it and how it is
//! amended. Each layer says once how it treats a form; none names a field, unless the field has a rule of its own.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use strum::VariantArray;

use super::act::Disposition;
use super::finding::Finding;
use super::handler::Handler;
use super::lang::Lang;
use super::request::Status;
use super::{Code, List, Referral};

mod fact;
pub use fact::Fact;
use fact::Kept;

/// What the text of a field stands for, which says how it is typed, written, shown and labelled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldForm {
    /// Text of people, kept as it is.
    Text,
    Date,
    Flag,
    /// A whole number of days.
    Days,
    /// A score of satisfaction, from 1 to 5.
    Score,
    Code(List),
    /// A word of the program itself, after the name of the vocabulary: `finding`, `language`.
    Term(&'static str),
    /// `office`, `unit:CODE` or `partner:CODE`.
    Handler,
    /// The code of a body, `unit:CODE` or `partner:CODE`.
    Referral,
    /// The number of another request.
    Number,
    /// `FROM/TO/REASON;…`
    Suspensions,
    /// `NATURE:COMMITMENT:FINDING:CRITERION;…`
    Grounds,
}

/// What a field is used for, beside standing in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// Changed by `amend`.
    Amend,
    /// Emptied by `amend`.
    Clear,
    /// Given by a file of requests to import; written by `export requests`, unless it says who the person is.
    Import,
    /// Written by `export requests`; an import has it from the other fields, or from its own day.
    Derive,
    /// Written by `export requests`; an import leaves it out, for acts of their own give it.
    LeaveOut,
    /// A member of the JSON of one request.
    Json,
    /// Said by an entry of the history, on its day: a dossier says it once.
    InHistory,
}

/// The part of a request that a field belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Codes known at receipt.
    Receipt,
    /// What the person writes: erasable.
    Narrative,
    /// Who the person is: erasable, and masked.
    Identity,
    /// What became of the request, and what is derived from that.
    Progress,
    /// Since when one act has set it apart.
    Marks,
    /// Several of the same, each in a row of its own.
    Several,
}

/// The fact has another form than the field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not what {0:?} holds")]
pub struct WrongForm(pub Field);

macro_rules! fields {
    (
        $(
            $(#[$attribute:meta])*
            $part:ident $([$($all:ident)*])? {
                $($(#[$doc:meta])* $variant:ident $name:ident: $type:ty = $form:expr $(, [$($use:ident)*])?;)*
            }
        )*
        ; Several [$($of_several:ident)*] { $($(#[$several_doc:meta])* $several:ident = $several_form:expr;)* }
    ) => {
        /// A fact of a request. Its name is the one of the column, of the export and of JSON.
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
            strum::IntoStaticStr, strum::EnumString, VariantArray,
        )]
        #[serde(rename_all = "snake_case")]
        #[strum(serialize_all = "snake_case")]
        pub enum Field {
            $($($(#[$doc])* $variant,)*)*
            $($(#[$several_doc])* $several,)*
        }

        impl Field {
            /// The form of what it holds.
            pub fn form(self) -> FieldForm {
                match self {
                    $($(Self::$variant => $form,)*)*
                    $(Self::$several => $several_form,)*
                }
            }

            /// The part of a request that it belongs to.
            pub fn part(self) -> Part {
                match self {
                    $($(Self::$variant => Part::$part,)*)*
                    $(Self::$several => Part::Several,)*
                }
            }

            /// The uses of every field of its part, and its own.
            fn uses(self) -> [&'static [Use]; 2] {
                match self {
                    $($(Self::$variant => [$part::USES, &[$($(Use::$use),*)?]],)*)*
                    $(Self::$several)|* => [&[$(Use::$of_several),*], &[]],
                }
            }
        }

        $(
            $(#[$attribute])*
            #[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
            #[serde(default)]
            pub struct $part {
                $(
                    $(#[$doc])*
                    #[serde(skip_serializing_if = "Option::is_none")]
                    pub $name: Option<$type>,
                )*
            }

            impl $part {
                const USES: &[Use] = &[$($(Use::$all),*)?];

                pub const FIELDS: &[Field] = &[$(Field::$variant),*];

                /// The names of its fields, in the same order.
                pub const NAMES: &[&str] = &[$(stringify!($name)),*];

                /// What a field of this part holds; `None` when nothing is known of it, or it belongs to another part.
                pub fn fact(&self, field: Field) -> Option<Fact<'_>> {
                    match field {
                        $(Field::$variant => self.$name.as_ref().map(|value| value.fact(field.form())),)*
                        _ => None,
                    }
                }

                /// Lets a field of this part hold a fact, or nothing.
                pub fn set(&mut self, field: Field, fact: Option<Fact<'_>>) -> Result<(), WrongForm> {
                    match field {
                        $(Field::$variant => self.$name = match fact {
                            Some(fact) => Some(Kept::of(&fact).ok_or(WrongForm(field))?),
                            None => None,
                        },)*
                        _ => return Err(WrongForm(field)),
                    }
                    Ok(())
                }

                /// The facts that are known, each with its field.
                pub fn facts(&self) -> impl Iterator<Item = (Field, Fact<'_>)> {
                    Self::FIELDS.iter().filter_map(|field| Some((*field, self.fact(*field)?)))
                }
            }
        )*
    };
}

fields! {
    /// Codes known when a request is received.
    #[derive(Debug)]
    Receipt [Amend Import Json] {
        /// Mode de réception.
        Channel channel: Code = FieldForm::Code(List::Channel);
        /// Type de requête, decided at triage when it is not plain before.
        Kind kind: Code = FieldForm::Code(List::Kind);
        /// Provenance: direct, a unit, a partner, the Ombudsman…
        Source source: Code = FieldForm::Code(List::Source), [Clear];
        /// The person did not say who they are (MAMH: an anonymous complaint is not inadmissible).
        Anonymous anonymous: bool = FieldForm::Flag;
        /// The language the person wants the reply in.
        ReplyLanguage reply_language: Lang = FieldForm::Term("language");
        /// Programme ou service visé.
        Program program: Code = FieldForm::Code(List::Program), [Clear];
        /// Unité administrative visée.
        Unit unit: Code = FieldForm::Code(List::Unit), [Clear];
    }

    /// What the person writes: words, which can be erased.
    #[derive(Debug)]
    Narrative [Amend Clear Import Json] {
        /// Objet de la requête.
        Subject subject: String = FieldForm::Text;
        /// What the person said.
        Text text: String = FieldForm::Text;
        /// What the person asks for.
        Remedy remedy: String = FieldForm::Text;
        /// The reference of the system the request comes from: it leads to a person there.
        ExternalReference external_reference: String = FieldForm::Text;
    }

    /// The requester, *personne requérante*: a natural or legal person, who may have a representative.
    ///
    /// Every part may be missing; with none of them the request is anonymous, which does not make it inadmissible
    /// (MAMH).
    #[derive(Eq)]
    Identity [Amend Clear Import] {
        /// The person's name, as given.
        Name name: String = FieldForm::Text;
        /// The enterprise, association or municipality the person speaks for, or the legal person that complains.
        Organisation organisation: String = FieldForm::Text;
        /// E-mail address, as given.
        Email email: String = FieldForm::Text;
        /// Telephone number, as given.
        Phone phone: String = FieldForm::Text;
        /// Postal address, as given.
        Address address: String = FieldForm::Text;
        /// Who acts for the person (MIFI: « un client ou son représentant »).
        Representative representative: String = FieldForm::Text;
    }

    /// What became of a request, in columns: what its entries add up to, and what is derived from that and the
    /// calendar.
    #[derive(Debug)]
    Progress {
        /// Where it stands; derived.
        Status status: Status = FieldForm::Term("status"), [Derive Json];
        /// Date of receipt: day 0 of the deadline.
        ReceivedOn received_on: NaiveDate = FieldForm::Date, [Amend Import Json];
        /// When it was written in, with the offset.
        RegisteredAt registered_at: String = FieldForm::Text, [Derive Json];
        /// Brought in from another system.
        Imported imported: bool = FieldForm::Flag, [Json];
        /// The officer in charge.
        Officer officer: Code = FieldForm::Code(List::Officer), [Import Json];
        /// Since when; unknown for imported requests.
        AssignedOn assigned_on: NaiveDate = FieldForm::Date;
        /// Who handles it; unknown when an import did not say.
        Handler handler: Handler = FieldForm::Handler, [Import Json];
        /// Date of the acknowledgement.
        AcknowledgedOn acknowledged_on: NaiveDate = FieldForm::Date, [Import Json InHistory];
        /// Its means.
        AcknowledgedBy acknowledged_by: Code = FieldForm::Code(List::Channel), [Import Json InHistory];
        /// Recevable or not; unknown until triage.
        Admissible admissible: bool = FieldForm::Flag, [Import Json InHistory];
        /// Raison d'irrecevabilité.
        InadmissibilityReason inadmissibility_reason: Code =
            FieldForm::Code(List::Inadmissibility), [Import Json InHistory];
        /// Date of triage.
        TriagedOn triaged_on: NaiveDate = FieldForm::Date, [Import Json InHistory];
        /// Where the person was told to turn.
        ReferredTo referred_to: Referral = FieldForm::Referral, [Import Json InHistory];
        /// How the person was told that the request is inadmissible.
        InformedBy informed_by: Code = FieldForm::Code(List::Channel), [InHistory];
        /// Last business day on which an answer is on time; none once closed, or while suspended. Derived.
        DueOn due_on: NaiveDate = FieldForm::Date, [Derive Json];
        /// The date last announced for the reply.
        ExtendedTo extended_to: NaiveDate = FieldForm::Date, [LeaveOut Json InHistory];
        /// Date of closing.
        ClosedOn closed_on: NaiveDate = FieldForm::Date, [Import Json InHistory];
        /// How it was closed.
        Disposition disposition: Disposition = FieldForm::Term("disposition"), [Import Json InHistory];
        /// The finding on the whole complaint; derived from those of its grounds.
        Finding finding: Finding = FieldForm::Term("finding"), [Import Json];
        /// The criterion that the finding rests on; derived from those of its grounds.
        Criterion criterion: Code = FieldForm::Code(List::Criterion), [Import Json];
        /// Means of the reply; none when no reply was possible.
        ReplyBy reply_by: Code = FieldForm::Code(List::Channel), [Import Json InHistory];
        /// The reply: words, which can be erased.
        Reply reply: String = FieldForm::Text, [Json InHistory];
        /// Why none was possible: words, which can be erased.
        NoReply no_reply: String = FieldForm::Text, [Json InHistory];
        /// The body that took the request over.
        TransferredTo transferred_to: Code = FieldForm::Code(List::Body), [Import Json InHistory];
        /// When the person consented to that transfer.
        TransferConsentOn transfer_consent_on: NaiveDate = FieldForm::Date, [Import InHistory];
        /// Who closed it.
        ClosedBy closed_by: Code = FieldForm::Code(List::Officer), [InHistory];
        /// What the person thought of the closing that stands, from 1 to 5 (ISO 10004).
        Satisfaction satisfaction: u8 = FieldForm::Score, [Import InHistory];
        /// When the person said so; unknown for imported requests.
        SatisfactionOn satisfaction_on: NaiveDate = FieldForm::Date, [InHistory];
        /// In which words, which can be erased.
        SatisfactionText satisfaction_text: String = FieldForm::Text, [InHistory];
        /// Business days from receipt to closing, suspended ones taken out. Derived.
        NetDays net_days: i64 = FieldForm::Days, [Derive];
        /// Business days from receipt to closing, suspended ones included. Derived.
        GrossDays gross_days: i64 = FieldForm::Days, [Derive];
        /// Whether the standard was met, as the standard counts. Derived.
        WithinStandard within_standard: bool = FieldForm::Flag, [Derive Json];
        /// Suspended days that an import counted without saying which, in days of the standard.
        SuspendedDays suspended_days: i64 = FieldForm::Days, [Import];
        /// The first day on which it is late; none once closed, or when it never is. Derived.
        LateFrom late_from: NaiveDate = FieldForm::Date;
    }

    /// What sets a request apart: the day of the act that did, until another act takes it away. `show` and lists have
    /// each; a list puts its sign after the number, where the catalogue has one (`sign-KEY`).
    #[derive(Debug)]
    Marks {
        /// Since when it is brought to the attention of the authorities.
        AttentionOn attention_on: NaiveDate = FieldForm::Date, [LeaveOut Json];
        /// When narrative and identity were erased.
        ErasedOn erased_on: NaiveDate = FieldForm::Date;
        /// Since when it is kept beyond its rule of retention.
        LegalHoldOn legal_hold_on: NaiveDate = FieldForm::Date, [Json];
        /// When a rule of retention destroyed its words.
        DestroyedOn destroyed_on: NaiveDate = FieldForm::Date, [Json];
    }

    ; Several [Import] {
        /// Suspensions, with their reasons.
        Suspensions = FieldForm::Suspensions;
        /// Grounds, with what was found of each.
        Grounds = FieldForm::Grounds;
        /// The request that it is a duplicate of; one of its links.
        DuplicateOf = FieldForm::Number;
    }
}

impl Field {
    /// The name that scripts type, and that heads its column.
    pub fn key(self) -> &'static str {
        self.into()
    }

    /// The field of that name.
    pub fn from_key(key: &str) -> Option<Self> {
        key.parse().ok()
    }

    /// The fields that have a use, in the order of their declaration.
    pub fn with(usage: Use) -> impl Iterator<Item = Self> {
        Self::VARIANTS.iter().copied().filter(move |field| field.has(usage))
    }

    /// The fields of a part, in the order of their declaration.
    pub fn of(part: Part) -> impl Iterator<Item = Self> {
        Self::VARIANTS.iter().copied().filter(move |field| field.part() == part)
    }

    /// Whether the field has a use.
    pub fn has(self, usage: Use) -> bool {
        self.uses().iter().any(|uses| uses.contains(&usage))
    }

    /// Whether `export requests` writes it. Whatever it writes says what an import makes of it.
    pub fn is_exported(self) -> bool {
        !self.is_identity() && [Use::Import, Use::Derive, Use::LeaveOut].into_iter().any(|usage| self.has(usage))
    }

    /// Whether an import may leave the fact unknown where it contradicts the others: the others carry so much that a
    /// request without them would be another one.
    pub fn may_be_left_unknown(self) -> bool {
        matches!(self, Self::AcknowledgedOn | Self::TriagedOn | Self::Finding | Self::Disposition)
    }

    /// Whether the field says who the person is.
    pub fn is_identity(self) -> bool {
        self.part() == Part::Identity
    }

    /// Whether an amendment writes the field in the words of its entry, which can be erased.
    pub fn is_words(self) -> bool {
        matches!(self.part(), Part::Narrative | Part::Identity)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_is_found_by_its_name_and_belongs_to_one_part() {
        for field in Field::VARIANTS {
            assert_eq!(Field::from_key(field.key()), Some(*field));
            assert_eq!(Field::of(field.part()).filter(|other| other == field).count(), 1);
        }
        assert_eq!(Field::from_key("recieved_on"), None);
    }

    #[test]
    fn a_fact_is_set_and_read_back_and_another_form_is_refused() {
        let mut receipt = Receipt::default();
        let phone = Code::new("phone").unwrap();
        let fact = Fact::Code(List::Channel, &phone);
        assert_eq!(receipt.set(Field::Channel, Some(fact)), Ok(()));
        assert_eq!(receipt.fact(Field::Channel), Some(fact));
        assert_eq!(receipt.set(Field::Channel, Some(Fact::Text("Pas un code"))), Err(WrongForm(Field::Channel)));
        assert_eq!(receipt.set(Field::Subject, None), Err(WrongForm(Field::Subject)));
        assert_eq!(receipt.set(Field::Channel, None), Ok(()));
        assert_eq!(receipt, Receipt::default());
    }
}
