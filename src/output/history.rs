//! What an entry says, in words: for the history of a file and for a dry run.

use crate::domain::act::{Act, Entry, EntryAct, GroundCode, OfficeAct, RequestAct, Words};
use crate::domain::activity::ActivityAct;
use crate::domain::calendar::ChangeKind;
use crate::domain::edition::EditionAct;
use crate::domain::erasure::ErasedPart;
use crate::domain::field::{Fact, Receipt};
use crate::domain::issue::IssueAct;
use crate::domain::measure::{Details, MeasureAct};
use crate::domain::request::RefusedAmendment;
use crate::domain::{Code, List, Lists, RecordId, Series};
use crate::i18n::{self, Arg, Texts, number, typed};
use crate::output::report::DIGEST_BEGINNING;
use crate::output::report::labels;
use crate::output::sentence::named_record;
use crate::output::{Names, Ui, clean, correction, incident, ombudsman, wrap};
use crate::store::{Line, corrections};

/// The act and its facts on one line. Identity is masked.
pub fn described<A: Clone + Into<Act>>(entry: &Entry<A>, names: Names<'_>) -> String {
    let act = entry.act.clone().into();
    line_of(&act, facts(&act, names), &entry.words, names.texts, false)
}

/// Confirmation of an act: its own sentence where it has one, or else the act and its facts.
pub fn confirmation<A: Clone + Into<Act>>(act: &A, names: Names<'_>, mut args: Vec<(&'static str, Arg)>) -> String {
    let texts = names.texts;
    let act = act.clone().into();
    let line = [vec![texts.word("act", act.name())], facts(&act, names)].concat().join(" · ");
    args.push(("act", line.into()));
    let own = i18n::key("done", act.name());
    texts.with_hint(if texts.maybe(&own, &args).is_some() { &own } else { "done" }, &args)
}

/// The act, its facts and all that it says, identity too, each apart.
pub fn in_full(entry: &Entry<Act>, names: Names<'_>) -> Vec<String> {
    let shown = ShownWords { identity: true, most: usize::MAX };
    parts_of(&entry.act, facts(&entry.act, names), &entry.words, names.texts, shown)
}

/// How much of the words of an entry is shown.
#[derive(Clone, Copy)]
struct ShownWords {
    /// Whether identity is named.
    identity: bool,
    /// How much of a text, in characters.
    most: usize,
}

/// How much of a text a line quotes, in characters.
const QUOTED: usize = 200;

fn line_of(act: &Act, details: Vec<String>, words: &Words, texts: &Texts, identity: bool) -> String {
    parts_of(act, details, words, texts, ShownWords { identity, most: QUOTED }).join(" · ")
}

fn parts_of(act: &Act, mut details: Vec<String>, words: &Words, texts: &Texts, shown: ShownWords) -> Vec<String> {
    let quoted = |text: &str| -> Arg { shortened(&clean::line(text), shown.most).into() };
    let act = texts.word("act", act.name());
    let parts = [
        &words.narrative.external_reference,
        &words.narrative.subject,
        &words.reason,
        &words.finding_reasons,
        &words.note,
        &words.satisfaction,
        &words.reply,
        &words.narrative.text,
        &words.narrative.remedy,
        &words.question,
        &words.answer,
    ];
    details.extend(parts.into_iter().flatten().map(|text| texts.with("quoted", &[("text", quoted(text))])));
    details.extend(words.document.iter().map(|document| texts.with("quoted", &[("text", quoted(&document.name))])));
    // Why there was no reply would read as the reply.
    let no_reply = words.no_reply.iter().map(|text| ("no_reply", text));
    let fields = words.fields.iter().map(|(field, text)| (field.as_str(), text));
    details.extend(no_reply.chain(fields).map(|(field, text)| match texts.maybe(&format!("field-{field}"), &[]) {
        Some(field) => texts.with("quoted-field", &[("field", field.into()), ("text", quoted(text))]),
        None => texts.with("quoted", &[("text", quoted(text))]),
    }));
    match words.identity.as_ref().or(words.recused_from.as_ref()) {
        Some(who) if shown.identity => {
            details.extend(who.texts().map(|part| clean::line(part).into_owned()));
        }
        Some(_) => details.push(texts.get("identity-masked")),
        None => {}
    }
    details.insert(0, act);
    details
}

