//! Activities of the office beside its requests: training, meetings of the network of respondents, orientations that
//! the authorities gave, the approval of an action plan (MIFI 4.1 to 4.3, 4.6, 5.2).

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantNames};

use super::act::{Entry, EntryRef, Words};
use super::approval::{Approval, BY_WHOM};
use super::conflict::Clearance;
use super::moment::Moment;
use super::period::Period;
use super::record::{Record, Series};
use super::refusal::Refusal;
use super::{Code, Number};
use crate::domain::coded::coded;

/// An act on an activity: logged once, withdrawn when it was logged by mistake.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IntoStaticStr, VariantNames)]
#[serde(tag = "act", rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
#[allow(clippy::enum_variant_names, reason = "the name of the act in the journal tells its register")]
pub enum ActivityAct {
    /// Inscrite. What it was, and who decided where somebody did, are in the words.
    ActivityLogged {
        kind: ActivityKind,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        plan: Option<i32>,
    },
    /// Retirée : it was logged by mistake.
    ActivityWithdrawn,
}

coded! {
    pub enum ActivityKind as "snake_case" {
        /// Formation.
        Training,
        /// Rencontre: of the network of respondents, of the improvement committee…
        Meeting,
        /// Orientation that the authorities gave or approved.
        Orientation,
        /// Approbation d'un plan d'action.
        Plan,
        Other,
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Activity {
    pub number: Number,
    /// The day on which it took place.
    pub on: NaiveDate,
    pub kind: ActivityKind,
    /// The fiscal year of the action plan that was approved.
    pub plan: Option<i32>,
    pub text: Option<String>,
    /// Who decided: whoever gave an orientation or approved a plan.
    pub by_whom: Option<String>,
    pub officer: Code,
    pub withdrawn_on: Option<NaiveDate>,
}

impl Activity {
    /// Decides that an activity is logged. `texts` holds `text`, and `by_whom` where somebody decided.
    ///
    /// # Errors
    /// Not in the future.
    pub fn log(at: Moment, kind: ActivityKind, texts: BTreeMap<String, String>) -> Result<Entry<ActivityAct>, Refusal> {
        at.not_in_the_future()?;
        Ok(Entry::with_texts(at.on, ActivityAct::ActivityLogged { kind, plan: None }, texts))
    }

    /// Decides that the action plan of a fiscal year is approved. `known` are the activities of the office.
    ///
    /// # Errors
    /// Not in the future; the same do not approve it twice.
    pub fn approve_plan(at: Moment, year: i32, by_whom: String, known: &[Self]) -> Result<Entry<ActivityAct>, Refusal> {
        at.not_in_the_future()?;
        for activity in approving(known, year) {
            super::approval::not_yet(activity.id(), &[activity.approval()], &by_whom)?;
        }
        let act = ActivityAct::ActivityLogged { kind: ActivityKind::Plan, plan: Some(year) };
        Ok(Entry { on: at.on, act, words: Approval::words(by_whom) })
    }

    /// Decides that what was logged by mistake is withdrawn.
    ///
    /// # Errors
    /// Not before it took place, not in the future, not twice.
    pub fn withdraw(&self, at: Moment, words: Words) -> Result<Entry<ActivityAct>, Refusal> {
        at.follows("activity_logged", self.on)?;
        match self.withdrawn_on {
            Some(on) => Err(Refusal::AlreadyWithdrawn { on }),
            None => Ok(Entry { on: at.on, act: ActivityAct::ActivityWithdrawn, words }),
        }
    }

    fn approval(&self) -> Approval {
        Approval { on: self.on, by_whom: self.by_whom.clone(), officer: self.officer.clone() }
    }

    /// Whether it took place in a period, and stands.
    pub fn is_of(&self, period: &Period) -> bool {
        self.withdrawn_on.is_none() && period.contains(self.on)
    }
}

/// The approvals of the action plan of a fiscal year that stand, in their order.
pub fn plan_approvals(activities: &[Activity], year: i32) -> Vec<Approval> {
    approving(activities, year).map(Activity::approval).collect()
}

fn approving(activities: &[Activity], year: i32) -> impl Iterator<Item = &Activity> {
    activities.iter().filter(move |activity| activity.plan == Some(year) && activity.withdrawn_on.is_none())
}

impl Record for Activity {
    const SERIES: Series = Series::Activity;
    const TEXTS: &[&str] = &["text", BY_WHOM];

    type Act = ActivityAct;
    type Permit = Clearance;

    fn begin(number: Number, entry: EntryRef<'_, ActivityAct>) -> Option<Self> {
        let ActivityAct::ActivityLogged { kind, plan } = *entry.act else { return None };
        let text = |field: &str| entry.words.fields.get(field).cloned();
        Some(Self {
            number,
            on: entry.on,
            kind,
            plan,
            text: text("text"),
            by_whom: text(BY_WHOM),
            officer: entry.recorded.by.clone(),
            withdrawn_on: None,
        })
    }

    fn apply(&mut self, entry: EntryRef<'_, ActivityAct>) {
        if *entry.act == ActivityAct::ActivityWithdrawn {
            self.withdrawn_on = Some(entry.on);
        }
    }

    fn number(&self) -> Number {
        self.number
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::request::Recorded;

    fn at(on: u32) -> Moment {
        let day = |day| NaiveDate::from_ymd_opt(2026, 5, day).unwrap();
        Moment { on: day(on), today: day(20) }
    }

    fn logged(entry: &Entry<ActivityAct>) -> Activity {
        let recorded = Recorded { at: "2026-05-20T09:00:00-04:00".into(), by: Code::new("roy").unwrap() };
        Activity::begin(Number::new(2026, 1).unwrap(), entry.recorded(&recorded)).unwrap()
    }

    #[test]
    fn a_plan_is_approved_once_by_each_until_that_is_withdrawn() {
        let approve = |known: &[Activity]| Activity::approve_plan(at(4), 2026, "Comité".into(), known);
        let mut activity = logged(&approve(&[]).unwrap());
        let approvals = |activity: &Activity, year| plan_approvals(std::slice::from_ref(activity), year).len();
        assert_eq!((approvals(&activity, 2026), approvals(&activity, 2025)), (1, 0));
        let refused = Refusal::AlreadyApproved { by_whom: "Comité".into(), on: at(4).on, record: activity.id() };
        assert_eq!(approve(std::slice::from_ref(&activity)), Err(refused));
        assert!(Activity::approve_plan(at(5), 2026, "Mme Roy".into(), std::slice::from_ref(&activity)).is_ok());
        let withdrawn = activity.withdraw(at(6), Words::default()).unwrap();
        let recorded = Recorded { at: "2026-05-20T09:00:00-04:00".into(), by: Code::new("roy").unwrap() };
        activity.apply(withdrawn.recorded(&recorded));
        assert_eq!(activity.withdraw(at(7), Words::default()), Err(Refusal::AlreadyWithdrawn { on: at(6).on }));
        assert_eq!(approvals(&activity, 2026), 0);
        assert!(approve(std::slice::from_ref(&activity)).is_ok());
    }

    #[test]
    fn an_activity_is_of_the_period_in_which_it_took_place() {
        let texts = BTreeMap::from([("text".to_owned(), "Réseau".to_owned())]);
        let activity = logged(&Activity::log(at(4), ActivityKind::Meeting, texts).unwrap());
        let period = |text: &str| text.parse::<Period>().unwrap();
        assert!(activity.is_of(&period("2026-05")) && !activity.is_of(&period("2026-06")));
        assert!(activity.withdraw(at(3), Words::default()).is_err(), "not before it took place");
        assert!(Activity::log(at(21), ActivityKind::Other, BTreeMap::new()).is_err(), "not to come");
    }
}
