//! From a record of a file to the one entry that it becomes.

use super::cell::GroundCell;
use super::record::ImportRow;
use crate::domain::act::{Entry, RequestAct, Words};
use crate::domain::finding::Verdict;
use crate::domain::imported::{Imported, ImportedGround};
use crate::domain::{Code, rule_codes};

/// The entry of an imported request: what its source recorded, and nothing more.
pub fn entry(record: ImportRow) -> Entry {
    let (on, mut imported) = (record.received_on(), imported(&record));
    // Of a disclosure of wrongdoing nothing is kept but that there was one, wherever it comes from.
    if imported.is_disclosure() {
        imported.receipt.kind = Some(Code::slug(rule_codes::DISCLOSURE));
        imported.receipt.anonymous = Some(true);
        return Entry::bare(on, RequestAct::Imported(Box::new(imported)));
    }
    let words = Words {
        narrative: record.narrative,
        identity: Some(record.identity).filter(|identity| !identity.is_empty()),
        suspension_reasons: if record.suspensions.iter().any(|span| span.reason.is_some()) {
            record.suspensions.into_iter().map(|span| span.reason.unwrap_or_default()).collect()
        } else {
            Vec::new()
        },
        ..Words::default()
    };
    Entry { on, act: RequestAct::Imported(Box::new(imported)), words }
}

/// The codes and dates of a record.
pub fn imported(record: &ImportRow) -> Imported {
    let has_findings = record.grounds.iter().any(|ground| ground.finding.is_some());
    let has_suspensions = !record.suspensions.is_empty();
    let mut receipt = record.receipt.clone();
    receipt.anonymous.get_or_insert(false);
    let mut progress = record.progress.clone();
    // The date of the entry says it.
    progress.received_on = None;
    // The finding on the whole follows from those of the grounds, where there are any; a file that says another is
    // refused.
    progress.finding = progress.finding.filter(|_| !has_findings);
    progress.criterion = progress.criterion.filter(|_| progress.finding.is_some());
    // Days that the dated suspensions already count are not counted twice; others than theirs are refused.
    progress.suspended_days = progress.suspended_days.filter(|_| !has_suspensions);
    Imported {
        receipt,
        progress,
        grounds: record.grounds.iter().cloned().map(ground).collect(),
        suspensions: record.suspensions.iter().map(|span| span.pause).collect(),
        duplicate_of: record.duplicate_of,
    }
}

fn ground(ground: GroundCell) -> ImportedGround {
    let GroundCell { code, finding, criterion } = ground;
    ImportedGround { code, verdict: finding.map(|finding| Verdict { finding, criterion }) }
}
