//! The personal part of an entry: what can be erased while the chain still holds.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::Identity;
use crate::domain::attachment::Document;
use crate::domain::field::Narrative;

/// The personal part of an entry. The chain of the journal covers a salted digest of it, never the words themselves.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Words {
    /// What the person writes.
    #[serde(flatten)]
    pub narrative: Narrative,
    /// The reasons of a decision, a suspension, an amendment…
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// A note to the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The reply sent to the person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reply: Option<String>,
    /// What a unit is asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub question: Option<String>,
    /// What a unit answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer: Option<String>,
    /// Who the person is and how to reach them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity: Option<Identity>,
    /// The reasons of imported suspensions, in their order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub suspension_reasons: Vec<String>,
    /// The document that was attached.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document: Option<Document>,
    /// The texts of a record that is no request, by the name of their field.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub fields: BTreeMap<String, String>,
}

impl Words {
    /// No word at all: nothing to salt, digest or erase.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