/// A history, an entry a line, wrapped under itself, with the day on which one was written in when that is not the day
/// of the act. That of a request says what each correction found and left.
pub fn lines(ui: &Ui, lines: &[Line], lists: &Lists, identity: bool) -> Vec<String> {
    let (names, corrections) = (ui.names(lists), corrections(lines));
    let line = |line: &Line| {
        let Entry { act, words, .. } = &line.entry;
        let text = match corrections.get(&line.seq) {
            None => line_of(act, facts(act, names), words, names.texts, identity),
            Some(correction) => {
                let mut facts = if act.is_trace() { facts(act, names) } else { Vec::new() };
                facts.extend(correction::describe(correction, names, identity));
                // The other words of the entry are those of the correction.
                let words = Words { reason: words.reason.clone(), ..Words::default() };
                line_of(act, facts, &words, names.texts, false)
            }
        };
        let on = line.entry.on;
        let entered = line.day().filter(|day| *day != on);
        let entered = entered.map(|day| names.texts.with("history-entered", &[("on", day.to_string().into())]));
        let late = entered.map_or_else(String::new, |entered| format!(" ({entered})"));
        let head = format!("{:>5}  {on}{late}  {}  ", line.seq, line.recorded.by);
        let options = wrap::options(usize::from(ui.width())).subsequent_indent("         ");
        textwrap::fill(&format!("{head}{text}"), options)
    };
    lines.iter().map(line).collect()
}

/// A text of one line, cut after so many characters.
pub fn shortened(line: &str, most: usize) -> String {
    let head: String = line.chars().take(most).collect();
    if head.len() < line.len() { head + "…" } else { head }
}

fn issue(act: &IssueAct, names: Names<'_>) -> Vec<String> {
    match act {
        IssueAct::IssueRaised { facts, .. } | IssueAct::IssueSet(facts) => [
            facts.status.map(|status| names.texts.get(&format!("issue-{}", status.as_str()))),
            facts.program.as_ref().map(|code| names.label(List::Program, code)),
            facts.unit.as_ref().map(|code| names.label(List::Unit, code)),
            facts.nature.as_ref().map(|code| names.label(List::Nature, code)),
        ]
        .into_iter()
        .flatten()
        .collect(),
        IssueAct::IssueLinked { requests } | IssueAct::IssueUnlinked { requests } => {
            requests.iter().map(ToString::to_string).collect()
        }
    }
}

fn measure(act: &MeasureAct, names: Names<'_>) -> Vec<String> {
    let texts = names.texts;
    let Some(Details { facts, from }) = act.details() else { return Vec::new() };
    let parts = [
        act.verifier().map(|code| names.label(List::Officer, code)),
        facts.kind.map(|kind| texts.get(&format!("measure-{}", kind.as_str()))),
        facts.unit.as_ref().map(|code| names.label(List::Unit, code)),
        facts.nature.as_ref().map(|code| names.label(List::Nature, code)),
        facts.issue.map(|issue| named_record(RecordId::new(Series::Issue, issue), texts)),
        facts.due_on.map(|due| texts.with("measure-due", &[("due", due.to_string().into())])),
    ];
    parts.into_iter().flatten().chain(from.iter().map(ToString::to_string)).collect()
}

/// The codes of a receipt, then its grounds.
fn receipt_facts(receipt: &Receipt, grounds: &[GroundCode], names: Names<'_>) -> Vec<String> {
    let code = |(_, fact)| if let Fact::Code(list, code) = fact { Some(names.label(list, code)) } else { None };
    receipt.facts().filter_map(code).chain(grounds.iter().map(|code| names.ground(code))).collect()
}

fn facts(act: &Act, names: Names<'_>) -> Vec<String> {
    let texts = names.texts;
    match act {
        Act::Request(act) => request(act, names),
        Act::Issue(act) => issue(act, names),
        Act::Ombudsman(act) => ombudsman::facts(act, names),
        Act::Incident(act) => incident::facts(act, names),
        Act::Measure(act) => measure(act, names),
        Act::Edition(EditionAct::EditionFrozen(frozen)) => {
            vec![
                frozen.period.to_string(),
                format!("{}…", frozen.digest.chars().take(DIGEST_BEGINNING).collect::<String>()),
            ]
        }
        Act::Edition(EditionAct::EditionCommented { unit }) => vec![names.label(List::Unit, unit)],
        Act::Edition(EditionAct::EditionApproved) | Act::Activity(ActivityAct::ActivityWithdrawn) => Vec::new(),
        Act::Activity(ActivityAct::ActivityLogged { kind, plan }) => {
            let plan = plan.map(labels::fiscal_year_from);
            [Some(texts.get(&format!("activity-{}", kind.as_str()))), plan].into_iter().flatten().collect()
        }
        Act::Office(act) => office(act, names),
        Act::OnEntries(EntryAct::Undone { seq }) => {
            vec![texts.with("undone-entry", &[("seq", seq.to_string().into())])]
        }
        Act::OnEntries(EntryAct::PartErased { part, .. }) => vec![erased(part, texts)],
        Act::OnEntries(EntryAct::RepetitionErased { of, .. }) => vec![of.to_string()],
    }
}

