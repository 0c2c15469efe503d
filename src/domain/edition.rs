//! Editions: the report of a period as it was drawn on a day, kept with all that its figures stand on.
//!
//! An edition that went out is what was said then. It is never taken back nor changed: another one is frozen beside it,
//! and what moved in between is told. It holds codes, counts and days, and no word of anybody.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantNames};

use super::act::{Entry, EntryRef};
use super::approval::{self, Approval, BY_WHOM};
use super::calendar::Calendar;
use super::clock::Standard;
use super::conflict::Clearance;
use super::holiday::HolidaySet;
use super::measure::Kind;
use super::moment::Moment;
use super::period::Period;
use super::record::{Record, RecordId, Series};
use super::refusal::Refusal;
use super::{Code, Number};

/// An act on an edition: frozen once and for all, then commented by units and approved by authorities.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IntoStaticStr, VariantNames)]
#[serde(tag = "act", rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
#[allow(clippy::enum_variant_names, reason = "the name of the act in the journal tells its register")]
pub enum EditionAct {
    /// Figée.
    EditionFrozen(Box<Frozen>),
    /// Commentée par une unité (MIFI 4.4). Its comment is in the words.
    EditionCommented { unit: Code },
    /// Approuvée (MIFI 4.1, 5.1). By whom is in the words.
    EditionApproved,
}

/// All that an edition says. Its serialised form stands in the journal, and is frozen with it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Frozen {
    pub period: Period,
    pub from: NaiveDate,
    pub to: NaiveDate,
    /// The day on which it was drawn.
    pub extracted_on: NaiveDate,
    /// How many entries the journal had: the rank of the last one that the figures know of.
    pub entries: u64,
    /// The digest of that entry, which stands for all before it, in hexadecimal.
    pub digest: String,
    pub holiday_set: HolidaySet,
    /// Holidays within the period, after the decrees entered by then.
    pub holidays: Vec<NaiveDate>,
    /// The standard that each closing of the share was held to; none where one took the place of another.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub standard: Option<Standard>,
    /// The share aimed at, in tenths of a percent, when every standard aimed at the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target_tenths: Option<u32>,
    /// Business days within which a receipt was to be acknowledged.
    pub acknowledgement_days: i64,
    /// The version of the definitions that the figures follow.
    pub definitions: u32,
    /// How it was made fit to be published; none when it was not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub publication: Option<Publication>,
    /// Every figure by its key, published or not. What is not known is there without a value.
    pub figures: BTreeMap<String, Option<Figure>>,
}

/// A figure, exactly: never as it is rounded on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Figure {
    /// A count, or a number of days.
    Whole(i64),
    /// A share or a mean: what is above the bar, and what is below.
    Fraction(i64, u64),
}

impl Figure {
    /// Whether two figures are the same number: a median of 12/2 days is one of 6.
    pub fn is_same(self, other: Self) -> bool {
        let fraction = |figure| match figure {
            Self::Whole(whole) => (i128::from(whole), 1),
            Self::Fraction(above, below) => (i128::from(above), i128::from(below)),
        };
        let ((above, below), (other_above, other_below)) = (fraction(self), fraction(other));
        above * other_below == other_above * below
    }
}

/// A breakdown as the readers of a published edition have it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublishedTable {
    /// What all rows count together.
    pub total: u64,
    /// The rows shown, by code. What they lack of the total is the row « Autres »; without any row, only the total is
    /// shown.
    pub rows: BTreeMap<String, u64>,
}

impl PublishedTable {
    /// The count of the row « Autres »; zero where nothing was folded.
    pub fn others(&self) -> u64 {
        self.total - self.rows.values().sum::<u64>()
    }
}

/// The part of an edition made fit for publication. Totals and measures are shown as they are.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Publication {
    /// Rows from 1 up to one less than this are folded.
    pub threshold: u32,
    /// The breakdowns, by path.
    pub tables: BTreeMap<String, PublishedTable>,
    /// The office's totals of a year before, by key; none where the register does not know all of that period.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub year_before: BTreeMap<String, Figure>,
    /// The titles of measures and issues that the office had passed for publication.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub titles: Vec<PublishedTitle>,
}

/// A title that the office passed for publication, as it was then.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublishedTitle {
    /// The measure or the issue.
    pub of: RecordId,
    /// Kind of measure; none of an issue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<Kind>,
    pub title: String,
}

impl Frozen {
    /// Whether another one says the same of the same period.
    fn has_same_figures(&self, other: &Self) -> bool {
        (&self.period, &self.publication, &self.figures) == (&other.period, &other.publication, &other.figures)
    }
}

