//! Counts by the table, in one pass over the cases.

use std::collections::BTreeMap;

use super::breakdown::FigurePart;
use super::case::Case;
use super::classify::main_within;
use super::figures::Figures;
use super::flow::FlowDoesNotClose;
use super::group::{FigureKind, Group, Place};
use super::population::Population;
use super::scope::Scope;
use super::times::Histogram;
use crate::domain::{Number, Standard};

/// Figures in the making: cases are counted as they come, and none needs to be kept.
#[derive(Clone)]
pub struct Counting {
    scope: Scope,
    /// The lines that are drawn from each population.
    lines: BTreeMap<Population, Vec<(FigurePart, Group)>>,
    tally: Tally,
    /// The first requests whose own history does not add up.
    wrong: Vec<Number>,
}

/// Counts and days of each line.
#[derive(Clone, Debug)]
pub(super) struct Tally {
    counts: Vec<GroupValues<u64>>,
    days: Vec<GroupValues<Histogram>>,
    /// The standards that the closings of the share were held to, as they came.
    standards: Vec<Standard>,
}

/// Values of a line, one for each group.
#[derive(Clone, Debug, Default)]
pub(super) struct GroupValues<T> {
    nth: Vec<T>,
    by_code: ByCode<T>,
    crossed: ByCode<ByCode<T>>,
}

type ByCode<T> = BTreeMap<String, T>;

impl<T: Clone + Default> GroupValues<T> {
    fn entry(&mut self, place: Place<'_>) -> &mut T {
        match place {
            Place::Nth(nth) => {
                self.nth.resize(self.nth.len().max(nth + 1), T::default());
                &mut self.nth[nth]
            }
            Place::Code(code) => under(&mut self.by_code, code),
            Place::Cross(row, column) => under(under(&mut self.crossed, row), column),
        }
    }

    /// The value of a group, if it has one.
    pub fn get(&self, place: Place<'_>) -> Option<&T> {
        match place {
            Place::Nth(at) => self.nth.get(at),
            Place::Code(code) => self.by_code.get(code),
            Place::Cross(row, column) => self.crossed.get(row)?.get(column),
        }
    }

    /// The groups that codes make, in the order of these codes.
    pub fn coded(&self) -> impl Iterator<Item = Place<'_>> {
        let crossed = self.crossed.iter();
        let crossed = crossed.flat_map(|(row, columns)| columns.keys().map(move |column| Place::Cross(row, column)));
        self.by_code.keys().map(|code| Place::Code(code)).chain(crossed)
    }

    pub fn all(&self) -> impl Iterator<Item = &T> {
        self.nth.iter().chain(self.by_code.values()).chain(self.crossed.values().flat_map(BTreeMap::values))
    }

    /// Adds what another has at each group.
    fn absorb(&mut self, other: Self, add: fn(&mut T, T)) {
        other.nth.into_iter().enumerate().for_each(|(nth, of)| add(self.entry(Place::Nth(nth)), of));
        other.by_code.into_iter().for_each(|(code, of)| add(self.entry(Place::Code(&code)), of));
        for (row, columns) in other.crossed {
            columns.into_iter().for_each(|(column, of)| add(self.entry(Place::Cross(&row, &column)), of));
        }
    }
}

/// The value of a code, added if need be.
fn under<'a, T: Default>(of: &'a mut ByCode<T>, code: &str) -> &'a mut T {
    if !of.contains_key(code) {
        of.insert(code.to_owned(), T::default());
    }
    of.get_mut(code).expect("invariant: the code has its place")
}

impl Tally {
    /// Adds what another counted and measured, line by line: as if its cases had been counted here.
    pub fn absorb(&mut self, other: Self) {
        let counts = self.counts.iter_mut().zip(other.counts);
        counts.for_each(|(own, other)| own.absorb(other, |count, more| *count += more));
        let days = self.days.iter_mut().zip(other.days);
        days.for_each(|(own, other)| own.absorb(other, Histogram::absorb));
        let more = other.standards.into_iter().filter(|standard| !self.standards.contains(standard));
        let more = more.collect::<Vec<_>>();
        self.standards.extend(more);
    }

    pub fn counts(&self, part: FigurePart) -> &GroupValues<u64> {
        &self.counts[part as usize]
    }

    pub fn days(&self, part: FigurePart) -> &GroupValues<Histogram> {
        &self.days[part as usize]
    }

    pub fn standards(&self) -> &[Standard] {
        &self.standards
    }
}

impl Counting {
    pub fn new(scope: Scope) -> Self {
        let mut lines: BTreeMap<Population, Vec<_>> = BTreeMap::new();
        for part in FigurePart::ALL {
            if let Some((population, group)) = part.definition().drawn_from() {
                lines.entry(population).or_default().push((*part, group));
            }
        }
        let all = FigurePart::ALL.len();
        let (counts, days) = (vec![GroupValues::default(); all], vec![GroupValues::default(); all]);
        let tally = Tally { counts, days, standards: Vec::new() };
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
                if population == Population::Closed && main_within(&item).is_some() {
                    let own = scope.targets.main_standards.iter().find(|it| Some(&it.code) == case.standard.as_ref());
                    let own = own.filter(|own| !self.tally.standards.contains(own)).cloned();
                    self.tally.standards.extend(own);
                }
                for (part, group) in self.lines.get(&population).into_iter().flatten() {
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
            if (office, partners) != (0, 0) && self.wrong.len() < FlowDoesNotClose::NUMBERS_SHOWN {
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

/// Share of an item in the flow of its request: in that of the office, and in that of partners. The sum over all items
/// of a request is zero in both, unless its history is impossible.
fn weight(population: Population) -> [i64; 2] {
    match population {
        Population::OpenAtStart | Population::Received | Population::Reopened => [1, 0],
        Population::Closed | Population::OpenAtEnd => [-1, 0],
        Population::PartnersOpenAtStart | Population::PartnersReceived | Population::PartnersReopened => [0, 1],
        Population::PartnersClosed | Population::PartnersOpenAtEnd => [0, -1],
        _ => [0, 0],
    }
}
