//! The other registers of the invented year: what was attached, what people thought of it, an issue, the measures that
//! came of it all, a file of the Ombudsman, an incident.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};

use super::super::context::{refused, refused_on};
use super::super::record::clearance;
use crate::demo;
use crate::domain::attachment::AttachedDocument;
use crate::domain::conflict::Clearance;
use crate::domain::finding::Finding;
use crate::domain::incident::{IncidentFacts, IncidentKind, Persons};
use crate::domain::issue::{IssueFacts, IssueStatus};
use crate::domain::measure::{Change, Kind, MeasureFacts, MeasureStatus, Origin};
use crate::domain::ombudsman::{Outcome, Passage};
use crate::domain::{
    Code, Entry, Incident, Issue, Measure, Moment, OmbudsmanFile, Record, RecordId, Refusal, Request, Span,
};
use crate::output::Failure;
use crate::store::content::digest_of;
use crate::store::{Projected, Writing};

/// Keeps the other registers through the year that `requests` made.
pub fn keep(writing: &mut Writing<'_>, requests: &mut [Request], today: NaiveDate) -> Result<(), Failure> {
    let mut team = Team { writing, today };
    team.writing.act_as(demo::officer(0));
    for request in requests.iter_mut() {
        team.hear(request)?;
    }
    let issue = team.issue(requests)?;
    team.measures(requests, issue)?;
    team.ombudsman(requests)?;
    team.incident(requests)
}

struct Team<'t, 'r> {
    writing: &'t mut Writing<'r>,
    today: NaiveDate,
}

fn texts<const N: usize>(texts: [(&str, &str); N]) -> BTreeMap<String, String> {
    texts.into_iter().map(|(field, text)| (field.to_owned(), text.to_owned())).collect()
}

impl Team<'_, '_> {
    fn ago(&self, days: u64) -> Moment {
        Moment { on: self.today.checked_sub_days(Days::new(days)).unwrap_or(self.today), today: self.today }
    }

    /// The day that many business days later, or today when that has not come.
    fn later(&self, from: NaiveDate, days: i64) -> Result<Moment, Failure> {
        let on = self.writing.office()?.calendar().add(from, days).unwrap_or(self.today);
        Ok(Moment { on: on.min(self.today), today: self.today })
    }

    fn write<T: Projected>(&mut self, decided: Result<Entry<T::Act>, Refusal>) -> Result<T, Failure> {
        Ok(self.writing.register(&decided.map_err(refused)?)?)
    }

    fn act<T: Projected<Permit = Clearance>>(
        &mut self,
        record: &mut T,
        decided: Result<Entry<T::Act>, Refusal>,
    ) -> Result<(), Failure> {
        let leave = clearance(self.writing, self.writing.officer(), record)?;
        self.writing.act(leave, record, &decided.map_err(refused_on(record.id()))?)?;
        Ok(())
    }

    /// One letter in twelve is kept with its file; one person in six says what they thought of the answer.
    fn hear(&mut self, request: &mut Request) -> Result<(), Failure> {
        let (number, order) = (request.number, request.number.order());
        let by = self.writing.office()?.impartial(self.writing.officer(), request).map_err(refused_on(number))?;
        if order.is_multiple_of(12) {
            let bytes = format!("{}\n", request.narrative.subject.as_deref().unwrap_or_default());
            let document = AttachedDocument { name: "lettre.txt".into(), digest: digest_of(bytes.as_bytes()) };
            let at = Moment { on: request.received_on, today: self.today };
            let size = bytes.len() as u64;
            let entry = request.attach(at, document, size).map_err(refused_on(number))?;
            self.writing.attach(&by, request, &entry, bytes.as_bytes())?;
        }
        let replied = request.closing.as_ref().filter(|closing| closing.no_reply.is_none() && order % 6 == 1);
        let Some(closed_on) = replied.map(|closing| closing.on) else { return Ok(()) };
        let at = self.later(closed_on, 5)?;
        let score = match request.finding() {
            Some(Finding::Unsubstantiated) => 2,
            _ => 3 + u8::try_from(order % 3).unwrap_or(0),
        };
        let entry = request.record_satisfaction(at, score, None).map_err(refused_on(number))?;
        self.writing.act(&by, request, &entry)?;
        Ok(())
    }

