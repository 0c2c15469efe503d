//! The personal part of an entry: what can be erased while the chain still holds.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::Identity;
use crate::domain::attachment::AttachedDocument;
use crate::domain::erasure::RemainingWords;
use crate::domain::field::Narrative;

/// The personal part of an entry. The chain of the journal covers a salted digest of it, never the words themselves.
/// A word has one meaning, whatever the act.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Words {
    /// What the person writes.
    #[serde(flatten)]
    pub narrative: Narrative,
    /// Why the act was done: a suspension, an amendment, a refusal…
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Motifs de la conclusion: why a ground was found as it was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finding_reasons: Option<String>,
    /// A note to the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The reply sent to the person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reply: Option<String>,
    /// Why no reply could be sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_reply: Option<String>,
    /// What the person said of how the request was handled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub satisfaction: Option<String>,
    /// What a unit is asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub question: Option<String>,
    /// What a unit answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer: Option<String>,
    /// Who the person is and how to reach them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity: Option<Identity>,
    /// With whom an officer is in conflict of interest.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recused_from: Option<Identity>,
    /// The key by which the person of a destroyed request is recognised.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recurrence_key: Option<String>,
    /// The reasons of imported suspensions, in their order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub suspension_reasons: Vec<String>,
    /// The document that was attached.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document: Option<AttachedDocument>,
    /// The texts of a record that is no request, by the name of their field.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub fields: BTreeMap<String, String>,
    /// What other entries still say, once some of their words were erased.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub remaining: Vec<RemainingWords>,
}

impl Words {
    /// No word at all: nothing to salt, digest or erase.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// These words without identity.
    #[must_use = "the words themselves keep who the persons are"]
    pub fn without_persons(&self) -> Self {
        Self { identity: None, recused_from: None, recurrence_key: None, remaining: Vec::new(), ..self.clone() }
    }
}
