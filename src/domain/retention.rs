//! Retention (A-2.1, s. 73; Archives Act, A-21.1, s. 7 and 13): how long the words of a request are kept, by the rules
//! of the office's own schedule, and what keeps them longer.

use chrono::{Datelike, Months, NaiveDate};
use serde::{Deserialize, Serialize};

use super::act::{Entry, OfficeAct, RequestAct};
use super::moment::Moment;
use super::office::Office;
use super::reference::{Item, List, ListRefusal};
use super::refusal::Refusal;
use super::request::Request;
use super::{Code, Number};
use crate::domain::coded::coded;

/// The longest that a rule may keep anything, in years.
pub const LONGEST_YEARS: u32 = 999;

/// The rule of the key by which the person of a destroyed request is recognised when they write again: how long it is
/// kept, from the day it was made. Without that rule nobody is.
pub const RECURRENCE_KEY: &str = "recurrence_key";

coded! {
    /// From when the years of a rule are counted.
    pub enum Trigger as "snake_case" {
        Closing,
        /// The end of the fiscal year in which it was closed.
        FiscalYear,
    }
}

coded! {
    /// Fate of words at the end of the retention.
    pub enum FinalDisposition as "snake_case" {
        Destroy,
        /// They are transferred to the archives, then destroyed here.
        Transfer,
    }
}

/// Terms of a rule of the retention schedule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RetentionTerms {
    pub years: u32,
    pub trigger: Trigger,
    pub disposition: FinalDisposition,
}

impl RetentionTerms {
    /// The terms of an item of a list: all three facts, or none.
    ///
    /// # Errors
    /// Some of the three only.
    pub fn of(
        list: List,
        code: &Code,
        facts: (Option<u32>, Option<Trigger>, Option<FinalDisposition>),
    ) -> Result<Option<Self>, ListRefusal> {
        match facts {
            (None, None, None) => Ok(None),
            (Some(years), Some(trigger), Some(disposition)) => Ok(Some(Self { years, trigger, disposition })),
            _ if list == List::Retention => Err(ListRefusal::NoRetention { code: code.clone() }),
            _ => Err(ListRefusal::Misplaced { list, code: code.clone(), field: "years" }),
        }
    }

    /// The last day on which a request closed on that day is kept: years end at the end of their last day.
    pub fn ends_on(&self, closed_on: NaiveDate) -> NaiveDate {
        let from = match self.trigger {
            Trigger::Closing => closed_on,
            Trigger::FiscalYear => {
                let year = closed_on.year() + i32::from(closed_on.month() > 3);
                NaiveDate::from_ymd_opt(year, 3, 31).expect("invariant: every year has a March 31")
            }
        };
        from.checked_add_months(Months::new(12 * self.years)).expect("invariant: no rule keeps a thousand years")
    }
}

/// Reason to keep a request beyond its rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// A legal hold, and why, unless that was erased.
    Hold(Option<String>),
    /// A confidentiality incident, whose five years end on that day; not known while no awareness is recorded.
    Incident(Option<NaiveDate>),
    /// An Ombudsman file that is open.
    Ombudsman,
}

impl Obstacle {
    /// Whether it keeps the request on a day.
    fn stands(&self, on: NaiveDate) -> bool {
        match self {
            Self::Incident(until) => until.is_none_or(|until| on <= until),
            Self::Hold(_) | Self::Ombudsman => true,
        }
    }
}

/// A closed request whose rule keeps it no more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExpiredRequest {
    pub number: Number,
    pub kind: Option<Code>,
    pub closed_on: NaiveDate,
    pub rule: Code,
    /// Last day on which its rule keeps it.
    pub due_on: NaiveDate,
    /// The reason to keep it all the same.
    pub obstacle: Option<Obstacle>,
}

/// Who and what a destruction rests on, for its certificate.
#[derive(Clone, Debug, Default)]
pub struct Authority {
    pub by: String,
    /// A second person, where the office wants two.
    pub second: Option<String>,
    /// The slip of the transfer to the archives, where the rule wants one.
    pub transfer: Option<String>,
}

