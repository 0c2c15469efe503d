//! What the cells of one row say of each other: a finding on the whole and those on its grounds, a value that says
//! something of another which is not there. What the rules refuse is asked of the domain.

use super::problem::Reason;
use super::record::ImportRow;
use crate::domain::Code;
use crate::domain::field::Field;
use crate::domain::finding::Finding;

/// Contradictions, each with the field to look at.
type Contradictions = Vec<(Field, Reason)>;

/// What the cells of a row contradict in each other, with the field to look at.
pub(super) fn contradictions(record: &ImportRow) -> Contradictions {
    let mut found = findings(record);
    found.extend(others(record));
    found
}

/// Keeps the checks that fail.
fn wrong(checks: impl IntoIterator<Item = (bool, Field, Reason)>) -> impl Iterator<Item = (Field, Reason)> {
    checks.into_iter().filter(|(wrong, ..)| *wrong).map(|(_, field, reason)| (field, reason))
}

/// The finding on the whole follows from those of the grounds, where there are any: it is not kept beside them. One on
/// what is no complaint is kept as it was recorded, and no figure counts it: offices conclude on comments too.
fn findings(record: &ImportRow) -> Contradictions {
    let whole = record.progress.finding;
    let derived = Finding::of_grounds(record.grounds.iter().filter_map(|ground| ground.finding));
    let other = derived.filter(|derived| whole.is_some_and(|whole| whole != *derived));
    let mut found = Vec::from_iter(other.map(|derived| (Field::Finding, Reason::FindingOtherThanGrounds { derived })));

    let alone = |field| Reason::Alone { without: field };
    let criterion = record.progress.criterion.as_ref();
    let of_a_ground = record.grounds.iter().any(|ground| ground.criterion.as_ref() == criterion);
    let bare = |criterion: Option<&Code>, finding: Option<Finding>| criterion.is_some() && finding.is_none();
    let unfounded = |criterion: Option<&Code>, finding: Option<Finding>| {
        criterion.is_some() && finding.is_some_and(|finding| !finding.upholds())
    };
    let ground = |wrong: &dyn Fn(Option<&Code>, Option<Finding>) -> bool| {
        record.grounds.iter().any(|ground| wrong(ground.criterion.as_ref(), ground.finding))
    };
    found.extend(wrong([
        (derived.is_none() && bare(criterion, whole), Field::Criterion, alone(Field::Finding)),
        (derived.is_none() && unfounded(criterion, whole), Field::Criterion, Reason::CriterionOnUnsubstantiated),
        (derived.is_some() && criterion.is_some() && !of_a_ground, Field::Criterion, Reason::CriterionOfNoGround),
        (ground(&bare), Field::Grounds, alone(Field::Finding)),
        (ground(&unfounded), Field::Grounds, Reason::CriterionOnUnsubstantiated),
    ]));
    found
}

fn others(record: &ImportRow) -> Contradictions {
    let needs = |field: Field, present: bool, without: Field, known: bool| {
        (present && !known, field, Reason::Alone { without })
    };
    let progress = &record.progress;
    let (triaged, closed) = (progress.admissible.is_some(), progress.closed_on.is_some());
    let reason = progress.inadmissibility_reason.is_some();
    wrong([
        (progress.admissible == Some(true) && reason, Field::InadmissibilityReason, Reason::ReasonOnAdmissible),
        needs(Field::InadmissibilityReason, reason, Field::Admissible, triaged),
        needs(Field::TriagedOn, progress.triaged_on.is_some(), Field::Admissible, triaged),
        (
            progress.admissible != Some(false) && progress.referred_to.is_some(),
            Field::ReferredTo,
            Reason::Alone { without: Field::InadmissibilityReason },
        ),
        needs(
            Field::AcknowledgedBy,
            progress.acknowledged_by.is_some(),
            Field::AcknowledgedOn,
            progress.acknowledged_on.is_some(),
        ),
        needs(Field::Disposition, progress.disposition.is_some(), Field::ClosedOn, closed),
        needs(Field::ReplyBy, progress.reply_by.is_some(), Field::ClosedOn, closed),
        needs(
            Field::TransferredTo,
            progress.transferred_to.is_some(),
            Field::Disposition,
            progress.disposition.is_some(),
        ),
        needs(
            Field::TransferConsentOn,
            progress.transfer_consent_on.is_some(),
            Field::TransferredTo,
            progress.transferred_to.is_some(),
        ),
        needs(Field::Satisfaction, progress.satisfaction.is_some(), Field::ClosedOn, closed),
    ])
    .collect()
}
