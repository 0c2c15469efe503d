//! An entry of a reference list.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{List, ListRefusal};
use crate::domain::clock::{Standard, Unit};
use crate::domain::retention::RetentionTerms;
use crate::domain::{Code, Lang, Referral};

/// One choice of a list: its code, what it is called in both languages, and what the rules say of it.
///
/// Items stand in the journal: a field added later must default, so that what was written before still reads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// The short stable name, unique in its list, never given to something else.
    pub code: Code,
    /// What people read in French.
    pub fr: String,
    /// What people read in English.
    pub en: String,
    /// The item of the same list this one belongs to: the sector of a unit, the quality behind a promise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<Code>,
    /// In French, the rule shown to whoever makes a choice of legal weight.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note_fr: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note_en: Option<String>,
    /// The document that says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Day from which a standard added by the office times what is received; `None` for a profile's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<NaiveDate>,
    /// The day from which the item is no longer chosen; what chose it before keeps it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retired_on: Option<NaiveDate>,
    /// Time and target share of a standard.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub standard: Option<Terms>,
    /// Length, start and outcome of a rule of retention.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retention: Option<RetentionTerms>,
    /// Kinds of request that a standard times or a rule of retention is for. Without any, the main standard and a rule
    /// of retention take the kinds that no other names; another standard times nothing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub kinds: Vec<Code>,
    /// Bodies to turn to for an inadmissibility, the likeliest first (MAMH's table).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub bodies: Vec<Referral>,
    /// Address of a body, a unit or a partner, in French, for the letters that send a person there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact_fr: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact_en: Option<String>,
    /// Operating-system account of an officer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
}

/// What a service standard promises (DSC: « dans un délai maximal de 15 jours », « pour 90 % des demandes »).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    /// How many units, at most.
    pub length: u32,
    pub unit: Unit,
    /// The share that should be answered in that time, in percent.
    pub target_percent: u8,
}

impl Terms {
    /// The longest standard, in its own unit. Far beyond any promise; keeps date arithmetic in bounds.
    pub const LONGEST_STANDARD: u32 = 1_000;

    /// The terms of an item of a list: all three facts, or none.
    ///
    /// # Errors
    /// Some of the three only.
    pub fn of(
        list: List,
        code: &Code,
        facts: (Option<u32>, Option<Unit>, Option<u8>),
    ) -> Result<Option<Self>, ListRefusal> {
        match facts {
            (None, None, None) => Ok(None),
            (Some(length), Some(unit), Some(target_percent)) => Ok(Some(Self { length, unit, target_percent })),
            _ if list == List::Standard => Err(ListRefusal::NoTerms { code: code.clone() }),
            _ => Err(ListRefusal::Misplaced { list, code: code.clone(), field: "length" }),
        }
    }
}

impl Item {
    /// An item with its code and labels, and nothing else.
    pub fn new(code: Code, fr: impl Into<String>, en: impl Into<String>) -> Self {
        Self {
            code,
            fr: fr.into(),
            en: en.into(),
            parent: None,
            note_fr: None,
            note_en: None,
            source: None,
            since: None,
            retired_on: None,
            standard: None,
            retention: None,
            kinds: Vec::new(),
            bodies: Vec::new(),
            contact_fr: None,
            contact_en: None,
            account: None,
        }
    }

    pub fn label(&self, lang: Lang) -> &str {
        match lang {
            Lang::Fr => &self.fr,
            Lang::En => &self.en,
        }
    }

    /// The rule to show, in the language asked for or, failing that, in the other.
    pub fn note(&self, lang: Lang) -> Option<&str> {
        either(lang, &self.note_fr, &self.note_en)
    }

    /// How to reach it, in the language asked for or, failing that, in the other.
    pub fn contact(&self, lang: Lang) -> Option<&str> {
        either(lang, &self.contact_fr, &self.contact_en)
    }

    /// Whether the item held on a day, as a standard holds for what is received then.
    pub fn in_force_on(&self, day: NaiveDate) -> bool {
        self.since.is_none_or(|since| since <= day) && self.retired_on.is_none_or(|retired| day < retired)
    }

    /// Whether the item may still be chosen.
    pub fn is_active(&self) -> bool {
        self.retired_on.is_none()
    }

    /// The item as the standard of a clock, when it is one.
    pub fn as_standard(&self) -> Option<Standard> {
        let Terms { length, unit, target_percent } = self.standard?;
        Some(Standard { code: self.code.clone(), length, unit, target_percent })
    }
}

/// A text in the language asked for or, failing that, in the other.
pub(in crate::domain) fn either<'a>(lang: Lang, fr: &'a Option<String>, en: &'a Option<String>) -> Option<&'a str> {
    match lang {
        Lang::Fr => fr.as_deref().or(en.as_deref()),
        Lang::En => en.as_deref().or(fr.as_deref()),
    }
}

/// What an item is called from now on, how a body is reached, and which document says so. What is not said stays.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Renaming {
    /// French label.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fr: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub en: Option<String>,
    /// How to reach the body, in French.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact_fr: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact_en: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

impl Renaming {
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
