//! Definition of a line of the table of figures, and the keys of its groups.

use std::borrow::Cow;

use chrono::NaiveDate;

use super::Counts;
use super::breakdown::FigurePart;
use super::figures::Figures;
use super::population::{CountedItem, Population};
use super::times::{Amount, DayStatistic};
use crate::domain::coded::coded;
use crate::domain::{List, Lists, Period};

coded! {
    /// A section of the report; its name is that of its heading in the catalogue.
    pub enum Section as "snake_case" {
        /// Requests open at the start, received, reopened, closed, open at the end.
        Flow,
        /// How long it took.
        Times,
        /// How fast receipts were acknowledged.
        Acknowledgement,
        /// The months of a period of several.
        Months,
        Received,
        Admissibility,
        Closed,
        Findings,
        /// Subjects of the complaints received.
        Grounds,
        Open,
        /// How long each kind of handler had the requests closed (MESS, first line; MIFI 4.5).
        Handling,
        /// How fast units answer (MIFI 4.4).
        Consultations,
        /// Requests that partners handled, counted apart from all the rest (MIFI 4.5).
        Partners,
        /// Satisfaction of the persons (ISO 10004).
        Satisfaction,
        Budget,
    }
}

/// Where a figure stands among what people read. Data have all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Placement {
    /// On its pages, with the tables.
    Page,
    /// In no table of its own: the table by unit or a share beside it has it, it is the sum or the rest of others, or
    /// it is for those who work the register.
    Implied,
}

