//! The acts of an office, as the journal keeps them: what was done, in codes and dates, and the words apart.
//!
//! The serialised form is that of version 1 and is frozen with it: `tests/registers/acts.jsonl` holds a line for every
//! act and every field. Acts and fields are added, none is renamed or dropped; a build that does not know one refuses
//! the entry. The name of a variant is the name of the act, in the journal as in the history.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantNames};

use super::activity::ActivityAct;
use super::edition::EditionAct;
use super::erasure::ErasedPart;
use super::incident::IncidentAct;
use super::issue::IssueAct;
use super::measure::MeasureAct;
use super::ombudsman::OmbudsmanAct;
use super::record::Series;
use super::request::Recorded;
use super::{Code, Number};

mod office;
mod parts;
mod request;
mod words;
pub use office::OfficeAct;
pub use parts::{ConsentStep, Disposition, GroundCode, LinkKind, Party};
pub use request::RequestAct;
pub use words::Words;

/// One act: its date, what was done, and the words that came with it. Without another type of act, one on a request.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry<A = RequestAct> {
    /// The date of the act, which may be earlier than the day it is recorded.
    pub on: NaiveDate,
    /// Codes of what was done: kept for ever.
    pub act: A,
    /// Free text and identity: personal, erased when the law orders destruction.
    pub words: Words,
}

impl<A> Entry<A> {
    /// An act without words.
    pub fn bare(on: NaiveDate, act: A) -> Self {
        Self { on, act, words: Words::default() }
    }

    /// An act with the texts of a record that is no request, by the names of their fields.
    pub fn with_texts(on: NaiveDate, act: A, fields: BTreeMap<String, String>) -> Self {
        Self { on, act, words: Words { fields, ..Words::default() } }
    }

    /// An act with a reason.
    pub fn because(on: NaiveDate, act: A, reason: impl Into<String>) -> Self {
        Self { on, act, words: Words { reason: Some(reason.into()), ..Words::default() } }
    }

    /// The entry as its record reads it, once somebody recorded it.
    pub fn recorded<'a>(&'a self, recorded: &'a Recorded) -> EntryRef<'a, A> {
        EntryRef { on: self.on, act: &self.act, words: &self.words, recorded }
    }
}

impl<A: Into<Act>> Entry<A> {
    /// This entry as one of any register.
    pub fn of_any(self) -> Entry<Act> {
        Entry { on: self.on, act: self.act.into(), words: self.words }
    }
}

/// An entry as its record reads it: what was done, and who recorded it when.
#[derive(Clone, Copy, Debug)]
pub struct EntryRef<'a, A> {
    pub on: NaiveDate,
    pub act: &'a A,
    pub words: &'a Words,
    pub recorded: &'a Recorded,
}

/// An entry as it stands in the journal.
#[derive(Clone, Copy, Debug)]
pub struct JournalEntry<'a> {
    /// Its rank.
    pub seq: u64,
    /// Who recorded it.
    pub by: &'a Code,
    pub entry: &'a Entry<Act>,
}

/// The acts of one register, or those on the register itself.
pub trait ActOf: Clone + Serialize + DeserializeOwned + Into<Act> {
    /// The act as one of this register; `None` when it is another's.
    fn of(act: &Act) -> Option<&Self>;
}

/// Declares the acts of all registers as one type, each with the series whose records they are done to.
macro_rules! acts {
    ($($variant:ident($act:ty)),+ $(,)?) => {
        /// An act of any register.
        #[derive(Clone, Debug, PartialEq)]
        #[allow(missing_docs, reason = "each is named for its register")]
        pub enum Act {
            $($variant($act),)+
            /// Done to entries of any register.
            OnEntries(EntryAct),
        }

        $(
            impl From<$act> for Act {
                fn from(act: $act) -> Self {
                    Self::$variant(act)
                }
            }

            impl ActOf for $act {
                fn of(act: &Act) -> Option<&Self> {
                    if let Act::$variant(act) = act { Some(act) } else { None }
                }
            }
        )+

        impl Act {
            /// The name of the act, as the journal and the history carry it.
            pub fn name(&self) -> &'static str {
                match self {
                    $(Self::$variant(act) => act.into(),)+
                    Self::OnEntries(act) => act.into(),
                }
            }

            /// The names of all acts.
            pub fn names() -> Vec<&'static str> {
                [$(<$act>::VARIANTS,)+ EntryAct::VARIANTS].concat()
            }

            /// The facts of an entry, as the journal keeps them: the act, and the day of an office whose day was moved.
            pub fn to_json(&self, day: Option<NaiveDate>) -> String {
                match self {
                    $(Self::$variant(act) => facts(act, day),)+
                    Self::OnEntries(act) => facts(act, day),
                }
            }
        }
    };
}

acts! {
    Request(RequestAct),
    Measure(MeasureAct),
    Issue(IssueAct),
    Ombudsman(OmbudsmanAct),
    Incident(IncidentAct),
    Edition(EditionAct),
    Activity(ActivityAct),
    Office(OfficeAct),
}

/// An act on entries of a record, whatever its register.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IntoStaticStr, VariantNames)]
#[serde(tag = "act", rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum EntryAct {
    /// Annulation d'un acte: the entry of that rank is taken back, and stays in the journal.
    Undone { seq: u64 },
    /// Effacement de ce qui fut saisi par erreur. The reason, what a field of a request holds instead and what
    /// else the entries said are words.
    PartErased {
        part: ErasedPart,
        /// The ranks of the entries whose words it took.
        entries: Vec<u64>,
    },
    /// What a record of another register repeated of a request that turned out to be a disclosure, erased with it. What
    /// else the entries said is in the words.
    RepetitionErased { of: Number, entries: Vec<u64> },
}

