//! What cannot be true of one request, or would be lost: what a file says and the register could not keep.
//!
//! The rules are those of the domain, which the verbs hold too. But a fact that no one recorded contradicts nothing.

use chrono::NaiveDate;

use super::cell::Suspension;
use super::problem::Reason;
use super::record::Record;
use crate::domain::Code;
use crate::domain::act::{Disposition, GroundCode};
use crate::domain::field::{Field, Progress};
use crate::domain::finding::Finding;

/// What is wrong, with the field to look at.
type Found = Vec<(Field, Reason)>;

/// What cannot be true of one request, with the field to look at.
pub(super) fn facts(record: &Record, today: NaiveDate) -> Found {
    let received = record.progress.received_on;
    let mut found = dates(&record.progress, today);
    found.extend(suspensions(record, received, today));
    found.extend(findings(record));
    found.extend(others(record));
    found
}

/// Those of a list that are wrong.
fn wrong(checks: impl IntoIterator<Item = (bool, Field, Reason)>) -> impl Iterator<Item = (Field, Reason)> {
    checks.into_iter().filter(|(wrong, ..)| *wrong).map(|(_, field, reason)| (field, reason))
}

fn before(one: Option<NaiveDate>, other: Option<NaiveDate>) -> bool {
    one.zip(other).is_some_and(|(one, other)| one < other)
}

fn order(first: Field, then: Field) -> Reason {
    Reason::DateOrder { first, then }
}

fn dates(progress: &Progress, today: NaiveDate) -> Found {
    let Progress {
        received_on: received, acknowledged_on: acknowledged, triaged_on: triaged, closed_on: closed, ..
    } = *progress;
    let late = |date: Option<NaiveDate>| date > Some(today);
    let early = |date: Option<NaiveDate>| before(date, received);
    // A date that is wrong by itself is not told a second time against the others.
    let triaged_late = before(closed, triaged) && !early(triaged);
    wrong([
        (late(received), Field::ReceivedOn, Reason::FutureDate),
        (late(acknowledged), Field::AcknowledgedOn, Reason::FutureDate),
        (late(triaged), Field::TriagedOn, Reason::FutureDate),
        (late(closed), Field::ClosedOn, Reason::FutureDate),
        (early(closed), Field::ClosedOn, Reason::ClosedBeforeReceived),
        (early(acknowledged), Field::AcknowledgedOn, Reason::AcknowledgedBeforeReceived),
        (early(triaged), Field::TriagedOn, order(Field::ReceivedOn, Field::TriagedOn)),
        // An acknowledgement may have gone out after a reply given on the spot. No verb dates one so, but it is a fact, and
        // a late one that figures would miss.
        (triaged_late, Field::TriagedOn, order(Field::TriagedOn, Field::ClosedOn)),
    ])
    .collect()
}

/// The suspensions are in the order of their dates.
fn suspensions(record: &Record, received: Option<NaiveDate>, today: NaiveDate) -> Found {
    let spans = &record.suspensions;
    let any = |wrong: &dyn Fn(&Suspension) -> bool| spans.iter().any(wrong);
    let last = |it: &Suspension| it.to.map_or(it.from, |to| to.max(it.from));
    let overlap = spans.windows(2).any(|pair| match pair {
        [one, next] => one.to.is_none_or(|to| to > next.from),
        _ => false,
    });
    let suspended = Field::Suspensions;
    wrong([
        (any(&|it| before(it.to, Some(it.from))), suspended, Reason::SuspensionReversed),
        (any(&|it| before(Some(it.from), received)), suspended, order(Field::ReceivedOn, suspended)),
        (any(&|it| before(record.progress.closed_on, Some(last(it)))), suspended, order(suspended, Field::ClosedOn)),
        (any(&|it| last(it) > today), suspended, Reason::FutureDate),
        (overlap, suspended, Reason::SuspensionsOverlap),
    ])
    .collect()
}

/// The finding on the whole follows from those of the grounds, where there are any: it is not kept beside them. One on
/// what is no complaint is kept as it was recorded, and no figure counts it: offices conclude on comments too.
fn findings(record: &Record) -> Found {
    let whole = record.progress.finding;
    let derived = Finding::of_grounds(record.grounds.iter().filter_map(|ground| ground.finding));
    let other = derived.filter(|derived| whole.is_some_and(|whole| whole != *derived));
    let mut found = Vec::from_iter(other.map(|derived| (Field::Finding, Reason::FindingOtherThanGrounds { derived })));

    let inadmissible = record.progress.admissible == Some(false);
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
    let codes: Vec<_> = record.grounds.iter().map(|ground| ground.code.clone()).collect();
    found.extend(wrong([
        (inadmissible && whole.is_some(), Field::Finding, Reason::FindingOnInadmissible),
        (inadmissible && derived.is_some(), Field::Grounds, Reason::FindingOnInadmissible),
        (derived.is_none() && bare(criterion, whole), Field::Criterion, alone(Field::Finding)),
        (derived.is_none() && unfounded(criterion, whole), Field::Criterion, Reason::CriterionOnUnsubstantiated),
        (derived.is_some() && criterion.is_some() && !of_a_ground, Field::Criterion, Reason::CriterionOfNoGround),
        (ground(&bare), Field::Grounds, alone(Field::Finding)),
        (ground(&unfounded), Field::Grounds, Reason::CriterionOnUnsubstantiated),
        (GroundCode::all_different(&codes).is_err(), Field::Grounds, Reason::GroundTwice),
    ]));
    found
}

fn others(record: &Record) -> Found {
    let given =
        |field: Field, given: bool, without: Field, known: bool| (given && !known, field, Reason::Alone { without });
    let progress = &record.progress;
    let (triaged, closed) = (progress.admissible.is_some(), progress.closed_on.is_some());
    // The other way round, an office may well have answered what it found inadmissible.
    let contradicted = progress.disposition == Some(Disposition::Inadmissible) && progress.admissible == Some(true);
    let reason = progress.inadmissibility_reason.is_some();
    let named = record.receipt.anonymous == Some(true) && record.identity.facts().next().is_some();
    wrong([
        (progress.admissible == Some(true) && reason, Field::InadmissibilityReason, Reason::ReasonOnAdmissible),
        given(Field::InadmissibilityReason, reason, Field::Admissible, triaged),
        given(Field::TriagedOn, progress.triaged_on.is_some(), Field::Admissible, triaged),
        given(
            Field::AcknowledgedBy,
            progress.acknowledged_by.is_some(),
            Field::AcknowledgedOn,
            progress.acknowledged_on.is_some(),
        ),
        given(Field::Disposition, progress.disposition.is_some(), Field::ClosedOn, closed),
        (contradicted, Field::Disposition, Reason::DispositionOtherThanAdmissible),
        given(Field::ReplyBy, progress.reply_by.is_some(), Field::ClosedOn, closed),
        given(Field::Satisfaction, progress.satisfaction.is_some(), Field::ClosedOn, closed),
        (named, Field::Anonymous, Reason::AnonymousWithIdentity),
    ])
    .collect()
}
