//! Recommendations, and what became of them: the periodic reports follow those of the last annual report (MIFI 5.1,
//! « le suivi des recommandations formulées dans le dernier rapport annuel »).

use chrono::NaiveDate;

use crate::domain::measure::Origin;
use crate::domain::{Measure, Period, PeriodKind};

/// The fiscal year of the last annual report before the one of a period that recommended anything, and what it
/// recommended, as it is known at the end of a day.
pub fn last_recommended<'a>(all: &'a [Measure], period: &Period, day: NaiveDate) -> Option<(i32, Vec<&'a Measure>)> {
    let year = fiscal_year(period)?;
    let known = || all.iter().filter(|measure| measure.status_on(day).is_some());
    let last = known().flat_map(reports_of).filter(|reported| *reported < year).max()?;
    Some((last, known().filter(|measure| reports_of(measure).any(|report| report == last)).collect()))
}

/// Whether a measure is of the plan of a fiscal year: it is followed over it, or the report of the year itself, which
/// comes after the year, recommends it.
pub fn is_of_year(measure: &Measure, period: Period) -> bool {
    measure.is_followed(period) || reports_of(measure).any(|report| Some(report) == fiscal_year(&period))
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
            facts: MeasureFacts::default(),
            from: BTreeSet::from([Origin::parse(from, 2026).unwrap()]),
            texts: BTreeMap::new(),
            steps: vec![proposed],
            dues: Vec::new(),
            approvals: Vec::new(),
        }
    }

    fn numbers(found: &[&Measure]) -> Vec<u32> {
        found.iter().map(|measure| measure.number.order()).collect()
    }

    #[test]
    fn the_last_report_that_recommended_is_followed_and_a_year_has_what_its_own_recommends() {
        let all = [
            measure(1, "2025-06-01", "report:2024"),
            measure(2, "2025-09-01", "2025-0007"),
            measure(3, "2025-10-01", "ombudsman:1"),
            measure(4, "2026-05-15", "report:2025"),
            measure(5, "2026-06-01", "2026-0003"),
            measure(6, "2024-06-01", "report:2023"),
        ];
        let recommended = |period: &Period, day_of: &str| {
            last_recommended(&all, period, day(day_of)).map(|(year, found)| (year, numbers(&found)))
        };
        let year = Period::fiscal_year(2025).unwrap();
        assert_eq!(recommended(&year, "2026-03-31"), Some((2024, vec![1])));
        // What is still open is followed, however old; what the report of the year recommends is proposed after it.
        let of_year: Vec<&Measure> = all.iter().filter(|measure| is_of_year(measure, year)).collect();
        assert_eq!(numbers(&of_year), [1, 2, 3, 4, 6]);
        // In April the last report that recommended is that of 2024; in May, that of 2025.
        let month = |month| Period::month(2026, month).unwrap();
        assert_eq!(recommended(&month(4), "2026-04-30"), Some((2024, vec![1])));
        assert_eq!(recommended(&month(5), "2026-05-31"), Some((2025, vec![4])));
        assert_eq!(last_recommended(&[], &year, day("2026-03-31")), None);
    }
}
