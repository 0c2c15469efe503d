//! Changes between the figures of a period at two times: which figures moved, and which records entered or left them.

use std::collections::{BTreeMap, BTreeSet};

use super::case::Case;
use super::cases::{Weight, behind_all};
use super::registers::Registers;
use super::scope::Scope;
use crate::domain::edition::Figure;
use crate::domain::{Number, RecordId};

/// Figures by their key, exactly; what is not known is there without a value.
pub type FigureMap = BTreeMap<String, Option<Figure>>;

/// The records behind every figure that is counted or measured, by its key, each with what it is to it.
pub type Members = BTreeMap<String, Weights>;

/// Records behind the figures of the other registers.
pub fn members(registers: &Registers) -> Members {
    let mut members = Members::new();
    let mut add = |key: &str, record: RecordId, days: i64| {
        let weight = members.entry(key.to_owned()).or_default().entry(record).or_default();
        *weight = Weight { times: weight.times + 1, days: weight.days + days };
    };
    for (cell, records) in registers.sections().into_iter().flat_map(|(_, of)| of.lists()) {
        for found in records {
            add(&cell.key, found.record, 0);
            if let (Some((.., days)), "ombudsman.answers.count") = (found.question, cell.key.as_str()) {
                ["mean", "median", "max"]
                    .iter()
                    .for_each(|name| add(&format!("ombudsman.answers.{name}"), found.record, days));
            }
        }
    }
    members
}

/// Adds the requests behind some figures, among those that are asked for.
pub fn add_requests(
    members: &mut Members,
    figures: &BTreeSet<String>,
    scope: &Scope,
    cases: &[Case],
    among: impl Fn(Number) -> bool,
) {
    for (key, records) in behind_all(scope, cases, among).into_iter().filter(|(key, _)| figures.contains(key)) {
        members.entry(key).or_default().extend(records);
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FigureChange {
    pub key: String,
    pub before: Option<Figure>,
    pub after: Option<Figure>,
    /// The records that count in it more often than before, or less, or that bring it other days; and by how much.
    pub moved: BTreeMap<RecordId, Weight>,
}

/// The keys of the figures that moved. One whose records are others, and which is the same number, did not.
pub fn moved_figures(before: &FigureMap, after: &FigureMap) -> BTreeSet<String> {
    let keys: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let stands = |key: &&String| {
        let [was, is] = sides(before, after, key);
        was == is || was.zip(is).is_some_and(|(was, is)| was.is_same(is))
    };
    keys.into_iter().filter(|key| !stands(key)).cloned().collect()
}

/// A figure before and after. A cell that one of them lacks counts nothing there; days that it lacks
/// (`ombudsman.answers.max`), or a value beside a row that it lacks (`months.received.2026-07.p90`), are unknown.
fn sides(before: &FigureMap, after: &FigureMap, key: &str) -> [Option<Figure>; 2] {
    let has_row = |of: &FigureMap| key.rsplit_once('.').is_some_and(|(row, _)| of.contains_key(row));
    let absent = |other: &FigureMap| match other.get(key) {
        Some(Some(Figure::Whole(_))) if !has_row(other) && !key.ends_with(".max") => Some(Figure::Whole(0)),
        _ => None,
    };
    [(before, after), (after, before)].map(|(of, other)| of.get(key).copied().unwrap_or_else(|| absent(other)))
}

/// The changes of the figures that moved; `figures` and `members` are those before and those after.
pub fn changes(moved: BTreeSet<String>, figures: [&FigureMap; 2], members: [&Members; 2]) -> Vec<FigureChange> {
    let change = |key: String| {
        let [was, is] = sides(figures[0], figures[1], &key);
        let moved = moved_records(members[0].get(&key), members[1].get(&key));
        FigureChange { key, before: was, after: is, moved }
    };
    moved.into_iter().map(change).collect()
}

/// The records behind a figure, and what each is to it.
type Weights = BTreeMap<RecordId, Weight>;

fn moved_records(before: Option<&Weights>, after: Option<&Weights>) -> Weights {
    let mut moved = after.cloned().unwrap_or_default();
    for (record, was) in before.into_iter().flatten() {
        let weight = moved.entry(*record).or_default();
        *weight = Weight { times: weight.times - was.times, days: weight.days - was.days };
    }
    moved.retain(|_, by| *by != Weight::default());
    moved
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figures(of: &[(&str, i64)]) -> FigureMap {
        of.iter().map(|(key, count)| ((*key).to_owned(), Some(Figure::Whole(*count)))).collect()
    }

    fn behind(of: &[(&str, &[&str])]) -> Members {
        let records = |records: &[&str]| {
            let mut counted = BTreeMap::new();
            for record in records {
                counted.entry(record.parse().unwrap()).or_insert_with(Weight::default).times += 1;
            }
            counted
        };
        of.iter().map(|(key, found)| ((*key).to_owned(), records(found))).collect()
    }

    #[test]
    fn what_moved_is_told_with_the_records_that_moved_it() {
        let before = (
            figures(&[("closed", 2), ("received", 2), ("stands", 1)]),
            behind(&[
                ("closed", &["2026-0001", "2026-0001"]),
                ("received", &["2026-0001", "2026-0002"]),
                ("stands", &["2026-0001"]),
            ]),
        );
        let after = (
            figures(&[("closed", 1), ("received", 1), ("stands", 1), ("new", 3)]),
            behind(&[("closed", &["2026-0001"]), ("received", &["2026-0003"]), ("stands", &["2026-0003"])]),
        );
        let found = changes(moved_figures(&before.0, &after.0), [&before.0, &after.0], [&before.1, &after.1]);
        let record = |text: &str| text.parse::<RecordId>().unwrap();
        let moved = |of: &[(&str, i64)]| {
            of.iter().map(|(text, by)| (record(text), Weight { times: *by, days: 0 })).collect::<Weights>()
        };
        let movements: Vec<_> = found.iter().map(|change| (change.key.as_str(), change.moved.clone())).collect();
        assert_eq!(
            movements,
            [
                ("closed", moved(&[("2026-0001", -1)])),
                ("new", BTreeMap::new()),
                ("received", moved(&[("2026-0001", -1), ("2026-0002", -1), ("2026-0003", 1)])),
            ]
        );
    }
}