    /// The nature that complaints name most, where it comes up most.
    fn issue(&mut self, requests: &[Request]) -> Result<Option<Issue>, Failure> {
        let at = self.ago(120);
        let before = |request: &&Request| request.received_on <= at.on;
        let mut counts: BTreeMap<(&Code, &Code), Vec<&Request>> = BTreeMap::new();
        for request in requests.iter().filter(before) {
            let Some(unit) = &request.receipt.unit else { continue };
            for ground in request.grounds() {
                counts.entry((unit, &ground.code.nature)).or_default().push(request);
            }
        }
        let Some(((unit, nature), requests)) = counts.into_iter().max_by_key(|(_, requests)| requests.len()) else {
            return Ok(None);
        };
        let facts = IssueFacts { unit: Some(unit.clone()), nature: Some(nature.clone()), ..IssueFacts::default() };
        let mut numbers: Vec<_> = requests.iter().map(|request| request.number).collect();
        numbers.dedup();
        let mut issue: Issue = self.write(Issue::raise(at, facts, texts([("title", demo::ISSUE)]), numbers))?;
        let analysed = IssueFacts { status: Some(IssueStatus::Analysed), ..IssueFacts::default() };
        let decided = issue.set(self.ago(100), analysed, texts([("cause", demo::CAUSE)]));
        self.act(&mut issue, decided)?;
        let followed = IssueFacts { status: Some(IssueStatus::Followed), ..IssueFacts::default() };
        let decided = issue.set(self.ago(80), followed, BTreeMap::new());
        self.act(&mut issue, decided)?;
        Ok(Some(issue))
    }

    /// Measures of every kind, as far as each has come.
    fn measures(&mut self, requests: &[Request], issue: Option<Issue>) -> Result<(), Failure> {
        let origin = |finding: Finding, skip: usize| {
            let found = |request: &&Request| request.closing.is_some() && request.finding() == Some(finding);
            requests.iter().filter(found).nth(skip).map(|request| Origin::Record(RecordId::from(request.number)))
        };
        let raised = issue.as_ref().map(|issue| Origin::Record(issue.id()));
        use MeasureStatus::{Accepted, Implemented, Refused, UnderWay, Verified};
        let plans = [
            (
                Kind::CorrectiveIndividual,
                origin(Finding::Substantiated, 0),
                &[Accepted, UnderWay, Implemented, Verified][..],
            ),
            (Kind::CorrectiveSystemic, raised, &[Accepted, UnderWay, Implemented]),
            (Kind::Recommendation, origin(Finding::Substantiated, 1), &[Refused]),
            (Kind::Recommendation, raised, &[Accepted, UnderWay]),
            (Kind::Improvement, origin(Finding::Unsubstantiated, 0), &[]),
        ];
        for (rank, (kind, from, steps)) in plans.into_iter().enumerate() {
            let Some(from) = from else { continue };
            let start = 75 - 5 * u64::try_from(rank).unwrap_or(0);
            let facts = MeasureFacts {
                kind: Some(kind),
                unit: issue.as_ref().and_then(|issue| issue.facts.unit.clone()),
                nature: issue.as_ref().and_then(|issue| issue.facts.nature.clone()),
                due_on: Some(self.ago(if rank == 3 { 10 } else { 20 }).on),
                ..MeasureFacts::default()
            };
            let title = texts([("title", demo::MEASURES[rank % demo::MEASURES.len()])]);
            let mut measure: Measure = self.write(Measure::propose(self.ago(start), facts, vec![from], title))?;
            for (passed, status) in (1_u64..).zip(steps) {
                let change = Change {
                    status: Some(*status),
                    reason: (*status == Refused).then(|| demo::REFUSED.to_owned()),
                    verifier: (*status == Verified).then(|| demo::officer(0)),
                    ..Change::default()
                };
                let decided = measure.set(self.ago(start.saturating_sub(passed * 8)), change);
                self.act(&mut measure, decided)?;
            }
        }
        Ok(())
    }

