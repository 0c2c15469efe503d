//! A request as rows.

use std::collections::BTreeSet;

use rusqlite::types::Value;

use super::counted::Line;
use super::projection::{Projected, Projection, Rows, Table, code, date, numbered, opt, text, word};
use crate::domain::attachment::{Attachment, media_type};
use crate::domain::clock::{Clock, Time};
use crate::domain::office::Office;
use crate::domain::request::{Closing, Consultation, Request, Triage};
use crate::domain::stage::Timed;

/// The table of requests itself, then those that hang from it.
const TABLES: &[Table] = &[
    Table { name: "request", key: "id", columns: REQUEST },
    Table {
        name: "requester",
        key: "request",
        columns: &["request", "name", "email", "phone", "address", "organisation", "representative"],
    },
    Table { name: "requester_key", key: "request", columns: &["request", "key"] },
    Table {
        name: "ground",
        key: "request",
        columns: &["request", "n", "nature", "commitment", "finding", "criterion", "found_on", "reasons", "dropped_on"],
    },
    Table { name: "suspension", key: "request", columns: &["request", "n", "from_on", "to_on", "reason"] },
    Table { name: "extension", key: "request", columns: &["request", "n", "extended_on", "to_on", "reason"] },
    Table {
        name: "reopening",
        key: "request",
        columns: &[
            "request",
            "n",
            "reopened_on",
            "reason",
            "review",
            "closed_on",
            "disposition",
            "reply_by",
            "transferred_to",
            "reply",
            "closed_by",
            "satisfaction",
            "satisfaction_on",
            "satisfaction_text",
            "handler",
            "finding",
            "criterion",
            "grounds",
            "net_days",
            "gross_days",
            "within_standard",
        ],
    },
    Table { name: "note", key: "request", columns: &["request", "n", "noted_on", "officer", "text"] },
    Table { name: "link", key: "request", columns: &["request", "n", "other", "kind", "linked_on"] },
    Table {
        name: "consent",
        key: "request",
        columns: &["request", "n", "party", "list", "step", "recorded_on", "recorded_by"],
    },
    Table {
        name: "consultation",
        key: "request",
        columns: &[
            "request",
            "n",
            "unit",
            "asked_on",
            "due_on",
            "with_identity",
            "officer",
            "question",
            "answered_on",
            "answer",
        ],
    },
    Table { name: "stage", key: "request", columns: &["request", "n", "handler", "from_on", "to_on", "net_days"] },
    Table { name: "conflict", key: "request", columns: &["request", "n", "officer", "declared_on", "reason"] },
    Table {
        name: "attachment",
        key: "request",
        columns: &["request", "n", "name", "media_type", "size", "digest", "attached_on", "officer", "dropped_on"],
    },
];

const REQUEST: &[&str] = &[
    "id",
    "received_on",
    "registered_at",
    "imported",
    "external_reference",
    "channel",
    "source",
    "kind",
    "program",
    "unit",
    "officer",
    "assigned_on",
    "handler",
    "reply_language",
    "anonymous",
    "subject",
    "text",
    "remedy",
    "acknowledged_on",
    "acknowledged_by",
    "admissible",
    "triaged_on",
    "inadmissibility_reason",
    "referred_to",
    "informed_by",
    "closed_on",
    "disposition",
    "reply_by",
    "transferred_to",
    "reply",
    "closed_by",
    "satisfaction",
    "satisfaction_on",
    "satisfaction_text",
    "unknown_suspended",
    "extended_to",
    "erased_on",
    "suspended",
    "finding",
    "due_on",
    "late_from",
    "net_days",
    "gross_days",
    "within_standard",
];

impl Projected for Request {
    const TABLES: &'static [Table] = TABLES;

    fn project(&self, office: &Office) -> Projection {
        let pauses = self.pauses();
        let clock = office.clock(self, &pauses);
        let delays = self.closing.as_ref().map(|closing| delays(closing, &clock));
        Projection { rows: rows(self, &clock, delays), line: Some(Line::of(self, delays)) }
    }

    fn held(&self) -> BTreeSet<String> {
        self.attachments.iter().filter_map(Attachment::held).map(ToOwned::to_owned).collect()
    }
}

