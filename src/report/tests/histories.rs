//! Random histories: whatever the office did, the figures add up and can be proved.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, Months};
use proptest::collection::vec;
use proptest::prelude::*;

use super::*;
use crate::domain::Period;
use crate::report::case::code_or_unknown;
use crate::report::keys::keys;

const FIRST: &str = "2024-01-01";
const DAYS: u64 = 800;

/// A code, one or two letters so that they meet often, or none.
fn a_code() -> impl Strategy<Value = Option<Code>> {
    let codes = CODES.map(code);
    prop::sample::select([&codes[..], &[None]].concat())
}

fn kind() -> impl Strategy<Value = Option<Code>> {
    prop_oneof![3 => Just(code("complaint")), 1 => a_code()]
}

fn finding() -> impl Strategy<Value = Option<Finding>> {
    prop::option::of(prop::sample::select(vec![Finding::Substantiated, Finding::Partly, Finding::Unsubstantiated]))
}

fn ground() -> impl Strategy<Value = CaseGround> {
    (a_code(), a_code(), finding(), a_code()).prop_map(|(nature, commitment, finding, criterion)| CaseGround {
        n: 0,
        nature,
        commitment,
        finding,
        criterion,
    })
}

/// What a closing says, without its days.
fn outcome() -> impl Strategy<Value = CaseClosing> {
    let days = (prop::option::of(0..40_i64), prop::option::of(0..60_i64), prop::option::of(any::<bool>()));
    (a_code(), finding(), a_code(), days).prop_map(
        |(disposition, finding, criterion, (net, gross, within_standard))| CaseClosing {
            disposition,
            finding,
            criterion,
            net,
            gross,
            within_standard,
            ..CaseClosing::new(day(FIRST))
        },
    )
}

/// A chain of closings: days since the act before, what the closing says, days until it was undone.
fn closings_after(received_on: NaiveDate) -> impl Strategy<Value = Vec<CaseClosing>> {
    // Most acts follow fast and many the same day, where the edges are.
    let gap = || prop_oneof![Just(0_u64), 0..4_u64, 0..200_u64];
    (vec((gap(), outcome(), gap()), 0..5), any::<bool>()).prop_map(move |(acts, ends_closed)| {
        let mut on = received_on;
        let last = acts.len();
        let chain = (1..).zip(acts).map(|(at, (to_close, outcome, to_reopen))| {
            let closed_on = on + Days::new(to_close);
            on = closed_on + Days::new(to_reopen);
            CaseClosing { closed_on, reopened_on: (at < last || !ends_closed).then_some(on), ..outcome }
        });
        chain.collect()
    })
}

fn admissibility() -> impl Strategy<Value = CaseAdmissibility> {
    prop_oneof![
        Just(CaseAdmissibility::Pending),
        Just(CaseAdmissibility::Admissible),
        a_code().prop_map(|reason| CaseAdmissibility::Inadmissible { reason }),
    ]
}

fn handler() -> impl Strategy<Value = Option<Handler>> {
    prop::sample::select(vec![None, Some(Handler::Office), code("legal").map(Handler::Unit)])
}

fn history() -> impl Strategy<Value = Case> {
    let codes = (kind(), a_code(), a_code(), a_code(), a_code(), a_code(), handler());
    let delay = prop::option::of(0..6_i64);
    let open = prop::option::of((0..40_i64, any::<bool>(), any::<bool>()));
    (0..DAYS, codes, admissibility(), delay, open, vec(ground(), 0..4), 0..3_u32).prop_flat_map(
        |(after, codes, admissibility, acknowledgement_delay, open, mut grounds, n)| {
            let received_on = day(FIRST) + Days::new(after);
            (1..).zip(&mut grounds).for_each(|(n, ground)| ground.n = n);
            let at_end = open.map(|(age_net, overdue, suspended)| OpenStatus {
                age_net,
                age_gross: age_net + i64::from(n),
                days_late: i64::from(overdue),
                suspended,
                due_soon: !overdue && !suspended && age_net > 5,
            });
            closings_after(received_on).prop_map(move |closings| {
                let (kind, channel, source, program, unit, sector, handler) = codes.clone();
                Case {
                    kind,
                    channel,
                    language: source.clone(),
                    source,
                    program,
                    unit,
                    sector,
                    handler,
                    anonymous: n == 0,
                    admissibility: admissibility.clone(),
                    acknowledgement_delay,
                    closings,
                    grounds: grounds.clone(),
                    suspensions: CaseSuspensions { n, days: i64::from(n) },
                    at_end,
                    ..Case::new(Number::new(2024, 1).unwrap(), received_on)
                }
            })
        },
    )
}

