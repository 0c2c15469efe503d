//! Confidentiality incidents: the register that every public body keeps (Regulation respecting confidentiality
//! incidents, A-2.1, r. 3.1, s. 7 and 8; Act respecting Access, A-2.1, s. 63.8 to 63.11).

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantNames};

use super::act::{Entry, EntryRef, Words};
use super::conflict::Clearance;
use super::linked::{Linked, Links};
use super::moment::Moment;
use super::record::{Record, Series};
use super::refusal::Refusal;
use super::{Code, Number};

mod facts;
mod letter;
mod notice;

pub use facts::{IncidentFacts, IncidentKind, Persons, PublicGround, PublicNotice};
pub use letter::{IncidentNotice, NoticeKind};
pub use notice::{IncidentStatus, IncidentStep, NoticeState};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IntoStaticStr, VariantNames)]
#[serde(tag = "act", rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
#[allow(clippy::enum_variant_names, reason = "the name of the act in the journal tells its register")]
pub enum IncidentAct {
    /// Inscrit au registre. The texts are in the words.
    IncidentRegistered {
        #[serde(flatten)]
        facts: Box<IncidentFacts>,
        #[serde(flatten)]
        links: Links,
    },
    /// Changes the facts that it names; the others stay.
    IncidentSet {
        #[serde(flatten)]
        facts: Box<IncidentFacts>,
        #[serde(flatten)]
        links: Links,
    },
    /// Changes the facts that it names, with a judgment of the risk of serious injury.
    IncidentAssessed {
        #[serde(flatten)]
        facts: Box<IncidentFacts>,
        #[serde(flatten)]
        links: Links,
    },
}

/// The four elements that say whether there is a risk of serious injury (Regulation, s. 7, par. 6), by the names of
/// their fields: how sensitive the information is, how it could be misused, what that would lead to, how likely it is.
pub const FACTORS: [&str; 4] = ["sensitivity", "misuse", "consequences", "likelihood"];

/// The texts of an incident, by the names of their fields, in the order of section 7 of the Regulation.
pub const TEXTS: [&str; 11] = [
    "information",
    "information_unknown",
    "circumstances",
    "sensitivity",
    "misuse",
    "consequences",
    "likelihood",
    "reasons",
    "persons_deferred",
    "public_why",
    "measures",
];

/// Texts of which one takes the place of the other: what is described is no longer impossible to describe.
const EITHER: [&str; 2] = ["information", "information_unknown"];

/// Whether there is a risk of serious injury, as it was judged on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    pub on: NaiveDate,
    /// Risque de préjudice sérieux, or none.
    pub serious: bool,
    /// The four elements and the reasons, as they were then.
    pub texts: BTreeMap<String, String>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Incident {
    pub number: Number,
    pub registered_on: NaiveDate,
    /// Codes, numbers and dates known of it.
    pub facts: IncidentFacts,
    /// See [`TEXTS`].
    pub texts: BTreeMap<String, String>,
    pub requests: Linked,
    /// How the risk was judged, the last time last.
    pub assessments: Vec<Assessment>,
}

impl Incident {
    pub fn text(&self, field: &str) -> Option<&str> {
        self.texts.get(field).map(String::as_str)
    }

    /// How the risk was judged last.
    pub fn assessment(&self) -> Option<&Assessment> {
        self.assessments.last()
    }

    /// The last day on which the entry must be in the register: five years after the date, or the end of the period, in
    /// which the body became aware of the incident (Regulation, s. 8).
    pub fn keep_until(&self) -> Option<NaiveDate> {
        let aware = self.facts.aware?.to;
        let kept = aware.checked_add_months(Months::new(60))?;
        // From February 29, five years end on March 1: never a day short.
        let is_short = kept.format("%d").to_string() != aware.format("%d").to_string();
        kept.checked_add_days(Days::new(is_short.into()))
    }

    /// Decides that an incident is registered.
    ///
    /// # Errors
    /// Not in the future, nor before anyone was aware of it; see [`Incident::set`] for the rest.
    pub fn register(
        at: Moment,
        facts: IncidentFacts,
        texts: BTreeMap<String, String>,
        requests: Vec<Number>,
    ) -> Result<Entry<IncidentAct>, Refusal> {
        match facts.aware {
            Some(aware) => at.follows("incident_aware", aware.from)?,
            None => at.not_in_the_future()?,
        }
        facts.hold(at.today)?;
        judged(&facts, &texts, &BTreeMap::new(), false)?;
        Ok(Entry::with_texts(
            at.on,
            IncidentAct::IncidentRegistered { facts: Box::new(facts), links: Links::to(requests) },
            texts,
        ))
    }

