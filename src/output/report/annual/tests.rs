use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::*;
use crate::domain::edition::Why;
use crate::domain::{Code, Lang, Number, Office, Period, Profile};
use crate::i18n::Texts;
use crate::output::document::{Document, html};
use crate::output::report::Published;
use crate::report::publication::PublicationDecision;
use crate::report::registers::Window;
use crate::report::{Case, CaseClosing, CaseGround, Finding, OmbudsmanFigures, Registers, Scope, Targets, figures};
use crate::store::check::Checked;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The annual report of 7 complaints received, each closed in time and substantiated, with one ground; what is said of it
/// when those cells are hidden: its highlights, and its page.
fn drawn(hidden: &[&str]) -> (Vec<String>, String) {
    let profile = Profile::parse(include_str!("../../../profiles/mifi.toml")).unwrap();
    let office = Office::new(profile, Vec::new(), 2027);
    let (period, texts) = (Period::fiscal_year(2025).unwrap(), Texts::new(Lang::En));
    let targets = Targets { within_standard_tenths: Some(900), acknowledgement_days: 2 };
    let nature = Code::new("delay").ok();
    let closing = CaseClosing {
        finding: Some(Finding::Substantiated),
        within: Some(true),
        net: Some(3),
        ..CaseClosing::new(day("2025-06-05"))
    };
    let ground = CaseGround { n: 1, nature, commitment: None, finding: None, criterion: None };
    let case = |n| Case {
        kind: Code::new("complaint").ok(),
        closings: vec![closing.clone()],
        grounds: vec![ground.clone()],
        ..Case::new(Number::new(2025, n).unwrap(), day("2025-06-02"))
    };
    let all: Vec<Case> = (1..=7).map(case).collect();
    let figures = figures(&Scope { period, targets }, &all).unwrap();
    let window = Window { period, before: None, as_of: period.to() };
    let registers = Registers::of(window, &[], &BTreeSet::new(), &[]);
    let ombudsman = OmbudsmanFigures::of(period, &[], office.calendar(), day("2026-05-01"));
    let checked = Checked { entries: 9, head: [0; 32], requests: 0, problems: Vec::new(), clock_went_back: Vec::new() };
    let recorded = RecordingDelay { imported: 3, ..RecordingDelay::default() };
    let annual = Annual {
        received_before: Some(5),
        checked,
        checked_on: day("2026-05-01"),
        unproven: Vec::new(),
        cells: 1,
        recorded,
    };
    let edition = Number::new(2026, 1).unwrap();
    let small = hidden.iter().map(|key| ((*key).to_owned(), Why::Small)).collect();
    let published = Published {
        publication: PublicationDecision::decided(5, BTreeMap::new(), small, BTreeSet::new()),
        edition: Some(edition),
        masked: 1,
    };
    let report = Report {
        period,
        figures: &figures,
        registers: &registers,
        issues: &[],
        measures: &[],
        annual: Some(&annual),
        ombudsman: &ombudsman,
        extracted_on: day("2026-05-01"),
        head: (9, [0; 32]),
        first_received: None,
        office: &office,
        standard: None,
        past: false,
        budget: None,
        compared: &[],
        hidden: Some(&published).filter(|_| !hidden.is_empty()),
        published: None,
        texts: &texts,
    };
    let document: Document = super::super::document::document(&report, false);
    (highlights::highlights(&report, &annual), html::page(&document, &texts))
}

#[test]
fn a_highlight_on_a_hidden_figure_is_left_out() {
    let (whole, page) = drawn(&[]);
    let told =
        |said: &str| whole.iter().position(|told| told.contains(said)).unwrap_or_else(|| panic!("{said}: {whole:?}"));
    assert_eq!(whole[0], "7 requests were received, 2 more than the year before (+40.0%).");
    assert!(page.contains("Action plan") && page.contains("imported from another file</th><td class=\"n\">3</td>"));
    for (key, said) in [
        ("received", "were received"),
        ("flow.closed", "were closed"),
        ("flow.open_at_end", "were closed"),
        ("times.late", "standard"),
        ("times.within_standard", "standard"),
        ("findings.partly", "substantiated"),
        ("findings.with_finding", "substantiated"),
        ("grounds.by_nature.delay", "most frequent"),
        ("grounds.count", "most frequent"),
    ] {
        let gone = told(said);
        let (left, page) = drawn(&[key]);
        assert!(!left.iter().any(|told| told.contains(said)), "{key}: {left:?}");
        assert_eq!(left.len(), whole.len() - 1, "only that one, number {gone}, goes with {key}: {left:?}");
        assert!(!page.contains(&whole[gone]), "{key}");
        // Nor does anything else tell what the year before was, what is in the lists, or small numbers that are no cells.
        assert!(!page.contains("the year before") && !page.contains("Action plan"), "{key}");
        assert!(
            page.contains("imported from another file</th><td class=\"n\"><abbr title=\"hidden figure\">x</abbr>"),
            "{key}"
        );
    }
}

#[test]
fn a_target_is_reached_by_the_least_number_of_closings_that_is_its_share() {
    // Nine tenths of seven closings are 6.3: it takes seven.
    let (whole, _) = drawn(&[]);
    assert!(whole.iter().any(|told| told.ends_with("The target of 90% is reached, with none to spare.")), "{whole:?}");
}