/// `delays` are those of the closing that stands.
fn rows(request: &Request, clock: &Clock<'_>, delays: Option<(i64, i64, bool)>) -> Rows {
    let id = request.number.key();
    vec![
        vec![main(request, clock, delays)],
        requester(request, id),
        keys(request, id),
        grounds(request, id),
        numbered(
            id,
            request.suspensions.iter().map(|suspension| {
                vec![date(suspension.pause.from), opt(suspension.pause.to, date), text(&suspension.reason)]
            }),
        ),
        numbered(
            id,
            request
                .extensions
                .iter()
                .map(|extension| vec![date(extension.on), date(extension.to), text(&extension.reason)]),
        ),
        numbered(id, request.reopenings.iter().map(|reopening| reopening_row(reopening, clock))),
        numbered(id, request.notes.iter().map(|note| vec![date(note.on), word(&note.by), text(&note.text)])),
        numbered(
            id,
            request
                .links
                .iter()
                .map(|link| vec![Value::from(link.to.key()), link.kind.as_str().to_owned().into(), date(link.on)]),
        ),
        numbered(
            id,
            request.consents.iter().map(|consent| {
                vec![
                    word(&consent.to),
                    opt(consent.party, |party| party.as_str().to_owned().into()),
                    consent.step.as_str().to_owned().into(),
                    date(consent.on),
                    code(&consent.by),
                ]
            }),
        ),
        request.consultations.iter().map(|asked| consultation(asked, id)).collect(),
        numbered(id, stages(request, clock).into_iter()),
        numbered(
            id,
            request
                .conflicts
                .iter()
                .map(|conflict| vec![word(&conflict.officer), date(conflict.on), text(&conflict.reason)]),
        ),
        request.attachments.iter().map(|attachment| document(attachment, id)).collect(),
    ]
}

fn main(request: &Request, clock: &Clock<'_>, delays: Option<(i64, i64, bool)>) -> Vec<Value> {
    let receipt = &request.receipt;
    let (reason, body, informed_by) = match &request.triage {
        Triage::Inadmissible { reason, body, informed_by, .. } => (reason, body, informed_by),
        _ => (&None, &None, &None),
    };
    let closing = request.closing.as_ref();
    let open = closing.is_none();
    let [score, answered_on, answer] = satisfaction(closing);
    let running = open && request.suspended_since().is_none();
    let due_on = if running { clock.due() } else { None };
    let late_from = if open { clock.late_from() } else { None };
    vec![
        Value::from(request.number.key()),
        date(request.received_on),
        request.registered_at.clone().into(),
        request.imported.into(),
        text(&receipt.external_reference),
        code(&receipt.channel),
        code(&receipt.source),
        code(&receipt.kind),
        code(&receipt.program),
        code(&receipt.unit),
        code(&request.officer),
        opt(request.assigned_on, date),
        opt(request.handler.as_ref(), |handler| handler.to_string().into()),
        opt(receipt.reply_language, |lang| lang.as_str().to_owned().into()),
        receipt.anonymous.into(),
        text(&request.subject),
        text(&request.text),
        text(&request.remedy),
        opt(request.acknowledged.as_ref().map(|acknowledged| acknowledged.on), date),
        request.acknowledged.as_ref().map_or(Value::Null, |acknowledged| code(&acknowledged.by)),
        opt(request.triage.admissible(), Value::from),
        opt(request.triage.on(), date),
        code(reason),
        code(body),
        code(informed_by),
        opt(closing.map(|closing| closing.on), date),
        opt(closing.and_then(|closing| closing.disposition), |d| d.as_str().to_owned().into()),
        closing.map_or(Value::Null, |closing| code(&closing.by)),
        closing.map_or(Value::Null, |closing| code(&closing.to)),
        closing.map_or(Value::Null, |closing| text(&closing.reply)),
        closing.map_or(Value::Null, |closing| code(&closing.officer)),
        score,
        answered_on,
        answer,
        request.unknown_suspended.into(),
        opt(request.extended_to(), date),
        opt(request.erased_on, date),
        request.suspended_since().is_some().into(),
        opt(request.finding(), |finding| finding.as_str().to_owned().into()),
        opt(due_on, date),
        opt(late_from, date),
        opt(delays.map(|(net, ..)| net), Value::from),
        opt(delays.map(|(_, gross, _)| gross), Value::from),
        opt(delays.map(|(.., within)| within), Value::from),
    ]
}

fn requester(request: &Request, id: i64) -> Vec<Vec<Value>> {
    let row = |who: &crate::domain::Identity| {
        let parts = [&who.name, &who.email, &who.phone, &who.address, &who.organisation, &who.representative];
        std::iter::once(Value::from(id)).chain(parts.map(text)).collect()
    };
    request.identity.iter().map(row).collect()
}

fn keys(request: &Request, id: i64) -> Vec<Vec<Value>> {
    let mut keys = request.identity.as_ref().map_or_else(Vec::new, crate::domain::Identity::match_keys);
    keys.sort();
    keys.dedup();
    keys.into_iter().map(|key| vec![Value::from(id), key.into()]).collect()
}