impl Office {
    /// The rule for requests of a kind: the one that names the kind, else the one that names none.
    pub fn retention_rule(&self, kind: Option<&Code>) -> Option<&Item> {
        let names = |item: &&Item| kind.is_some_and(|kind| item.kinds.contains(kind));
        let rules = || self.lists.active(List::Retention).filter(|item| item.code.as_str() != RECURRENCE_KEY);
        rules().find(names).or_else(|| rules().find(|item| item.kinds.is_empty()))
    }

    /// The rule of the key by which the person of a destroyed request is recognised.
    pub fn recurrence_rule(&self) -> Option<&Item> {
        self.lists.active(List::Retention).find(|item| item.code.as_str() == RECURRENCE_KEY)
    }

    /// A closed request as the schedule sees it on a day; `None` while a rule keeps it, and when no rule is for it.
    ///
    /// `obstacles` are what may keep it all the same: the first that stands does.
    pub fn expired(
        &self,
        (number, kind): (Number, Option<&Code>),
        closed_on: NaiveDate,
        on: NaiveDate,
        obstacles: impl IntoIterator<Item = Obstacle>,
    ) -> Option<ExpiredRequest> {
        let rule = self.retention_rule(kind)?;
        let due_on = rule.retention.as_ref()?.ends_on(closed_on);
        if on <= due_on {
            return None;
        }
        let obstacle = obstacles.into_iter().find(|obstacle| obstacle.stands(on));
        Some(ExpiredRequest { number, kind: kind.cloned(), closed_on, rule: rule.code.clone(), due_on, obstacle })
    }

    /// The certificate of what a rule destroyed: which requests, how many documents, on whose authority. No personal
    /// information is in it.
    ///
    /// # Errors
    /// Nothing is destroyed without an authoriser, nor without a second one where the office wants two; what goes to the
    /// archives names the slip of its transfer.
    pub fn certify(
        &self,
        at: Moment,
        rule: &Item,
        (requests, attachments): (Vec<Number>, u64),
        authority: Authority,
    ) -> Result<Entry<OfficeAct>, Refusal> {
        at.not_in_the_future()?;
        let Authority { by, second, transfer } = authority;
        let same = |other: &String| super::comparable::comparable(other) == super::comparable::comparable(&by);
        if self.settings.destruction_persons > 1 && second.as_ref().is_none_or(same) {
            return Err(Refusal::SecondPersonMissing);
        }
        let disposition = rule.retention.expect("invariant: a rule of the schedule has terms").disposition;
        if (disposition == FinalDisposition::Transfer) != transfer.is_some() {
            return Err(Refusal::TransferSlip { rule: rule.code.clone(), disposition });
        }
        let rule = rule.code.clone();
        let act = OfficeAct::RetentionApplied { rule, requests, attachments, authorised_by: by, second, transfer };
        Ok(Entry::bare(at.on, act))
    }
}

impl Request {
    /// Holds the request against destruction: a court, the Ombudsman or an access request may ask for it.
    ///
    /// # Errors
    /// It holds once, and what it holds.
    pub fn hold(&self, at: Moment, reason: String) -> Result<Entry, Refusal> {
        self.keeps_words()?;
        self.follows(at, [])?;
        match self.marks.legal_hold_on {
            Some(since) => Err(Refusal::AlreadyOnHold { since }),
            None => Ok(Entry::because(at.on, RequestAct::HoldPlaced, reason)),
        }
    }

    /// Releases the hold.
    ///
    /// # Errors
    /// There must be one.
    pub fn release(&self, at: Moment, reason: String) -> Result<Entry, Refusal> {
        let since = self.marks.legal_hold_on.ok_or(Refusal::NotSo { act: "hold_placed" })?;
        self.follows(at, [("hold_placed", since)])?;
        Ok(Entry::because(at.on, RequestAct::HoldReleased, reason))
    }

