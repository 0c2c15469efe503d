//! The columns of requests, declared once: for lists, `export requests`, CSV and JSON.

use super::writer::{Column, Value};
use crate::store::search::Summary;

/// What a list shows of each request.
pub const LIST: &[Column<Summary>] = &[
    Column { key: "number", get: |request| Value::Text(request.number.to_string().into()) },
    Column { key: "status", get: |request| Value::Word { list: "status", word: request.status.as_str() } },
    Column { key: "kind", get: |request| Value::code("kind", request.kind.as_ref()) },
    Column { key: "received_on", get: |request| Value::Date(request.received_on) },
    Column { key: "registered_at", get: |request| Value::text(Some(&request.registered_at)) },
    Column { key: "channel", get: |request| Value::code("channel", request.channel.as_ref()) },
    Column { key: "source", get: |request| Value::code("source", request.source.as_ref()) },
    Column { key: "subject", get: |request| Value::text(request.subject.as_deref()) },
    Column { key: "text", get: |request| Value::text(request.text.as_deref()) },
    Column { key: "remedy", get: |request| Value::text(request.remedy.as_deref()) },
    Column { key: "anonymous", get: |request| Value::Bool(request.anonymous) },
    Column { key: "program", get: |request| Value::code("program", request.program.as_ref()) },
    Column { key: "unit", get: |request| Value::code("unit", request.unit.as_ref()) },
    Column { key: "officer", get: |request| Value::code("officer", request.officer.as_ref()) },
    Column { key: "handler", get: |request| Value::Text(request.handler.to_string().into()) },
    Column {
        key: "reply_language",
        get: |request| {
            request.reply_language.map_or(Value::Empty, |lang| Value::Word { list: "language", word: lang.as_str() })
        },
    },
    Column { key: "external_reference", get: |request| Value::text(request.external_reference.as_deref()) },
    Column { key: "acknowledged_on", get: |request| Value::date(request.acknowledged_on) },
    Column { key: "admissible", get: |request| Value::bool(request.admissible) },
    Column {
        key: "inadmissibility_reason",
        get: |request| Value::code("inadmissibility", request.inadmissibility_reason.as_ref()),
    },
    Column { key: "due_on", get: |request| Value::date(request.due_on) },
    Column { key: "within_standard", get: |request| Value::bool(request.within_standard) },
    Column { key: "net_days", get: |request| Value::int(request.net_days) },
    Column { key: "gross_days", get: |request| Value::int(request.gross_days) },
    Column {
        key: "finding",
        get: |request| {
            request.finding.map_or(Value::Empty, |finding| Value::Word { list: "finding", word: finding.as_str() })
        },
    },
    Column {
        key: "disposition",
        get: |request| {
            request.disposition.map_or(Value::Empty, |how| Value::Word { list: "disposition", word: how.as_str() })
        },
    },
    Column { key: "closed_on", get: |request| Value::date(request.closed_on) },
];
