//! A request as rows.

use std::collections::BTreeSet;

use rusqlite::types::Value;

use super::projection::{Projected, Rows, Table, code, date, numbered, opt, text, word};
use crate::domain::attachment::{Attachment, media_type};
use crate::domain::clock::Clock;
use crate::domain::field::{Fact, Identity, Narrative, Progress, Receipt};
use crate::domain::office::Office;
use crate::domain::progress::Delays;
use crate::domain::request::{Closing, Consultation, Request};
use crate::domain::stage::Timed;

/// The table of requests itself, then those that hang from it.
const TABLES: &[Table] = &[
    Table { name: "request", key: "id", columns: &REQUEST },
    Table { name: "requester", key: "request", columns: &REQUESTER },
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

/// The key, then every field of the parts of a request that stand in its row.
const REQUEST: [&str; 1 + Receipt::NAMES.len() + Narrative::NAMES.len() + Progress::NAMES.len()] =
    columns("id", [Receipt::NAMES, Narrative::NAMES, Progress::NAMES]);

const REQUESTER: [&str; 1 + Identity::NAMES.len()] = columns("request", [Identity::NAMES]);

/// The column of the key, then those of the fields of each part.
const fn columns<const N: usize, const P: usize>(key: &'static str, parts: [&[&'static str]; P]) -> [&'static str; N] {
    let (mut all, mut at, mut part) = ([key; N], 1, 0);
    while part < P {
        let mut field = 0;
        while field < parts[part].len() {
            all[at] = parts[part][field];
            (at, field) = (at + 1, field + 1);
        }
        part += 1;
    }
    all
}

impl Projected for Request {
    const TABLES: &'static [Table] = TABLES;

    fn project(&self, office: &Office) -> Rows {
        let pauses = self.pauses();
        let clock = office.clock(self, &pauses);
        rows(self, &clock)
    }

    fn held(&self) -> BTreeSet<String> {
        self.attachments.iter().filter_map(Attachment::held).map(ToOwned::to_owned).collect()
    }
}

fn rows(request: &Request, clock: &Clock<'_>) -> Rows {
    let id = request.number.key();
    vec![
        vec![main(request, clock)],
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
                    consent.party.as_str().to_owned().into(),
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

/// The row of the request itself: the fields of its parts, in the order of [`REQUEST`].
fn main(request: &Request, clock: &Clock<'_>) -> Vec<Value> {
    let (receipt, narrative, progress) = (&request.receipt, &request.narrative, request.progress(clock));
    let facts = (Receipt::FIELDS.iter().map(|field| receipt.fact(*field)))
        .chain(Narrative::FIELDS.iter().map(|field| narrative.fact(*field)))
        .chain(Progress::FIELDS.iter().map(|field| progress.fact(*field)));
    std::iter::once(Value::from(request.number.key())).chain(facts.map(|fact| opt(fact, sql))).collect()
}

fn requester(request: &Request, id: i64) -> Vec<Vec<Value>> {
    let row = |who: &Identity| {
        let facts = Identity::FIELDS.iter().map(|field| opt(who.fact(*field), sql));
        std::iter::once(Value::from(id)).chain(facts).collect()
    };
    request.identity.iter().map(row).collect()
}

/// A fact as its column holds it.
fn sql(fact: Fact<'_>) -> Value {
    match fact {
        Fact::Flag(flag) => flag.into(),
        Fact::Number(number) => number.into(),
        fact => fact.plain().into(),
    }
}

fn keys(request: &Request, id: i64) -> Vec<Vec<Value>> {
    let mut keys = request.identity.as_ref().map_or_else(Vec::new, Identity::match_keys);
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
    let Delays { net, gross, within_standard } = closing.delays(clock);
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
        within_standard.into(),
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::store::migrations;

    #[test]
    fn the_columns_of_the_schema_are_the_fields_of_a_request() {
        let connection = rusqlite::Connection::open_in_memory().unwrap();
        migrations::build(&connection).unwrap();
        for table in TABLES {
            let sql = "SELECT name FROM pragma_table_xinfo(?1) WHERE hidden = 0";
            let mut statement = connection.prepare(sql).unwrap();
            let found = statement.query_map([table.name], |row| row.get::<_, String>(0)).unwrap();
            let found = found.collect::<Result<BTreeSet<_>, _>>().unwrap();
            assert_eq!(found, table.columns.iter().map(|column| (*column).to_owned()).collect(), "{}", table.name);
        }
    }
}