pub fn holidays_of(period: Period, calendar: &Calendar) -> Vec<NaiveDate> {
    let years = period.from().year()..=period.to().year();
    let days = years.flat_map(|year| calendar.holidays(year)).map(|holiday| holiday.day);
    days.filter(|day| period.contains(*day)).collect()
}

#[derive(Clone, Debug, PartialEq)]
pub struct Edition {
    pub number: Number,
    pub frozen_on: NaiveDate,
    pub by: Code,
    pub frozen: Frozen,
    /// What units had to say of it, in their order.
    pub comments: Vec<UnitComment>,
    pub approvals: Vec<Approval>,
}

/// What a unit had to say of an edition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnitComment {
    pub unit: Code,
    pub on: NaiveDate,
    /// In which words; none once they were erased.
    pub text: Option<String>,
    pub officer: Code,
}

impl Edition {
    /// Decides that an edition is frozen. `last_work` is the rank of the last entry that is of no edition.
    ///
    /// # Errors
    /// [`Refusal::AlreadyFrozen`] when an edition says the same, and nothing has happened since.
    pub fn freeze(at: Moment, frozen: Frozen, editions: &[Self], last_work: u64) -> Result<Entry<EditionAct>, Refusal> {
        let is_same = |edition: &&Self| edition.frozen.has_same_figures(&frozen) && edition.frozen.entries >= last_work;
        match editions.iter().find(is_same) {
            Some(edition) => Err(Refusal::AlreadyFrozen { edition: edition.id(), on: edition.frozen_on }),
            None => Ok(Self::entry(at, frozen)),
        }
    }

    pub fn entry(at: Moment, frozen: Frozen) -> Entry<EditionAct> {
        Entry::bare(at.on, EditionAct::EditionFrozen(Box::new(frozen)))
    }

    /// Whether it is of a period, and was approved or commented.
    pub fn is_approved_of(&self, period: Period) -> bool {
        let is_of_period = (self.frozen.from, self.frozen.to) == (period.from(), period.to());
        is_of_period && !(self.approvals.is_empty() && self.comments.is_empty())
    }

    /// Decides that a unit comments on it.
    ///
    /// # Errors
    /// Not before it was frozen, not in the future.
    pub fn comment(&self, at: Moment, unit: Code, text: String) -> Result<Entry<EditionAct>, Refusal> {
        at.follows("edition_frozen", self.frozen_on)?;
        let last = self.comments.iter().rev().find(|comment| comment.unit == unit);
        if last.is_some_and(|last| last.text.as_ref() == Some(&text)) {
            return Err(Refusal::NothingChanges);
        }
        let fields = BTreeMap::from([("text".to_owned(), text)]);
        Ok(Entry::with_texts(at.on, EditionAct::EditionCommented { unit }, fields))
    }

    /// Decides that it is approved.
    ///
    /// # Errors
    /// Not before it was frozen, not in the future; the same do not approve it twice.
    pub fn approve(&self, at: Moment, by_whom: String) -> Result<Entry<EditionAct>, Refusal> {
        at.follows("edition_frozen", self.frozen_on)?;
        approval::not_yet(self.id(), &self.approvals, &by_whom)?;
        Ok(Entry { on: at.on, act: EditionAct::EditionApproved, words: Approval::words(by_whom) })
    }
}

impl Record for Edition {
    const SERIES: Series = Series::Edition;
    const TEXTS: &[&str] = &["text", BY_WHOM];

    type Act = EditionAct;
    type Permit = Clearance;

    fn begin(number: Number, entry: EntryRef<'_, EditionAct>) -> Option<Self> {
        let EditionAct::EditionFrozen(frozen) = entry.act else { return None };
        Some(Self {
            number,
            frozen_on: entry.on,
            by: entry.recorded.by.clone(),
            frozen: frozen.as_ref().clone(),
            comments: Vec::new(),
            approvals: Vec::new(),
        })
    }

