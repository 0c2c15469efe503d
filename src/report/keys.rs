//! Every key of a report, with what it is: read from the tables.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::breakdown::FigurePart;
use super::counts::Counts;
use super::group::{FigureKind, Group, Placement, Section};
use super::{budget, registers};

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeyOrigin {
    /// Count of the items of a population, or of some of them.
    Population(&'static str),
    /// Sum of the first keys as part of that of the others.
    Share(Vec<String>, Vec<String>),
    /// Statistic of the days of the items that a key counts.
    Days(String),
    /// Promise of the office about the items that a key counts.
    Target(String),
    /// Outlook of the lateness budget.
    Budget,
}

#[derive(Clone, Debug)]
pub struct KeyDefinition {
    /// The section that it stands in, by its name.
    pub section: &'static str,
    /// The key; `CODE` stands for the codes that it may end with.
    pub key: String,
    /// The path of its words.
    pub path: &'static str,
    /// Beside the rows of a table, its name there.
    pub column: Option<&'static str>,
    pub placement: Placement,
    pub counts: Option<Counts>,
    /// The key that its shares are of, unless it is itself a whole.
    pub whole: Option<String>,
    pub origin: KeyOrigin,
}

impl KeyDefinition {
    /// The key of a figure by itself.
    pub(super) fn new(section: &'static str, path: &'static str, placement: Placement, origin: KeyOrigin) -> Self {
        let (key, column, counts, whole) = (path.to_owned(), None, None, None);
        Self { section, key, path, column, placement, counts, whole, origin }
    }
}

/// Every key of a report, in its order.
pub fn keys() -> Vec<KeyDefinition> {
    let of_section = |section: &Section| {
        FigurePart::ALL.iter().filter(|part| part.definition().section == *section).flat_map(|part| of(*part)).collect()
    };
    let requests = Section::ALL.iter().flat_map(|section| -> Vec<KeyDefinition> { of_section(section) });
    requests.chain(budget::keys()).chain(registers::keys()).collect()
}

/// Whether the figure of a path, or a column beside its rows, stands on the pages of a report.
pub fn is_on_page(path: &str, column: Option<&str>) -> bool {
    static PLACEMENTS: LazyLock<HashMap<(&str, Option<&str>), Placement>> =
        LazyLock::new(|| keys().into_iter().map(|key| ((key.path, key.column), key.placement)).collect());
    *PLACEMENTS.get(&(path, column)).expect("invariant: every figure has its key") == Placement::Page
}

/// The sections with something on the page, by name, in their order.
pub fn page_sections() -> Vec<&'static str> {
    let on_page = |key: &KeyDefinition| key.column.is_none() && key.placement == Placement::Page;
    let mut sections: Vec<_> = keys().into_iter().filter(on_page).map(|key| key.section).collect();
    sections.dedup();
    sections
}

fn key(part: FigurePart) -> String {
    let line = part.definition();
    match line.counted().map(|counted| counted.group) {
        None | Some(Group::One(_)) => line.path.to_owned(),
        Some(Group::Named(..) | Group::Coded(..) | Group::Monthly(_)) => format!("{}.CODE", line.path),
        Some(Group::Crossed(..)) => format!("{}.CODE/CODE", line.path),
    }
}

fn of(part: FigurePart) -> Vec<KeyDefinition> {
    let line = part.definition();
    let all = |parts: &[FigurePart]| parts.iter().map(|part| key(*part)).collect();
    let origin = match &line.kind {
        FigureKind::Count(counted) => KeyOrigin::Population(counted.population.into()),
        FigureKind::Share(of, whole) => KeyOrigin::Share(all(of), all(whole)),
        FigureKind::Days(series) => KeyOrigin::Days(key(series.of)),
        FigureKind::Target(of, _) => KeyOrigin::Target(key(*of)),
    };
    let counted = line.counted();
    let define = |key: String, path, column| KeyDefinition {
        section: line.section.as_str(),
        key,
        path,
        column,
        placement: line.placement,
        counts: counted.map(|counted| counted.counts),
        whole: counted
            .filter(|counted| counted.whole != part)
            .map(|counted| counted.whole.definition().path.to_owned()),
        origin: origin.clone(),
    };
    let names: Vec<&'static str> = match (&line.kind, line.column) {
        (FigureKind::Count(_), column) => {
            let path = column.map_or(line.path, |(of, _)| of.definition().path);
            return vec![define(key(part), path, column.map(|(_, name)| name))];
        }
        (FigureKind::Days(series), _) => series.statistics.iter().map(|(name, _)| *name).collect(),
        (FigureKind::Share(..) | FigureKind::Target(..), None) => vec![line.path],
        (FigureKind::Share(..) | FigureKind::Target(..), Some((_, name))) => vec![name],
    };
    let one = |name: &'static str| match line.column {
        Some((of, _)) => define(format!("{}.{name}", key(of)), of.definition().path, Some(name)),
        None => define(name.to_owned(), name, None),
    };
    names.into_iter().map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_says_what_it_counts_of_what() {
        let keys = keys();
        let find = |key: &str| keys.iter().find(|it| it.key == key).unwrap();
        let channel = find("received.by_channel.CODE");
        let expected = (Some(Counts::Requests), Some("received"), KeyOrigin::Population("received"));
        assert_eq!((channel.counts, channel.whole.as_deref(), channel.origin.clone()), expected);
        let share = find("findings.percent_substantiated");
        let of = ["findings.substantiated", "findings.partly"].map(str::to_owned).into();
        assert_eq!(share.origin, KeyOrigin::Share(of, vec!["findings.with_finding".to_owned()]));
        let days = find("consultations.by_unit.CODE.p90");
        assert_eq!(days.origin, KeyOrigin::Days("consultations.answered_by_unit.CODE".to_owned()));
        assert_eq!((days.path, days.column), ("consultations.by_unit", Some("p90")));
        let overdue = find("measures.overdue_by_unit.CODE");
        assert_eq!((overdue.section, overdue.column), ("measures", Some("overdue")));
        let mut seen = std::collections::BTreeSet::new();
        assert!(keys.iter().all(|it| seen.insert(&it.key)), "each key once");
    }
}
