//! Consultation: a unit is asked what it knows, by a date, and answers (MIFI 4.4). The person is not named to it
//! without their consent (MAMH: « protégée par défaut »).

use chrono::NaiveDate;

use super::Code;
use super::act::{Entry, Party, RequestAct, Words};
use super::calendar::Calendar;
use super::moment::Moment;
use super::office::Office;
use super::refusal::Refusal;
use super::request::{Consultation, Request};

/// What an officer asks of a unit.
#[derive(Clone, Debug, PartialEq)]
pub struct ConsultedQuestion {
    pub unit: Code,
    /// When the answer is expected; when not said, after the office's own delay, and no later than the reply.
    pub due_on: Option<NaiveDate>,
    /// Whether the person is named to it.
    pub with_identity: bool,
    pub text: String,
}

impl Request {
    /// Asks a unit.
    ///
    /// # Errors
    /// The request was open on that day; the unit does not owe an answer already; the answer is not due before it is asked for.
    /// Rule 5: the person is only named with their consent for that very unit, and the question does not name them
    /// otherwise.
    pub fn consult(&self, at: Moment, office: &Office, question: ConsultedQuestion) -> Result<Entry, Refusal> {
        let ConsultedQuestion { unit, due_on, with_identity, text } = question;
        self.open_on(at)?;
        self.keeps_words()?;
        let earlier = self.consultations.iter().rev().find(|asked| asked.unit == unit);
        if let Some(Consultation { asked_on, answer: None, .. }) = earlier {
            return Err(Refusal::AlreadyConsulted { unit, since: *asked_on });
        }
        let answered =
            earlier.and_then(|asked| asked.answer.as_ref()).map(|answer| ("consultation_answered", answer.on));
        self.follows(at, answered)?;
        let days = i64::from(office.settings.consultation_days);
        // No later than the reply that it is for.
        let pauses = self.pauses();
        let reply = office.clock(self, &pauses).due().filter(|due| *due > at.on);
        let usual = office.calendar().add(at.on, days).map(|day| reply.map_or(day, |reply| day.min(reply)));
        let due_on = due_on.or(usual).unwrap_or(at.on);
        if due_on < at.on {
            return Err(Refusal::DueBeforeAsked { due_on, on: at.on });
        }
        if with_identity {
            self.can_be_named(at, &unit)?;
        } else {
            self.does_not_name([("question", Some(text.as_str()))])?;
        }
        let n = self.consultations.last().map_or(0, |asked| asked.n) + 1;
        let words = Words { question: Some(text), ..Words::default() };
        Ok(Entry { on: at.on, act: RequestAct::Consulted { n, unit, due_on, with_identity }, words })
    }

    /// Records the answer of a unit to the last question that it has not answered. It may come once the request is
    /// closed.
    ///
    /// # Errors
    /// There is such a question, and it was asked by then.
    pub fn answer(&self, at: Moment, unit: &Code, text: String) -> Result<Entry, Refusal> {
        let asked = self.asked(unit)?;
        self.keeps_words()?;
        at.follows("consulted", asked.asked_on)?;
        let act = RequestAct::ConsultationAnswered { n: asked.n, unit: unit.clone() };
        Ok(Entry { on: at.on, act, words: Words { answer: Some(text), ..Words::default() } })
    }

    /// The question that a unit owes an answer to.
    ///
    /// # Errors
    /// It owes none: nothing was asked, or all was answered.
    pub fn asked(&self, unit: &Code) -> Result<&Consultation, Refusal> {
        let of_unit = || self.consultations.iter().rev().filter(|asked| asked.unit == *unit);
        let answered = || of_unit().find_map(|asked| asked.answer.as_ref()).map(|answer| answer.on);
        of_unit().find(|asked| asked.answer.is_none()).ok_or_else(|| match answered() {
            Some(on) => Refusal::AlreadyAnswered { unit: unit.clone(), on },
            None => Refusal::NotConsulted { unit: unit.clone() },
        })
    }

    /// Whether a unit owes an answer, and it can be kept.
    ///
    /// # Errors
    /// None does, or it was asked about a disclosure, of which nothing is kept.
    pub fn awaits_answer(&self, _at: Moment) -> Result<(), Refusal> {
        self.keeps_words()?;
        if self.is_disclosure() || self.consultations.iter().all(|asked| asked.answer.is_some()) {
            return Err(Refusal::NoAnswerAwaited);
        }
        Ok(())
    }

    /// The unit that owes an answer, where only one does.
    pub fn only_consulted(&self) -> Option<&Code> {
        let mut owing = self.consultations.iter().filter(|asked| asked.answer.is_none());
        owing.next().filter(|_| owing.next().is_none()).map(|asked| &asked.unit)
    }

    /// Whether the person may be named to a unit on that date.
    ///
    /// # Errors
    /// Rule 5: there is somebody to name, and their consent for that unit stands.
    pub fn can_be_named(&self, at: Moment, unit: &Code) -> Result<(), Refusal> {
        if self.identity.is_none() {
            return Err(Refusal::NobodyToName);
        }
        self.consented(at, Party::Unit, unit)
            .map_err(|refused| refused.unwrap_or(Refusal::NamedWithoutConsent { unit: unit.clone() }))
    }

    /// Whether texts that leave the office say who the person is; each is given with its key in the catalogue.
    ///
    /// # Errors
    /// The first one that does.
    pub fn does_not_name<'t>(
        &self,
        texts: impl IntoIterator<Item = (&'static str, Option<&'t str>)>,
    ) -> Result<(), Refusal> {
        let Some(identity) = &self.identity else { return Ok(()) };
        let mut mentions = texts.into_iter().filter_map(|(place, text)| Some((place, identity.mentioned_in(text?)?)));
        mentions.next().map_or(Ok(()), |(place, part)| Err(Refusal::SaysWho { place, part }))
    }
}

impl Consultation {
    /// Business days from the question to the answer; `None` until there is one.
    pub fn days(&self, calendar: &Calendar) -> Option<i64> {
        self.answer.as_ref().map(|answer| calendar.elapsed(self.asked_on, answer.on))
    }

    /// Business days by which an answer that is still expected is late on a day; 0 when it is not.
    pub fn late_by(&self, calendar: &Calendar, today: NaiveDate) -> i64 {
        if self.answer.is_some() { 0 } else { calendar.elapsed(self.due_on, today) }
    }
}
