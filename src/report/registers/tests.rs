use std::collections::BTreeMap;

use super::*;
use crate::domain::issue::{IssueFacts, IssueStatus};
use crate::domain::measure::{Change, Kind, MeasureFacts, MeasureStatus, Origin};
use crate::domain::request::Recorded;
use crate::domain::{Code, HolidaySet, Moment};

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap()
}

fn at(on: NaiveDate) -> Moment {
    Moment { on, today: day(12, 31) }
}

fn recorded() -> Recorded {
    Recorded { at: "2026-12-31T09:00:00-05:00".into(), by: Code::new("agent").unwrap() }
}

fn number(order: u32) -> Number {
    Number::new(2026, order).unwrap()
}

fn window(from: NaiveDate, to: NaiveDate, before: (NaiveDate, NaiveDate)) -> Window {
    Window { period: Period::between(from, to).unwrap(), before: Period::between(before.0, before.1).ok(), as_of: to }
}

/// A measure proposed in May and due in June, and what then became of it.
fn measure(order: u32, unit: &str, kind: Kind, origin: &str, became: &[(MeasureStatus, NaiveDate)]) -> Measure {
    let facts = MeasureFacts {
        kind: Some(kind),
        unit: Code::new(unit).ok(),
        due_on: Some(day(6, 15)),
        ..MeasureFacts::default()
    };
    let from = vec![Origin::parse(origin, 2026).unwrap()];
    let entry = Measure::propose(at(day(5, 4)), facts, from, BTreeMap::new()).unwrap();
    let mut measure = Measure::begin(number(order), entry.recorded(&recorded())).unwrap();
    for (status, on) in became {
        let change = Change { status: Some(*status), reason: Some("parce que".into()), ..Change::default() };
        let entry = measure.set(at(*on), change).unwrap();
        measure.apply(entry.recorded(&recorded()));
    }
    measure
}

fn issue(order: u32, became: &[(IssueStatus, NaiveDate)], linked: &[(u32, NaiveDate)]) -> Issue {
    let entry = Issue::raise(at(day(4, 6)), IssueFacts::default(), BTreeMap::new(), Vec::new()).unwrap();
    let mut issue = Issue::begin(number(order), entry.recorded(&recorded())).unwrap();
    for (status, on) in became {
        let facts = IssueFacts { status: Some(*status), ..IssueFacts::default() };
        let entry = issue.set(at(*on), facts, BTreeMap::new()).unwrap();
        issue.apply(entry.recorded(&recorded()));
    }
    for (request, on) in linked {
        let entry = issue.link(at(*on), vec![number(*request)]).unwrap();
        issue.apply(entry.recorded(&recorded()));
    }
    issue
}

fn tallied(window: Window, measures: &[Measure], unsubstantiated: &BTreeSet<Number>, issues: &[Issue]) -> Registers {
    Registers::of(window, measures, unsubstantiated, issues, &[], &Calendar::new(HolidaySet::PublicService, [], 2027))
}

fn counts(of: &RegisterCells) -> BTreeMap<&str, u64> {
    of.cells().map(|cell| (cell.key.as_str(), cell.count)).collect()
}

#[test]
fn measures_are_told_by_what_became_of_them_and_when() {
    let measures = [
        measure(1, "nord", Kind::Improvement, "7", &[(MeasureStatus::Accepted, day(5, 6))]),
        measure(2, "nord", Kind::Recommendation, "issue:1", &[(MeasureStatus::Refused, day(6, 2))]),
        measure(
            3,
            "sud",
            Kind::Recommendation,
            "8",
            &[
                (MeasureStatus::Accepted, day(5, 6)),
                (MeasureStatus::UnderWay, day(6, 1)),
                (MeasureStatus::Implemented, day(7, 1)),
            ],
        ),
    ];
    let of = |window| tallied(window, &measures, &BTreeSet::from([number(1), number(3)]), &[]).measures;
    let june = of(window(day(6, 1), day(6, 30), (day(5, 1), day(5, 31))));
    let cells = counts(&june);
    for (key, count) in [
        ("measures.count", 3),
        ("measures.proposed", 0),
        ("measures.accepted", 0),
        ("measures.refused", 1),
        ("measures.implemented", 0),
        ("measures.under_way", 1),
        ("measures.overdue", 2),
        ("measures.by_unit.nord", 2),
        ("measures.by_unit.sud", 1),
        ("measures.refused_by_unit.nord", 1),
        ("measures.overdue_by_unit.sud", 1),
    ] {
        assert_eq!(cells[key], count, "{key}");
    }
    let overdue: Vec<_> =
        june.find("measures.overdue").unwrap().1.iter().map(|found| found.record.to_string()).collect();
    assert_eq!(overdue, ["M2026-0001", "M2026-0003"]);
    let may = of(window(day(5, 1), day(5, 31), (day(4, 1), day(4, 30))));
    let cells = counts(&may);
    for (key, count) in [
        ("measures.proposed", 3),
        ("measures.accepted", 2),
        ("measures.overdue", 0),
        ("measures.undecided", 1),
        ("measures.by_kind.recommendation", 2),
        // The recommendation from an unsubstantiated complaint is no improvement.
        ("measures.improvements_unsubstantiated", 1),
    ] {
        assert_eq!(cells[key], count, "{key}");
    }
    assert!(counts(&of(window(day(4, 1), day(4, 30), (day(3, 1), day(3, 31))))).values().all(|count| *count == 0));
    let july = of(window(day(7, 1), day(7, 31), (day(6, 1), day(6, 30))));
    assert_eq!((july.count("measures.count"), july.count("measures.to_verify")), (2, 1), "the refused one is over");
}

