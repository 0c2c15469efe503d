//! What a letter to the person lacks, and whether it is written all the same.

use chrono::NaiveDate;

use crate::domain::reference::List;
use crate::domain::refusal::Fact;
use crate::domain::{Code, Number};

/// What a letter lacks. The words are in the catalogue, under [`Lack::key`]; here are the facts.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names of the facts are those of the messages' variables")]
pub enum Lack {
    /// The request was not turned down.
    NotInadmissible,
    /// An imported request was turned down for a reason that nobody recorded.
    NoInadmissibilityReason,
    /// Nowhere to send the person.
    NoBody,
    /// Consent, for whom?
    NoParty,
    /// The clock runs.
    NotSuspended,
    /// No new date was announced.
    NotExtended,
    /// A suspension or an extension whose reason was erased.
    NoReason,
    /// Rule 3: triage comes before a reply.
    NotTriaged,
    /// A request turned down has a letter of its own.
    TurnedDown,
    /// Rule 9: a finding on every ground.
    NoFinding { ground: Option<u32>, closed: bool },
    /// Rule 9: and its reasons.
    NoReasons { ground: Option<u32>, verdict: String, closed: bool },
    /// A reply that would say nothing.
    NoReply,
    /// Nothing leads to the person.
    NoMeansOfReply,
    /// The Ombudsman is not among the office's bodies.
    NoRecourse,
    /// The template does not name the Ombudsman.
    RecourseNotStated { body: Code },
    /// Another person of the register is named.
    NamesAnother { numbers: Vec<Number> },
    /// An officer is named (MIFI 3.3).
    NamesOfficer { officer: Code },
    /// To be told: the due date has gone by.
    PastDue { due: NaiveDate, today: NaiveDate },
    /// To be told: the Ombudsman's coordinates are unknown.
    NoRecourseContact,
    /// To be told: nothing leads to the person, the letter has blanks.
    Unreachable,
}

impl Lack {
    /// Whether the letter is not written for it.
    pub fn is_blocking(&self) -> bool {
        !matches!(self, Self::PastDue { .. } | Self::NoRecourseContact | Self::Unreachable)
    }

    /// The key of the message in the catalogue, without its prefix, and the facts that it quotes.
    pub fn told(&self) -> (&'static str, Vec<(&'static str, Fact)>) {
        let rank = |ground: &Option<u32>| Fact::Plain(ground.map_or_else(|| "none".into(), |n| n.to_string()));
        let yes = |closed: &bool| Fact::Plain(if *closed { "yes" } else { "no" }.into());
        match self {
            Self::NotInadmissible => ("not-inadmissible", vec![]),
            Self::NoInadmissibilityReason => ("no-inadmissibility-reason", vec![]),
            Self::NoBody => ("no-body", vec![]),
            Self::NoParty => ("no-party", vec![]),
            Self::NotSuspended => ("not-suspended", vec![]),
            Self::NotExtended => ("not-extended", vec![]),
            Self::NoReason => ("no-reason", vec![]),
            Self::NotTriaged => ("not-triaged", vec![]),
            Self::TurnedDown => ("turned-down", vec![]),
            Self::NoFinding { ground, closed } => {
                ("no-finding", vec![("ground", rank(ground)), ("closed", yes(closed))])
            }
            Self::NoReasons { ground, verdict, closed } => (
                "no-reasons",
                vec![("ground", rank(ground)), ("verdict", Fact::Plain(verdict.clone())), ("closed", yes(closed))],
            ),
            Self::NoReply => ("no-reply", vec![]),
            Self::NoMeansOfReply => ("no-means-of-reply", vec![]),
            Self::NoRecourse => ("no-recourse", vec![]),
            Self::RecourseNotStated { body } => {
                ("recourse-not-stated", vec![("body", Fact::Item(List::Body, body.clone()))])
            }
            Self::NamesAnother { numbers } => {
                let numbers = numbers.iter().map(Number::to_string).collect::<Vec<_>>().join(", ");
                ("names-another", vec![("numbers", Fact::Plain(numbers))])
            }
            Self::NamesOfficer { officer } => {
                ("names-officer", vec![("officer", Fact::Item(List::Officer, officer.clone()))])
            }
            Self::PastDue { due, today } => {
                ("past-due", vec![("due", Fact::Date(*due)), ("today", Fact::Date(*today))])
            }
            Self::NoRecourseContact => ("no-recourse-contact", vec![]),
            Self::Unreachable => ("unreachable", vec![]),
        }
    }
}
