//! The finding: substantiated, partly, unsubstantiated; reached per ground, with a criterion when substantiated.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::act::{Entry, RequestAct, Words};
use super::moment::Moment;
use super::refusal::Refusal;
use super::request::{Request, Triage};
use super::{Code, rule_codes};
use crate::domain::coded::coded;

coded! {
    /// Whether a complaint, or one of its grounds, is well founded.
    pub enum Finding as "snake_case" {
        /// Fondée.
        Substantiated,
        /// Partiellement fondée.
        Partly,
        /// Non fondée.
        Unsubstantiated,
    }
}

impl Finding {
    /// Whether the complaint is upheld, be it in part: then, and only then, the finding rests on a criterion (MAMH;
    /// MIFI).
    pub fn upholds(self) -> bool {
        self != Self::Unsubstantiated
    }

    /// The complaint's own finding from those of its grounds: all founded, none founded, or partly.
    pub fn of_grounds(grounds: impl IntoIterator<Item = Self>) -> Option<Self> {
        let (mut all, mut none, mut any) = (true, true, false);
        for finding in grounds {
            any = true;
            all &= finding == Self::Substantiated;
            none &= finding == Self::Unsubstantiated;
        }
        match (any, all, none) {
            (false, _, _) => None,
            (_, true, _) => Some(Self::Substantiated),
            (_, _, true) => Some(Self::Unsubstantiated),
            _ => Some(Self::Partly),
        }
    }
}

/// A finding and the criterion it rests on (MAMH, critères d'appréciation; MIFI, définition de la plainte fondée).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verdict {
    pub finding: Finding,
    /// Critère d'appréciation: there is one unless the finding is *unsubstantiated* or was imported without it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub criterion: Option<Code>,
}

impl Verdict {
    /// The flags that say it on a command line.
    pub fn typed(&self) -> String {
        match &self.criterion {
            Some(criterion) => format!("--{} {criterion}", self.finding.as_str()),
            None => format!("--{}", self.finding.as_str()),
        }
    }
}

/// A verdict reached in this register: dated, reasoned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ruling {
    pub verdict: Verdict,
    /// When; unknown for some imported requests.
    pub on: Option<NaiveDate>,
    pub reasons: Option<String>,
}

impl Ruling {
    pub(super) fn lacks_reasons(&self) -> bool {
        self.reasons.as_deref().is_none_or(|reasons| reasons.trim().is_empty())
    }
}

impl Triage {
    /// Rule 8: no finding on what was found inadmissible.
    pub(super) fn may_bear_findings(&self) -> Result<(), Refusal> {
        match self {
            Self::Inadmissible { .. } => Err(Refusal::FindingOnInadmissible),
            Self::Pending | Self::Admissible { .. } => Ok(()),
        }
    }
}

impl Request {
    /// Records a finding on one ground, or on the complaint as a whole when it has no ground.
    ///
    /// # Errors
    /// Only an admissible complaint that is open receives a finding (MIFI 4.2; MAMH); not the same twice.
    pub fn find(
        &self,
        at: Moment,
        ground: Option<u32>,
        verdict: Verdict,
        reasons: Option<String>,
    ) -> Result<Entry, Refusal> {
        self.open()?;
        self.can_be_found()?;
        let ground = match ground {
            Some(n) => Some(self.ground(n)?.n),
            None => match self.grounds().map(|ground| ground.n).collect::<Vec<_>>()[..] {
                [] => None,
                [only] => Some(only),
                ref several => return Err(Refusal::WhichGround { grounds: several.to_vec() }),
            },
        };
        let earlier = match ground {
            Some(n) => self.ground(n)?.ruling.as_ref(),
            None => self.ruling.as_ref(),
        };
        let found_on = earlier.and_then(|ruling| ruling.on);
        let found = found_on.map(|on| ("found", on));
        self.follows(at, self.triage.on().map(|on| ("triage", on)).into_iter().chain(found))?;
        let same = earlier.is_some_and(|ruling| (&ruling.verdict, &ruling.reasons) == (&verdict, &reasons));
        self.check_changes("found", found_on, same)?;
        Ok(Entry {
            on: at.on,
            act: RequestAct::Found { ground, verdict },
            words: Words { finding_reasons: reasons, ..Words::default() },
        })
    }

    /// Whether a finding may be reached at all: rule 8 of the domain.
    pub(super) fn can_be_found(&self) -> Result<(), Refusal> {
        self.triage.may_bear_findings()?;
        match &self.receipt.kind {
            _ if self.triage == Triage::Pending => Err(Refusal::NotTriaged),
            Some(code) if rule_codes::bears_findings(code) => Ok(()),
            other => Err(Refusal::FindingOnOtherKind { kind: other.clone() }),
        }
    }

    /// The complaint's finding: derived from its grounds, or its own when nothing was found of any.
    pub fn finding(&self) -> Option<Finding> {
        let on_grounds = self.grounds().filter_map(|ground| ground.ruling.as_ref());
        Finding::of_grounds(on_grounds.map(|ruling| ruling.verdict.finding))
            .or_else(|| self.own_ruling().map(|ruling| ruling.verdict.finding))
    }

    /// The criterion of the finding: the first that an upheld ground rests on, or its own when nothing was found of
    /// any.
    pub fn criterion(&self) -> Option<&Code> {
        let rulings = self.grounds().filter_map(|ground| ground.ruling.as_ref()).chain(self.own_ruling());
        rulings.filter(|ruling| ruling.verdict.finding.upholds()).find_map(|ruling| ruling.verdict.criterion.as_ref())
    }

    /// The ruling on the complaint as a whole; none once a ground has its own.
    pub fn own_ruling(&self) -> Option<&Ruling> {
        self.ruling.as_ref().filter(|_| self.grounds().all(|ground| ground.ruling.is_none()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Finding::{Partly, Substantiated, Unsubstantiated};

    #[test]
    fn the_complaint_is_founded_when_all_its_grounds_are_and_partly_when_some_are() {
        let cases: [(&[Finding], Option<Finding>); 6] = [
            (&[], None),
            (&[Substantiated], Some(Substantiated)),
            (&[Substantiated, Substantiated], Some(Substantiated)),
            (&[Unsubstantiated, Unsubstantiated], Some(Unsubstantiated)),
            (&[Substantiated, Unsubstantiated], Some(Partly)),
            (&[Partly], Some(Partly)),
        ];
        for (grounds, whole) in cases {
            assert_eq!(Finding::of_grounds(grounds.iter().copied()), whole, "{grounds:?}");
        }
    }
}
