//! The columns of requests, declared once: for lists, `export requests`, CSV and JSON.

use super::cell::{Suspension, suspensions_cell};
use super::writer::{Column, Piece, Value};
use crate::domain::Handler;
use crate::store::search::{FoundGround, Hanging, Summary};

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
    Column { key: "handler", get: |request| request.handler.as_ref().map_or(Value::Empty, handler) },
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
    Column { key: "extended_to", get: |request| Value::date(request.extended_to) },
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

/// A request with what hangs from it, as `export requests` writes it.
pub struct Exported {
    /// Its facts.
    pub request: Summary,
    /// Its suspensions and grounds.
    pub hanging: Hanging,
}

macro_rules! exported {
    ($($key:literal $get:expr;)*) => {
        &[$(Column { key: $key, get: $get },)*]
    };
}

fn word(list: &'static str, word: Option<&'static str>) -> Value<'static> {
    word.map_or(Value::Empty, |word| Value::Word { list, word })
}

/// The columns of `export requests`; `import` reads them back.
pub const EXPORT: &[Column<Exported>] = exported! {
    "number" |it| Value::Text(it.request.number.to_string().into());
    "external_reference" |it| Value::text(it.request.external_reference.as_deref());
    "status" |it| word("status", Some(it.request.status.as_str()));
    "kind" |it| Value::code("kind", it.request.kind.as_ref());
    "received_on" |it| Value::Date(it.request.received_on);
    "registered_at" |it| Value::text(Some(&it.request.registered_at));
    "channel" |it| Value::code("channel", it.request.channel.as_ref());
    "source" |it| Value::code("source", it.request.source.as_ref());
    "subject" |it| Value::text(it.request.subject.as_deref());
    "text" |it| Value::text(it.request.text.as_deref());
    "remedy" |it| Value::text(it.request.remedy.as_deref());
    "anonymous" |it| Value::Bool(it.request.anonymous);
    "reply_language" |it| word("language", it.request.reply_language.map(|lang| lang.as_str()));
    "program" |it| Value::code("program", it.request.program.as_ref());
    "unit" |it| Value::code("unit", it.request.unit.as_ref());
    "officer" |it| Value::code("officer", it.request.officer.as_ref());
    "handler" |it| it.request.handler.as_ref().map_or(Value::Empty, handler);
    "acknowledged_on" |it| Value::date(it.request.acknowledged_on);
    "acknowledged_by" |it| Value::code("channel", it.request.acknowledged_by.as_ref());
    "admissible" |it| Value::bool(it.request.admissible);
    "inadmissibility_reason" |it| Value::code("inadmissibility", it.request.inadmissibility_reason.as_ref());
    "triaged_on" |it| Value::date(it.request.triaged_on);
    "due_on" |it| Value::date(it.request.due_on);
    "extended_to" |it| Value::date(it.request.extended_to);
    "closed_on" |it| Value::date(it.request.closed_on);
    "disposition" |it| word("disposition", it.request.disposition.map(|how| how.as_str()));
    "finding" |it| word("finding", it.request.finding.map(|finding| finding.as_str()));
    "criterion" |it| Value::code("criterion", it.hanging.criterion());
    "reply_by" |it| Value::code("channel", it.request.reply_by.as_ref());
    "satisfaction" |it| Value::int(it.request.satisfaction);
    "net_days" |it| Value::int(it.request.net_days);
    "gross_days" |it| Value::int(it.request.gross_days);
    "within_standard" |it| Value::bool(it.request.within_standard);
    "suspended_days" |it| Value::int(Some(it.request.unknown_suspended).filter(|days| *days > 0));
    "suspensions" |it| cell(&suspensions_cell(&suspensions(&it.hanging)));
    "grounds" |it| grounds(&it.hanging.grounds);
};

fn cell(text: &str) -> Value<'static> {
    if text.is_empty() { Value::Empty } else { Value::Text(text.to_owned().into()) }
}

fn suspensions(hanging: &Hanging) -> Vec<Suspension> {
    let suspensions = hanging.suspensions.iter();
    suspensions
        .map(|span| Suspension { from: span.pause.from, to: span.pause.to, reason: span.reason.clone() })
        .collect()
}

/// Who has the request: `office`, `unit:CODE`, `partner:CODE`.
fn handler(handler: &Handler) -> Value<'_> {
    let word = |word| Piece::Word("report-handler", word);
    Value::Pieces(match handler {
        Handler::Office => vec![word("office")],
        Handler::Unit(code) => vec![word("unit"), Piece::Within, Piece::Code("unit", code)],
        Handler::Partner(code) => vec![word("partner"), Piece::Within, Piece::Code("partner", code)],
    })
}

/// Grounds in one cell: `delay:diligent:substantiated:error;courtesy`. Those that have a nature; the finding on a complaint
/// without ground is in a column of its own.
fn grounds(found: &[FoundGround]) -> Value<'_> {
    let mut pieces = Vec::new();
    for ground in found {
        let Some(nature) = &ground.nature else { continue };
        if !pieces.is_empty() {
            pieces.push(Piece::Between);
        }
        pieces.push(Piece::Code("nature", nature));
        let rest = [
            ground.commitment.as_ref().map(|code| Piece::Code("commitment", code)),
            ground.finding.map(|finding| Piece::Word("finding", finding.as_str())),
            ground.criterion.as_ref().map(|code| Piece::Code("criterion", code)),
        ];
        let told = rest.iter().rposition(Option::is_some).map_or(0, |last| last + 1);
        for piece in rest.into_iter().take(told) {
            pieces.push(Piece::Within);
            pieces.extend(piece);
        }
    }
    if pieces.is_empty() { Value::Empty } else { Value::Pieces(pieces) }
}

/// A ground, with the request it belongs to, as `export grounds` writes it.
pub struct ExportedGround {
    /// The request.
    pub request: Summary,
    /// The ground.
    pub ground: FoundGround,
}

/// The columns of `export grounds`.
pub const GROUNDS: &[Column<ExportedGround>] = &[
    Column { key: "number", get: |it| Value::Text(it.request.number.to_string().into()) },
    Column { key: "n", get: |it| Value::Int(i64::from(it.ground.n)) },
    Column { key: "nature", get: |it| Value::code("nature", it.ground.nature.as_ref()) },
    Column { key: "commitment", get: |it| Value::code("commitment", it.ground.commitment.as_ref()) },
    Column { key: "finding", get: |it| word("finding", it.ground.finding.map(|finding| finding.as_str())) },
    Column { key: "criterion", get: |it| Value::code("criterion", it.ground.criterion.as_ref()) },
    Column { key: "found_on", get: |it| Value::date(it.ground.found_on) },
    Column { key: "reasons", get: |it| Value::text(it.ground.reasons.as_deref()) },
    Column { key: "kind", get: |it| Value::code("kind", it.request.kind.as_ref()) },
    Column { key: "unit", get: |it| Value::code("unit", it.request.unit.as_ref()) },
    Column { key: "program", get: |it| Value::code("program", it.request.program.as_ref()) },
    Column { key: "received_on", get: |it| Value::Date(it.request.received_on) },
    Column { key: "closed_on", get: |it| Value::date(it.request.closed_on) },
];
