//! What is said to tie figures does, and no figure was forgotten.

use proptest::prelude::*;

use super::super::relations::{FREE, RELATIONS, Relation, RowCodes, SAME, Sign, When, code_under, figure};
use super::*;
use crate::domain::{Calendar, HolidaySet};
use crate::report::breakdown::paths;
use crate::report::registers::Window;
use crate::report::tests::histories;
use crate::report::{Case, OmbudsmanFigures, Registers, Scope, Targets, figures};

/// The report of random histories in which each unit is its own sector.
fn report(all: &[Case], period: Period) -> PublishedEdition {
    let all: Vec<Case> = all.iter().map(|case| Case { sector: case.unit.clone(), ..case.clone() }).collect();
    let targets = Targets { within_standard_tenths: None, acknowledgement_days: 2 };
    let found = figures(&Scope { period, targets }, &all).unwrap();
    let cells = found.cells().iter().map(|cell| (cell.key.clone(), cell.count)).collect();
    PublishedEdition { period, threshold: THRESHOLD, cells, hidden: BTreeSet::new(), withheld: BTreeSet::new() }
}

struct Units;

impl CellSource for Units {
    type Error = Infallible;

    fn sector_of(&self, unit: &str) -> String {
        unit.to_owned()
    }

    fn cells(&self, _: Period) -> Result<BTreeMap<String, u64>, Infallible> {
        Ok(BTreeMap::new())
    }
}

/// The sums of the two sides of a line, for each code that it is about.
fn sides(relation: &Relation, cells: &BTreeMap<String, u64>) -> BTreeMap<String, [u64; 2]> {
    let coded = relation.terms().any(|(term, _)| !matches!(term.rows, RowCodes::Itself | RowCodes::All));
    let mut always = [0; 2];
    let mut sides: BTreeMap<String, [u64; 2]> = BTreeMap::new();
    for (term, factor) in relation.terms() {
        let side = usize::from(factor < 0);
        for (key, count) in cells {
            let (name, _, month) = figure(key);
            if month.is_some() {
                continue;
            }
            // A stock at the start is told under a name of its own.
            let name = if key == "flow.open_at_start" { key } else { name };
            let of_start = term.at_start && term.name == "open.count" && key == "flow.open_at_start";
            let doubled = SAME.iter().any(|(path, name, _)| path == key && cells.contains_key(*name));
            match term.binds(name, &str::to_owned) {
                _ if of_start => always[side] += count,
                _ if doubled || term.at_start => {}
                Some(None) => always[side] += count,
                Some(Some(code)) => sides.entry(code).or_default()[side] += count,
                None => {}
            }
        }
    }
    if coded {
        sides.values_mut().for_each(|of| of.iter_mut().zip(always).for_each(|(of, always)| *of += always));
        sides
    } else {
        BTreeMap::from([(String::new(), always)])
    }
}

#[test]
fn every_line_can_be_read_and_no_two_are_the_same() {
    assert_eq!(Relation::all().len(), RELATIONS.len());
    let once: BTreeSet<_> = RELATIONS.iter().collect();
    assert_eq!(once.len(), RELATIONS.len());
}

#[test]
fn every_figure_is_tied_to_another_or_said_to_be_free() {
    let (from, to) = (day("2025-04-01"), day("2026-03-31"));
    let window = Window { period: Period::between(from, to).unwrap(), before: None, as_of: to };
    let registers = Registers::of(window, &[], &BTreeSet::new(), &[]);
    let calendar = Calendar::new(HolidaySet::PublicService, [], 2026);
    let files = OmbudsmanFigures::of(window.period, &[], &calendar, to);
    let of_requests = paths().map(str::to_owned);
    let of_registers = registers.measures.cells().chain(registers.issues.cells()).chain(files.cells());
    let keys: Vec<String> = of_requests.chain(of_registers.map(|cell| cell.key.clone())).collect();
    assert!(keys.len() > 100);
    let relations = Relation::all();
    for key in keys {
        let is_by_month = SAME.iter().any(|(path, _, when)| *path == key && *when >= When::OverMonth);
        let key = if is_by_month { format!("{key}.2025-04") } else { key };
        let (name, ..) = figure(&key);
        let speaks = |name: &str| name == figure(&key).0 || code_under(figure(&key).0, name).is_some();
        let is_tied = relations.iter().flat_map(Relation::terms).any(|(term, _)| speaks(term.name));
        let is_free = FREE.contains(&name);
        let is_never = super::super::relations::is_never_published(&key);
        assert_eq!(u8::from(is_tied) + u8::from(is_free) + u8::from(is_never && !is_tied), 1, "{key}");
    }
}

proptest! {
    #[test]
    fn every_line_holds(all in histories::register(), period in histories::period()) {
        let cells = report(&all, period).cells;
        // A table that the report does not have yet is in no line's way.
        let is_told = |relation: &Relation| {
            relation.terms().all(|(term, _)| term.is_plain() || paths().any(|path| path == term.name))
        };
        for (path, name, when) in SAME {
            let months = cells.iter().filter(|(key, _)| code_under(key, path).is_some());
            let counts: Vec<u64> = months.map(|(_, count)| *count).collect();
            match when {
                When::OverMonth if !counts.is_empty() => prop_assert_eq!(counts.iter().sum::<u64>(), cells[*name]),
                When::AtEndOfMonth if !counts.is_empty() => prop_assert_eq!(counts.last(), cells.get(*name)),
                When::Over | When::AtEnd => prop_assert_eq!(cells.get(*path), cells.get(*name)),
                _ => {}
            }
        }
        for (relation, line) in Relation::all().iter().zip(RELATIONS).filter(|(relation, _)| is_told(relation)) {
            for (code, [left, right]) in sides(relation, &cells) {
                match relation.sign {
                    Sign::Equal => prop_assert_eq!(left, right, "{} {}", line, code),
                    Sign::AtMost => prop_assert!(left <= right, "{} {}: {} > {}", line, code, left, right),
                    Sign::Usually => {}
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, ..ProptestConfig::default() })]

    #[test]
    fn a_whole_report_gives_nothing_away(all in histories::register(), period in histories::period()) {
        let edition = report(&all, period);
        let publication = publication(&edition, &[], &Units);
        let page = PublishedPage { edition: &edition, publication: &publication };
        // What is hidden for the sake of others only is no secret.
        let is_small = |key: &str| (1..edition.threshold).contains(&edition.cells.get(key).copied().unwrap_or_default());
        let found: Vec<_> = found(&[page], &Units, false).into_iter().filter(|(_, key, _)| is_small(key)).collect();
        prop_assert!(found.is_empty(), "{:?}", found);
    }
}
