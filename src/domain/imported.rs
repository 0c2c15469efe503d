//! A request brought in from another system: one entry, with what its source recorded and nothing more.

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};

use super::act::{ConsentStep, Entry, GroundCode, LinkKind, Party, Words};
use super::clock::Pause;
use super::field::{Progress, Receipt, Use};
use super::finding::{Ruling, Verdict};
use super::request::{Acknowledgement, Closing, Consent, Ground, Link, Recorded, Request, Suspension, Triage};
use super::rule_codes;
use super::satisfaction::Satisfaction;
use super::{Code, Number, Record};

mod completion;
mod refusals;
pub use completion::LineRefusal;

/// What a source recorded of a request. What it never recorded stays unknown, and reports count it as unknown.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Imported {
    #[serde(flatten)]
    pub receipt: Receipt,
    /// What became of it. The finding and its criterion are those on the complaint as a whole: none where a ground has
    /// a finding of its own. Only fields that a file of requests gives: words, which can be erased, are not among them.
    #[serde(flatten, deserialize_with = "importable")]
    pub progress: Progress,
    /// What it is about, and what was found of each.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub grounds: Vec<ImportedGround>,
    /// Suspensions with their dates; their reasons are words.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub suspensions: Vec<Pause>,
    /// The request that it is a duplicate of; since when is not known, and stands as the day of the closing or of
    /// receipt.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duplicate_of: Option<Number>,
}

/// A ground, with the finding on it where there is one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportedGround {
    #[serde(flatten)]
    pub code: GroundCode,
    #[serde(flatten)]
    pub verdict: Option<Verdict>,
}

/// What became of a request, as far as a file may say so.
fn importable<'de, D: Deserializer<'de>>(entry: D) -> Result<Progress, D::Error> {
    let progress = Progress::deserialize(entry)?;
    let foreign = progress.facts().map(|(field, _)| field).find(|field| !field.has(Use::Import));
    match foreign {
        Some(field) => Err(D::Error::custom(format_args!("no import gives {}", field.key()))),
        None => Ok(progress),
    }
}

impl Imported {
    /// Whether the source took it for a disclosure of wrongdoing, by its kind or by why it was inadmissible.
    pub fn is_disclosure(&self) -> bool {
        [&self.receipt.kind, &self.progress.inadmissibility_reason]
            .into_iter()
            .flatten()
            .any(|code| *code == rule_codes::DISCLOSURE)
    }

    fn triage(&self) -> Triage {
        let on = self.progress.triaged_on;
        match self.progress.admissible {
            None => Triage::Pending,
            Some(true) => Triage::Admissible { on },
            Some(false) => {
                let reason = self.progress.inadmissibility_reason.clone();
                let body = self.progress.referred_to.clone();
                Triage::Inadmissible { on, reason, body, informed_by: None }
            }
        }
    }

    /// The person's consent to the transfer.
    fn consent(&self) -> Option<Consent> {
        let (to, on) = (self.progress.transferred_to.clone()?, self.progress.transfer_consent_on?);
        Some(Consent { to, party: Party::Body, step: ConsentStep::Granted, on, by: None })
    }

    /// The finding on the complaint as a whole.
    fn verdict(&self) -> Option<Verdict> {
        let Progress { finding, criterion, .. } = &self.progress;
        finding.map(|finding| Verdict { finding, criterion: criterion.clone() })
    }
}

/// How an act that is only tried is recorded.
fn tried() -> Recorded {
    Recorded { at: String::new(), by: Code::slug("import") }
}

/// The request that an entry would begin, to be looked at before it has a number of its own.
///
/// # Panics
/// When the entry begins no request.
pub fn tried_request(entry: &Entry) -> Request {
    let number = Number::new(2000, 1).expect("invariant: 2000-0001 is a number");
    Request::begin(number, entry.recorded(&tried())).expect("invariant: the entry begins a request")
}

impl Request {
    /// Lays an imported record over the request that its receipt began.
    pub(super) fn apply_import(&mut self, imported: &Imported, words: &Words) {
        let ruled = |verdict: Verdict| Ruling { verdict, on: None, reasons: None };
        let progress = imported.progress.clone();
        self.officer.clone_from(&progress.officer);
        self.handler = progress.handler;
        self.acknowledged = progress.acknowledged_on.map(|on| Acknowledgement { on, by: progress.acknowledged_by });
        self.triage = imported.triage();
        self.all_grounds = (1..)
            .zip(imported.grounds.iter().cloned())
            .map(|(n, ImportedGround { code, verdict })| Ground {
                n,
                code,
                ruling: verdict.map(ruled),
                dropped_on: None,
            })
            .collect();
        // As with the verbs, the finding on a complaint of one ground is that of the ground.
        match (&mut self.all_grounds[..], imported.verdict().map(ruled)) {
            ([only], whole @ Some(_)) if only.ruling.is_none() => only.ruling = whole,
            (_, whole) => self.ruling = whole,
        }
        self.consents = imported.consent().into_iter().collect();
        self.suspensions = imported
            .suspensions
            .iter()
            .enumerate()
            .map(|(i, &pause)| {
                // Closing ends a suspension, here as everywhere: the request would otherwise be reopened suspended.
                let pause = Pause { to: pause.to.or(progress.closed_on), ..pause };
                let reason = words.suspension_reasons.get(i).filter(|reason| !reason.is_empty());
                Suspension { pause, reason: reason.cloned() }
            })
            .collect();
        let linked_on = progress.closed_on.unwrap_or(self.received_on);
        let link = |to| Link { to, kind: LinkKind::Duplicate, on: linked_on };
        self.links = imported.duplicate_of.map(link).into_iter().collect();
        self.unknown_suspended = progress.suspended_days.unwrap_or(0);
        self.closing = progress.closed_on.map(|on| Closing {
            on,
            disposition: progress.disposition,
            by: progress.reply_by,
            to: progress.transferred_to,
            reply: None,
            no_reply: None,
            officer: progress.officer,
            satisfaction: progress.satisfaction.map(|score| Satisfaction { on: None, score, text: None }),
        });
        // Nothing was kept of a disclosure; from here on nothing is added either.
        if imported.is_disclosure() && words.is_empty() {
            self.marks.erased_on = Some(self.received_on);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_a_file_of_requests_gives_is_read_of_an_imported_request() {
        let read = |json: &str| serde_json::from_str::<Imported>(json);
        let imported = read(r#"{"kind":"complaint","closed_on":"2026-03-02","satisfaction":4}"#).unwrap();
        assert_eq!(imported.progress.satisfaction, Some(4));
        assert_eq!(serde_json::from_value::<Imported>(serde_json::json!(imported)).unwrap(), imported);
        for (field, value) in
            [("status", "closed"), ("due_on", "2026-03-02"), ("reply", "x"), ("satisfaction_text", "x")]
        {
            let error = read(&serde_json::json!({ field: value }).to_string()).unwrap_err().to_string();
            assert!(error.contains(field), "{error}");
        }
    }
}
