//! The method of a report: definitions, denominators, and what the register was then.

use super::sections::ReportSection;
use super::{Report, published};
use crate::domain::Period;
use crate::domain::act::Disposition;
use crate::i18n::Arg;
use crate::output::document::{Block, DocumentSection};
use crate::report::FigurePart;
use crate::report::registers::RegisterCells;

/// Which sections are `empty`, and how the figures were made: definitions, denominators, and what the register was
/// then.
pub fn section(report: &Report<'_>, empty: &[ReportSection]) -> DocumentSection {
    let texts = report.texts;
    // What a note tells of is in the section of that name; of one that is empty there is nothing to tell.
    let is_shown = |(_, name): &(&str, &str)| !empty.iter().any(|section| section.name == *name);
    let of_sections = [
        ("note-report-unit", "flow"),
        ("note-report-flow", "flow"),
        ("note-report-admissibility", "admissibility"),
        ("note-report-findings", "findings"),
        ("note-report-grounds", "grounds"),
        ("note-report-days", "flow"),
        ("note-report-times", "times"),
        ("note-report-acknowledgement", "acknowledgement"),
        ("note-report-open", "open"),
        ("note-report-consultations", "consultations"),
        ("note-report-percent", "flow"),
    ];
    let mut notes: Vec<&str> = of_sections.into_iter().filter(is_shown).map(|(key, _)| key).collect();
    if report.filter.unit.is_some() || report.filter.sector.is_some() {
        notes.push("note-report-consultations-put");
    }
    if report.figures.count(FigurePart::Partners) > 0 || report.filter.partner.is_some() {
        notes.push("note-report-partners");
    }
    let registers = report.registers;
    let note_key = |(_, key): &(&RegisterCells, _)| *key;
    let of = [(&registers.measures, "note-report-measures"), (&registers.issues, "note-report-issues")];
    notes.extend(of.iter().filter(|(of, _)| of.has_records()).map(note_key));
    if !report.extras.compared.is_empty() {
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
    let has = |is: bool| Arg::from(if is { "yes" } else { "no" });
    let (from, to) = (report.period.from(), report.period.to());
    let is_cut = Period::month_of(from).is_some_and(|month| month.from() < from)
        || Period::month_of(to).is_some_and(|month| month.to() > to);
    let args = [
        ("duplicates", has(report.figures.count_of(FigurePart::Dispositions, Disposition::Duplicate.as_str()) > 0)),
        ("partial", has(is_cut)),
        ("by_standard", has(report.has_table_by_standard())),
        ("postponed", has(registers.measures.count("measures.postponed") > 0)),
    ];
    let notes = notes.into_iter().map(|key| texts.with(key, &args));
    let notes = notes.chain(published::note(report)).collect();
    let empty: Vec<String> = empty.iter().map(|section| section.heading(texts)).collect();
    let empty = (!empty.is_empty()).then(|| texts.with("report-empty", &[("sections", empty.join(", ").into())]));
    let blocks = empty.map(Block::Paragraph).into_iter();
    let blocks = blocks.chain([Block::Facts(super::annual::cover(report)), Block::List(notes)]).collect();
    DocumentSection::unnumbered("method", texts.get("heading-report-method"), blocks)
}
