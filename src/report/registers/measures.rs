//! Figure 8: what became of the measures.

use super::super::Counts::Measures;
use super::super::case::UNKNOWN;
use super::super::group::{CodeNames, Placement};
use super::{RegisterGroup, RegisterLine, RegisterShape, Window};
use crate::domain::measure::{Kind, MeasureStatus};
use crate::domain::{List, Measure};

/// A measure, with what its origins say of it.
pub struct TracedMeasure<'a> {
    pub measure: &'a Measure,
    /// It comes from a complaint that was found unsubstantiated.
    pub unsubstantiated: bool,
}

impl TracedMeasure<'_> {
    fn was_proposed(&self, window: Window) -> bool {
        window.period.contains(self.measure.proposed_on())
    }

    fn reached(&self, status: MeasureStatus, window: Window) -> bool {
        self.measure.steps.iter().any(|step| step.status == status && window.period.contains(step.on))
    }

    fn stands(&self, status: MeasureStatus, window: Window) -> bool {
        self.measure.status_on(window.as_of) == Some(status)
    }

    fn is_overdue(&self, window: Window) -> bool {
        self.measure.overdue_since(window.as_of).is_some()
    }

    fn is_followed(&self, window: Window) -> bool {
        self.measure.is_followed(window.period)
    }

    fn unit(&self) -> String {
        self.measure.facts.unit.as_ref().map_or_else(|| UNKNOWN.to_owned(), ToString::to_string)
    }
}

fn count_line<'a>(
    path: &'static str,
    times: fn(&TracedMeasure<'a>, Window) -> usize,
) -> RegisterLine<TracedMeasure<'a>> {
    RegisterLine::figure(path, Measures, RegisterGroup::One(times))
}

fn implied<'a>(path: &'static str, times: fn(&TracedMeasure<'a>, Window) -> usize) -> RegisterLine<TracedMeasure<'a>> {
    RegisterLine::counted(path, Measures, RegisterGroup::One(times), RegisterShape::Cell(Placement::Implied))
}

fn by<'a>(
    path: &'static str,
    shape: RegisterShape,
    code: fn(&TracedMeasure<'a>, Window) -> Option<String>,
) -> RegisterLine<TracedMeasure<'a>> {
    RegisterLine::counted(path, Measures, RegisterGroup::Coded(code), shape)
}

/// A column of the measures by unit.
const fn unit_column(name: &'static str) -> RegisterShape {
    RegisterShape::Column("measures.by_unit", name)
}

const KINDS: CodeNames = CodeNames::Words("measure", |code| Kind::from_code(code).is_some());

pub fn lines<'a>() -> Vec<RegisterLine<TracedMeasure<'a>>> {
    vec![
        count_line("measures.count", |m, window| m.is_followed(window).into()),
        count_line("measures.proposed", |m, window| m.was_proposed(window).into()),
        count_line("measures.accepted", |m, window| m.reached(MeasureStatus::Accepted, window).into()),
        count_line("measures.refused", |m, window| m.reached(MeasureStatus::Refused, window).into()),
        count_line("measures.implemented", |m, window| m.reached(MeasureStatus::Implemented, window).into()),
        implied("measures.verified", |m, window| m.reached(MeasureStatus::Verified, window).into()),
        implied("measures.postponed", |m, window| {
            m.measure.dues.iter().skip(1).any(|due| window.period.contains(due.set_on)).into()
        }),
        implied("measures.undecided", |m, window| m.stands(MeasureStatus::Proposed, window).into()),
        implied("measures.awaiting_start", |m, window| m.stands(MeasureStatus::Accepted, window).into()),
        implied("measures.under_way", |m, window| m.stands(MeasureStatus::UnderWay, window).into()),
        implied("measures.to_verify", |m, window| m.stands(MeasureStatus::Implemented, window).into()),
        count_line("measures.overdue", |m, window| m.is_overdue(window).into()),
        count_line("measures.improvements_unsubstantiated", |m, window| {
            (m.was_proposed(window) && m.unsubstantiated && m.measure.kind() == Kind::Improvement).into()
        }),
        implied("measures.from_ombudsman", |m, window| (m.measure.is_of_ombudsman() && m.is_followed(window)).into()),
        implied("measures.from_ombudsman_accepted", |m, window| {
            (m.measure.is_of_ombudsman() && m.reached(MeasureStatus::Accepted, window)).into()
        }),
        implied("measures.from_ombudsman_refused", |m, window| {
            (m.measure.is_of_ombudsman() && m.reached(MeasureStatus::Refused, window)).into()
        }),
        implied("measures.from_ombudsman_implemented", |m, window| {
            (m.measure.is_of_ombudsman() && m.reached(MeasureStatus::Implemented, window)).into()
        }),
        by("measures.by_kind", RegisterShape::Table("measures.proposed", KINDS), |m, window| {
            m.was_proposed(window).then(|| m.measure.kind().as_str().to_owned())
        }),
        by("measures.by_unit", RegisterShape::Table("measures.count", CodeNames::List(List::Unit)), |m, window| {
            m.is_followed(window).then(|| m.unit())
        }),
        by("measures.proposed_by_unit", unit_column("proposed"), |m, window| m.was_proposed(window).then(|| m.unit())),
        by("measures.accepted_by_unit", unit_column("accepted"), |m, window| {
            m.reached(MeasureStatus::Accepted, window).then(|| m.unit())
        }),
        by("measures.refused_by_unit", unit_column("refused"), |m, window| {
            m.reached(MeasureStatus::Refused, window).then(|| m.unit())
        }),
        by("measures.implemented_by_unit", unit_column("implemented"), |m, window| {
            m.reached(MeasureStatus::Implemented, window).then(|| m.unit())
        }),
        by("measures.overdue_by_unit", unit_column("overdue"), |m, window| m.is_overdue(window).then(|| m.unit())),
    ]
}
