//! What a template may say: the facts of a letter, in the words of its language.

use chrono::NaiveDate;
use serde_json::{Value, json};

use crate::domain::act::{Disposition, Party};
use crate::domain::letter::{Letter, LetterKind};
use crate::domain::reference::Item;
use crate::domain::request::Triage;
use crate::domain::rule_codes::{ACCESS, COMMISSION};
use crate::domain::{Code, Identity, Lang, List, Measure, Office, Referral, Unit};
use crate::i18n::{Arg, Texts};
use crate::output::report::labels;

/// What stands for what is not known, for a hand to fill in.
pub const BLANK: &str = "………………………………………………";

/// The facts of a letter. Names are stable: the templates of offices depend on them. Every name is there in every
/// letter; what is not known is null.
pub fn facts(letter: &Letter<'_>, texts: &Texts) -> Value {
    let Letter { request, office, .. } = letter;
    let letter_texts = LetterTexts { letter, texts };
    let standard = office.standard(request.receipt.kind.as_ref(), request.received_on);
    json!({
        "number": request.number.to_string(),
        "date": letter_texts.day(letter.date()),
        "office": writer(office, texts),
        "signatory": signatory(office, texts),
        "answer_by": letter.answer_by().map(|day| letter_texts.day(day)),
        "recipient": letter_texts.recipient(),
        "person": letter_texts.person(),
        "officer": letter_texts.label(List::Officer, request.officer.as_ref()),
        "kind": letter_texts.label(List::Kind, request.receipt.kind.as_ref()),
        "channel": letter_texts.label(List::Channel, request.receipt.channel.as_ref()),
        "subject": request.narrative.subject,
        "text": request.narrative.text,
        "disposition": letter.disposition().map(Disposition::as_str),
        "duplicate_of": request.duplicate_of().map(|number| number.to_string()),
        "received_on": letter_texts.day(request.received_on),
        "reopened_on": letter.reopened_on().map(|day| letter_texts.day(day)),
        "acknowledged_on": request.acknowledged.as_ref().map(|acknowledged| letter_texts.day(acknowledged.on)),
        "due_on": letter.due().map(|due| letter_texts.day(due)),
        "standard": standard.map(|standard| json!({
            "length": labels::length(&standard, texts),
            "business_days": standard.unit == Unit::BusinessDays,
            "by_law": standard.code == *ACCESS,
        })),
        "suspension": letter_texts.suspension(),
        "extension": letter_texts.extension(),
        "inadmissible": letter_texts.inadmissible(),
        "referral": letter_texts.referral(),
        "consent": letter_texts.consent(),
        "finding": request.finding().map(|finding| texts.get(&format!("finding-{}", finding.as_str()))),
        "findings": letter_texts.findings(),
        "reply": letter.reply(),
        "measures": letter_texts.measures(),
        "first_line": letter_texts.label(List::Unit, letter.first_line()),
        "recourse": letter_texts.recourse(),
    })
}

/// The office, as each of its letters names it.
pub fn writer(office: &Office, texts: &Texts) -> Value {
    let (settings, lang) = (&office.settings, texts.lang());
    json!({ "title": settings.title.text(lang), "contact": settings.contact.text(lang), "place": settings.place })
}

/// Who signs its letters.
pub fn signatory(office: &Office, texts: &Texts) -> Value {
    let settings = &office.settings;
    json!({ "name": settings.signatory_name, "title": settings.signatory_title.text(texts.lang()) })
}

/// A day in words, the first two of which no line tells apart: « 1er octobre 2026 ».
pub fn whole_day(day: NaiveDate, texts: &Texts) -> String {
    labels::day(day, texts).replacen(' ', "\u{a0}", 1)
}

struct LetterTexts<'l, 'a> {
    letter: &'l Letter<'a>,
    texts: &'l Texts,
}

impl LetterTexts<'_, '_> {
    fn lang(&self) -> Lang {
        self.texts.lang()
    }

    fn day(&self, day: NaiveDate) -> String {
        whole_day(day, self.texts)
    }

    fn measures(&self) -> Vec<Value> {
        let text_of = |measure: &Measure| json!({ "text": measure.text("text").or(measure.text("title")) });
        self.letter.promised().map(text_of).collect()
    }

    fn item(&self, list: List, code: &Code) -> Option<&Item> {
        self.letter.office.lists.get(list, code)
    }

    fn label(&self, list: List, code: Option<&Code>) -> Option<String> {
        code.map(|code| self.item(list, code).map_or(code.as_str(), |item| item.label(self.lang())).to_owned())
    }

    /// The body to turn to against the office, unless the letter sends the person there; whether it reviews what the
    /// office decides.
    fn recourse(&self) -> Value {
        let body = self.letter.recourse().filter(|body| !self.is_sent_to(body));
        let mut recourse = self.body(body);
        recourse["reviews"] = body.is_some_and(|body| body.code == COMMISSION).into();
        recourse
    }

    fn body(&self, body: Option<&Item>) -> Value {
        json!({
            "name": body.map(|body| body.label(self.lang())),
            "contact": body.and_then(|body| body.contact(self.lang())),
        })
    }

    /// Where somebody or something goes, by its name and how to reach it; its code stands for it when the lists do not
    /// know it.
    fn place(&self, to: Option<(Party, &Code)>) -> Value {
        let mut place = self.body(to.and_then(|(party, code)| self.item(party.list(), code)));
        place["name"] = to.and_then(|(party, code)| self.label(party.list(), Some(code))).into();
        place
    }

