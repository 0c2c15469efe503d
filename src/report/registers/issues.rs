//! Figure 9: the issues, from those open at the start to those open at the end, and how each goes.

use super::super::Counts::{Issues, Measures, Requests};
use super::super::group::CodeNames;
use super::{RegisterGroup, RegisterLine, RegisterShape, Window};
use crate::domain::Period;
use crate::domain::{Issue, Number, RecordId};

/// An issue, with the measures that come from it.
pub struct IssueWithMeasures<'a> {
    pub issue: &'a Issue,
    pub measures: Vec<RecordId>,
}

impl IssueWithMeasures<'_> {
    fn linked(&self, period: Period) -> Vec<Number> {
        self.issue.requests.iter().filter(|(_, on)| period.contains(*on)).map(|(number, _)| number).collect()
    }

    fn if_followed(&self, window: Window, of: Vec<Number>) -> Option<Vec<RecordId>> {
        self.issue.is_followed(window.period).then(|| of.into_iter().map(RecordId::from).collect())
    }
}

fn count_line<'a>(
    path: &'static str,
    times: fn(&IssueWithMeasures<'a>, Window) -> usize,
) -> RegisterLine<IssueWithMeasures<'a>> {
    RegisterLine::figure(path, Issues, RegisterGroup::One(times))
}

pub fn lines<'a>() -> Vec<RegisterLine<IssueWithMeasures<'a>>> {
    vec![
        count_line("issues.open_at_start", |i, window| i.issue.is_open_on(window.period.day_before()).into()),
        count_line("issues.raised", |i, window| window.period.contains(i.issue.raised_on()).into()),
        count_line("issues.reopened", |i, window| i.issue.turns(false, |on| window.period.contains(on))),
        count_line("issues.resolved", |i, window| i.issue.turns(true, |on| window.period.contains(on))),
        count_line("issues.open_at_end", |i, window| i.issue.is_open_on(window.period.to()).into()),
        RegisterLine::figure("issues.linked", Requests, RegisterGroup::Requests(|i, window| i.linked(window.period))),
        RegisterLine::counted(
            "issues.by_issue",
            Requests,
            RegisterGroup::Each(|i, window| i.if_followed(window, i.linked(window.period))),
            RegisterShape::Table("issues.linked", CodeNames::Issues),
        ),
        RegisterLine::counted(
            "issues.before_by_issue",
            Requests,
            RegisterGroup::Each(|i, window| {
                i.if_followed(window, window.before.map_or_else(Vec::new, |before| i.linked(before)))
            }),
            RegisterShape::Column("issues.by_issue", "before"),
        ),
        RegisterLine::counted(
            "issues.measures_by_issue",
            Measures,
            RegisterGroup::Each(|i, window| i.issue.is_followed(window.period).then(|| i.measures.clone())),
            RegisterShape::Column("issues.by_issue", "measures"),
        ),
    ]
}
