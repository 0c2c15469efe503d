use super::*;
use crate::domain::request::Recorded;

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
}

fn at(on: u32) -> Moment {
    Moment { on: day(on), today: day(28) }
}

fn recorded() -> Recorded {
    Recorded { at: "2026-11-20T09:00:00-05:00".into(), by: Code::new("agent").unwrap() }
}

fn measure(due: Option<u32>) -> Measure {
    let facts = MeasureFacts { kind: Some(Kind::Improvement), due_on: due.map(day), ..MeasureFacts::default() };
    let texts = BTreeMap::from([("title".to_owned(), "Aviser les personnes".to_owned())]);
    let entry = Measure::propose(at(2), facts, vec![Origin::parse("7", 2026).unwrap()], texts).unwrap();
    Measure::begin(Number::new(2026, 1).unwrap(), entry.recorded(&recorded())).unwrap()
}

fn to(status: MeasureStatus) -> Change {
    Change { status: Some(status), ..Change::default() }
}

fn because(change: Change) -> Change {
    Change { reason: Some("faute de crédits".into()), ..change }
}

fn due(on: u32) -> Change {
    Change { facts: MeasureFacts { due_on: Some(day(on)), ..MeasureFacts::default() }, ..Change::default() }
}

impl Measure {
    fn does(&mut self, on: u32, change: Change) {
        let entry = self.set(at(on), change).unwrap();
        self.apply(entry.recorded(&recorded()));
    }
}

#[test]
fn a_measure_is_proposed_accepted_carried_out_implemented_and_verified() {
    let mut measure = measure(Some(20));
    measure.does(3, to(MeasureStatus::Accepted));
    measure.does(5, to(MeasureStatus::UnderWay));
    measure.does(12, to(MeasureStatus::Implemented));
    let verifier = Some(Code::new("vigie").unwrap());
    measure.does(15, Change { verifier: verifier.clone(), ..to(MeasureStatus::Verified) });
    assert_eq!((measure.status(), measure.kind()), (MeasureStatus::Verified, Kind::Improvement));
    assert_eq!(measure.reached(MeasureStatus::Implemented, day(28)).map(|step| step.on), Some(day(12)));
    assert_eq!(measure.reached(MeasureStatus::Verified, day(28)).map(|step| &step.by), verifier.as_ref());
    let known = [1, 2, 4, 11, 12, 28].map(|on| measure.status_on(day(on)));
    use MeasureStatus::{Accepted, Implemented, Proposed, UnderWay, Verified};
    assert_eq!(known, [None, Some(Proposed), Some(Accepted), Some(UnderWay), Some(Implemented), Some(Verified)]);
}

#[test]
fn no_step_is_skipped_and_no_date_goes_back() {
    let mut measure = measure(None);
    for status in [MeasureStatus::Verified, MeasureStatus::Implemented, MeasureStatus::UnderWay] {
        let out_of_order = Refusal::MeasureOutOfOrder { from: MeasureStatus::Proposed, to: status };
        assert_eq!(measure.set(at(3), because(to(status))), Err(out_of_order));
    }
    assert_eq!(measure.set(at(3), to(MeasureStatus::Proposed)), Err(Refusal::NothingChanges));
    measure.does(5, to(MeasureStatus::Accepted));
    assert!(matches!(measure.set(at(6), to(MeasureStatus::Verified)), Err(Refusal::MeasureOutOfOrder { .. })));
    let early = Refusal::BeforePrevious { on: day(4), act: "measure_accepted", earlier: day(5) };
    assert_eq!(measure.set(at(4), to(MeasureStatus::Implemented)), Err(early));
    let future = Moment { on: day(29), today: day(28) };
    assert!(matches!(measure.set(future, to(MeasureStatus::Implemented)), Err(Refusal::InTheFuture { .. })));
    let before = Change {
        facts: MeasureFacts { kind: Some(Kind::Recommendation), ..MeasureFacts::default() },
        ..Change::default()
    };
    assert!(matches!(measure.set(at(1), before), Err(Refusal::BeforePrevious { .. })));
}

#[test]
fn a_measure_leaves_only_with_a_reason_and_returns_only_with_one() {
    let mut measure = measure(Some(20));
    measure.does(3, to(MeasureStatus::Accepted));
    for blank in [None, Some("  ".to_owned())] {
        let refused = Change { reason: blank, ..to(MeasureStatus::Refused) };
        assert_eq!(measure.set(at(4), refused), Err(Refusal::MeasureWithoutReason { to: MeasureStatus::Refused }));
    }
    measure.does(4, because(to(MeasureStatus::Refused)));
    assert_eq!(
        measure.reached(MeasureStatus::Refused, day(28)).and_then(|it| it.reason.as_deref()),
        Some("faute de crédits")
    );
    let is_final = Err(Refusal::MeasureIsFinal { status: MeasureStatus::Refused });
    assert_eq!(measure.set(at(5), because(to(MeasureStatus::Implemented))), is_final);
    assert_eq!(measure.set(at(5), because(due(25))), is_final);
    // Its title for the public may be passed in every state; nothing goes along.
    let titled = |names: &[&str]| Change {
        texts: names.iter().map(|name| ((*name).to_owned(), "Mieux écrire".to_owned())).collect(),
        ..Change::default()
    };
    assert!(measure.set(at(5), titled(&["public_title"])).is_ok());
    assert_eq!(measure.set(at(5), titled(&["public_title", "title"])), is_final);
    assert_eq!(measure.set(at(5), Change { texts: titled(&["public_title"]).texts, ..due(25) }), is_final);
    let without = Err(Refusal::MeasureWithoutReason { to: MeasureStatus::Proposed });
    assert_eq!(measure.set(at(5), to(MeasureStatus::Proposed)), without);
    measure.does(5, because(to(MeasureStatus::Proposed)));
    assert_eq!(
        (measure.reached(MeasureStatus::Refused, day(28)), measure.reached(MeasureStatus::Accepted, day(28))),
        (None, None)
    );
    let refusal = measure.reached(MeasureStatus::Refused, day(4)).and_then(|it| it.reason.as_deref());
    assert_eq!(refusal, Some("faute de crédits"), "that day it was refused, whatever became of it");
    assert_eq!(measure.steps.len(), 4, "nothing that it went through is forgotten");
}

