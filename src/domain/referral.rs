//! Where a person is directed (MIFI 4.2: « dirigée vers l'unité administrative ou l'organisation concernée »; MAMH,
//! *Où porter plainte*).

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::act::Party;
use super::reference::Item;
use super::{Code, List, Lists, Refusal};
use crate::domain::coded::{MalformedText, kept_as_text};

/// Where a person is directed: a body, a unit of the ministry, or a partner that handles its own complaints.
///
/// It is written as the code of the body, `unit:CODE` or `partner:CODE`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Referral {
    pub party: Party,
    pub code: Code,
}

impl Referral {
    pub fn to_body(code: Code) -> Self {
        Self { party: Party::Body, code }
    }

    /// The item that it names, retired or not.
    pub fn item<'l>(&self, lists: &'l Lists) -> Option<&'l Item> {
        lists.get(self.party.list(), &self.code)
    }
}

impl fmt::Display for Referral {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.party {
            Party::Body => write!(f, "{}", self.code),
            party => write!(f, "{}:{}", party.as_str(), self.code),
        }
    }
}

impl FromStr for Referral {
    type Err = MalformedText;
    fn from_str(text: &str) -> Result<Self, MalformedText> {
        let (party, code) = match text.split_once(':') {
            None => (Party::Body, text),
            Some(("unit", code)) => (Party::Unit, code),
            Some(("partner", code)) => (Party::Partner, code),
            Some(_) => return Err(MalformedText("not where a person may be directed", text.into())),
        };
        Ok(Self {
            party,
            code: Code::new(code).map_err(|_| MalformedText("not where a person may be directed", text.into()))?,
        })
    }
}

kept_as_text!(Referral);

impl Lists {
    /// Where a reason of inadmissibility may direct the person, the likeliest first: nowhere that is no longer chosen.
    pub fn referrals(&self, reason: &Code) -> Vec<&Referral> {
        let is_chosen = |to: &&Referral| to.item(self).is_some_and(Item::is_active);
        let reason = self.get(List::Inadmissibility, reason);
        reason.map_or_else(Vec::new, |reason| reason.bodies.iter().filter(is_chosen).collect())
    }

    /// Where the person is directed, of a request turned down for a reason: where the officer says, else the only place
    /// that the reason leads to.
    ///
    /// # Errors
    /// The reason leads to several places and none was said; or what was said is where another reason leads. What no
    /// reason names, such as a body that the office just added, fits any.
    pub fn direct(&self, reason: &Code, to: Option<Referral>) -> Result<Option<Referral>, Refusal> {
        let places = self.referrals(reason);
        match (to, &places[..]) {
            (None, []) => Ok(None),
            (None, [only]) => Ok(Some((*only).clone())),
            (None, _) => {
                let places = places.iter().map(ToString::to_string).collect();
                Err(Refusal::DirectedWhere { reason: reason.clone(), places })
            }
            (Some(to), _) => {
                let is_of_another = self.all(List::Inadmissibility).iter().any(|other| other.bodies.contains(&to));
                if is_of_another && !places.contains(&&to) {
                    return Err(Refusal::DirectedElsewhere { reason: reason.clone(), to });
                }
                Ok(Some(to))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn referral(text: &str) -> Referral {
        text.parse().unwrap()
    }

    #[test]
    fn a_referral_reads_back_as_it_is_written() {
        for (text, party) in [("tal", Party::Body), ("unit:housing", Party::Unit), ("partner:cegep-a", Party::Partner)]
        {
            assert_eq!(referral(text).party, party);
            assert_eq!(referral(text).to_string(), text);
        }
        for text in ["", "unit:", "office:x", "body:tal", "É"] {
            assert!(text.parse::<Referral>().is_err(), "{text}");
        }
    }

    /// Three reasons: several places, one, none.
    fn lists() -> Lists {
        let item = |code: &str| Item::new(Code::new(code).unwrap(), code, code);
        let reason = |code: &str, bodies: &[&str]| {
            let bodies = bodies.iter().map(|body| referral(body)).collect();
            (List::Inadmissibility, Item { bodies, ..item(code) })
        };
        let body = |code: &str| (List::Body, item(code));
        [
            body("cmq"),
            body("tal"),
            body("ombudsman"),
            body("added"),
            (List::Unit, item("housing")),
            (List::Unit, item("roads")),
            reason("out_of_scope", &["cmq", "tal", "unit:housing"]),
            reason("disclosure", &["ombudsman"]),
            reason("court", &[]),
        ]
        .into_iter()
        .collect()
    }

    #[test]
    fn one_place_is_taken_by_itself_and_one_of_several_is_said() {
        let lists = lists();
        let direct = |reason: &str, to: Option<&str>| lists.direct(&Code::new(reason).unwrap(), to.map(referral));
        assert_eq!(direct("disclosure", None), Ok(Some(referral("ombudsman"))));
        assert_eq!(direct("court", None), Ok(None));
        let places = ["cmq", "tal", "unit:housing"].map(String::from).to_vec();
        let reason = Code::new("out_of_scope").unwrap();
        let refused = Refusal::DirectedWhere { reason: reason.clone(), places };
        assert_eq!(direct("out_of_scope", None), Err(refused));
        for to in ["cmq", "unit:housing", "added", "unit:roads"] {
            assert_eq!(direct("out_of_scope", Some(to)), Ok(Some(referral(to))));
        }
        let refused = Refusal::DirectedElsewhere { reason, to: referral("ombudsman") };
        assert_eq!(direct("out_of_scope", Some("ombudsman")), Err(refused));
        assert!(direct("court", Some("tal")).is_err());
        assert_eq!(direct("court", Some("added")), Ok(Some(referral("added"))));
    }

    #[test]
    fn what_is_no_longer_chosen_is_no_place_to_go() {
        let mut lists = lists();
        let retired_on = chrono::NaiveDate::from_ymd_opt(2026, 1, 5).unwrap();
        for code in ["cmq", "tal"] {
            lists.retire(List::Body, &Code::new(code).unwrap(), retired_on).unwrap();
        }
        let only = lists.direct(&Code::new("out_of_scope").unwrap(), None);
        assert_eq!(only, Ok(Some(referral("unit:housing"))));
    }
}
