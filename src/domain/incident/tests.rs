use super::notice::AwaitedStep;
use super::notice::IncidentStep;
use super::*;
use crate::domain::Span;
use crate::domain::request::Recorded;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn at(on: &str) -> Moment {
    Moment { on: day(on), today: day("2026-03-31") }
}

fn span(from: &str, to: &str) -> Option<Span> {
    Some(Span { from: day(from), to: day(to), about: false })
}

fn known() -> IncidentFacts {
    IncidentFacts {
        kind: Some(IncidentKind::Communication),
        happened: span("2026-03-02", "2026-03-02"),
        aware: span("2026-03-04", "2026-03-04"),
        persons: Some(Persons { count: 12, about: false }),
        ..IncidentFacts::default()
    }
}

fn texts(fields: &[&str]) -> BTreeMap<String, String> {
    fields.iter().map(|field| ((*field).to_owned(), format!("{field}…"))).collect()
}

fn recorded() -> Recorded {
    Recorded { at: "2026-03-31T09:00:00-04:00".into(), by: super::super::Code::new("agent").unwrap() }
}

fn registered() -> Incident {
    let entry =
        Incident::register(at("2026-03-04"), known(), texts(&["information", "circumstances"]), Vec::new()).unwrap();
    Incident::begin(Number::new(2026, 1).unwrap(), entry.recorded(&recorded())).unwrap()
}

fn apply(incident: &mut Incident, on: &str, facts: IncidentFacts, fields: &[&str]) {
    let entry = incident.set(at(on), facts, texts(fields), Links::default()).unwrap();
    incident.apply(entry.recorded(&recorded()));
}

#[test]
fn the_dates_of_an_incident_follow_one_another() {
    let set = |facts: IncidentFacts| registered().set(at("2026-03-31"), facts, BTreeMap::new(), Links::default());
    for happened in [span("2026-03-05", "2026-03-05"), span("2026-03-05", "2026-03-20")] {
        let refused = Refusal::AwareBeforeIncident { aware: day("2026-03-04"), happened: day("2026-03-05") };
        assert_eq!(set(IncidentFacts { happened, ..IncidentFacts::default() }), Err(refused));
    }
    assert!(
        set(IncidentFacts { happened: span("2026-03-01", "2026-03-10"), ..IncidentFacts::default() }).is_ok(),
        "it went on"
    );
    let future = Refusal::InTheFuture { on: day("2026-04-01"), today: day("2026-03-31") };
    assert_eq!(
        set(IncidentFacts { happened: span("2026-03-01", "2026-04-01"), ..IncidentFacts::default() }),
        Err(future.clone())
    );
    assert_eq!(
        set(IncidentFacts { aware: span("2026-03-04", "2026-04-01"), ..IncidentFacts::default() }),
        Err(future.clone())
    );
    let about = Span { from: day("2026-01-01"), to: day("2026-12-31"), about: true };
    assert!(set(IncidentFacts { happened: Some(about), ..IncidentFacts::default() }).is_ok(), "some time this year");
    let early = Refusal::NoticeBeforeAwareness { on: day("2026-03-03"), aware: day("2026-03-04") };
    let on = day("2026-03-03");
    assert_eq!(set(IncidentFacts { commission_on: Some(on), ..IncidentFacts::default() }), Err(early.clone()));
    assert_eq!(
        set(IncidentFacts { persons_on: span("2026-03-03", "2026-03-09"), ..IncidentFacts::default() }),
        Err(early.clone())
    );
    let public = Some(PublicNotice { on, ground: PublicGround::Injury });
    assert_eq!(set(IncidentFacts { public, ..IncidentFacts::default() }), Err(early));
    assert_eq!(set(IncidentFacts { commission_on: Some(day("2026-04-01")), ..IncidentFacts::default() }), Err(future));
    let persons = Some(Persons { count: 0, about: true });
    assert_eq!(set(IncidentFacts { persons, ..IncidentFacts::default() }), Err(Refusal::NobodyConcerned));
    let early = Refusal::BeforePrevious { on: day("2026-03-03"), act: "incident_aware", earlier: day("2026-03-04") };
    assert_eq!(Incident::register(at("2026-03-03"), known(), BTreeMap::new(), Vec::new()), Err(early));
}

#[test]
fn the_risk_is_judged_on_four_elements_whatever_the_conclusion() {
    let mut incident = registered();
    for serious in [true, false] {
        let facts = IncidentFacts { serious: Some(serious), ..IncidentFacts::default() };
        let judged = incident.set(at("2026-03-05"), facts, texts(&["sensitivity", "misuse"]), Links::default());
        assert_eq!(judged, Err(Refusal::FactorsMissing { missing: vec!["consequences", "likelihood"] }));
    }
    apply(&mut incident, "2026-03-05", IncidentFacts::default(), &["sensitivity", "misuse"]);
    let no = IncidentFacts { serious: Some(false), ..IncidentFacts::default() };
    apply(&mut incident, "2026-03-06", no.clone(), &["consequences", "likelihood", "reasons"]);
    assert_eq!(incident.commission_notice(), NoticeState::NotRequired);
    let unconcluded = incident.set(at("2026-03-07"), IncidentFacts::default(), texts(&["misuse"]), Links::default());
    assert_eq!(unconcluded, Err(Refusal::FactorsWithoutConclusion));
    apply(
        &mut incident,
        "2026-03-09",
        IncidentFacts { serious: Some(true), ..IncidentFacts::default() },
        &["misuse", "reasons"],
    );
    assert_eq!(
        incident.assessments.iter().map(|one| (one.on, one.serious)).collect::<Vec<_>>(),
        [(day("2026-03-06"), false), (day("2026-03-09"), true)]
    );
    assert_eq!(incident.commission_notice(), NoticeState::Outstanding);
    assert!(incident.set(at("2026-03-08"), no, BTreeMap::new(), Links::default()).is_err(), "not before the last");
}

