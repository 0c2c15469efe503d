//! Who had the requests, and how fast units answer, counted by hand.

use super::*;
use crate::report::{CaseClosing, CaseConsultation, CaseStage};

fn handled<const N: usize>(of: [(&str, u64, i64); N]) -> Vec<(String, u64, i64)> {
    of.map(|(code, requests, days)| (code.to_owned(), requests, days)).into()
}

fn closed(on: &str, reopened: Option<&str>, net: i64) -> CaseClosing {
    CaseClosing { reopened_on: reopened.map(day), net: Some(net), ..CaseClosing::new(day(on)) }
}

/// The days with each handler, by its code: requests, days.
fn days(figures: &Figures) -> Vec<(String, u64, i64)> {
    let days = |row: &BreakdownRow| match row.values[..] {
        [("days", Some(Amount::Whole(days))), ("mean", Some(_))] => days,
        _ => panic!("{row:?}"),
    };
    let rows = figures.breakdown(Part::HandledByHandler).rows;
    rows.iter().map(|row| (row.code.clone(), row.cell.count, days(row))).collect()
}

#[test]
fn the_days_of_the_handlers_add_up_to_those_of_the_requests() {
    let [office, unit, partner] = ["office", "unit:legal", "partner:cegep"].map(|handler| handler.parse().ok());
    let stage = |handler: Option<Handler>, from: &str, before| CaseStage { handler, from: day(from), before };
    let all = vec![
        // Two days at the office.clone(), four in a unit.clone(), four at the office again: 10 net days.
        Case {
            handler: office.clone(),
            closings: vec![CaseClosing {
                stages: vec![
                    stage(office.clone(), "2025-04-01", 0),
                    stage(unit.clone(), "2025-04-03", 2),
                    stage(office.clone(), "2025-04-09", 6),
                ],
                ..closed("2025-04-15", None, 10)
            }],
            ..case(1, "2025-04-01")
        },
        // A partner had it, until the office took it back on the last day.
        Case {
            handler: office.clone(),
            closings: vec![CaseClosing {
                stages: vec![stage(partner.clone(), "2025-04-01", 0), stage(office.clone(), "2025-04-10", 7)],
                ..closed("2025-04-10", None, 7)
            }],
            ..case(2, "2025-04-01")
        },
        // Closed in April by the office after 5 days, then reopened, handed to a unit after 2 days, and closed 5 days
        // later.
        Case {
            handler: unit.clone(),
            closings: vec![
                CaseClosing {
                    stages: vec![stage(office.clone(), "2025-04-01", 0)],
                    ..closed("2025-04-08", Some("2025-05-01"), 5)
                },
                CaseClosing {
                    stages: vec![stage(office.clone(), "2025-04-01", 0), stage(unit.clone(), "2025-05-05", 2)],
                    ..closed("2025-05-12", None, 7)
                },
            ],
            ..case(3, "2025-04-01")
        },
    ];
    let of = |from, to| figures(&scope(from, to), &all).unwrap();
    let april = of("2025-04-01", "2025-04-30");
    assert_eq!(april.count(Part::HandledRequests), 3);
    assert_eq!(days(&april), handled([("office", 3, 6 + 5), ("partner", 1, 7), ("unit", 1, 4)]));
    let may = of("2025-05-01", "2025-05-31");
    assert_eq!(days(&may), handled([("office", 1, 2), ("unit", 1, 5)]));
    // Both months together are the sum of each: the third counts by each of its closings.
    let both = of("2025-04-01", "2025-05-31");
    assert_eq!(both.count(Part::HandledRequests), 4);
    assert_eq!(days(&both), handled([("office", 4, 6 + 5 + 2), ("unit", 2, 4 + 5), ("partner", 1, 7)]));
    assert_eq!(
        behind(&scope("2025-04-01", "2025-05-31"), &all, "handling.by_handler.unit"),
        ["1 2025-04-15", "3 2025-05-12"]
    );
}

#[test]
fn a_consultation_counts_where_it_was_asked_answered_or_awaited() {
    let [legal, housing] = ["legal", "housing"].map(code);
    let asked = |n, unit, asked_on: &str, due_on: &str| CaseConsultation {
        n,
        unit,
        sector: None,
        asked_on: day(asked_on),
        due_on: day(due_on),
        answered_on: None,
        in_time: None,
        days: None,
        awaited: None,
    };
    let answered = |asked: CaseConsultation, on: &str, days| CaseConsultation {
        answered_on: Some(day(on)),
        in_time: Some(day(on) <= asked.due_on),
        days: Some(days),
        ..asked
    };
    let all = vec![Case {
        consultations: vec![
            answered(asked(1, legal.clone(), "2025-04-01", "2025-04-08"), "2025-04-08", 5),
            answered(asked(2, legal.clone(), "2025-04-09", "2025-04-16"), "2025-04-17", 6),
            // Asked in March and answered in April.
            answered(asked(3, housing.clone(), "2025-03-20", "2025-03-27"), "2025-04-02", 9),
            // Awaited at the end of April, and late.
            CaseConsultation { awaited: Some(true), ..asked(4, housing.clone(), "2025-03-03", "2025-03-10") },
            // Asked in April, and no longer awaited when its request was closed.
            asked(5, legal.clone(), "2025-04-20", "2025-04-27"),
            // Of another time.
            answered(asked(6, legal.clone(), "2025-02-03", "2025-02-10"), "2025-02-04", 1),
        ],
        ..case(1, "2025-02-01")
    }];
    let april = scope("2025-04-01", "2025-04-30");
    let figures_of_april = figures(&april, &all).unwrap();
    assert_eq!(counts(&figures_of_april, [Part::Consulted, Part::Asked, Part::Answered]), [5, 3, 3]);
    assert_eq!(figures_of_april.share(Part::AnsweredInTimeShare), Percent::new(1, 3));
    // 5, 6, 9: the mean is 20/3, the median 6; rank 0.9 × 3 = 2.7, so the third.
    let TimeSummary { mean, median, p90, max, .. } = figures_of_april.days(Part::AnswerDays);
    assert_eq!((mean.unwrap().rounded(2), median.unwrap().rounded(0)), (Some(667), Some(6)));
    assert_eq!((p90, max), (Some(9), Some(9)));
    let by_unit = figures_of_april.breakdown(Part::ConsultedByUnit);
    assert_eq!(rows(&by_unit), [("legal", 3, 600), ("housing", 2, 400)]);
    let columns: Vec<_> = by_unit.rows[0].columns.iter().map(|(name, _)| *name).collect();
    assert_eq!(columns, ["asked", "answered", "within_due", "overdue"]);
    assert_eq!(column_counts(&by_unit), [("legal", vec![3, 2, 1, 0]), ("housing", vec![0, 1, 0, 1])]);
    assert_eq!(by_unit.rows[1].values[3], ("max", Some(Amount::Whole(9))));
    let behind = |key: &str| -> Vec<_> {
        cases(&april, &all, key).unwrap().iter().map(|found| found.consultation.unwrap()).collect()
    };
    assert_eq!(behind("consultations.answered"), [1, 2, 3]);
    assert_eq!(behind("consultations.overdue_by_unit.housing"), [4]);
}
