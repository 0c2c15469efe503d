//! Who is counted: the populations of a period.

use std::ops::Range;

use chrono::NaiveDate;

use super::case::{Case, CaseClosing, CaseConsultation, CaseGround, Finding, code_or_unknown, group_or_unknown};
use super::scope::Scope;
use crate::domain::Code;

/// What of a case is counted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum CountedPart<'a> {
    /// The request, or its closing.
    Whole,
    Ground(usize),
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
    /// The closing that ended the cycle which is counted; none while it lasts. Whoever had the request then handled it.
    pub cycle_end: Option<&'a CaseClosing>,
    pub piece: CountedPart<'a>,
}

impl<'a> CountedItem<'a> {
    /// Whether the main standard times requests of its kind.
    pub fn is_of_main_kind(&self) -> bool {
        self.scope.targets.main_kinds.contains(&self.case.kind)
    }

    pub fn partner(&self) -> Option<&'a Code> {
        self.case.partner_at(self.cycle_end)
    }

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
    /// Every case that a report is given.
    EveryCase,
    /// Requests received before the first day and not closed the day before it.
    OpenAtStart,
    Received,
    Reopened,
    /// Closings in the period: a request closed twice is there twice.
    Closed,
    /// Requests received by the last day and not closed at its end.
    OpenAtEnd,
    /// Closings in the period of complaints, with a finding.
    Found,
    /// Grounds of the complaints of `Found`, as they stood at the last closing in the period: once each, though the
    /// complaint was closed twice, and whatever was found in a later period.
    FoundGrounds,
    /// Grounds of `FoundGrounds` that uphold the complaint. A complaint that was upheld without any ground being is in
    /// it once, itself.
    Upheld,
    /// Grounds of complaints received in the period.
    ReceivedGrounds,
    /// Closings in the period whose days are known, once for each kind of handler that had the request: the days of
    /// these add up to those of the closing.
    Handled,
    /// Questions asked or answered in the period, or whose answer was awaited at its end.
    Consulted,
    /// Requests open at the end of a month, once for each; of a period of several months alone.
    OpenAtMonthEnds,
    /// Requests that were open on a day of the period, once for each who handled them.
    InHand,
    /// `InHand`, of what a partner handled; and so the others.
    PartnersInHand,
    PartnersOpenAtStart,
    PartnersReceived,
    PartnersReopened,
    PartnersClosed,
    PartnersOpenAtEnd,
    PartnersFound,
}

impl Population {
    /// The population that a report of the whole office has for the same items, where a partner handled them; none
    /// where no figure takes these.
    fn of_partners(self) -> Option<Self> {
        Some(match self {
            Self::InHand => Self::PartnersInHand,
            Self::OpenAtStart => Self::PartnersOpenAtStart,
            Self::Received => Self::PartnersReceived,
            Self::Reopened => Self::PartnersReopened,
            Self::Closed => Self::PartnersClosed,
            Self::OpenAtEnd => Self::PartnersOpenAtEnd,
            Self::Found => Self::PartnersFound,
            _ => return None,
        })
    }
}

