//! One request as the JSON that scripts read.

use serde_json::{Map, Value, json};

use super::RequestFile;
use crate::domain::field::{Part, Use};
use crate::domain::request::Consultation;
use crate::domain::stage::Timed;
use crate::domain::{Identity, Unit};
use crate::exchange::requests::in_order;
use crate::output::correction::{self, datum};
use crate::output::{attachments, explain, measure};
use crate::store::{Line, corrections};

/// The file as JSON, with the keys that scripts depend on.
pub fn json(file: &RequestFile<'_>) -> Value {
    let request = file.request;
    let pauses = request.pauses();
    let clock = file.office.clock(request, &pauses);
    let standard = file.office.standard(request.receipt.kind.as_ref(), request.received_on);
    let until = file.until();
    let closing = request.closing.as_ref();
    let mut progress = request.progress(&clock);
    if request.is_late(&clock, file.today) {
        progress.within_standard = Some(false);
    }
    let mut object = Map::new();
    object.insert("number".into(), json!(request.number));
    for field in in_order().filter(|field| field.has(Use::Json)) {
        let fact = match field.part() {
            Part::Progress => progress.fact(field),
            _ => request.fact(field),
        };
        object.insert(field.key().into(), fact.map_or(Value::Null, datum));
    }
    object.insert(
        "identity".into(),
        if file.identity { request.identity.as_ref().map_or(Value::Null, identity) } else { Value::Null },
    );
    object.insert(
        "clock".into(),
        json!({
            "standard": standard.as_ref().map(|standard| standard.length),
            "unit": standard.as_ref().map(|standard| standard.unit),
            // In months a standard is counted in calendar days: that of what follows.
            "days_unit": if clock.unit() == Unit::BusinessDays { Unit::BusinessDays } else { Unit::CalendarDays },
            "standard_days": clock.length_days(),
            "from": clock.begun_on(),
            "net": clock.net(until),
            "gross": clock.gross(until),
            "suspended": clock.suspended(until),
            "remaining": if closing.is_some() { None } else { clock.remaining(until) },
        }),
    );
    let satisfaction = closing
        .and_then(|closing| closing.satisfaction.as_ref())
        .map(|satisfaction| json!({ "score": satisfaction.score, "on": satisfaction.on, "text": satisfaction.text }));
    object.insert("satisfaction".into(), satisfaction.into());
    object.insert("recused".into(), recused(file).into());
    hanging(file, &mut object);
    if let Some(lines) = file.lines {
        let corrections = corrections(lines);
        let entry = |line: &Line| {
            let mut entry = history_json(line, file.identity);
            if let Some(correction) = corrections.get(&line.seq) {
                entry["corrections"] = correction::json(correction, file.identity);
            }
            entry
        };
        object.insert("history".into(), lines.iter().map(entry).collect());
    }
    if file.explain {
        object.insert("explanation".into(), explain::json(file));
    }
    Value::Object(object)
}

/// What hangs from a request: lists, each in its order.
fn hanging(file: &RequestFile<'_>, object: &mut Map<String, Value>) {
    let request = file.request;
    let suspensions =
        request.suspensions.iter().map(|it| json!({ "from": it.pause.from, "to": it.pause.to, "reason": it.reason }));
    let extensions = request.extensions.iter().map(|it| json!({ "on": it.on, "to": it.to, "reason": it.reason }));
    let grounds = request.grounds().map(|ground| {
        let ruling = ground.ruling.as_ref();
        json!({
            "n": ground.n,
            "nature": ground.code.nature,
            "commitment": ground.code.commitment,
            "finding": ruling.map(|ruling| ruling.verdict.finding),
            "criterion": ruling.and_then(|ruling| ruling.verdict.criterion.as_ref()),
            "reasons": ruling.and_then(|ruling| ruling.reasons.as_ref()),
        })
    });
    let reopenings = request.reopenings.iter().map(|reopening| {
        json!({
            "closed_on": reopening.closing.on,
            "disposition": reopening.closing.disposition,
            "reopened_on": reopening.on,
            "reason": reopening.reason,
            "review": reopening.review,
        })
    });
    let notes = request
        .notes
        .iter()
        .zip(1..)
        .map(|(note, n)| json!({ "n": n, "on": note.on, "by": note.by, "text": note.text }));
    let consents = request
        .consents
        .iter()
        .map(|it| json!({ "for": it.to, "party": it.party, "step": it.step.as_str(), "on": it.on, "by": it.by }));
    let conflicts = request
        .conflicts
        .iter()
        .map(|conflict| json!({ "officer": conflict.officer, "on": conflict.on, "reason": conflict.reason }));
    let attachments = attachments::json(&request.attachments).into_iter().map(|it| json!(it));
    let lists: [(&str, Value); 13] = [
        ("suspensions", suspensions.collect()),
        ("extensions", extensions.collect()),
        ("grounds", grounds.collect()),
        ("reopenings", reopenings.collect()),
        ("notes", notes.collect()),
        ("records", file.named_in.iter().map(ToString::to_string).collect()),
        ("measures", measure::json(&file.measures)),
        ("attachments", attachments.collect()),
        ("links", links(file).into()),
        ("consents", consents.collect()),
        ("consultations", consultations(file)),
        ("stages", stages(file)),
        ("conflicts", conflicts.collect()),
    ];
    object.extend(lists.map(|(key, list)| (key.to_owned(), list)));
}