/// 401 corrective measures: 342 that managers took by themselves, 59 that the commissioner recommended.
///
/// CISSS de la Montérégie-Est, 2022-2023, as told in L’Œil régional: the paper does not say how many of the 342 were
/// about one person and how many about a system, so one kind holds them all.
#[test]
fn the_measures_of_the_health_centre_of_monteregie_est_2022_2023() {
    let kind = |order| if order <= 342 { Kind::CorrectiveSystemic } else { Kind::Recommendation };
    let measures: Vec<_> = (1..=401).map(|order| measure(order, "nord", kind(order), "report:2026", &[])).collect();
    let window = window(day(5, 1), day(5, 31), (day(4, 1), day(4, 30)));
    let found = tallied(window, &measures, &BTreeSet::new(), &[]).measures;
    assert_eq!((found.count("measures.count"), found.count("measures.proposed")), (401, 401));
    let tables = found.lines().iter().filter_map(|line| match line {
        FigureLine::Table(table) if table.path == "measures.by_kind" => Some(table),
        _ => None,
    });
    let rows: Vec<_> = tables.flat_map(|table| &table.rows).collect();
    let rows: Vec<_> = rows.iter().map(|row| (&*row.code, row.cell.count, row.percent.tenths())).collect();
    // 342 / 401 = 85.29 %, 59 / 401 = 14.71 %.
    assert_eq!(rows, [("corrective-systemic", 342, Some(853)), ("recommendation", 59, Some(147))]);
}

#[test]
fn what_the_ombudsman_recommended_is_followed_apart() {
    let measures = [
        measure(1, "nord", Kind::Recommendation, "ombudsman:1", &[(MeasureStatus::Accepted, day(6, 2))]),
        measure(2, "nord", Kind::Recommendation, "ombudsman:1", &[(MeasureStatus::Refused, day(6, 3))]),
        measure(3, "nord", Kind::Recommendation, "issue:1", &[(MeasureStatus::Accepted, day(6, 2))]),
    ];
    let june = window(day(6, 1), day(6, 30), (day(5, 1), day(5, 31)));
    let found = tallied(june, &measures, &BTreeSet::new(), &[]).measures;
    let cells = counts(&found);
    for (key, count) in [
        ("measures.from_ombudsman", 2),
        ("measures.from_ombudsman_accepted", 1),
        ("measures.from_ombudsman_refused", 1),
        ("measures.from_ombudsman_implemented", 0),
        ("measures.accepted", 2),
    ] {
        assert_eq!(cells[key], count, "{key}");
    }
}

#[test]
fn issues_flow_from_the_start_to_the_end_and_each_has_its_trend() {
    use IssueStatus::{Followed, Resolved};
    let issues = [
        issue(1, &[], &[(1, day(5, 5)), (2, day(6, 5)), (3, day(6, 6))]),
        issue(2, &[(Resolved, day(6, 10)), (Followed, day(6, 20)), (Resolved, day(6, 25))], &[(3, day(6, 7))]),
        issue(3, &[(Resolved, day(5, 20))], &[]),
    ];
    let measures = [measure(1, "nord", Kind::Recommendation, "issue:1", &[])];
    let june = window(day(6, 1), day(6, 30), (day(5, 1), day(5, 31)));
    let found = tallied(june, &measures, &BTreeSet::new(), &issues).issues;
    let cells = counts(&found);
    for (key, count) in [
        ("issues.open_at_start", 2),
        ("issues.raised", 0),
        ("issues.reopened", 1),
        ("issues.resolved", 2),
        ("issues.open_at_end", 1),
        // The request 3 shows two issues, and is one request.
        ("issues.linked", 2),
        ("issues.by_issue.E2026-0001", 2),
        ("issues.before_by_issue.E2026-0001", 1),
        ("issues.measures_by_issue.E2026-0001", 1),
        ("issues.by_issue.E2026-0002", 1),
        ("issues.before_by_issue.E2026-0002", 0),
    ] {
        assert_eq!(cells[key], count, "{key}");
    }
    assert!(!cells.contains_key("issues.by_issue.E2026-0003"), "it was over");
    let tables =
        found.lines().iter().filter_map(|line| if let FigureLine::Table(table) = line { Some(table) } else { None });
    let table = tables.into_iter().next().unwrap();
    assert_eq!(table.rows.iter().map(|row| row.code.as_str()).collect::<Vec<_>>(), ["E2026-0001", "E2026-0002"]);
    assert_eq!(table.rows[0].percent, Percent::new(2, 2));
}
