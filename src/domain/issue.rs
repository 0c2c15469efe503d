//! Issues: a cause shared by several requests (MIFI 4.2, déterminer les causes d'un ensemble de plaintes; 5.1, enjeux).

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantNames};

use super::act::{Entry, EntryRef, Words};
use super::conflict::Clearance;
use super::facts::facts;
use super::linked::{Linked, Links};
use super::moment::Moment;
use super::record::{Record, Series};
use super::refusal::Refusal;
use super::{Code, Number, Period};
use crate::domain::coded::coded;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IntoStaticStr, VariantNames)]
#[serde(tag = "act", rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
#[allow(clippy::enum_variant_names, reason = "the name of the act in the journal tells its register")]
pub enum IssueAct {
    /// Soulevé. Title, cause and analysis are in the words.
    IssueRaised {
        #[serde(flatten)]
        facts: IssueFacts,
        /// The requests that first showed it.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        requests: Vec<Number>,
    },
    /// Changes the facts that it names; the others stay.
    IssueSet(IssueFacts),
    /// Requêtes rattachées.
    IssueLinked { requests: Vec<Number> },
    /// Requêtes détachées.
    IssueUnlinked { requests: Vec<Number> },
}

facts! {
    IssueFacts {
        status: IssueStatus,
        /// Programme ou service.
        program: Code,
        /// Unité administrative.
        unit: Code,
        /// Nature des motifs.
        nature: Code,
    }
}

