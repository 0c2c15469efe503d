//! Records: whatever has a number, a history and a place in the journal. A request is one; so are a measure, an issue,
//! an Ombudsman file, a confidentiality incident, an edition of a report and an activity of the office.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::act::{ActOf, EntryRef, Words};
use super::erasure::ErasedPart;
use super::moment::Moment;
use super::refusal::Refusal;
use super::{Code, Number};
use crate::domain::coded::{MalformedText, coded, kept_as_text};

coded! {
    /// The registers that the office keeps, each with its own numbers.
    pub enum Series as "snake_case" {
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
        /// Activités du bureau.
        Activity,
    }
}

impl Series {
    /// The letter before the numbers of the series, so that no number names two things; requests have none.
    pub fn letter(self) -> &'static str {
        match self {
            Self::Request => "",
            Self::Measure => "M",
            Self::Issue => "E",
            Self::Ombudsman => "P",
            Self::Incident => "I",
            Self::Edition => "R",
            Self::Activity => "A",
        }
    }

    /// The series of that word, as people type it in either language.
    pub fn named(word: &str) -> Option<Self> {
        Self::from_code(word).or(match word {
            "requete" | "requête" => Some(Self::Request),
            "mesure" => Some(Self::Measure),
            "enjeu" => Some(Self::Issue),
            "protecteur" => Some(Self::Ombudsman),
            "édition" => Some(Self::Edition),
            "activite" | "activité" => Some(Self::Activity),
            _ => None,
        })
    }
}

/// Which record: its series and its number. Written `2026-0042` for a request, `M2026-0003` for a measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct RecordId {
    pub series: Series,
    pub number: Number,
}

impl RecordId {
    pub fn new(series: Series, number: Number) -> Self {
        Self { series, number }
    }

    pub fn request(self) -> Option<Number> {
        (self.series == Series::Request).then_some(self.number)
    }

    /// Reads `2026-0042` or `42`, a request; `M2026-0003` or `M3`, a measure; `mesure:3` and `mesure:M3` likewise.
    /// Short numbers are those of `this_year`.
    pub fn parse(text: &str, this_year: i32) -> Result<Self, MalformedText> {
        Self::parse_in(Series::Request, text, this_year)
    }

    /// Reads a record as [`RecordId::parse`] does, but a number without a letter is of the `usual` series.
    pub fn parse_in(usual: Series, text: &str, this_year: i32) -> Result<Self, MalformedText> {
        let refused = || MalformedText("not a record", text.into());
        let lettered = |text| {
            let (letter, number) = str::split_at_checked(text, 1)?;
            let is_its = |series: &&Series| series.letter().eq_ignore_ascii_case(letter);
            Series::ALL.iter().find(is_its).map(|series| (*series, number))
        };
        let (series, number) = match text.split_once(':') {
            Some((word, named)) => {
                let series = Series::named(word).ok_or_else(refused)?;
                (series, lettered(named).filter(|(of, _)| *of == series).map_or(named, |(_, number)| number))
            }
            None => lettered(text).unwrap_or((usual, text)),
        };
        Number::parse(number, this_year).map(|number| Self { series, number }).map_err(|_| refused())
    }
}

impl fmt::Display for RecordId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{}{}", self.series.letter(), self.number))
    }
}

impl FromStr for RecordId {
    type Err = MalformedText;
    fn from_str(text: &str) -> Result<Self, MalformedText> {
        Self::parse(text, 0)
    }
}

kept_as_text!(RecordId);

impl From<Number> for RecordId {
    fn from(number: Number) -> Self {
        Self { series: Series::Request, number }
    }
}

/// A record: what its entries add up to.
pub trait Record: Sized {
    const SERIES: Series;

    /// The names of its texts; a request has fields of its own.
    const TEXTS: &[&str] = &[];

    type Act: ActOf;

    /// The leave that an act on it takes: an impartial officer, where it is about persons.
    type Permit;

    /// Whether it is the file of its requests: an officer in conflict with one of them may not act on it. Elsewhere
    /// that officer may act, but neither link nor unlink that request.
    const IS_FILE: bool = false;

    /// The record that its first entry begins; `None` for any other entry.
    fn begin(number: Number, entry: EntryRef<'_, Self::Act>) -> Option<Self>;

    /// Applies an entry. Its rules were checked when it was decided.
    fn apply(&mut self, entry: EntryRef<'_, Self::Act>);

    /// Whether an officer may do an act on it by this leave.
    fn admits(&self, _: &Self::Permit, _: &Code, _: &Self::Act) -> bool {
        true
    }

    /// The requests that it names.
    fn requests(&self) -> BTreeSet<Number> {
        BTreeSet::new()
    }

    /// Whether an act takes the words out of all entries of its record.
    fn erases(_: &Self::Act) -> bool {
        false
    }

    /// Applies the erasure of a part: what the record holds beside what its entries still say.
    fn restate(&mut self, _: &ErasedPart, _: &Words) {}

    /// Whether an act leaves nothing of the record but its number and its entries.
    fn vanishes(_: &Self::Act) -> bool {
        false
    }

    fn number(&self) -> Number;

    /// Whether an act on the record, given by its name and its date, may be taken back on that date.
    ///
    /// # Errors
    /// Rule 1 holds for an undo too: not in the future, not before the act that it takes back.
    fn take_back(&self, at: Moment, undone: (&'static str, NaiveDate), _: &Words) -> Result<(), Refusal> {
        at.follows(undone.0, undone.1)
    }

    fn id(&self) -> RecordId {
        RecordId::new(Self::SERIES, self.number())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_is_named_and_found_again() {
        let number = Number::new(2026, 3).unwrap();
        for series in Series::ALL {
            let record = RecordId::new(series, number);
            assert_eq!(record.to_string().parse(), Ok(record));
        }
        for text in ["E3", "e2026-0003", "E2026-0003", "issue:3", "enjeu:2026-3", "issue:E3"] {
            assert_eq!(RecordId::parse(text, 2026), Ok(RecordId::new(Series::Issue, number)), "{text}");
        }
        assert_eq!(RecordId::new(Series::Issue, number).to_string(), "E2026-0003");
        assert_eq!(RecordId::parse_in(Series::Measure, "3", 2026), Ok(RecordId::new(Series::Measure, number)));
        assert_eq!(RecordId::parse("3", 2026).map(RecordId::request), Ok(Some(number)));
        for text in [
            "",
            "issue",
            "issue:",
            "unit:3",
            "issue:0",
            "issue:P3",
            "issue:EE3",
            "request:E3",
            ":3",
            "M",
            "M0",
            "X3",
            "É3",
            "MM3",
        ] {
            assert!(RecordId::parse(text, 2026).is_err(), "{text}");
        }
    }
}
