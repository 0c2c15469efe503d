//! Letters to the person: what each is about, and what it lacks.
//!
//! A letter states what the office must tell the person (MIFI 2.1 and 4.2: « transmettre une réponse motivée », «
//! informer la personne requérante »; MAMH: consent, transfer, recourse). What it lacks is listed, all at once, before
//! it is written.

use chrono::NaiveDate;

use super::act::{ConsentStep, Disposition, Party};
use super::clock::{Clock, Pause};
use super::finding::Ruling;
use super::identity::name_key;
use super::leak::ScannedText;
use super::measure::{Measure, MeasureStatus};
use super::office::Office;
use super::reference::{Item, List};
use super::request::{Consent, Extension, Request, Suspension, Triage};
use super::rule_codes::{ACCESS, COMMISSION, OMBUDSMAN};
use super::{Code, Handler, Lang, Referral};

mod kind;
mod lack;
mod language;
pub use kind::LetterKind;
pub use lack::Lack;
use language::is_in_another_language;

#[derive(Clone, Copy, Debug)]
pub struct Letter<'a> {
    pub kind: LetterKind,
    pub request: &'a Request,
    pub office: &'a Office,
    pub today: NaiveDate,
    /// The unit or body that was named for it.
    pub party: Option<(Party, &'a Code)>,
    pub measures: &'a [Measure],
    /// The text that was given for it.
    pub text: Option<&'a str>,
    /// Whether it names the person; without, it has blanks to fill in.
    pub named: bool,
}

impl<'a> Letter<'a> {
    /// How many words of a text a message quotes.
    const QUOTED_WORDS: usize = 8;

    /// The language it is written in: the one the person asked for, or the office's own, which is that of bodies too.
    pub fn lang(&self) -> Lang {
        let asked_for = self.request.receipt.reply_language.filter(|_| self.kind != LetterKind::Transmittal);
        asked_for.unwrap_or(self.office.settings.reply_language)
    }

    /// The day of the act that it announces; `None` when that is not done yet.
    pub fn announced_on(&self) -> Option<NaiveDate> {
        let request = self.request;
        let inadmissible = matches!(request.triage, Triage::Inadmissible { .. });
        let informed_on = request.triage.on().filter(|_| inadmissible);
        match self.kind {
            // What was promised before a reopening is promised anew, on its clock.
            LetterKind::Ack => {
                let begun = request.cycles().last().expect("invariant: a request has been received");
                request.acknowledged.as_ref().map(|acknowledged| acknowledged.on).filter(|on| *on >= begun)
            }
            LetterKind::Inadmissible => informed_on,
            LetterKind::Referral => self.body().and_then(|body| self.transferred_on(&body)).or(informed_on),
            LetterKind::Suspension => request.suspensions.last().map(|last| last.pause.from),
            LetterKind::Extension => request.current_extensions().next_back().map(|last| last.on),
            LetterKind::Consent => {
                let (party, to) = self.consent_party()?;
                let asked = |consent: &&Consent| {
                    consent.step == ConsentStep::Asked && consent.party == party && consent.to == *to
                };
                request.consents.iter().rev().find(asked).map(|consent| consent.on)
            }
            LetterKind::Reply => request.closing.as_ref().map(|closing| closing.on),
            LetterKind::Transmittal => self.body().and_then(|body| self.transferred_on(&body)),
        }
    }

    /// The day that stands at its head: that of the act, so that it agrees with the clock whenever it is printed.
    pub fn date(&self) -> NaiveDate {
        self.announced_on().unwrap_or(self.today)
    }

    /// By when the person, or the body, sends back what is asked; a body is left what a unit is.
    pub fn answer_by(&self) -> Option<NaiveDate> {
        let days = match self.kind {
            LetterKind::Consent | LetterKind::Suspension => self.office.settings.requester_days,
            LetterKind::Transmittal => self.office.settings.consultation_days,
            _ => return None,
        };
        self.office.calendar().add(self.date(), i64::from(days))
    }

