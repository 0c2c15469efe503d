//! What a report knows of one request.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use chrono::NaiveDate;

use super::few::Few;
use crate::domain::Number;
pub use crate::domain::finding::Finding;

/// A code that stands in a case, as its place in the report's [`Terms`].
///
/// A case has a dozen codes and a report may have a million cases: a place takes four bytes, and counting by it is
/// counting in an array.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Term(u32);

impl Term {
    /// Nobody recorded it. A code spelled `unknown` is this term too, so that the two never make two rows of one name.
    pub const UNKNOWN: Self = Self(0);
    /// The kind `complaint`, the only one that has findings.
    pub const COMPLAINT: Self = Self(1);
    /// The disposition `transferred`.
    pub const TRANSFERRED: Self = Self(2);

    /// The place of the term in a table of counts.
    pub(super) fn place(self) -> usize {
        self.0 as usize
    }
}

/// The codes that the cases of one report hold, each once.
#[derive(Clone, Debug)]
pub struct Terms {
    codes: Vec<Box<str>>,
    /// By the bytes of the code.
    places: Known<Box<[u8]>, Term>,
}

/// A map from what a report meets again and again.
pub type Known<K, V> = HashMap<K, V, BuildHasherDefault<Quick>>;

/// A hash for short texts, eight bytes at a time. A report asks for several a request; nobody gains from making them
/// collide.
#[derive(Clone, Copy, Debug, Default)]
pub struct Quick(u64);

impl Quick {
    fn add(&mut self, word: u64) {
        self.0 = (self.0.rotate_left(5) ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }
}

impl Hasher for Quick {
    fn write_usize(&mut self, length: usize) {
        self.add(length as u64);
    }

    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks::<8>();
        for word in words {
            self.add(u64::from_le_bytes(*word));
        }
        match bytes.last_chunk::<8>() {
            // The bytes that it shares with the word before do no harm.
            Some(last) => self.add(u64::from_le_bytes(*last)),
            None => self.add(rest.iter().fold(0, |last, byte| last << 8 | u64::from(*byte))),
        }
    }

    fn finish(&self) -> u64 {
        self.0 ^ (self.0 >> 32)
    }
}

impl Terms {
    /// The code shown for [`Term::UNKNOWN`].
    pub const UNKNOWN: &'static str = "unknown";

    /// The terms that the figures themselves speak of, and no other yet.
    pub fn new() -> Self {
        let mut terms = Self { codes: Vec::new(), places: Known::default() };
        // In the order of the constants of `Term`.
        for code in [Self::UNKNOWN, "complaint", "transferred"] {
            terms.place(code);
        }
        terms
    }

    /// The term of a code, the same for the same code; [`Term::UNKNOWN`] when there is none.
    ///
    /// It takes text so that the rows of a table can be read without building a [`Code`](crate::domain::Code) a cell.
    pub fn term(&mut self, code: Option<&str>) -> Term {
        code.map_or(Term::UNKNOWN, |code| self.known(code.as_bytes()).unwrap_or_else(|| self.place(code)))
    }

    /// The term of a code whose bytes may be none of a text, which is then `None`: those of a code met before are text.
    pub fn read(&mut self, code: &[u8]) -> Option<Term> {
        match self.known(code) {
            Some(term) => Some(term),
            None => Some(self.place(std::str::from_utf8(code).ok()?)),
        }
    }

    /// The term of a code that some case may hold; `None` when no case can.
    pub fn find(&self, code: &str) -> Option<Term> {
        self.known(code.as_bytes())
    }

    /// The code of a term.
    pub fn code(&self, term: Term) -> &str {
        self.at(term.place())
    }

    /// The code at a place of a table of counts.
    pub(super) fn at(&self, place: usize) -> &str {
        self.codes.get(place).map_or(Self::UNKNOWN, |code| code)
    }

    fn known(&self, code: &[u8]) -> Option<Term> {
        self.places.get(code).copied()
    }

    fn place(&mut self, code: &str) -> Term {
        // Four billion codes do not fit in memory, so the count always fits in a term.
        let term = u32::try_from(self.codes.len()).map_or(Term::UNKNOWN, Term);
        self.codes.push(code.into());
        self.places.insert(code.as_bytes().into(), term);
        term
    }
}

