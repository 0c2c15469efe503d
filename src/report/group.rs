//! How what is counted falls into groups, and the keys of these groups.

use std::borrow::Cow;

use super::Counts;
use super::breakdown::Part;
use super::case::{Known, Term, Terms};
use super::months;
use super::population::{Item, Population};
use super::times::count_at;
use crate::domain::Period;

/// How the items of a population fall into groups.
#[derive(Clone, Copy)]
pub(super) enum Group {
    /// One cell: the items for which this holds.
    One(fn(&Item<'_>) -> bool),
    /// The cells that are named, by place; `None` leaves an item out.
    Named(&'static [&'static str], fn(&Item<'_>) -> Option<usize>),
    /// A cell for each code; `None` leaves an item out.
    Coded(fn(&Item<'_>) -> Option<Term>),
    /// A cell for each month of a period that has several; `None` leaves an item out.
    Monthly(fn(&Item<'_>) -> Option<usize>),
    /// A cell for each code of one list with each of another, once they meet; `None` leaves an item out.
    Crossed(fn(&Item<'_>) -> Option<(Term, Term)>),
}

/// The place of a group in its line, and where two codes cross that of the second one.
pub(super) type Place = (usize, usize);

/// What places stand for: the months of the period and the codes of its cases.
#[derive(Clone, Copy)]
pub(super) struct Codes<'a> {
    pub period: Period,
    pub terms: &'a Terms,
}

/// Between two codes of a key. No code holds it.
const CROSS: char = '/';

/// How many fell into each group of a line.
#[derive(Clone, Default)]
pub(super) struct Counted {
    /// By place.
    pub plain: Vec<u64>,
    /// Where two codes cross: few of the pairs that could be.
    pub crossed: Known<(Term, Term), u64>,
}

impl Group {
    /// The place of the item among the groups.
    pub fn place(self, item: &Item<'_>) -> Option<Place> {
        let place = match self {
            Self::One(holds) => holds(item).then_some(0),
            Self::Named(_, place) | Self::Monthly(place) => place(item),
            Self::Coded(term) => term(item).map(Term::place),
            Self::Crossed(terms) => return terms(item).map(|(row, column)| (row.place(), column.place())),
        };
        place.map(|place| (place, 0))
    }

    /// Counts each item at its place, as [`Group::place`] has it.
    pub fn count(self, items: &[Item<'_>], counted: &mut Counted) {
        let counts = &mut counted.plain;
        match self {
            // Half the lines: added up in a register of the processor, not in memory.
            Self::One(holds) => count_at(counts, 0, items.iter().filter(|item| holds(item)).count()),
            Self::Named(_, place) => items.iter().filter_map(place).for_each(|place| count_at(counts, place, 1)),
            Self::Coded(term) => items.iter().filter_map(term).for_each(|term| count_at(counts, term.place(), 1)),
            Self::Monthly(place) => {
                if items.first().is_some_and(|item| item.scope.period.months_touched() > 1) {
                    items.iter().filter_map(place).for_each(|place| count_at(counts, place, 1));
                }
            }
            Self::Crossed(terms) => {
                items.iter().filter_map(terms).for_each(|pair| *counted.crossed.entry(pair).or_default() += 1);
            }
        }
    }
}

/// A line of the table.
pub(super) struct Definition {
    pub path: &'static str,
    pub population: Population,
    pub counts: Counts,
    pub whole: Part,
    pub group: Group,
}

impl Definition {
    /// The key of the group at a place.
    pub fn key(&self, place: Place, codes: Codes<'_>) -> String {
        match self.group {
            Group::One(_) => self.path.into(),
            _ => [self.path, ".", &self.code(place, codes)].concat(),
        }
    }

    /// The code of the group at a place.
    pub fn code<'a>(&self, (row, column): Place, codes: Codes<'a>) -> Cow<'a, str> {
        match self.group {
            Group::One(_) => "".into(),
            Group::Named(names, _) => names[row].into(),
            Group::Coded(_) => codes.terms.at(row).into(),
            Group::Monthly(_) => months::code(codes.period, row).into(),
            Group::Crossed(_) => format!("{}{CROSS}{}", codes.terms.at(row), codes.terms.at(column)).into(),
        }
    }

    /// The place of the group that a key names; `None` when it is not one of this line.
    pub fn place(&self, key: &str, codes: Codes<'_>) -> Option<Place> {
        let rest = key.strip_prefix(self.path)?;
        let code = rest.strip_prefix('.');
        let term = |code| codes.terms.find(code).map(Term::place);
        let place = match self.group {
            Group::One(_) => rest.is_empty().then_some(0),
            Group::Named(names, _) => code.and_then(|code| names.iter().position(|name| *name == code)),
            Group::Coded(_) => code.and_then(term),
            Group::Monthly(_) => code.and_then(|code| months::place(codes.period, code)),
            Group::Crossed(_) => {
                let (row, column) = code?.split_once(CROSS)?;
                return Some((term(row)?, term(column)?));
            }
        };
        place.map(|place| (place, 0))
    }
}
