//! What partners handled, counted apart (MIFI 4.5): by hand, then on random histories.

use std::collections::BTreeMap;

use proptest::collection::vec;
use proptest::prelude::*;

use super::histories::{period, register};
use super::*;
use crate::report::times::Amount;

/// A closing by a partner or by the office, of so many net days, in time or not.
fn closed(on: &str, partner: Option<&str>, net: i64, within: bool) -> CaseClosing {
    let handler = partner.map_or(Some(Handler::Office), by_partner);
    CaseClosing {
        net: Some(net),
        gross: Some(net),
        within_standard: Some(within),
        snapshot: Some(ClosingSnapshot { handler, grounds: Vec::new() }),
        ..CaseClosing::new(day(on))
    }
}

fn by_partner(partner: &str) -> Option<Handler> {
    code(partner).map(Handler::Partner)
}

fn handled_by(partner: &str, case: Case) -> Case {
    Case { handler: by_partner(partner), ..case }
}

/// April 2025: two requests of the office, four of partners, and one that the office took up after a partner.
fn office() -> Vec<Case> {
    let at_end =
        |days_late| Some(OpenStatus { age_net: 20, age_gross: 20, days_late, suspended: false, due_soon: false });
    let complaint = |n, on| Case { kind: code("complaint"), ..case(n, on) };
    vec![
        Case { closings: vec![closed("2025-04-10", None, 7, true)], ..complaint(1, "2025-04-01") },
        Case { at_end: at_end(5), ..complaint(2, "2025-03-31") },
        // Late, each of them, and neither triaged nor acknowledged: nothing of it is the office's.
        handled_by("cegep", Case { at_end: at_end(9), ..complaint(3, "2025-03-20") }),
        handled_by(
            "cegep",
            Case { closings: vec![closed("2025-04-30", Some("cegep"), 21, false)], ..complaint(4, "2025-04-01") },
        ),
        handled_by(
            "accueil",
            Case {
                closings: vec![CaseClosing {
                    finding: Some(Finding::Partly),
                    ..closed("2025-04-25", Some("accueil"), 30, false)
                }],
                ..complaint(5, "2025-03-12")
            },
        ),
        // Before and after the month.
        handled_by(
            "accueil",
            Case { closings: vec![closed("2025-03-28", Some("accueil"), 4, true)], ..complaint(6, "2025-03-24") },
        ),
        // A partner closed it in April; the office took it up again in April, and closed it.
        Case {
            handler: Some(Handler::Office),
            closings: vec![
                CaseClosing { reopened_on: Some(day("2025-04-14")), ..closed("2025-04-08", Some("cegep"), 5, true) },
                closed("2025-04-22", None, 4, true),
            ],
            ..complaint(7, "2025-04-01")
        },
    ]
}

#[test]
fn what_a_partner_handled_is_counted_apart() {
    let all = office();
    let april = scope("2025-04-01", "2025-04-30");
    let of = figures(&april, &all).unwrap();
    // The second at the start; the first received; the seventh reopened; the first and the seventh closed.
    assert_eq!(of.flow(), Flow { open_at_start: 1, received: 1, reopened: 1, closed: 2, open_at_end: 1 });
    assert_eq!(counts(&of, [Part::WithinStandard, Part::Late, Part::Pending, Part::ClosedUndecided]), [2, 0, 0, 1]);
    assert_eq!(
        counts(&of, [Part::BudgetOverdue, Part::BudgetOpen, Part::OpenOverdue, Part::Unacknowledged]),
        [1, 0, 1, 1]
    );
    assert_eq!(of.days(Part::Net).mean.unwrap().rounded(1), Some(55), "7 and 4 days");
    // The third was late, the fourth and the fifth were: of the office, the second alone.
    let late: Vec<_> = all.iter().filter_map(|case| Some((case.number.order(), april.days_late(case)?))).collect();
    assert_eq!(late, [(2, 5)]);
    // Open at the start, received, reopened, closed, open at the end, overdue, upheld.
    let partners = of.breakdown(Part::ByPartner);
    assert_eq!(rows(&partners), [("cegep", 3, 750), ("accueil", 1, 250)]);
    assert_eq!(
        column_counts(&partners),
        [("cegep", vec![1, 2, 0, 2, 1, 1, 0]), ("accueil", vec![1, 0, 0, 1, 0, 0, 1])]
    );
    assert_eq!(behind(&april, &all, "partners.by_partner.cegep"), ["3", "4", "7"]);
    assert_eq!(behind(&april, &all, "partners.closed.cegep"), ["4 2025-04-30", "7 2025-04-08"]);
    assert_eq!(behind(&april, &all, "partners.overdue.cegep"), ["3"]);
    assert_eq!(behind(&april, &all, "partners.upheld.accueil"), ["5 2025-04-25"]);
    assert_eq!(behind(&april, &all, "flow.closed"), ["1 2025-04-10", "7 2025-04-22"]);
}