fn consultations(file: &RequestFile<'_>) -> Value {
    let calendar = file.office.calendar();
    let one = |asked: &Consultation| {
        json!({
            "n": asked.n,
            "unit": asked.unit,
            "asked_on": asked.asked_on,
            "due_on": asked.due_on,
            "with_identity": asked.with_identity,
            "question": asked.question,
            "answered_on": asked.answer.as_ref().map(|answer| answer.on),
            "answer": asked.answer.as_ref().and_then(|answer| answer.text.as_ref()),
            "days": asked.days(calendar),
        })
    };
    file.request.consultations.iter().map(one).collect()
}

fn stages(file: &RequestFile<'_>) -> Value {
    let pauses = file.request.pauses();
    let clocks = file.office.clocks(file.request, &pauses);
    // `net` is a part of that of the clock, in its unit; `net_days` is in business days, as in columns and tables.
    let one = |stage: Timed| {
        json!({
            "handler": stage.handler,
            "from": stage.from,
            "to": stage.to,
            "net": stage.net,
            "net_days": stage.net_days,
        })
    };
    file.request.stages(&clocks, file.today).into_iter().map(one).collect()
}

/// One entry as JSON. Identity stays out unless it is shown.
pub fn history_json(line: &Line, with_identity: bool) -> Value {
    let mut object = Map::new();
    object.insert("seq".into(), line.seq.into());
    object.insert("recorded_at".into(), line.recorded.at.clone().into());
    object.insert("by".into(), line.recorded.by.as_str().into());
    object.insert("account".into(), line.account.clone().into());
    object.insert("on".into(), line.entry.on.to_string().into());
    object.insert("number".into(), line.record.map_or(Value::Null, |record| record.to_string().into()));
    // `by` is the officer and `seq` the rank of every entry: what an act calls so has a name of its own.
    let name = |key: String| match key.as_str() {
        "by" => "channel".to_owned(),
        "seq" => "undoes".to_owned(),
        _ => key,
    };
    let facts: Map<String, Value> =
        serde_json::from_str(&line.entry.act.to_json(None)).expect("invariant: an act is written as an object");
    object.extend(facts.into_iter().map(|(key, value)| (name(key), value)));
    let all = &line.entry.words;
    let words = if with_identity { all.clone() } else { all.without_persons() };
    match serde_json::to_value(&words) {
        Ok(Value::Object(words)) => object.extend(words),
        other => unreachable!("invariant: words are written as an object, not as {other:?}"),
    }
    if words != *all {
        object.insert("identity_masked".into(), true.into());
    }
    if line.erased {
        object.insert("erased".into(), true.into());
    }
    Value::Object(object)
}

/// Every part of an identity, those that are not known too.
fn identity(who: &Identity) -> Value {
    Identity::FIELDS.iter().map(|field| (field.key(), who.fact(*field).map_or(Value::Null, datum))).collect()
}

/// Who may not handle the request, and for what kind of cause: with whom is not said.
fn recused(file: &RequestFile<'_>) -> Vec<Value> {
    let conflicts = file.office.conflicts(file.request);
    conflicts.iter().map(|(officer, cause)| json!({ "officer": officer, "cause": cause.as_str() })).collect()
}

fn links(file: &RequestFile<'_>) -> Vec<Value> {
    let own = file.request.links.iter().map(|link| json!({ "number": link.to, "as": link.kind }));
    let others = file.linked_from.iter().map(|(from, kind)| json!({ "number": from, "as": kind, "from": true }));
    own.chain(others).collect()
}
