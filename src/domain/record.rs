//! Records: whatever has a number, a history and a place in the journal. A request is one; so are a measure, an issue,
//! an Ombudsman file, a confidentiality incident and an edition of a report.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::Number;
use super::act::{Entry, Words};
use super::moment::Moment;
use super::refusal::Refusal;
use super::request::Recorded;

/// The registers that the office keeps, each with its own numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Series {
    /// Requêtes.
    Request,
    /// Mesures: corrective measures, recommendations, avenues for improvement.
    Measure,
    /// Enjeux.
    Issue,
    /// Dossiers du Protecteur du citoyen.
    Ombudsman,
    /// Incidents de confidentialité.
    Incident,
    /// Éditions de rapports.
    Edition,
}

impl Series {
    /// Every series, in the order of their keys.
    pub const ALL: [Self; 6] =
        [Self::Request, Self::Measure, Self::Issue, Self::Ombudsman, Self::Incident, Self::Edition];

    /// The code that scripts type and data carry.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Measure => "measure",
            Self::Issue => "issue",
            Self::Ombudsman => "ombudsman",
            Self::Incident => "incident",
            Self::Edition => "edition",
        }
    }

    /// The series of that code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|series| series.as_str() == code)
    }

    /// The series of that word, as people type it in either language.
    pub fn named(word: &str) -> Option<Self> {
        Self::from_code(word).or(match word {
            "requete" | "requête" => Some(Self::Request),
            "mesure" => Some(Self::Measure),
            "enjeu" => Some(Self::Issue),
            "protecteur" => Some(Self::Ombudsman),
            "édition" => Some(Self::Edition),
            _ => None,
        })
    }

    /// The keys of the records of this series: first and last.
    pub fn keys(self) -> (i64, i64) {
        let first = self.first_key();
        (first, first + RecordId::SPAN - 1)
    }

    /// The order of the variants is that of the keys, for ever.
    fn first_key(self) -> i64 {
        self as i64 * RecordId::SPAN
    }
}

/// Which record: its series and its number. Written `2026-0042` for a request, `measure:2026-0003` for another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct RecordId {
    /// Which register.
    pub series: Series,
    /// Which number there.
    pub number: Number,
}

/// The text names no record.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a record: {0:?}")]
pub struct NotARecord(pub String);

impl RecordId {
    /// Room for the numbers of one series, so that a record maps to one key of the journal and back.
    const SPAN: i64 = 1_000_000_000_000;

    /// The record of that number in a series.
    pub fn new(series: Series, number: Number) -> Self {
        Self { series, number }
    }

    /// The key of the record in the journal: sorts by series, then by number. That of a request is its number's.
    pub fn key(self) -> i64 {
        self.series.first_key() + self.number.key()
    }

    /// The record behind a key of the journal.
    pub fn from_key(key: i64) -> Option<Self> {
        let series = *Series::ALL.get(usize::try_from(key / Self::SPAN).ok()?)?;
        Some(Self { series, number: Number::from_key(key % Self::SPAN)? })
    }

    /// The number, when the record is a request.
    pub fn request(self) -> Option<Number> {
        (self.series == Series::Request).then_some(self.number)
    }

    /// Reads `2026-0042`, `42`, `measure:2026-0003`, `measure:3` or `mesure:3`; short numbers are those of `this_year`.
    ///
    /// # Errors
    /// [`NotARecord`] for anything else.
    pub fn parse(text: &str, this_year: i32) -> Result<Self, NotARecord> {
        let refused = || NotARecord(text.into());
        let (series, number) = match text.split_once(':') {
            None => (Series::Request, text),
            Some((series, number)) => (Series::named(series).ok_or_else(refused)?, number),
        };
        Number::parse(number, this_year).map(|number| Self { series, number }).map_err(|_| refused())
    }
}

impl fmt::Display for RecordId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.series {
            Series::Request => self.number.fmt(f),
            series => f.pad(&format!("{}:{}", series.as_str(), self.number)),
        }
    }
}

impl FromStr for RecordId {
    type Err = NotARecord;
    fn from_str(text: &str) -> Result<Self, NotARecord> {
        Self::parse(text, 0)
    }
}

impl TryFrom<String> for RecordId {
    type Error = NotARecord;
    fn try_from(text: String) -> Result<Self, NotARecord> {
        text.parse()
    }
}

impl From<RecordId> for String {
    fn from(record: RecordId) -> Self {
        record.to_string()
    }
}

impl From<Number> for RecordId {
    fn from(number: Number) -> Self {
        Self { series: Series::Request, number }
    }
}

/// What the entries of one record add up to.
pub trait Record: Sized {
    /// The register it stands in.
    const SERIES: Series;

    /// The record that its first entry begins; `None` for any other entry.
    fn begin(number: Number, entry: &Entry, recorded: &Recorded) -> Option<Self>;

    /// What an entry changes. It trusts the entry: the rules were held when it was decided.
    fn apply(&mut self, entry: &Entry, recorded: &Recorded);

    /// Its number.
    fn number(&self) -> Number;

    /// Whether an act on the record may be taken back on that date.
    ///
    /// # Errors
    /// Rule 1 holds for an undo too: not in the future, not before the act that it takes back.
    fn take_back(&self, at: Moment, undone: &Entry, _: &Words) -> Result<(), Refusal> {
        at.follows(undone.act.name(), undone.on)
    }

    /// Which record it is.
    fn id(&self) -> RecordId {
        RecordId::new(Self::SERIES, self.number())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_is_named_and_keyed_and_found_again() {
        let number = Number::new(2026, 3).unwrap();
        for series in Series::ALL {
            let record = RecordId::new(series, number);
            assert_eq!(RecordId::from_key(record.key()), Some(record));
            assert_eq!(record.to_string().parse(), Ok(record));
            assert!((series.keys().0..=series.keys().1).contains(&record.key()));
        }
        assert_eq!(RecordId::from(number).key(), number.key());
        assert_eq!(RecordId::parse("issue:3", 2026), Ok(RecordId::new(Series::Issue, number)));
        assert_eq!(RecordId::parse("3", 2026).map(RecordId::request), Ok(Some(number)));
        for text in ["", "issue", "issue:", "unit:3", "issue:0", ":3"] {
            assert!(RecordId::parse(text, 2026).is_err(), "{text}");
        }
    }
}
