//! A request brought in from another system: one entry, with what its source recorded and nothing more.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::act::{Disposition, GroundCode, Receipt, Words};
use super::clock::Pause;
use super::finding::{Ruling, Verdict};
use super::handler::Handler;
use super::request::{Acknowledgement, Closing, Ground, Request, Suspension, Triage};
use super::satisfaction::Satisfaction;
use super::{Code, kind};

/// What a source recorded of a request. What it never recorded stays unknown, and reports count it as unknown.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Imported {
    /// What was known at receipt.
    pub receipt: Receipt,
    /// The officer in charge.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub officer: Option<Code>,
    /// Who handled it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub handler: Option<Handler>,
    /// Date of the acknowledgement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acknowledged_on: Option<NaiveDate>,
    /// Its means.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acknowledged_by: Option<Code>,
    /// Recevable or not; unknown when neither.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub admissible: Option<bool>,
    /// Motif d'irrecevabilité.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inadmissibility_reason: Option<Code>,
    /// Date of triage.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub triaged_on: Option<NaiveDate>,
    /// Findings on the grounds of the receipt, in their order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub verdicts: Vec<Option<Verdict>>,
    /// The finding on the complaint as a whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verdict: Option<Verdict>,
    /// Date of closing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed_on: Option<NaiveDate>,
    /// How it was closed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disposition: Option<Disposition>,
    /// Means of the reply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reply_by: Option<Code>,
    /// What the person thought of it, from 1 to 5.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub satisfaction: Option<u8>,
    /// Suspensions with their dates.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub suspensions: Vec<Pause>,
    /// Suspended days, when the source counted them without dates.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suspended_days: Option<i64>,
}

impl Imported {
    /// Whether the source took it for a disclosure of wrongdoing, by its kind or by why it was inadmissible.
    pub fn is_disclosure(&self) -> bool {
        [&self.receipt.kind, &self.inadmissibility_reason].into_iter().flatten().any(|code| *code == kind::DISCLOSURE)
    }

    /// The grounds, each with its finding where there is one.
    pub fn grounds(&self) -> impl Iterator<Item = (&GroundCode, Option<&Verdict>)> {
        let verdicts = self.verdicts.iter().map(Option::as_ref).chain(std::iter::repeat(None));
        self.receipt.grounds.iter().zip(verdicts)
    }
}

impl Request {
    /// Lays an imported record over the request that its receipt began.
    pub(super) fn bring_in(&mut self, imported: &Imported, words: &Words) {
        let ruled = |verdict: &Verdict| Ruling { verdict: verdict.clone(), on: None, reasons: None };
        self.officer.clone_from(&imported.officer);
        self.handler.clone_from(&imported.handler);
        self.acknowledged =
            imported.acknowledged_on.map(|on| Acknowledgement { on, by: imported.acknowledged_by.clone() });
        self.triage = match imported.admissible {
            None => Triage::Pending,
            Some(true) => Triage::Admissible { on: imported.triaged_on },
            Some(false) => Triage::Inadmissible {
                on: imported.triaged_on,
                reason: imported.inadmissibility_reason.clone(),
                body: None,
                informed_by: None,
            },
        };
        self.all_grounds = (1..)
            .zip(imported.grounds())
            .map(|(n, (code, verdict))| Ground { n, code: code.clone(), ruling: verdict.map(ruled), dropped_on: None })
            .collect();
        self.ruling = imported.verdict.as_ref().map(ruled);
        self.suspensions = imported
            .suspensions
            .iter()
            .enumerate()
            .map(|(i, &pause)| {
                // Closing ends a suspension, here as everywhere: the request would otherwise be reopened suspended.
                let pause = Pause { to: pause.to.or(imported.closed_on), ..pause };
                let reason = words.suspension_reasons.get(i).filter(|reason| !reason.is_empty());
                Suspension { pause, reason: reason.cloned() }
            })
            .collect();
        self.unknown_suspended = imported.suspended_days.unwrap_or(0);
        self.closing = imported.closed_on.map(|on| Closing {
            on,
            disposition: imported.disposition,
            by: imported.reply_by.clone(),
            to: None,
            reply: words.reply.clone(),
            officer: imported.officer.clone(),
            satisfaction: imported.satisfaction.map(|score| Satisfaction { on: None, score, text: None }),
        });
        // Nothing was kept of a disclosure; from here on nothing is added either.
        if imported.is_disclosure() && words.is_empty() {
            self.erased_on = Some(self.received_on);
        }
    }
}
