//! Records behind a figure.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::Counts;
use super::breakdown::FigurePart;
use super::case::{Case, UNKNOWN};
use super::group::{CountDefinition, FigureKind, Group, Place};
use super::population::CountedItem;
use super::scope::Scope;
use crate::domain::{Lists, Number, Period, RecordId};

/// One of the things that a cell counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct CaseRef {
    pub number: Number,
    /// The day of the closing or reopening, when those are what is counted, or grounds as they stood at a closing.
    pub on: Option<NaiveDate>,
    /// The rank of the ground in its complaint, when grounds are what is counted; `None` also for a complaint that was
    /// upheld without any ground being.
    pub ground: Option<u32>,
    /// The rank of the consultation in its request, when consultations are what is counted.
    pub consultation: Option<u32>,
}

/// No cell of this report has that key.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{self:?}")]
pub struct UnknownKey {
    /// The breakdown and the code, when the breakdown exists but holds no such code: one of the register that nothing
    /// in the period has is then a zero, which only the register's lists can tell.
    pub breakdown: Option<(FigurePart, String)>,
}

impl UnknownKey {
    /// Whether the code is one that the register knows, so that the figure is a zero.
    pub fn is_a_zero(&self, lists: &Lists) -> bool {
        let knows = |part: FigurePart, code| part.definition().counted().is_some_and(|it| it.group.knows(code, lists));
        self.breakdown.as_ref().is_some_and(|(part, code)| knows(*part, code))
    }
}

/// The requests, closings, reopenings or grounds that a cell counts, by number: exactly as many as its figure.
pub fn cases(scope: &Scope, cases: &[Case], key: &str) -> Result<Vec<CaseRef>, UnknownKey> {
    let found = FigurePart::ALL.iter().find_map(|part| Some((*part, part.definition().place(key, scope.period)?)));
    let Some((part, place)) = found else { return Err(unknown(key)) };
    let mut refs = collect(scope, cases, part, place);
    // A code may be known for another list only: `received.by_channel.delay` is a mistake and not a zero.
    let coded = match place {
        Place::Code(code) => code != UNKNOWN,
        Place::Cross(row, column) => (row, column) != (UNKNOWN, UNKNOWN),
        Place::Nth(_) => false,
    };
    if refs.is_empty() && coded && collect(scope, cases, part.rows_of(), place).is_empty() {
        return Err(unknown(key));
    }
    refs.sort_unstable();
    Ok(refs)
}

/// Things that the cell of a key counts in a report of a period; none where no cell may have that key.
pub fn counts(key: &str, period: Period) -> Option<Counts> {
    let line = FigurePart::ALL.iter().map(|part| part.definition()).find(|line| line.place(key, period).is_some())?;
    line.counted().map(|counted| counted.counts)
}

/// Weight of a record in a figure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Weight {
    /// How often it counts there.
    pub times: i64,
    /// Days, or score, that it brings to a mean and the like.
    pub days: i64,
}

/// Requests behind every figure, by its key: those that a cell counts, or whose days a mean is made of. Only those that
/// are asked for.
pub fn behind_all(
    scope: &Scope,
    cases: &[Case],
    among: impl Fn(Number) -> bool,
) -> BTreeMap<String, BTreeMap<RecordId, Weight>> {
    let mut counted: BTreeMap<(FigurePart, Place<'_>), BTreeMap<RecordId, Weight>> = BTreeMap::new();
    for case in cases.iter().filter(|case| among(case.number)) {
        let record = RecordId::from(case.number);
        case.each(scope, &mut |population, item| {
            for part in FigurePart::ALL {
                let Some((own, group)) = part.definition().drawn_from() else { continue };
                if own != population {
                    continue;
                }
                let Some(place) = group.place(&item) else { continue };
                let days = match &part.definition().kind {
                    FigureKind::Days(series) => (series.days)(&item),
                    _ => Some(0),
                };
                let Some(days) = days else { continue };
                let weight = counted.entry((*part, place)).or_default().entry(record).or_default();
                *weight = Weight { times: weight.times + 1, days: weight.days + days };
            }
        });
    }
    let mut found = BTreeMap::new();
    for ((part, place), records) in counted {
        match &part.definition().kind {
            FigureKind::Days(series) => {
                for (name, _) in series.statistics {
                    let key = match part.definition().column {
                        Some((of, _)) => format!("{}.{name}", of.key(place, scope.period)),
                        None => (*name).to_owned(),
                    };
                    found.insert(key, records.clone());
                }
            }
            _ => drop(found.insert(part.key(place, scope.period), records)),
        }
    }
    found
}

fn collect(scope: &Scope, cases: &[Case], part: FigurePart, place: Place<'_>) -> Vec<CaseRef> {
    let mut refs = Vec::new();
    let Some(line) = part.definition().counted() else { return refs };
    for case in cases {
        case.each(scope, &mut |population, item| {
            if population == line.population && line.group.place(&item) == Some(place) {
                refs.push(refer(line, &item));
            }
        });
    }
    refs
}

fn refer(line: &CountDefinition, item: &CountedItem<'_>) -> CaseRef {
    let number = item.case.number;
    let whole = CaseRef { number, on: None, ground: None, consultation: None };
    match line.counts {
        Counts::Requests | Counts::Measures | Counts::Issues | Counts::Files | Counts::Answers => whole,
        Counts::Closings => CaseRef { on: item.closing.map(|closing| closing.closed_on), ..whole },
        Counts::Reopenings => CaseRef { on: item.closing.and_then(|closing| closing.reopened_on), ..whole },
        Counts::Consultations => CaseRef { consultation: item.consultation().map(|asked| asked.n), ..whole },
        Counts::Grounds => CaseRef {
            on: item.closing.map(|closing| closing.closed_on),
            ground: item.ground().map(|ground| ground.n),
            ..whole
        },
    }
}

fn unknown(key: &str) -> UnknownKey {
    let breakdown = FigurePart::ALL.iter().find_map(|part| {
        let line = part.definition();
        let code = key.strip_prefix(line.path)?.strip_prefix('.').filter(|code| !code.is_empty())?;
        matches!(line.counted()?.group, Group::Coded(..) | Group::Crossed(..)).then(|| (*part, code.to_owned()))
    });
    UnknownKey { breakdown }
}