    /// Where the letter sends the person, or their request.
    fn sent_to(&self) -> Value {
        self.place(self.letter.body().as_ref().map(|to| (to.party, &to.code)))
    }

    /// To whom the letter goes: the person, or the body.
    fn recipient(&self) -> Value {
        if self.letter.kind != LetterKind::Transmittal || self.letter.body().is_none() {
            return self.person();
        }
        let body = self.sent_to();
        let lines: Vec<&str> = [&body["name"], &body["contact"]].into_iter().filter_map(Value::as_str).collect();
        json!({ "lines": lines })
    }

    /// Whether the letter sends the person to that very body.
    fn is_sent_to(&self, body: &Item) -> bool {
        let sends = matches!(self.letter.kind, LetterKind::Referral | LetterKind::Inadmissible);
        sends && self.letter.body() == Some(Referral::to_body(body.code.clone()))
    }

    fn person(&self) -> Value {
        let who = self.letter.request.identity.as_ref().filter(|_| self.letter.named);
        let lines = who.map_or_else(Vec::new, |who| self.address(who));
        let known = !lines.is_empty();
        let lines = if known { lines } else { vec![BLANK.to_owned(); 3] };
        json!({ "known": known, "name": who.and_then(|who| who.name.as_ref()), "lines": lines })
    }

    /// To whom and where the letter goes.
    fn address(&self, who: &Identity) -> Vec<String> {
        // Every part by its name: one that is added asks here whether it leads a letter.
        let Identity { name, organisation, email, phone, address, representative } = who;
        let mut lines: Vec<String> = [name, organisation].into_iter().flatten().cloned().collect();
        let care_of = |name: &String| self.texts.with("letter-care-of", &[("name", Arg::from(name.as_str()))]);
        lines.extend(representative.as_ref().map(care_of));
        // An address where there is one; else what leads to the person.
        let means = [address, email, phone].into_iter().flatten().find(|means| !means.trim().is_empty());
        lines.extend(means.into_iter().flat_map(|means| means.lines()).map(str::to_owned));
        lines.retain(|line| !line.trim().is_empty());
        lines
    }

    fn suspension(&self) -> Value {
        let (letter, request) = (self.letter, self.letter.request);
        let open = letter.suspension();
        let remaining = open.and_then(|_| {
            let pauses = letter.pauses();
            let clock = letter.clock(&pauses);
            let days = clock.remaining(letter.date().max(request.received_on)).filter(|days| *days > 0)?;
            Some(labels::days(days, clock.unit(), self.texts))
        });
        json!({
            "since": open.map(|open| self.day(open.pause.from)),
            "reason": open.and_then(|open| open.reason.as_ref()),
            "remaining": remaining,
        })
    }

    fn extension(&self) -> Value {
        let last = self.letter.extension();
        json!({
            "on": last.map(|last| self.day(last.on)),
            "to": last.map(|last| self.day(last.to)),
            "reason": last.and_then(|last| last.reason.as_ref()),
        })
    }

    fn inadmissible(&self) -> Value {
        let (on, reason) = match &self.letter.request.triage {
            Triage::Inadmissible { on, reason, .. } => (*on, reason.as_ref()),
            _ => (None, None),
        };
        let (rule, source) = self.letter.rule().unzip();
        json!({
            "on": on.map(|on| self.day(on)),
            "reason": self.label(List::Inadmissibility, reason),
            "rule": rule,
            "source": source,
            "body": self.sent_to(),
        })
    }

    fn referral(&self) -> Value {
        let body = self.letter.body();
        let transferred_on = body.as_ref().and_then(|body| self.letter.transferred_on(body));
        json!({
            "body": self.sent_to(),
            "transferred_on": transferred_on.map(|on| self.day(on)),
            "consented": transferred_on.is_some() || body.is_some_and(|body| self.letter.consented(&body)),
        })
    }

    fn consent(&self) -> Value {
        let party = self.letter.consent_party().filter(|_| self.letter.kind == LetterKind::Consent);
        let mut named = self.place(party);
        named["is_body"] = party.is_some_and(|(party, _)| party == Party::Body).into();
        named
    }

    fn findings(&self) -> Vec<Value> {
        let request = self.letter.request;
        let rulings = self.letter.rulings();
        let stated = rulings.filter_map(|(n, ruling)| {
            let ruling = ruling?;
            let code = request.grounds().find(|ground| Some(ground.n) == n).map(|ground| &ground.code);
            // In French a motif is founded otherwise than a plainte.
            let (name, finding) = match code {
                Some(code) => (self.ground(&code.nature, code.commitment.as_ref()), "letter-ground"),
                None => (self.texts.get("letter-whole-complaint"), "finding"),
            };
            Some(json!({
                "n": n,
                "name": name,
                "finding": self.texts.get(&format!("{finding}-{}", ruling.verdict.finding.as_str())),
                "criterion": self.label(List::Criterion, ruling.verdict.criterion.as_ref()),
                "reasons": ruling.reasons,
            }))
        });
        stated.collect()
    }

    fn ground(&self, nature: &Code, commitment: Option<&Code>) -> String {
        let nature = self.label(List::Nature, Some(nature)).unwrap_or_default();
        match self.label(List::Commitment, commitment) {
            Some(commitment) => format!("{nature} ({commitment})"),
            None => nature,
        }
    }
}

/// What a letter is called, on the screen that shows it: it names no one.
pub fn title(letter: &Letter<'_>, texts: &Texts) -> String {
    let kind = texts.get(&format!("letter-{}", letter.kind.as_str()));
    texts.with("letter-title", &[("letter", kind.into()), ("number", letter.request.number.to_string().into())])
}
