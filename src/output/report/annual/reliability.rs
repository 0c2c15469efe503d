//! The statement on the reliability of data: the checks that were run when the report was drawn, what they found, and
//! what no check can tell.

use super::{Annual, Report};
use crate::i18n::Arg;
use crate::output::document::{Block, DocumentColumn, DocumentGrid, DocumentSection, DocumentValue};
use crate::output::sentence;
use crate::store::check::Problem;
use crate::store::reliability::LATE_AFTER_DAYS;

/// What the register does not know of the requests that were counted.
const UNKNOWN: [(&str, &str); 7] = [
    ("reliability-unknown-kind", "received.by_kind.unknown"),
    ("reliability-unknown-channel", "received.by_channel.unknown"),
    ("reliability-unknown-nature", "grounds.by_nature.unknown"),
    ("reliability-unknown-disposition", "dispositions.unknown"),
    ("reliability-unknown-acknowledgement", "times.acknowledgement.unknown"),
    ("reliability-unknown-time", "times.unknown"),
    ("reliability-unknown-standard", "times.standard_unknown"),
];

pub fn section(report: &Report<'_>, annual: &Annual) -> DocumentSection {
    let texts = report.texts;
    let on = [("on", Arg::from(report.extracted_on.to_string())), ("checked", annual.checked_on.to_string().into())];
    let about = if report.is_past { "reliability-about-past" } else { "reliability-about" };
    let mut blocks =
        vec![Block::Paragraph(texts.with(about, &on)), Block::Grid(checks(report, annual)), counted(report, annual)];
    let unproven =
        annual.unproven.iter().map(|key| texts.with("reliability-unproven", &[("key", key.as_str().into())]));
    let found = annual.checked.problems.iter().map(|found| sentence::problem(found, texts));
    let exceptions: Vec<String> = found.chain(unproven).collect();
    let holds = exceptions.is_empty();
    if !holds {
        blocks.push(Block::Heading(texts.get("heading-reliability-exceptions")));
        blocks.push(Block::List(exceptions));
    }
    let statement = if holds { "reliability-holds" } else { "reliability-broken" };
    blocks.push(Block::Paragraph(texts.get(statement)));
    blocks.push(Block::Paragraph(texts.get("reliability-limits")));
    DocumentSection::unnumbered("reliability", texts.get("heading-report-reliability"), blocks)
}

/// The checks, each with its result and how many exceptions it found.
fn checks(report: &Report<'_>, annual: &Annual) -> DocumentGrid {
    let texts = report.texts;
    let problems = &annual.checked.problems;
    let chain = problems.iter().filter(|problem| is_of_journal(problem)).count();
    let through = report.office.holidays_through();
    let beyond = report.office.calendar().beyond_loaded(report.period.to());
    let args =
        [("entries", Arg::from(report.head.0)), ("cells", annual.cells.into()), ("year", through.to_string().into())];
    let rows = [
        ("reliability-check-chain", chain),
        ("reliability-check-file", problems.len() - chain),
        // Figures that do not add up never come this far.
        ("reliability-check-flow", 0),
        ("reliability-check-cells", annual.unproven.len()),
        // Extended by rule, which is said and is no exception.
        ("reliability-check-holidays", 0),
    ];
    let columns = vec![
        DocumentColumn::text(texts.get("reliability-result")),
        DocumentColumn::new(texts.get("reliability-exceptions")),
    ];
    let mut grid = DocumentGrid::new(texts.get("reliability-checks"), texts.get("reliability-check"), columns);
    // A register as it stood is made from its journal: it has neither a file nor contents.
    let looked_at = rows.into_iter().filter(|(key, _)| !report.is_past || *key != "reliability-check-file");
    grid.rows = looked_at
        .map(|(key, exceptions)| {
            let result = match (exceptions, key) {
                (0, "reliability-check-holidays") if beyond => "reliability-result-by-rule",
                (0, _) => "reliability-result-holds",
                _ => "reliability-result-broken",
            };
            (
                texts.with(key, &args),
                vec![DocumentValue::Text(texts.get(result)), DocumentValue::Count(exceptions as u64)],
            )
        })
        .collect();
    grid
}

/// What is unknown, imported, recorded late or taken back: no fault, but to be known by who reads the figures. What did
/// not happen is not listed.
fn counted(report: &Report<'_>, annual: &Annual) -> Block {
    let texts = report.texts;
    let cells = report.figures.cells();
    let unknown =
        UNKNOWN.map(|(key, cell)| (key, cells.iter().find(|found| found.key == cell).map_or(0, |found| found.count)));
    let recorded = &annual.recorded;
    let rows = unknown.into_iter().chain([
        ("reliability-imported", recorded.imported),
        ("reliability-late", recorded.late),
        ("reliability-undone", recorded.undone),
        ("reliability-clock", annual.checked.clock_went_back.len() as u64),
    ]);
    let args = [("days", Arg::from(LATE_AFTER_DAYS)), ("acts", recorded.acts.into())];
    let columns = vec![DocumentColumn::new(texts.get("reliability-number"))];
    let mut grid = DocumentGrid::new(texts.get("reliability-counted"), texts.get("reliability-what"), columns);
    let rows = rows.filter(|(_, count)| *count > 0);
    grid.rows = rows.map(|(key, count)| (texts.with(key, &args), vec![DocumentValue::Count(count)])).collect();
    if grid.rows.is_empty() { Block::Paragraph(texts.get("reliability-nothing")) } else { Block::Grid(grid) }
}

/// Whether a problem is one of the journal, and not of the file or of its contents.
fn is_of_journal(problem: &Problem) -> bool {
    matches!(
        problem,
        Problem::Gap { .. }
            | Problem::Head { .. }
            | Problem::Witness { .. }
            | Problem::Chain { .. }
            | Problem::Words { .. }
            | Problem::ErasedUnsaid { .. }
            | Problem::Unreadable { .. }
    )
}
