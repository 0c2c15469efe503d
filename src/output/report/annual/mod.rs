//! The annual report: what it says besides the sections that every report has.

mod reliability;
pub mod years;

use chrono::NaiveDate;

use super::plan::FollowedMeasures;
use super::{Report, labels};
use crate::domain::Measure;
use crate::exchange::measures::MeasureAsOf;
use crate::i18n::Arg;
use crate::output::document::{Block, DocumentFact, DocumentSection, DocumentValue};
use crate::report::Figures;
use crate::report::plan::measures;
use crate::store::check::Checked;

/// What an annual report is drawn from, besides the figures.
#[derive(Debug)]
pub struct Annual {
    /// What the check of the journal and of the file found.
    pub checked: Checked,
    /// The day on which it looked; later than the one that figures are drawn on, when the register is told as it stood.
    pub checked_on: NaiveDate,
    /// The fiscal years before it that the register knows whole, the oldest first, at most [`YEARS_BEFORE`].
    pub years: Vec<Figures>,
}

/// How many fiscal years stand beside that of the report.
pub const YEARS_BEFORE: usize = 4;

/// The words that an annual report defines, each with what it means there. How days are counted is said of every
/// report, by its method.
const DEFINED: [(&str, &str); 11] = [
    ("term-request", "definition-request"),
    ("term-complaint", "definition-complaint"),
    ("term-ground", "definition-ground"),
    ("term-admissible", "definition-admissible"),
    ("term-substantiated", "definition-substantiated"),
    ("term-closing", "definition-closing"),
    ("term-standard", "definition-standard"),
    ("term-measure", "definition-measure"),
    ("term-issue", "definition-issue"),
    ("term-partner", "definition-partner"),
    ("term-ombudsman", "definition-ombudsman"),
];

/// The action plan, which follows the figures: each measure with what it comes from. How many reached each state stands
/// in the section of measures.
pub fn plan(report: &Report<'_>) -> DocumentSection {
    let (texts, on, calendar) = (report.texts, report.as_of(), report.office.calendar());
    let followed = FollowedMeasures { texts, office: report.office };
    // What the report of the year recommends may come after the year: it is shown as it was proposed.
    let row = |measure: Measure| {
        let on = measure.proposed_on().max(on);
        MeasureAsOf::new(measure, on, calendar)
    };
    let found = measures(report.measures.to_vec(), Some(report.period), on);
    let rows: Vec<MeasureAsOf> = found.into_iter().map(row).collect();
    let later = if rows.iter().any(|row| row.on > on) { "yes" } else { "no" };
    let mut blocks = vec![Block::Paragraph(match rows.is_empty() {
        true => texts.get("plan-empty"),
        false => texts.with("report-plan-about", &[("on", labels::day(on, texts).into()), ("later", later.into())]),
    })];
    blocks.extend(followed.approved(&report.extras.activities, report.period));
    blocks.extend((!rows.is_empty()).then(|| Block::Grid(followed.grid(texts.get("heading-measures"), &rows))));
    let postponed = followed.postponed(&rows);
    blocks.extend(postponed.into_iter().flat_map(|(heading, facts)| [Block::Heading(heading), facts]));
    DocumentSection::numbered("plan", texts.get("heading-plan"), blocks)
}

/// What comes after the figures and before the method: whether the data can be relied on, and what words mean.
pub fn after(report: &Report<'_>, annual: &Annual) -> Vec<DocumentSection> {
    let texts = report.texts;
    let defined = DEFINED.map(|(term, meaning)| DocumentFact::words(texts.get(term), texts.get(meaning))).into();
    let heading = texts.get("heading-report-definitions");
    vec![
        reliability::section(report, annual),
        DocumentSection::unnumbered("definitions", heading, vec![Block::Facts(defined)]),
    ]
}

/// Where the person who answers for the report signs it.
pub fn signature(report: &Report<'_>) -> DocumentSection {
    let texts = report.texts;
    let lines = ["signature-name", "signature-title", "signature-date", "signature-hand"].map(|key| texts.get(key));
    let args = [("period", Arg::from(labels::period_within(&report.period, texts)))];
    let blocks =
        vec![Block::Paragraph(texts.with("report-signature-declaration", &args)), Block::Signature(lines.into())];
    DocumentSection::unnumbered("signature", texts.get("heading-report-signature"), blocks)
}

/// The facts of the cover.
pub fn cover(report: &Report<'_>) -> Vec<DocumentFact> {
    let Report { office, period, texts, .. } = report;
    let days = [("from", Arg::from(labels::day(period.from(), texts))), ("to", labels::day(period.to(), texts).into())];
    let acknowledgement = [("count", Arg::from(i64::from(office.settings.acknowledgement_days)))];
    let standards = report.figures.standards_of_share().into_iter();
    let promises: Vec<String> = standards.map(|standard| labels::promise(standard, texts)).collect();
    let facts = [
        ("report-report-period-label", texts.with("span-period", &days)),
        ("report-report-extracted-on", labels::day(report.extracted_on, texts)),
        ("cover-standard", promises.join("; ")),
        ("cover-acknowledgement", texts.with("report-length-business-days", &acknowledgement)),
        ("report-report-holiday-set", texts.word("cover-holidays", report.holiday_set())),
    ];
    let facts = facts.into_iter().map(|(key, value)| DocumentFact::new(texts.get(key), DocumentValue::Text(value)));
    let entries = DocumentFact::new(texts.get("report-report-register-entries"), DocumentValue::Count(report.head.0));
    let digest = DocumentFact::words(texts.get("report-report-register-digest"), report.digest());
    // Of many registers, each says its own beside its office.
    let register = if report.extras.consolidation.is_none() { vec![entries, digest] } else { Vec::new() };
    facts.chain(register).collect()
}

#[cfg(test)]
mod tests;