#[test]
fn the_report_of_a_partner_has_all_its_figures() {
    let all = office();
    let filter = CaseFilter { partner: code("cegep"), ..CaseFilter::default() };
    let april = Scope { filter, ..scope("2025-04-01", "2025-04-30") };
    let of = figures(&april, &all).unwrap();
    assert_eq!(of.flow(), Flow { open_at_start: 1, received: 2, reopened: 0, closed: 2, open_at_end: 1 });
    assert_eq!((of.share(Part::WithinShare), of.days(Part::Net).max), (Percent::new(1, 2), Some(21)));
    assert_eq!(rows(&of.breakdown(Part::ClosedByHandler)), [("partner", 2, 1000)]);
    assert_eq!(of.count(Part::Partners), 0);
    // The office took the seventh back: its last closing there is that of the partner.
    assert_eq!(behind(&april, &all, "handling.requests"), ["4 2025-04-30", "7 2025-04-08"]);
}

/// A random register, each cycle of each request in the hands of the office or of one of two partners.
fn with_partners() -> impl Strategy<Value = Vec<Case>> {
    (register(), vec(vec(prop::sample::select(vec![None, Some("cegep"), Some("accueil")]), 8), 25)).prop_map(
        |(mut all, hands)| {
            for (case, hands) in all.iter_mut().zip(hands) {
                let is_closed = case.closings.last().is_some_and(|closing| closing.reopened_on.is_none());
                let undone = case.closings.len() - usize::from(is_closed);
                for (closing, partner) in case.closings.iter_mut().take(undone).zip(&hands) {
                    let handler = partner.and_then(by_partner);
                    closing.snapshot = Some(ClosingSnapshot { handler, grounds: Vec::new() });
                }
                case.handler = hands[undone].and_then(by_partner);
            }
            all
        },
    )
}

fn flow_terms(figures: &Figures) -> Vec<u64> {
    let Flow { open_at_start, received, reopened, closed, open_at_end } = figures.flow();
    vec![open_at_start, received, reopened, closed, open_at_end]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn office_and_partners_add_up_to_all_that_was_received(all in with_partners(), period in period()) {
        let nobodys: Vec<Case> = all
            .iter()
            .cloned()
            .map(|mut case| {
                case.handler = None;
                case.closings.iter_mut().for_each(|closing| closing.snapshot = None);
                case
            })
            .collect();
        let whole = figures(&within(period), &nobodys).unwrap();
        let office = figures(&within(period), &all).unwrap();
        let mut sum = flow_terms(&office);
        for row in office.breakdown(Part::ByPartner).rows {
            let own: Vec<u64> = row.columns.iter().take(5).map(|(_, cell)| cell.count).collect();
            prop_assert_eq!(own[0] + own[1] + own[2] - own[3], own[4]);
            let filter = CaseFilter { partner: code(&row.code), ..CaseFilter::default() };
            let theirs = figures(&Scope { filter, ..within(period) }, &all).unwrap();
            prop_assert_eq!(flow_terms(&theirs), own.clone());
            sum.iter_mut().zip(own).for_each(|(sum, term)| *sum += term);
        }
        prop_assert_eq!(sum, flow_terms(&whole));
        let days = |of: &Figures| of.days(Part::Net).amount(super::super::times::DayStatistic::Sum);
        prop_assert!(matches!((days(&office), days(&whole)), (Some(Amount::Whole(own)), Some(Amount::Whole(all))) if own <= all));
    }

    #[test]
    fn every_figure_of_an_office_with_partners_is_proved(all in with_partners(), period in period()) {
        let filters = [None, code("cegep")].map(|partner| CaseFilter { partner, ..CaseFilter::default() });
        for filter in filters {
            let scope = Scope { filter, ..within(period) };
            let figures = figures(&scope, &all).unwrap();
            let by_key: BTreeMap<_, _> = figures.cells().into_iter().map(|cell| (cell.key, cell.count)).collect();
            for (key, count) in by_key {
                prop_assert_eq!(cases(&scope, &all, &key).unwrap().len() as u64, count, "{}", key);
            }
        }
    }
}