    /// Decides that what is known of it changes.
    ///
    /// # Errors
    /// Not before it was registered; something must change. Nobody is aware of an incident before it takes place, nor
    /// gives notice of it before being aware. The risk is judged, either way, on all four elements; once it is, an
    /// element does not change without a new conclusion. The notice to the persons is not put off once it is given.
    pub fn set(
        &self,
        at: Moment,
        facts: IncidentFacts,
        texts: BTreeMap<String, String>,
        links: Links,
    ) -> Result<Entry<IncidentAct>, Refusal> {
        at.follows("incident_registered", self.registered_on)?;
        if facts == IncidentFacts::default() && texts.is_empty() && links.is_empty() {
            return Err(Refusal::NothingChanges);
        }
        let mut known = self.facts.clone();
        known.learn(&facts);
        known.hold(at.today)?;
        if let Some(notified) = self.facts.persons_on.filter(|_| facts.persons_deferred == Some(true)) {
            return Err(Refusal::PersonsAlreadyNotified { on: notified.to });
        }
        self.requests.check(&links)?;
        if let Some(last) = self.assessment().filter(|_| facts.serious.is_some()) {
            at.follows("incident_assessed", last.on)?;
        }
        judged(&facts, &texts, &self.texts, self.assessment().is_some())?;
        let (is_judged, facts) = (facts.serious.is_some(), Box::new(facts));
        let act = match is_judged {
            true => IncidentAct::IncidentAssessed { facts, links },
            false => IncidentAct::IncidentSet { facts, links },
        };
        Ok(Entry::with_texts(at.on, act, texts))
    }

    fn learn(&mut self, on: NaiveDate, facts: &IncidentFacts, links: &Links, words: &Words) {
        self.facts.learn(facts);
        if EITHER.iter().any(|field| words.fields.contains_key(*field)) {
            self.texts.retain(|field, _| !EITHER.contains(&field.as_str()));
        }
        self.texts.extend(words.fields.clone());
        if facts.persons_on.is_some() {
            // Given, the notice is put off no more.
            self.facts.persons_deferred = None;
            self.texts.remove("persons_deferred");
        }
        self.requests.apply(on, links);
        if let Some(serious) = facts.serious {
            let fields = FACTORS.into_iter().chain(["reasons"]);
            let texts = fields.filter_map(|field| Some((field.to_owned(), self.texts.get(field)?.clone()))).collect();
            self.assessments.push(Assessment { on, serious, texts });
        }
    }
}

/// Whether a conclusion stands on the four elements, and the elements under a conclusion.
fn judged(
    facts: &IncidentFacts,
    new: &BTreeMap<String, String>,
    old: &BTreeMap<String, String>,
    is_judged: bool,
) -> Result<(), Refusal> {
    let is_described = |field: &str| new.contains_key(field) || old.contains_key(field);
    match facts.serious {
        Some(_) => {
            let missing: Vec<&'static str> = FACTORS.into_iter().filter(|field| !is_described(field)).collect();
            if missing.is_empty() { Ok(()) } else { Err(Refusal::FactorsMissing { missing }) }
        }
        None if is_judged && FACTORS.iter().chain(&["reasons"]).any(|field| new.contains_key(*field)) => {
            Err(Refusal::FactorsWithoutConclusion)
        }
        None => Ok(()),
    }
}

impl Record for Incident {
    const SERIES: Series = Series::Incident;
    const TEXTS: &[&str] = &TEXTS;

    type Act = IncidentAct;
    type Permit = Clearance;
    const IS_FILE: bool = true;

    fn begin(number: Number, entry: EntryRef<'_, IncidentAct>) -> Option<Self> {
        let IncidentAct::IncidentRegistered { facts, links } = entry.act else { return None };
        let mut incident = Self {
            number,
            registered_on: entry.on,
            facts: IncidentFacts::default(),
            texts: BTreeMap::new(),
            requests: Linked::default(),
            assessments: Vec::new(),
        };
        incident.learn(entry.on, facts, links, entry.words);
        Some(incident)
    }

    fn apply(&mut self, entry: EntryRef<'_, IncidentAct>) {
        if let IncidentAct::IncidentSet { facts, links } | IncidentAct::IncidentAssessed { facts, links } = entry.act {
            self.learn(entry.on, facts, links, entry.words);
        }
    }

    fn admits(&self, leave: &Clearance, by: &Code, _: &IncidentAct) -> bool {
        leave.covers(&self.requests(), by)
    }

    fn requests(&self) -> BTreeSet<Number> {
        self.requests.numbers().collect()
    }

    fn number(&self) -> Number {
        self.number
    }
}

#[cfg(test)]
mod tests;
