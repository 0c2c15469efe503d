//! Figure 8: what became of the measures.

use super::super::breakdown::Counts::Measures;
use super::super::case::Terms;
use super::{Group, Line, Named, Span};
use crate::domain::measure::{Kind, Status};
use crate::domain::{Measure, Record, RecordId};

/// A measure, with what its origins say of it.
pub struct Noted<'a> {
    pub measure: &'a Measure,
    /// It comes from a complaint that was found unsubstantiated.
    pub unsubstantiated: bool,
}

impl Named for Noted<'_> {
    fn id(&self) -> RecordId {
        self.measure.id()
    }
}

impl Noted<'_> {
    fn was_proposed(&self, span: Span) -> bool {
        self.measure.proposed_on().is_some_and(|on| span.period.has(on))
    }

    fn reached(&self, status: Status, span: Span) -> bool {
        self.measure.passages.iter().any(|passage| passage.status == status && span.period.has(passage.on))
    }

    fn stands(&self, status: Status, span: Span) -> bool {
        self.measure.status_on(span.as_of) == Some(status)
    }

    fn is_overdue(&self, span: Span) -> bool {
        self.measure.days_overdue(span.as_of).is_some()
    }

    /// Not finished when the period began, or moved in it.
    fn is_followed(&self, span: Span) -> bool {
        let stood = self.measure.status_on(span.eve()).is_some_and(|status| !status.is_final());
        stood || self.measure.passages.iter().any(|passage| span.period.has(passage.on))
    }

    fn unit(&self) -> String {
        self.measure.facts.unit.as_ref().map_or_else(|| Terms::UNKNOWN.to_owned(), ToString::to_string)
    }
}

fn line<'a>(path: &'static str, group: Group<Noted<'a>>) -> Line<Noted<'a>> {
    Line { path, counts: Measures, group }
}

fn one<'a>(path: &'static str, times: fn(&Noted<'a>, Span) -> usize) -> Line<Noted<'a>> {
    line(path, Group::One(times))
}

fn by<'a>(path: &'static str, code: fn(&Noted<'a>, Span) -> Option<String>) -> Line<Noted<'a>> {
    line(path, Group::Coded(code))
}

/// The lines of the measures.
pub fn lines<'a>() -> Vec<Line<Noted<'a>>> {
    vec![
        one("measures.count", |m, span| m.is_followed(span).into()),
        one("measures.proposed", |m, span| m.was_proposed(span).into()),
        one("measures.accepted", |m, span| m.reached(Status::Accepted, span).into()),
        one("measures.refused", |m, span| m.reached(Status::Refused, span).into()),
        one("measures.implemented", |m, span| m.reached(Status::Implemented, span).into()),
        one("measures.verified", |m, span| m.reached(Status::Verified, span).into()),
        one("measures.postponed", |m, span| {
            m.measure.dues.iter().skip(1).any(|due| span.period.has(due.set_on)).into()
        }),
        one("measures.undecided", |m, span| m.stands(Status::Proposed, span).into()),
        one("measures.under_way", |m, span| m.stands(Status::UnderWay, span).into()),
        one("measures.to_verify", |m, span| m.stands(Status::Implemented, span).into()),
        one("measures.overdue", |m, span| m.is_overdue(span).into()),
        one("measures.improvements_unsubstantiated", |m, span| {
            (m.was_proposed(span) && m.unsubstantiated && m.measure.kind() == Kind::Improvement).into()
        }),
        by("measures.by_kind", |m, span| m.was_proposed(span).then(|| m.measure.kind().as_str().to_owned())),
        by("measures.by_unit", |m, span| m.is_followed(span).then(|| m.unit())),
        by("measures.proposed_by_unit", |m, span| m.was_proposed(span).then(|| m.unit())),
        by("measures.accepted_by_unit", |m, span| m.reached(Status::Accepted, span).then(|| m.unit())),
        by("measures.refused_by_unit", |m, span| m.reached(Status::Refused, span).then(|| m.unit())),
        by("measures.implemented_by_unit", |m, span| m.reached(Status::Implemented, span).then(|| m.unit())),
        by("measures.overdue_by_unit", |m, span| m.is_overdue(span).then(|| m.unit())),
    ]
}
