//! Published editions, attacked by a reader of all of them.
#![allow(clippy::unwrap_used, reason = "a test that stops says where")]

mod attacker;
mod demos;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use attacker::{Attacker, Chance, Reading, shuffle};
use doleances::inside::{Period, PublishedTable, StatedBy, StatedSum, TableEdition, publishable};

/// Requests by month, from April of the first year, and by code.
type Requests = Vec<Vec<u64>>;

/// An edition that went out, with the register as it stood.
struct Outgoing {
    months: Range<usize>,
    table: PublishedTable,
    requests: Requests,
}

impl Outgoing {
    fn count(&self, months: &BTreeSet<u32>, code: usize) -> u64 {
        months.iter().map(|month| self.requests[*month as usize][code]).sum()
    }
}

fn period(months: &Range<usize>) -> Period {
    let (year, first) = (2024 + months.start / 12, months.start % 12);
    let (calendar, month) = (2024 + (months.start + 3) / 12, (first + 3) % 12 + 1);
    match months.len() {
        1 => format!("{calendar}-{month:02}"),
        3 => format!("{year}-T{}", first / 3 + 1),
        _ => year.to_string(),
    }
    .parse()
    .unwrap()
}

/// Two years of an office of 30 to 400 requests a year: some or all of its editions, mostly in no order.
fn office(seed: u64, is_checked: bool, has_late_entries: bool) -> (Vec<Outgoing>, usize) {
    let chance = &mut Chance(seed);
    let (codes, yearly) = (3 + chance.below(8), 30 + chance.below(371));
    // The first code is the most frequent by far, as channels and natures are.
    let code = |chance: &mut Chance| (0..codes - 1).find(|_| chance.below(100) < 45).unwrap_or(codes - 1);
    let mut requests: Requests = vec![vec![0; codes]; 24];
    for _ in 0..2 * yearly {
        requests[chance.below(24)][code(chance)] += 1;
    }
    let quarters = (0..8).map(|quarter| 3 * quarter..3 * quarter + 3);
    let mut editions: Vec<_> = (0..24).map(|month| month..month + 1).chain(quarters).chain([0..12, 12..24]).collect();
    shuffle(&mut editions, chance);
    match chance.below(3) {
        0 => editions.sort_by_key(|months| (months.end, months.len())),
        1 => editions.truncate(20),
        _ => {}
    }
    let mut gone_out: Vec<Outgoing> = Vec::new();
    for months in editions {
        let name = |code: usize| code.to_string();
        let counts = |requests: &Requests, months: &Range<usize>| -> BTreeMap<String, u64> {
            let count = |code| requests[months.clone()].iter().map(|month| month[code]).sum::<u64>();
            (0..codes).map(|code| (name(code), count(code))).filter(|(_, count)| *count > 0).collect()
        };
        let before = |edition: &Outgoing| TableEdition {
            period: period(&edition.months),
            table: edition.table.clone(),
            counts: counts(&edition.requests, &edition.months),
            threshold: 5,
        };
        let before: Vec<_> = gone_out.iter().filter(|_| is_checked).map(before).collect();
        let year = 12 * (months.start / 12);
        let total = |month: usize| {
            let total = requests[month].iter().sum();
            StatedSum {
                period: period(&(month..month + 1)),
                codes: None,
                range: total..=total,
                by: StatedBy::NewEdition,
            }
        };
        let totals: Vec<_> = (year..year + 12).map(total).filter(|_| is_checked).collect();
        let table = publishable(period(&months), &counts(&requests, &months), &before, &totals, 5);
        gone_out.push(Outgoing { months, table, requests: requests.clone() });
        if has_late_entries && chance.below(3) == 0 {
            // A request that was forgotten, one that was entered twice, or one that had another code.
            let (month, from, to) = (chance.below(24), code(chance), chance.below(codes));
            let taken = requests[month][from].min([0, 1, 1][chance.below(3)]);
            requests[month][from] -= taken;
            requests[month][to] += [1, taken][chance.below(2)];
        }
    }
    (gone_out, codes)
}

/// How many small counts a reader of all editions works out.
fn recovered(editions: &[Outgoing], codes: usize, reading: Reading) -> usize {
    let attack = |year: usize| {
        let editions: Vec<_> = editions.iter().filter(|edition| edition.months.start / 12 == year).collect();
        let months = |months: &Range<usize>| months.clone().map(|month| u32::try_from(month).unwrap()).collect();
        let mut attacker = Attacker::default();
        let mut alike: BTreeMap<Vec<bool>, BTreeSet<u32>> = BTreeMap::new();
        for month in 12 * year..12 * year + 12 {
            let counting: Vec<bool> = editions.iter().map(|edition| edition.months.contains(&month)).collect();
            if counting.contains(&true) {
                alike.entry(counting).or_default().insert(u32::try_from(month).unwrap());
            }
        }
        for edition in &editions {
            let table = &edition.table;
            attacker.read(months(&edition.months), Some(table.total), &table.rows, Some(table.others()));
        }
        let days = editions.iter().map(|edition| months(&edition.months)).chain(alike.into_values());
        let days: BTreeSet<BTreeSet<u32>> = days.collect();
        let is_small = |days: &BTreeSet<u32>, code: usize, value: Option<u64>| {
            let counts = editions.iter().map(|edition| edition.count(days, code));
            counts.into_iter().any(|count| (1..5).contains(&count) && value.is_none_or(|value| value == count))
        };
        let asked = days.iter().flat_map(|days| (0..codes).map(move |code| (days, code)));
        let asked = asked.filter(|(days, code)| is_small(days, *code, None));
        let asked: BTreeSet<_> = asked.map(|(days, code)| (days.clone(), code.to_string())).collect();
        let known: BTreeSet<usize> =
            (0..codes).filter(|code| editions.iter().any(|it| it.count(&months(&it.months), *code) > 0)).collect();
        let found = attacker.found(&asked, &known.iter().map(usize::to_string).collect(), reading);
        found.iter().filter(|(days, code, value)| is_small(days, code.parse().unwrap(), Some(*value))).count()
    };
    attack(0) + attack(1)
}

#[test]
fn no_small_count_is_worked_out_from_any_number_of_editions_in_any_order() {
    let mut from_folded = 0;
    for seed in 1..=2 {
        let (editions, codes) = office(seed, true, false);
        assert_eq!(recovered(&editions, codes, Reading::Oldest), 0, "office {seed}");
        let (editions, codes) = office(seed, false, false);
        from_folded += recovered(&editions, codes, Reading::Oldest);
    }
    assert!(from_folded > 0, "an attacker who finds nothing anywhere proves nothing");
}

#[test]
fn late_entries_between_editions_give_no_small_count_away() {
    let mut from_folded = 0;
    for seed in [11, 200] {
        let (editions, codes) = office(seed, true, true);
        for reading in [Reading::Oldest, Reading::Newest, Reading::Shuffled(seed)] {
            assert_eq!(recovered(&editions, codes, reading), 0, "office {seed}, {reading:?}");
        }
        let (editions, codes) = office(seed, false, true);
        from_folded += recovered(&editions, codes, Reading::Newest);
    }
    assert!(from_folded > 0, "an attacker who finds nothing anywhere proves nothing");
}