coded! {
    pub enum IssueStatus as "snake_case" {
        /// Soulevé.
        Raised,
        /// En analyse: its cause is looked for.
        Analysed,
        /// En suivi: what was decided is being carried out.
        Followed,
        /// Résolu.
        Resolved,
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Issue {
    pub number: Number,
    pub facts: IssueFacts,
    /// `title`, `cause` and `analysis`.
    pub texts: BTreeMap<String, String>,
    pub requests: Linked,
    /// Every status that it reached, with the day, in order.
    pub statuses: Vec<(IssueStatus, NaiveDate)>,
}

impl Issue {
    pub fn raised_on(&self) -> NaiveDate {
        self.statuses.first().expect("invariant: an issue was raised").1
    }

    pub fn status(&self) -> IssueStatus {
        self.last().0
    }

    /// The day on which it was resolved; none while it is not.
    pub fn resolved_on(&self) -> Option<NaiveDate> {
        let (status, on) = self.last();
        (status == IssueStatus::Resolved).then_some(on)
    }

    fn last(&self) -> (IssueStatus, NaiveDate) {
        *self.statuses.last().expect("invariant: an issue was raised")
    }

    /// Whether it was raised by the end of a day and not resolved then.
    pub fn is_open_on(&self, day: NaiveDate) -> bool {
        let last = self.statuses.iter().rev().find(|(_, on)| *on <= day);
        last.is_some_and(|(status, _)| *status != IssueStatus::Resolved)
    }

    /// Whether there was something to follow over a period: it was open the day before, raised in it or taken up again.
    pub fn is_followed(&self, period: Period) -> bool {
        self.is_open_on(period.day_before())
            || period.contains(self.raised_on())
            || self.turns(false, |on| period.contains(on)) > 0
    }

    /// How often it was resolved, or taken up again once resolved, on days of which something holds.
    pub fn turns(&self, resolved: bool, is_in: impl Fn(NaiveDate) -> bool) -> usize {
        let turn = |pair: &&[(IssueStatus, NaiveDate)]| match pair {
            [(before, _), (after, on)] => {
                let to = (*after == IssueStatus::Resolved) == resolved;
                to && (*before == IssueStatus::Resolved) != resolved && is_in(*on)
            }
            _ => false,
        };
        self.statuses.windows(2).filter(turn).count()
    }

    pub fn text(&self, field: &str) -> Option<&str> {
        self.texts.get(field).map(String::as_str)
    }

    /// Decides that an issue is raised.
    ///
    /// # Errors
    /// Not in the future.
    pub fn raise(
        at: Moment,
        facts: IssueFacts,
        texts: BTreeMap<String, String>,
        requests: Vec<Number>,
    ) -> Result<Entry<IssueAct>, Refusal> {
        at.not_in_the_future()?;
        Ok(Entry::with_texts(at.on, IssueAct::IssueRaised { facts, requests }, texts))
    }

    /// Decides that what is known of it changes.
    ///
    /// # Errors
    /// Not before it was raised, nor a status before the one that it follows; and something must change.
    pub fn set(
        &self,
        at: Moment,
        facts: IssueFacts,
        texts: BTreeMap<String, String>,
    ) -> Result<Entry<IssueAct>, Refusal> {
        self.follows(at)?;
        if let Some((_, last)) =
            self.statuses.last().filter(|(status, _)| facts.status.is_some() && *status != IssueStatus::Raised)
        {
            at.follows("issue_set", *last)?;
        }
        let is_known = |new: &Option<Code>, known: &Option<Code>| new.is_none() || new == known;
        if facts.status.is_none_or(|status| status == self.status())
            && is_known(&facts.program, &self.facts.program)
            && is_known(&facts.unit, &self.facts.unit)
            && is_known(&facts.nature, &self.facts.nature)
            && texts.iter().all(|(field, text)| self.text(field) == Some(text))
        {
            return Err(Refusal::NothingChanges);
        }
        Ok(Entry::with_texts(at.on, IssueAct::IssueSet(facts), texts))
    }

    /// Decides that requests show it.
    ///
    /// # Errors
    /// Not twice the same.
    pub fn link(&self, at: Moment, requests: Vec<Number>) -> Result<Entry<IssueAct>, Refusal> {
        self.follows(at)?;
        self.requests.check(&Links::to(requests.clone()))?;
        Ok(Entry::with_texts(at.on, IssueAct::IssueLinked { requests }, BTreeMap::new()))
    }

    /// Decides that requests have another cause after all.
    ///
    /// # Errors
    /// Only requests that were linked.
    pub fn unlink(&self, at: Moment, requests: Vec<Number>) -> Result<Entry<IssueAct>, Refusal> {
        self.follows(at)?;
        self.requests.check(&Links::without(requests.clone()))?;
        Ok(Entry::with_texts(at.on, IssueAct::IssueUnlinked { requests }, BTreeMap::new()))
    }

    fn follows(&self, at: Moment) -> Result<(), Refusal> {
        at.follows("issue_raised", self.raised_on())
    }

    fn learn(&mut self, on: NaiveDate, facts: &IssueFacts, words: &Words) {
        self.facts.learn(facts);
        if let Some(status) = facts.status {
            self.statuses.push((status, on));
        }
        self.texts.extend(words.fields.clone());
    }
}

impl Record for Issue {
    const SERIES: Series = Series::Issue;
    const TEXTS: &[&str] = &["title", "cause", "analysis", "public_title"];

    type Act = IssueAct;
    type Permit = Clearance;

    fn begin(number: Number, entry: EntryRef<'_, IssueAct>) -> Option<Self> {
        let IssueAct::IssueRaised { facts, requests } = entry.act else { return None };
        let mut issue = Self {
            number,
            facts: IssueFacts::default(),
            texts: BTreeMap::new(),
            requests: Linked::default(),
            statuses: vec![(IssueStatus::Raised, entry.on)],
        };
        issue.requests.apply(entry.on, &Links::to(requests.clone()));
        issue.learn(entry.on, facts, entry.words);
        Some(issue)
    }

    fn apply(&mut self, entry: EntryRef<'_, IssueAct>) {
        match entry.act {
            IssueAct::IssueSet(facts) => self.learn(entry.on, facts, entry.words),
            IssueAct::IssueLinked { requests } => {
                self.requests.apply(entry.on, &Links::to(requests.clone()));
            }
            IssueAct::IssueUnlinked { requests } => {
                self.requests.apply(entry.on, &Links::without(requests.clone()));
            }
            IssueAct::IssueRaised { .. } => {}
        }
    }

    fn requests(&self) -> BTreeSet<Number> {
        self.requests.numbers().collect()
    }

    fn number(&self) -> Number {
        self.number
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::request::Recorded;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
    }

    fn at(on: u32) -> Moment {
        Moment { on: day(on), today: day(20) }
    }

    #[test]
    fn an_issue_is_raised_then_followed_until_it_is_resolved() {
        let recorded = Recorded { at: "2026-11-20T09:00:00-05:00".into(), by: Code::new("agent").unwrap() };
        let texts = BTreeMap::from([("title".to_owned(), "Délais".to_owned())]);
        let raised = Issue::raise(at(2), IssueFacts::default(), texts.clone(), Vec::new()).unwrap();
        let mut issue = Issue::begin(Number::new(2026, 1).unwrap(), raised.recorded(&recorded)).unwrap();
        assert_eq!((issue.status(), issue.text("title")), (IssueStatus::Raised, Some("Délais")));
        let requests = vec![Number::new(2026, 7).unwrap(), Number::new(2026, 9).unwrap()];
        issue.apply(issue.link(at(3), requests.clone()).unwrap().recorded(&recorded));
        assert_eq!(
            issue.link(at(3), requests[..1].to_vec()),
            Err(Refusal::RequestAlreadyLinked { request: requests[0] })
        );
        issue.apply(issue.unlink(at(4), requests[..1].to_vec()).unwrap().recorded(&recorded));
        assert_eq!(
            issue.unlink(at(4), requests[..1].to_vec()),
            Err(Refusal::RequestNotLinked { request: requests[0] })
        );
        assert_eq!(issue.requests.numbers().collect::<Vec<_>>(), [requests[1]]);
        let resolved = IssueFacts { status: Some(IssueStatus::Resolved), ..IssueFacts::default() };
        issue.apply(issue.set(at(9), resolved, BTreeMap::new()).unwrap().recorded(&recorded));
        assert_eq!((issue.status(), issue.resolved_on()), (IssueStatus::Resolved, Some(day(9))));
        assert_eq!(issue.set(at(9), IssueFacts::default(), BTreeMap::new()), Err(Refusal::NothingChanges));
        let early = Refusal::BeforePrevious { on: day(1), act: "issue_raised", earlier: day(2) };
        assert_eq!(issue.set(at(1), IssueFacts::default(), texts), Err(early));
    }
}