fn request(act: &RequestAct, names: Names<'_>) -> Vec<String> {
    let texts = names.texts;
    let of = |list: List, code: &Option<Code>| code.as_ref().map(|code| names.label(list, code));
    let some = |parts: Vec<Option<String>>| parts.into_iter().flatten().collect::<Vec<_>>();
    match act {
        RequestAct::Received { receipt, grounds } => receipt_facts(receipt, grounds, names),
        RequestAct::Imported(imported) => {
            let grounds: Vec<_> = imported.grounds.iter().map(|ground| ground.code.clone()).collect();
            receipt_facts(&imported.receipt, &grounds, names)
        }
        RequestAct::Acknowledged { by } => some(vec![of(List::Channel, by)]),
        RequestAct::FoundAdmissible { kind, grounds } => {
            let mut facts = vec![names.label(List::Kind, kind)];
            facts.extend(grounds.iter().map(|code| names.ground(code)));
            facts
        }
        RequestAct::FoundInadmissible { kind, reason, body, informed_by } => some(vec![
            of(List::Kind, kind),
            Some(names.label(List::Inadmissibility, reason)),
            body.as_ref().map(|to| names.referral(to)),
            of(List::Channel, informed_by),
        ]),
        RequestAct::Noted { attention: Some(attention) } => {
            vec![texts.get(if *attention { "act-attention" } else { "attention-lifted" })]
        }
        RequestAct::Assigned { to } => vec![names.label(List::Officer, to)],
        RequestAct::Extended { to } => vec![to.to_string()],
        RequestAct::GroundAdded { ground: code } => vec![names.ground(code)],
        RequestAct::GroundDropped { n } => vec![n.to_string()],
        RequestAct::Found { ground, verdict: found } => {
            some(vec![ground.map(|n| n.to_string()), Some(names.verdict(found))])
        }
        RequestAct::Closed { disposition, by, to, verdict: found } => some(vec![
            Some(texts.get(&format!("disposition-{}", disposition.as_str()))),
            of(List::Channel, by),
            of(List::Body, to),
            found.as_ref().map(|found| names.verdict(found)),
        ]),
        RequestAct::Reopened { review: true } => vec![texts.get("reopened-for-review")],
        RequestAct::Amended { changes } => changes.iter().map(|change| correction::change(change, names)).collect(),
        RequestAct::Linked { to, kind } => vec![texts.get(&format!("link-{}", kind.as_str())), to.to_string()],
        RequestAct::ConsentRecorded { to, step, party: of_what, by } => some(vec![
            Some(texts.get(&format!("consent-{}", step.as_str()))),
            Some(names.label(of_what.list(), to)),
            of(List::Channel, by),
        ]),
        RequestAct::Consulted { n, unit, due_on, with_identity } => some(vec![
            Some(n.to_string()),
            Some(names.label(List::Unit, unit)),
            Some(texts.with("consultation-due", &[("due", due_on.to_string().into())])),
            Some(texts.get(if *with_identity { "consultation-named" } else { "consultation-masked" })),
        ]),
        RequestAct::ConsultationAnswered { n, unit } => vec![n.to_string(), names.label(List::Unit, unit)],
        RequestAct::ConflictDeclared { officer } => vec![names.label(List::Officer, officer)],
        RequestAct::Handed { to } => vec![names.handler(to)],
        RequestAct::Attached { size } => vec![number::size(*size, texts.lang())],
        RequestAct::AmendmentRefused { field } => vec![texts.get(&format!("field-{}", field.key()))],
        RequestAct::SatisfactionRecorded { score } => {
            vec![texts.with("satisfaction-score", &[("score", i64::from(*score).into())])]
        }
        RequestAct::Suspended { until } => {
            until.iter().map(|until| texts.with("suspended-until", &[("until", until.to_string().into())])).collect()
        }
        RequestAct::Destroyed { rule, .. } => vec![names.label(List::Retention, rule)],
        // The others say nothing but their name.
        _ => Vec::new(),
    }
}