    /// The Ombudsman takes up a complaint that the office had found unsubstantiated, and recommends.
    fn ombudsman(&mut self, requests: &[Request]) -> Result<(), Failure> {
        let at = self.ago(60);
        let closed = |request: &&Request| {
            request.closing.as_ref().is_some_and(|closing| closing.on < at.on)
                && request.finding() == Some(Finding::Unsubstantiated)
        };
        let Some(request) = requests.iter().rfind(closed) else { return Ok(()) };
        let about = texts([
            ("reference", "26-014512"),
            ("delegate", "Déléguée du Protecteur du citoyen"),
            ("respondent", "Répondante du réseau"),
            ("subject", request.narrative.subject.as_deref().unwrap_or(demo::ISSUE)),
        ]);
        let by = Code::new("email").ok();
        let unit = request.receipt.unit.clone();
        let opened = OmbudsmanFile::open(at, (unit, by.clone()), None, about, vec![request.number]);
        let mut file: OmbudsmanFile = self.write(opened)?;
        let summary = texts([("summary", demo::TO_OMBUDSMAN)]);
        let decided = file.log(self.later(at.on, 7)?, Passage::Answer, by, None, summary);
        self.act(&mut file, decided)?;
        let decided =
            file.conclude(self.ago(30), Outcome::Recommendation, texts([("conclusion", demo::CONCLUSION)]), None);
        self.act(&mut file, decided)?;
        let facts = MeasureFacts {
            kind: Some(Kind::Recommendation),
            due_on: self.today.checked_add_days(Days::new(60)),
            ..MeasureFacts::default()
        };
        let from = vec![Origin::Record(file.id())];
        let recommended = Measure::propose(self.ago(29), facts, from, texts([("title", demo::CONCLUSION)]));
        let mut measure: Measure = self.write(recommended)?;
        let decided = measure.set(self.ago(20), Change { status: Some(MeasureStatus::Accepted), ..Change::default() });
        self.act(&mut measure, decided)
    }

    /// A letter that went to the wrong address: registered, judged, and without risk of serious injury.
    fn incident(&mut self, requests: &[Request]) -> Result<(), Failure> {
        let at = self.ago(90);
        let day = |at: Moment| Some(Span { from: at.on, to: at.on, about: false });
        let facts = IncidentFacts {
            kind: Some(IncidentKind::Communication),
            happened: day(self.ago(93)),
            aware: day(self.ago(91)),
            persons: Some(Persons { count: 1, about: false }),
            ..IncidentFacts::default()
        };
        let about = texts([
            ("information", "Nom et adresse d’une personne, objet de sa demande."),
            ("circumstances", "Une lettre a été postée à une ancienne adresse."),
            ("measures", "La lettre a été récupérée; l’adresse est vérifiée avant tout envoi."),
        ]);
        let of = requests.iter().find(|request| request.received_on <= at.on).map(|request| request.number);
        let mut incident: Incident = self.write(Incident::register(at, facts, about, of.into_iter().collect()))?;
        let judged = IncidentFacts { serious: Some(false), ..IncidentFacts::default() };
        let factors = texts([
            ("sensitivity", "Faible : coordonnées et objet général."),
            ("misuse", "Aucune qui soit plausible."),
            ("consequences", "Gêne passagère."),
            ("likelihood", "Faible : la lettre a été rapportée sans avoir été ouverte."),
            ("reasons", "Aucun des quatre éléments ne porte à craindre un préjudice sérieux."),
        ]);
        let decided = incident.set(self.ago(88), judged, factors, crate::domain::linked::Links::default());
        self.act(&mut incident, decided)
    }
}
