//! Figure 9: the issues, from those open at the start to those open at the end, and how each goes.

use super::super::breakdown::Counts::{Issues, Measures, Requests};
use super::super::population::Period;
use super::{Group, Line, Named, Span};
use crate::domain::{Issue, Number, Record, RecordId};

/// An issue, with the measures that come from it.
pub struct Raised<'a> {
    pub issue: &'a Issue,
    pub measures: Vec<RecordId>,
}

impl Named for Raised<'_> {
    fn id(&self) -> RecordId {
        self.issue.id()
    }
}

impl Raised<'_> {
    fn linked(&self, period: Period) -> Vec<Number> {
        self.issue.requests.iter().filter(|(_, on)| period.has(**on)).map(|(number, _)| *number).collect()
    }

    /// Open when the period began, or taken up in it.
    fn is_followed(&self, span: Span) -> bool {
        let period = span.period;
        self.issue.is_open_on(span.eve())
            || period.has(self.issue.raised_on)
            || self.issue.turns(false, |on| period.has(on)) > 0
    }

    fn told(&self, span: Span, of: Vec<Number>) -> Option<Vec<RecordId>> {
        self.is_followed(span).then(|| of.into_iter().map(RecordId::from).collect())
    }
}

fn one<'a>(path: &'static str, times: fn(&Raised<'a>, Span) -> usize) -> Line<Raised<'a>> {
    Line { path, counts: Issues, group: Group::One(times) }
}

/// The lines of the issues.
pub fn lines<'a>() -> Vec<Line<Raised<'a>>> {
    vec![
        one("issues.open_at_start", |i, span| i.issue.is_open_on(span.eve()).into()),
        one("issues.raised", |i, span| span.period.has(i.issue.raised_on).into()),
        one("issues.reopened", |i, span| i.issue.turns(false, |on| span.period.has(on))),
        one("issues.resolved", |i, span| i.issue.turns(true, |on| span.period.has(on))),
        one("issues.open_at_end", |i, span| i.issue.is_open_on(span.period.to()).into()),
        Line { path: "issues.linked", counts: Requests, group: Group::Requests(|i, span| i.linked(span.period)) },
        Line {
            path: "issues.by_issue",
            counts: Requests,
            group: Group::Each(|i, span| i.told(span, i.linked(span.period))),
        },
        Line {
            path: "issues.before_by_issue",
            counts: Requests,
            group: Group::Each(|i, span| i.told(span, span.before.map_or_else(Vec::new, |before| i.linked(before)))),
        },
        Line {
            path: "issues.measures_by_issue",
            counts: Measures,
            group: Group::Each(|i, span| i.is_followed(span).then(|| i.measures.clone())),
        },
    ]
}
