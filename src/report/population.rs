//! Who is counted: the populations of a period.

use std::ops::Range;

use chrono::NaiveDate;

use super::case::{Case, CaseClosing, CaseConsultation, CaseGround, Finding, code_or_unknown};
use crate::domain::{Code, Period};

/// What the office has promised, against which its times are held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Targets {
    /// Share of closings that should be within the standard, in tenths of a percent: 900 for 90 %.
    pub within_standard_tenths: Option<u32>,
    /// Business days within which a receipt should be acknowledged.
    pub acknowledgement_days: i64,
}

/// The requests that a report is for: all of them, or those of one unit, sector, program or partner (domain, periods and
/// figures: a report for its managers).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CaseFilter {
    /// Of that administrative unit itself.
    pub unit: Option<Code>,
    /// Of that branch of the tree of units.
    pub sector: Option<Code>,
    /// Of that program or service.
    pub program: Option<Code>,
    /// In the hands of that partner.
    pub partner: Option<Code>,
}

impl CaseFilter {
    /// Whether a request is one of them.
    pub fn holds(&self, case: &Case) -> bool {
        let pairs = [
            (&self.unit, &case.unit),
            (&self.sector, &case.sector),
            (&self.program, &case.program),
            (&self.partner, &case.partner),
        ];
        pairs.iter().all(|(wanted, own)| wanted.is_none() || wanted == own)
    }

    /// Whether it holds of every request.
    pub fn is_all(&self) -> bool {
        *self == Self::default()
    }
}

/// What a report asks: of which days, of which requests, against which targets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scope {
    /// The days.
    pub period: Period,
    /// The requests.
    pub filter: CaseFilter,
    /// The targets.
    pub targets: Targets,
}

/// What of a case is counted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum CountedPart<'a> {
    /// The request, or its closing.
    Whole,
    /// The ground at that place.
    Ground(usize),
    /// The consultation at that place.
    Consultation(usize),
    /// The time that a handler had it: who, and for how many net days.
    Handled(&'a str, i64),
    /// The end of the month at that place.
    MonthEnd(usize),
}

/// One thing that is counted: a request, one of its closings or reopenings, or something that hangs from it.
#[derive(Clone, Copy)]
pub(super) struct CountedItem<'a> {
    pub scope: &'a Scope,
    pub case: &'a Case,
    /// The closing (or the one undone, for a reopening) that brought the request into the population.
    pub closing: Option<&'a CaseClosing>,
    pub piece: CountedPart<'a>,
}

impl<'a> CountedItem<'a> {
    /// The ground, when grounds are what is counted.
    pub fn ground(&self) -> Option<&'a CaseGround> {
        self.grounds().get(self.ground_place()?)
    }

    /// The grounds of the complaint: those of the closing, when a closing brought it into the population.
    pub fn grounds(&self) -> &'a [CaseGround] {
        self.case.grounds_at(self.closing)
    }

    /// The place of the ground among those of its complaint.
    pub fn ground_place(&self) -> Option<usize> {
        if let CountedPart::Ground(at) = self.piece { Some(at) } else { None }
    }

    /// The consultation, when consultations are what is counted.
    pub fn consultation(&self) -> Option<&'a CaseConsultation> {
        if let CountedPart::Consultation(at) = self.piece { self.case.consultations.get(at) } else { None }
    }

    /// The handler and its days, when they are what is counted.
    pub fn handled(&self) -> Option<(&'a str, i64)> {
        if let CountedPart::Handled(handler, days) = self.piece { Some((handler, days)) } else { None }
    }

    /// The place of the month that a day of the period falls in.
    pub fn month(&self, day: NaiveDate) -> usize {
        self.scope.period.month_place(day)
    }

    /// The place of the month, when its end is what is counted.
    pub fn month_end(&self) -> Option<usize> {
        if let CountedPart::MonthEnd(place) = self.piece { Some(place) } else { None }
    }

    /// The code of this ground, unless an earlier ground of the same complaint has it too: counting these counts
    /// complaints where counting the codes counts grounds.
    pub fn first_of_its_complaint(&self, code: fn(&CaseGround) -> Option<&str>) -> Option<&'a str> {
        let at = self.ground_place()?;
        let own = code(self.grounds().get(at)?)?;
        let earlier = self.grounds().iter().take(at).any(|ground| code(ground) == Some(own));
        (!earlier).then_some(own)
    }

    /// Whether a closing is the last of its request in the period, and took a known time.
    pub fn is_last_timed(&self, closing: &CaseClosing) -> bool {
        let last = self.case.closings.iter().rev().find(|other| self.scope.period.contains(other.closed_on));
        closing.net.is_some() && last.is_some_and(|last| std::ptr::eq(last, closing))
    }

    /// Whether this is the first ground (or the want of any) that upholds the complaint.
    pub fn is_first_upheld(&self) -> bool {
        let before = self.ground_place().unwrap_or(0);
        !self.grounds().iter().take(before).any(|ground| criterion_of(ground).is_some())
    }
}

