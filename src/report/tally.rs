//! Counts by the table, in one pass over the cases.

use super::breakdown::FigurePart;
use super::case::Case;
use super::figures::Figures;
use super::flow::FlowDoesNotClose;
use super::group::{FigureKind, Group, Place};
use super::population::Population;
use super::scope::Scope;
use super::times::{Histogram, at};
use crate::domain::Number;

/// Figures in the making: cases are counted as they come, and none needs to be kept.
#[derive(Clone)]
pub struct Counting {
    scope: Scope,
    /// The lines that are drawn from each population, by its place among them.
    lines: Vec<Vec<(FigurePart, Group)>>,
    tally: Tally,
    /// The first requests whose own history does not add up.
    wrong: Vec<Number>,
}

/// What was counted and measured, by line.
#[derive(Clone, Debug)]
pub(super) struct Tally {
    counts: Vec<Placed<u64>>,
    days: Vec<Placed<Histogram>>,
}

/// What stands at each group of a line.
#[derive(Clone, Debug, Default)]
pub(super) struct Placed<T> {
    nth: Vec<T>,
    by_code: ByCode<T>,
    crossed: ByCode<ByCode<T>>,
}

/// What stands under each code, in their order. They are few: an office has tens of units, and not thousands.
type ByCode<T> = Vec<(String, T)>;

impl<T: Clone + Default> Placed<T> {
    fn entry(&mut self, place: Place<'_>) -> &mut T {
        match place {
            Place::Nth(nth) => at(&mut self.nth, nth),
            Place::Code(code) => under(&mut self.by_code, code),
            Place::Cross(row, column) => under(under(&mut self.crossed, row), column),
        }
    }

    /// What stands at a group, when anything does.
    pub fn get(&self, place: Place<'_>) -> Option<&T> {
        match place {
            Place::Nth(at) => self.nth.get(at),
            Place::Code(code) => found(&self.by_code, code),
            Place::Cross(row, column) => found(found(&self.crossed, row)?, column),
        }
    }

    /// The groups that codes make, in the order of these codes.
    pub fn coded(&self) -> impl Iterator<Item = Place<'_>> {
        let crossed = self.crossed.iter();
        let crossed =
            crossed.flat_map(|(row, columns)| columns.iter().map(move |(column, _)| Place::Cross(row, column)));
        self.by_code.iter().map(|(code, _)| Place::Code(code)).chain(crossed)
    }

    pub fn all(&self) -> impl Iterator<Item = &T> {
        let crossed = self.crossed.iter().flat_map(|(_, columns)| columns);
        self.nth.iter().chain(self.by_code.iter().chain(crossed).map(|(_, of)| of))
    }
}

impl<T: Clone + Default> Placed<T> {
    /// Adds what another has at each group.
    fn absorb(&mut self, other: Self, add: fn(&mut T, T)) {
        other.nth.into_iter().enumerate().for_each(|(nth, of)| add(at(&mut self.nth, nth), of));
        other.by_code.into_iter().for_each(|(code, of)| add(under(&mut self.by_code, &code), of));
        for (row, columns) in other.crossed {
            let own = under(&mut self.crossed, &row);
            columns.into_iter().for_each(|(column, of)| add(under(own, &column), of));
        }
    }
}

/// Where a code stands, or where it would.
fn place<T>(of: &ByCode<T>, code: &str) -> Result<usize, usize> {
    of.binary_search_by(|(other, _)| other.as_str().cmp(code))
}

/// What stands under a code.
fn found<'a, T>(of: &'a ByCode<T>, code: &str) -> Option<&'a T> {
    of.get(place(of, code).ok()?).map(|(_, of)| of)
}

/// What stands under a code, put there when nothing does.
fn under<'a, T: Default>(of: &'a mut ByCode<T>, code: &str) -> &'a mut T {
    let place = place(of, code).unwrap_or_else(|place| {
        of.insert(place, (code.to_owned(), T::default()));
        place
    });
    &mut of[place].1
}

impl Tally {
    /// Adds what another counted and measured, line by line: as if its cases had been counted here.
    pub fn absorb(&mut self, other: Self) {
        let counts = self.counts.iter_mut().zip(other.counts);
        counts.for_each(|(own, other)| own.absorb(other, |count, more| *count += more));
        let days = self.days.iter_mut().zip(other.days);
        days.for_each(|(own, other)| own.absorb(other, Histogram::absorb));
    }

    pub fn counts(&self, part: FigurePart) -> &Placed<u64> {
        &self.counts[part as usize]
    }

    pub fn days(&self, part: FigurePart) -> &Placed<Histogram> {
        &self.days[part as usize]
    }
}

impl Counting {
    pub fn new(scope: Scope) -> Self {
        let mut lines: Vec<Vec<_>> = Vec::new();
        for part in FigurePart::ALL {
            if let Some((population, group)) = part.definition().drawn_from() {
                at(&mut lines, population as usize).push((*part, group));
            }
        }
        let all = FigurePart::ALL.len();
        let tally = Tally { counts: vec![Placed::default(); all], days: vec![Placed::default(); all] };
        Self { scope, lines, tally, wrong: Vec::new() }
    }

    pub fn add(&mut self, cases: &[Case]) {
        let scope = self.scope.clone();
        for case in cases {
            let (mut office, mut partners) = (0, 0);
            case.each(&scope, &mut |population, item| {
                let weight = weight(population);
                office += weight[0];
                partners += weight[1];
                for (part, group) in self.lines.get(population as usize).into_iter().flatten() {
                    let Some(place) = group.place(&item) else { continue };
                    match &part.definition().kind {
                        FigureKind::Days(series) => {
                            if let Some(days) = (series.days)(&item) {
                                self.tally.days[*part as usize].entry(place).add(days);
                            }
                        }
                        _ => *self.tally.counts[*part as usize].entry(place) += 1,
                    }
                }
            });
            if (office, partners) != (0, 0) && self.wrong.len() < FlowDoesNotClose::NAMED {
                self.wrong.push(case.number);
            }
        }
    }

    /// The figures of the cases counted.
    ///
    /// # Errors
    /// [`FlowDoesNotClose`] when a history does not add up: there are then no figures at all. Each request is held to
    /// account on its own: two wrong ones whose errors cancel out are still wrong.
    pub fn figures(self) -> Result<Figures, FlowDoesNotClose> {
        let figures = Figures::of(self.scope, self.tally);
        if self.wrong.is_empty() {
            Ok(figures)
        } else {
            Err(FlowDoesNotClose { flow: figures.flow(), numbers: self.wrong })
        }
    }
}

/// What an item of a population adds to the balance of its request, that of the report and that of its partners: each is
/// zero when its history holds together.
fn weight(population: Population) -> [i64; 2] {
    match population {
        Population::OpenAtStart | Population::Received | Population::Reopened => [1, 0],
        Population::Closed | Population::OpenAtEnd => [-1, 0],
        Population::PartnersOpenAtStart | Population::PartnersReceived | Population::PartnersReopened => [0, 1],
        Population::PartnersClosed | Population::PartnersOpenAtEnd => [0, -1],
        _ => [0, 0],
    }
}
