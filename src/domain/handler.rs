//! Who handles a request: the office itself, the unit that served the person, or a partner.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::Code;
use super::act::{Entry, Party, RequestAct};
use super::message::{MessageArg, item, plain};
use super::moment::Moment;
use super::reference::List;
use super::refusal::Refusal;
use super::request::Request;
use crate::domain::coded::{MalformedText, kept_as_text};

/// Who handles a request (MESS: the unit that served the person answers first; MIFI 4.5: partners handle their own).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Handler {
    /// L'équipe de la gestion des plaintes.
    Office,
    /// Une unité administrative.
    Unit(Code),
    /// Un organisme partenaire.
    Partner(Code),
}

impl Handler {
    /// The [groups](Self::group) that there are.
    pub const GROUPS: [&str; 3] = ["office", "unit", "partner"];

    /// `office`, `unit` or `partner`: how the reports split.
    pub fn group(&self) -> &'static str {
        match self {
            Self::Office => "office",
            Self::Unit(_) => "unit",
            Self::Partner(_) => "partner",
        }
    }

    /// The partner, if it is one.
    pub fn partner(&self) -> Option<&Code> {
        if let Self::Partner(code) = self { Some(code) } else { None }
    }

    /// Whoever it is, by name in a message; the office is chosen by its group.
    pub(super) fn named(&self) -> MessageArg {
        match self {
            Self::Office => plain(self.group()),
            Self::Unit(code) => item(List::Unit, code),
            Self::Partner(code) => item(List::Partner, code),
        }
    }
}

impl fmt::Display for Handler {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Office => f.write_str("office"),
            Self::Unit(code) => write!(f, "unit:{code}"),
            Self::Partner(code) => write!(f, "partner:{code}"),
        }
    }
}

impl FromStr for Handler {
    type Err = MalformedText;
    fn from_str(text: &str) -> Result<Self, MalformedText> {
        let refused = || MalformedText("not a handler", text.into());
        match text.split_once(':') {
            None if text == "office" => Ok(Self::Office),
            Some(("unit", code)) => Code::new(code).map(Self::Unit).map_err(|_| refused()),
            Some(("partner", code)) => Code::new(code).map(Self::Partner).map_err(|_| refused()),
            _ => Err(refused()),
        }
    }
}

kept_as_text!(Handler);

impl Request {
    /// Hands the request over, or takes it back to the office.
    ///
    /// # Errors
    /// The request is open, and somebody else has it. A disclosure of wrongdoing goes to no unit and no partner (rule 3).
    pub fn hand(&self, at: Moment, to: Handler) -> Result<Entry, Refusal> {
        self.open()?;
        if self.is_disclosure() && to != Handler::Office {
            return Err(Refusal::DisclosureIsDirected);
        }
        self.follows(at, self.handed_on.map(|on| ("handed", on)))?;
        if self.handler.as_ref() == Some(&to) {
            return Err(Refusal::AlreadyHandled { by: to });
        }
        Ok(Entry::bare(at.on, RequestAct::Handed { to }))
    }

    /// The unit that the request is handed to and to which the person did not consent to be named: it gets the file,
    /// not the name (MAMH). Of a person who gave no name there is nothing to consent to.
    pub fn unconsented<'a>(&self, at: Moment, to: &'a Handler) -> Option<&'a Code> {
        match to {
            Handler::Unit(unit) if self.identity.is_some() => {
                self.consented(at, Party::Unit, unit).is_err().then_some(unit)
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::domain::field::Receipt;
    use crate::domain::request::Recorded;
    use crate::domain::{Number, Record};

    #[test]
    fn a_request_is_handed_in_order_and_to_somebody_else() {
        let day = |day| NaiveDate::from_ymd_opt(2026, 11, day).unwrap();
        let at = |on| Moment { on: day(on), today: day(20) };
        let recorded = Recorded { at: "2026-11-20T09:00:00-05:00".into(), by: Code::new("agent").unwrap() };
        let received = Entry::bare(day(2), RequestAct::Received { receipt: Receipt::default(), grounds: Vec::new() });
        let mut request = Request::begin(Number::new(2026, 1).unwrap(), received.recorded(&recorded)).unwrap();
        let unit = Handler::Unit(Code::new("registraire").unwrap());
        assert_eq!(request.hand(at(3), Handler::Office), Err(Refusal::AlreadyHandled { by: Handler::Office }));
        let before = Refusal::BeforeReceipt { on: day(1), received_on: day(2) };
        assert_eq!(request.hand(at(1), unit.clone()), Err(before));
        request.apply(request.hand(at(9), unit.clone()).unwrap().recorded(&recorded));
        assert_eq!(request.handler, Some(unit));
        let earlier = Refusal::BeforePrevious { on: day(5), act: "handed", earlier: day(9) };
        assert_eq!(request.hand(at(5), Handler::Office), Err(earlier));
        request.apply(request.hand(at(9), Handler::Office).unwrap().recorded(&recorded));
        request.receipt.kind = Some(Code::new("disclosure").unwrap());
        let partner = Handler::Partner(Code::new("francisation").unwrap());
        assert_eq!(request.hand(at(10), partner), Err(Refusal::DisclosureIsDirected));
        assert_eq!(request.handler, Some(Handler::Office));
    }

    #[test]
    fn a_handler_reads_back_as_it_is_written() {
        for text in ["office", "unit:registraire", "partner:cegep-a"] {
            assert_eq!(text.parse::<Handler>().unwrap().to_string(), text);
        }
        for text in ["", "unit", "unit:", "bureau", "partner:É"] {
            assert!(text.parse::<Handler>().is_err(), "{text}");
        }
    }
}