impl Case {
    /// Visits the items of a case with the population that each is in.
    ///
    /// An item that a partner handled is in the populations of a report for that partner; in one for the office, it is
    /// in those of partners alone.
    pub(super) fn each<'a>(&'a self, scope: &'a Scope, visit: &mut impl FnMut(Population, CountedItem<'a>)) {
        let asked = scope.filter.partner.as_ref();
        self.each_cycle(scope, &mut |population, item| match item.partner() {
            _ if !scope.filter.holds(&item) => {}
            partner if partner == asked => visit(population, item),
            Some(_) if asked.is_none() => population.of_partners().into_iter().for_each(|of| visit(of, item)),
            _ => {}
        });
    }

    fn each_cycle<'a>(&'a self, scope: &'a Scope, visit: &mut impl FnMut(Population, CountedItem<'a>)) {
        let to = scope.period.to();
        let whole = CountedItem { scope, case: self, closing: None, cycle_end: None, piece: CountedPart::Whole };
        let of = |cycle: Cycle<'a>| CountedItem { cycle_end: cycle.ended_by, ..whole };
        visit(Population::EveryCase, of(self.cycle_begun_by(to)));
        if let Some(cycle) = self.open_cycle(scope.period.day_before()) {
            visit(Population::OpenAtStart, of(cycle));
        }
        if scope.period.contains(self.received_on) {
            let received = CountedItem { cycle_end: self.closings.first(), ..whole };
            visit(Population::Received, received);
            if self.is_complaint() {
                for at in 0..self.grounds.len() {
                    visit(Population::ReceivedGrounds, CountedItem { piece: CountedPart::Ground(at), ..received });
                }
            }
        }
        self.each_of_closings(whole, visit);
        self.each_in_hand(whole, visit);
        if let Some(cycle) = self.open_cycle(to) {
            visit(Population::OpenAtEnd, of(cycle));
        }
        for (at, asked) in self.consultations.iter().enumerate() {
            let answered = asked.answered_on.is_some_and(|day| scope.period.contains(day));
            if scope.period.contains(asked.asked_on) || answered || asked.awaited.is_some() {
                let cycle = self.cycle_begun_by(asked.asked_on);
                visit(Population::Consulted, CountedItem { piece: CountedPart::Consultation(at), ..of(cycle) });
            }
        }
        if scope.period.months_touched() > 1 {
            for (cycle, months) in open_months(scope, self) {
                for place in months {
                    visit(
                        Population::OpenAtMonthEnds,
                        CountedItem { piece: CountedPart::MonthEnd(place), ..of(cycle) },
                    );
                }
            }
        }
    }

    /// Shows each who handled the request on a day of the period.
    fn each_in_hand<'a>(&'a self, whole: CountedItem<'a>, visit: &mut impl FnMut(Population, CountedItem<'a>)) {
        let period = whole.scope.period;
        let mut seen = Vec::new();
        for cycle in self.cycles() {
            let lasted = cycle.begun_on <= period.to()
                && cycle.ended_by.is_none_or(|closing| closing.closed_on >= period.from());
            let item = CountedItem { cycle_end: cycle.ended_by, ..whole };
            if lasted && !seen.contains(&item.partner()) {
                seen.push(item.partner());
                visit(Population::InHand, item);
            }
        }
    }

    fn each_of_closings<'a>(&'a self, whole: CountedItem<'a>, visit: &mut impl FnMut(Population, CountedItem<'a>)) {
        let period = whole.scope.period;
        let mut last_found = None;
        for (at, closing) in self.closings.iter().enumerate() {
            if closing.reopened_on.is_some_and(|day| period.contains(day)) {
                let cycle_end = self.closings.get(at + 1);
                visit(Population::Reopened, CountedItem { closing: Some(closing), cycle_end, ..whole });
            }
            if period.contains(closing.closed_on) {
                let item = CountedItem { closing: Some(closing), cycle_end: Some(closing), ..whole };
                let is_counted = item.partner() == whole.scope.filter.partner.as_ref();
                visit(Population::Closed, item);
                if let Some(net) = closing.net {
                    handled(self, closing, net, &mut |handler, days| {
                        visit(Population::Handled, CountedItem { piece: CountedPart::Handled(handler, days), ..item });
                    });
                }
                if self.is_complaint() && closing.finding.is_some() {
                    visit(Population::Found, item);
                    last_found = Some(item).filter(|_| is_counted).or(last_found);
                }
            }
        }
        if let Some(item) = last_found {
            for at in 0..item.grounds().len() {
                visit(Population::FoundGrounds, CountedItem { piece: CountedPart::Ground(at), ..item });
            }
            upheld(item, &mut |item| visit(Population::Upheld, item));
        }
    }
}

/// The months at whose end a request was open, a range for each of its cycles. Of a month to come nobody knows that.
fn open_months<'c>(scope: &Scope, case: &'c Case) -> impl Iterator<Item = (Cycle<'c>, Range<usize>)> {
    let period = scope.period;
    let known = (period.month_place(scope.on) + 1).min(period.months_touched());
    case.cycles().map(move |cycle| {
        let closed = cycle.ended_by.map_or(known, |closing| period.month_place(closing.closed_on));
        (cycle, period.month_place(cycle.begun_on)..closed)
    })
}

/// Each kind of handler that had a request by a closing, with the net days it had it: they add up to those of the
/// closing, so that no day is counted twice.
fn handled<'a>(case: &'a Case, closing: &'a CaseClosing, net: i64, each: &mut dyn FnMut(&'a str, i64)) {
    let stages = &closing.stages;
    if stages.is_empty() {
        return each(group_or_unknown(case.handler_at(Some(closing))), net);
    }
    let ends = stages.iter().skip(1).map(|next| next.before.min(net)).chain([net]);
    let shares: Vec<(&str, i64)> = stages
        .iter()
        .zip(ends)
        .map(|(stage, end)| (group_or_unknown(stage.handler.as_ref()), end - stage.before.min(net)))
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

/// The time that goes from receipt, or from a reopening, to the closing that follows.
#[derive(Clone, Copy)]
pub struct Cycle<'a> {
    /// 0 for the cycle of receipt.
    pub rank: usize,
    pub begun_on: NaiveDate,
    /// None while it lasts.
    pub ended_by: Option<&'a CaseClosing>,
}

impl Case {
    fn cycles(&self) -> impl Iterator<Item = Cycle<'_>> {
        let begun = std::iter::once(Some(self.received_on)).chain(self.closings.iter().map(|it| it.reopened_on));
        let cycle = |(rank, begun_on)| Some(Cycle { rank, begun_on: begun_on?, ended_by: self.closings.get(rank) });
        begun.enumerate().filter_map(cycle)
    }

    /// The last cycle begun by a day; that of receipt, where the request was received later.
    fn cycle_begun_by(&self, day: NaiveDate) -> Cycle<'_> {
        let begun = self.cycles().filter(|cycle| cycle.rank == 0 || cycle.begun_on <= day).last();
        begun.expect("invariant: a request has the cycle of its receipt")
    }

    /// The cycle in which the request was open at the end of a day. The day is the unit: the acts of one day stand in
    /// their order, and only the last of them decides.
    pub fn open_cycle(&self, day: NaiveDate) -> Option<Cycle<'_>> {
        let begun = self.cycles().filter(|cycle| cycle.begun_on <= day).last();
        begun.filter(|cycle| cycle.ended_by.is_none_or(|closing| closing.closed_on > day))
    }
}