pub(in crate::report) fn register() -> impl Strategy<Value = Vec<Case>> {
    vec(history(), 0..25).prop_map(|mut all| {
        (1..).zip(&mut all).for_each(|(order, case)| case.number = Number::new(2024, order).unwrap());
        all
    })
}

pub(in crate::report) fn period() -> impl Strategy<Value = Period> {
    (0..DAYS, 0..500_u64).prop_map(|(after, length)| {
        let from = day(FIRST) + Days::new(after);
        Period::between(from, from + Days::new(length)).unwrap()
    })
}

/// Counted apart from the figures: what was received and reopened up to a day, less what was closed.
fn open_after(all: &[Case], last: NaiveDate) -> usize {
    let received = all.iter().filter(|case| case.received_on <= last).count();
    let closings = || all.iter().flat_map(|case| &case.closings);
    let closed = closings().filter(|closing| closing.closed_on <= last).count();
    let reopened = closings().filter(|closing| closing.reopened_on.is_some_and(|day| day <= last)).count();
    received + reopened - closed
}

/// The cells that count events, so that those of the months add up to those of the year.
fn events(figures: &Figures) -> BTreeMap<String, u64> {
    let of_events = |key: &str| {
        let states = ["flow.open", "open.", "times.suspensions.", "handling.", "consultations.", "months.", "budget."];
        let state = states.iter().any(|state| key.starts_with(state));
        // A complaint found in two months has its grounds in both, and in the year once.
        let once = key.starts_with("findings.")
            && !["with_finding", "substantiated", "partly", "unsubstantiated"].iter().any(|last| key.ends_with(last));
        !state && !once
    };
    let cells = figures.cells().into_iter().filter(|cell| cell.count > 0 && of_events(&cell.key));
    cells.map(|cell| (cell.key, cell.count)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn the_flow_is_what_came_and_went(all in register(), period in period()) {
        let flow = figures(&within(period), &all).unwrap().flow();
        prop_assert_eq!(flow.open_at_start, open_after(&all, period.from() - Days::new(1)) as u64);
        prop_assert_eq!(flow.open_at_end, open_after(&all, period.to()) as u64);
        prop_assert_eq!(flow.open_at_start + flow.received + flow.reopened - flow.closed, flow.open_at_end);
    }

    #[test]
    fn cases_may_be_counted_some_at_a_time(all in register(), period in period(), together in 1..5_usize) {
        let mut counting = Counting::new(within(period));
        all.chunks(together).for_each(|cases| counting.add(cases));
        let whole = figures(&within(period), &all).unwrap();
        prop_assert_eq!(format!("{:?}", counting.figures().unwrap()), format!("{whole:?}"));
    }

    #[test]
    fn figures_of_two_registers_are_those_of_all_their_requests(all in register(), other in register(), period in period()) {
        let of = |cases: &[Case]| figures(&within(period), cases).unwrap();
        let mut whole = of(&all);
        whole.absorb(of(&other));
        prop_assert_eq!(format!("{whole:?}"), format!("{:?}", of(&[all, other].concat())));
    }

    #[test]
    fn the_next_period_begins_where_this_one_ends(all in register(), period in period(), length in 0..300_u64) {
        let next = period.to() + Days::new(1);
        let next = Period::between(next, next + Days::new(length)).unwrap();
        let [now, after] = [period, next].map(|period| figures(&within(period), &all).unwrap().flow());
        prop_assert_eq!(now.open_at_end, after.open_at_start);
    }

    #[test]
    fn the_months_add_up_to_the_year(all in register(), year in 2023..2027_i32) {
        let first = NaiveDate::from_ymd_opt(year, 4, 1).unwrap();
        let months = (0..12).map(|n| (first + Months::new(n), first + Months::new(n + 1) - Days::new(1)));
        let mut sum = BTreeMap::new();
        for (from, to) in months {
            let month = figures(&within(Period::between(from, to).unwrap()), &all).unwrap();
            for (key, count) in events(&month) {
                *sum.entry(key).or_insert(0) += count;
            }
        }
        let whole = Period::between(first, first + Months::new(12) - Days::new(1)).unwrap();
        prop_assert_eq!(sum, events(&figures(&within(whole), &all).unwrap()));
    }

    #[test]
    fn each_month_says_what_its_own_report_says(all in register(), period in period()) {
        let whole = figures(&within(period), &all).unwrap();
        let mut open = whole.count(Part::OpenAtStart);
        let rows = whole.breakdown(Part::MonthsReceived).rows;
        let mut rows_left = rows.iter().peekable();
        prop_assert!(period.months_touched() > 1 || rows_left.peek().is_none());
        for days in (0..period.months_touched()).filter(|_| period.months_touched() > 1).map(|place| period.month_at(place).unwrap()) {
            let month = figures(&within(days), &all).unwrap();
            prop_assert!(month.breakdown(Part::MonthsReceived).rows.is_empty());
            let flow = month.flow();
            let Some(row) = rows_left.next_if(|row| days_of_month(period, &row.code) == Some(days)) else {
                // Months go unsaid only before the first that has anything to tell.
                prop_assert_eq!([flow.open_at_start, flow.received, flow.reopened, flow.closed, flow.open_at_end], [0; 5]);
                prop_assert_eq!(rows_left.len(), rows.len());
                continue;
            };
            let cells: Vec<u64> = row.columns.iter().map(|(_, cell)| cell.count).collect();
            let times = counts(&month, [Part::Timed, Part::WithinStandard, Part::Late]);
            let expected = [&[flow.reopened, flow.closed, flow.open_at_end], &times[..]].concat();
            prop_assert_eq!((row.cell.count, &cells), (flow.received, &expected));
            open = open + row.cell.count + cells[0] - cells[1];
            prop_assert_eq!(open, cells[2]);
            let (net, share) = (month.days(Part::Net), month.share(Part::WithinShare));
            let values = [net.median.map(Amount::Quotient), net.p90.map(Amount::Whole), Some(Amount::Share(share))];
            prop_assert_eq!(row.values.iter().map(|(_, amount)| *amount).collect::<Vec<_>>(), values);
            for (_, cell) in &row.columns {
                prop_assert!(whole.cells().contains(cell), "{}", &cell.key);
            }
        }
        prop_assert!(rows_left.next().is_none());
    }

    #[test]
    fn a_grid_adds_up_to_the_units_and_to_the_natures(all in register(), period in period()) {
        let figures = figures(&within(period), &all).unwrap();
        let grid = figures.crossed(Part::GroundsByUnitNature).cells;
        let sums = |axis: usize| {
            let mut sums = BTreeMap::new();
            grid.iter().for_each(|(codes, cell)| *sums.entry(codes[axis].clone()).or_insert(0) += cell.count);
            sums
        };
        let natures = figures.breakdown(Part::GroundsByNature).rows;
        let natures: BTreeMap<_, _> = natures.iter().map(|row| (row.code.clone(), row.cell.count)).collect();
        prop_assert_eq!(sums(1), natures);
        let complaints = all.iter().filter(|case| case.kind == code("complaint") && period.contains(case.received_on));
        let mut by_unit = BTreeMap::new();
        for case in complaints.filter(|case| !case.grounds.is_empty()) {
            *by_unit.entry(code_or_unknown(&case.unit).to_owned()).or_insert(0) += case.grounds.len() as u64;
        }
        prop_assert_eq!(sums(0), by_unit);
        prop_assert!(grid.iter().all(|(_, cell)| cell.count > 0));
    }

    #[test]
    fn behind_every_cell_stand_as_many_as_it_counts(all in register(), period in period()) {
        let scope = within(period);
        let figures = figures(&scope, &all).unwrap();
        let mut keys = BTreeSet::new();
        for cell in figures.cells() {
            let behind = cases(&scope, &all, &cell.key).unwrap();
            prop_assert_eq!(behind.len() as u64, cell.count, "{}", &cell.key);
            prop_assert!(keys.insert(cell.key.clone()), "{} twice", &cell.key);
            if matches!(cell.counts, Counts::Requests | Counts::Grounds) {
                let once: BTreeSet<_> = behind.iter().collect();
                prop_assert_eq!(once.len(), behind.len(), "{}", &cell.key);
            }
        }
    }

    #[test]
    fn the_rows_of_a_breakdown_add_up_to_its_whole(all in register(), period in period()) {
        let figures = figures(&within(period), &all).unwrap();
        let cells: BTreeMap<_, _> = figures.cells().into_iter().map(|cell| (cell.key, cell.count)).collect();
        let wholes = keys();
        // All but the handlers, of which a request may have several.
        let of_sections = Section::ALL.iter().filter(|section| **section != Section::Handling);
        for line in of_sections.flat_map(|section| figures.lines(*section)) {
            let FigureLine::Table(breakdown) = line else { continue };
            let sum: u64 = breakdown.rows.iter().map(|row| row.cell.count).sum();
            prop_assert_eq!(sum, if breakdown.rows.is_empty() { 0 } else { breakdown.total }, "{}", breakdown.path);
            let definition = wholes.iter().find(|key| key.path == breakdown.path && key.column.is_none());
            let whole = definition.and_then(|key| key.whole.as_deref()).unwrap();
            prop_assert_eq!(Some(&breakdown.total), cells.get(whole), "{}", breakdown.path);
            for row in &breakdown.rows {
                prop_assert_eq!(Some(&row.cell.count), cells.get(&row.cell.key), "{}", &row.cell.key);
            }
        }
        let count = |part| figures.count(part);
        let sums: &[(Part, &[Part])] = &[
            (Part::FlowReceived, &[Part::Received]),
            (Part::FlowClosed, &[Part::Closed]),
            (Part::Received, &[Part::Decided, Part::Pending, Part::ClosedUndecided]),
            (Part::Decided, &[Part::Admissible, Part::Inadmissible]),
            (Part::WithFinding, &[Part::Substantiated, Part::Partly, Part::Unsubstantiated]),
            (Part::Closed, &[Part::Timed, Part::Untimed]),
            (Part::Timed, &[Part::WithinStandard, Part::Late, Part::StandardUnknown, Part::OtherStandard]),
            (Part::Received, &[Part::Acknowledged, Part::AcknowledgedUnknown, Part::NotToAcknowledge, Part::Unacknowledged]),
            (Part::Acknowledged, &[Part::AcknowledgedWithin, Part::AcknowledgedLate]),
            (Part::OpenAtEnd, &[Part::OpenAged, Part::OpenUnaged]),
            (Part::Open, &[Part::BudgetOverdue, Part::BudgetOpen]),
        ];
        for (whole, parts) in sums {
            prop_assert_eq!(count(*whole), parts.iter().map(|part| count(*part)).sum::<u64>(), "{:?}", whole);
        }
        for row in figures.breakdown(Part::ByGround).rows {
            let [complaints, found @ ..] = &row.columns[..] else { panic!() };
            prop_assert_eq!(found.iter().map(|(_, cell)| cell.count).sum::<u64>(), row.cell.count);
            prop_assert!((1..=row.cell.count).contains(&complaints.1.count));
            for (_, cell) in &row.columns {
                prop_assert_eq!(Some(&cell.count), cells.get(&cell.key), "{}", &cell.key);
            }
        }
    }

    #[test]
    fn the_summary_is_that_of_the_sorted_days(mut days in vec(0..30_i64, 1..60)) {
        let closed = |(n, &net): (u32, &i64)| {
            let closings = vec![CaseClosing { net: Some(net), ..CaseClosing::new(day("2024-05-05")) }];
            Case { closings, ..case(n, "2024-05-01") }
        };
        let all: Vec<_> = (1..).zip(&days).map(closed).collect();
        let net = figures(&scope("2024-05-01", "2024-05-31"), &all).unwrap().days(Part::Net);
        days.sort_unstable();
        let n = days.len();
        let p90 = days.iter().copied().find(|&value| days.iter().filter(|&&d| d <= value).count() * 10 >= n * 9);
        prop_assert_eq!((net.p90, net.max), (p90, days.last().copied()));
        let twice = days[(n - 1) / 2] + days[n / 2];
        prop_assert_eq!(net.median.unwrap().rounded(1), Some(twice * 5));
        let mean = net.mean.unwrap();
        prop_assert_eq!((mean.numerator, mean.denominator), (i128::from(days.iter().sum::<i64>()), n as u64));
    }
}
