//! Random registers, published by month, quarter and year in any order, and attacked.

use chrono::{Datelike, Months};
use proptest::collection::vec;
use proptest::prelude::*;

use super::*;

/// A request, with what the tables below tell of it.
#[derive(Clone, Debug)]
struct InventedRequest {
    received: u32,
    closed: Option<u32>,
    unit: usize,
    channel: usize,
    natures: Vec<usize>,
    late: bool,
}

const UNITS: [&str; 5] = ["n1", "n2", "n3", "s1", "s2"];

fn invented_request() -> impl Strategy<Value = InventedRequest> {
    // Few in the last of each, so that small cells are many.
    let few = |n: usize| prop_oneof![4 => 0..n, 1 => Just(n)];
    (0..12_u32, prop::option::weighted(0.8, 0..4_u32), few(4), few(3), vec(few(3), 1..3), any::<bool>()).prop_map(
        |(received, after, unit, channel, natures, late)| InventedRequest {
            received,
            closed: after.map(|after| received + after),
            unit,
            channel,
            natures,
            late,
        },
    )
}

/// The report of some months from April, the first one being 0.
fn report(all: &[InventedRequest], first: u32, months: u32) -> PublishedEdition {
    let is_in = |month: u32| (first..first + months).contains(&month);
    let start = day("2025-04-01") + Months::new(first);
    let period = Period::between(start, (start + Months::new(months)).pred_opt().unwrap()).unwrap();
    let mut cells: BTreeMap<String, u64> = BTreeMap::new();
    let mut add = |key: String, by: bool| *cells.entry(key).or_default() += u64::from(by);
    for one in all {
        let (received, closed) = (is_in(one.received), one.closed.is_some_and(is_in));
        let open = |month: u32| one.received < month && one.closed.is_none_or(|closed| closed >= month);
        add("received".into(), received);
        add("flow.received".into(), received);
        add("closed".into(), closed);
        add("flow.closed".into(), closed);
        add("flow.reopened".into(), false);
        add("flow.open_at_start".into(), open(first));
        add("flow.open_at_end".into(), open(first + months));
        add("open.count".into(), open(first + months));
        add("times.count".into(), closed);
        add("times.unknown".into(), false);
        add("times.within_standard".into(), closed && !one.late);
        add("times.late".into(), closed && one.late);
        add("times.standard_unknown".into(), false);
        add("grounds.count".into(), false);
        let unit = UNITS[one.unit];
        if received {
            add(format!("received.by_channel.c{}", one.channel), true);
            add(format!("received.by_unit.{unit}"), true);
            add(format!("received.by_sector.{}", sector_of(unit)), true);
            for nature in &one.natures {
                add("grounds.count".into(), true);
                add(format!("grounds.by_nature.g{nature}"), true);
                add(format!("grounds.by_unit.{unit}"), true);
                add(format!("grounds.by_unit_nature.{unit}/g{nature}"), true);
            }
        }
        if open(first + months) {
            add(format!("open.by_unit.{unit}"), true);
        }
        if months > 1 {
            for month in first..first + months {
                let name = (day("2025-04-01") + Months::new(month)).format("%Y-%m").to_string();
                for (path, here) in [("received", one.received == month), ("closed", one.closed == Some(month))] {
                    if here {
                        add(format!("months.{path}.{name}"), true);
                    }
                }
                if open(month + 1) {
                    add(format!("months.open_at_end.{name}"), true);
                }
            }
        }
    }
    PublishedEdition { period, threshold: THRESHOLD, cells, hidden: BTreeSet::new(), withheld: BTreeSet::new() }
}

/// Such a register.
struct Invented<'a>(&'a [InventedRequest]);

impl CellSource for Invented<'_> {
    type Error = Infallible;

    fn sector_of(&self, unit: &str) -> String {
        sector_of(unit)
    }

    fn cells(&self, period: Period) -> Result<BTreeMap<String, u64>, Infallible> {
        // Nothing was there before the first month.
        if period.from() < day("2025-04-01") {
            return Ok(BTreeMap::new());
        }
        let from = |year: i32, month: u32| u32::try_from((year - 2025) * 12).unwrap() + month - 4;
        let first = from(period.from().year(), period.from().month());
        Ok(report(self.0, first, from(period.to().year(), period.to().month()) + 1 - first).cells)
    }
}

fn register() -> impl Strategy<Value = Vec<InventedRequest>> {
    prop_oneof![vec(invented_request(), 0..40), vec(invented_request(), 40..160)]
}

/// A month, a quarter or the year, as its first month and its length.
fn span() -> impl Strategy<Value = (u32, u32)> {
    prop_oneof![(0..12_u32).prop_map(|first| (first, 1)), (0..4_u32).prop_map(|first| (first * 3, 3)), Just((0, 12))]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4, ..ProptestConfig::default() })]

    #[test]
    fn one_edition_gives_nothing_away(all in register(), (first, months) in span()) {
        prop_assert_eq!(attacked_on(&[report(&all, first, months)], &Invented(&all)), Vec::<String>::new());
    }

    #[test]
    fn editions_together_give_nothing_away(all in register(), spans in vec(span(), 2..5)) {
        let editions: Vec<PublishedEdition> = spans.into_iter().map(|(first, months)| report(&all, first, months)).collect();
        prop_assert_eq!(attacked_on(&editions, &Invented(&all)), Vec::<String>::new());
    }

    #[test]
    fn whatever_the_editions_say_they_can_be_published(
        registers in vec(register(), 3), spans in vec(span(), 3),
    ) {
        // Each from another register: nothing agrees with anything.
        let editions: Vec<PublishedEdition> =
            registers.iter().zip(spans).map(|(all, (first, months))| report(all, first, months)).collect();
        let _ = publish(&editions, &Invented(&registers[0]));
    }
}
