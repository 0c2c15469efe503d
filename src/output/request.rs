//! One request: the screen that officers read, and the JSON that scripts read beside it.

use chrono::NaiveDate;

use super::explain;
use super::page::Page;
use super::{Names, Ui, clean, wrap};
use super::{attachments, history, measure};
use crate::domain::field::Field;
use crate::domain::finding::Ruling;
use crate::domain::request::Triage;
use crate::domain::stage::Timed;
use crate::domain::{Code, Handler, List, Number, Office, RecordId, Request};
use crate::exchange::measures::MeasureAsOf;
use crate::i18n::Arg;
use crate::output::failure::Failure;
use crate::output::report::labels::days;
use crate::output::sentence::named_record;
use crate::store::{ErasedSince, Line};

mod json;
pub use json::{history_json, json};

/// A file to show.
pub struct RequestFile<'a> {
    /// The office it belongs to.
    pub office: &'a Office,
    pub request: &'a Request,
    /// Its entries, when its history is asked for.
    pub lines: Option<&'a [Line]>,
    /// The links that other requests made to it, with their kinds.
    pub linked_from: Vec<(Number, String)>,
    /// The issues, Ombudsman files and incidents that it is part of.
    pub named_in: Vec<RecordId>,
    /// The measures that come from it.
    pub measures: Vec<MeasureAsOf>,
    /// Whether the identity is shown. A trace was written before.
    pub identity: bool,
    /// Whether the deadline is explained day by day.
    pub explain: bool,
    /// Today, or the day on which the register is looked at.
    pub today: NaiveDate,
    /// Whether the register is looked at as it stood.
    pub is_past: bool,
    /// What was erased since.
    pub erased_since: ErasedSince,
}

impl RequestFile<'_> {
    /// The day up to which days are counted: the closing, or today.
    pub(super) fn until(&self) -> NaiveDate {
        self.request.closing.as_ref().map_or(self.today, |closing| closing.on).max(self.request.received_on)
    }
}

/// The file on one screen.
pub fn screen(ui: &mut Ui, file: &RequestFile<'_>) -> Result<(), Failure> {
    let mut head = head(ui, file);
    // What was asked comes first, its answer before its proof.
    if file.explain || file.lines.is_some() {
        let mut page = RequestPage { ui, file, page: Page::under(ui, std::mem::take(&mut head)) };
        if file.explain {
            page.delay();
            page.page.paragraph("");
            page.page.rows(&explain::table(ui, file));
        }
        page.page.history(file.lines, &file.office.lists, file.identity);
        let asked = page.page.text();
        ui.line(&asked)?;
    }
    // Whoever asks why it is late knows what it is about; who the person is was asked besides.
    if file.explain && !file.identity {
        return Ok(());
    }
    let mut page = RequestPage { ui, file, page: Page::under(ui, head) };
    page.facts();
    page.marks();
    page.delay();
    page.grounds();
    page.narrative(Field::Subject);
    page.narrative(Field::Text);
    page.narrative(Field::Remedy);
    page.consultations();
    page.ending();
    page.around();
    let RequestPage { mut page, .. } = page;
    page.table("heading-measures", &measure::table(ui, &file.office.lists, &file.measures));
    Ok(ui.line(&page.text())?)
}

/// What stands over the file: which request, what it is, how far it has come.
fn head(ui: &Ui, file: &RequestFile<'_>) -> Vec<String> {
    let (request, texts) = (file.request, ui.texts());
    let status = texts.word("status", request.status().as_str());
    let kind = request.receipt.kind.as_ref().map(|kind| ui.names(&file.office.lists).label(List::Kind, kind));
    let kind = kind.unwrap_or_else(|| texts.get("kind-unknown"));
    let pauses = request.pauses();
    let clock = file.office.clock(request, &pauses);
    let is_late = match &request.closing {
        Some(closing) => closing.delays(&clock).is_some_and(|delays| delays.within_standard == Some(false)),
        None => request.is_late(&clock, file.until()),
    };
    let late = if is_late { format!(" · {}", ui.red(&texts.get("file-late"))) } else { String::new() };
    let head = format!("{}{late}", ui.bold(&format!("{} · {kind} · {status}", request.number)));
    let mut lines: Vec<String> = wrap::lines(&head, usize::from(ui.width())).into_iter().map(String::from).collect();
    lines.extend(file.is_past.then(|| texts.with("show-as-of", &[("on", file.today.to_string().into())])));
    lines
}

