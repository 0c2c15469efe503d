//! How what is counted falls into groups, and the keys of these groups.

use std::borrow::Cow;

use super::Counts;
use super::breakdown::FigurePart;
use super::months;
use super::population::{CountedItem, Population};
use crate::domain::Period;

/// How the items of a population fall into groups.
#[derive(Clone, Copy)]
pub(super) enum Group {
    /// One cell: the items for which this holds.
    One(fn(&CountedItem<'_>) -> bool),
    /// The cells that are named, by place; `None` leaves an item out.
    Named(&'static [&'static str], fn(&CountedItem<'_>) -> Option<usize>),
    /// A cell for each code; `None` leaves an item out.
    Coded(for<'a> fn(&CountedItem<'a>) -> Option<&'a str>),
    /// A cell for each month of a period that has several; `None` leaves an item out.
    Monthly(fn(&CountedItem<'_>) -> Option<usize>),
    /// A cell for each code of one list with each of another, once they meet; `None` leaves an item out.
    Crossed(for<'a> fn(&CountedItem<'a>) -> Option<(&'a str, &'a str)>),
}

/// One group of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Place<'a> {
    /// The name, or the month, at that place; 0 of a line that has one cell.
    Nth(usize),
    /// A code.
    Code(&'a str),
    /// Where two codes cross.
    Cross(&'a str, &'a str),
}

/// Between two codes of a key. No code holds it.
const CROSS: char = '/';

impl Group {
    /// The group of an item.
    pub fn place<'a>(self, item: &CountedItem<'a>) -> Option<Place<'a>> {
        match self {
            Self::One(holds) => holds(item).then_some(Place::Nth(0)),
            Self::Named(_, place) => place(item).map(Place::Nth),
            Self::Coded(code) => code(item).map(Place::Code),
            Self::Monthly(_) if item.scope.period.months_touched() < 2 => None,
            Self::Monthly(place) => place(item).map(Place::Nth),
            Self::Crossed(codes) => codes(item).map(|(row, column)| Place::Cross(row, column)),
        }
    }
}

/// A line of the table.
pub(super) struct Definition {
    pub path: &'static str,
    pub population: Population,
    pub counts: Counts,
    pub whole: FigurePart,
    pub group: Group,
}

impl Definition {
    /// The key of a group, in a report of that period.
    pub fn key(&self, place: Place<'_>, period: Period) -> String {
        match self.group {
            Group::One(_) => self.path.into(),
            _ => [self.path, ".", &self.code(place, period)].concat(),
        }
    }

    /// The code of a group, in a report of that period.
    pub fn code<'a>(&self, place: Place<'a>, period: Period) -> Cow<'a, str> {
        match (place, self.group) {
            (Place::Nth(at), Group::Named(names, _)) => names.get(at).copied().unwrap_or_default().into(),
            (Place::Nth(at), Group::Monthly(_)) => months::code(period, at).into(),
            (Place::Nth(_), _) => "".into(),
            (Place::Code(code), _) => code.into(),
            (Place::Cross(row, column), _) => format!("{row}{CROSS}{column}").into(),
        }
    }

    /// The group that a key names; `None` when it is not one of this line. Any code may name one.
    pub fn place<'a>(&self, key: &'a str, period: Period) -> Option<Place<'a>> {
        let rest = key.strip_prefix(self.path)?;
        let code = rest.strip_prefix('.');
        match self.group {
            Group::One(_) => rest.is_empty().then_some(Place::Nth(0)),
            Group::Named(names, _) => names.iter().position(|name| Some(*name) == code).map(Place::Nth),
            Group::Coded(_) => code.map(Place::Code),
            Group::Monthly(_) => months::place(period, code?).map(Place::Nth),
            Group::Crossed(_) => code?.split_once(CROSS).map(|(row, column)| Place::Cross(row, column)),
        }
    }
}