    /// Destroys all words of the request, by a rule; its codes and dates stay, and `recurrence`, the hashes by which
    /// the person is recognised.
    ///
    /// # Errors
    /// It is closed, no hold stands, and it was not destroyed before.
    pub fn destroy(&self, at: Moment, rule: Code, recurrence: Vec<String>) -> Result<Entry, Refusal> {
        let closing = self.closing.as_ref().ok_or(Refusal::NotClosed)?;
        self.follows(at, [("closed", closing.on)])?;
        if let Some(since) = self.marks.legal_hold_on {
            return Err(Refusal::AlreadyOnHold { since });
        }
        match self.marks.destroyed_on {
            Some(on) => Err(Refusal::Erased { on }),
            None => Ok(Entry::bare(at.on, RequestAct::Destroyed { rule, recurrence })),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::profile::tests::SMALL;
    use crate::domain::{Profile, act::Words};

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn terms(years: u32, trigger: Trigger) -> RetentionTerms {
        RetentionTerms { years, trigger, disposition: FinalDisposition::Destroy }
    }

    #[test]
    fn the_years_of_a_rule_run_from_the_closing_or_from_the_end_of_its_fiscal_year() {
        for (trigger, closed, years, ends) in [
            (Trigger::Closing, day(2020, 3, 15), 5, day(2025, 3, 15)),
            (Trigger::Closing, day(2024, 2, 29), 1, day(2025, 2, 28)),
            (Trigger::FiscalYear, day(2020, 3, 31), 5, day(2025, 3, 31)),
            (Trigger::FiscalYear, day(2020, 4, 1), 5, day(2026, 3, 31)),
            (Trigger::FiscalYear, day(2020, 12, 31), 0, day(2021, 3, 31)),
        ] {
            assert_eq!(terms(years, trigger).ends_on(closed), ends, "{trigger:?} {closed}");
        }
    }

    #[test]
    fn a_rule_of_the_kind_comes_first_and_a_hold_an_incident_or_the_ombudsman_keeps_what_no_rule_does() {
        let mut office = Office::new(Profile::parse(SMALL).unwrap(), Vec::new(), 2027);
        let complaint = Code::new("complaint").unwrap();
        let rule = |code: &str, years, kinds: &[&Code]| {
            let code = Code::new(code).unwrap();
            let kinds = kinds.iter().map(|kind| (*kind).clone()).collect();
            Item { retention: Some(terms(years, Trigger::Closing)), kinds, ..Item::new(code, "Règle", "Rule") }
        };
        let (closed, today, number) = (day(2020, 3, 2), day(2026, 3, 2), Number::new(2020, 1).unwrap());
        let expired = |office: &Office, kind, obstacles: &[Obstacle]| {
            office.expired((number, kind), closed, today, obstacles.iter().cloned())
        };
        assert_eq!(expired(&office, None, &[]), None, "no rule, no destruction");
        for item in [rule("general", 7, &[]), rule("plaintes", 5, &[&complaint])] {
            let act = OfficeAct::ReferenceAdded { list: List::Retention, item: Box::new(item) };
            office.apply(today, &act, &Words::default()).unwrap();
        }
        assert_eq!(expired(&office, None, &[]), None, "seven years have not gone by");
        // Kept until a day is kept on it.
        assert_eq!(office.expired((number, Some(&complaint)), closed, day(2025, 3, 2), []), None);
        let ended = Obstacle::Incident(Some(day(2026, 3, 1)));
        let found = expired(&office, Some(&complaint), std::slice::from_ref(&ended)).unwrap();
        assert_eq!((found.rule.as_str(), found.due_on, found.obstacle), ("plaintes", day(2025, 3, 2), None));
        for lasting in [
            Obstacle::Hold(Some("recours".into())),
            Obstacle::Incident(Some(day(2026, 3, 2))),
            Obstacle::Incident(None),
            Obstacle::Ombudsman,
        ] {
            let found = expired(&office, Some(&complaint), &[ended.clone(), lasting.clone()]).unwrap();
            assert_eq!(found.obstacle, Some(lasting));
        }
    }
}
