//! From a record of a file to the one entry that it becomes.

use super::cell::{Ground, Suspension};
use super::record::Record;
use crate::domain::act::{Act, Disposition, Entry, Receipt, Words};
use crate::domain::finding::{Finding, Verdict};
use crate::domain::imported::Imported;
use crate::domain::{Code, Identity};

/// The entry of an imported request: what its source recorded, and nothing more.
pub fn entry(record: Record) -> Entry {
    let identity = Identity {
        name: record.name,
        email: record.email,
        phone: record.phone,
        address: record.address,
        organisation: record.organisation,
        representative: record.representative,
    };
    let identity = Some(identity).filter(|identity| !identity.is_empty());
    let verdict = |finding: Option<&Code>, criterion: Option<Code>| {
        let finding = Finding::from_code(finding?.as_str())?;
        Some(Verdict { finding, criterion })
    };
    let grounds = record.grounds.iter();
    let mut imported = Imported {
        receipt: Receipt {
            channel: record.channel,
            source: record.source,
            kind: record.kind,
            program: record.program,
            unit: record.unit,
            reply_language: record.reply_language.and_then(|code| code.as_str().parse().ok()),
            anonymous: record.anonymous.unwrap_or(false),
            external_reference: None,
            grounds: grounds.clone().map(Ground::code).collect(),
        },
        officer: record.officer,
        handler: record.handler,
        acknowledged_on: record.acknowledged_on,
        acknowledged_by: record.acknowledged_by,
        admissible: record.admissible,
        inadmissibility_reason: record.inadmissibility_reason,
        triaged_on: record.triaged_on,
        verdicts: grounds.map(|ground| verdict(ground.finding.as_ref(), ground.criterion.clone())).collect(),
        // The finding on the whole follows from those of the grounds, where there are any; a file that says another is
        // refused.
        verdict: if record.grounds.iter().any(|ground| ground.finding.is_some()) {
            None
        } else {
            verdict(record.finding.as_ref(), record.criterion)
        },
        closed_on: record.closed_on,
        disposition: record.disposition.and_then(|code| Disposition::from_code(code.as_str())),
        reply_by: record.reply_by,
        satisfaction: record.satisfaction,
        suspensions: record.suspensions.iter().map(Suspension::pause).collect(),
        // Days that the dated suspensions already count are not counted twice; others than theirs are refused.
        suspended_days: record.suspended_days.filter(|_| record.suspensions.is_empty()).map(i64::from),
    };
    let words = Words {
        subject: record.subject,
        text: record.text,
        remedy: record.remedy,
        identity,
        external_reference: record.external_reference,
        suspension_reasons: if record.suspensions.iter().any(|span| span.reason.is_some()) {
            record.suspensions.into_iter().map(|span| span.reason.unwrap_or_default()).collect()
        } else {
            Vec::new()
        },
        ..Words::default()
    };
    // Of a disclosure of wrongdoing nothing is kept but that there was one, wherever it comes from.
    let is_disclosure = imported.is_disclosure();
    imported.receipt.anonymous |= is_disclosure;
    let words = if is_disclosure { Words::default() } else { words };
    Entry { on: record.received_on, act: Act::Imported(Box::new(imported)), words }
}