fn grounds(request: &Request, id: i64) -> Vec<Vec<Value>> {
    let row =
        |n: u32, nature: Value, commitment: Value, ruling: Option<&crate::domain::finding::Ruling>, dropped: Value| {
            let verdict = ruling.map(|ruling| &ruling.verdict);
            vec![
                Value::from(id),
                Value::from(n),
                nature,
                commitment,
                opt(verdict, |verdict| verdict.finding.as_str().to_owned().into()),
                verdict.map_or(Value::Null, |verdict| code(&verdict.criterion)),
                opt(ruling.and_then(|ruling| ruling.on), date),
                ruling.map_or(Value::Null, |ruling| text(&ruling.reasons)),
                dropped,
            ]
        };
    let whole = request.ruling.as_ref().map(|ruling| row(0, Value::Null, Value::Null, Some(ruling), Value::Null));
    let each = request.all_grounds.iter().map(|ground| {
        let (nature, commitment) = (word(&ground.code.nature), code(&ground.code.commitment));
        row(ground.n, nature, commitment, ground.ruling.as_ref(), opt(ground.dropped_on, date))
    });
    whole.into_iter().chain(each).collect()
}

fn reopening_row(reopening: &crate::domain::request::Reopening, clock: &Clock<'_>) -> Vec<Value> {
    let closing = &reopening.closing;
    let (net, gross, within) = delays(closing, clock);
    let [score, answered_on, answer] = satisfaction(Some(closing));
    vec![
        date(reopening.on),
        text(&reopening.reason),
        reopening.review.into(),
        date(closing.on),
        opt(closing.disposition, |disposition| disposition.as_str().to_owned().into()),
        code(&closing.by),
        code(&closing.to),
        text(&closing.reply),
        code(&closing.officer),
        score,
        answered_on,
        answer,
        opt(reopening.handler.as_ref(), |handler| handler.to_string().into()),
        opt(reopening.finding, |finding| finding.as_str().to_owned().into()),
        code(&reopening.criterion),
        serde_json::json!(reopening.grounds).to_string().into(),
        net.into(),
        gross.into(),
        within.into(),
    ]
}

/// What the person thought of a closing: the score, when, in which words.
fn satisfaction(closing: Option<&Closing>) -> [Value; 3] {
    let Some(said) = closing.and_then(|closing| closing.satisfaction.as_ref()) else {
        return [Value::Null, Value::Null, Value::Null];
    };
    [i64::from(said.score).into(), opt(said.on, date), text(&said.text)]
}

fn document(attachment: &Attachment, id: i64) -> Vec<Value> {
    let document = attachment.document.as_ref();
    vec![
        Value::from(id),
        Value::from(attachment.n),
        opt(document, |document| document.name.clone().into()),
        opt(document, |document| media_type(&document.name).to_owned().into()),
        i64::try_from(attachment.size).unwrap_or(i64::MAX).into(),
        opt(document, |document| document.digest.clone().into()),
        date(attachment.on),
        word(&attachment.by),
        opt(attachment.dropped_on, date),
    ]
}

fn consultation(asked: &Consultation, id: i64) -> Vec<Value> {
    let answer = asked.answer.as_ref();
    vec![
        Value::from(id),
        Value::from(asked.n),
        word(&asked.unit),
        date(asked.asked_on),
        date(asked.due_on),
        asked.with_identity.into(),
        word(&asked.officer),
        text(&asked.question),
        opt(answer.map(|answer| answer.on), date),
        answer.map_or(Value::Null, |answer| text(&answer.text)),
    ]
}

/// The stages of a request that was handed over. One that never was has a single stage, which its own row tells; what
/// lasts still has no days yet, so that no row goes stale by itself.
fn stages(request: &Request, clock: &Clock<'_>) -> Vec<Vec<Value>> {
    if request.past_stages.is_empty() {
        return Vec::new();
    }
    let row = |stage: Timed| {
        vec![
            opt(stage.handler, |handler| handler.to_string().into()),
            date(stage.from),
            opt(stage.to, date),
            opt(stage.to, |_| stage.net_days.into()),
        ]
    };
    request.stages(clock, request.received_on).into_iter().map(row).collect()
}

/// Net and gross business days from receipt to a closing, and whether the standard was met, which its own unit tells.
fn delays(closing: &Closing, clock: &Clock<'_>) -> (i64, i64, bool) {
    let Time { net, gross } = clock.in_business_days(closing.on);
    (net, gross, !clock.late_on(closing.on))
}