struct RequestPage<'p, 'a> {
    ui: &'p Ui,
    file: &'p RequestFile<'a>,
    page: Page<'p>,
}

impl RequestPage<'_, '_> {
    fn text(&self, key: &str) -> String {
        self.ui.texts().get(key)
    }

    fn names(&self) -> Names<'_> {
        self.ui.names(&self.file.office.lists)
    }

    fn label(&self, list: List, code: Option<&Code>) -> Option<String> {
        code.map(|code| self.names().label(list, code))
    }

    fn pair(&mut self, key: &str, value: Option<impl AsRef<str>>) {
        self.page.pair(key, value);
    }

    fn facts(&mut self) {
        let request = self.file.request;
        let receipt = &request.receipt;
        let by = |on: NaiveDate, by: Option<String>| by.map_or_else(|| on.to_string(), |by| format!("{on} · {by}"));
        let channel = self.label(List::Channel, receipt.channel.as_ref());
        self.pair("field-received_on", Some(by(request.received_on, channel)));
        self.pair("field-source", self.label(List::Source, receipt.source.as_ref()));
        self.narrative(Field::ExternalReference);
        self.pair("field-requester", Some(self.requester()));
        self.pair("field-program", self.label(List::Program, receipt.program.as_ref()));
        self.pair("field-unit", self.label(List::Unit, receipt.unit.as_ref()));
        self.pair("field-officer", self.label(List::Officer, request.officer.as_ref()));
        self.stages();
        let acknowledged = request.acknowledged.as_ref();
        let means = acknowledged.and_then(|acknowledged| self.label(List::Channel, acknowledged.by.as_ref()));
        self.pair("field-acknowledged_on", acknowledged.map(|acknowledged| by(acknowledged.on, means)));
        self.pair("field-admissible", Some(self.triage()));
    }

    /// What the person wrote, or that it was erased since.
    fn narrative(&mut self, field: Field) {
        let erased = self.file.erased_since.fields.contains(&field).then(|| self.text("note-erased"));
        let text = self.file.request.narrative.fact(field).map(|fact| fact.plain()).or(erased);
        self.pair(&format!("field-{}", field.key()), text);
    }

    fn requester(&self) -> String {
        let request = self.file.request;
        match &request.identity {
            None if request.marks.erased_on.is_some() || self.file.erased_since.has_identity() => {
                self.text("identity-erased")
            }
            None if request.is_anonymous() => self.text("identity-anonymous"),
            None => self.text("identity-unknown"),
            Some(_) if !self.file.identity => self.text("identity-masked"),
            Some(who) => who.texts().map(|part| clean::line(part).into_owned()).collect::<Vec<_>>().join("\n"),
        }
    }

    fn triage(&self) -> String {
        match &self.file.request.triage {
            Triage::Pending => self.text("triage-pending"),
            Triage::Admissible { on } => {
                let on = on.map_or_else(String::new, |on| format!("{on} · "));
                format!("{on}{}", self.text("triage-admissible"))
            }
            Triage::Inadmissible { on, reason, body, informed_by } => {
                let parts = [
                    on.map(|on| on.to_string()),
                    Some(self.text("triage-inadmissible")),
                    self.label(List::Inadmissibility, reason.as_ref()),
                    body.as_ref().map(|to| format!("→ {}", self.names().referral(to))),
                    self.label(List::Channel, informed_by.as_ref()),
                ];
                parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
            }
        }
    }

    fn marks(&mut self) {
        for (field, since) in self.file.request.marks.facts() {
            self.pair(&format!("field-{}", field.key()), Some(since.plain()));
        }
        self.pair("field-erased_on", self.file.erased_since.all_on.map(|on| on.to_string()));
        self.pair("field-hold_reason", self.file.request.hold_reason.as_deref());
    }

    fn delay(&mut self) {
        let request = self.file.request;
        let pauses = request.pauses();
        let clock = self.file.office.clock(request, &pauses);
        let until = self.file.until();
        let days = |count| days(count, clock.unit(), self.ui.texts());
        let standard = clock.length_days().map_or_else(|| Arg::from("none"), Arg::from);
        let reopened = request.reopenings.last().map_or_else(|| "none".into(), |last| last.on.to_string());
        let of = self.ui.texts().with("delay-of", &[("standard", standard), ("reopened", reopened.into())]);
        let args: Vec<(&str, Arg)> = vec![
            ("days", days(clock.net(until)).into()),
            ("of", of.into()),
            ("gross", clock.gross(until).into()),
            ("suspended", clock.suspended(until).into()),
        ];
        let key = if clock.suspended(until) > 0 { "delay-suspended" } else { "delay-plain" };
        // A duplicate has no time of its own.
        let is_timed = request.closing.as_ref().is_none_or(|closing| closing.delays(&clock).is_some());
        self.pair("field-delay", is_timed.then(|| self.ui.texts().with(key, &args)));
        if request.closing.is_none() {
            let while_suspended = |left: i64| {
                let key = if left < 0 { "due-past-while-suspended" } else { "due-while-suspended" };
                self.ui.texts().with(key, &[("days", days(left.abs()).into())])
            };
            let due = match request.suspended_since() {
                Some(_) => clock.remaining(until).map(while_suspended),
                None => clock.due().map(|due| due.to_string()),
            };
            self.pair("field-due_on", due);
        }
        for suspension in &request.suspensions {
            let to = suspension.pause.to.map_or_else(|| "…".to_owned(), |to| to.to_string());
            let reason = suspension.reason.as_deref().map_or_else(String::new, |reason| format!(" · {reason}"));
            self.pair("field-suspension", Some(format!("{} → {to}{reason}", suspension.pause.from)));
        }
        for extension in request.current_extensions() {
            let reason = extension.reason.as_deref().map_or_else(String::new, |reason| format!(" · {reason}"));
            self.pair("field-extended_to", Some(format!("{} · {}{reason}", extension.to, extension.on)));
        }
    }

    fn ruling(&self, ruling: &Ruling) -> String {
        let verdict = self.names().verdict(&ruling.verdict);
        match &ruling.reasons {
            Some(reasons) => format!("{verdict}\n{reasons}"),
            None => verdict,
        }
    }

    fn grounds(&mut self) {
        let request = self.file.request;
        for ground in request.grounds() {
            let name = self.names().ground(&ground.code);
            let found = match &ground.ruling {
                Some(ruling) => self.ruling(ruling),
                None => self.text("finding-none"),
            };
            self.pair("field-ground", Some(format!("{} · {name} · {found}", ground.n)));
        }
        if let Some(ruling) = request.own_ruling() {
            let found = self.ruling(ruling);
            self.pair("field-finding", Some(found));
        }
    }

    /// Who has the request; and who had it, with the days of each, once it was handed over.
    fn stages(&mut self) {
        let request = self.file.request;
        let name = |handler: &Option<Handler>| match handler {
            Some(handler) => self.names().handler(handler),
            None => self.text("handler-unknown"),
        };
        let lines: Vec<String> = if request.earlier_stages.is_empty() {
            request
                .handler
                .iter()
                .filter(|handler| **handler != Handler::Office)
                .map(|by| name(&Some(by.clone())))
                .collect()
        } else {
            let pauses = request.pauses();
            let clocks = self.file.office.clocks(request, &pauses);
            let unit = clocks.last().expect("invariant: a request has a cycle").unit();
            let line = |stage: Timed| {
                let to = stage.to.map_or_else(|| "…".to_owned(), |to| to.to_string());
                let days = days(stage.net, unit, self.ui.texts());
                let days = self.ui.texts().with("stage-days", &[("days", days.into())]);
                format!("{} → {to} · {} · {days}", stage.from, name(&stage.handler))
            };
            request.stages(&clocks, self.file.today).into_iter().map(line).collect()
        };
        self.pair("field-handler", Some(lines.join("\n")));
    }

    fn consultations(&mut self) {
        let calendar = self.file.office.calendar();
        for asked in &self.file.request.consultations {
            let unit = self.label(List::Unit, Some(&asked.unit)).unwrap_or_default();
            let due = self.ui.texts().with("consultation-due", &[("due", asked.due_on.to_string().into())]);
            let named = self.text(if asked.with_identity { "consultation-named" } else { "consultation-masked" });
            let mut lines = vec![format!("{} · {} · {unit} · {due} · {named}", asked.n, asked.asked_on)];
            lines.extend(asked.question.clone());
            match &asked.answer {
                Some(answer) => {
                    let days = asked.days(calendar).expect("invariant: an answer came after some days");
                    let facts = [("on", answer.on.to_string().into()), ("days", days.into())];
                    lines.push(self.ui.texts().with("consultation-answered", &facts));
                    lines.extend(answer.text.clone());
                }
                None => {
                    let late = asked.late_by(calendar, self.file.today);
                    let late = (late > 0).then(|| self.ui.texts().with("consultation-late", &[("late", late.into())]));
                    lines.extend(late);
                }
            }
            self.pair("field-consultation", Some(lines.join("\n")));
        }
    }

    fn ending(&mut self) {
        let request = self.file.request;
        for reopening in &request.reopenings {
            let reason = reopening.reason.as_deref().map_or_else(String::new, |reason| format!(" · {reason}"));
            let days = [("on", reopening.on.to_string().into()), ("closed", reopening.closing.on.to_string().into())];
            self.pair("field-reopened", Some(self.ui.texts().with("file-reopened", &days) + &reason));
        }
        let Some(closing) = &request.closing else { return };
        let parts = [
            Some(closing.on.to_string()),
            closing.disposition.map(|disposition| self.text(&format!("disposition-{}", disposition.as_str()))),
            self.label(List::Body, closing.to.as_ref()),
            self.label(List::Channel, closing.by.as_ref()),
        ];
        self.pair("field-closed_on", Some(parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")));
        self.pair("field-reply", closing.reply.as_ref());
        self.pair("field-no_reply", closing.no_reply.as_ref());
        if let Some(satisfaction) = &closing.satisfaction {
            let score = self.text(&format!("satisfaction-scale-{}", satisfaction.score));
            let parts = [satisfaction.on.map(|on| on.to_string()), Some(score), satisfaction.text.clone()];
            self.pair("field-satisfaction", Some(parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")));
        }
    }

    fn around(&mut self) {
        let request = self.file.request;
        for link in &request.links {
            let kind = self.text(&format!("link-to-{}", link.kind.as_str()));
            self.pair("field-link", Some(format!("{} · {kind}", link.to)));
        }
        for (from, kind) in &self.file.linked_from {
            let kind = self.text(&format!("link-from-{kind}"));
            self.pair("field-link", Some(format!("{from} · {kind}")));
        }
        for record in &self.file.named_in {
            self.pair("field-record", Some(named_record(*record, self.ui.texts())));
        }
        for consent in &request.consents {
            let step = self.text(&format!("consent-{}", consent.step.as_str()));
            let party = self.names().label(consent.party.list(), &consent.to);
            let means = self.label(List::Channel, consent.by.as_ref()).map(|means| format!(" · {means}"));
            let means = means.unwrap_or_default();
            self.pair("field-consent", Some(format!("{} · {step} · {party}{means}", consent.on)));
        }
        for conflict in &request.conflicts {
            let officer = self.label(List::Officer, Some(&conflict.officer)).unwrap_or_default();
            self.pair("field-conflict", Some(format!("{} · {officer}", conflict.on)));
        }
        for attachment in &request.attachments {
            self.pair("field-attachment", Some(attachments::line(attachment, self.ui)));
        }
        for refused in &request.refused_amendments {
            let text = history::refused_amendment(refused, self.ui.texts());
            self.pair("field-refused_amendment", Some(text));
        }
        for note in &request.notes {
            let text = note.text.clone().unwrap_or_else(|| self.text("note-erased"));
            self.pair("field-note", Some(format!("{} · {} · {text}", note.on, note.by)));
        }
    }
}
