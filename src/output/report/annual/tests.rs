use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::*;
use crate::domain::finding::Finding;
use crate::domain::{Code, Lang, Number, Office, Period, Profile};
use crate::i18n::Texts;
use crate::output::document::{Document, html};
use crate::output::report::ReportExtras;
use crate::output::report::brief::against_target;
use crate::output::report::document::document;
use crate::output::report::office_words::commented;
use crate::report::registers::Window;
use crate::report::{Budget, Case, CaseClosing, CaseFilter, CaseGround, Percent, Registers, Scope, Targets, figures};
use crate::store::check::Checked;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The annual report of 7 complaints received, each closed in time and substantiated, with one ground.
fn look<T>(at: impl FnOnce(&Report<'_>) -> T) -> T {
    let profile = Profile::parse(include_str!("../../../profiles/mifi.toml")).unwrap();
    let office = Office::new(profile, Vec::new(), 2027);
    let (period, texts) = (Period::fiscal_year(2025).unwrap(), Texts::new(Lang::En));
    let standard = office.main_standard(period.to());
    let (main_kinds, main_standards) = (office.main_kinds(period.to()), office.main_standards(period.to()));
    let targets = Targets { main_kinds, main_standards, acknowledgement_days: 2 };
    let nature = Code::new("delay").ok();
    let closing = CaseClosing {
        finding: Some(Finding::Substantiated),
        within_standard: Some(true),
        net: Some(3),
        ..CaseClosing::new(day("2025-06-05"))
    };
    let ground = CaseGround { n: 1, nature, commitment: None, finding: None, criterion: None };
    let case = |n| Case {
        kind: Code::new("complaint").ok(),
        standard: Some(standard.code.clone()),
        closings: vec![closing.clone()],
        grounds: vec![ground.clone()],
        ..Case::new(Number::new(2025, n).unwrap(), day("2025-06-02"))
    };
    let all: Vec<Case> = (1..=7).map(case).collect();
    let figures = figures(&Scope { period, on: period.to(), filter: CaseFilter::default(), targets }, &all).unwrap();
    let window = Window { period, before: None, as_of: period.to() };
    let registers = Registers::of(window, &[], &BTreeSet::new(), &[], &[], office.calendar());
    let checked = Checked { entries: 9, head: [0; 32], requests: 0, problems: Vec::new(), clock_went_back: Vec::new() };
    let annual = Annual { checked, checked_on: day("2026-05-01"), years: Vec::new() };
    let report = Report {
        period,
        filter: &CaseFilter::default(),
        figures: &figures,
        registers: &registers,
        issues: &[],
        measures: &[],
        extracted_on: day("2026-05-01"),
        head: (9, [0; 32]),
        first_received: None,
        office: &office,
        are_standards_several: false,
        extras: ReportExtras {
            annual: Some(annual),
            detail: true,
            budget: Some((period, Budget { within: 7, late: 0, overdue: 0, open: 0, target_tenths: 900 })),
            ..ReportExtras::default()
        },
        texts: &texts,
    };
    at(&report)
}

#[test]
fn a_target_is_reached_by_the_least_number_of_closings_that_is_its_share() {
    // Nine tenths of seven closings are 6.3: it takes seven.
    let (remarks, page) = look(|report| {
        let document: Document = document(report);
        let remark = |within| against_target(Percent::new(within, 7), Some(900), report.texts);
        ([7, 6, 5].map(remark), html::page(&document, &[], report.texts).unwrap())
    });
    let verdicts =
        ["7 of 7, 90% target met", "6 of 7, 90% target missed by one reply", "5 of 7, 90% target missed by 2 replies"];
    assert_eq!(remarks, verdicts);
    assert!(page.contains("Action plan") && page.contains("The checks found nothing wrong"));
}

#[test]
fn a_section_may_be_commented_that_has_a_heading_and_stands_on_the_page() {
    let texts = Texts::new(Lang::Fr);
    let heading = |name: &str| {
        texts.maybe(&format!("heading-report-{name}"), &[]).or_else(|| texts.maybe(&format!("heading-{name}"), &[]))
    };
    assert!(commented().into_iter().all(|name| heading(name).is_some()), "each has its heading");
    assert!(!["handling", "budget"].into_iter().any(|name| commented().contains(&name)), "these are on no page");
}
