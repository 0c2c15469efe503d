//! What a shell may complete a value with: what the register has, or a closed list. Without a register that can be read
//! there is nothing of it, and nothing is said of it. Identities are never read.

use std::path::Path;

use clap::Arg;

use super::record::titles;
use super::vocabulary::value_name;
use crate::domain::comparable::comparable;
use crate::domain::field::{Field, Part, Use};
use crate::domain::letter::LetterKind;
use crate::domain::setting::Setting;
use crate::domain::{Item, Lang, List, RecordId, Series};
use crate::exchange::requests::listed;
use crate::i18n::typed;
use crate::output::clean;
use crate::report;
use crate::store::{Reading, Register, StoreError};

/// Values offered for an argument.
#[derive(Clone, Debug)]
pub enum Offer {
    /// The values of a closed list, each by all its names, the one that is read first.
    Values(Vec<Vec<String>>),
    /// Requests, by number.
    Requests,
    /// Records of another register, by number.
    Records(Series),
    /// Items of lists, each after the word that precedes its code.
    Items(Vec<(&'static str, List)>),
}

/// A value, and what it stands for.
pub type Candidate = (String, Option<String>);

/// How many requests a shell is offered at once: what is beyond is reached by another digit.
const MOST_REQUESTS: usize = 200;
/// The longest subject beside a number, in characters.
const LONGEST_SUBJECT: usize = 48;

impl Offer {
    /// What an argument takes, as its own name says.
    pub fn of(arg: &Arg, lang: Lang) -> Option<Self> {
        let values = arg.get_possible_values();
        if !values.is_empty() && arg.get_action().takes_values() {
            let names = |value: &clap::builder::PossibleValue| {
                let others = value.get_name_and_aliases().map(str::to_owned);
                std::iter::once(value_name(value, lang).to_owned()).chain(others).collect()
            };
            return Some(Self::Values(values.iter().map(names).collect()));
        }
        let words = |prefix: &str, codes: Vec<&str>| {
            let names = |code: &&str| {
                let mut names = if lang == Lang::Fr { typed::value_names(prefix, code) } else { Vec::new() };
                names.push((*code).to_owned());
                names
            };
            Some(Self::Values(codes.iter().map(names).collect()))
        };
        let fields = || Field::of(Part::Narrative).chain(Field::of(Part::Identity));
        let name = arg.get_value_names()?.first()?.as_str();
        match (name, arg.get_id().as_str()) {
            ("NUMBER", _) => Some(Self::Requests),
            ("MEASURE", _) => Some(Self::Records(Series::Measure)),
            ("ISSUE", _) => Some(Self::Records(Series::Issue)),
            ("FILENUMBER", _) => Some(Self::Records(Series::Ombudsman)),
            ("INCIDENT", _) => Some(Self::Records(Series::Incident)),
            ("EDITION", _) => Some(Self::Records(Series::Edition)),
            ("KEY", "cell") => {
                let keys = report::keys::keys().into_iter().map(|key| key.key.trim_end_matches("CODE").to_owned());
                Some(Self::Values(keys.map(|key| vec![key]).collect()))
            }
            ("FIELD=VALUE", _) => {
                let Some(Self::Values(fields)) = words("field", Field::with(Use::Amend).map(Field::key).collect())
                else {
                    return None;
                };
                let set = |names: Vec<String>| names.into_iter().map(|name| name + "=").collect();
                Some(Self::Values(fields.into_iter().map(set).collect()))
            }
            ("FIELD", "part") => words("field", fields().map(Field::key).collect()),
            ("FIELD", _) => words("field", Field::with(Use::Amend).map(Field::key).collect()),
            ("COLUMNS", _) => words("field", listed().iter().map(|column| column.key).collect()),
            ("LETTER", _) => words("letter", LetterKind::CODES.to_vec()),
            ("LIST", _) => words("list", List::CODES.to_vec()),
            ("SETTING", _) => words("", Setting::CODES.to_vec()),
            ("REASON", "inadmissible") => Some(Self::Items(vec![("", List::Inadmissibility)])),
            ("RULE", _) => Some(Self::Items(vec![("", List::Retention)])),
            ("GROUND", _) => Some(Self::Items(vec![("", List::Nature)])),
            ("UNIT|BODY", _) => Some(Self::Items(vec![("", List::Unit), ("", List::Body)])),
            ("HANDLER", _) => Some(Self::Items(vec![("unit:", List::Unit), ("partner:", List::Partner)])),
            (name, _) => {
                let list = List::ALL.into_iter().find(|list| list.as_str() == name.to_lowercase());
                list.map(|list| Self::Items(vec![("", list)]))
            }
        }
    }

    /// What fits what is typed so far.
    pub fn candidates(&self, current: &str, register: Option<&Path>, lang: Lang) -> Vec<Candidate> {
        let read = || -> Result<Vec<Candidate>, StoreError> {
            let Some(register) = register else { return Ok(Vec::new()) };
            let mut register = Register::open_as_it_is(register)?;
            self.of_register(current, &register.read()?, lang)
        };
        match self {
            Self::Values(values) => {
                values.iter().filter_map(|names| fitting(names, current)).map(|name| (name, None)).collect()
            }
            _ => read().unwrap_or_default(),
        }
    }

    fn of_register(&self, current: &str, reading: &Reading<'_>, lang: Lang) -> Result<Vec<Candidate>, StoreError> {
        Ok(match self {
            Self::Values(_) => Vec::new(),
            Self::Requests => {
                let found = reading.beginning(current, MOST_REQUESTS)?;
                found.into_iter().map(|(number, subject)| (number.to_string(), subject.map(|it| short(&it)))).collect()
            }
            Self::Records(series) => {
                let named = |(id, title): (RecordId, Option<String>)| {
                    // The letter may be left out where the verb says the register.
                    let names = [id.number.to_string(), id.to_string()];
                    fitting(&names, current).map(|name| (name, title.as_deref().map(short)))
                };
                titles(reading, *series)?.into_iter().rev().filter_map(named).collect()
            }
            Self::Items(lists) => {
                let lists_of_office = &reading.office()?.lists;
                let item = |before: &str, item: &Item| {
                    let label = item.label(lang);
                    let names = [typed::hyphened(label), item.code.to_string()].map(|name| format!("{before}{name}"));
                    let names = if lang == Lang::Fr && is_short(label) { &names[..] } else { &names[1..] };
                    fitting(names, current).map(|name| (name, Some(clean::line(label).into_owned())))
                };
                lists
                    .iter()
                    .flat_map(|(before, list)| lists_of_office.active(*list).filter_map(|it| item(before, it)))
                    .collect()
            }
        })
    }
}

/// The first of the names of a value that what is typed begins, accents and case aside.
fn fitting(names: &[String], current: &str) -> Option<String> {
    let current = comparable(current);
    names.iter().find(|name| comparable(name).starts_with(&current)).cloned()
}

/// Whether a label is typed sooner than a code is remembered.
fn is_short(label: &str) -> bool {
    label.chars().count() <= 24
}

/// A subject on what is left of a line.
fn short(subject: &str) -> String {
    let subject = clean::line(subject);
    match subject.char_indices().nth(LONGEST_SUBJECT) {
        Some((end, _)) => format!("{}…", subject.get(..end).unwrap_or(&subject).trim_end()),
        None => subject.into_owned(),
    }
}
