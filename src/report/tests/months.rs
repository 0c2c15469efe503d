//! Spring 2025 month by month, and a grid of units and natures, worked by hand.

use super::*;

/// Closed on those days, after that many net days, within the standard or not.
fn answered(order: u32, received_on: &str, acts: &str, net: i64, within: bool) -> Case {
    let timed = |closing: CaseClosing| CaseClosing { net: Some(net), within_standard: Some(within), ..closing };
    Case { closings: closings(acts).iter().cloned().map(timed).collect(), ..case(order, received_on) }
}

/// What was received, reopened, closed and open at the end of each month.
fn flows(figures: &Figures) -> Vec<(String, [u64; 4])> {
    let rows = figures.breakdown(Part::MonthsReceived).rows;
    let flow = |row: &BreakdownRow| {
        let [reopened, closed, open] = ["reopened", "closed", "open_at_end"].map(|name| column(row, name));
        (row.code.clone(), [row.cell.count, reopened, closed, open])
    };
    rows.iter().map(flow).collect()
}

fn column(row: &BreakdownRow, name: &str) -> u64 {
    row.columns.iter().find(|(other, _)| *other == name).unwrap().1.count
}

fn flow<const N: usize>(of: [(&str, [u64; 4]); N]) -> Vec<(String, [u64; 4])> {
    of.map(|(code, counts)| (code.to_owned(), counts)).into()
}

fn spring() -> Vec<Case> {
    vec![
        answered(1, "2025-03-20", "2025-04-30 2025-05-01 2025-06-30", 20, false),
        answered(2, "2025-04-01", "2025-04-10", 6, true),
        answered(3, "2025-04-30", "2025-05-05", 3, true),
        answered(4, "2025-05-31", "2025-07-01", 21, false),
        case(5, "2025-06-02"),
    ]
}

#[test]
fn each_month_has_what_came_went_and_stayed() {
    let (scope, all) = (scope("2025-04-01", "2025-06-30"), spring());
    let figures = figures(&scope, &all).unwrap();
    // One was open on March 31. At the end of April only 3 is; of May 1 and 4; of June 4 and 5.
    let expected = [("2025-04", [2, 0, 2, 1]), ("2025-05", [1, 1, 1, 2]), ("2025-06", [1, 0, 1, 2])];
    assert_eq!(flows(&figures), flow(expected));
    let months = figures.breakdown(Part::MonthsReceived).rows;
    let times = |row: &BreakdownRow| match row.values[..] {
        [
            ("median", Some(Amount::Quotient(median))),
            ("p90", Some(Amount::Whole(p90))),
            ("within_standard_percent", Some(Amount::Share(share))),
        ] => (median.rounded(1), p90, column(row, "within_standard"), share.tenths()),
        _ => panic!("{row:?}"),
    };
    let expected = [(Some(130), 20, 1, Some(500)), (Some(30), 3, 1, Some(1000)), (Some(200), 20, 0, Some(0))];
    assert_eq!(months.iter().map(times).collect::<Vec<_>>(), expected);
    for (key, expected) in [
        ("months.received.2025-04", vec!["2", "3"]),
        ("months.closed.2025-04", vec!["1 2025-04-30", "2 2025-04-10"]),
        ("months.reopened.2025-05", vec!["1 2025-05-01"]),
        ("months.open_at_end.2025-04", vec!["3"]),
        ("months.open_at_end.2025-05", vec!["1", "4"]),
        ("months.open_at_end.2025-06", vec!["4", "5"]),
        ("months.timed.2025-06", vec!["1 2025-06-30"]),
        ("months.within_standard.2025-06", vec![]),
        ("months.late.2025-06", vec!["1 2025-06-30"]),
    ] {
        assert_eq!(behind(&scope, &all, key), expected, "{key}");
    }
}

#[test]
fn a_month_that_the_period_cuts_counts_its_own_days_only() {
    let (scope, all) = (scope("2025-04-10", "2025-05-04"), spring());
    let figures = figures(&scope, &all).unwrap();
    // 3 is closed on May 5, past the end; what is open on May 4 is 1 and 3.
    assert_eq!(flows(&figures), flow([("2025-04", [1, 0, 2, 1]), ("2025-05", [0, 1, 0, 2])]));
    let days = ["2025-04", "2025-05"].map(|code| days_of_month(scope.period, code).unwrap());
    let cut = [("2025-04-10", "2025-04-30"), ("2025-05-01", "2025-05-04")].map(|(from, to)| (day(from), day(to)));
    assert_eq!(days.map(|days| (days.from(), days.to())), cut);
}