/// The populations. Each is what the definitions of the report say, and nothing else decides who is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub(super) enum Population {
    /// Every case given.
    Given,
    /// Requests received before the first day and not closed the day before it.
    OpenAtStart,
    /// Requests received in the period.
    Received,
    /// Reopenings in the period.
    Reopened,
    /// Closings in the period: a request closed twice is there twice.
    Closed,
    /// Requests received by the last day and not closed at its end.
    OpenAtEnd,
    /// Closings in the period of complaints, with a finding.
    Found,
    /// Grounds of the complaints of `Found`, as they stood at its last such closing: one that was closed twice in the
    /// period has them counted once, and what was found since in another period changes nothing of them.
    FoundGrounds,
    /// The grounds of `FoundGrounds` that uphold the complaint; where no ground does although the complaint itself was
    /// upheld when last closed in the period, the complaint stands for one.
    Upheld,
    /// Grounds of complaints received in the period.
    ReceivedGrounds,
    /// Requests closed in the period, once for each kind of handler that had them by their last closing of it, when the
    /// days that it took are known. The days of the handlers add up to those of that closing.
    Handled,
    /// Questions asked or answered in the period, or whose answer was awaited at its end.
    Consulted,
    /// Requests open at the end of a month of a period of several months (of its last day, for the last one), once for
    /// each such month.
    OpenAtMonthEnds,
}

impl Case {
    /// Shows all that a case counts for: what of it is in each population, in the case's own order.
    pub(super) fn each<'a>(&'a self, scope: &'a Scope, visit: &mut impl FnMut(Population, CountedItem<'a>)) {
        if !scope.filter.holds(self) {
            return;
        }
        let (from, to) = (scope.period.from(), scope.period.to());
        let whole = CountedItem { scope, case: self, closing: None, piece: CountedPart::Whole };
        visit(Population::Given, whole);
        if self.received_on < from && open_at_end_of(self, |day| day < from) {
            visit(Population::OpenAtStart, whole);
        }
        if scope.period.contains(self.received_on) {
            visit(Population::Received, whole);
            if self.is_complaint() {
                for at in 0..self.grounds.len() {
                    visit(Population::ReceivedGrounds, CountedItem { piece: CountedPart::Ground(at), ..whole });
                }
            }
        }
        self.each_of_closings(whole, visit);
        if self.is_open_at_end_of(to) {
            visit(Population::OpenAtEnd, whole);
        }
        for (at, asked) in self.consultations.iter().enumerate() {
            let answered = asked.answered_on.is_some_and(|day| scope.period.contains(day));
            if scope.period.contains(asked.asked_on) || answered || asked.awaited.is_some() {
                visit(Population::Consulted, CountedItem { piece: CountedPart::Consultation(at), ..whole });
            }
        }
        if scope.period.months_touched() > 1 {
            for place in open_months(scope.period, self).flatten() {
                visit(Population::OpenAtMonthEnds, CountedItem { piece: CountedPart::MonthEnd(place), ..whole });
            }
        }
    }

    fn each_of_closings<'a>(&'a self, whole: CountedItem<'a>, visit: &mut impl FnMut(Population, CountedItem<'a>)) {
        let period = whole.scope.period;
        let (mut last, mut last_found) = (None, None);
        for closing in &self.closings {
            let item = CountedItem { closing: Some(closing), ..whole };
            if closing.reopened_on.is_some_and(|day| period.contains(day)) {
                visit(Population::Reopened, item);
            }
            if period.contains(closing.closed_on) {
                visit(Population::Closed, item);
                last = Some((item, closing));
                if self.is_complaint() && closing.finding.is_some() {
                    visit(Population::Found, item);
                    last_found = Some(item);
                }
            }
        }
        if let Some(item) = last_found {
            for at in 0..item.grounds().len() {
                visit(Population::FoundGrounds, CountedItem { piece: CountedPart::Ground(at), ..item });
            }
            upheld(item, &mut |item| visit(Population::Upheld, item));
        }
        if let Some((item, closing)) = last
            && let Some(net) = closing.net
        {
            handled(self, closing.closed_on, net, &mut |handler, days| {
                visit(Population::Handled, CountedItem { piece: CountedPart::Handled(handler, days), ..item });
            });
        }
    }
}