/// A correction that was refused, on a line: when, of which field, why.
pub fn refused_amendment(refused: &RefusedAmendment, texts: &Texts) -> String {
    let field = texts.get(&format!("field-{}", refused.field.key()));
    let reason = refused.reason.as_deref().map_or_else(String::new, |reason| format!(" · {}", clean::line(reason)));
    format!("{} · {field}{reason}", refused.on)
}

/// What was erased of a record, in words.
pub fn erased(part: &ErasedPart, texts: &Texts) -> String {
    let ranked = |key: &str, n: String| texts.with(key, &[("n", n.into())]);
    match part {
        ErasedPart::Field(field) => texts.get(&format!("field-{}", field.key())),
        ErasedPart::Text(field) => {
            texts.maybe(&format!("field-{field}"), &[]).unwrap_or_else(|| clean::line(field).into_owned())
        }
        ErasedPart::Note(n) => ranked("erased-note", n.to_string()),
        ErasedPart::Attachment(n) => ranked("erased-attachment", n.to_string()),
        ErasedPart::Entry(seq) => ranked("erased-entry", seq.to_string()),
    }
}

fn office(act: &OfficeAct, names: Names<'_>) -> Vec<String> {
    let texts = names.texts;
    let of = |list: List, code: &Option<Code>| code.as_ref().map(|code| names.label(list, code));
    let typed = |prefix: &str, code| typed::listed(prefix, [code], texts.lang());
    let some = |parts: Vec<Option<String>>| parts.into_iter().flatten().collect::<Vec<_>>();
    match act {
        OfficeAct::ReferenceAdded { list, item } => vec![typed("list", list.as_str()), item.code.to_string()],
        OfficeAct::ReferenceRenamed { list, code, .. }
        | OfficeAct::ReferenceRetired { list, code }
        | OfficeAct::ReferenceRestored { list, code } => {
            vec![typed("list", list.as_str()), code.to_string()]
        }
        OfficeAct::CalendarChanged { change } => {
            let kind = match &change.kind {
                ChangeKind::Added { name } => texts.with("calendar-added", &[("name", clean::line(name).into())]),
                ChangeKind::Removed => texts.get("calendar-removed"),
            };
            vec![change.day.to_string(), kind, clean::line(&change.source).into_owned()]
        }
        OfficeAct::RecusalDeclared { officer, unit } => some(vec![
            Some(names.label(List::Officer, officer)),
            Some(of(List::Unit, unit).unwrap_or_else(|| texts.get("recusal-person"))),
        ]),
        OfficeAct::RecusalLifted { n } | OfficeAct::ImportUndone { n } => vec![n.to_string()],
        OfficeAct::ImportEnded { .. } => Vec::new(),
        OfficeAct::SettingChanged { change } => {
            let mut settings = Vec::from([typed("setting", change.setting().as_str())]);
            settings.push(clean::line(&change.value()).into_owned());
            settings
        }
        OfficeAct::RetentionApplied { rule, requests, authorised_by, second, .. } => {
            let count = texts.with("say-count", &[("count", requests.len().into())]);
            let mut facts = vec![names.label(List::Retention, rule), count];
            facts.extend(
                [Some(authorised_by), second.as_ref()].into_iter().flatten().map(|by| clean::line(by).into_owned()),
            );
            facts
        }
        OfficeAct::RecurrenceKeyDestroyed { entry } => {
            vec![texts.with("erased-entry", &[("n", entry.to_string().into())])]
        }
        OfficeAct::Initialised { .. } | OfficeAct::PersonSearched | OfficeAct::RecurrenceKeyMade | OfficeAct::Lost => {
            Vec::new()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Lang, Series};

    #[test]
    fn an_act_on_a_request_that_says_more_than_its_name_shows_it() {
        let lines = include_str!("../../tests/registers/acts.jsonl").lines();
        let acts = lines.filter_map(|line| {
            let line: serde_json::Value = serde_json::from_str(line).unwrap();
            let facts = line["facts"].as_object().unwrap();
            // Of an import, a line has what was known at receipt.
            let has_details = line["series"] == "request"
                && line["facts"]["act"] != "imported"
                && facts.keys().any(|key| !["act", "day"].contains(&key.as_str()));
            has_details.then(|| Act::from_json(Some(Series::Request), &line["facts"].to_string()).unwrap().0)
        });
        let silent: Vec<_> =
            acts.filter(|act| facts(act, Names::new(&Lists::default(), &Texts::new(Lang::Fr))).is_empty()).collect();
        assert!(silent.is_empty(), "{silent:?}");
    }
}