impl Default for Terms {
    fn default() -> Self {
        Self::new()
    }
}

/// A request that was open, received, reopened or closed in the period, with the facts that figures are made of.
///
/// Whatever its source never recorded is [`Term::UNKNOWN`] or `None`, and is counted as unknown.
#[derive(Clone, Debug)]
pub struct Case {
    /// Its public number.
    pub number: Number,
    /// Day of receipt.
    pub received_on: NaiveDate,
    /// Kind (type): `complaint`, `comment`…
    pub kind: Term,
    /// Channel (mode de réception).
    pub channel: Term,
    /// Source (provenance).
    pub source: Term,
    /// Program or service.
    pub program: Term,
    /// Administrative unit.
    pub unit: Term,
    /// Sector, the branch of the tree that the unit is in.
    pub sector: Term,
    /// Officer to whom it is assigned.
    pub officer: Term,
    /// Who handles it: `office`, `unit` or `partner`.
    pub handler: Term,
    /// Language of the reply: `fr` or `en`.
    pub language: Term,
    /// Whether the person is anonymous.
    pub anonymous: bool,
    /// What triage decided.
    pub admissibility: Admissibility,
    /// Day of the acknowledgement, if any went out.
    pub acknowledged_on: Option<NaiveDate>,
    /// Nobody recorded whether there was one: an import did not say.
    pub acknowledgement_unknown: bool,
    /// Business days from receipt to acknowledgement.
    pub acknowledgement_delay: Option<i64>,
    /// Its closings, in the order in which they happened.
    pub closings: Few<Closing>,
    /// Its grounds (motifs).
    pub grounds: Few<Ground>,
    /// Who had it in turn, when it was handed over; empty when `handler` had it all along.
    pub stages: Vec<Stage>,
    /// What units were asked.
    pub consultations: Vec<Consultation>,
    /// Its suspensions within the period.
    pub suspensions: Suspensions,
    /// How it stood at the end of the period, when it was open then.
    pub at_end: Option<Standing>,
}

impl Case {
    /// A case of which only the number and the day of receipt are known.
    #[cfg(test)]
    pub fn new(number: Number, received_on: NaiveDate) -> Self {
        Self {
            number,
            received_on,
            kind: Term::UNKNOWN,
            channel: Term::UNKNOWN,
            source: Term::UNKNOWN,
            program: Term::UNKNOWN,
            unit: Term::UNKNOWN,
            sector: Term::UNKNOWN,
            officer: Term::UNKNOWN,
            handler: Term::UNKNOWN,
            language: Term::UNKNOWN,
            anonymous: false,
            admissibility: Admissibility::Pending,
            acknowledged_on: None,
            acknowledgement_unknown: false,
            acknowledgement_delay: None,
            closings: Few::None,
            grounds: Few::None,
            stages: Vec::new(),
            consultations: Vec::new(),
            suspensions: Suspensions::default(),
            at_end: None,
        }
    }
}

impl Case {
    /// The grounds that stood at a closing; without one, those that stand.
    pub fn grounds_at<'a>(&'a self, closing: Option<&'a Closing>) -> &'a [Ground] {
        closing.and_then(|closing| closing.then.as_ref()).map_or(&self.grounds, |then| &then.grounds)
    }

    /// Who handled the request at a closing; without one, who does.
    pub fn handler_at(&self, closing: Option<&Closing>) -> Term {
        closing.and_then(|closing| closing.then.as_ref()).map_or(self.handler, |then| then.handler)
    }
}

/// A time during which one handler had a request.
#[derive(Clone, Copy, Debug)]
pub struct Stage {
    /// Who handled it: `office`, `unit` or `partner`.
    pub handler: Term,
    /// Since when.
    pub from: NaiveDate,
    /// Net business days of the request counted before.
    pub before: i64,
}

/// A question put to a unit (MIFI 4.4).
#[derive(Clone, Copy, Debug)]
pub struct Consultation {
    /// Its rank in the request.
    pub n: u32,
    /// The unit that was asked.
    pub unit: Term,
    /// Day of the question.
    pub asked_on: NaiveDate,
    /// Day on which the answer was due.
    pub due_on: NaiveDate,
    /// Day of the answer.
    pub answered_on: Option<NaiveDate>,
    /// Business days from the question to the answer.
    pub days: Option<i64>,
    /// When the answer was still awaited at the end of the period, on a request that was open: whether it was late.
    pub awaited: Option<bool>,
}