/// The months at whose end a request was open, a range for each time that it was.
fn open_months(period: Period, case: &Case) -> impl Iterator<Item = Range<usize>> {
    let opened = std::iter::once(Some(case.received_on)).chain(case.closings.iter().map(|closing| closing.reopened_on));
    let closed = case.closings.iter().map(|closing| Some(closing.closed_on)).chain([None]);
    opened.zip(closed).filter_map(move |(opened, closed)| {
        Some(period.month_place(opened?)..closed.map_or(period.months_touched(), |day| period.month_place(day)))
    })
}

/// Each kind of handler that had a request by a closing, with the net days it had it: they add up to those of the
/// closing, so that no day is counted twice.
fn handled<'a>(case: &'a Case, closed_on: NaiveDate, net: i64, each: &mut dyn FnMut(&'a str, i64)) {
    let begun = case.stages.iter().take_while(|stage| stage.from <= closed_on).count();
    let stages = case.stages.get(..begun).unwrap_or_default();
    if stages.is_empty() {
        return each(code_or_unknown(&case.handler), net);
    }
    let ends = stages.iter().skip(1).map(|next| next.before.min(net)).chain([net]);
    let shares: Vec<(&str, i64)> = stages
        .iter()
        .zip(ends)
        .map(|(stage, end)| (code_or_unknown(&stage.handler), end - stage.before.min(net)))
        .collect();
    for (at, (handler, _)) in shares.iter().enumerate() {
        let of = |shares: &[(&str, i64)]| -> Vec<i64> {
            shares.iter().filter(|(other, _)| other == handler).map(|(_, days)| *days).collect()
        };
        if of(&shares[..at]).is_empty() {
            each(handler, of(&shares).iter().sum());
        }
    }
}

/// The criterion of a ground that upholds its complaint, unknown if need be; `None` for another ground.
pub(super) fn criterion_of(ground: &CaseGround) -> Option<&str> {
    upholds(ground.finding, &ground.criterion).then(|| code_or_unknown(&ground.criterion))
}

fn upholds(finding: Option<Finding>, criterion: &Option<Code>) -> bool {
    finding.map_or(criterion.is_some(), Finding::upholds)
}

fn upheld<'a>(complaint: CountedItem<'a>, visit: &mut impl FnMut(CountedItem<'a>)) {
    let mut none = true;
    for (at, ground) in complaint.grounds().iter().enumerate() {
        if criterion_of(ground).is_some() {
            none = false;
            visit(CountedItem { piece: CountedPart::Ground(at), ..complaint });
        }
    }
    if none && complaint.closing.is_some_and(|closing| upholds(closing.finding, &closing.criterion)) {
        visit(complaint);
    }
}

impl Case {
    /// Whether the request was received by the end of a day and not closed then.
    pub fn is_open_at_end_of(&self, day: NaiveDate) -> bool {
        open_at_end_of(self, |other| other <= day)
    }
}

/// Whether a request was open once all that happened on the days of `by` had happened. The day is the unit: the acts of
/// one day stand in the order of the list, and only the last of them decides.
fn open_at_end_of(case: &Case, by: impl Fn(NaiveDate) -> bool) -> bool {
    by(case.received_on)
        && case
            .closings
            .iter()
            .rev()
            .find(|closing| by(closing.closed_on))
            .is_none_or(|closing| closing.reopened_on.is_some_and(by))
}
