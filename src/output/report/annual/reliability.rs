//! The statement on the reliability of data: the checks that were run when the report was drawn, what they found, and
//! what no check can tell.

use super::{Annual, Report, labels};
use crate::i18n::Arg;
use crate::output::document::{Block, DocumentSection};
use crate::output::sentence;
use crate::store::check::Problem;

pub fn section(report: &Report<'_>, annual: &Annual) -> DocumentSection {
    let texts = report.texts;
    let day = |day| Arg::from(labels::day(day, texts));
    let on = [("on", day(report.extracted_on)), ("checked", day(annual.checked_on))];
    let about = if report.extras.is_past { "reliability-about-past" } else { "reliability-about" };
    let mut blocks = vec![Block::Paragraph(texts.with(about, &on)), Block::List(checks(report, annual))];
    let exceptions: Vec<String> = annual.checked.problems.iter().map(|found| sentence::problem(found, texts)).collect();
    let statement = if exceptions.is_empty() { "reliability-holds" } else { "reliability-broken" };
    if !exceptions.is_empty() {
        blocks.push(Block::Heading(texts.get("heading-reliability-exceptions")));
        blocks.push(Block::List(exceptions));
    }
    blocks.extend([statement, "reliability-limits"].map(|key| Block::Paragraph(texts.get(key))));
    DocumentSection::unnumbered("reliability", texts.get("heading-report-reliability"), blocks)
}

/// The checks, each with how many exceptions it found.
fn checks(report: &Report<'_>, annual: &Annual) -> Vec<String> {
    let texts = report.texts;
    let problems = &annual.checked.problems;
    let chain = problems.iter().filter(|problem| is_of_journal(problem)).count();
    let check = |key, exceptions: usize| {
        let found = texts.with("reliability-result", &[("exceptions", exceptions.into())]);
        texts.fact(&texts.with(key, &[("entries", report.head.0.into())]), &found)
    };
    // A register as it stood is made from its journal: it has neither a file nor contents.
    let file = (!report.extras.is_past).then(|| check("reliability-check-file", problems.len() - chain));
    [check("reliability-check-chain", chain)].into_iter().chain(file).collect()
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
