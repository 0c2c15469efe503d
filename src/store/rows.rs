//! A request as rows.

use std::collections::BTreeSet;

use rusqlite::types::Value;

use super::projection::{Projected, RecordRow, Rows, code, date, numbered, opt, text, word};
use crate::domain::attachment::{Attachment, media_type};
use crate::domain::clock::Clock;
use crate::domain::field::{Fact, Field, Identity, Marks, Narrative, Progress, Receipt};
use crate::domain::finding::Ruling;
use crate::domain::office::Office;
use crate::domain::request::{Consultation, Reopening, Request};
use crate::domain::stage::Timed;

impl Projected for Request {
    const TABLES: &'static [&'static str] = &[
        "request",
        "requester",
        "requester_key",
        "ground",
        "suspension",
        "extension",
        "reopening",
        "note",
        "link",
        "consent",
        "consultation",
        "stage",
        "conflict",
        "attachment",
    ];

    fn project(&self, office: &Office) -> Rows {
        let pauses = self.pauses();
        rows(self, &office.clocks(self, &pauses))
    }

    fn kept_digests(&self) -> BTreeSet<String> {
        self.attachments.iter().filter_map(|it| it.document.as_ref()).map(|document| document.digest.clone()).collect()
    }
}

/// The rows of a request, by the clocks of its cycles.
fn rows(request: &Request, clocks: &[Clock<'_>]) -> Rows {
    let clock = clocks.last().expect("invariant: a request has a cycle");
    let requesters = request.identity.iter();
    let suspensions = request
        .suspensions
        .iter()
        .map(|it| [("from_on", date(it.pause.from)), ("to_on", opt(it.pause.to, date)), ("reason", text(&it.reason))]);
    let extensions = request
        .extensions
        .iter()
        .map(|it| [("extended_on", date(it.on)), ("to_on", date(it.to)), ("reason", text(&it.reason))]);
    let reopenings = request.reopenings.iter().zip(clocks).map(|(reopening, clock)| reopening_row(reopening, clock));
    let notes =
        request.notes.iter().map(|it| [("noted_on", date(it.on)), ("officer", word(&it.by)), ("text", text(&it.text))]);
    let links = request.links.iter().map(|it| {
        [("other", it.to.key().into()), ("kind", it.kind.as_str().to_owned().into()), ("linked_on", date(it.on))]
    });
    let consents = request.consents.iter().map(|it| {
        [
            ("party", word(&it.to)),
            ("list", it.party.as_str().to_owned().into()),
            ("step", it.step.as_str().to_owned().into()),
            ("recorded_on", date(it.on)),
            ("recorded_by", code(&it.by)),
        ]
    });
    let conflicts = request
        .conflicts
        .iter()
        .map(|it| [("officer", word(&it.officer)), ("declared_on", date(it.on)), ("reason", text(&it.reason))]);
    vec![
        ("request", vec![main(request, clock)]),
        ("requester", requesters.map(|who| facts(Identity::FIELDS, |field| who.fact(field)).collect()).collect()),
        ("requester_key", keys(request)),
        ("ground", grounds(request)),
        ("suspension", numbered(suspensions)),
        ("extension", numbered(extensions)),
        ("reopening", numbered(reopenings)),
        ("note", numbered(notes)),
        ("link", numbered(links)),
        ("consent", numbered(consents)),
        ("consultation", request.consultations.iter().map(consultation).collect()),
        ("stage", numbered(stages(request, clocks))),
        ("conflict", numbered(conflicts)),
        ("attachment", request.attachments.iter().map(document).collect()),
    ]
}

/// The row of the request itself: the fields of its parts.
fn main(request: &Request, clock: &Clock<'_>) -> RecordRow {
    let progress = request.progress(clock);
    facts(Receipt::FIELDS, |field| request.receipt.fact(field))
        .chain(facts(Narrative::FIELDS, |field| request.narrative.fact(field)))
        .chain(facts(Progress::FIELDS, |field| progress.fact(field)))
        .chain(facts(Marks::FIELDS, |field| request.marks.fact(field)))
        .collect()
}

/// The columns of the fields of a part.
fn facts<'a>(
    fields: &'static [Field],
    fact: impl Fn(Field) -> Option<Fact<'a>>,
) -> impl Iterator<Item = (&'static str, Value)> {
    fields.iter().map(move |field| (field.key(), opt(fact(*field), sql)))
}

/// A fact as its column holds it.
fn sql(fact: Fact<'_>) -> Value {
    match fact {
        Fact::Flag(flag) => flag.into(),
        Fact::Number(number) => number.into(),
        fact => fact.plain().into(),
    }
}

fn keys(request: &Request) -> Vec<RecordRow> {
    let mut keys = request.identity.as_ref().map_or_else(Vec::new, Identity::search_keys);
    keys.extend(request.recurrence.iter().cloned());
    keys.sort();
    keys.dedup();
    keys.into_iter().map(|key| vec![("key", key.into())]).collect()
}