/// What triage decided (recevabilité).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Admissibility {
    /// Nothing yet.
    Pending,
    /// Recevable.
    Admissible,
    /// Irrecevable.
    Inadmissible {
        /// The exclusion that applies.
        reason: Term,
    },
}

/// One closing of a request, with the reopening that ended it if there was one.
#[derive(Clone, Debug)]
pub struct Closing {
    /// Day of the closing.
    pub closed_on: NaiveDate,
    /// Day on which this closing was undone by a reopening.
    pub reopened_on: Option<NaiveDate>,
    /// How it was closed: `answered`, `withdrawn`…
    pub disposition: Term,
    /// The finding of the complaint as a whole.
    pub finding: Option<Finding>,
    /// The criterion of that finding.
    pub criterion: Term,
    /// Business days taken, suspensions out.
    pub net: Option<i64>,
    /// Business days taken, suspensions in.
    pub gross: Option<i64>,
    /// Whether the standard was met, as its own unit counts.
    pub within: Option<bool>,
    /// What the person thought of it, from 1 to 5.
    pub satisfaction: Option<u8>,
    /// What was so at a closing that was taken up again, since then it may have changed; `None` for one that stands.
    pub then: Option<Box<Then>>,
}

/// What a closing found of its request.
#[derive(Clone, Debug)]
pub struct Then {
    /// Who handled it: `office`, `unit` or `partner`.
    pub handler: Term,
    /// The grounds that stood.
    pub grounds: Vec<Ground>,
}

impl Closing {
    /// A closing of which only the day is known.
    pub fn new(closed_on: NaiveDate) -> Self {
        Self {
            closed_on,
            reopened_on: None,
            disposition: Term::UNKNOWN,
            finding: None,
            criterion: Term::UNKNOWN,
            net: None,
            gross: None,
            within: None,
            satisfaction: None,
            then: None,
        }
    }
}

/// What a complaint is about (motif).
#[derive(Clone, Copy, Debug)]
pub struct Ground {
    /// Its rank in the complaint, as shown to people.
    pub n: u32,
    /// Nature: `delay`, `error`…
    pub nature: Term,
    /// The commitment (engagement) concerned.
    pub commitment: Term,
    /// What was found of it.
    pub finding: Option<Finding>,
    /// The criterion of that finding.
    pub criterion: Term,
}

/// The suspensions of a request within the period.
#[derive(Clone, Copy, Debug, Default)]
pub struct Suspensions {
    /// How many.
    pub n: u32,
    /// Business days they took out.
    pub days: i64,
}

/// How an open request stood at the end of the period.
#[derive(Clone, Copy, Debug)]
pub struct Standing {
    /// Its age in business days, suspensions out.
    pub age_net: i64,
    /// Its age in business days, suspensions in.
    pub age_gross: i64,
    /// Past its due date, as the unit of its standard counts.
    pub overdue: bool,
    /// Waiting on the requester.
    pub suspended: bool,
    /// Not late, and due within the next [`SOON`](super::budget::SOON) business days.
    pub due_soon: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_terms_the_figures_speak_of_are_where_they_say() {
        let mut terms = Terms::new();
        assert_eq!(terms.term(Some("complaint")), Term::COMPLAINT);
        assert_eq!(terms.term(Some("transferred")), Term::TRANSFERRED);
        assert_eq!(terms.code(Term::TRANSFERRED), "transferred");
    }

    #[test]
    fn a_code_has_one_term_and_unknown_is_no_code() {
        let mut terms = Terms::new();
        let phone = terms.term(Some("phone"));
        assert_eq!(terms.term(Some("phone")), phone);
        assert_ne!(terms.term(Some("email")), phone);
        assert_eq!((terms.code(phone), terms.find("phone"), terms.find("fax")), ("phone", Some(phone), None));
        assert_eq!((terms.term(None), terms.term(Some("unknown"))), (Term::UNKNOWN, Term::UNKNOWN));
    }
}
