//! A profile: what an office starts its register with, written in TOML.
//!
//! `file.rs` reads it.

mod file;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::reference::{ListRefusal, either};
use crate::domain::setting::{NotAValue, is_usual_earliest_receipt, usual_earliest_receipt};
use crate::domain::{Code, HolidaySet, Lang, List, Lists};

/// What a register starts with: the office's settings and its lists.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Profile {
    /// The choices that are not lists.
    pub settings: Settings,
    pub lists: Lists,
}

/// The choices of an office that are not lists. They stand in the journal: a field added later must default.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settings {
    pub title: Bilingual,
    /// How to reach the office, for the foot of its letters: address, telephone, e-mail, hours.
    #[serde(default, skip_serializing_if = "OptionalBilingual::is_none")]
    pub contact: OptionalBilingual,
    /// Where its letters are written: « Montréal, le… ».
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signatory_name: Option<String>,
    /// In what quality.
    #[serde(default, skip_serializing_if = "OptionalBilingual::is_none")]
    pub signatory_title: OptionalBilingual,
    pub holiday_set: HolidaySet,
    /// Within how many business days it acknowledges a request.
    pub acknowledgement_days: u32,
    /// The channels that acknowledge by themselves (DSC: « Formulaire en ligne avec un accusé de réception
    /// automatique »).
    #[serde(default)]
    pub automatic_acknowledgement: Vec<Code>,
    /// The main standard: see [`Lists::standard_for`].
    pub default_standard: Code,
    /// Within how many business days the Ombudsman is answered (MIFI 3.4: « dix (10) jours ouvrables »).
    pub ombudsman_days: u32,
    /// Within how many business days a unit that is consulted answers (MIFI 4.4: « de manière diligente »).
    #[serde(default = "usual::<USUAL_CONSULTATION_DAYS>")]
    pub consultation_days: u32,
    /// Within how many business days the person sends back a consent, or documents. The usual ones are not written
    /// down.
    #[serde(default = "usual::<USUAL_REQUESTER_DAYS>", skip_serializing_if = "is_usual::<USUAL_REQUESTER_DAYS>")]
    pub requester_days: u32,
    /// How many persons it takes to destroy by a rule of retention: one, or two. The usual one is not written down.
    #[serde(default = "usual::<USUAL_PERSONS>", skip_serializing_if = "is_usual::<USUAL_PERSONS>")]
    pub destruction_persons: u32,
    /// The language of the reply when the person did not say.
    #[serde(default)]
    pub reply_language: Lang,
    /// The most that an attachment may weigh, in megabytes of 1,048,576 bytes.
    #[serde(default = "usual::<USUAL_ATTACHMENT_MB>")]
    pub attachment_limit_mb: u32,
    /// The count below which a row is folded in a published edition. The usual one is not written down.
    #[serde(default = "usual::<USUAL_THRESHOLD>", skip_serializing_if = "is_usual::<USUAL_THRESHOLD>")]
    pub publication_threshold: u32,
    /// The day before which nothing can have been received. The usual one is not written down.
    #[serde(default = "usual_earliest_receipt", skip_serializing_if = "is_usual_earliest_receipt")]
    pub earliest_receipt: NaiveDate,
    /// The group of the operating system whose accounts share the register.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
}

/// One person authorises a destruction.
const USUAL_PERSONS: u32 = 1;
/// A third of the fifteen days that the office has itself.
const USUAL_CONSULTATION_DAYS: u32 = 5;
/// Two weeks, the mail included.
const USUAL_REQUESTER_DAYS: u32 = 10;
const USUAL_ATTACHMENT_MB: u32 = 25;
/// Rows from 1 to 4 are folded.
const USUAL_THRESHOLD: u32 = 5;

/// The number of an office that does not say its own.
fn usual<const NUMBER: u32>() -> u32 {
    NUMBER
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde gives a reference")]
fn is_usual<const NUMBER: u32>(number: &u32) -> bool {
    *number == NUMBER
}

/// A text in both languages of the register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bilingual {
    pub fr: String,
    pub en: String,
}

/// A text that may be known in one language, in both or in none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OptionalBilingual {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fr: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub en: Option<String>,
}

impl OptionalBilingual {
    /// The text in the language asked for or, failing that, in the other.
    pub fn text(&self, lang: Lang) -> Option<&str> {
        either(lang, &self.fr, &self.en)
    }

    fn is_none(&self) -> bool {
        self.fr.is_none() && self.en.is_none()
    }
}

/// Why a text is not a profile, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{self:?}")]
pub enum ProfileError {
    /// It is not TOML, lacks a key, or holds one that a profile does not have.
    Toml {
        /// The line, from 1, when the reader knows it.
        line: Option<usize>,
        /// What the reader says, in English.
        message: String,
    },
    /// An item is not fit for its list.
    Item {
        /// The line of the item's code, from 1.
        line: usize,
        refusal: ListRefusal,
    },
    /// A register cannot work without at least one item in this list.
    EmptyList { list: List },
    /// No kind is that of complaints, which findings, the main standard and the reports are of.
    NoComplaint,
    /// What a setting has is of its type, and no value of it.
    Setting { line: usize, field: &'static str, value: String, why: NotAValue },
    /// A setting names an item that is not in its list.
    UnknownReference { line: usize, field: &'static str, list: List, code: Code },
}

impl Bilingual {
    pub fn text(&self, lang: Lang) -> &str {
        match lang {
            Lang::Fr => &self.fr,
            Lang::En => &self.en,
        }
    }
}

#[cfg(test)]
pub(super) mod tests;
