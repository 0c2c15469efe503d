//! The method of a report: definitions, denominators, and what the register was then.

use super::sections::ReportSection;
use super::{Report, published};
use crate::output::document::{Block, DocumentSection};
use crate::report::FigurePart;
use crate::report::registers::Tallied;

/// Which sections are `empty`, and how the figures were made: definitions, denominators, and what the register was then.
pub fn section(report: &Report<'_>, empty: &[ReportSection]) -> DocumentSection {
    let texts = report.texts;
    let mut notes = vec![
        "note-report-unit",
        "note-report-flow",
        "note-report-admissibility",
        "note-report-findings",
        "note-report-grounds",
        "note-report-days",
        "note-report-times",
        "note-report-acknowledgement",
        "note-report-open",
        "note-report-consultations",
        "note-report-percent",
    ];
    if report.filter.unit.is_some() || report.filter.sector.is_some() {
        notes.push("note-report-consultations-put");
    }
    if report.figures.count(FigurePart::Partners) > 0 || report.filter.partner.is_some() {
        notes.push("note-report-partners");
    }
    let registers = report.registers;
    let note_key = |(_, key): &(&Tallied, _)| *key;
    let of = [(&registers.measures, "note-report-measures"), (&registers.issues, "note-report-issues")];
    notes.extend(of.iter().filter(|(of, _)| of.has_records()).map(note_key));
    if !report.compared.is_empty() {
        notes.push("note-report-compared");
    }
    if report.figures.period.months_touched() > 1 {
        notes.push("note-report-months");
    }
    if report.are_standards_several {
        notes.push("note-report-standards");
    }
    if report.office.calendar().beyond_loaded(report.period.to()) {
        notes.push("note-report-holidays");
    }
    if registers.ombudsman.has_records() {
        notes.push("note-report-ombudsman");
    }
    let notes = notes.into_iter().map(|key| texts.get(key));
    let notes = notes.chain(published::note(report)).collect();
    let empty: Vec<String> = empty.iter().map(|section| section.heading(texts)).collect();
    let empty = (!empty.is_empty()).then(|| texts.with("report-empty", &[("sections", empty.join(", ").into())]));
    let blocks = empty.map(Block::Paragraph).into_iter();
    let blocks = blocks.chain([Block::Facts(super::annual::cover(report)), Block::List(notes)]).collect();
    DocumentSection::unnumbered("method", texts.get("heading-report-method"), blocks)
}