    fn apply(&mut self, entry: EntryRef<'_, EditionAct>) {
        match entry.act {
            EditionAct::EditionFrozen(_) => {}
            EditionAct::EditionCommented { unit } => self.comments.push(UnitComment {
                unit: unit.clone(),
                on: entry.on,
                text: entry.words.fields.get("text").cloned(),
                officer: entry.recorded.by.clone(),
            }),
            EditionAct::EditionApproved => self.approvals.push(Approval::of(entry)),
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

    /// As it is written, for ever.
    const WRITTEN: &str = r#"{"act":"edition_frozen","period":"2026-03","from":"2026-03-01","to":"2026-03-31","extracted_on":"2026-04-10","entries":12,"digest":"ab","holiday_set":"public_service","holidays":[],"acknowledgement_days":2,"definitions":1,"figures":{"closed":3,"times.max":null,"times.mean":[25,3]}}"#;

    fn frozen() -> Frozen {
        let EditionAct::EditionFrozen(frozen) = serde_json::from_str(WRITTEN).unwrap() else { unreachable!() };
        *frozen
    }

    #[test]
    fn an_edition_reads_back_as_it_is_written() {
        let frozen = frozen();
        assert_eq!(frozen.figures.get("times.mean"), Some(&Some(Figure::Fraction(25, 3))));
        assert_eq!(frozen.figures.get("times.max"), Some(&None));
        let table = PublishedTable { total: 9, rows: [("phone".into(), 6)].into() };
        let publication = Publication {
            threshold: 5,
            tables: [("received.by_channel".into(), table)].into(),
            year_before: [("closed".into(), Figure::Whole(4))].into(),
            titles: vec![PublishedTitle {
                of: RecordId::new(Series::Measure, Number::new(2026, 3).unwrap()),
                kind: Some(Kind::Recommendation),
                title: "Aviser".into(),
            }],
        };
        let act = EditionAct::EditionFrozen(Box::new(frozen.clone()));
        assert_eq!(serde_json::to_string(&act).unwrap(), WRITTEN);
        let published = Frozen { publication: Some(publication), ..frozen };
        let act = EditionAct::EditionFrozen(Box::new(published));
        assert_eq!(serde_json::from_str::<EditionAct>(&serde_json::to_string(&act).unwrap()).unwrap(), act);
    }

    #[test]
    fn two_figures_are_the_same_when_they_are_the_same_number() {
        use Figure::{Fraction, Whole};
        for (one, other, same) in [
            (Fraction(12, 2), Whole(6), true),
            (Fraction(13, 2), Fraction(26, 4), true),
            (Fraction(0, 7), Whole(0), true),
            (Fraction(13, 2), Whole(6), false),
            (Fraction(963, 1000), Fraction(259, 269), false),
            (Fraction(i64::MAX, u64::MAX), Fraction(i64::MAX, u64::MAX - 1), false),
        ] {
            assert_eq!((one.is_same(other), other.is_same(one)), (same, same), "{one:?} {other:?}");
        }
    }

    #[test]
    fn an_edition_is_approved_once_by_each_and_never_changes() {
        let at = |day| Moment::today(NaiveDate::from_ymd_opt(2026, 4, day).unwrap());
        let recorded = Recorded { at: "2026-04-10T09:00:00-04:00".into(), by: Code::new("roy").unwrap() };
        let entry = Edition::entry(at(10), frozen());
        let mut edition = Edition::begin(Number::new(2026, 1).unwrap(), entry.recorded(&recorded)).unwrap();
        let early = Refusal::BeforePrevious { on: at(9).on, act: "edition_frozen", earlier: at(10).on };
        assert_eq!(edition.approve(at(9), "Mme Roy".into()), Err(early));
        let comment = edition.comment(at(11), Code::new("legal").unwrap(), "Rien à dire".into()).unwrap();
        edition.apply(comment.recorded(&recorded));
        edition.apply(edition.approve(at(12), "Mme Roy".into()).unwrap().recorded(&recorded));
        let again = Refusal::AlreadyApproved { by_whom: "Mme Roy".into(), on: at(12).on, record: edition.id() };
        assert_eq!(edition.approve(at(13), "Mme Roy".into()), Err(again));
        assert!(edition.approve(at(13), "Comité".into()).is_ok());
        assert_eq!((edition.frozen, edition.comments.len(), edition.approvals[0].on), (frozen(), 1, at(12).on));
    }

    #[test]
    fn the_same_is_not_frozen_twice_unless_something_happened() {
        let at = Moment::today(NaiveDate::from_ymd_opt(2026, 4, 10).unwrap());
        let freeze = |editions: &[Edition], last_work| Edition::freeze(at, frozen(), editions, last_work);
        let entry = freeze(&[], 12).unwrap();
        let recorded = Recorded { at: "2026-04-10T09:00:00-04:00".into(), by: Code::new("roy").unwrap() };
        let edition = Edition::begin(Number::new(2026, 1).unwrap(), entry.recorded(&recorded)).unwrap();
        let refused = Refusal::AlreadyFrozen { edition: edition.id(), on: at.on };
        assert_eq!(freeze(std::slice::from_ref(&edition), 12), Err(refused));
        assert!(freeze(&[edition], 13).is_ok());
    }
}