fn grounds(request: &Request) -> Vec<RecordRow> {
    let row = |n: u32, nature: Value, commitment: Value, ruling: Option<&Ruling>, dropped: Value| {
        let verdict = ruling.map(|ruling| &ruling.verdict);
        vec![
            ("n", n.into()),
            ("nature", nature),
            ("commitment", commitment),
            ("finding", opt(verdict, |verdict| verdict.finding.as_str().to_owned().into())),
            ("criterion", verdict.map_or(Value::Null, |verdict| code(&verdict.criterion))),
            ("found_on", opt(ruling.and_then(|ruling| ruling.on), date)),
            ("reasons", ruling.map_or(Value::Null, |ruling| text(&ruling.reasons))),
            ("dropped_on", dropped),
        ]
    };
    let whole = request.ruling.as_ref().map(|ruling| row(0, Value::Null, Value::Null, Some(ruling), Value::Null));
    let each = request.all_grounds.iter().map(|ground| {
        let (nature, commitment) = (word(&ground.code.nature), code(&ground.code.commitment));
        row(ground.n, nature, commitment, ground.ruling.as_ref(), opt(ground.dropped_on, date))
    });
    whole.into_iter().chain(each).collect()
}

fn reopening_row(reopening: &Reopening, clock: &Clock<'_>) -> RecordRow {
    let closing = &reopening.closing;
    let satisfaction = closing.satisfaction.as_ref();
    let delays = closing.delays(clock);
    vec![
        ("reopened_on", date(reopening.on)),
        ("reason", text(&reopening.reason)),
        ("review", reopening.review.into()),
        ("closed_on", date(closing.on)),
        ("disposition", opt(closing.disposition, |disposition| disposition.as_str().to_owned().into())),
        ("reply_by", code(&closing.by)),
        ("transferred_to", code(&closing.to)),
        ("reply", text(&closing.reply)),
        ("no_reply", text(&closing.no_reply)),
        ("closed_by", code(&closing.officer)),
        ("satisfaction", opt(satisfaction, |satisfaction| i64::from(satisfaction.score).into())),
        ("satisfaction_on", opt(satisfaction.and_then(|satisfaction| satisfaction.on), date)),
        ("satisfaction_text", satisfaction.map_or(Value::Null, |satisfaction| text(&satisfaction.text))),
        ("handler", opt(reopening.handler.as_ref(), |handler| handler.to_string().into())),
        ("finding", opt(reopening.finding, |finding| finding.as_str().to_owned().into())),
        ("criterion", code(&reopening.criterion)),
        ("grounds", serde_json::json!(reopening.grounds).to_string().into()),
        ("net_days", opt(delays, |delays| delays.net.into())),
        ("gross_days", opt(delays, |delays| delays.gross.into())),
        ("within_standard", opt(delays.and_then(|delays| delays.within_standard), Value::from)),
    ]
}

fn document(attachment: &Attachment) -> RecordRow {
    let document = attachment.document.as_ref();
    vec![
        ("n", attachment.n.into()),
        ("name", opt(document, |document| document.name.clone().into())),
        ("media_type", opt(document, |document| media_type(&document.name).to_owned().into())),
        ("size", i64::try_from(attachment.size).expect("invariant: a document is smaller than 2^63 bytes").into()),
        ("digest", opt(document, |document| document.digest.clone().into())),
        ("attached_on", date(attachment.on)),
        ("officer", word(&attachment.by)),
    ]
}

fn consultation(asked: &Consultation) -> RecordRow {
    let answer = asked.answer.as_ref();
    vec![
        ("n", asked.n.into()),
        ("unit", word(&asked.unit)),
        ("asked_on", date(asked.asked_on)),
        ("due_on", date(asked.due_on)),
        ("with_identity", asked.with_identity.into()),
        ("officer", word(&asked.officer)),
        ("question", text(&asked.question)),
        ("answered_on", opt(answer.map(|answer| answer.on), date)),
        ("answer", answer.map_or(Value::Null, |answer| text(&answer.text))),
    ]
}

/// The stages of a request that was handed over. One that never was has a single stage, which its own row tells; what
/// lasts still has no days yet, so that no row goes stale by itself.
fn stages(request: &Request, clocks: &[Clock<'_>]) -> Vec<RecordRow> {
    if request.earlier_stages.is_empty() {
        return Vec::new();
    }
    let row = |stage: Timed| {
        vec![
            ("handler", opt(stage.handler, |handler| handler.to_string().into())),
            ("from_on", date(stage.from)),
            ("to_on", opt(stage.to, date)),
            ("net_days", opt(stage.to, |_| stage.net_days.into())),
        ]
    };
    request.stages(clocks, request.received_on).into_iter().map(row).collect()
}