#[test]
fn a_serious_risk_calls_for_both_notices() {
    let mut incident = registered();
    assert_eq!(incident.status(), IncidentStatus::ToAssess);
    let since = day("2026-03-04");
    let awaited = |step| AwaitedStep { step, since };
    assert_eq!(incident.awaited(), [awaited(IncidentStep::Assess)]);
    assert!(!incident.awaited()[0].is_late(since) && incident.awaited()[0].is_late(day("2026-03-05")));
    let serious = IncidentFacts { serious: Some(true), ..IncidentFacts::default() };
    apply(&mut incident, "2026-03-05", serious, &["sensitivity", "misuse", "consequences", "likelihood", "reasons"]);
    assert_eq!(
        (incident.commission_notice(), incident.persons_notice()),
        (NoticeState::Outstanding, NoticeState::Outstanding)
    );
    assert_eq!(incident.awaited(), [IncidentStep::NotifyCommission, IncidentStep::NotifyPersons].map(awaited));
    let commission = IncidentFacts { commission_on: Some(day("2026-03-05")), ..IncidentFacts::default() };
    apply(&mut incident, "2026-03-05", commission, &[]);
    apply(
        &mut incident,
        "2026-03-05",
        IncidentFacts { persons_deferred: Some(true), ..IncidentFacts::default() },
        &["persons_deferred"],
    );
    assert_eq!(
        (incident.commission_notice(), incident.persons_notice()),
        (NoticeState::Notified, NoticeState::Deferred)
    );
    assert_eq!(incident.status(), IncidentStatus::ToNotify, "what is put off is still to come");
    assert_eq!(incident.awaited(), [awaited(IncidentStep::NotifyPersonsDeferred)], "and stays in view");
    assert!(!incident.awaited()[0].is_late(day("2026-03-31")), "without being late");
    let public = |ground| IncidentFacts {
        public: Some(PublicNotice { on: day("2026-03-06"), ground }),
        ..IncidentFacts::default()
    };
    apply(&mut incident, "2026-03-06", public(PublicGround::Urgency), &[]);
    assert_eq!(incident.persons_notice(), NoticeState::Deferred, "to act fast does not replace a notice");
    apply(&mut incident, "2026-03-06", public(PublicGround::Unreachable), &[]);
    assert_eq!((incident.persons_notice(), incident.status()), (NoticeState::Public, IncidentStatus::ToDescribe));
    apply(
        &mut incident,
        "2026-03-07",
        IncidentFacts { persons_on: span("2026-03-06", "2026-03-07"), ..IncidentFacts::default() },
        &["measures"],
    );
    assert_eq!((incident.persons_notice(), incident.status()), (NoticeState::Notified, IncidentStatus::Complete));
    // Section 7: each element stands in the register; one that was erased is to be told anew.
    for field in ["information", "circumstances", "sensitivity", "reasons", "measures"] {
        let mut erased = incident.clone();
        erased.texts.remove(field);
        assert_eq!(erased.status(), IncidentStatus::ToDescribe, "{field}");
    }
    incident.facts.happened = None;
    assert_eq!(incident.status(), IncidentStatus::ToDescribe);
}

#[test]
fn an_incident_is_kept_five_years_from_awareness() {
    for (from, to, kept) in [
        ("2026-03-04", "2026-03-04", "2031-03-04"),
        ("2026-03-04", "2026-03-09", "2031-03-09"),
        ("2024-02-29", "2024-02-29", "2029-03-01"),
        ("2023-02-28", "2023-02-28", "2028-02-28"),
    ] {
        let facts = IncidentFacts { aware: span(from, to), ..IncidentFacts::default() };
        assert_eq!(Incident { facts, ..registered() }.keep_until(), Some(day(kept)), "{from}..{to}");
    }
}

#[test]
fn what_is_described_is_no_longer_impossible_to_describe() {
    let mut incident = registered();
    apply(&mut incident, "2026-03-05", IncidentFacts::default(), &["information_unknown"]);
    assert_eq!(
        (incident.text("information"), incident.text("information_unknown")),
        (None, Some("information_unknown…"))
    );
    apply(&mut incident, "2026-03-06", IncidentFacts::default(), &["information"]);
    assert_eq!((incident.text("information"), incident.text("information_unknown")), (Some("information…"), None));
}

#[test]
fn a_notice_to_the_persons_is_put_off_or_given_and_never_both() {
    let mut incident = registered();
    let deferred = IncidentFacts { persons_deferred: Some(true), ..IncidentFacts::default() };
    apply(&mut incident, "2026-03-10", deferred.clone(), &["persons_deferred"]);
    let sent = IncidentFacts { persons_on: span("2026-03-12", "2026-03-13"), ..IncidentFacts::default() };
    apply(&mut incident, "2026-03-13", sent, &[]);
    assert_eq!((incident.facts.persons_deferred, incident.text("persons_deferred")), (None, None));
    let again = incident.set(at("2026-03-14"), deferred, texts(&["persons_deferred"]), Links::default());
    assert_eq!(again, Err(Refusal::PersonsAlreadyNotified { on: day("2026-03-13") }));
}