#[test]
fn a_period_within_one_month_has_no_months() {
    let all = spring();
    for (from, to) in [("2025-04-01", "2025-04-30"), ("2025-04-10", "2025-04-10")] {
        let scope = scope(from, to);
        let figures = figures(&scope, &all).unwrap();
        assert!(figures.breakdown(Part::MonthsReceived).rows.is_empty());
        assert!(figures.cells().iter().all(|cell| !cell.key.starts_with("months.")));
        assert!(cases(&scope, &all, "months.received.2025-04").is_err());
    }
    let scope = scope("2025-04-01", "2025-05-31");
    for key in ["months.received", "months.received.2025-06", "months.received.2025-4", "months.closed.", "months"] {
        assert!(cases(&scope, &all, key).is_err(), "{key}");
    }
}

#[test]
fn the_months_of_a_long_period_begin_when_something_happens() {
    let long = figures(&scope("0001-01-01", "2199-12-31"), &spring()).unwrap();
    assert_eq!(flows(&long)[..2], flow([("2025-03", [1, 0, 0, 1]), ("2025-04", [2, 0, 2, 1])]));
    assert_eq!(flows(&long).last().unwrap().0, "2199-12");
    let last = figures(&scope("9999-01-01", "9999-12-31"), &spring()).unwrap();
    assert_eq!(flows(&last).last().unwrap().0, "9999-12");
}

#[test]
fn a_grid_has_a_cell_where_a_unit_and_a_nature_meet() {
    let [north, south, delay, error] = ["north", "south", "delay", "error"].map(code);
    let ground = |n, nature| CaseGround { n, nature, commitment: None, finding: None, criterion: None };
    let complaint = |order, unit, natures: &[Option<Code>]| Case {
        kind: code("complaint"),
        unit,
        grounds: (1..).zip(natures).map(|(n, nature)| ground(n, nature.clone())).collect(),
        ..case(order, "2025-04-02")
    };
    let all = [
        complaint(1, north.clone(), &[delay.clone(), error.clone()]),
        complaint(2, south.clone(), &[delay.clone(), delay.clone()]),
        complaint(3, None, std::slice::from_ref(&delay)),
        complaint(4, south.clone(), std::slice::from_ref(&delay)),
        Case { kind: None, ..complaint(5, north.clone(), std::slice::from_ref(&error)) },
    ];
    let april = scope("2025-04-01", "2025-04-30");
    let grid = figures(&april, &all).unwrap().crossed(Part::GroundsByUnitNature);
    // Rows by their sums: south 3, north 2; the columns too: delay 5, error 1.
    let found: Vec<_> = grid.cells.iter().map(|(_, cell)| (cell.key.as_str(), cell.count)).collect();
    let under = "grounds.by_unit_nature";
    let cell = |code: &str, count| (format!("{under}.{code}"), count);
    let expected = [cell("south/delay", 3), cell("north/delay", 1), cell("north/error", 1), cell("unknown/delay", 1)];
    assert_eq!(found, expected.each_ref().map(|(key, count)| (key.as_str(), *count)));
    let key = |code: &str| format!("{under}.{code}");
    assert_eq!(behind(&april, &all, &key("south/delay")), ["2 ground 1", "2 ground 2", "4 ground 1"]);
    assert_eq!(behind(&april, &all, &key("north/error")), ["1 ground 2"]);
    assert!(behind(&april, &all, &key("unknown/unknown")).is_empty());
    // Known codes that never meet: only the lists of the register tell a zero from a mistake.
    let zero = cases(&april, &all, &key("south/error")).unwrap_err();
    assert_eq!(zero.breakdown, Some((Part::GroundsByUnitNature, "south/error".to_owned())));
    for wrong in ["south", "south/", "/delay", "south/delay/error", "south.delay"] {
        assert!(cases(&april, &all, &key(wrong)).is_err(), "{wrong}");
    }
}
