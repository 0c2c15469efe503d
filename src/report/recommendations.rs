//! Recommendations, and what became of them: the periodic reports follow those of the last annual report (MIFI 5.1,
//! « le suivi des recommandations formulées dans le dernier rapport annuel »).

use chrono::NaiveDate;

use crate::domain::measure::{Kind, Origin};
use crate::domain::{Measure, Period, PeriodKind};

/// The recommendations that a report tells of. Each measure is told once.
#[derive(Clone, Debug, Default)]
pub struct Recommendations<'a> {
    /// Recommended by the report of this fiscal year, or during it; whoever recommends, but for those below.
    pub made: Vec<&'a Measure>,
    /// The fiscal year of the last annual report that recommended anything, and what it recommended.
    pub followed: Option<(i32, Vec<&'a Measure>)>,
    /// Those of the Québec Ombudsman that were to be followed over the period.
    pub ombudsman: Vec<&'a Measure>,
}

impl<'a> Recommendations<'a> {
    /// Those of a period, whose end is looked at on `as_of`. What the report of the year itself recommends comes after the
    /// year, and is known whenever it is there.
    pub fn of(measures: &'a [Measure], period: &Period, as_of: NaiveDate) -> Self {
        let year = fiscal_year(period);
        let is_known = |measure: &Measure| measure.status_on(as_of).is_some();
        let reports = measures.iter().filter(|measure| is_known(measure)).flat_map(reports_of);
        let last = reports.filter(|reported| year.is_some_and(|year| *reported < year)).max();
        let of_last = |measure: &&Measure| is_known(measure) && last.is_some_and(|last| comes_from(measure, last));
        let of_ombudsman = |measure: &&Measure| measure.is_of_ombudsman() && measure.is_followed(*period);
        let followed: Vec<&Measure> = measures.iter().filter(of_last).collect();
        let is_new = |measure: &&Measure| {
            let proposed = period.contains(measure.proposed_on());
            year.is_some_and(|year| comes_from(measure, year))
                || (proposed && measure.kind() == Kind::Recommendation && !measure.is_of_ombudsman())
        };
        Self {
            made: measures.iter().filter(|measure| is_new(measure) && !of_last(measure)).collect(),
            ombudsman: measures.iter().filter(|measure| of_ombudsman(measure) && !of_last(measure)).collect(),
            followed: last.map(|last| (last, followed)),
        }
    }
}

/// The fiscal year in which a period ends.
fn fiscal_year(period: &Period) -> Option<i32> {
    match Period::fiscal_year_of(period.to())?.kind() {
        PeriodKind::FiscalYear { year } => Some(year),
        _ => None,
    }
}

fn reports_of(measure: &Measure) -> impl Iterator<Item = i32> {
    measure.from.iter().filter_map(|origin| match origin {
        Origin::Report(year) => Some(*year),
        Origin::Record(_) => None,
    })
}

fn comes_from(measure: &Measure, report: i32) -> bool {
    measure.from.contains(&Origin::Report(report))
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;
    use crate::domain::measure::{MeasureFacts, MeasureStatus, MeasureStep};
    use crate::domain::{Code, Number};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn measure(n: u32, proposed_on: &str, from: &str) -> Measure {
        let by = Code::new("agent").unwrap();
        let proposed = MeasureStep { status: MeasureStatus::Proposed, on: day(proposed_on), by, reason: None };
        Measure {
            number: Number::new(2026, n).unwrap(),
            facts: MeasureFacts { kind: Some(Kind::Recommendation), ..MeasureFacts::default() },
            from: BTreeSet::from([Origin::parse(from, 2026).unwrap()]),
            texts: BTreeMap::new(),
            passages: vec![proposed],
            dues: Vec::new(),
            approvals: Vec::new(),
        }
    }

    fn numbers(found: &[&Measure]) -> Vec<u32> {
        found.iter().map(|measure| measure.number.order()).collect()
    }

    #[test]
    fn each_recommendation_is_told_once_with_the_report_that_made_it() {
        let all = [
            measure(1, "2025-06-01", "report:2024"),
            measure(2, "2025-09-01", "2025-0007"),
            measure(3, "2025-10-01", "ombudsman:1"),
            measure(4, "2026-05-15", "report:2025"),
            measure(5, "2026-06-01", "2026-0003"),
            measure(6, "2024-06-01", "report:2023"),
        ];
        let recommended = |period: &Period, as_of| {
            let of = Recommendations::of(&all, period, day(as_of));
            let followed = of.followed.map(|(year, found)| (year, numbers(&found)));
            (numbers(&of.made), followed, numbers(&of.ombudsman))
        };
        let year = Period::fiscal_year(2025).unwrap();
        assert_eq!(recommended(&year, "2026-03-31"), (vec![2, 4], Some((2024, vec![1])), vec![3]));
        // In April the last report that recommended is that of 2024; in May, that of 2025.
        let month = |month| Period::month(2026, month).unwrap();
        assert_eq!(recommended(&month(4), "2026-04-30").1, Some((2024, vec![1])));
        assert_eq!(recommended(&month(5), "2026-05-31").1, Some((2025, vec![4])));
        assert_eq!(Recommendations::of(&[], &year, day("2026-03-31")).followed, None);
    }
}