/// Where the words of the codes of a figure are found, and which codes there are.
#[derive(Clone, Copy, Debug)]
pub enum CodeNames {
    /// In one of the register's lists.
    List(List),
    /// In the catalogue, after that prefix; the codes are those of which this holds.
    Words(&'static str, fn(&str) -> bool),
    /// Codes that are months: `2026-04`.
    Months,
    Issues,
}

impl CodeNames {
    /// Whether a code is one of those that there are.
    pub fn know(self, code: &str, lists: &Lists) -> bool {
        let listed = |list| crate::domain::Code::new(code).is_ok_and(|code| lists.get(list, &code).is_some());
        match self {
            Self::List(list) => listed(list),
            Self::Words(_, is_one) => is_one(code),
            Self::Months | Self::Issues => false,
        }
    }
}

/// How the items of a population fall into groups.
#[derive(Clone, Copy)]
pub(super) enum Group {
    /// One cell: the items for which this holds.
    One(fn(&CountedItem<'_>) -> bool),
    /// The cells that are named, by place; `None` leaves an item out.
    Named(CodeNames, &'static [&'static str], fn(&CountedItem<'_>) -> Option<usize>),
    /// A cell for each code; `None` leaves an item out.
    Coded(CodeNames, for<'a> fn(&CountedItem<'a>) -> Option<&'a str>),
    /// A cell for each month of a period that has several; `None` leaves an item out.
    Monthly(fn(&CountedItem<'_>) -> Option<usize>),
    /// A cell for each code of one list with each of another, once they meet, each list with what it is called in data;
    /// `None` leaves an item out.
    Crossed([(&'static str, CodeNames); 2], for<'a> fn(&CountedItem<'a>) -> Option<(&'a str, &'a str)>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Place<'a> {
    /// The name, or the month, at that place; 0 of a line that has one cell.
    Nth(usize),
    Code(&'a str),
    /// Where two codes cross.
    Cross(&'a str, &'a str),
}

/// Between two codes of a key. No code holds it.
const CROSS: char = '/';

impl Group {
    pub fn place<'a>(self, item: &CountedItem<'a>) -> Option<Place<'a>> {
        match self {
            Self::One(holds) => holds(item).then_some(Place::Nth(0)),
            Self::Named(_, _, place) => place(item).map(Place::Nth),
            Self::Coded(_, code) => code(item).map(Place::Code),
            Self::Monthly(_) if item.scope.period.months_touched() < 2 => None,
            Self::Monthly(place) => place(item).map(Place::Nth),
            Self::Crossed(_, codes) => codes(item).map(|(row, column)| Place::Cross(row, column)),
        }
    }

    pub fn code<'a>(self, place: Place<'a>, period: Period) -> Cow<'a, str> {
        match (place, self) {
            (Place::Nth(at), Self::Named(_, names, _)) => names.get(at).copied().unwrap_or_default().into(),
            (Place::Nth(at), Self::Monthly(_)) => month_code(period, at).into(),
            (Place::Nth(_), _) => "".into(),
            (Place::Code(code), _) => code.into(),
            (Place::Cross(row, column), _) => format!("{row}{CROSS}{column}").into(),
        }
    }

    /// Where the words of its codes are found; none when it has one cell, or when they are two at once.
    pub fn names(self) -> Option<CodeNames> {
        match self {
            Self::Named(names, ..) | Self::Coded(names, _) => Some(names),
            Self::Monthly(_) => Some(CodeNames::Months),
            Self::One(_) | Self::Crossed(..) => None,
        }
    }

    /// Whether a code may be one that nothing in the period has: both of them, when two cross.
    pub fn knows(self, code: &str, lists: &Lists) -> bool {
        match self {
            Self::Crossed(axes, _) => code.split_once(CROSS).is_some_and(|(row, column)| {
                let known = |(_, names): (_, CodeNames), code: &str| code == super::UNKNOWN || names.know(code, lists);
                known(axes[0], row) && known(axes[1], column)
            }),
            group => group.names().is_some_and(|names| names.know(code, lists)),
        }
    }
}

/// A line of the table.
pub(super) struct Definition {
    /// Its key, or how its keys begin.
    pub path: &'static str,
    pub section: Section,
    pub placement: Placement,
    /// The line whose rows it stands beside, and what it is called there.
    pub column: Option<(FigurePart, &'static str)>,
    pub kind: FigureKind,
}

/// Kind of figure that a line is.
#[derive(Clone, Copy)]
pub(super) enum FigureKind {
    Count(CountDefinition),
    /// The sum of the first lines as part of the sum of the others.
    Share(&'static [FigurePart], &'static [FigurePart]),
    /// Statistics of days, or of a score.
    Days(DayMeasure),
    /// Promise of the office about the items that another line counts.
    Target(FigurePart, fn(&Figures) -> Option<Amount>),
}

#[derive(Clone, Copy)]
pub(super) struct CountDefinition {
    pub population: Population,
    pub counts: Counts,
    /// The line that its shares are of.
    pub whole: FigurePart,
    pub group: Group,
}

/// A series of days of the items of a population.
#[derive(Clone, Copy)]
pub(super) struct DayMeasure {
    pub population: Population,
    /// The line that counts the items which have such days.
    pub of: FigurePart,
    pub group: Group,
    pub days: fn(&CountedItem<'_>) -> Option<i64>,
    /// Statistics of them: the key of each, or its name beside a row.
    pub statistics: &'static [(&'static str, DayStatistic)],
}

impl Definition {
    pub fn counted(&self) -> Option<&CountDefinition> {
        if let FigureKind::Count(counted) = &self.kind { Some(counted) } else { None }
    }

    /// The population that it is drawn from and how it is grouped; none of what is worked out from other lines.
    pub fn drawn_from(&self) -> Option<(Population, Group)> {
        match &self.kind {
            FigureKind::Count(counted) => Some((counted.population, counted.group)),
            FigureKind::Days(series) => Some((series.population, series.group)),
            FigureKind::Share(..) | FigureKind::Target(..) => None,
        }
    }

    /// The group that a key names; `None` when it is not one of this line. Any code may name one.
    pub fn place<'a>(&self, key: &'a str, period: Period) -> Option<Place<'a>> {
        let rest = key.strip_prefix(self.path)?;
        let code = rest.strip_prefix('.');
        match self.counted()?.group {
            Group::One(_) => rest.is_empty().then_some(Place::Nth(0)),
            Group::Named(_, names, _) => names.iter().position(|name| Some(*name) == code).map(Place::Nth),
            Group::Coded(..) => code.map(Place::Code),
            Group::Monthly(_) => month_place(period, code?).map(Place::Nth),
            Group::Crossed(..) => code?.split_once(CROSS).map(|(row, column)| Place::Cross(row, column)),
        }
    }
}

/// How many months a period is told by: none when it lies in one.
pub(super) fn months(period: Period) -> usize {
    Some(period.months_touched()).filter(|&months| months > 1).unwrap_or(0)
}

/// The code of the month at a place: `2026-04`.
fn month_code(period: Period, place: usize) -> String {
    period.month_at(place).expect("invariant: the place is one of the period").from().format("%Y-%m").to_string()
}

/// The place of the month of that code, in a period of several.
fn month_place(period: Period, code: &str) -> Option<usize> {
    let first: NaiveDate = format!("{code}-01").parse().ok()?;
    let place = period.month_place(first.max(period.from()));
    (place < months(period) && month_code(period, place) == code).then_some(place)
}

/// The days of a period that the month of a code has: all of its own, unless the period cuts it.
pub fn days_of_month(period: Period, code: &str) -> Option<Period> {
    period.month_at(month_place(period, code)?)
}
