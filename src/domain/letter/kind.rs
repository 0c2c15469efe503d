//! The letters, and what each may be called.

use std::str::FromStr;

use crate::domain::fold::fold;

/// What a letter does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LetterKind {
    /// Accusé de réception.
    Ack,
    /// Irrecevabilité, with its reason and where to turn.
    Inadmissible,
    /// Orientation: transferred to a body, or told to turn to it.
    Referral,
    /// Suspension: what is awaited from the person.
    Suspension,
    /// Prolongation: a new date for the reply.
    Extension,
    /// Demande de consentement, to name the person to a unit or to transfer to a body.
    Consent,
    /// Réponse motivée.
    Reply,
    /// Bordereau de transfert: to the body that takes the request over, with a form for its answer.
    Transmittal,
}

/// The text names no letter.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a letter: {0:?}")]
pub struct NotALetter(pub String);

impl LetterKind {
    /// Every letter, in the order of a request's life.
    pub const ALL: [Self; 8] = [
        Self::Ack,
        Self::Inadmissible,
        Self::Referral,
        Self::Suspension,
        Self::Extension,
        Self::Consent,
        Self::Reply,
        Self::Transmittal,
    ];

    /// The code that scripts type, and the name of its template.
    pub fn as_str(self) -> &'static str {
        self.names()[0]
    }

    /// Whether the person must be told of the next recourse (domain, rules 2 and 9).
    pub fn states_recourse(self) -> bool {
        matches!(self, Self::Ack | Self::Inadmissible | Self::Reply)
    }

    /// Whether a unit or a body may be named for it.
    pub fn takes_party(self) -> bool {
        matches!(self, Self::Consent) || self.sends_to_body()
    }

    /// Whether the request may go to a body by it, with the person's consent.
    pub fn sends_to_body(self) -> bool {
        matches!(self, Self::Referral | Self::Transmittal)
    }

    /// What the letter may be called, folded: its code first, then its French names.
    fn names(self) -> &'static [&'static str] {
        match self {
            Self::Ack => &["ack", "accuse", "accuse de reception", "accuse-de-reception"],
            Self::Inadmissible => &["inadmissible", "irrecevable", "irrecevabilite"],
            Self::Referral => &["referral", "orientation", "transfert"],
            Self::Suspension => &["suspension"],
            Self::Extension => &["extension", "prolongation", "report"],
            Self::Consent => &["consent", "consentement"],
            Self::Reply => &["reply", "reponse"],
            Self::Transmittal => &["transmittal", "bordereau", "bordereau de transfert"],
        }
    }
}

impl FromStr for LetterKind {
    type Err = NotALetter;
    fn from_str(text: &str) -> Result<Self, NotALetter> {
        let typed = fold(text);
        let named = |kind: &Self| kind.names().contains(&typed.as_str());
        Self::ALL.into_iter().find(named).ok_or_else(|| NotALetter(text.into()))
    }
}