#[test]
fn a_due_date_moves_in_the_open() {
    let mut measure = measure(Some(10));
    assert_eq!(measure.set(at(3), due(10)), Err(Refusal::NothingChanges));
    let moved = Refusal::DueMovedWithoutReason { from: day(10), to: day(24) };
    assert_eq!(measure.set(at(12), due(24)), Err(moved));
    measure.does(12, because(due(24)));
    let kept: Vec<_> = measure.dues.iter().map(|due| (due.due_on, due.set_on, due.reason.is_some())).collect();
    assert_eq!(kept, [(day(10), day(2), false), (day(24), day(12), true)]);
    assert_eq!(
        [10, 11, 12, 24, 25].map(|on| measure.overdue_since(day(on))),
        [None, Some(day(10)), None, None, Some(day(24))]
    );
    assert!(matches!(measure.set(at(11), because(due(25))), Err(Refusal::BeforePrevious { .. })));
    assert!(matches!(measure.set(at(13), because(due(1))), Err(Refusal::DueBeforeProposal { .. })));
    measure.does(13, to(MeasureStatus::Accepted));
    let at_once = Change { status: Some(MeasureStatus::Implemented), ..because(due(28)) };
    let to_finish = Refusal::DueOfMeasureToFinish { status: MeasureStatus::Implemented };
    assert_eq!(measure.set(at(26), at_once), Err(to_finish));
    measure.does(26, to(MeasureStatus::Implemented));
    assert_eq!(measure.overdue_since(day(28)), None, "it is no longer waited for");
    let finished = Refusal::DueOfFinishedMeasure { status: MeasureStatus::Implemented };
    assert_eq!(measure.set(at(27), because(due(28))), Err(finished));
}

#[test]
fn a_measure_first_given_a_due_date_needs_no_reason() {
    let mut measure = measure(None);
    measure.does(3, due(20));
    assert_eq!((measure.facts.due_on, measure.dues.len()), (Some(day(20)), 1));
}

#[test]
fn an_origin_is_read_in_both_languages_and_written_in_one() {
    for (typed, written) in [
        ("42", "2026-0042"),
        ("2025-0007", "2025-0007"),
        ("issue:3", "E2026-0003"),
        ("enjeu:3", "E2026-0003"),
        ("protecteur:1", "P2026-0001"),
        ("I2026-0002", "I2026-0002"),
        ("requête:9", "2026-0009"),
        ("rapport:2025", "report:2025"),
        ("report:2025-2026", "report:2025"),
    ] {
        let origin = Origin::parse(typed, 2026).unwrap();
        assert_eq!(origin.to_string(), written);
        assert_eq!(Origin::try_from(written.to_owned()), Ok(origin));
    }
    for typed in ["", "measure:1", "mesure:1", "report:", "report:2025-2027", "unit:3", "issue:0", "enjeu"] {
        assert!(Origin::parse(typed, 2026).is_err(), "{typed}");
    }
}

#[test]
fn no_measure_begins_without_its_kind() {
    let entry = Measure::propose(at(2), MeasureFacts::default(), Vec::new(), BTreeMap::new()).unwrap();
    assert_eq!(Measure::begin(Number::new(2026, 1).unwrap(), entry.recorded(&recorded())), None);
}

#[test]
fn a_measure_aims_at_the_issue_it_names_or_comes_from() {
    let from = vec![Origin::parse("issue:3", 2026).unwrap()];
    let begun = |facts| {
        let facts = MeasureFacts { kind: Some(Kind::Recommendation), ..facts };
        let entry = Measure::propose(at(2), facts, from.clone(), BTreeMap::new()).unwrap();
        Measure::begin(Number::new(2026, 1).unwrap(), entry.recorded(&recorded())).unwrap().issue()
    };
    assert_eq!(begun(MeasureFacts::default()), Number::new(2026, 3));
    assert_eq!(begun(MeasureFacts { issue: Number::new(2026, 5), ..MeasureFacts::default() }), Number::new(2026, 5));
    assert_eq!(begun(MeasureFacts { nature: Code::new("delay").ok(), ..MeasureFacts::default() }), None);
}