    /// The measures that the person is told of: those that were accepted. What is only proposed is no promise yet, and
    /// what was refused will not be.
    pub fn promised(&self) -> impl Iterator<Item = &'a Measure> {
        self.measures
            .iter()
            .filter(|measure| !matches!(measure.status(), MeasureStatus::Proposed | MeasureStatus::Refused))
    }

    /// Where the person is sent: where the file says, else to the body named for a transfer.
    pub fn body(&self) -> Option<Referral> {
        let named = self.party.filter(|_| self.kind.sends_to_body());
        self.recorded_body().or(named.map(|(party, code)| Referral { party, code: code.clone() }))
    }

    /// Where the file says: the body of the transfer, or the place of the triage, which is what a refusal tells. A
    /// letter guesses neither.
    fn recorded_body(&self) -> Option<Referral> {
        let closing = self.request.closing.as_ref().filter(|_| self.kind != LetterKind::Inadmissible);
        let transferred = closing.and_then(|closing| closing.to.clone());
        transferred.map(Referral::to_body).or_else(|| match &self.request.triage {
            Triage::Inadmissible { body, .. } => body.clone(),
            _ => None,
        })
    }

    /// Whether the request goes to that body with the person's consent, rather than the person alone (MAMH).
    pub fn consented(&self, to: &Referral) -> bool {
        let step = self.request.consent_for(Party::Body, &to.code).map(|consent| consent.step);
        to.party == Party::Body && step == Some(ConsentStep::Granted)
    }

    /// Since when the request is transferred to that body.
    pub fn transferred_on(&self, to: &Referral) -> Option<NaiveDate> {
        let closing = self.request.closing.as_ref()?;
        let is_there = to.party == Party::Body && closing.to.as_ref() == Some(&to.code);
        (is_there && closing.disposition == Some(Disposition::Transferred)).then_some(closing.on)
    }

    /// How the request was closed, by the day of the letter.
    pub fn disposition(&self) -> Option<Disposition> {
        self.request.closing.as_ref().filter(|closing| closing.on <= self.date())?.disposition
    }

    /// The reopening that began the cycle that the letter is of.
    pub fn reopened_on(&self) -> Option<NaiveDate> {
        self.request.reopenings.iter().map(|reopening| reopening.on).rfind(|on| *on <= self.date())
    }

    /// The unit that handles the request: it tells the person of the complaints office too (MESS, Guiding Principle).
    pub fn first_line(&self) -> Option<&'a Code> {
        match &self.request.handler {
            Some(Handler::Unit(unit)) => Some(unit),
            _ => None,
        }
    }

    /// The unit or body a consent is asked for: the one named, else the last that was asked.
    pub fn consent_party(&self) -> Option<(Party, &'a Code)> {
        let asked = self.request.consents.iter().rev().find(|consent| consent.step == ConsentStep::Asked);
        self.party.or(asked.map(|consent| (consent.party, &consent.to)))
    }

    /// The reply: the text given for it, else the one that was sent.
    pub fn reply(&self) -> Option<&'a str> {
        let closing = self.request.closing.as_ref();
        self.text.or_else(|| closing?.reply.as_deref()).filter(|text| !text.trim().is_empty())
    }

    /// The rulings that a reply states, each with the rank of its ground.
    pub fn rulings(&self) -> impl Iterator<Item = (Option<u32>, Option<&'a Ruling>)> {
        self.request.rulings()
    }

    /// The recourse that every letter names, among the bodies of the office: the Ombudsman (MIFI 3.4; MAMH), or what
    /// reviews a decision on access.
    pub fn recourse(&self) -> Option<&'a Item> {
        let body =
            |code: &str| self.office.lists.get(List::Body, &Code::new(code).ok()?).filter(|item| item.is_active());
        Some(COMMISSION).filter(|_| self.is_on_access()).and_then(body).or_else(|| body(OMBUDSMAN))
    }

    /// Whether the request is one for access or correction, decided and reviewed under the law.
    fn is_on_access(&self) -> bool {
        self.request.receipt.kind.as_ref().is_some_and(|kind| *kind == ACCESS)
    }

    /// The suspensions as they stood on the day of the letter: it foretells none.
    pub fn pauses(&self) -> Vec<Pause> {
        let date = self.date();
        let begun = self.request.pauses().into_iter().filter(|pause| pause.from <= date);
        begun.map(|pause| Pause { to: pause.to.filter(|to| *to <= date), ..pause }).collect()
    }

    /// The suspension that was open on the day of the letter; of a letter that announces one, that one, even when it
    /// ended the same day.
    pub fn suspension(&self) -> Option<&'a Suspension> {
        if self.kind == LetterKind::Suspension {
            return self.request.suspensions.last();
        }
        let date = self.date();
        let is_open = |it: &&Suspension| it.pause.from <= date && it.pause.to.is_none_or(|to| to > date);
        self.request.suspensions.iter().rfind(is_open)
    }

    /// The last new date of the standing cycle that was announced by the day of the letter.
    pub fn extension(&self) -> Option<&'a Extension> {
        self.request.current_extensions().rfind(|extension| extension.on <= self.date())
    }

    /// The clock of the cycle that the letter is of; `pauses` are those that it knows.
    pub fn clock<'p>(&self, pauses: &'p [Pause]) -> Clock<'p>
    where
        'a: 'p,
    {
        self.office.clock_of_cycle(self.request, self.request.cycle_on(self.date()), pauses)
    }

    /// The due date as the person is given it; none while the clock stands still.
    pub fn due(&self) -> Option<NaiveDate> {
        if self.suspension().is_some() { None } else { self.clock(&self.pauses()).due() }
    }

    /// The office's own words that the letter repeats.
    fn words(&self) -> Vec<&'a str> {
        let request = self.request;
        match self.kind {
            LetterKind::Suspension => {
                request.suspensions.last().and_then(|last| last.reason.as_deref()).into_iter().collect()
            }
            LetterKind::Extension => self.extension().and_then(|last| last.reason.as_deref()).into_iter().collect(),
            LetterKind::Reply => {
                let reasons = self.rulings().filter_map(|(_, ruling)| ruling?.reasons.as_deref());
                let measures = self.promised().filter_map(|measure| measure.text("text").or(measure.text("title")));
                reasons.chain(self.reply()).chain(measures).collect()
            }
            _ => Vec::new(),
        }
    }

    /// The rule that it quotes: that of the reason, where a source states it. Other notes stay in the office.
    pub fn rule(&self) -> Option<(&'a str, &'a str)> {
        let reason = self.reason().filter(|_| self.kind == LetterKind::Inadmissible)?;
        Some((reason.note(self.lang())?, reason.source.as_deref()?))
    }

    fn reason(&self) -> Option<&'a Item> {
        self.office.lists.get(List::Inadmissibility, self.request.triage.reason()?)
    }

    /// The texts that it would repeat in another language than its own.
    fn foreign(&self) -> impl Iterator<Item = Lack> {
        let lang = self.lang();
        let texts = self.words().into_iter().chain(self.rule().map(|(rule, _)| rule));
        texts.filter(move |text| is_in_another_language(text, lang)).map(move |text| Lack::OtherLanguage {
            text: text.split_whitespace().take(Self::QUOTED_WORDS).collect::<Vec<_>>().join(" "),
            lang,
        })
    }

    /// The names that these words may hold, as keys of identities; the person's own are left out.
    pub fn names(&self) -> Vec<String> {
        let own = self.request.identity.as_ref();
        let own = own.into_iter().flat_map(|who| [&who.name, &who.organisation, &who.representative]).flatten();
        let own = name_key(&own.map(String::as_str).collect::<Vec<_>>().join(" "));
        let is_own = |name: &String| name.split(' ').all(|word| own.split(' ').any(|own| own == word));
        let names = ScannedText::of(&self.words().join("\n")).names(None);
        names.into_iter().filter(|name| !is_own(name)).collect()
    }

    /// The officers whom these words name: the office is not there to name culprits (MIFI 3.3).
    pub fn officers_named(&self, names: &[String]) -> Vec<Code> {
        let officers = self.office.lists.all(List::Officer).iter();
        let named = |item: &&Item| names.contains(&name_key(&item.fr)) || names.contains(&name_key(&item.en));
        officers.filter(named).map(|item| item.code.clone()).collect()
    }

    /// What the letter lacks, names aside: those that keep it from being written, then those to be told.
    pub fn lacks(&self) -> Vec<Lack> {
        let mut lacks = self.lacks_of_kind();
        if matches!(self.kind, LetterKind::Ack | LetterKind::Reply) && self.request.closing.is_none() {
            let late = self.clock(&self.request.pauses()).late_on(self.date());
            lacks.extend(self.due().filter(|_| late).map(|due| Lack::PastDue { due, today: self.today }));
        }
        match self.recourse() {
            None if self.kind.states_recourse() => lacks.push(Lack::NoRecourse),
            Some(body) if self.kind.states_recourse() && body.contact_fr.is_none() && body.contact_en.is_none() => {
                lacks.push(Lack::NoRecourseContact);
            }
            _ => {}
        }
        let reachable = self.request.identity.as_ref().is_some_and(|who| {
            [&who.email, &who.phone, &who.address].into_iter().flatten().any(|means| !means.trim().is_empty())
        });
        if self.named && !reachable {
            let erased = self.request.marks.erased_on.is_some();
            lacks.push(Lack::Unreachable { replies: self.kind == LetterKind::Reply, erased });
        }
        if let (Some(recorded), Some((party, named))) = (self.recorded_body(), self.party)
            && self.kind.sends_to_body()
            && (recorded.party, &recorded.code) != (party, named)
        {
            lacks.push(Lack::OtherBody { body: recorded });
        }
        let unknown = self.body().filter(|to| {
            let contact = to.item(&self.office.lists).and_then(|item| item.contact(self.lang()));
            matches!(self.kind, LetterKind::Inadmissible | LetterKind::Referral) && contact.is_none()
        });
        lacks.extend(unknown.map(|to| Lack::NoWayThere { to }));
        lacks.extend(self.foreign());
        let settings = &self.office.settings;
        lacks.extend(settings.signatory_name.is_none().then_some(Lack::NoSignatory));
        lacks.extend(settings.contact.text(self.lang()).is_none().then_some(Lack::NoContact));
        lacks.sort_by_key(|lack| !lack.is_blocking());
        lacks
    }

    fn lacks_of_kind(&self) -> Vec<Lack> {
        let request = self.request;
        let closed = request.closing.is_some();
        let blank = |text: &Option<String>| text.as_deref().is_none_or(|text| text.trim().is_empty());
        match self.kind {
            LetterKind::Ack => vec![],
            LetterKind::Inadmissible => match &request.triage {
                Triage::Inadmissible { reason: Some(reason), body: None, .. } => {
                    match self.office.lists.referrals(reason)[..] {
                        [] => vec![Lack::NowhereToTurn { reason: reason.clone(), closed }],
                        _ => vec![Lack::NotDirected { reason: reason.clone(), closed }],
                    }
                }
                Triage::Inadmissible { reason: Some(_), .. } => vec![],
                Triage::Inadmissible { reason: None, .. } => vec![Lack::NoInadmissibilityReason],
                _ => vec![Lack::NotInadmissible { closed }],
            },
            LetterKind::Referral => match self.body() {
                None => vec![self.without_body()],
                Some(to) if self.recorded_body().is_none() && !self.consented(&to) => {
                    vec![Lack::NotOnFile { to, closed }]
                }
                Some(_) => vec![],
            },
            LetterKind::Suspension => match request.suspensions.last() {
                Some(Suspension { pause: Pause { to: Some(on), .. }, .. }) => vec![Lack::Resumed { on: *on }],
                Some(last) if blank(&last.reason) => vec![Lack::NoReason],
                Some(_) => vec![],
                None => vec![Lack::NotSuspended],
            },
            LetterKind::Extension if let Some(closing) = &request.closing => vec![Lack::Closed { on: closing.on }],
            LetterKind::Extension => match (self.extension(), request.reopenings.last()) {
                (Some(last), _) if blank(&last.reason) => vec![Lack::NoReason],
                (Some(_), _) => vec![],
                (None, Some(last)) if !request.extensions.is_empty() => {
                    vec![Lack::ExtendedBefore { reopened: last.on }]
                }
                (None, _) => vec![Lack::NotExtended],
            },
            LetterKind::Consent => match self.consent_party() {
                None => vec![Lack::NoParty],
                Some((party, to)) => {
                    let last = request.consent_for(party, to).filter(|last| last.step == ConsentStep::Granted);
                    let already = |last: &Consent| Lack::AlreadyConsented { party, to: to.clone(), on: last.on };
                    last.map(already).into_iter().collect()
                }
            },
            LetterKind::Reply => self.lacks_of_reply(),
            LetterKind::Transmittal => match self.body() {
                None => vec![self.without_body()],
                Some(to) if !self.consented(&to) => vec![Lack::NoConsent { to }],
                Some(_) => vec![],
            },
        }
    }

    /// Nothing sends the person anywhere; what would goes by where the request is in its life.
    fn without_body(&self) -> Lack {
        let (is_closed, admissible) = (self.request.closing.is_some(), self.request.triage.admissible());
        let step = match self.kind {
            _ if is_closed => "closed",
            LetterKind::Referral if admissible != Some(true) => "triage",
            _ => "transfer",
        };
        Lack::NoBody { step }
    }

    /// A complaint that was examined is answered with a finding on each ground, and the reasons of each, there or in
    /// the reply that was sent (MIFI 4.2).
    fn lacks_of_reply(&self) -> Vec<Lack> {
        let request = self.request;
        match request.triage {
            Triage::Pending if request.closing.is_none() => return vec![Lack::NotTriaged],
            Triage::Inadmissible { .. } => return vec![Lack::TurnedDown],
            _ => {}
        }
        let disposition = request.closing.as_ref().and_then(|closing| closing.disposition);
        let examined = request.is_complaint() && disposition.is_none_or(|how| how == Disposition::Answered);
        let closed = request.closing.is_some();
        let has_reply = request.closing.as_ref().is_some_and(|closing| closing.reply.is_some());
        let mut lacks = Vec::new();
        let unfound = || self.rulings().filter(|(_, ruling)| examined && ruling.is_none()).map(|(ground, _)| ground);
        if unfound().next().is_some() {
            lacks.push(Lack::NoFinding { grounds: unfound().flatten().collect(), closed });
        }
        for (ground, ruling) in self.rulings().filter(|_| examined) {
            match ruling {
                Some(ruling) if ruling.lacks_reasons() && !has_reply => {
                    lacks.push(Lack::NoReasons { ground, verdict: ruling.verdict.typed(), closed });
                }
                _ => {}
            }
        }
        let is_duplicate = disposition == Some(Disposition::Duplicate);
        let is_unanswered =
            !is_duplicate && self.reply().is_none() && self.rulings().all(|(_, ruling)| ruling.is_none());
        if is_unanswered && lacks.is_empty() {
            lacks.push(Lack::NoReply);
        }
        lacks
    }
}