impl EntryAct {
    /// The ranks of the entries whose words it takes.
    pub fn erases(&self) -> &[u64] {
        match self {
            Self::PartErased { entries, .. } | Self::RepetitionErased { entries, .. } => entries,
            Self::Undone { .. } => &[],
        }
    }
}

impl From<EntryAct> for Act {
    fn from(act: EntryAct) -> Self {
        Self::OnEntries(act)
    }
}

/// The facts of an entry, as the journal keeps them.
#[derive(Serialize, Deserialize)]
struct ActFacts<A> {
    #[serde(flatten)]
    act: A,
    /// The day that it was in the office; none when it was that of the clock.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    day: Option<NaiveDate>,
}

fn facts<A: Serialize>(act: A, day: Option<NaiveDate>) -> String {
    serde_json::to_string(&ActFacts { act, day }).expect("invariant: an act has a serialised form")
}

impl Act {
    /// Reads the facts of an entry on a record of a series, or on the register itself.
    ///
    /// # Errors
    /// [`NotAnAct`] for what this build would not have written itself.
    pub fn from_json(series: Option<Series>, json: &str) -> Result<(Self, Option<NaiveDate>), NotAnAct> {
        fn facts<A: ActOf>(json: &str) -> serde_json::Result<(Act, Option<NaiveDate>)> {
            let own = serde_json::from_str::<ActFacts<A>>(json).map(|facts| (facts.act.into(), facts.day));
            // The acts of the register are far more than those on its entries.
            own.or_else(|error| match serde_json::from_str::<ActFacts<EntryAct>>(json) {
                Ok(facts) => Ok((Act::OnEntries(facts.act), facts.day)),
                Err(_) => Err(error),
            })
        }
        let read = match series {
            Some(Series::Request) => facts::<RequestAct>(json),
            Some(Series::Measure) => facts::<MeasureAct>(json),
            Some(Series::Issue) => facts::<IssueAct>(json),
            Some(Series::Ombudsman) => facts::<OmbudsmanAct>(json),
            Some(Series::Incident) => facts::<IncidentAct>(json),
            Some(Series::Edition) => facts::<EditionAct>(json),
            Some(Series::Activity) => facts::<ActivityAct>(json),
            None => facts::<OfficeAct>(json),
        };
        let (act, day) = read.map_err(|error| match unknown_name(&error) {
            Some(name) if !Self::names().contains(&name.as_str()) => NotAnAct::Unknown(name),
            _ => NotAnAct::Malformed(error.to_string()),
        })?;
        same(json, &act.to_json(day))?;
        Ok((act, day))
    }

    /// Acts that say something of the journal's readers, or of what it no longer says, rather than of the record:
    /// `undo` passes over them.
    pub fn is_trace(&self) -> bool {
        matches!(
            self,
            Self::Request(RequestAct::IdentityRead)
                | Self::OnEntries(EntryAct::Undone { .. } | EntryAct::RepetitionErased { .. })
        )
    }
}

impl Words {
    /// The words of an entry, as the journal keeps them.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).expect("invariant: words have a serialised form")
    }

    /// Reads the words of an entry.
    ///
    /// # Errors
    /// [`NotAnAct`] for what this build would not have written itself.
    pub fn from_json(json: &str) -> Result<Self, NotAnAct> {
        let words: Self = serde_json::from_str(json).map_err(|error| NotAnAct::Malformed(error.to_string()))?;
        same(json, &words.to_json())?;
        Ok(words)
    }
}

/// What this build would not have written as an entry.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotAnAct {
    /// The name of an act or of a word that a later version added, or the path of a field.
    #[error("{0:?} is not known")]
    Unknown(String),
    /// Anything else.
    #[error("{0}")]
    Malformed(String),
}

/// The name of an act, a word or a field that serde has no place for.
fn unknown_name(error: &serde_json::Error) -> Option<String> {
    let text = error.to_string();
    let rest = text.strip_prefix("unknown variant `").or_else(|| text.strip_prefix("unknown field `"))?;
    Some(rest.split_once('`')?.0.to_owned())
}

/// Holds what was read against what is written back: the same bytes, or else a field is not known here.
fn same(read: &str, written: &str) -> Result<(), NotAnAct> {
    if read == written {
        return Ok(());
    }
    let malformed = |error: serde_json::Error| NotAnAct::Malformed(error.to_string());
    let (read, written) = (serde_json::from_str(read).map_err(malformed)?, serde_json::from_str(written));
    Err(match unknown_field(&read, &written.map_err(malformed)?) {
        Some(path) => NotAnAct::Unknown(path),
        None => NotAnAct::Malformed("not as it is written".into()),
    })
}

/// The path of the first field of one value that the other has not.
fn unknown_field(read: &serde_json::Value, written: &serde_json::Value) -> Option<String> {
    use serde_json::Value::{Array, Object};
    match (read, written) {
        (Object(read), Object(written)) => read.iter().find_map(|(key, value)| match written.get(key) {
            None => Some(key.clone()),
            Some(other) => unknown_field(value, other).map(|path| format!("{key}.{path}")),
        }),
        (Array(read), Array(written)) => read.iter().zip(written).find_map(|(one, other)| unknown_field(one, other)),
        _ => None,
    }
}
